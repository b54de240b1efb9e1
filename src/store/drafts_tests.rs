//! The life of a draft, on both engines.

use super::drafts::{Draft, Found, begin, discard, find, keep_code, lock_of, resume, save, submitted, sweep};
use super::testing::{TestStore, at, each_engine};
use super::{StoreError, Txn};
use crate::domain::complaint::ComplaintId;
use crate::seal::{DraftSecret, random};

const DAY: i64 = 86_400;

async fn begun(store: &TestStore, secret: &DraftSecret) -> Draft<String> {
    let id = ComplaintId::from_random(random());
    let write = async |txn: &Txn| begin(txn, secret, id, "as typed".to_owned(), at(0)).await;
    store.db.write(write).await.unwrap()
}

async fn seen(store: &TestStore, secret: &DraftSecret, second: i64) -> Option<Found<String>> {
    find(&store.db.reader(), secret, at(second)).await.unwrap()
}

#[tokio::test]
async fn a_draft_is_read_with_its_cookie_only() {
    each_engine(async |store| {
        let secret = DraftSecret::draw();
        let draft = begun(store, &secret).await;
        let Some(Found::Open(again)) = seen(store, &secret, 1).await else {
            panic!()
        };
        assert_eq!(
            (again.id, again.version, again.answers.as_str()),
            (draft.id, 1, "as typed")
        );
        assert_eq!(again.expires_at, at(14 * DAY));
        assert!(seen(store, &DraftSecret::draw(), 1).await.is_none());
    })
    .await;
}

#[tokio::test]
async fn the_second_window_is_told_that_it_is_stale() {
    each_engine(async |store| {
        let secret = DraftSecret::draw();
        let draft = begun(store, &secret).await;
        let write = async |answers: &str| {
            let answers = answers.to_owned();
            store
                .db
                .write(async |txn| save(txn, &draft.key, 1, &answers, at(DAY)).await)
                .await
        };
        assert_eq!(write("first").await.unwrap(), 2);
        assert!(matches!(write("second").await, Err(StoreError::Stale)));
        let Some(Found::Open(again)) = seen(store, &secret, 2).await else {
            panic!()
        };
        assert_eq!((again.version, again.answers.as_str()), (2, "first"));
        assert_eq!(again.expires_at, at(15 * DAY));
    })
    .await;
}

#[tokio::test]
async fn a_resume_code_opens_it_on_another_device_and_closes_it_on_the_first() {
    each_engine(async |store| {
        let (first, kept, second) = (DraftSecret::draw(), DraftSecret::draw(), DraftSecret::draw());
        let draft = begun(store, &first).await;
        let keep =
            async |txn: &Txn| keep_code(txn, &store.ring, &draft.key, "0123", "$hash".into(), &kept).await;
        store.db.write(keep).await.unwrap();
        assert!(seen(store, &first, 1).await.is_none(), "the cookie changed");
        assert!(matches!(seen(store, &kept, 1).await, Some(Found::Open(_))));

        let lock = lock_of(&store.db.reader(), &store.ring, "0123")
            .await
            .unwrap()
            .unwrap();
        assert_eq!(lock.hash, "$hash");
        assert!(
            lock_of(&store.db.reader(), &store.ring, "0124")
                .await
                .unwrap()
                .is_none()
        );
        let open = async |txn: &Txn| resume::<String>(txn, &lock, "0123", &second, at(2)).await;
        let Found::Open(again) = store.db.write(open).await.unwrap() else {
            panic!()
        };
        assert_eq!((again.id, again.answers.as_str()), (draft.id, "as typed"));
        assert!(seen(store, &kept, 3).await.is_none());
        assert!(matches!(seen(store, &second, 3).await, Some(Found::Open(_))));
    })
    .await;
}

#[tokio::test]
async fn an_expired_draft_says_when_and_cannot_be_read() {
    each_engine(async |store| {
        let secret = DraftSecret::draw();
        let draft = begun(store, &secret).await;
        let expired = |found: Option<Found<String>>| match found {
            Some(Found::Expired(at)) => Some(at),
            _ => None,
        };
        assert_eq!(expired(seen(store, &secret, 14 * DAY).await), Some(at(14 * DAY)));
        let late = async |txn: &Txn| save(txn, &draft.key, 1, &"late", at(14 * DAY)).await;
        assert!(matches!(store.db.write(late).await, Err(StoreError::Stale)));
        store
            .db
            .write(async |txn| sweep(txn, at(14 * DAY)).await)
            .await
            .unwrap();
        assert_eq!(expired(seen(store, &secret, 15 * DAY).await), Some(at(14 * DAY)));
        assert!(
            find::<String>(&store.db.reader(), &secret, at(0)).await.is_err(),
            "its key is gone"
        );
        store
            .db
            .write(async |txn| sweep(txn, at(44 * DAY)).await)
            .await
            .unwrap();
        assert!(seen(store, &secret, 44 * DAY).await.is_none());
    })
    .await;
}

#[tokio::test]
async fn a_submitted_draft_stays_for_its_receipt_and_goes_when_discarded() {
    each_engine(async |store| {
        let (secret, kept) = (DraftSecret::draw(), DraftSecret::draw());
        let draft = begun(store, &secret).await;
        let keep =
            async |txn: &Txn| keep_code(txn, &store.ring, &draft.key, "0123", "$hash".into(), &kept).await;
        store.db.write(keep).await.unwrap();
        store
            .db
            .write(async |txn| submitted(txn, draft.id, at(DAY)).await)
            .await
            .unwrap();
        assert!(
            lock_of(&store.db.reader(), &store.ring, "0123")
                .await
                .unwrap()
                .is_none()
        );
        assert!(matches!(seen(store, &kept, 1).await, Some(Found::Open(_))));
        assert!(matches!(seen(store, &kept, DAY).await, Some(Found::Expired(_))));
        store
            .db
            .write(async |txn| discard(txn, draft.id).await)
            .await
            .unwrap();
        assert!(seen(store, &kept, 1).await.is_none());
    })
    .await;
}
