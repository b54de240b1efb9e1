//! What a letter says: that there is something to read, and where. In text and in HTML, in the reader's language.
use chrono::{DateTime, Utc};
use html_escape::encode_text as text_of;
use lettre::{
    Message,
    address::{Address, AddressError},
    error::Error as LetterError,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
};

use crate::{
    config::Origin,
    domain::{address::EmailAddress, complaint::Reference, event::Notice, locale::Locale},
    urls::{self, Local},
    wording::Words,
};

/// Who reads a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// A client. The link asks for the receipt code, which stands in no letter.
    Client,
    /// A member of staff. The link asks them to sign in.
    Staff {
        /// The case, while they may know of it.
        case: Option<Reference>,
    },
}

/// A letter, ready to leave.
#[derive(Clone, Debug)]
pub struct Letter {
    /// What its Message-ID begins with: the same each time it is sent.
    pub id: String,
    to: EmailAddress,
    locale: Locale,
    sender: String,
    subject: String,
    paragraphs: Vec<String>,
    link: Option<(String, String)>,
    after: Vec<String>,
    at: DateTime<Utc>,
}

/// Why a letter could not be put together.
#[derive(Debug, thiserror::Error)]
pub enum Unsayable {
    /// An address the mail format does not know.
    #[error("an address is not one")]
    Address(#[from] AddressError),
    /// The parts do not make a message.
    #[error("the letter has no valid form")]
    Form(#[from] LetterError),
}

impl Letter {
    /// The letter of a notice.
    pub fn of(
        notice: Notice,
        reader: Reader,
        to: EmailAddress,
        locale: Locale,
        id: String,
        origin: &Origin,
        at: DateTime<Utc>,
    ) -> Self {
        let words = Words::new(locale);
        let (place, how, after) = match reader {
            Reader::Client => (
                urls::track(),
                "mail-client-how",
                vec![
                    words.say("mail-client-no-content"),
                    words.say("mail-client-delete"),
                ],
            ),
            Reader::Staff { case } => (
                case.as_ref().map_or_else(urls::staff, urls::staff_case),
                "mail-staff-how",
                vec![words.say("mail-staff-why")],
            ),
        };
        let subject = match (reader, notice) {
            (Reader::Client, _) => "mail-client-subject",
            (Reader::Staff { .. }, Notice::SafetyAlert) => "mail-staff-subject-soon",
            (Reader::Staff { .. }, _) => "mail-staff-subject",
        };
        Self {
            id,
            to,
            locale,
            sender: words.say("mail-sender"),
            subject: words.say(subject),
            paragraphs: vec![words.say("mail-greeting"), words.label(notice), words.say(how)],
            link: Some((words.say("mail-link"), absolute(origin, &place))),
            after,
            at,
        }
    }

    /// The letter with which an administrator tries the server.
    pub fn test(to: EmailAddress, locale: Locale, id: String, at: DateTime<Utc>) -> Self {
        let words = Words::new(locale);
        Self {
            id,
            to,
            locale,
            sender: words.say("mail-sender"),
            subject: words.say("mail-test-subject"),
            paragraphs: vec![words.say("mail-greeting"), words.say("mail-test-body")],
            link: None,
            after: Vec::new(),
            at,
        }
    }

    fn text(&self) -> String {
        let link = self.link.as_ref().map(|(_, place)| place);
        let parts = self.paragraphs.iter().chain(link).chain(&self.after);
        parts
            .map(|part| format!("{part}\r\n"))
            .collect::<Vec<_>>()
            .join("\r\n")
    }

    /// No image, no foreign address, no script: nothing tells anybody that it was read.
    fn html(&self) -> String {
        let paragraph = |text: &String| format!("<p>{}</p>", text_of(text));
        let link = self.link.as_ref().map(|(label, place)| {
            format!(
                "<p><a href=\"{place}\" style=\"display:inline-block;padding:12px 20px;border-radius:6px;\
                 background:#0c5a5b;color:#ffffff;text-decoration:none\">{}</a></p>\
                 <p style=\"word-break:break-all\">{}</p>",
                text_of(label),
                text_of(place)
            )
        });
        let before: String = self.paragraphs.iter().map(paragraph).collect();
        let after: String = self.after.iter().map(paragraph).collect();
        format!(
            "<!DOCTYPE html><html lang=\"{lang}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title></head>\
             <body style=\"margin:0 auto;max-width:34em;padding:24px 16px;font:16px/1.75 system-ui,sans-serif\">\
             {before}{link}<div style=\"font-size:14px;opacity:.8\">{after}</div></body></html>",
            lang = crate::domain::code::Code::code(self.locale),
            title = text_of(&self.subject),
            link = link.unwrap_or_default(),
        )
    }

    /// The letter as mail servers read it.
    pub(super) fn message(&self, from: &str, domain: &str) -> Result<Message, Unsayable> {
        let name = HeaderName::new_from_ascii_str;
        let from: Address = from.parse()?;
        let to: Address = self.to.as_str().parse()?;
        let mut message = Message::builder()
            .message_id(Some(format!("<{}@{domain}>", self.id)))
            .date(self.at.into())
            .from(Mailbox::new(Some(self.sender.clone()), from))
            .to(Mailbox::new(None, to))
            .subject(self.subject.clone())
            .multipart(MultiPart::alternative_plain_html(self.text(), self.html()))?;
        // No answering machine should answer (RFC 3834).
        let automatic = HeaderValue::new(name("Auto-Submitted"), "auto-generated".to_owned());
        message.headers_mut().insert_raw(automatic);
        Ok(message)
    }
}

fn absolute(origin: &Origin, place: &Local) -> String {
    format!("{}{place}", origin.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::Code;

    const ORIGIN: &str = "https://heard.example";

    fn letter(notice: Notice, reader: Reader, locale: Locale) -> Letter {
        let to = EmailAddress::parse("an@example.org").unwrap();
        Letter::of(
            notice,
            reader,
            to,
            locale,
            "00ff".to_owned(),
            &ORIGIN.parse().unwrap(),
            DateTime::UNIX_EPOCH,
        )
    }

    #[test]
    fn a_clients_letter_names_nothing_and_leads_to_the_door() {
        for locale in Locale::ALL {
            for notice in Notice::ALL {
                let letter = letter(*notice, Reader::Client, *locale);
                for said in [&letter.subject, &letter.text(), &letter.html(), &letter.sender] {
                    for telling in ["投诉", "心理", "咨询师", "complain", "counsel", "therap", "TS-"] {
                        assert!(!said.to_lowercase().contains(telling), "{notice:?}: {said}");
                    }
                }
                assert_eq!(letter.text().matches("https://").count(), 1);
                assert!(letter.text().contains("https://heard.example/track\r\n"));
            }
        }
    }

    #[test]
    fn a_colleagues_letter_leads_behind_the_sign_in() {
        let case: Reference = "TS-2611-4K7Q".parse().unwrap();
        let knows = letter(
            Notice::DeadlineOver,
            Reader::Staff { case: Some(case) },
            Locale::ZhCn,
        );
        assert!(
            knows
                .text()
                .contains(&format!("{ORIGIN}/staff/cases/TS-2611-4K7Q\r\n"))
        );
        let nobody = letter(Notice::DeadlineOver, Reader::Staff { case: None }, Locale::ZhCn);
        assert!(nobody.text().contains(&format!("{ORIGIN}/staff\r\n")));
    }

    #[test]
    fn a_message_has_a_fixed_id_two_forms_and_asks_for_no_answer() {
        let letter = letter(Notice::NewMessage, Reader::Client, Locale::En);
        let twice = [0, 1].map(|_| {
            let message = letter.message("heard@heard.example", "heard.example").unwrap();
            String::from_utf8(message.formatted()).unwrap()
        });
        for message in &twice {
            assert!(
                message.contains("Message-ID: <00ff@heard.example>\r\n"),
                "{message}"
            );
            assert!(message.contains("Auto-Submitted: auto-generated\r\n"));
            assert!(
                message.contains("Content-Type: text/plain") && message.contains("Content-Type: text/html")
            );
            assert!(message.contains("Date: Thu, 01 Jan 1970"));
            assert!(message.is_ascii());
        }
    }
}
