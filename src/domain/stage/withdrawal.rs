//! The client takes the complaint back, changes their mind, or the organisation goes on in protective interest.
use super::{Stage, TransitionError, Verb};
use chrono::{DateTime, Utc};

impl Stage {
    /// `withdraw`: any of the eight open stages → Withdrawn, which keeps the stage it left. Guards 1 and 2 are those of
    /// [`WithdrawalForm`](crate::domain::withdrawal::WithdrawalForm).
    ///
    /// # Errors
    /// `WrongStage`.
    pub fn withdraw(self, at: DateTime<Utc>) -> Result<Self, TransitionError> {
        match self {
            Self::Open(from) => Ok(Self::Withdrawn { from, at }),
            Self::Closed
            | Self::Archived
            | Self::Declined { .. }
            | Self::Withdrawn { .. }
            | Self::Merged { .. } => Err(self.refused(Verb::Withdraw)),
        }
    }

    /// `undo_withdraw`: Withdrawn → the stage it left. `is_in_time` while the undo window runs (`undo_withdraw/1`).
    ///
    /// # Errors
    /// `TooLate` after the window; `WrongStage` otherwise.
    pub fn undo_withdraw(self, is_in_time: bool) -> Result<Self, TransitionError> {
        let back = self.back(Verb::UndoWithdraw)?;
        if is_in_time {
            Ok(back)
        } else {
            Err(TransitionError::TooLate)
        }
    }

    /// `continue_in_interest`: Withdrawn → the stage it left. Its guards are those of
    /// [`ContinuationForm`](crate::domain::withdrawal::ContinuationForm).
    ///
    /// # Errors
    /// `WrongStage`.
    pub fn continue_in_interest(self) -> Result<Self, TransitionError> {
        self.back(Verb::ContinueInInterest)
    }

    fn back(self, verb: Verb) -> Result<Self, TransitionError> {
        match self {
            Self::Withdrawn { from, .. } => Ok(Self::Open(from)),
            Self::Open(_) | Self::Closed | Self::Archived | Self::Declined { .. } | Self::Merged { .. } => {
                Err(self.refused(verb))
            }
        }
    }

    fn refused(self, verb: Verb) -> TransitionError {
        TransitionError::WrongStage {
            stage: self.code(),
            verb,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::stages;
    use super::*;

    #[test]
    fn withdrawing_is_possible_exactly_where_the_table_says_so() {
        for (name, stage) in stages() {
            let withdrawn = stage.withdraw(DateTime::UNIX_EPOCH);
            assert_eq!(withdrawn.is_ok(), stage.allows(Verb::Withdraw), "{name}");
            assert_eq!(
                stage.undo_withdraw(true).is_ok(),
                stage.allows(Verb::UndoWithdraw),
                "{name}"
            );
            assert_eq!(
                stage.continue_in_interest().is_ok(),
                stage.allows(Verb::ContinueInInterest),
                "{name}"
            );
        }
    }

    #[test]
    fn i13_undoing_and_continuing_restore_the_exact_stage() {
        for (name, stage) in stages() {
            let Ok(withdrawn) = stage.withdraw(DateTime::UNIX_EPOCH) else {
                continue;
            };
            assert_eq!(withdrawn.undo_withdraw(true), Ok(stage), "{name}");
            assert_eq!(withdrawn.continue_in_interest(), Ok(stage), "{name}");
        }
    }

    #[test]
    fn undo_withdraw_1_ends_with_the_window() {
        for (name, stage) in stages() {
            if let Ok(withdrawn) = stage.withdraw(DateTime::UNIX_EPOCH) {
                assert_eq!(
                    withdrawn.undo_withdraw(false),
                    Err(TransitionError::TooLate),
                    "{name}"
                );
            }
        }
    }
}
