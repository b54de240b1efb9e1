//! One conversation with a mail server: connect, protect the line, sign in, hand over the letter.
use std::{fmt, time::Duration};

use lettre::{
    Message,
    transport::smtp::{
        Error,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, TlsParameters},
        extension::ClientId,
        response::{Category, Code, Response, Severity},
    },
};
use secrecy::ExposeSecret;

use crate::{
    config::{Protection, SmtpAccount, SmtpServer},
    domain::mail::MailFailure,
};

/// How long the server may take to answer the first call.
const CONNECT: Duration = Duration::from_secs(15);

/// What was said on the line, line by line: `>` is ours, `<` the server's. Passwords are never among it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transcript(Vec<String>);

impl Transcript {
    /// The lines.
    pub fn lines(&self) -> &[String] {
        &self.0
    }
    /// Something to know besides.
    pub(super) fn note(&mut self, text: &str) {
        self.0.push(format!("* {text}"));
    }
    fn ours(&mut self, text: &str) {
        self.0.push(format!("> {text}"));
    }
    fn theirs(&mut self, response: &Response) {
        let code = response.code();
        self.0
            .extend(response.message().map(|line| format!("< {code} {line}")));
    }
}

impl fmt::Display for Transcript {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.join("\n"))
    }
}

/// Hands over a letter. Only after the server said that it has it, this is `Ok`.
pub(super) async fn deliver(
    server: &SmtpServer,
    our_name: &str,
    message: &Message,
    transcript: &mut Transcript,
) -> Result<(), MailFailure> {
    let done = conversation(server, our_name, message, transcript).await;
    done.map_err(|error| {
        let failure = failure_of(&error);
        // The server's answer may name an address: it is for the administrator who tries, not for the log.
        tracing::warn!(host = server.host, reason = ?failure, status = ?error.status().map(u16::from), "a letter did not leave");
        transcript.note(&with_causes(&error));
        failure
    })
}

async fn conversation(
    server: &SmtpServer,
    our_name: &str,
    message: &Message,
    transcript: &mut Transcript,
) -> Result<(), Error> {
    let hello = ClientId::Domain(our_name.to_owned());
    let place = (server.host.as_str(), server.port);
    let tls = || TlsParameters::new(server.host.clone());
    transcript.ours(&format!("{}:{}", server.host, server.port));
    let wrapped = match server.protection {
        Protection::Tls => Some(tls()?),
        Protection::StartTls | Protection::Plain => None,
    };
    let mut line = AsyncSmtpConnection::connect_tokio1(place, Some(CONNECT), &hello, wrapped, None).await?;
    transcript.ours(&format!("EHLO {our_name}"));
    if server.protection == Protection::StartTls {
        transcript.ours("STARTTLS");
        line.starttls(tls()?, &hello).await?;
    }
    transcript.note(&line.server_info().to_string());
    let handed_over = hand_over(&mut line, server.account.as_ref(), message, transcript).await;
    match handed_over {
        // The letter is theirs already; how they say goodbye changes nothing.
        Ok(()) => drop(line.quit().await),
        Err(_) => line.abort().await,
    }
    handed_over
}

async fn hand_over(
    line: &mut AsyncSmtpConnection,
    account: Option<&SmtpAccount>,
    message: &Message,
    transcript: &mut Transcript,
) -> Result<(), Error> {
    if let Some(account) = account {
        transcript.ours(&format!("AUTH ({})", account.name));
        let password = account.password.expose_secret().to_owned();
        let credentials = Credentials::new(account.name.clone(), password);
        transcript.theirs(&line.auth(DEFAULT_MECHANISMS, &credentials).await?);
    }
    let envelope = message.envelope();
    if let Some(from) = envelope.from() {
        transcript.ours(&format!("MAIL FROM:<{from}>"));
    }
    for to in envelope.to() {
        transcript.ours(&format!("RCPT TO:<{to}>"));
    }
    transcript.ours("DATA");
    transcript.theirs(&line.send(envelope, &message.formatted()).await?);
    Ok(())
}

/// What a failed conversation says. A server that does not know our account (53x) fails all letters alike and can be
/// mended; every other 5xx is about this letter.
fn failure_of(error: &Error) -> MailFailure {
    match error.status() {
        Some(Code {
            severity: Severity::PermanentNegativeCompletion,
            category: Category::Unspecified3,
            ..
        }) => MailFailure::SignIn,
        Some(Code {
            severity: Severity::PermanentNegativeCompletion,
            ..
        }) => MailFailure::Refused,
        Some(Code {
            severity: Severity::TransientNegativeCompletion,
            ..
        }) => MailFailure::RefusedForNow,
        Some(_) | None => MailFailure::Unreachable,
    }
}

fn with_causes(error: &Error) -> String {
    let mut said = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        let more = error.to_string();
        if !said.contains(&more) {
            said = format!("{said}: {more}");
        }
        cause = error.source();
    }
    said
}
