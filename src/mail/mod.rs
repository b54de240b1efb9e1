//! Letters: what they say, and how they leave. By SMTP where a server is configured, else as `.eml` files in a folder.
//!
//! A letter says that there is something to read and where, never what; its subject and its sender's name are those of
//! any site. What is due, for whom and what became of it is kept by `casework::mail`; this module knows no row.
//!
//! Add a kind of letter: its label in both catalogues (`notice-…`), and who gets it in `domain::event`.
mod folder;
mod letter;
mod smtp;

pub use letter::{Letter, Reader};
pub use smtp::Transcript;

use std::{path::PathBuf, sync::Arc, time::Duration};

use crate::{
    config::{Config, Protection, SmtpServer},
    domain::{address::EmailAddress, mail::MailFailure},
};

/// How long one letter may take, from the first byte to the last.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// Sends letters. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Mailer(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    from: String,
    /// What comes behind the `@` of a Message-ID.
    domain: String,
    way: Way,
}

#[derive(Debug)]
enum Way {
    Smtp(SmtpServer),
    Folder(PathBuf),
}

/// How letters leave, for whoever runs the machine: nothing secret is among it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outlet {
    /// By a server.
    Server {
        /// Its name.
        host: String,
        /// Its port.
        port: u16,
        /// How the line is protected.
        protection: Protection,
        /// The name we sign in with.
        account: Option<String>,
    },
    /// Into a folder.
    Folder(PathBuf),
}

impl Mailer {
    /// As configured.
    ///
    /// # Errors
    /// What is wrong with the settings, without repeating a secret.
    pub fn of(config: &Config) -> Result<Self, String> {
        let host = config.origin.host();
        let host = if config.origin.is_loopback() {
            "localhost"
        } else {
            host
        };
        let from = match config.mail_from.as_deref().map(str::trim) {
            None | Some("") => format!("heard@{host}"),
            Some(typed) => EmailAddress::parse(typed)
                .map_err(|_| "HEARD_MAIL_FROM is not an e-mail address")?
                .as_str()
                .to_owned(),
        };
        let domain = from.rsplit('@').next().unwrap_or(host).to_owned();
        let way = config
            .smtp()?
            .map_or_else(|| Way::Folder(config.mail_folder()), Way::Smtp);
        Ok(Self(Arc::new(Inner { from, domain, way })))
    }

    /// The sender's address.
    pub fn from(&self) -> &str {
        &self.0.from
    }

    /// How letters leave.
    pub fn outlet(&self) -> Outlet {
        match &self.0.way {
            Way::Smtp(server) => Outlet::Server {
                host: server.host.clone(),
                port: server.port,
                protection: server.protection,
                account: server.account.as_ref().map(|account| account.name.clone()),
            },
            Way::Folder(folder) => Outlet::Folder(folder.clone()),
        }
    }

    /// Sends a letter; when this returns, the server has it, or the file is on the disk.
    ///
    /// # Errors
    /// Why it did not leave. After a broken line the server may have it all the same: the same letter, sent again, has
    /// the same Message-ID.
    pub async fn send(&self, letter: &Letter) -> Result<(), MailFailure> {
        self.converse(letter).await.0
    }

    /// Sends a letter and gives what was said on the line, without the password.
    pub async fn converse(&self, letter: &Letter) -> (Result<(), MailFailure>, Transcript) {
        let mut transcript = Transcript::default();
        let message = match letter.message(&self.0.from, &self.0.domain) {
            Ok(message) => message,
            Err(error) => {
                transcript.note(&error.to_string());
                return (Err(MailFailure::Unprepared), transcript);
            }
        };
        let sent = match &self.0.way {
            Way::Smtp(server) => {
                let sending = smtp::deliver(server, &self.0.domain, &message, &mut transcript);
                tokio::time::timeout(PATIENCE, sending)
                    .await
                    .unwrap_or(Err(MailFailure::Unreachable))
            }
            Way::Folder(folder) => folder::write(folder, &letter.id, &message, &mut transcript).await,
        };
        (sent, transcript)
    }
}
