//! The key file: a first line that names the format, then one `kind number key` per line, the key in base64.
//! Lines beginning with `#` are notes.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use data_encoding::BASE64;
use zeroize::Zeroizing;

use super::ring::{Entry, KeyKind, KeyRing};

const FORMAT: &str = "heard-keys-1";
const NOTE: &str =
    "# Whoever has this file can read every complaint; without it nobody can. Keep a copy offline.";

/// Why a key file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RingError {
    /// There is no file at that path.
    #[error("there is no key file")]
    Missing,
    /// Group or others may read or write it; it must be 0600 or 0400.
    #[error("the key file is open to others (mode {0:o}); make it 0600")]
    OpenToOthers(u32),
    /// A line that cannot be understood; counted from 1.
    #[error("line {0} of the key file cannot be understood")]
    Malformed(usize),
    /// A kind of key is missing.
    #[error("the key file has no {0} key")]
    Incomplete(&'static str),
    /// A file is already there; a ring is never overwritten.
    #[error("a key file is already there and is never overwritten")]
    Exists,
    /// The file system refused.
    #[error("reading or writing the key file")]
    Io(#[source] io::Error),
}

impl KeyRing {
    /// Reads a key file.
    ///
    /// # Errors
    /// [`RingError`]: missing, open to others, malformed, incomplete, or not readable.
    pub fn load(path: &Path) -> Result<Self, RingError> {
        let mut file = File::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => RingError::Missing,
            _ => RingError::Io(error),
        })?;
        let mode = file.metadata().map_err(RingError::Io)?.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            return Err(RingError::OpenToOthers(mode));
        }
        // Sized beforehand: a growing buffer would leave copies of keys behind.
        let mut text = Zeroizing::new(String::with_capacity(64 * 1024));
        file.read_to_string(&mut text).map_err(RingError::Io)?;
        Self::parse(&text)
    }

    /// Writes a new key file, readable by its owner only, and waits until it is on disk.
    ///
    /// # Errors
    /// [`RingError::Exists`] when anything is there already, [`RingError::Io`].
    pub fn save_new(&self, path: &Path) -> Result<(), RingError> {
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)
            .map_err(|error| match error.kind() {
                io::ErrorKind::AlreadyExists => RingError::Exists,
                _ => RingError::Io(error),
            })?;
        file.write_all(self.print().as_bytes())
            .and_then(|()| file.sync_all())
            .map_err(RingError::Io)?;
        match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => File::open(folder),
            _ => File::open("."),
        }
        .and_then(|folder| folder.sync_all())
        .map_err(RingError::Io)
    }

    pub(super) fn parse(text: &str) -> Result<Self, RingError> {
        let mut lines = text
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line.trim()));
        if lines.next().is_none_or(|(_, first)| first != FORMAT) {
            return Err(RingError::Malformed(1));
        }
        let mut entries = Vec::new();
        for (number, line) in lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let entry = entry(line).ok_or(RingError::Malformed(number))?;
            let taken = |other: &Entry| (other.kind, other.number) == (entry.kind, entry.number);
            if entries.iter().any(taken) {
                return Err(RingError::Malformed(number));
            }
            entries.push(entry);
        }
        entries.sort_by_key(|entry| (entry.kind.name(), entry.number));
        match KeyKind::ALL
            .into_iter()
            .find(|kind| entries.iter().all(|entry| entry.kind != *kind))
        {
            Some(missing) => Err(RingError::Incomplete(missing.name())),
            None => Ok(Self { entries }),
        }
    }

    pub(super) fn print(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(64 * 1024));
        text.push_str(FORMAT);
        text.push('\n');
        text.push_str(NOTE);
        text.push('\n');
        for Entry { kind, number, key } in &self.entries {
            text.push_str(kind.name());
            text.push(' ');
            text.push_str(&number.to_string());
            text.push(' ');
            BASE64.encode_append(&**key, &mut text);
            text.push('\n');
        }
        text
    }
}

fn entry(line: &str) -> Option<Entry> {
    let mut words = line.split_ascii_whitespace();
    let (kind, number, key) = (words.next()?, words.next()?, words.next()?);
    let kind = KeyKind::ALL.into_iter().find(|known| known.name() == kind)?;
    let number = number.parse().ok().filter(|number| *number > 0)?;
    let bytes = Zeroizing::new(BASE64.decode(key.as_bytes()).ok()?);
    let key = Zeroizing::new(bytes.as_slice().try_into().ok()?);
    words.next().is_none().then_some(Entry { kind, number, key })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_saved_ring_reads_back_the_same_and_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys");
        let ring = KeyRing::generate();
        ring.save_new(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(*KeyRing::load(&path).unwrap().print(), *{
            let mut sorted = ring;
            sorted.entries.sort_by_key(|entry| entry.kind.name());
            sorted.print()
        });
        assert!(matches!(
            KeyRing::generate().save_new(&path),
            Err(RingError::Exists)
        ));
    }

    #[test]
    fn a_file_open_to_others_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys");
        assert!(matches!(KeyRing::load(&path), Err(RingError::Missing)));
        KeyRing::generate().save_new(&path).unwrap();
        for mode in [0o640, 0o604, 0o620, 0o601] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            assert!(matches!(KeyRing::load(&path), Err(RingError::OpenToOthers(found)) if found == mode));
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
        KeyRing::load(&path).unwrap();
    }

    #[test]
    fn every_malformed_line_is_named() {
        let whole = KeyRing::generate().print();
        let first_key = whole.lines().nth(2).unwrap();
        for (text, line) in [
            (String::new(), 1),
            (whole.replacen(FORMAT, "heard-keys-2", 1), 1),
            (whole.replacen("wrap 1", "warp 1", 1), 3),
            (whole.replacen("wrap 1", "wrap 0", 1), 3),
            (whole.replacen("wrap 1", "wrap 70000", 1), 3),
            (whole.replacen("=\n", "\n", 1), 3),
            (format!("{}{first_key}\n", &*whole), 8),
        ] {
            assert!(
                matches!(KeyRing::parse(&text), Err(RingError::Malformed(at)) if at == line),
                "{line}"
            );
        }
        let without: String = whole
            .lines()
            .filter(|line| !line.starts_with("pepper"))
            .map(|l| l.to_owned() + "\n")
            .collect();
        assert!(matches!(
            KeyRing::parse(&without),
            Err(RingError::Incomplete("pepper"))
        ));
    }
}
