//! Receipts, replays and one-time keys, on both engines.

use super::receipts::{Once, Replay, acknowledge, keep_code, lock_of, once, remember, replay, sweep};
use super::testing::{add_complaint, at, each_engine};
use super::{StoreError, Txn};
use crate::seal::DraftSecret;

#[tokio::test]
async fn a_code_finds_its_lock_and_no_other() {
    each_engine(async |store| {
        let case = add_complaint(store, 1).await;
        let keep = async |txn: &Txn| keep_code(txn, &store.ring, case, "0123", "$hash".into(), at(0)).await;
        store.db.write(keep).await.unwrap();
        let reader = store.db.reader();
        let lock = lock_of(&reader, &store.ring, "0123").await.unwrap().unwrap();
        assert_eq!((lock.complaint, lock.hash.as_str()), (case, "$hash"));
        assert!(lock_of(&reader, &store.ring, "0124").await.unwrap().is_none());
        assert!(matches!(store.db.write(keep).await, Err(StoreError::Taken)));
    })
    .await;
}

#[tokio::test]
async fn a_replay_shows_the_receipt_to_the_same_browser_for_a_day() {
    each_engine(async |store| {
        let case = add_complaint(store, 1).await;
        let secret = DraftSecret::draw();
        let reader = store.db.reader();
        let seen = async |second| replay::<String>(&reader, &secret, at(second)).await.unwrap();
        assert_eq!(seen(0).await, None);
        let receipt = "0123-4".to_owned();
        let submit = async |txn: &Txn| remember(txn, &secret, case, &receipt, at(0)).await;
        store.db.write(submit).await.unwrap();
        assert!(matches!(store.db.write(submit).await, Err(StoreError::Taken)));
        assert_eq!(
            seen(1).await,
            Some(Replay {
                complaint: case,
                receipt: Some(receipt.clone())
            })
        );
        assert_eq!(
            seen(86_400).await,
            Some(Replay {
                complaint: case,
                receipt: None
            })
        );
        assert_eq!(
            replay::<String>(&reader, &DraftSecret::draw(), at(1))
                .await
                .unwrap(),
            None
        );
        store
            .db
            .write(async |txn| acknowledge(txn, &secret, at(2)).await)
            .await
            .unwrap();
        assert_eq!(
            seen(3).await,
            Some(Replay {
                complaint: case,
                receipt: None
            })
        );
        store
            .db
            .write(async |txn| sweep(txn, at(100_000)).await)
            .await
            .unwrap();
        assert_eq!(
            seen(3).await,
            Some(Replay {
                complaint: case,
                receipt: None
            })
        );
    })
    .await;
}

#[tokio::test]
async fn a_form_counts_once_for_each_person() {
    each_engine(async |store| {
        let post = async |who: &[u8], key: &str, second| {
            store
                .db
                .write(async |txn| once(txn, who, key, "sent", at(second)).await)
                .await
                .unwrap()
        };
        assert_eq!(post(b"one", "k", 0).await, Once::First);
        assert_eq!(post(b"one", "k", 1).await, Once::Again("sent".to_owned()));
        assert_eq!(post(b"two", "k", 1).await, Once::First);
        assert_eq!(post(b"one", "l", 1).await, Once::First);
        store
            .db
            .write(async |txn| sweep(txn, at(8 * 86_400)).await)
            .await
            .unwrap();
        assert_eq!(post(b"one", "k", 9).await, Once::First);
    })
    .await;
}
