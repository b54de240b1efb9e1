//! A stage as columns, and back. What does not fit together is refused, never repaired.
use super::{OpenStage, Reviewed, Stage, StageCode};
use crate::domain::complaint::ComplaintId;
use chrono::{DateTime, Utc};

/// The columns of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageColumns {
    /// The stage.
    pub stage: StageCode,
    /// The stage it left; only for withdrawn and merged.
    pub from: Option<StageCode>,
    /// What is, or was, under review; only when the stage or the one it left is that.
    pub review_of: Option<Reviewed>,
    /// The complaint it was joined with; only for merged.
    pub merged_into: Option<ComplaintId>,
    /// When it came to this stage. Part of the stage for declined, withdrawn and merged.
    pub at: DateTime<Utc>,
}

/// Columns that are no stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InconsistentStage(pub &'static str);

impl Stage {
    /// The columns; `at` is when it came to this stage, for stages that do not carry it.
    pub fn columns(self, at: DateTime<Utc>) -> StageColumns {
        let plain = StageColumns {
            stage: self.code(),
            from: None,
            review_of: None,
            merged_into: None,
            at,
        };
        match self {
            Self::Open(open) => StageColumns {
                review_of: open.review_of(),
                ..plain
            },
            Self::Closed | Self::Archived => plain,
            Self::Declined { at } => StageColumns { at, ..plain },
            Self::Withdrawn { from, at } => StageColumns {
                from: Some(from.code()),
                review_of: from.review_of(),
                at,
                ..plain
            },
            Self::Merged { into, from, at } => StageColumns {
                from: Some(from.code()),
                review_of: from.review_of(),
                merged_into: Some(into),
                at,
                ..plain
            },
        }
    }

    /// The one stage the columns mean.
    ///
    /// # Errors
    /// Which columns do not fit together.
    pub fn restore(columns: StageColumns) -> Result<Self, InconsistentStage> {
        let StageColumns {
            stage,
            from,
            review_of,
            merged_into,
            at,
        } = columns;
        let left = from.map(|code| open(code, review_of)).transpose()?.flatten();
        let restored = match (stage, left, merged_into) {
            (StageCode::Withdrawn, Some(from), None) => Self::Withdrawn { from, at },
            (StageCode::Merged, Some(from), Some(into)) => Self::Merged { into, from, at },
            (StageCode::Declined, None, None) => Self::Declined { at },
            (StageCode::Closed, None, None) => Self::Closed,
            (StageCode::Archived, None, None) => Self::Archived,
            (code, None, None) => open(code, review_of)?.map(Self::Open).ok_or(NOTHING)?,
            _ => return Err(NOTHING),
        };
        // Whatever the arms above did not look at must be empty.
        if restored.columns(at) == columns {
            Ok(restored)
        } else {
            Err(NOTHING)
        }
    }
}

const NOTHING: InconsistentStage = InconsistentStage("no stage has these facts");

impl OpenStage {
    fn review_of(self) -> Option<Reviewed> {
        match self {
            Self::UnderReview { of } => Some(of),
            Self::Received
            | Self::Triage
            | Self::Investigating
            | Self::Deciding
            | Self::AwaitingApproval
            | Self::Approved
            | Self::Responded => None,
        }
    }
}

/// The open stage of a code; `None` for the others.
fn open(code: StageCode, review_of: Option<Reviewed>) -> Result<Option<OpenStage>, InconsistentStage> {
    Ok(Some(match code {
        StageCode::Received => OpenStage::Received,
        StageCode::Triage => OpenStage::Triage,
        StageCode::Investigating => OpenStage::Investigating,
        StageCode::Deciding => OpenStage::Deciding,
        StageCode::AwaitingApproval => OpenStage::AwaitingApproval,
        StageCode::Approved => OpenStage::Approved,
        StageCode::Responded => OpenStage::Responded,
        StageCode::UnderReview => OpenStage::UnderReview {
            of: review_of.ok_or(InconsistentStage("a review is of something"))?,
        },
        StageCode::Closed
        | StageCode::Archived
        | StageCode::Declined
        | StageCode::Withdrawn
        | StageCode::Merged => {
            return Ok(None);
        }
    }))
}

#[cfg(test)]
mod tests {
    use super::super::samples::stages;
    use super::*;
    use crate::domain::code::Code;
    use proptest::prelude::*;
    use proptest::sample::select;

    #[test]
    fn every_stage_survives_being_kept() {
        for (name, stage) in stages() {
            assert_eq!(
                Stage::restore(stage.columns(DateTime::UNIX_EPOCH)),
                Ok(stage),
                "{name}"
            );
        }
    }

    proptest! {
        #[test]
        fn columns_mean_one_stage_or_none(
            stage in select(StageCode::ALL), from in prop::option::of(select(StageCode::ALL)),
            review_of in prop::option::of(select(Reviewed::ALL)), merged: bool,
        ) {
            let merged_into = merged.then(|| ComplaintId::from_random([9; 16]));
            let columns = StageColumns { stage, from, review_of, merged_into, at: DateTime::UNIX_EPOCH };
            if let Ok(restored) = Stage::restore(columns) {
                prop_assert_eq!(restored.columns(DateTime::UNIX_EPOCH), columns);
            }
        }
    }
}
