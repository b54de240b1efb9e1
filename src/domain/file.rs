//! Files that belong to a complaint: what is taken, how much, under which name it leaves the house, and what is wrong
//! with one that cannot be taken.
use crate::domain::code::Code;
use crate::domain::complaint::Reference;
use crate::domain::text::{self, Line};

/// The largest file, in bytes: 25 MiB.
pub const FILE_BYTES: u64 = 25 * MIB;
/// The most bytes of one request: 60 MiB.
pub const REQUEST_BYTES: u64 = 60 * MIB;
/// The most bytes of one case, all files together: 200 MiB.
pub const CASE_BYTES: u64 = 200 * MIB;
/// The most files of a draft.
pub const DRAFT_FILES: usize = 10;
/// The largest picture, in pixels. A larger one could fill the memory when it is unpacked.
pub const PICTURE_PIXELS: u64 = 40_000_000;
/// One mebibyte.
pub const MIB: u64 = 1024 * 1024;

crate::codes! {
    /// A type of file that is taken.
    pub enum FileType as "file_type" {
        /// JPEG.
        Jpeg = "jpeg",
        /// PNG.
        Png = "png",
        /// WebP.
        Webp = "webp",
        /// HEIC, of phones.
        Heic = "heic",
        /// PDF.
        Pdf = "pdf",
        /// 纯文本 Plain text.
        Text = "text",
        /// Word, old.
        Doc = "doc",
        /// Word.
        Docx = "docx",
        /// Excel, old.
        Xls = "xls",
        /// Excel.
        Xlsx = "xlsx",
        /// OpenDocument text.
        Odt = "odt",
        /// MP3.
        Mp3 = "mp3",
        /// 录音 M4A, of phones.
        M4a = "m4a",
        /// WAV.
        Wav = "wav",
        /// 录像 MP4.
        Mp4 = "mp4",
    }
}

impl FileType {
    /// What it is called on the wire.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Heic => "image/heic",
            Self::Pdf => "application/pdf",
            Self::Text => "text/plain; charset=utf-8",
            Self::Doc => "application/msword",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xls => "application/vnd.ms-excel",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Mp3 => "audio/mpeg",
            Self::M4a => "audio/mp4",
            Self::Wav => "audio/wav",
            Self::Mp4 => "video/mp4",
        }
    }

    /// The end of its name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Text => "txt",
            Self::Png
            | Self::Webp
            | Self::Heic
            | Self::Pdf
            | Self::Doc
            | Self::Docx
            | Self::Xls
            | Self::Xlsx
            | Self::Odt
            | Self::Mp3
            | Self::M4a
            | Self::Wav
            | Self::Mp4 => self.code(),
        }
    }

    /// The type a file's name claims.
    pub fn claimed_by(name: &str) -> Option<Self> {
        let (_, end) = name.rsplit_once('.')?;
        match end.to_ascii_lowercase().as_str() {
            "jpeg" => Some(Self::Jpeg),
            "heif" => Some(Self::Heic),
            end => Self::ALL.iter().copied().find(|kind| kind.extension() == end),
        }
    }

    /// Whether it is a picture of which a copy without hidden details can be made. Of HEIC none can.
    pub fn is_redrawn(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp)
    }

    /// Whether it is a picture, which may say where it was taken.
    pub fn is_picture(self) -> bool {
        self.is_redrawn() || self == Self::Heic
    }
}

crate::codes! {
    /// Where a file is.
    pub enum FileState as "file_state" {
        /// 已保存 Stored.
        Stored = "stored",
        /// 找不到 Its bytes cannot be found.
        Missing = "missing",
        /// 已移除 Removed from a draft; its bytes go.
        Removed = "removed",
    }
}

/// What is wrong with a file that was not taken. The sentence stands under `file-problem-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// No file was chosen.
    NotChosen,
    /// It has no content.
    Empty,
    /// It is larger than [`FILE_BYTES`].
    TooLarge,
    /// The request as a whole was larger than [`REQUEST_BYTES`].
    TooMuchAtOnce,
    /// The draft has [`DRAFT_FILES`] files already.
    TooMany,
    /// The case would have more than [`CASE_BYTES`].
    CaseFull,
    /// A type that is not taken.
    WrongType,
    /// A picture that cannot be read.
    Unreadable,
    /// A picture of more than [`PICTURE_PIXELS`].
    TooManyPixels,
    /// The connection broke before its end.
    Interrupted,
    /// It is there already, as this number.
    Duplicate(i64),
    /// It cannot be kept right now: the disk is full, or does not answer.
    NoRoom,
}

impl FileProblem {
    /// The stable code, part of a catalogue key.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotChosen => "not-chosen",
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::TooMuchAtOnce => "too-much-at-once",
            Self::TooMany => "too-many",
            Self::CaseFull => "case-full",
            Self::WrongType => "wrong-type",
            Self::Unreadable => "unreadable",
            Self::TooManyPixels => "too-many-pixels",
            Self::Interrupted => "interrupted",
            Self::Duplicate(_) => "duplicate",
            Self::NoRoom => "no-room",
        }
    }

    /// Whether too many bytes came, which HTTP has a status for.
    pub fn is_size(self) -> bool {
        matches!(self, Self::TooLarge | Self::TooMuchAtOnce | Self::CaseFull)
    }
}

/// The name a browser gave: its last part, one line, never blank. Shown, and never used as a path.
///
/// # Panics
/// Never: a sign is a line.
pub fn shown_name(given: &str) -> Line {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let whole = text::line(last);
    let name: String = if text::graphemes(&whole) > Line::MAX {
        whole.chars().take(Line::MAX).collect()
    } else {
        whole
    };
    Line::parse(&name).unwrap_or_else(|_| Line::parse("?").expect("invariant: a sign is a line"))
}

/// The name a file leaves the house under: it says nothing of what is in it.
pub fn neutral_name(case: &Reference, number: i64, kind: FileType) -> String {
    format!("{case}-file-{number}.{}", kind.extension())
}

/// How much more a draft or a case takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Files; a case has no such limit.
    pub files: Option<usize>,
    /// Bytes.
    pub bytes: u64,
}

impl Room {
    /// Of a draft with these sizes.
    pub fn of_draft(sizes: &[u64]) -> Self {
        Self {
            files: Some(DRAFT_FILES.saturating_sub(sizes.len())),
            ..Self::of_case(sizes)
        }
    }

    /// Of a case with these sizes.
    pub fn of_case(sizes: &[u64]) -> Self {
        Self {
            files: None,
            bytes: CASE_BYTES.saturating_sub(sizes.iter().sum()),
        }
    }

    /// Whether one more file of this size fits.
    ///
    /// # Errors
    /// What stands against it.
    pub fn takes(self, size: u64) -> Result<(), FileProblem> {
        if size == 0 {
            Err(FileProblem::Empty)
        } else if size > FILE_BYTES {
            Err(FileProblem::TooLarge)
        } else if self.files == Some(0) {
            Err(FileProblem::TooMany)
        } else if size > self.bytes {
            Err(FileProblem::CaseFull)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;
