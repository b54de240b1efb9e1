//! Named limits, on both engines.

use chrono::NaiveDate;

use super::counters::{Limited, blocked_until, count, forget, sweep};
use super::testing::{TestStore, at, each_engine};
use crate::seal::KeyRing;

async fn attempts(store: &TestStore, limit: Limited, times: i64, second: i64) -> Option<i64> {
    let key = limit.key(&store.ring, b"192.0.2.1", None);
    let mut until = None;
    for _ in 0..times {
        until = store
            .db
            .write(async |txn| count(txn, limit, key, at(second)).await)
            .await
            .unwrap();
    }
    let asked = blocked_until(&store.db.reader(), limit, key, at(second))
        .await
        .unwrap();
    assert_eq!(asked, until);
    until.map(|until| (until - at(second)).num_seconds())
}

#[tokio::test]
async fn wrong_codes_wait_twice_as_long_each_time_up_to_a_minute() {
    each_engine(async |store| {
        assert_eq!(attempts(store, Limited::ReceiptCode, 4, 0).await, None);
        let mut waits = Vec::new();
        for second in 0..8 {
            waits.push(
                attempts(store, Limited::ReceiptCode, 1, second * 70)
                    .await
                    .unwrap(),
            );
        }
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(
            attempts(store, Limited::ReceiptCode, 100, 600).await,
            Some(60),
            "never locked out"
        );
        assert_eq!(
            attempts(store, Limited::ReceiptCode, 1, 2000).await,
            None,
            "the window is over"
        );
    })
    .await;
}

#[tokio::test]
async fn the_eleventh_complaint_of_an_hour_is_told_when() {
    each_engine(async |store| {
        assert_eq!(attempts(store, Limited::Submit, 10, 0).await, None);
        assert_eq!(attempts(store, Limited::Submit, 1, 600).await, Some(3000));
        assert_eq!(attempts(store, Limited::Submit, 1, 3600).await, None);
    })
    .await;
}

#[tokio::test]
async fn success_starts_afresh_and_old_rows_go() {
    each_engine(async |store| {
        assert!(attempts(store, Limited::SignInAccount, 9, 0).await.is_some());
        let key = Limited::SignInAccount.key(&store.ring, b"192.0.2.1", None);
        store
            .db
            .write(async |txn| forget(txn, Limited::SignInAccount, key).await)
            .await
            .unwrap();
        assert_eq!(attempts(store, Limited::SignInAccount, 4, 1).await, None);
        store
            .db
            .write(async |txn| sweep(txn, at(200_000)).await)
            .await
            .unwrap();
        assert_eq!(attempts(store, Limited::SignInAccount, 4, 2).await, None);
    })
    .await;
}

#[test]
fn an_address_is_another_key_each_day() {
    let ring = KeyRing::generate();
    let key = |day| {
        Limited::SignInSource
            .key(&ring, b"192.0.2.1", NaiveDate::from_ymd_opt(2026, 11, day))
            .0
    };
    assert_ne!(key(23), key(24));
    assert_eq!(key(23), key(23));
    assert_ne!(
        key(23),
        Limited::ReceiptCode
            .key(&ring, b"192.0.2.1", NaiveDate::from_ymd_opt(2026, 11, 23))
            .0
    );
}
