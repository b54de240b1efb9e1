//! The facts of an event: codes, ids, instants and numbers, in an order that never changes.
use super::{CaseEvent, Coding, OpenedPart};
use crate::domain::code::Code;
use crate::domain::people::Position;
use chrono::{DateTime, Utc};
use std::fmt;
use uuid::Uuid;

/// One fact of an event. There is no variant for text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The code of an enumeration's value.
    Code(&'static str),
    /// An id.
    Id(Uuid),
    /// An instant; shown as microseconds since 1970.
    Instant(DateTime<Utc>),
    /// A number.
    Number(i64),
    /// Yes or no; shown as 1 or 0.
    Flag(bool),
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => f.write_str(code),
            Self::Id(id) => id.fmt(f),
            Self::Instant(at) => at.timestamp_micros().fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Flag(flag) => u8::from(*flag).fmt(f),
        }
    }
}

impl CaseEvent {
    /// Its facts by name, in an order that never changes.
    pub fn facts(&self) -> Vec<(&'static str, Fact)> {
        match *self {
            Self::ComplaintSubmitted {
                channel,
                identity,
                safety,
                received_at,
            } => vec![
                ("channel", Fact::Code(channel.code())),
                ("identity", Fact::Code(identity.code())),
                ("safety", Fact::Code(safety.code())),
                ("received_at", Fact::Instant(received_at)),
            ],
            Self::ReceiptSent { method } => vec![("method", Fact::Code(method.code()))],
            Self::ConsentGiven { consent } => vec![("consent", Fact::Code(consent.code()))],
            Self::ComplaintTaken { holder } => vec![("holder", Fact::Id(holder.0))],
            Self::FirstResponseRecorded {
                method,
                said_at,
                is_late,
            } => vec![
                ("method", Fact::Code(method.code())),
                ("said_at", Fact::Instant(said_at)),
                ("late", Fact::Flag(is_late)),
            ],
            Self::MessageSent { message } | Self::MessageReceived { message } => {
                vec![("message", Fact::Number(message))]
            }
            Self::NoteWritten { note } => vec![("note", Fact::Number(note))],
            Self::ContactAttempted {
                method,
                tried_at,
                is_reached,
            } => vec![
                ("method", Fact::Code(method.code())),
                ("tried_at", Fact::Instant(tried_at)),
                ("reached", Fact::Flag(is_reached)),
            ],
            Self::StatementAmended { addition } => vec![("addition", Fact::Number(addition))],
            Self::FileAdded { file, is_by_client } => {
                vec![
                    ("file", Fact::Number(file)),
                    ("by_client", Fact::Flag(is_by_client)),
                ]
            }
            Self::FileOpened {
                file,
                is_original,
                purpose,
            } => {
                let part = if is_original {
                    OpenedPart::Original
                } else {
                    OpenedPart::File
                };
                vec![
                    ("part", Fact::Code(part.code())),
                    ("purpose", Fact::Code(purpose.code())),
                    ("file", Fact::Number(file)),
                ]
            }
            Self::ContactChanged => vec![("entry", Fact::Code(OpenedPart::Contact.code()))],
            Self::IdentityRaised { identity } => vec![
                ("entry", Fact::Code(OpenedPart::Identity.code())),
                ("identity", Fact::Code(identity.code())),
            ],
            Self::InterestDeclared { person, interest } => vec![
                ("person", Fact::Id(person.0)),
                ("interest", Fact::Code(interest.map_or("none", Code::code))),
            ],
            Self::CaseCoded(Coding {
                is_in_scope,
                primary,
                severity,
                likelihood,
                harm,
                priority,
                rule,
                counsellor,
            }) => {
                let mut facts = vec![
                    ("in_scope", Fact::Flag(is_in_scope)),
                    ("primary", Fact::Code(primary.code())),
                    ("severity", Fact::Code(severity.code())),
                    ("likelihood", Fact::Code(likelihood.code())),
                    ("harm", Fact::Code(harm.code())),
                    ("priority", Fact::Code(priority.code())),
                    ("rule", Fact::Code(rule.code())),
                ];
                facts.extend(counsellor.map(|counsellor| ("counsellor", Fact::Id(counsellor.0))));
                facts
            }
            Self::PriorityLowered { computed, priority } => vec![
                ("computed", Fact::Code(computed.code())),
                ("priority", Fact::Code(priority.code())),
            ],
            Self::AllegationAdded { allegation } | Self::AllegationAmended { allegation } => {
                vec![("allegation", Fact::Number(allegation))]
            }
            Self::HolderShutOut { person } => vec![
                ("person", Fact::Id(person.0)),
                ("position", Fact::Code(Position::IntakeHolder.code())),
            ],
            Self::PathSet { path, is_raised, .. } => vec![
                ("path", Fact::Code(path.code())),
                ("raised", Fact::Flag(is_raised)),
            ],
            Self::DirectHandlingStarted { handler, .. } => vec![("handler", Fact::Id(handler.0))],
            Self::DeclineProposed { reason } | Self::DeclineReturned { reason } => {
                vec![("decline_reason", Fact::Code(reason.code()))]
            }
            Self::ComplaintDeclined { reason, proposer } => vec![
                ("decline_reason", Fact::Code(reason.code())),
                ("proposer", Fact::Id(proposer.0)),
            ],
            Self::LetterIssued { letter } => vec![("letter", Fact::Code(letter.code()))],
            Self::SafeguardingRaised {
                level,
                is_minor_affected,
            } => {
                vec![
                    ("level", Fact::Code(level.code())),
                    ("minor", Fact::Flag(is_minor_affected)),
                ]
            }
            Self::SafeguardingCleared { level } => vec![("level", Fact::Code(level.code()))],
            Self::SafeguardingReviewed { entry, level } => vec![
                ("entry", Fact::Code(entry.code())),
                ("level", Fact::Code(level.code())),
            ],
            Self::MandatoryReportFiled { is_filed } => vec![("filed", Fact::Flag(is_filed))],
            Self::RetaliationReported | Self::WithdrawalUndone | Self::ContinuationEnded => vec![],
            Self::HoldStarted { reason, length } => vec![
                ("reason", Fact::Code(reason.code())),
                ("length", Fact::Number(length.into())),
            ],
            Self::HoldEnded { end } => vec![("end", Fact::Code(end.code()))],
            Self::ComplaintWithdrawn { is_oral } => vec![("oral", Fact::Flag(is_oral))],
            Self::ContinuedInInterest { ground } => vec![("ground", Fact::Code(ground.code()))],
            Self::DeadlinePaused { clock } => vec![("clock", Fact::Code(clock.code()))],
            Self::DeadlineResumed { clock, due_at } => vec![
                ("clock", Fact::Code(clock.code())),
                ("due_at", Fact::Instant(due_at)),
            ],
            Self::ContentOpened { part, purpose } => {
                vec![
                    ("part", Fact::Code(part.code())),
                    ("purpose", Fact::Code(purpose.code())),
                ]
            }
            Self::AccessRefused { action, why } => {
                vec![
                    ("action", Fact::Code(action.code())),
                    ("why", Fact::Code(why.map_or("hidden", Code::code))),
                ]
            }
            Self::DeadlineStarted { clock, due_at } | Self::DeadlineBreached { clock, due_at } => {
                vec![
                    ("clock", Fact::Code(clock.code())),
                    ("due_at", Fact::Instant(due_at)),
                ]
            }
            Self::DeadlineStopped {
                clock,
                stopped_at,
                result,
            } => vec![
                ("clock", Fact::Code(clock.code())),
                ("stopped_at", Fact::Instant(stopped_at)),
                ("result", Fact::Code(result.code())),
            ],
            Self::MemberInvited { person, position }
            | Self::MemberAccepted { person, position }
            | Self::MemberRemoved { person, position } => vec![
                ("person", Fact::Id(person.0)),
                ("position", Fact::Code(position.code())),
            ],
            Self::DeliveryFailed { notice, failure } => vec![
                ("notice", Fact::Code(notice.code())),
                ("failure", Fact::Code(failure.code())),
            ],
            Self::DeadlineRecalculated {
                clock,
                was_due_at,
                due_at,
            } => vec![
                ("clock", Fact::Code(clock.code())),
                ("was_due_at", Fact::Instant(was_due_at)),
                ("due_at", Fact::Instant(due_at)),
            ],
            Self::DeadlineWarned { clock, step } => {
                vec![
                    ("clock", Fact::Code(clock.code())),
                    ("step", Fact::Code(step.code())),
                ]
            }
        }
    }

    /// Its facts as the hashed row keeps them: `name=value` joined by `;`.
    pub fn codes(&self) -> String {
        let pairs: Vec<String> = self
            .facts()
            .iter()
            .map(|(name, fact)| format!("{name}={fact}"))
            .collect();
        pairs.join(";")
    }
}
