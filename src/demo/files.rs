//! What some of the demo's clients send along: a photograph and papers, drawn and written here, small and of nobody.

use crate::casework::files::{Details, Place, Upload};
use crate::casework::{Ctx, Error};
use crate::domain::file::FileProblem;
use crate::domain::text::Line;
use image::{ImageFormat, Rgb, RgbImage};
use std::fmt::Write as _;
use std::io::Cursor;

/// Adds the files of a client to the draft of this browser.
pub(super) async fn attach(client: &Ctx, name: &str) -> Result<(), Error> {
    let files = match name {
        "林安" => vec![
            (
                "counselling-agreement.pdf",
                "咨询协议，第二页没有告知家属这一条",
                pdf("Counselling agreement"),
            ),
            ("IMG_2046.jpg", "母亲手机上的消息", photograph()),
        ],
        "顾明" => vec![("receipt-9600.pdf", "付款凭证", pdf("Receipt: 20 sessions"))],
        _ => vec![],
    };
    for (name, note, bytes) in files {
        let mut upload = Upload::begin(client, Place::Draft).await?;
        let chunks = bytes.chunks(16 * 1024).map(Ok::<_, FileProblem>);
        upload.file(name, futures::stream::iter(chunks)).await;
        let details = Details {
            note: Line::parse(note).ok(),
            keep_metadata: false,
        };
        upload.keep(client, &details).await?;
    }
    Ok(())
}

/// A telephone on a table, more or less.
fn photograph() -> Vec<u8> {
    let picture = RgbImage::from_fn(640, 420, |x, y| {
        let is_screen = (220..420).contains(&x) && (60..360).contains(&y);
        let is_bubble = is_screen && (y / 40) % 2 == 0 && (240..390).contains(&x);
        if is_bubble {
            Rgb([196, 226, 214])
        } else if is_screen {
            Rgb([250, 247, 240])
        } else {
            Rgb([150, 120, 92 + u8::try_from(y / 8).unwrap_or(0)])
        }
    });
    let mut bytes = Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, ImageFormat::Jpeg)
        .expect("invariant: a small picture is drawn in memory");
    bytes.into_inner()
}

/// One page with one line, as the format asks for it.
fn pdf(line: &str) -> Vec<u8> {
    let text = format!("BT /F1 18 Tf 72 720 Td ({line}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut pdf = String::from("%PDF-1.4\n");
    let mut places = String::new();
    for (number, object) in (1..).zip(&objects) {
        let _ = writeln!(places, "{:010} 00000 n ", pdf.len());
        let _ = write!(pdf, "{number} 0 obj\n{object}\nendobj\n");
    }
    let (begins, count) = (pdf.len(), objects.len() + 1);
    let _ = write!(
        pdf,
        "xref\n0 {count}\n0000000000 65535 f \n{places}trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{begins}\n%%EOF\n"
    );
    pdf.into_bytes()
}
