//! The configuration: one struct, parsed once from flags and environment. Nothing else reads the environment.
//!
//! Add a setting: a field with a doc line (it becomes the help text), `env` and a default that is safe; a row in the
//! README's table.

use std::{net::IpAddr, net::SocketAddr, path::PathBuf, str::FromStr};

use chrono::FixedOffset;
use secrecy::SecretString;

use crate::domain::deadline::Promises;

/// Everything a running Heard needs to be told.
#[derive(Clone, Debug, clap::Args)]
pub struct Config {
    /// Address and port to listen on
    #[arg(long, env = "HEARD_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: SocketAddr,
    /// Database: sqlite://path or postgres://user:password@host/name; unset means heard.db in the data folder
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<SecretString>,
    /// Folder of the embedded database and of uploaded files
    #[arg(long, env = "HEARD_DATA", default_value = "data")]
    pub data: PathBuf,
    /// Key file, outside the data folder and readable by nobody else
    #[arg(long, env = "HEARD_KEYS", default_value = "keys/heard.keys")]
    pub keys: PathBuf,
    /// The address people type: https://host, or http:// on loopback only
    #[arg(long, env = "HEARD_ORIGIN", default_value = "http://127.0.0.1:3000")]
    pub origin: Origin,
    /// Accept an http origin that is not loopback (cookies will not work there)
    #[arg(long, env = "HEARD_ALLOW_INSECURE_ORIGIN")]
    pub allow_insecure_origin: bool,
    /// The organisation's offset from UTC; all times are shown in it
    #[arg(
        long,
        env = "HEARD_ZONE",
        default_value = "+08:00",
        allow_hyphen_values = true
    )]
    pub zone: FixedOffset,
    /// Networks of reverse proxies whose X-Forwarded-For is believed, such as 10.0.0.0/8
    #[arg(long, env = "HEARD_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<Network>,
    /// Requests a minute from one address before 429
    #[arg(long, env = "HEARD_REQUESTS_PER_MINUTE", default_value = "600")]
    pub requests_per_minute: std::num::NonZeroU32,
    /// Where "leave this site" leads: something ordinary, without parameters
    #[arg(long, env = "HEARD_EXIT_URL", default_value = "https://www.baidu.com/")]
    pub exit_url: String,
    /// Form of the log
    #[arg(long, env = "HEARD_LOG", value_enum, default_value = "text")]
    pub log: LogFormat,
    /// How long each clock runs; the 24 hours are not among them
    #[arg(skip)]
    pub promises: Promises,
    /// The organisation and how to reach it
    #[command(flatten)]
    pub organisation: Organisation,
}

impl Config {
    /// URL of the database: the configured one, else `heard.db` in the data folder.
    pub fn database(&self) -> SecretString {
        self.database_url.clone().unwrap_or_else(|| {
            let file = self.data.join("heard.db").to_string_lossy().into_owned();
            let path = file.replace('%', "%25").replace('?', "%3F").replace('#', "%23");
            format!("sqlite://{path}").into()
        })
    }

    /// The file of the embedded database; none when a URL says where the database is.
    pub fn embedded_database(&self) -> Option<PathBuf> {
        self.database_url.is_none().then(|| self.data.join("heard.db"))
    }
}

/// Who runs this portal and where else a person can turn. An empty value is left out of every page.
#[derive(Clone, Debug, clap::Args)]
pub struct Organisation {
    /// Name in Chinese
    #[arg(long, env = "HEARD_NAME_ZH", default_value = "晴山心理咨询中心")]
    pub name_zh: String,
    /// Name in English
    #[arg(long, env = "HEARD_NAME_EN", default_value = "Clear Hills Counselling Centre")]
    pub name_en: String,
    /// Telephone for complaints
    #[arg(long, env = "HEARD_PHONE", default_value = "")]
    pub phone: String,
    /// E-mail address for complaints
    #[arg(long, env = "HEARD_EMAIL", default_value = "")]
    pub email: String,
    /// Street address in Chinese
    #[arg(long, env = "HEARD_ADDRESS_ZH", default_value = "")]
    pub address_zh: String,
    /// Street address in English
    #[arg(long, env = "HEARD_ADDRESS_EN", default_value = "")]
    pub address_en: String,
    /// Hours of telephone and front desk in Chinese
    #[arg(long, env = "HEARD_HOURS_ZH", default_value = "工作日 9:00–18:00")]
    pub hours_zh: String,
    /// Hours of telephone and front desk in English
    #[arg(long, env = "HEARD_HOURS_EN", default_value = "Working days, 9 am to 6 pm")]
    pub hours_en: String,
    /// Helpline for people in distress
    #[arg(long, env = "HEARD_HELPLINE", default_value = "12356")]
    pub helpline: String,
    /// Police
    #[arg(long, env = "HEARD_POLICE", default_value = "110")]
    pub police: String,
    /// Ambulance
    #[arg(long, env = "HEARD_AMBULANCE", default_value = "120")]
    pub ambulance: String,
}

/// Form of the log lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum LogFormat {
    /// For a person at a terminal.
    Text,
    /// One JSON object a line.
    Json,
}

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
        let host = self.host();
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
    fn host(&self) -> &str {
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

/// A range of addresses in CIDR notation; a bare address is a range of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u8,
}

impl Network {
    /// Whether `address` lies in the range. An IPv4 address mapped into IPv6 counts as IPv4.
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.address.to_canonical(), address.to_canonical()) {
            (IpAddr::V4(ours), IpAddr::V4(theirs)) => {
                let mask = u32::MAX.checked_shl(32 - u32::from(self.bits)).unwrap_or(0);
                ours.to_bits() & mask == theirs.to_bits() & mask
            }
            (IpAddr::V6(ours), IpAddr::V6(theirs)) => {
                let mask = u128::MAX.checked_shl(128 - u32::from(self.bits)).unwrap_or(0);
                ours.to_bits() & mask == theirs.to_bits() & mask
            }
            _ => false,
        }
    }
}

impl FromStr for Network {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let address: IpAddr = address
            .trim()
            .parse()
            .map_err(|_| format!("{address} is not an address"))?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = match bits {
            None => most,
            Some(bits) => bits
                .trim()
                .parse()
                .ok()
                .filter(|bits| *bits <= most)
                .ok_or("bad prefix length")?,
        };
        Ok(Self { address, bits })
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

    #[test]
    fn a_network_contains_its_addresses() {
        for (network, address, inside) in [
            ("10.0.0.0/8", "10.9.8.7", true),
            ("10.0.0.0/8", "11.0.0.1", false),
            ("10.0.0.0/8", "::ffff:10.1.1.1", true),
            ("127.0.0.1", "127.0.0.1", true),
            ("127.0.0.1", "127.0.0.2", false),
            ("0.0.0.0/0", "8.8.8.8", true),
            ("2001:db8::/32", "2001:db8:1::1", true),
            ("2001:db8::/32", "2001:db9::1", false),
            ("::/0", "8.8.8.8", false),
        ] {
            assert_eq!(
                network
                    .parse::<Network>()
                    .unwrap()
                    .contains(address.parse().unwrap()),
                inside,
                "{network} {address}"
            );
        }
        assert!("10.0.0.0/33".parse::<Network>().is_err());
    }
}
