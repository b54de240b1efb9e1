//! The type of a file, by its first bytes and never by its name alone. Archives are not unpacked.
use crate::domain::file::{FileProblem, FileType};

/// The magic of old Office files; which program wrote one stands deep inside, so that here its name decides.
const COMPOUND: [u8; 8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// The type of a file whose first bytes are these.
///
/// # Errors
/// [`FileProblem::WrongType`] when it is none that is taken.
pub(super) fn recognise(head: &[u8], name: &str) -> Result<FileType, FileProblem> {
    let claimed = FileType::claimed_by(name);
    let only = |types: &[FileType]| claimed.filter(|claimed| types.contains(claimed));
    let found = if head.starts_with(&COMPOUND) {
        only(&[FileType::Doc, FileType::Xls])
    } else {
        match infer::get(head).map(|kind| kind.mime_type()) {
            Some("image/jpeg") => Some(FileType::Jpeg),
            Some("image/png") => Some(FileType::Png),
            Some("image/webp") => Some(FileType::Webp),
            Some("image/heif") => Some(FileType::Heic),
            Some("application/pdf") => Some(FileType::Pdf),
            Some("application/vnd.openxmlformats-officedocument.wordprocessingml.document") => {
                Some(FileType::Docx)
            }
            Some("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") => Some(FileType::Xlsx),
            Some("application/vnd.oasis.opendocument.text") => Some(FileType::Odt),
            Some("audio/mpeg") => Some(FileType::Mp3),
            Some("audio/m4a") => Some(FileType::M4a),
            Some("audio/x-wav") => Some(FileType::Wav),
            Some("video/mp4") => Some(FileType::Mp4),
            // Some programs order the parts of a document in their own way.
            Some("application/zip") if has_office_parts(head) => only(&[FileType::Docx, FileType::Xlsx]),
            None if is_text(head) => only(&[FileType::Text]),
            Some(_) | None => None,
        }
    };
    found.ok_or(FileProblem::WrongType)
}

fn has_office_parts(head: &[u8]) -> bool {
    let parts: &[u8] = b"[Content_Types].xml";
    head.windows(parts.len()).any(|window| window == parts)
}

/// Text in any encoding: no control characters but those of lines; or UTF-16 by its mark.
fn is_text(head: &[u8]) -> bool {
    head.starts_with(&[0xFF, 0xFE])
        || head.starts_with(&[0xFE, 0xFF])
        || head
            .iter()
            .all(|byte| *byte >= b' ' && *byte != 0x7F || matches!(byte, b'\n' | b'\r' | b'\t' | 0x0C))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZIP: &[u8] = b"PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\x08\0\0\0\x08\0\0\0\x07\0\0\0a.txtxx";

    #[test]
    fn bytes_decide_and_the_name_only_where_they_cannot() {
        for (head, name, kind) in [
            (&b"\xFF\xD8\xFF\xE0\0\x10JFIF"[..], "a.png", Some(FileType::Jpeg)),
            (b"\x89PNG\r\n\x1A\n", "a.png", Some(FileType::Png)),
            (b"RIFF\0\0\0\0WEBPVP8 ", "a.webp", Some(FileType::Webp)),
            (b"%PDF-1.7\n", "a.pdf", Some(FileType::Pdf)),
            (
                b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
                "a.heic",
                Some(FileType::Heic),
            ),
            (b"\0\0\0\x18ftypM4A \0\0\0\0", "a.m4a", Some(FileType::M4a)),
            (
                b"\0\0\0\x18ftypisom\0\0\0\0isomiso2",
                "a.mp4",
                Some(FileType::Mp4),
            ),
            (b"ID3\x03\0\0\0\0\0\0", "a.mp3", Some(FileType::Mp3)),
            (b"RIFF\0\0\0\0WAVEfmt ", "a.wav", Some(FileType::Wav)),
            (&[&COMPOUND[..], &[0; 64]].concat(), "a.doc", Some(FileType::Doc)),
            (&[&COMPOUND[..], &[0; 64]].concat(), "a.xls", Some(FileType::Xls)),
            ("他说：\r\n下次再谈".as_bytes(), "a.txt", Some(FileType::Text)),
            // GB 18030, as old phones export chats.
            (b"\xC4\xE3\xBA\xC3\r\n", "a.txt", Some(FileType::Text)),
            (b"\xFF\xFEa\0", "a.txt", Some(FileType::Text)),
        ] {
            assert_eq!(recognise(head, name).ok(), kind, "{name}");
        }
    }

    #[test]
    fn what_is_not_taken_is_refused_whatever_it_is_called() {
        for (head, name) in [
            (&b"MZ\x90\0\x03\0\0\0"[..], "photo.jpg"),
            (b"\x7FELF\x02\x01\x01", "a.txt"),
            (b"#!/bin/sh\nrm", "a.txt"),
            (b"<!DOCTYPE html><script>", "a.txt"),
            (b"GIF89a", "a.gif"),
            (ZIP, "a.docx"),
            (ZIP, "a.zip"),
            (&[&COMPOUND[..], &[0; 64]].concat(), "a.msi"),
            (b"just text", "a.svg"),
            (b"nul\0byte", "a.txt"),
        ] {
            assert_eq!(recognise(head, name), Err(FileProblem::WrongType), "{name}");
        }
    }
}
