//! The outbox on both engines: leased once, settled once, put off, never forgotten.
use chrono::TimeDelta;
use uuid::Uuid;

use super::mail::{Leased, Settlement, counts, lease, settle};
use super::outbox::{Recipient, queue};
use super::testing::{TestStore, add_complaint, at, each_engine};
use super::undelivered::{given_up, requeue};
use super::{Announcement, Txn};
use crate::domain::event::Notice;
use crate::domain::locale::Locale;
use crate::domain::mail::{MailFailure, MailState};

async fn add(store: &TestStore, number: u8, notice: Notice, seconds: i64) {
    let case = add_complaint(store, number).await;
    let id = Uuid::from_bytes([number; 16]);
    let (to, locale) = (Recipient::Complainant, Locale::En);
    store
        .db
        .write(async |txn| queue(txn, notice, case, to, locale, id, at(seconds)).await)
        .await
        .unwrap();
}

/// Leases at a second, for a minute.
async fn take(store: &TestStore, seconds: i64) -> Option<Leased> {
    let until = at(seconds) + TimeDelta::minutes(1);
    let leased = store.db.write(async |txn| lease(txn, at(seconds), until).await);
    leased.await.unwrap()
}

async fn settled(store: &TestStore, leased: &Leased, what: Settlement, seconds: i64) -> bool {
    let done = store
        .db
        .write(async |txn| settle(txn, leased, what, at(seconds)).await);
    done.await.unwrap()
}

#[tokio::test]
async fn a_notice_is_leased_by_one_and_again_when_the_lease_is_over() {
    each_engine(async |store| {
        add(store, 1, Notice::NewMessage, 0).await;
        let first = take(store, 0).await.unwrap();
        assert_eq!(
            (first.attempts, first.to, first.locale),
            (1, Recipient::Complainant, Locale::En)
        );
        assert_eq!(take(store, 59).await, None);
        let second = take(store, 60).await.unwrap();
        assert_eq!((second.id, second.attempts), (first.id, 2));
        assert_eq!(second.message_id, first.message_id);
    })
    .await;
}

#[tokio::test]
async fn an_alert_overtakes_what_waits_longer() {
    each_engine(async |store| {
        add(store, 1, Notice::NewMessage, 0).await;
        add(store, 2, Notice::SafetyAlert, 5).await;
        add(store, 3, Notice::NewComplaint, 20).await;
        let order = [take(store, 10).await, take(store, 10).await];
        let order = order.map(|leased| leased.map(|it| it.notice));
        assert_eq!(order, [Some(Notice::SafetyAlert), Some(Notice::NewMessage)]);
        assert_eq!(take(store, 10).await, None, "the third is not due");
    })
    .await;
}

#[tokio::test]
async fn a_worker_that_was_too_slow_does_not_overrule_the_next() {
    each_engine(async |store| {
        add(store, 1, Notice::NewMessage, 0).await;
        let slow = take(store, 0).await.unwrap();
        let quick = take(store, 60).await.unwrap();
        let later = Settlement::Again(at(900), MailFailure::Unreachable);
        assert!(!settled(store, &slow, later, 61).await);
        assert!(settled(store, &quick, Settlement::Sent, 62).await);
        assert!(!settled(store, &slow, later, 63).await, "sent stays sent");
        assert_eq!(take(store, 1000).await, None);
    })
    .await;
}

#[tokio::test]
async fn a_letter_that_left_is_sent_whoever_holds_it() {
    each_engine(async |store| {
        add(store, 1, Notice::NewMessage, 0).await;
        let slow = take(store, 0).await.unwrap();
        take(store, 60).await.unwrap();
        assert!(settled(store, &slow, Settlement::Sent, 61).await);
        assert_eq!(take(store, 1000).await, None);
    })
    .await;
}

#[tokio::test]
async fn what_is_put_off_for_a_safe_hour_was_no_attempt() {
    each_engine(async |store| {
        add(store, 1, Notice::NewMessage, 0).await;
        let leased = take(store, 0).await.unwrap();
        settled(store, &leased, Settlement::Later(at(500)), 1).await;
        assert_eq!(take(store, 499).await, None);
        assert_eq!(take(store, 500).await.unwrap().attempts, 1);
    })
    .await;
}

#[tokio::test]
async fn after_an_outage_everything_that_waited_for_it_is_due() {
    each_engine(async |store| {
        for number in 1..=3 {
            add(store, number, Notice::NewMessage, 0).await;
        }
        let failures = [
            MailFailure::Unreachable,
            MailFailure::SignIn,
            MailFailure::RefusedForNow,
        ];
        for (wait, failure) in [100, 4000, 4000].into_iter().zip(failures) {
            let leased = take(store, 0).await.unwrap();
            settled(store, &leased, Settlement::Again(at(wait), failure), 1).await;
        }
        let now = counts(&store.db.reader(), at(2)).await.unwrap();
        assert_eq!((now.waiting, now.retrying), (0, 3));
        assert_eq!(now.outage.map(|(since, _)| since), Some(at(0)));
        let back = take(store, 100).await.unwrap();
        settled(store, &back, Settlement::Sent, 101).await;
        let next = take(store, 101).await.unwrap();
        assert_eq!(next.failure, Some(MailFailure::SignIn));
        assert_eq!(
            take(store, 101).await,
            None,
            "what the server put off keeps its hour"
        );
        settled(store, &next, Settlement::Sent, 102).await;
        let now = counts(&store.db.reader(), at(103)).await.unwrap();
        assert_eq!(
            (now.outage, now.sent_lately, now.last_sent_at),
            (None, 2, Some(at(102)))
        );
    })
    .await;
}

#[tokio::test]
async fn what_was_given_up_can_be_queued_again_and_nothing_else_can() {
    each_engine(async |store| {
        add(store, 1, Notice::NewMessage, 0).await;
        let id = Uuid::from_bytes([1; 16]);
        let reader = store.db.reader();
        assert_eq!(given_up(&reader, id).await.unwrap(), None);
        let leased = take(store, 0).await.unwrap();
        let over = Settlement::Over(MailState::Failed, Some(MailFailure::Refused));
        settled(store, &leased, over, 1).await;
        assert_eq!(counts(&reader, at(2)).await.unwrap().failed, 1);
        assert_eq!(given_up(&reader, id).await.unwrap(), Some(leased.case));
        let mut heard = store.db.announcements();
        let again = async |txn: &Txn| requeue(txn, id, at(10)).await;
        store.db.write(again).await.unwrap();
        assert_eq!(heard.try_recv().unwrap(), Announcement::MailQueued);
        assert_eq!(take(store, 10).await.unwrap().attempts, 1);
    })
    .await;
}
