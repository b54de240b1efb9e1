//! Between columns and values: instants, codes, sealed bytes.

use chrono::{DateTime, Utc};

use super::StoreError;
use crate::domain::code::Code;
use crate::seal::SealError;

/// The stored form of an instant: microseconds since 1970 in UTC. Finer parts are cut off.
pub(super) fn micros(at: DateTime<Utc>) -> i64 {
    at.timestamp_micros()
}

/// The instant a column holds.
pub(super) fn instant(
    table: &'static str,
    row: impl ToString,
    micros: i64,
) -> Result<DateTime<Utc>, StoreError> {
    DateTime::from_timestamp_micros(micros)
        .ok_or_else(|| StoreError::inconsistent(table, row, format!("{micros} is no instant")))
}

/// The value of a code column.
pub(super) fn code<T: Code>(table: &'static str, row: impl ToString, code: &str) -> Result<T, StoreError> {
    T::from_code(code)
        .ok_or_else(|| StoreError::inconsistent(table, row, format!("unknown {} {code}", T::ENUM)))
}

/// What a sealed column held. One that does not open was tampered with, or belongs elsewhere.
pub(super) fn opened<T>(
    table: &'static str,
    row: impl ToString,
    opened: Result<T, SealError>,
) -> Result<T, StoreError> {
    opened.map_err(|error| StoreError::inconsistent(table, row, error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::people::Role;

    #[test]
    fn instants_survive_to_the_microsecond_and_keep_their_order() {
        let earlier = DateTime::from_timestamp(1_795_000_000, 123_456_789).unwrap();
        let later = DateTime::from_timestamp(1_795_000_000, 500_000_000).unwrap();
        assert!(micros(earlier) < micros(later));
        assert_eq!(
            micros(instant("t", 1, micros(earlier)).unwrap()),
            1_795_000_000_123_456
        );
    }

    #[test]
    fn what_makes_no_sense_is_named() {
        let error = code::<Role>("person_roles", "7", "king").unwrap_err();
        assert_eq!(
            error.to_string(),
            "person_roles 7 makes no sense: unknown role king"
        );
        assert!(instant("t", 1, i64::MAX).is_err());
    }
}
