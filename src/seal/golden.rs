//! Bytes written by earlier versions must open for ever: complaints were lost elsewhere to a change of key format
//! (GlobaLeaks #3628, #3655). A new format adds a file to `fixtures/`; none is ever changed or removed.

use std::collections::HashMap;
use std::sync::Arc;

use data_encoding::HEXLOWER;
use uuid::Uuid;

use super::*;

const FORMAT_1: &str = include_str!("fixtures/format-1.txt");
const TEXT: &str = "听见 · Heard";

fn case() -> Uuid {
    Uuid::from_bytes([0x11; 16])
}

fn cell() -> Cell {
    Cell::new("statements", "body_sealed", Uuid::from_bytes([0x22; 16]))
}

fn detail() -> Cell {
    Cell::numbered("event_details", "body_sealed", 7)
}

fn receipt() -> Cell {
    Cell::keyed("submissions", "receipt_sealed", b"key")
}

/// The ring (without its notes) and the values by name.
fn fixture(text: &str) -> (KeyRing, HashMap<&str, &str>) {
    let (ring, values) = text.split_once("---\n").unwrap();
    (
        KeyRing::parse(ring).unwrap(),
        values.lines().map(|line| line.split_once(' ').unwrap()).collect(),
    )
}

#[tokio::test]
async fn format_1_opens() {
    let (ring, values) = fixture(FORMAT_1);
    let bytes = |name: &str| HEXLOWER.decode(values[name].as_bytes()).unwrap();
    let sealed = |name: &str| Sealed::<String>::from_bytes(bytes(name));
    let text = || Ok(TEXT.to_owned());

    let key = ring.unwrap(case(), &bytes("case_key")).unwrap();
    assert_eq!(key.open(&cell(), &sealed("text")), text());
    assert_eq!(key.open_detail(&detail(), &sealed("detail")), text());
    assert_eq!(ring.open(&cell(), &sealed("account")), text());
    assert_eq!(ring.open_session(&cell(), &sealed("session")), text());

    let cookie = DraftSecret::from_cookie(values["cookie"]).unwrap();
    assert_eq!(cookie.lookup(), *bytes("lookup"));
    assert_eq!(cookie.submission_key(), *bytes("submission_key"));
    let by_cookie = cookie.unwrap(case(), &bytes("draft_wrap")).unwrap();
    assert_eq!(by_cookie.open(&cell(), &sealed("text")), text());
    assert_eq!(cookie.open_receipt(&receipt(), &sealed("receipt")), text());
    let by_code = ResumeSecret::new(values["code"])
        .unwrap(case(), &bytes("resume_wrap"))
        .unwrap();
    assert_eq!(by_code.open(&cell(), &sealed("text")), text());

    assert_eq!(
        ring.code_index(CodeKind::Receipt, values["code"]).into_bytes(),
        bytes("code_index")
    );
    assert_eq!(
        ring.blind_index("parties.name", TEXT).into_bytes(),
        bytes("blind_index")
    );
    assert_eq!(
        ring.counter_key("sign_in", TEXT.as_bytes()),
        *bytes("counter_key")
    );
    assert_eq!(ring.stamp("hash", 1, 2, true).into_bytes(), bytes("stamp"));

    let argon = Argon::new(
        Arc::new(ring),
        ArgonCost {
            memory_kib: 64,
            passes: 1,
        },
    );
    assert_eq!(
        argon.verify(values["password"], &TEXT.into()).await,
        Ok(Verdict::Right)
    );
}

/// Writes a fixture for a new format: run it, put the output into `fixtures/`, add a test as above.
#[tokio::test]
#[ignore = "only when a format is added"]
async fn print_a_fixture() {
    use secrecy::ExposeSecret;
    let (ring, key, cookie) = (
        Arc::new(KeyRing::generate()),
        CaseKey::draw(case()),
        DraftSecret::draw(),
    );
    let (code, text) = ("0123456789ABCDEFGHJK", TEXT.to_owned());
    let argon = Argon::new(
        Arc::clone(&ring),
        ArgonCost {
            memory_kib: 64,
            passes: 1,
        },
    );
    println!("{}---", &*ring.print());
    println!("cookie {}", cookie.to_cookie().expose_secret());
    println!("code {code}");
    println!("password {}", argon.hash(&TEXT.into()).await.unwrap());
    for (name, bytes) in [
        ("case_key", ring.wrap(&key).1),
        ("text", key.seal(&cell(), &text).into_bytes()),
        ("detail", key.seal_detail(&detail(), &text).into_bytes()),
        ("account", ring.seal(&cell(), &text).into_bytes()),
        ("session", ring.seal_session(&cell(), &text).into_bytes()),
        ("lookup", cookie.lookup().to_vec()),
        ("submission_key", cookie.submission_key().to_vec()),
        ("draft_wrap", cookie.wrap(&key)),
        ("receipt", cookie.seal_receipt(&receipt(), &text).into_bytes()),
        ("resume_wrap", ResumeSecret::new(code).wrap(&key)),
        (
            "code_index",
            ring.code_index(CodeKind::Receipt, code).into_bytes(),
        ),
        ("blind_index", ring.blind_index("parties.name", TEXT).into_bytes()),
        (
            "counter_key",
            ring.counter_key("sign_in", TEXT.as_bytes()).to_vec(),
        ),
        ("stamp", ring.stamp("hash", 1, 2, true).into_bytes()),
    ] {
        println!("{name} {}", HEXLOWER.encode(&bytes));
    }
}
