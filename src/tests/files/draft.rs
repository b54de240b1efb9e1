//! C-10 and G-18: files of a draft, and everything that can be wrong with one.
use axum::body::{Body, Bytes};
use futures::stream;

use super::{CANARY, add, at_files, everything, holds, kind, lying, multipart, names, pdf, photograph};
use crate::harness::{TestApp, app::each_engine};

/// A body as it comes over a wire: in pieces, and perhaps the line goes dead after so many bytes.
fn wire(body: Vec<u8>, dead_after: Option<usize>) -> Body {
    let whole = Bytes::from(body);
    let end = dead_after.unwrap_or(whole.len());
    let pieces = (0..end).step_by(16 * 1024).map(move |from| {
        let to = end.min(from + 16 * 1024);
        Ok(whole.slice(from..to))
    });
    let dead = dead_after.map(|_| Err(std::io::Error::other("the line went dead")));
    Body::from_stream(stream::iter(pieces.chain(dead)))
}

#[tokio::test]
async fn a_file_is_added_listed_and_removed() {
    each_engine(async |mut app| {
        let words = TestApp::words();
        let (mut lin, page) = at_files(&mut app).await;
        assert!(page.says(&words.say("files-none")));
        let hint = page.texts("#file-hint").concat();
        assert!(
            hint.contains("25") && hint.contains("10"),
            "limits before choosing: {hint}"
        );
        let page = add(&mut lin, &page, "三月五日的聊天", &[("聊天.jpg", &photograph())]).await;
        assert_eq!(
            (page.status.as_u16(), names(&page)),
            (200, vec!["聊天.jpg".to_owned()])
        );
        assert!(page.says("三月五日的聊天") && page.says(&words.say("notice-file-added")));
        let page = add(&mut lin, &page, "", &[("协议.pdf", &pdf("one"))]).await;
        assert_eq!(names(&page).len(), 2);
        assert_eq!(lying(&app), (0, 3), "a photograph has a copy");
        let step = lin.open("/complaints/new/materials").await;
        assert_eq!(names(&step).len(), 2, "the step shows them, too");
        let page = lin.open("/complaints/new/materials/files").await;
        let page = lin.press(&page.form(&words.say("files-remove")).filled()).await;
        assert_eq!(names(&page), ["协议.pdf"]);
        assert_eq!(lying(&app), (0, 1), "the bytes of a removed file are gone");
    })
    .await;
}

#[tokio::test]
async fn each_refused_file_is_named_and_the_others_stay() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let (mut lin, page) = at_files(&mut app).await;
    let large = vec![b'x'; 25 * 1024 * 1024 + 1];
    let huge_picture = {
        let mut header = b"IHDR\0\0\x75\x30\0\0\x75\x30\x08\x02\0\0\0".to_vec();
        header.extend(0xE945_6FED_u32.to_be_bytes());
        [
            b"\x89PNG\r\n\x1A\n\0\0\0\x0D",
            &header[..],
            b"\0\0\0\0IDAT\x35\xAF\x06\x1E",
        ]
        .concat()
    };
    let files: &[(&str, &[u8])] = &[
        ("空.pdf", b""),
        ("好.pdf", &pdf("good")),
        ("程序.jpg", b"MZ\x90\0\x03\0\0\0 not a picture"),
        ("大.pdf", &large),
        ("坏.jpg", b"\xFF\xD8\xFF\xE0 broken"),
        ("巨.png", &huge_picture),
        ("另一份.pdf", &pdf("good")),
    ];
    let page = add(&mut lin, &page, "我的说明", files).await;
    assert_eq!(page.status, 413, "{:?}", page.problems());
    assert_eq!(names(&page), ["好.pdf"]);
    let problems = page.problems();
    for (name, problem) in [
        ("空.pdf", "empty"),
        ("程序.jpg", "wrong-type"),
        ("大.pdf", "too-large"),
        ("坏.jpg", "unreadable"),
        ("巨.png", "too-many-pixels"),
        ("另一份.pdf", "duplicate"),
    ] {
        let sentence = words.say_with(
            &format!("file-problem-{problem}"),
            &[
                ("name", name.into()),
                ("mb", 25.into()),
                ("number", 1.into()),
                ("pixels", 40.into()),
            ],
        );
        assert!(problems.contains(&sentence), "{sentence} in {problems:?}");
    }
    assert_eq!(problems.len(), 6);
    let mut form = page.form(&words.say("files-add"));
    assert_eq!(
        form.value(&words.say("files-note")),
        "我的说明",
        "what was typed stays"
    );
    assert_eq!(lying(&app), (0, 1));
}

#[tokio::test]
async fn nothing_chosen_is_said_kindly() {
    let mut app = TestApp::start().await;
    let (mut lin, page) = at_files(&mut app).await;
    let page = add(&mut lin, &page, "", &[("", b"")]).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.problems(), [TestApp::words().say("file-problem-not-chosen")]);
}

#[tokio::test]
async fn the_eleventh_file_is_refused_and_ten_stay() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let (mut lin, mut page) = at_files(&mut app).await;
    for n in 0..9 {
        page = add(&mut lin, &page, "", &[("a.pdf", &pdf(&n.to_string()))]).await;
    }
    let page = add(&mut lin, &page, "", &[("b.pdf", &pdf("b")), ("c.pdf", &pdf("c"))]).await;
    assert_eq!(page.status, 422);
    assert_eq!(names(&page).len(), 10);
    let sentence = words.say_with(
        "file-problem-too-many",
        &[("name", "c.pdf".into()), ("files", 10.into())],
    );
    assert_eq!(page.problems(), [sentence]);
    let page = lin.open("/complaints/new/materials/files").await;
    assert!(page.says(&words.say_with("files-full", &[("files", 10.into())])));
}

#[tokio::test]
async fn more_than_a_request_may_hold_is_refused_and_what_came_before_stays() {
    let mut app = TestApp::start().await;
    let (mut lin, page) = at_files(&mut app).await;
    let part = |fill: u8| [&pdf("large")[..], &vec![fill; 24 * 1024 * 1024]].concat();
    let (one, two, three) = (part(1), part(2), part(3));
    let files: &[(&str, &[u8])] = &[("1.pdf", &one), ("2.pdf", &two), ("3.pdf", &three)];
    let (action, body) = multipart(&page, "", true, files);
    let pieces = wire(body, None);
    let page = lin.send_files(&action, &kind(), pieces).await;
    assert_eq!(page.status, 413);
    assert_eq!(names(&page), ["1.pdf", "2.pdf"], "{:?}", page.problems());
    let words = TestApp::words();
    let sentence = words.say_with("file-problem-too-much-at-once", &[("name", "3.pdf".into())]);
    assert_eq!(page.problems(), [sentence]);
}

#[tokio::test]
async fn an_interrupted_file_leaves_nothing() {
    let mut app = TestApp::start().await;
    let (mut lin, page) = at_files(&mut app).await;
    let long = [&pdf("long")[..], &vec![7; 300_000]].concat();
    let (action, body) = multipart(&page, "", true, &[("好.pdf", &pdf("whole")), ("断.pdf", &long)]);
    let broken = wire(body, Some(200_000));
    let page = lin.send_files(&action, &kind(), broken).await;
    assert_eq!(page.status, 422);
    assert_eq!(names(&page), ["好.pdf"]);
    let words = TestApp::words();
    let sentence = words.say_with("file-problem-interrupted", &[("name", "断.pdf".into())]);
    assert_eq!(page.problems(), [sentence]);
    assert_eq!(lying(&app), (0, 1), "nothing of it is left");
}

#[tokio::test]
async fn nothing_of_a_file_lies_on_the_disk_in_the_clear() {
    each_engine(async |mut app| {
        let (mut lin, page) = at_files(&mut app).await;
        let secret = [&pdf("x")[..], CANARY].concat();
        let page = add(
            &mut lin,
            &page,
            "秘密的注解",
            &[("秘密.pdf", &secret), ("秘密.jpg", &photograph())],
        )
        .await;
        assert_eq!(names(&page).len(), 2);
        let disk = everything(app.folder());
        for telling in [
            CANARY,
            "秘密的注解".as_bytes(),
            "秘密.pdf".as_bytes(),
            b"%PDF",
            b"JFIF",
            b"Exif",
        ] {
            assert!(!holds(&disk, telling), "{}", String::from_utf8_lossy(telling));
        }
    })
    .await;
}

#[tokio::test]
async fn a_draft_thrown_away_takes_its_files_along() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let (mut lin, page) = at_files(&mut app).await;
    add(&mut lin, &page, "", &[("a.jpg", &photograph())]).await;
    assert_eq!(lying(&app), (0, 2));
    let page = lin.open("/complaints/new/discard").await;
    lin.press(&page.form(&words.say("discard-button")).filled()).await;
    assert_eq!(lying(&app), (0, 0));
}

#[tokio::test]
async fn only_a_form_with_files_is_read_and_only_so_often() {
    let mut app = TestApp::start().await;
    let (mut lin, page) = at_files(&mut app).await;
    let (action, body) = multipart(&page, "", true, &[("", b"")]);
    let wrong = lin
        .send_files(&action, "application/x-www-form-urlencoded", Body::from("a=b"))
        .await;
    assert_eq!(wrong.status, 415);
    for _ in 0..60 {
        let page = lin.send_files(&action, &kind(), Body::from(body.clone())).await;
        assert_eq!(page.status, 422);
    }
    let page = lin.send_files(&action, &kind(), Body::from(body)).await;
    assert_eq!(page.status, 429);
}

#[tokio::test]
async fn a_disk_that_refuses_is_told_and_nothing_else_is_lost() {
    let mut app = TestApp::start().await;
    let (mut lin, page) = at_files(&mut app).await;
    let page = add(&mut lin, &page, "", &[("a.pdf", &pdf("a"))]).await;
    // Nothing can be moved among the kept any more.
    let kept = app.folder().join("files/kept");
    let aside = app.folder().join("files/aside");
    std::fs::rename(&kept, &aside).unwrap();
    std::fs::write(&kept, "in the way").unwrap();
    let page = add(&mut lin, &page, "", &[("b.pdf", &pdf("b"))]).await;
    let words = TestApp::words();
    let sentence = words.say_with("file-problem-no-room", &[("name", "b.pdf".into())]);
    assert_eq!((page.status.as_u16(), page.problems()), (422, vec![sentence]));
    assert_eq!(names(&page), ["a.pdf"]);
    assert_eq!(lying(&app).0, 0, "nothing stays in the spool");
}
