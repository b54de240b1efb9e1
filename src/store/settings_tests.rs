//! Settings: the environment until somebody decides, then the rows, for every instance.

use std::sync::Arc;

use super::settings::{self, Live};
use super::testing::{TestStore, at, each_engine};
use super::{StoreError, people};
use crate::domain::calendar::{CalendarDay, DayKind, WorkCalendar};
use crate::domain::deadline::Promises;
use crate::domain::locale::Locale;
use crate::domain::people::{PersonId, Role, Roles};
use crate::domain::settings::{CrisisLine, Organisation, Settings, SettingsPart};

fn defaults() -> Settings {
    Settings {
        organisation: Organisation {
            name_zh: "晴山".to_owned(),
            ..Organisation::default()
        },
        crisis_lines: Vec::new(),
        promises: Promises::default(),
        calendar: Arc::new(WorkCalendar::china()),
    }
}

async fn somebody(store: &TestStore) -> PersonId {
    let id = PersonId::from_random([7; 16]);
    let new = people::NewPerson {
        id,
        account: "su.guan".to_owned(),
        display_name: "苏管".to_owned(),
        locale: Locale::ZhCn,
        roles: Roles::of_staff([Role::Admin]).unwrap(),
        is_safeguarding: false,
        site: None,
        supervisor: None,
    };
    store
        .db
        .write(async |txn| people::add(txn, new.clone(), at(0)).await)
        .await
        .unwrap();
    id
}

#[tokio::test]
async fn what_was_decided_is_in_force_on_every_instance_and_nothing_else_changes() {
    each_engine(async |store| {
        let by = somebody(store).await;
        let (here, there) = (Live::new(defaults()), Live::new(defaults()));
        let lines = vec![CrisisLine {
            number: "12356".to_owned(),
            ..CrisisLine::default()
        }];
        let saved: Result<bool, StoreError> = store
            .db
            .write(async |txn| settings::decide(txn, SettingsPart::CrisisLines, 0, &lines, by, at(5)).await)
            .await;
        assert!(saved.unwrap());
        assert_eq!(*here.get(), defaults(), "nobody has read it yet");
        for instance in [&here, &there] {
            instance.refresh(&store.db.reader()).await.unwrap();
            assert_eq!(instance.get().crisis_lines, lines);
            assert_eq!(instance.get().organisation, defaults().organisation);
        }
        let decided = settings::decided(&store.db.reader(), SettingsPart::CrisisLines)
            .await
            .unwrap()
            .unwrap();
        assert_eq!((decided.version, decided.at, decided.by), (1, at(5), Some(by)));
        let untouched = settings::decided(&store.db.reader(), SettingsPart::Promises).await;
        assert_eq!(untouched.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn of_two_who_saw_the_same_version_one_decides() {
    each_engine(async |store| {
        let by = somebody(store).await;
        let decide = async |seen: i64, hours: u32| {
            let promises = Promises {
                take_hours: hours,
                ..Promises::default()
            };
            store
                .db
                .write(async |txn| {
                    settings::decide(txn, SettingsPart::Promises, seen, &promises, by, at(0)).await
                })
                .await
                .unwrap()
        };
        assert!(decide(0, 3).await && !decide(0, 5).await, "the first decision");
        assert!(decide(1, 6).await && !decide(1, 7).await, "a later one");
        let live = Live::new(defaults());
        live.refresh(&store.db.reader()).await.unwrap();
        assert_eq!(live.get().promises.take_hours, 6);
    })
    .await;
}

#[tokio::test]
async fn a_stored_year_replaces_that_year_alone() {
    each_engine(async |store| {
        let day = |date: &str| CalendarDay {
            date: date.parse().unwrap(),
            kind: DayKind::Off,
            name: "元旦".to_owned(),
            source: "国务院办公厅".to_owned(),
        };
        let (first, last) = (day("2027-01-01").date, day("2027-12-31").date);
        let live = Live::new(defaults());
        for days in [
            vec![day("2027-01-01"), day("2027-01-04")],
            vec![day("2027-01-01")],
        ] {
            store
                .db
                .write(async |txn| settings::replace_days(txn, first, last, &days).await)
                .await
                .unwrap();
            assert_eq!(settings::stored_days(&store.db.reader()).await.unwrap(), days);
        }
        live.refresh(&store.db.reader()).await.unwrap();
        let calendar = &live.get().calendar;
        assert!(calendar.covers(2026) && calendar.covers(2027) && !calendar.covers(2028));
        assert!(!calendar.is_workday(first) && calendar.is_workday(day("2027-01-04").date));
        assert!(
            !calendar.is_workday(day("2026-10-01").date),
            "the known table stays"
        );
    })
    .await;
}
