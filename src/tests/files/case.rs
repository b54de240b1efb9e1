//! Files of a case: staff see photographs without what is hidden in them, clients get their own back unchanged.
use super::{CANARY, Story, add, finish, holds, names, pdf, photograph};
use crate::{
    client::enter,
    harness::{
        Page, TestApp, Visitor,
        app::each_engine,
        complaint::{Receipt, complain, walk_to},
    },
};

/// A client whose complaint came with a photograph and a PDF, and the intake person who took it.
async fn with_files(app: &mut TestApp) -> (Visitor, Receipt, Visitor, String) {
    let words = TestApp::words();
    let mut lin = app.visitor();
    walk_to(&mut lin, words, &Story::NAMED, "materials").await;
    let page = lin.open("/complaints/new/materials/files").await;
    let page = add(&mut lin, &page, "窗外", &[("照片.jpg", &photograph())]).await;
    let page = add(&mut lin, &page, "", &[("协议.pdf", &pdf("agreement"))]).await;
    assert_eq!(names(&page).len(), 2);
    let receipt = finish(&mut lin).await;
    enter(&mut lin, words, &receipt.code).await;
    let mut chen = app.staff("chen.jie").await;
    let case = format!("/staff/cases/{}", receipt.reference);
    let page = chen.open(&format!("{case}/holder")).await;
    let form = page.form(&words.say("take-button")).tick(&words.say("take-none"));
    chen.press(&form.filled()).await;
    (lin, receipt, chen, case)
}

fn header<'a>(page: &'a Page, name: &str) -> &'a str {
    page.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn staff_see_the_photograph_without_its_place_and_the_client_gets_it_back_whole() {
    let mut app = TestApp::with_demo().await;
    let (mut lin, receipt, mut chen, case) = with_files(&mut app).await;
    let page = chen.open(&format!("{case}/files")).await;
    assert_eq!(page.texts("tbody tr").len(), 2);
    let copy = chen.open(&page.link("照片.jpg")).await;
    assert_eq!(header(&copy, "content-type"), "image/jpeg");
    assert!(!holds(&copy.bytes, b"Exif") && !holds(&copy.bytes, CANARY));
    let copy = image::load_from_memory(&copy.bytes).unwrap();
    assert_eq!((copy.width(), copy.height()), (32, 24));
    let document = chen.open(&page.link("协议.pdf")).await;
    assert_eq!(document.bytes, pdf("agreement"));

    let mine = lin.open(&format!("/case/{}/files", receipt.reference)).await;
    let back = lin.open(&mine.link("照片.jpg")).await;
    assert_eq!(back.bytes, photograph());
}

#[tokio::test]
async fn the_original_takes_a_reason_which_stands_in_the_history() {
    let mut app = TestApp::with_demo().await;
    let words = TestApp::words();
    let (_, _, mut chen, case) = with_files(&mut app).await;
    let page = chen.open(&format!("{case}/files")).await;
    let page = chen.open(&page.link(&words.say("staff-files-original"))).await;
    let form = page.form(&words.say("original-open"));
    let refused = chen.press(&form.filled()).await;
    assert_eq!(refused.status, 422);
    let form = form.fill(&words.say("original-reason"), "核对拍摄地点");
    let original = chen.press(&form.filled()).await;
    assert_eq!(original.bytes, photograph());
    let history = chen.open(&format!("{case}/timeline")).await;
    assert!(history.says("核对拍摄地点"));
    assert!(history.says(&words.label(heard::domain::event::OpenedPart::Original)));
}

#[tokio::test]
async fn a_download_is_harmless_and_recorded() {
    let mut app = TestApp::with_demo().await;
    let words = TestApp::words();
    let (_, receipt, mut chen, case) = with_files(&mut app).await;
    let path = format!("{case}/files/2");
    let file = chen.open(&path).await;
    let name = format!("attachment; filename=\"{}-file-2.pdf\"", receipt.reference);
    for (header_name, value) in [
        ("content-disposition", &*name),
        ("content-type", "application/pdf"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
        (
            "content-security-policy",
            "default-src 'none'; frame-ancestors 'none'; sandbox",
        ),
    ] {
        assert_eq!(header(&file, header_name), value);
    }
    let history = chen.open(&format!("{case}/timeline")).await;
    assert!(history.says(&words.label(heard::domain::event::OpenedPart::File)));
}

#[tokio::test]
async fn files_are_hidden_from_whom_the_case_is_hidden() {
    let mut app = TestApp::with_demo().await;
    let (_, receipt, mut chen, case) = with_files(&mut app).await;
    let (mut zhao, mut wu, mut su) = (
        app.staff("zhao.ying").await,
        app.staff("wu.cha").await,
        app.staff("su.guan").await,
    );
    for page in ["files", "files/1", "files/2", "files/1/original"] {
        let path = format!("{case}/{page}");
        assert_eq!(zhao.open(&path).await.status, 403, "she knows of it: {page}");
        assert_eq!(wu.open(&path).await.status, 404, "{page}");
        assert_eq!(su.open(&path).await.status, 404, "{page}");
    }
    for missing in ["files/3", "files/0", "files/x"] {
        assert_eq!(
            chen.open(&format!("{case}/{missing}")).await.status,
            404,
            "{missing}"
        );
    }
    let mut other = app.visitor();
    let words = TestApp::words();
    let theirs = complain(&mut app.visitor(), words, &Story::ANONYMOUS).await;
    enter(&mut other, words, &theirs.code).await;
    for page in ["files", "files/1"] {
        let path = format!("/case/{}/{page}", receipt.reference);
        assert_eq!(other.open(&path).await.status, 404, "{page}");
    }
}

#[tokio::test]
async fn both_sides_add_to_a_case_and_each_sees_what_is_theirs() {
    each_engine(async |mut app| {
        let words = TestApp::words();
        let mut lin = app.visitor();
        let receipt = complain(&mut lin, words, &Story::NAMED).await;
        enter(&mut lin, words, &receipt.code).await;
        let path = format!("/case/{}/files", receipt.reference);
        let page = lin.open(&path).await;
        let page = add(
            &mut lin,
            &page,
            "后来找到的",
            &[("录音.mp3", b"ID3\x03\0\0\0\0\0\0sound")],
        )
        .await;
        assert_eq!(
            (page.url.as_str(), names(&page)),
            (path.as_str(), vec!["录音.mp3".to_owned()])
        );
        let again = add(&mut lin, &page, "", &[("同样.mp3", b"ID3\x03\0\0\0\0\0\0sound")]).await;
        assert_eq!(
            (again.status.as_u16(), names(&again).len()),
            (422, 1),
            "the same bytes stay once"
        );
    })
    .await;
    let mut app = TestApp::with_demo().await;
    let (mut lin, receipt, mut chen, case) = with_files(&mut app).await;
    let page = chen.open(&format!("{case}/files")).await;
    let page = add(&mut chen, &page, "来信", &[("扫描.pdf", &pdf("scan"))]).await;
    assert_eq!(page.texts("tbody tr").len(), 3);
    let mine = lin.open(&format!("/case/{}/files", receipt.reference)).await;
    assert_eq!(
        names(&mine).len(),
        2,
        "what staff filed is not shown to the client"
    );
    let path = format!("/case/{}/files/3", receipt.reference);
    assert_eq!(lin.open(&path).await.status, 404);
}

#[tokio::test]
async fn a_photograph_keeps_its_place_when_the_client_wants_it() {
    let mut app = TestApp::start().await;
    let words = TestApp::words();
    let mut lin = app.visitor();
    walk_to(&mut lin, words, &Story::NAMED, "materials").await;
    let page = lin.open("/complaints/new/materials/files").await;
    let (action, body) = super::multipart(&page, "", false, &[("照片.jpg", &photograph())]);
    let page = lin.send_files(&action, &super::kind(), body.into()).await;
    assert!(page.says(&words.say("files-kept-metadata")));
    assert_eq!(super::lying(&app), (0, 1));
}
