//! What people write is nowhere on the disk: not in the database, not in its journals.

use std::sync::Arc;

use serde_json::json;
use tower_sessions::Session;

use super::Txn;
use super::drafts::{begin, keep_code, save};
use super::events::{Actor, Codes, NewEvent, append};
use super::receipts::{keep_code as keep_receipt_code, once, remember};
use super::sessions::Sessions;
use super::testing::{add_complaint, at, each_engine};
use crate::clock::Clock;
use crate::domain::complaint::ComplaintId;
use crate::domain::event::EventKind;
use crate::domain::people::Role;
use crate::seal::{CaseKey, DraftSecret, random};

/// A text that occurs nowhere by chance, with Han so that an escaped form would differ.
const CANARY: &str = "canary-7Q听见K2";
const CODE: &str = "QWERTYABCDEFGHJKMNPQ";

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    let first = |from: usize| {
        bytes[from..]
            .iter()
            .position(|byte| *byte == needle[0])
            .map(|found| from + found)
    };
    std::iter::successors(first(0), |at| first(at + 1)).any(|at| bytes[at..].starts_with(needle))
}

#[tokio::test]
async fn nothing_a_person_wrote_is_on_the_disk() {
    each_engine(async |store| {
        let case = add_complaint(store, 1).await;
        let (cookie, kept, key) = (DraftSecret::draw(), DraftSecret::draw(), CaseKey::draw(case.0));
        let id = ComplaintId::from_random(random());
        let write = async |txn: &Txn| {
            let draft = begin(txn, &cookie, id, CANARY.to_owned(), at(0)).await?;
            save(txn, &draft.key, 1, &CANARY.repeat(500), at(1)).await?;
            keep_code(txn, &store.ring, &draft.key, CODE, "$hash".to_owned(), &kept).await?;
            keep_receipt_code(txn, &store.ring, case, CODE, "$hash".to_owned(), at(1)).await?;
            remember(txn, &kept, case, &CANARY, at(1)).await?;
            once(txn, b"one", CODE, "sent", at(1)).await?;
            let event = NewEvent {
                at: at(1),
                actor: Actor {
                    person: None,
                    role: Role::Client,
                },
                kind: EventKind::ComplaintSubmitted,
                stages: None,
                codes: Codes::none(),
            };
            append(txn, case, &event, Some((&key, &json!(CANARY)))).await
        };
        store.db.write(write).await.unwrap();
        let sessions = Sessions::new(store.db.clone(), Arc::clone(&store.ring), Clock::fixed(at(0)));
        let session = Session::new(None, Arc::new(sessions), None);
        session.insert("back_to", CANARY).await.unwrap();
        session.save().await.unwrap();

        let disk = store.database.bytes_on_disk();
        assert!(holds(&disk, b"TS-2611-0001"), "the search itself works");
        let id = session.id().unwrap();
        let secrets = [cookie.to_cookie(), kept.to_cookie()].map(|secret| {
            data_encoding::BASE64URL_NOPAD
                .decode(secrecy::ExposeSecret::expose_secret(&secret).as_bytes())
                .unwrap()
        });
        for (what, needle) in [
            ("text", CANARY.as_bytes()),
            ("escaped text", br"canary-7Q\u"),
            ("Han alone", "听见K2".as_bytes()),
            ("code", CODE.as_bytes()),
            ("session id", id.to_string().as_bytes()),
            ("session id in bytes", &id.0.to_be_bytes()),
            ("first cookie", &secrets[0]),
            ("second cookie", &secrets[1]),
        ] {
            assert!(!holds(&disk, needle), "{what} is on the disk");
        }
    })
    .await;
}
