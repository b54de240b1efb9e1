//! The first conversation, asked of the verbs themselves: clocks, exclusion, lists that do not grow dearer, chains that
//! hold. Every test runs on both engines.
use std::sync::Arc;

use chrono::{TimeDelta, TimeZone, Utc};
use clap::Parser;
use heard::audit::verify::{Verdict, verify};
use heard::casework::{Ctx, Error, deadline, intake, reading};
use heard::clock::Clock;
use heard::config::Config;
use heard::demo;
use heard::domain::complaint::Reference;
use heard::domain::event::EventKind;
use heard::domain::locale::Locale;
use heard::domain::people::Principal;
use heard::seal::{Argon, ArgonCost, KeyRing};
use heard::store::queue::{Cursor, List, Row};
use heard::store::settings::Live;
use heard::store::{Db, people, queue};

use crate::harness::database::{Database, Engine};

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    config: Config,
}

/// The demo on a fresh database, Monday, 23 November 2026, 10:00 in Shanghai.
pub(crate) struct Office {
    pub(crate) ctx: Ctx,
    _database: Database,
}

impl Office {
    async fn open(engine: Engine) -> Self {
        let database = Database::fresh(engine);
        let db = Db::open(&database.url).await.unwrap();
        db.migrate().await.unwrap();
        let keys = Arc::new(KeyRing::generate());
        let cheap = ArgonCost {
            memory_kib: 8,
            passes: 1,
        };
        let ctx = Ctx {
            db,
            argon: Arc::new(Argon::new(Arc::clone(&keys), cheap)),
            keys,
            clock: Clock::fixed(Utc.with_ymd_and_hms(2026, 11, 23, 2, 0, 0).unwrap()),
            settings: Live::new(Line::parse_from(["heard"]).config.settings()),
            config: Arc::new(Line::parse_from(["heard"]).config),
            who: Principal::System,
            locale: Locale::ZhCn,
            draft: None,
            source: vec![],
        };
        demo::seed(&ctx).await.unwrap();
        Self {
            ctx,
            _database: database,
        }
    }

    pub(crate) async fn as_staff(&self, account: &str) -> Ctx {
        let person = people::by_account(&self.ctx.db.reader(), account)
            .await
            .unwrap()
            .unwrap();
        Ctx {
            who: Principal::Staff(person.principal()),
            ..self.ctx.clone()
        }
    }

    pub(crate) async fn list(&self, account: &str, list: List) -> Vec<Row> {
        let who = self.as_staff(account).await.who.staff().unwrap();
        queue::page(&self.ctx.db.reader(), who, list, None, self.ctx.now())
            .await
            .unwrap()
            .rows
    }

    pub(crate) async fn events(&self, case: &Reference) -> Vec<EventKind> {
        let staff = self.as_staff("chen.jie").await;
        let timeline = reading::timeline(&staff, case).await.unwrap();
        timeline
            .entries
            .into_iter()
            .map(|entry| entry.event.kind)
            .collect()
    }
}

pub(crate) async fn each(test: impl AsyncFn(Office)) {
    for engine in Engine::present() {
        test(Office::open(engine).await).await;
    }
}

#[tokio::test]
async fn the_demo_is_told_once_and_its_chains_hold() {
    each(async |office| {
        let before = verify(&office.ctx.db.reader()).await.unwrap();
        demo::seed(&office.ctx).await.unwrap();
        assert_eq!(verify(&office.ctx.db.reader()).await.unwrap(), before);
        assert!(matches!(before, Verdict::Sound { streams: 20, .. }), "{before:?}");
    })
    .await;
}

#[tokio::test]
async fn the_most_pressing_waits_on_top() {
    each(async |office| {
        let waiting = office.list("chen.jie", List::Waiting).await;
        let ranks: Vec<_> = waiting
            .iter()
            .map(|row| (row.header.safeguarding.is_pressing(), row.header.next_due))
            .collect();
        assert!(
            ranks
                .iter()
                .is_sorted_by_key(|(pressing, due)| (!pressing, due.map(|(_, at)| at))),
            "{ranks:?}"
        );
        assert_eq!(waiting.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn the_counsellor_complained_about_and_their_line_see_nothing() {
    each(async |office| {
        let all = office.list("gao.pi", List::Overdue).await.len()
            + office.list("gao.pi", List::Waiting).await.len();
        let theirs = office.list("meng.li", List::Overdue).await.len()
            + office.list("meng.li", List::Waiting).await.len();
        assert!(theirs < all, "{theirs} of {all}");
        for row in office.list("gao.pi", List::Waiting).await {
            let header = reading::header(&office.as_staff("zheng.xun").await, &row.header.reference).await;
            assert!(matches!(header, Err(Error::NotFound)));
        }
    })
    .await;
}

#[tokio::test]
async fn an_administrator_knows_of_no_case() {
    each(async |office| {
        let admin = office.as_staff("su.guan").await;
        for row in office.list("gao.pi", List::Waiting).await {
            assert!(matches!(
                reading::header(&admin, &row.header.reference).await,
                Err(Error::NotFound)
            ));
            assert!(matches!(
                reading::open(&admin, &row.header.reference).await,
                Err(Error::NotFound)
            ));
        }
        assert!(office.list("su.guan", List::Waiting).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn every_warning_fires_once_however_many_instances_ask() {
    each(async |office| {
        office.ctx.clock.advance(TimeDelta::hours(30));
        let (one, two) = tokio::join!(deadline::fire_due(&office.ctx), deadline::fire_due(&office.ctx));
        let fired = one.unwrap() + two.unwrap();
        assert!(fired > 0);
        assert_eq!(deadline::fire_due(&office.ctx).await.unwrap(), 0);
        let mine = office.list("chen.jie", List::Unanswered).await;
        for row in &mine {
            let kinds = office.events(&row.header.reference).await;
            let warned = kinds
                .iter()
                .filter(|kind| **kind == EventKind::DeadlineWarned)
                .count();
            // Twice before the 24 hours end, and again for somebody in danger whom nobody has reached.
            let most = 2 + usize::from(row.header.safeguarding.is_pressing());
            assert!(
                warned <= most,
                "{} was warned {warned} times",
                row.header.reference
            );
            assert!(
                kinds.contains(&EventKind::DeadlineBreached),
                "{}",
                row.header.reference
            );
        }
        assert!(matches!(
            verify(&office.ctx.db.reader()).await.unwrap(),
            Verdict::Sound { .. }
        ));
    })
    .await;
}

#[tokio::test]
async fn opening_is_on_record_before_anything_is_shown_and_a_refusal_too() {
    each(async |office| {
        let mine = office.list("chen.jie", List::Mine).await;
        let case = &mine[0].header.reference;
        let opened = |kinds: &[EventKind]| {
            kinds
                .iter()
                .filter(|kind| **kind == EventKind::ContentOpened)
                .count()
        };
        let before = opened(&office.events(case).await);
        reading::open(&office.as_staff("chen.jie").await, case)
            .await
            .unwrap();
        let investigator = office.as_staff("wu.cha").await;
        assert!(matches!(
            reading::open(&investigator, case).await,
            Err(Error::NotFound)
        ));
        let after = office.events(case).await;
        // The timeline itself is an opening, too.
        assert_eq!(opened(&after), before + 2);
        assert!(after.contains(&EventKind::AccessRefused));
    })
    .await;
}

#[tokio::test]
async fn a_page_of_the_queue_costs_the_same_in_a_large_office() {
    each(async |office| {
        let staff = office.as_staff("chen.jie").await;
        let cost = async || {
            let before = office.ctx.db.statements();
            let page = reading::queue(&staff, reading::QueueTab::Waiting, None)
                .await
                .unwrap();
            (office.ctx.db.statements() - before, page.page.rows.len())
        };
        let (small, few) = cost().await;
        demo::fill(&office.ctx, 40).await.unwrap();
        let (large, many) = cost().await;
        assert!(many > few, "{many} rows after {few}");
        assert_eq!(large, small, "statements for {many} rows and for {few}");
    })
    .await;
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repetition() {
    each(async |office| {
        demo::fill(&office.ctx, 40).await.unwrap();
        let who = office.as_staff("chen.jie").await.who.staff().unwrap();
        let db = office.ctx.db.reader();
        let (mut seen, mut after) = (vec![], None::<Cursor>);
        loop {
            let page = queue::page(&db, who, List::Waiting, after, office.ctx.now())
                .await
                .unwrap();
            seen.extend(page.rows.iter().map(|row| row.header.id));
            let Some(next) = page.next else { break };
            after = Cursor::decode(&next.encode());
            assert_eq!(after, Some(next));
        }
        let count = queue::count(&db, who, List::Waiting, office.ctx.now())
            .await
            .unwrap();
        assert_eq!(seen.len() as u64, count.n);
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len() as u64, count.n);
    })
    .await;
}

#[tokio::test]
async fn two_takers_one_wins_and_the_other_is_told() {
    each(async |office| {
        let case = office.list("chen.jie", List::Waiting).await[0].header.reference;
        let form = heard::domain::interest::TakeForm {
            submission_key: "0".repeat(32),
            interest: "none".to_owned(),
            ..Default::default()
        };
        let (chen, zhao) = (
            office.as_staff("chen.jie").await,
            office.as_staff("zhao.ying").await,
        );
        let (one, two) = tokio::join!(
            intake::take(&chen, &case, &form),
            intake::take(&zhao, &case, &form)
        );
        assert_eq!(
            usize::from(one.is_ok()) + usize::from(two.is_ok()),
            1,
            "{one:?} {two:?}"
        );
        assert!(matches!(one.and(two), Err(Error::NotNow(_))));
    })
    .await;
}
