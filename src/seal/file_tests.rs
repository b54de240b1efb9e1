//! A sealed file opens whole, in its place, and not otherwise. Small segments, so that many fit into a test.
use data_encoding::HEXLOWER;
use proptest::prelude::*;
use uuid::Uuid;

use super::super::CaseKey;
use super::*;

/// Segments of 16 bytes.
const SMALL: u8 = 4;
const SEGMENT: usize = (1 << SMALL) + TAG;

fn key() -> FileKey {
    CaseKey::draw(Uuid::from_bytes([1; 16])).file(Uuid::from_bytes([2; 16]))
}

fn sealed(key: &FileKey, exponent: u8, chunks: &[Vec<u8>]) -> (Vec<u8>, FileFacts) {
    let mut sealer = key.sealer_of(exponent);
    let mut out = Vec::new();
    for chunk in chunks {
        out.extend(sealer.push(chunk).unwrap());
    }
    let (rest, facts) = sealer.finish().unwrap();
    out.extend(rest);
    (out, facts)
}

fn opened(key: &FileKey, sealed: &[u8], step: usize) -> Result<Vec<u8>, SealError> {
    let mut opener = key.opener();
    let mut out = Vec::new();
    for chunk in sealed.chunks(step.max(1)) {
        out.extend_from_slice(&opener.push(chunk)?);
    }
    out.extend_from_slice(&opener.finish()?);
    Ok(out)
}

proptest! {
    #[test]
    fn a_file_opens_however_it_was_cut_into_chunks(
        chunks in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 0..8), step in 1_usize..100,
    ) {
        let (key, plain) = (key(), chunks.concat());
        let (sealed, facts) = sealed(&key, SMALL, &chunks);
        prop_assert_eq!(facts.size, plain.len() as u64);
        prop_assert_eq!(facts.plain, <[u8; 32]>::from(Sha256::digest(&plain)));
        prop_assert_eq!(opened(&key, &sealed, step), Ok(plain));
    }

    #[test]
    fn a_changed_byte_anywhere_is_noticed(plain: Vec<u8>, at: prop::sample::Index, flip in 1_u8..) {
        let key = key();
        let (mut sealed, _) = sealed(&key, SMALL, &[plain]);
        let at = at.index(sealed.len());
        sealed[at] ^= flip;
        prop_assert!(opened(&key, &sealed, 64).is_err());
    }

    #[test]
    fn a_cut_or_lengthened_file_is_noticed(plain: Vec<u8>, cut: prop::sample::Index, more: Vec<u8>) {
        prop_assume!(!more.is_empty());
        let key = key();
        let (mut sealed, _) = sealed(&key, SMALL, &[plain]);
        prop_assert!(opened(&key, &sealed[..cut.index(sealed.len())], 64).is_err());
        sealed.extend(more);
        prop_assert!(opened(&key, &sealed, 64).is_err());
    }

    #[test]
    fn segments_cannot_be_swapped_repeated_or_left_out(
        plain in prop::collection::vec(any::<u8>(), 49..200), one: prop::sample::Index, other: prop::sample::Index,
    ) {
        let key = key();
        let (sealed, _) = sealed(&key, SMALL, &[plain]);
        let (header, body) = sealed.split_at(HEADER);
        let segments: Vec<&[u8]> = body.chunks(SEGMENT).collect();
        let (one, other) = (one.index(segments.len()), other.index(segments.len()));
        prop_assume!(one != other);
        let joined = |segments: &[&[u8]]| [header, &segments.concat()].concat();
        let (mut swapped, mut repeated, mut shorter) = (segments.clone(), segments.clone(), segments.clone());
        swapped.swap(one, other);
        repeated.insert(one, segments[one]);
        shorter.remove(one);
        for changed in [swapped, repeated, shorter] {
            prop_assert!(opened(&key, &joined(&changed), 64).is_err());
        }
    }
}

#[test]
fn a_file_cut_between_two_segments_is_noticed() {
    let key = key();
    let (sealed, _) = sealed(&key, SMALL, &[vec![7; 64]]);
    for segments in 0..4 {
        assert_eq!(
            opened(&key, &sealed[..HEADER + segments * SEGMENT], 64),
            Err(SealError::Broken)
        );
    }
}

#[test]
fn a_file_opens_in_its_own_place_only() {
    let (case, file) = (Uuid::from_bytes([1; 16]), Uuid::from_bytes([2; 16]));
    let own = CaseKey::draw(case);
    let (sealed, _) = sealed(&own.file(file), SMALL, &[b"photograph".to_vec()]);
    assert_eq!(opened(&own.file(file), &sealed, 64), Ok(b"photograph".to_vec()));
    assert!(opened(&own.file(Uuid::from_bytes([3; 16])), &sealed, 64).is_err());
    assert!(opened(&CaseKey::draw(case).file(file), &sealed, 64).is_err());
}

#[test]
fn a_real_file_has_segments_of_64_kib_and_says_nothing() {
    let key = key();
    let plain = vec![b'x'; 150_000];
    let (sealed, facts) = sealed(&key, EXPONENT, std::slice::from_ref(&plain));
    assert_eq!(sealed.len(), HEADER + 150_000 + 3 * TAG);
    assert_eq!(facts.sealed, <[u8; 32]>::from(Sha256::digest(&sealed)));
    assert!(!sealed.windows(8).any(|window| window == b"xxxxxxxx"));
    assert_eq!(opened(&key, &sealed, 10_000), Ok(plain));
}

#[test]
fn unknown_formats_are_told_apart_from_damage() {
    let key = key();
    let (good, _) = sealed(&key, SMALL, &[b"x".to_vec()]);
    for at in [0, 1, 3] {
        let mut other = good.clone();
        other[at] = 9;
        assert_eq!(opened(&key, &other, 64), Err(SealError::UnknownFormat));
    }
    let mut huge = good;
    huge[2] = 17;
    assert_eq!(opened(&key, &huge, 64), Err(SealError::UnknownFormat));
}

/// Files sealed by earlier versions open for ever.
#[test]
fn format_1_opens() {
    let fixture = include_str!("fixtures/file-1.txt");
    let mut lines = fixture
        .lines()
        .map(|line| HEXLOWER.decode(line.as_bytes()).unwrap());
    let (key, sealed) = (lines.next().unwrap(), lines.next().unwrap());
    let key = FileKey::new(
        Zeroizing::new(key.try_into().unwrap()),
        &[b"file", &[0x11; 16], &[0x22; 16]],
    );
    assert_eq!(opened(&key, &sealed, 64), Ok(golden().into_bytes()));
}

fn golden() -> String {
    "听见 · Heard ".repeat(5)
}

/// Writes the fixture of a new format.
#[test]
#[ignore = "only when a format is added"]
fn print_a_fixture() {
    let bytes: [u8; 32] = random();
    let key = FileKey::new(Zeroizing::new(bytes), &[b"file", &[0x11; 16], &[0x22; 16]]);
    let (sealed, _) = sealed(&key, SMALL, &[golden().into_bytes()]);
    println!("{}\n{}", HEXLOWER.encode(&bytes), HEXLOWER.encode(&sealed));
}
