//! Messages between the client and the organisation, in the portal.
//!
//! A message by staff is a contact like a call: the first of a round stops the 24 hours.
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::SubmissionKey;
use crate::domain::text::Note;
use serde::{Deserialize, Serialize};

pub use crate::domain::text::MessageBody;

crate::codes! {
    /// What a letter to the client says.
    pub enum LetterKind as "letter_kind" {
        /// 不予受理告知书 Why a complaint is not taken up.
        Decline = "decline",
    }
}

crate::codes! {
    /// Who speaks.
    pub enum Side as "side" {
        /// 来访者 The client.
        Client = "client",
        /// 工作人员 Staff; the client sees the role, never a name.
        Staff = "staff",
    }
}

/// The reply box of either side.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MessageForm {
    /// The [`SubmissionKey`], a hidden field: one press, one message.
    pub submission_key: String,
    /// The message.
    pub message: String,
    /// Staff only: why the first word comes late. Asked when it does.
    pub breach_reason: String,
    /// Staff only: for whom, by the button that was pressed.
    pub audience: String,
    /// Staff only: ticked after a second look at a message that names somebody.
    pub looked_again: String,
}

/// A message to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMessage {
    /// Makes it happen once.
    pub key: SubmissionKey,
    /// The words.
    pub body: MessageBody,
    /// Why the first word of the round comes late.
    pub breach_reason: Option<Note>,
}

impl MessageForm {
    /// The value of `audience` for colleagues only; everything else goes to the client.
    pub const INTERNAL: &str = "internal";

    /// Whether colleagues alone shall read it.
    pub fn is_internal(&self) -> bool {
        self.audience == Self::INTERNAL
    }

    /// A message that names a colleague, or a client whose name is not to be spoken, is looked at again before it
    /// leaves: the client meets roles, and a screen is read over shoulders.
    ///
    /// # Errors
    /// [`Problem::NotMet`] at `looked_again`, until it is ticked.
    pub fn look_again<'a>(&self, names: impl IntoIterator<Item = &'a str>) -> Result<(), Problems> {
        let names_somebody = names.into_iter().any(|name| mentions(&self.message, name));
        if names_somebody && self.looked_again.is_empty() {
            return Err(Problems::one("looked_again", Problem::NotMet));
        }
        Ok(())
    }

    /// What a client sends.
    ///
    /// # Errors
    /// Problems with the message.
    pub fn parse(&self) -> Result<NewMessage, Problems> {
        self.parse_with(Ok(None))
    }

    /// What a member of staff sends; `is_late` when it would stop a first-response clock that is over
    /// (`record_first_response/5`).
    ///
    /// # Errors
    /// Problems with the message, or a missing reason.
    pub fn parse_from_staff(&self, is_late: bool) -> Result<NewMessage, Problems> {
        self.parse_with(if is_late {
            Note::parse(&self.breach_reason).map(Some)
        } else {
            Ok(None)
        })
    }

    fn parse_with(&self, breach_reason: Result<Option<Note>, Problem>) -> Result<NewMessage, Problems> {
        let mut problems = Problems::none();
        let key = problems.take("submission_key", SubmissionKey::parse(&self.submission_key));
        let body = problems.take("message", MessageBody::parse(&self.message));
        let breach_reason = problems.take("breach_reason", breach_reason);
        match (key, body, breach_reason) {
            (Some(key), Some(body), Some(breach_reason)) => Ok(NewMessage {
                key,
                body,
                breach_reason,
            }),
            _ => Err(problems),
        }
    }
}

/// Whether a text holds a name, however it is spaced or capitalised. A name of one letter says nothing.
fn mentions(text: &str, name: &str) -> bool {
    let folded = |text: &str| {
        let letters = text.chars().filter(|letter| !letter.is_whitespace());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    let name = folded(name);
    name.chars().count() > 1 && folded(text).contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_names_somebody_is_looked_at_again() {
        let names = ["陈接", "Erin Walsh", "王"];
        for (text, names_somebody) in [
            ("陈 接会给您打电话。", true),
            ("I asked ERIN WALSH.", true),
            ("王先生来过。", false),
            ("我们会给您打电话。", false),
        ] {
            let looked = form(text).look_again(names);
            assert_eq!(looked.is_err(), names_somebody, "{text}");
            let passed = MessageForm {
                looked_again: "yes".to_owned(),
                ..form(text)
            };
            assert_eq!(passed.look_again(names), Ok(()), "{text}");
        }
    }

    fn form(message: &str) -> MessageForm {
        let submission_key = SubmissionKey::from_bytes([1; 16]).to_string();
        MessageForm {
            submission_key,
            message: message.to_owned(),
            ..MessageForm::default()
        }
    }

    #[test]
    fn a_message_is_not_blank_and_not_endless() {
        assert!(form("好").parse().is_ok());
        assert_eq!(
            form(" \n").parse(),
            Err(Problems::one("message", Problem::Required))
        );
        let long = "长".repeat(MessageBody::MAX + 3);
        assert_eq!(
            form(&long).parse(),
            Err(Problems::one("message", Problem::TooLong { max: 5_000, over: 3 }))
        );
    }

    #[test]
    fn record_first_response_5_a_late_first_word_has_a_reason() {
        assert_eq!(
            form("您好").parse_from_staff(true),
            Err(Problems::one("breach_reason", Problem::Required))
        );
        let told = MessageForm {
            breach_reason: "系统故障".to_owned(),
            ..form("您好")
        };
        assert!(told.parse_from_staff(true).unwrap().breach_reason.is_some());
        assert!(told.parse_from_staff(false).unwrap().breach_reason.is_none());
    }
}
