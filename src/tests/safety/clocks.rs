//! What happens by itself: a hold ends once, calls repeat until somebody was reached, and pauses move working days and
//! nothing else.
use chrono::{DateTime, TimeDelta, Utc};
use heard::casework::{Ctx, deadline, intake, overlay, reading};
use heard::domain::complaint::{ComplaintId, Reference};
use heard::domain::deadline::ClockKind;
use heard::domain::event::EventKind;
use heard::domain::hold::HoldForm;
use heard::domain::intake::SubmissionKey;
use heard::domain::overlay::Safeguarding;
use heard::domain::people::Principal;
use heard::domain::safety::SafetyForm;
use heard::domain::withdrawal::WithdrawalForm;
use heard::store::complaints::Header;
use heard::store::queue::List;

use crate::conversation::{Office, each};

fn key(number: u8) -> String {
    SubmissionKey::from_bytes([number; 16]).to_string()
}

/// A case that 陈接 carries, with no alert.
async fn case(office: &Office) -> Header {
    let mine = office.list("chen.jie", List::Mine).await;
    let calm = mine
        .iter()
        .find(|row| row.header.safeguarding == Safeguarding::None && row.header.hold.is_none());
    calm.expect("a calm case").header.clone()
}

async fn due(ctx: &Ctx, case: &Reference, kind: ClockKind) -> DateTime<Utc> {
    let open = reading::open(ctx, case).await.unwrap();
    let clock = open.clocks.iter().find(|kept| kept.clock.kind() == kind);
    clock.unwrap_or_else(|| panic!("{kind:?}")).clock.due_at()
}

async fn ask(ctx: &Ctx, case: &Reference, days: &str, number: u8) {
    let form = HoldForm {
        submission_key: key(number),
        act: "ask".to_owned(),
        question: "当时还有谁在场？".to_owned(),
        days: days.to_owned(),
        breach_reason: "等待补充。".to_owned(),
        ..HoldForm::default()
    };
    overlay::ask_client(ctx, case, &form).await.unwrap();
}

fn client(office: &Office, complaint: ComplaintId) -> Ctx {
    Ctx {
        who: Principal::Client { complaint },
        ..office.ctx.clone()
    }
}

fn count(kinds: &[EventKind], kind: EventKind) -> usize {
    kinds.iter().filter(|other| **other == kind).count()
}

#[tokio::test]
async fn a_hold_runs_out_once_with_two_instances_and_i11_the_dates_move_by_its_working_days() {
    each(async |office| {
        let chen = office.as_staff("chen.jie").await;
        let header = case(&office).await;
        let (case, id) = (header.reference, header.id);
        let before = due(&chen, &case, ClockKind::Outcome).await;
        let first = due(&chen, &case, ClockKind::FirstResponse).await;
        ask(&chen, &case, "5", 1).await;
        // Monday, 23 November, and five working days: it runs out after Monday, 30 November.
        office.ctx.clock.advance(TimeDelta::days(8));
        let (one, two) = tokio::join!(deadline::fire_due(&office.ctx), deadline::fire_due(&office.ctx));
        assert!(one.unwrap() + two.unwrap() > 0);
        let kinds = office.events(&case).await;
        assert_eq!(count(&kinds, EventKind::HoldEnded), 1);
        let held = reading::hold(&chen, &case).await.unwrap();
        assert_eq!(held.page.header.hold, None);
        assert_eq!(held.holds[0].end, Some(heard::domain::hold::HoldEnd::Limit));
        let told = heard::casework::message::client_thread(&client(&office, id), &case)
            .await
            .unwrap();
        assert!(told.messages.last().unwrap().body.as_str().contains("按现有材料"));
        // (23 November, 1 December] has six working days.
        let after = due(&chen, &case, ClockKind::Outcome).await;
        let calendar = chen.calendar();
        let (zone, local) = (chen.zone(), heard::domain::calendar::local_date);
        let moved = calendar.working_days_between(local(before, zone), local(after, zone));
        assert_eq!(moved, 6, "{before} {after}");
        // V14: the 24 hours know no pause.
        assert_eq!(due(&chen, &case, ClockKind::FirstResponse).await, first);
    })
    .await;
}

#[tokio::test]
async fn i13_undoing_restores_stage_facts_and_clocks_and_overlapping_pauses_count_once() {
    each(async |office| {
        let chen = office.as_staff("chen.jie").await;
        let before = case(&office).await;
        let case = before.reference;
        let outcome = due(&chen, &case, ClockKind::Outcome).await;
        let first = due(&chen, &case, ClockKind::FirstResponse).await;
        let client = client(&office, before.id);
        let form = WithdrawalForm {
            submission_key: key(2),
            act: "withdraw".to_owned(),
            ..WithdrawalForm::default()
        };
        intake::withdraw(&client, &case, &form).await.unwrap();
        assert_eq!(due(&chen, &case, ClockKind::FirstResponse).await, first);
        intake::undo_withdraw(&client, &case).await.unwrap();
        let after = reading::header(&chen, &case).await.unwrap().header;
        assert_eq!(
            Header {
                version: before.version,
                ..after
            },
            before
        );
        assert_eq!(due(&chen, &case, ClockKind::Outcome).await, outcome);

        // On hold from today; withdrawn the day after and undone two days later; the hold ends by an answer.
        ask(&chen, &case, "10", 3).await;
        office.ctx.clock.advance(TimeDelta::days(1));
        let form = WithdrawalForm {
            submission_key: key(4),
            ..form
        };
        intake::withdraw(&client, &case, &form).await.unwrap();
        office.ctx.clock.advance(TimeDelta::days(2));
        intake::undo_withdraw(&client, &case).await.unwrap();
        assert!(reading::header(&chen, &case).await.unwrap().header.hold.is_some());
        let answer = heard::domain::message::MessageForm {
            submission_key: key(5),
            message: "还有我的朋友。".to_owned(),
            ..Default::default()
        };
        heard::casework::message::write_to_us(&client, &case, &answer)
            .await
            .unwrap();
        let after = due(&chen, &case, ClockKind::Outcome).await;
        let (zone, local) = (chen.zone(), heard::domain::calendar::local_date);
        let moved = chen
            .calendar()
            .working_days_between(local(outcome, zone), local(after, zone));
        assert_eq!(moved, 3, "Tuesday to Thursday, each once");
    })
    .await;
}

#[tokio::test]
async fn calls_repeat_every_quarter_of_an_hour_until_somebody_was_reached() {
    each(async |office| {
        let chen = office.as_staff("chen.jie").await;
        let case = case(&office).await.reference;
        let form = SafetyForm {
            submission_key: key(6),
            act: "raise".to_owned(),
            level: "immediate".to_owned(),
            ground: "danger".to_owned(),
            reason: "电话里听到有人在打骂。".to_owned(),
            ..SafetyForm::default()
        };
        overlay::raise_safeguarding(&chen, &case, &form).await.unwrap();
        let calls = async || {
            let safety = reading::safety(&chen, &case).await.unwrap();
            safety.log.unwrap().called.len()
        };
        let at_once = calls().await;
        assert!(at_once >= 2, "the rota and the managers");
        office.ctx.clock.advance(TimeDelta::minutes(16));
        deadline::fire_due(&office.ctx).await.unwrap();
        let mut before = calls().await;
        for _ in 0..3 {
            office.ctx.clock.advance(TimeDelta::minutes(15));
            let (one, two) = tokio::join!(deadline::fire_due(&office.ctx), deadline::fire_due(&office.ctx));
            assert!(one.unwrap() + two.unwrap() >= 1);
            let after = calls().await;
            // Rota, managers and the holder, each once: 陈接, 高批, 孟理.
            assert_eq!(after - before, 3, "once, however many instances ask");
            before = after;
        }
        let reached = SafetyForm {
            submission_key: key(7),
            act: "log".to_owned(),
            entry: "contact".to_owned(),
            method: "phone".to_owned(),
            contact_date: chen.today().to_string(),
            contact_time: office
                .ctx
                .now()
                .with_timezone(&chen.zone())
                .format("%H:%M")
                .to_string(),
            summary: "通上了话。".to_owned(),
            breach_reason: "第一次。".to_owned(),
            ..SafetyForm::default()
        };
        overlay::log_safety(&chen, &case, &reached).await.unwrap();
        office.ctx.clock.advance(TimeDelta::minutes(60));
        deadline::fire_due(&office.ctx).await.unwrap();
        assert_eq!(calls().await, before);
    })
    .await;
}
