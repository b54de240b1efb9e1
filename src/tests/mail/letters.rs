//! Who is written to, in which language, and that a letter tells nobody anything.
use std::{collections::BTreeMap, fs};

use heard::domain::locale::Locale;
use heard::wording::Words;

use crate::harness::{
    SmtpServer, TestApp,
    complaint::{Story, complain},
    database::Engine,
};

/// What the client said: none of it may stand in a letter.
const CANARIES: [&str; 4] = ["雪鸮", "萤火", "13811112222", "铜钟"];
const STORY: Story = Story {
    name: "雪鸮",
    phone: "13811112222",
    email: "owl@example.org",
    counsellor: "铜钟",
    statement: "萤火，他把我说的话告诉了别人。",
    ..Story::NAMED
};

/// Every letter that left, by recipient, decoded to what a mail program shows.
fn by_recipient(server: &SmtpServer) -> BTreeMap<String, Vec<String>> {
    let mut letters = BTreeMap::<String, Vec<String>>::new();
    for letter in server.received() {
        letters
            .entry(letter.to.clone())
            .or_default()
            .push(decoded(&letter.data));
    }
    letters
}

/// Transfer encodings undone: base64 and quoted-printable, in heads and bodies alike.
fn decoded(data: &str) -> String {
    let mut text = String::new();
    for part in data.split("\n\n") {
        text.push_str(&from_base64(part).unwrap_or_else(|| from_quoted(part)));
        text.push('\n');
    }
    let words = regex::Regex::new(r"=\?utf-8\?b\?([^?]*)\?=").unwrap();
    words
        .replace_all(&text, |found: &regex::Captures| {
            from_base64(&found[1]).unwrap_or_default()
        })
        .into_owned()
}

fn from_base64(text: &str) -> Option<String> {
    let body: String = text.lines().take_while(|line| !line.starts_with("--")).collect();
    let bytes = data_encoding::BASE64.decode(body.as_bytes()).ok()?;
    String::from_utf8(bytes).ok()
}

fn from_quoted(text: &str) -> String {
    let joined = text.replace("=\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.as_bytes();
    while let [first, after @ ..] = rest {
        let escape = (*first == b'=')
            .then(|| after.get(..2))
            .flatten()
            .and_then(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
        bytes.push(escape.unwrap_or(*first));
        rest = if escape.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn client_and_intake_are_written_to_and_no_letter_tells_anything() {
    for engine in Engine::present() {
        let server = SmtpServer::start().await;
        let mut app = TestApp::with_people_on(engine, &["--smtp-url", &server.url]).await;
        let receipt = complain(&mut app.visitor(), TestApp::words(), &STORY).await;
        assert_eq!(app.send_mail().await, 3);
        let letters = by_recipient(&server);
        let people: Vec<_> = letters.keys().map(String::as_str).collect();
        assert_eq!(
            people,
            ["chen.jie@example.org", "owl@example.org", "zhao.ying@example.org"]
        );
        let words = TestApp::words();
        let to_client = &letters["owl@example.org"][0];
        assert!(
            to_client.contains(&words.say("mail-client-subject")),
            "{to_client}"
        );
        assert!(to_client.contains("http://127.0.0.1:3000/track"));
        let to_staff = &letters["chen.jie@example.org"][0];
        assert!(
            to_staff.contains(&format!("/staff/cases/{}", receipt.reference)),
            "{to_staff}"
        );
        let code = receipt.code.replace('-', "");
        for letter in letters.values().flatten() {
            for secret in CANARIES.iter().copied().chain([receipt.code.as_str(), &code]) {
                assert!(!letter.contains(secret), "{secret} in {letter}");
            }
        }
        assert!(!to_client.contains(&receipt.reference) && !to_client.contains("投诉"));
    }
}

#[tokio::test]
async fn a_letter_speaks_the_language_of_its_reader() {
    let server = SmtpServer::start().await;
    let mut app = TestApp::with_people_on(Engine::Sqlite, &["--smtp-url", &server.url]).await;
    let english = Words::new(Locale::En);
    let mut client = app.visitor();
    client.headers.insert("accept-language", "en".to_owned());
    complain(&mut client, english, &STORY).await;
    app.send_mail().await;
    let letters = by_recipient(&server);
    assert!(letters["owl@example.org"][0].contains(&english.say("mail-client-subject")));
    assert!(letters["chen.jie@example.org"][0].contains(&TestApp::words().say("mail-staff-subject")));
}

#[tokio::test]
async fn nobody_of_the_line_hears_of_it_even_when_a_deadline_passes() {
    let server = SmtpServer::start().await;
    let mut app = TestApp::with_people_on(Engine::Sqlite, &["--smtp-url", &server.url]).await;
    let about_zheng = Story {
        counsellor: "郑询",
        ..STORY
    };
    complain(&mut app.visitor(), TestApp::words(), &about_zheng).await;
    app.pass(chrono::TimeDelta::hours(25));
    let (ctx, _) = app.worker();
    heard::casework::deadline::fire_due(&ctx).await.unwrap();
    app.send_mail().await;
    let letters = by_recipient(&server);
    assert!(letters.contains_key("gao.pi@example.org"), "{:?}", letters.keys());
    for excluded in [
        "meng.li@example.org",
        "zheng.xun@example.org",
        "su.guan@example.org",
    ] {
        assert!(!letters.contains_key(excluded), "{excluded}");
    }
}

#[tokio::test]
async fn whoever_is_excluded_after_the_notice_was_queued_is_not_told() {
    let server = SmtpServer::start().await;
    let mut app = TestApp::with_people_on(Engine::Sqlite, &["--smtp-url", &server.url]).await;
    let words = TestApp::words();
    let receipt = complain(&mut app.visitor(), words, &STORY).await;
    let mut chen = app.staff("chen.jie").await;
    let page = chen
        .open(&format!("/staff/cases/{}/holder", receipt.reference))
        .await;
    let form = page.form(&words.say("take-button")).tick(&words.say("take-has"));
    chen.press(&form.filled().with("interest_kind", "close")).await;
    app.send_mail().await;
    let letters = by_recipient(&server);
    assert!(!letters.contains_key("chen.jie@example.org"));
    assert!(letters.contains_key("zhao.ying@example.org"));
}

#[tokio::test]
async fn a_client_with_a_telephone_alone_gets_no_letter() {
    let server = SmtpServer::start().await;
    let mut app = TestApp::with_people_on(Engine::Sqlite, &["--smtp-url", &server.url]).await;
    let no_mail = Story { email: "", ..STORY };
    complain(&mut app.visitor(), TestApp::words(), &no_mail).await;
    complain(&mut app.visitor(), TestApp::words(), &Story::ANONYMOUS).await;
    assert_eq!(app.send_mail().await, 4, "intake twice, no client");
    assert_eq!(app.send_mail().await, 0, "nothing is left waiting");
}

#[tokio::test]
async fn without_a_server_letters_are_files_that_nobody_else_can_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let mail = folder.path().join("mail");
    let mut app = TestApp::with_people_on(Engine::Sqlite, &["--mail-folder", mail.to_str().unwrap()]).await;
    complain(&mut app.visitor(), TestApp::words(), &STORY).await;
    assert_eq!(app.send_mail().await, 3);
    let files: Vec<_> = fs::read_dir(&mail)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    assert_eq!(files.len(), 3);
    for file in files {
        assert_eq!(file.extension().unwrap(), "eml");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(fs::read_to_string(&file).unwrap().contains("Message-ID: <"));
    }
}
