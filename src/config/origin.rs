//! The public address.
use std::net::IpAddr;
use std::str::FromStr;

/// Scheme, host and port of the public address, as browsers write the `Origin` header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// As the `Origin` header spells it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// Whether the public address is https.
    pub fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }
    /// Whether the host is this machine itself.
    pub fn is_loopback(&self) -> bool {
        Self::is_loopback_host(self.host())
    }
    /// Whether a host is this machine itself.
    pub(super) fn is_loopback_host(host: &str) -> bool {
        host == "localhost"
            || host
                .trim_matches(['[', ']'])
                .parse::<IpAddr>()
                .is_ok_and(|address| address.is_loopback())
    }
    /// Whether browsers keep secure cookies for it.
    pub fn is_secure(&self) -> bool {
        self.is_https() || self.is_loopback()
    }
    /// The host alone.
    pub fn host(&self) -> &str {
        let authority = self.0.split_once("://").map_or("", |(_, rest)| rest);
        match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
            _ => authority,
        }
    }
}

impl FromStr for Origin {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim_end_matches('/').to_ascii_lowercase();
        let authority = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))
            .ok_or("must begin with https:// or http://")?;
        if authority.is_empty()
            || authority.contains(|c: char| c == '/' || c == '@' || c == '?' || !c.is_ascii_graphic())
        {
            return Err("must be a scheme, a host and at most a port, without a path".into());
        }
        let text = match text.as_str() {
            https if https.starts_with("https://") => https.strip_suffix(":443").unwrap_or(https),
            http => http.strip_suffix(":80").unwrap_or(http),
        };
        Ok(Self(text.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_spelled_as_browsers_spell_it() {
        for (typed, origin) in [
            ("https://Heard.example/", "https://heard.example"),
            ("https://heard.example:443", "https://heard.example"),
            ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
            ("http://[::1]:3000", "http://[::1]:3000"),
        ] {
            assert_eq!(typed.parse::<Origin>().unwrap().as_str(), origin);
        }
        for bad in [
            "heard.example",
            "https://",
            "https://a/b",
            "https://u@a",
            "ftp://a",
            "https://a b",
        ] {
            assert!(bad.parse::<Origin>().is_err(), "{bad}");
        }
    }

    #[test]
    fn only_https_and_loopback_are_secure() {
        for (origin, secure) in [
            ("https://a.example", true),
            ("http://localhost:3000", true),
            ("http://127.0.0.1", true),
            ("http://[::1]:3000", true),
            ("http://a.example", false),
            ("http://192.168.1.2:3000", false),
        ] {
            assert_eq!(origin.parse::<Origin>().unwrap().is_secure(), secure, "{origin}");
        }
    }
}
