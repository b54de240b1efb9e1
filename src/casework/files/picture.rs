//! The copy of a picture that staff see: drawn anew from its pixels, so that nothing hidden comes along, neither place
//! nor hour nor device. The original stays sealed as it came.
use crate::domain::file::{FileProblem, FileType, PICTURE_PIXELS};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use std::io::Cursor;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

/// A picture unpacks to hundreds of megabytes: two at a time.
static AT_ONCE: Semaphore = Semaphore::const_new(2);
/// Bytes a decoder may ask for: [`PICTURE_PIXELS`] of sixteen bits in four channels.
const MEMORY: u64 = 8 * PICTURE_PIXELS;
/// Of one hundred; hardly to be told from the original.
const QUALITY: u8 = 88;

/// A copy without anything hidden, and its type.
///
/// # Errors
/// When it has too many pixels or cannot be read.
pub(super) async fn copy(
    bytes: Zeroizing<Vec<u8>>,
    kind: FileType,
) -> Result<(Zeroizing<Vec<u8>>, FileType), FileProblem> {
    let _turn = AT_ONCE.acquire().await.map_err(|_| FileProblem::NoRoom)?;
    let drawn = tokio::task::spawn_blocking(move || draw(&bytes, kind)).await;
    // A decoder that panics has met something it cannot read.
    drawn.unwrap_or(Err(FileProblem::Unreadable))
}

/// Whether a picture can be taken, without unpacking it.
///
/// # Errors
/// As [`copy`].
pub(super) fn measure(bytes: &[u8], kind: FileType) -> Result<(), FileProblem> {
    decoder(bytes, kind).map(drop)
}

fn decoder(bytes: &[u8], kind: FileType) -> Result<impl ImageDecoder + '_, FileProblem> {
    let format = match kind {
        FileType::Jpeg => ImageFormat::Jpeg,
        FileType::Png => ImageFormat::Png,
        FileType::Webp => ImageFormat::WebP,
        FileType::Heic
        | FileType::Pdf
        | FileType::Text
        | FileType::Doc
        | FileType::Docx
        | FileType::Xls
        | FileType::Xlsx
        | FileType::Odt
        | FileType::Mp3
        | FileType::M4a
        | FileType::Wav
        | FileType::Mp4 => return Err(FileProblem::Unreadable),
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(|_| FileProblem::Unreadable)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PICTURE_PIXELS {
        return Err(FileProblem::TooManyPixels);
    }
    Ok(decoder)
}

fn draw(bytes: &[u8], kind: FileType) -> Result<(Zeroizing<Vec<u8>>, FileType), FileProblem> {
    let unreadable = |_| FileProblem::Unreadable;
    let mut decoder = decoder(bytes, kind)?;
    let orientation = decoder.orientation().map_err(unreadable)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    picture.apply_orientation(orientation);
    let mut copy = Cursor::new(Vec::new());
    let kind = if kind == FileType::Jpeg || !picture.color().has_alpha() && kind == FileType::Webp {
        let encoder = JpegEncoder::new_with_quality(&mut copy, QUALITY);
        picture
            .to_rgb8()
            .write_with_encoder(encoder)
            .map_err(unreadable)?;
        FileType::Jpeg
    } else {
        picture
            .write_to(&mut copy, ImageFormat::Png)
            .map_err(unreadable)?;
        FileType::Png
    };
    Ok((Zeroizing::new(copy.into_inner()), kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{GenericImageView, RgbImage, RgbaImage};

    fn encoded(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.into().write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    /// An EXIF block that turns the picture by a quarter and names a device.
    fn turned(jpeg: &[u8]) -> Vec<u8> {
        let tiff = [
            &b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x02"[..],
            b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0",
            b"\x01\x0F\0\x02\0\0\0\x04Spy\0",
            b"\0\0\0\0",
        ]
        .concat();
        let length = u16::try_from(tiff.len() + 2).unwrap().to_be_bytes();
        [&jpeg[..2], &[0xFF, 0xE1], &length, &tiff, &jpeg[2..]].concat()
    }

    #[test]
    fn the_copy_is_turned_upright_and_says_nothing_of_the_device() {
        let original = turned(&encoded(RgbImage::new(40, 20), ImageFormat::Jpeg));
        assert!(original.windows(3).any(|window| window == b"Spy"));
        let (copy, kind) = draw(&original, FileType::Jpeg).unwrap();
        assert_eq!(kind, FileType::Jpeg);
        assert!(!copy.windows(4).any(|window| window == b"Exif"));
        let copy = image::load_from_memory(&copy).unwrap();
        assert_eq!(copy.dimensions(), (20, 40));
    }

    #[test]
    fn what_is_transparent_stays_so() {
        let png = encoded(RgbaImage::new(3, 3), ImageFormat::Png);
        assert_eq!(draw(&png, FileType::Png).unwrap().1, FileType::Png);
        let webp = encoded(RgbaImage::new(3, 3), ImageFormat::WebP);
        assert_eq!(draw(&webp, FileType::Webp).unwrap().1, FileType::Png);
        let opaque = encoded(RgbImage::new(3, 3), ImageFormat::WebP);
        assert_eq!(draw(&opaque, FileType::Webp).unwrap().1, FileType::Jpeg);
    }

    #[test]
    fn a_picture_that_would_fill_the_memory_is_refused_unopened() {
        // A PNG of nothing but its size: 30 000 by 30 000.
        let mut header = b"IHDR\0\0\x75\x30\0\0\x75\x30\x08\x02\0\0\0".to_vec();
        header.extend(crc(&header).to_be_bytes());
        let bomb = [
            b"\x89PNG\r\n\x1A\n\0\0\0\x0D",
            &header[..],
            b"\0\0\0\0IDAT\x35\xAF\x06\x1E",
        ]
        .concat();
        assert_eq!(measure(&bomb, FileType::Png), Err(FileProblem::TooManyPixels));
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                if crc & 1 == 1 {
                    crc >> 1 ^ 0xEDB8_8320
                } else {
                    crc >> 1
                }
            })
        })
    }

    #[test]
    fn what_cannot_be_read_is_said_to_be_unreadable() {
        let whole = encoded(RgbImage::new(40, 20), ImageFormat::Png);
        for bytes in [&b""[..], b"\xFF\xD8\xFF", &whole[..whole.len() / 2]] {
            assert_eq!(draw(bytes, FileType::Png).unwrap_err(), FileProblem::Unreadable);
        }
    }
}
