//! Files of clients and staff, posted as browsers post them.
mod case;
mod details;
mod draft;
mod kept;

use std::{fs, io::Cursor, path::Path};

use axum::body::Body;
use image::{ImageFormat, RgbImage};

pub(crate) use crate::harness::complaint::Story;
use crate::harness::{
    Page, TestApp, Visitor,
    complaint::{Receipt, send, walk_on, walk_to},
};

const BOUNDARY: &str = "----heard";
/// What no file in the data folder may hold in the clear.
const CANARY: &[u8] = b"canary-sings-in-the-mine";

/// A file somebody chooses.
type Chosen<'a> = (&'a str, &'a [u8]);

/// The body a browser posts for the form on a page, with these files in its one field.
fn multipart(page: &Page, note: &str, strips: bool, files: &[Chosen<'_>]) -> (String, Vec<u8>) {
    let words = TestApp::words();
    let mut form = page
        .form(&words.say("files-add"))
        .fill(&words.say("files-note"), note);
    if !strips {
        form = form.untick(&words.say("files-strip"));
    }
    let filled = form.filled();
    let mut body = Vec::new();
    for (name, value) in filled.fields.iter().filter(|(name, _)| name != "file") {
        body.extend(
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                .into_bytes(),
        );
    }
    for (name, bytes) in files {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend(head.into_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
    (filled.action, body)
}

fn kind() -> String {
    format!("multipart/form-data; boundary={BOUNDARY}")
}

/// Chooses files on a page and presses the button.
async fn add(visitor: &mut Visitor, page: &Page, note: &str, files: &[Chosen<'_>]) -> Page {
    let (action, body) = multipart(page, note, true, files);
    visitor.send_files(&action, &kind(), Body::from(body)).await
}

/// From the files of a draft to the receipt.
async fn finish(visitor: &mut Visitor) -> Receipt {
    let words = TestApp::words();
    let page = visitor.open("/complaints/new/materials").await;
    let check = walk_on(visitor, words, &Story::NAMED, page, "check").await;
    send(visitor, words, &check).await
}

/// A client at the files of a new complaint.
async fn at_files(app: &mut TestApp) -> (Visitor, Page) {
    let mut visitor = app.visitor();
    walk_to(&mut visitor, TestApp::words(), &Story::NAMED, "materials").await;
    let page = visitor.open("/complaints/new/materials/files").await;
    assert_eq!(page.status, 200);
    (visitor, page)
}

fn names(page: &Page) -> Vec<String> {
    page.texts(".files .name a, .files .name b")
}

/// Every byte of every file below a folder.
fn everything(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            bytes.extend(everything(&path));
        } else {
            bytes.extend(fs::read(path).unwrap());
        }
    }
    bytes
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// How many files lie in the spool and among the kept.
fn lying(app: &TestApp) -> (usize, usize) {
    let count = |part: &str| fs::read_dir(app.folder().join("files").join(part)).map_or(0, Iterator::count);
    (count("spool"), count("kept"))
}

/// A photograph that says where it was taken.
fn photograph() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::from_fn(32, 24, |x, y| {
        image::Rgb([u8::try_from(x * 8).unwrap(), u8::try_from(y * 8).unwrap(), 90])
    })
    .write_to(&mut bytes, ImageFormat::Jpeg)
    .unwrap();
    let jpeg = bytes.into_inner();
    // One entry that leads to the GPS block: north, 31° 13' 49".
    let tiff = [
        &b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01"[..],
        b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x1A",
        b"\0\0\0\0",
        b"\0\x02",
        b"\0\x01\0\x02\0\0\0\x02N\0\0\0",
        b"\0\x02\0\x05\0\0\0\x03\0\0\0\x38",
        b"\0\0\0\0",
        b"\0\0\0\x1F\0\0\0\x01\0\0\0\x0D\0\0\0\x01\0\0\0\x31\0\0\0\x01",
        CANARY,
    ]
    .concat();
    let length = u16::try_from(tiff.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &tiff, &jpeg[2..]].concat()
}

fn pdf(text: &str) -> Vec<u8> {
    format!("%PDF-1.4\n% {text}\n%%EOF\n").into_bytes()
}
