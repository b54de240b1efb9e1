//! The verbs, one consuming function each. A refused verb changes nothing.
use super::{OpenStage, Stage, StageCode, Verb};
use crate::domain::people::PersonId;
use chrono::{DateTime, Utc};

/// Why a verb did not happen. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransitionError {
    /// The stage does not permit the verb.
    WrongStage {
        /// Where the complaint stands.
        stage: StageCode,
        /// What was tried.
        verb: Verb,
    },
    /// The stage is none in which this act belongs.
    ActNotHere {
        /// Where the complaint stands.
        stage: StageCode,
    },
    /// Somebody holds the complaint already (`take/2`).
    AlreadyHeld {
        /// Who.
        by: PersonId,
    },
    /// The round has its first-response stamp already; it is amended beside the original, never replaced
    /// (`record_first_response/4`).
    AlreadyStamped,
    /// The time for it is over (`undo_withdraw/1`).
    TooLate,
}

impl Stage {
    /// `submit`: where every complaint begins. The guards of submission are those of
    /// [`NewComplaint::parse`](crate::domain::intake::NewComplaint::parse).
    pub fn submit() -> Self {
        Self::Open(OpenStage::Received)
    }

    /// `take`: Received → Triage. The person has declared no interest (`take/1`: see
    /// [`TakeForm`](crate::domain::interest::TakeForm)) and nobody else holds it (`take/2`).
    ///
    /// # Errors
    /// `AlreadyHeld` names who was faster; `WrongStage` otherwise.
    pub fn take(self, holder: Option<PersonId>) -> Result<Self, TransitionError> {
        if let Some(by) = holder {
            return Err(TransitionError::AlreadyHeld { by });
        }
        self.permits(Verb::Take)?;
        Ok(Self::Open(OpenStage::Triage))
    }

    /// `record_first_response`: the stage stays. Guards 1 to 3 and 5 are those of
    /// [`StaffContactForm`](crate::domain::contact::StaffContactForm) and
    /// [`MessageForm`](crate::domain::message::MessageForm).
    ///
    /// # Errors
    /// `AlreadyStamped` when the round has a stamp; `WrongStage` otherwise.
    pub fn record_first_response(self, is_stamped: bool) -> Result<Self, TransitionError> {
        self.permits(Verb::RecordFirstResponse)?;
        if is_stamped {
            Err(TransitionError::AlreadyStamped)
        } else {
            Ok(self)
        }
    }

    /// `handle_directly`: Triage → Deciding. Its guards are those of
    /// [`PathForm`](crate::domain::triage::PathForm).
    ///
    /// # Errors
    /// `WrongStage`.
    pub fn handle_directly(self) -> Result<Self, TransitionError> {
        self.permits(Verb::HandleDirectly)?;
        Ok(Self::Open(OpenStage::Deciding))
    }

    /// `decline`: Triage → Declined. Its guards are those of [`DeclineForm`](crate::domain::triage::DeclineForm) and
    /// [`DeclineFacts`](crate::domain::triage::DeclineFacts).
    ///
    /// # Errors
    /// `WrongStage`.
    pub fn decline(self, at: DateTime<Utc>) -> Result<Self, TransitionError> {
        self.permits(Verb::Decline)?;
        Ok(Self::Declined { at })
    }

    /// The check every verb begins with.
    ///
    /// # Errors
    /// `WrongStage`.
    pub fn permits(self, verb: Verb) -> Result<(), TransitionError> {
        if self.allows(verb) {
            Ok(())
        } else {
            Err(TransitionError::WrongStage {
                stage: self.code(),
                verb,
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::stages;
    use super::*;

    #[test]
    fn take_1_leads_from_received_to_triage_and_nowhere_else() {
        for (name, stage) in stages() {
            let taken = stage.take(None);
            if stage == Stage::submit() {
                assert_eq!(taken, Ok(Stage::Open(OpenStage::Triage)));
            } else {
                let expected = TransitionError::WrongStage {
                    stage: stage.code(),
                    verb: Verb::Take,
                };
                assert_eq!(taken, Err(expected), "{name}");
            }
        }
    }

    #[test]
    fn take_2_names_who_was_faster() {
        let by = PersonId::from_random([1; 16]);
        for stage in [Stage::submit(), Stage::Open(OpenStage::Triage)] {
            assert_eq!(stage.take(Some(by)), Err(TransitionError::AlreadyHeld { by }));
        }
    }

    #[test]
    fn direct_handling_and_declining_lead_out_of_triage_and_from_nowhere_else() {
        let at = DateTime::UNIX_EPOCH;
        for (name, stage) in stages() {
            let is_triage = stage == Stage::Open(OpenStage::Triage);
            assert_eq!(stage.handle_directly().is_ok(), is_triage, "{name}");
            assert_eq!(stage.decline(at).is_ok(), is_triage, "{name}");
        }
        let triage = Stage::Open(OpenStage::Triage);
        assert_eq!(triage.handle_directly(), Ok(Stage::Open(OpenStage::Deciding)));
        assert_eq!(triage.decline(at), Ok(Stage::Declined { at }));
    }

    #[test]
    fn record_first_response_4_keeps_the_stage_and_the_first_stamp() {
        for (name, stage) in stages() {
            if stage.allows(Verb::RecordFirstResponse) {
                assert_eq!(stage.record_first_response(false), Ok(stage), "{name}");
                assert_eq!(
                    stage.record_first_response(true),
                    Err(TransitionError::AlreadyStamped),
                    "{name}"
                );
            } else {
                assert!(matches!(
                    stage.record_first_response(false),
                    Err(TransitionError::WrongStage { .. })
                ));
            }
        }
    }
}
