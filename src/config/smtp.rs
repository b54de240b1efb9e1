//! The mail server.
use secrecy::SecretString;

use super::Origin;

crate::codes! {
    /// How the line to the mail server is protected.
    pub enum Protection as "mail_protection" {
        /// 全程加密 Encrypted from the first byte (port 465).
        Tls = "tls",
        /// 连接后加密 Encrypted before anything is said, or not at all (STARTTLS).
        StartTls = "starttls",
        /// 未加密 Not encrypted: only to this machine itself.
        Plain = "plain",
    }
}

/// A mail server that takes our letters.
#[derive(Clone, Debug)]
pub struct SmtpServer {
    /// Its name, also in its certificate.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the line is protected.
    pub protection: Protection,
    /// How we sign in, if it asks.
    pub account: Option<SmtpAccount>,
}

/// How we sign in at the mail server.
#[derive(Clone, Debug)]
pub struct SmtpAccount {
    /// The name.
    pub name: String,
    /// The password; never shown again.
    pub password: SecretString,
}

impl SmtpServer {
    /// Reads `smtp://user:password@host:port` or `smtps://…`. Errors never repeat what was typed: it holds a password.
    ///
    /// # Errors
    /// What is wrong, for the person at the terminal.
    pub fn parse(url: &str) -> Result<Self, &'static str> {
        let (scheme, rest) = url
            .trim()
            .split_once("://")
            .ok_or("HEARD_SMTP_URL must begin with smtp:// or smtps://")?;
        let is_implicit = match scheme {
            "smtp" => false,
            "smtps" => true,
            _ => return Err("HEARD_SMTP_URL must begin with smtp:// or smtps://"),
        };
        let rest = rest.trim_end_matches('/');
        let (account, address) = match rest.rsplit_once('@') {
            Some((account, address)) => (Some(SmtpAccount::parse(account)?), address),
            None => (None, rest),
        };
        let (host, port) = host_and_port(address)?;
        let is_loopback = Origin::is_loopback_host(&host);
        let port = port.unwrap_or(if is_implicit { 465 } else { 587 });
        let protection = if is_implicit || port == 465 {
            Protection::Tls
        } else if is_loopback {
            Protection::Plain
        } else {
            Protection::StartTls
        };
        Ok(Self {
            host,
            port,
            protection,
            account,
        })
    }
}

impl SmtpAccount {
    fn parse(text: &str) -> Result<Self, &'static str> {
        let (name, password) = text
            .split_once(':')
            .ok_or("HEARD_SMTP_URL names a user without a password")?;
        Ok(Self {
            name: decoded(name)?,
            password: decoded(password)?.into(),
        })
    }
}

fn host_and_port(address: &str) -> Result<(String, Option<u16>), &'static str> {
    let (host, port) = match address.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => {
            let port = port.parse().map_err(|_| "HEARD_SMTP_URL has no valid port")?;
            (host, Some(port))
        }
        _ => (address, None),
    };
    let is_name = !host.is_empty()
        && host
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !b"/?#".contains(&byte));
    if is_name {
        Ok((host.trim_matches(['[', ']']).to_owned(), port))
    } else {
        Err("HEARD_SMTP_URL names no host")
    }
}

/// `%40` and its like, as user names and passwords need them in a URL.
fn decoded(text: &str) -> Result<String, &'static str> {
    const WRONG: &str = "HEARD_SMTP_URL has a % that begins no escape such as %40";
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        if *first == b'%' {
            let (pair, after) = after.split_at_checked(2).ok_or(WRONG)?;
            let pair = std::str::from_utf8(pair).map_err(|_| WRONG)?;
            bytes.push(u8::from_str_radix(pair, 16).map_err(|_| WRONG)?);
            rest = after;
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).map_err(|_| WRONG)
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    fn a_server_is_read_from_its_url() {
        for (url, host, port, protection) in [
            (
                "smtp://mail.example.org",
                "mail.example.org",
                587,
                Protection::StartTls,
            ),
            (
                "smtp://u:p@mail.example.org:2525",
                "mail.example.org",
                2525,
                Protection::StartTls,
            ),
            (
                "smtp://mail.example.org:465/",
                "mail.example.org",
                465,
                Protection::Tls,
            ),
            (
                "smtps://mail.example.org",
                "mail.example.org",
                465,
                Protection::Tls,
            ),
            ("smtp://127.0.0.1:1025", "127.0.0.1", 1025, Protection::Plain),
            ("smtp://localhost:25", "localhost", 25, Protection::Plain),
            ("smtp://[::1]:25", "::1", 25, Protection::Plain),
            ("smtps://localhost", "localhost", 465, Protection::Tls),
        ] {
            let server = SmtpServer::parse(url).unwrap();
            assert_eq!(
                (server.host.as_str(), server.port, server.protection),
                (host, port, protection),
                "{url}"
            );
        }
        let account = SmtpServer::parse("smtp://a%40b.example:p%3Ass:w@mail.example.org")
            .unwrap()
            .account
            .unwrap();
        assert_eq!(account.name, "a@b.example");
        assert_eq!(account.password.expose_secret(), "p:ss:w");
    }

    #[test]
    fn what_is_wrong_is_said_without_the_password() {
        for url in [
            "mail.example.org",
            "http://u:secret@mail.example.org",
            "smtp://u:secret@",
            "smtp://u:secret@mail.example.org:port",
            "smtp://secret@mail.example.org",
            "smtp://u:secret%4@mail.example.org",
            "smtp://u:secret@mail.example.org/path",
        ] {
            let problem = SmtpServer::parse(url).unwrap_err();
            assert!(
                problem.starts_with("HEARD_SMTP_URL") && !problem.contains("secret"),
                "{url}: {problem}"
            );
        }
        let server = SmtpServer::parse("smtp://u:secret@mail.example.org").unwrap();
        assert!(!format!("{server:?}").contains("secret"));
    }
}
