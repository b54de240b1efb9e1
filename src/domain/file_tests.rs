//! Limits, types and names of files.
use super::*;

#[test]
fn limits_hold_to_the_byte() {
    let empty = Room::of_draft(&[]);
    assert_eq!(empty.takes(0), Err(FileProblem::Empty));
    assert_eq!(empty.takes(FILE_BYTES), Ok(()));
    assert_eq!(empty.takes(FILE_BYTES + 1), Err(FileProblem::TooLarge));
    assert_eq!(Room::of_draft(&[1; 9]).takes(1), Ok(()));
    assert_eq!(Room::of_draft(&[1; 10]).takes(1), Err(FileProblem::TooMany));
    assert_eq!(Room::of_case(&[1; 10]).takes(1), Ok(()));
    let nearly = [FILE_BYTES; 7];
    assert_eq!(Room::of_case(&nearly).takes(FILE_BYTES), Ok(()));
    assert_eq!(
        Room::of_case(&[&nearly[..], &[1]].concat()).takes(FILE_BYTES),
        Err(FileProblem::CaseFull)
    );
}

#[test]
fn every_type_is_known_by_its_own_name() {
    for kind in FileType::ALL {
        let name = format!("聊天.截图.{}", kind.extension().to_uppercase());
        assert_eq!(FileType::claimed_by(&name), Some(*kind), "{name}");
    }
    assert_eq!(FileType::claimed_by("a.jpeg"), Some(FileType::Jpeg));
    for name in ["pdf", "a.exe", "a.", ".zip", ""] {
        assert_eq!(FileType::claimed_by(name), None, "{name}");
    }
}

#[test]
fn a_name_is_shown_and_never_a_path() {
    for (given, shown) in [
        ("照片.jpg", "照片.jpg"),
        ("C:\\Users\\Lin\\chat.png", "chat.png"),
        ("../../etc/passwd", "passwd"),
        ("a\r\nb.pdf", "a b.pdf"),
        ("\u{202e}gpj.exe", "gpj.exe"),
        ("", "?"),
        ("a/", "?"),
    ] {
        assert_eq!(shown_name(given).as_str(), shown, "{given:?}");
    }
    assert_eq!(text::graphemes(shown_name(&"长".repeat(500)).as_str()), Line::MAX);
}

#[test]
fn a_file_leaves_under_a_name_that_says_nothing() {
    let case: Reference = "TS-2611-4K7Q".parse().unwrap();
    assert_eq!(neutral_name(&case, 3, FileType::Jpeg), "TS-2611-4K7Q-file-3.jpg");
}
