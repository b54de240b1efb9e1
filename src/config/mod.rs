//! The configuration: one struct, parsed once from flags and environment. Nothing else reads the environment.
//!
//! Add a setting: a field with a doc line (it becomes the help text), `env` and a default that is safe; a row in the
//! README's table.

mod network;
mod organisation;
mod origin;
mod smtp;

pub use network::Network;
pub use organisation::Organisation;
pub use origin::Origin;
pub use smtp::{Protection, SmtpAccount, SmtpServer};

use std::{net::SocketAddr, path::PathBuf, sync::Arc};

use chrono::FixedOffset;
use secrecy::{ExposeSecret, SecretString};

use crate::domain::{calendar::WorkCalendar, deadline::Promises, settings::Settings};

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
    /// Where "leave this site" leads until somebody decides: something ordinary, without parameters
    #[arg(long, env = "HEARD_EXIT_URL", default_value = "https://www.baidu.com/")]
    pub exit_url: String,
    /// Mail server: smtp://user:password@host:port (STARTTLS) or smtps://; unset means letters are written to a folder
    #[arg(long, env = "HEARD_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<SecretString>,
    /// Sender address of our letters; unset means heard@ and the host of the origin
    #[arg(long, env = "HEARD_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// Folder for letters while there is no mail server; unset means mail in the data folder
    #[arg(long, env = "HEARD_MAIL_FOLDER")]
    pub mail_folder: Option<PathBuf>,
    /// Form of the log
    #[arg(long, env = "HEARD_LOG", value_enum, default_value = "text")]
    pub log: LogFormat,
    /// The organisation and how to reach it, until somebody decides in the portal
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

    /// The settings of an organisation that has not decided anything yet.
    pub fn settings(&self) -> Settings {
        Settings {
            organisation: self.organisation.told(&self.exit_url),
            crisis_lines: self.organisation.crisis_lines(),
            promises: Promises::default(),
            calendar: Arc::new(WorkCalendar::china()),
        }
    }

    /// The mail server, if there is one.
    ///
    /// # Errors
    /// What is wrong with the URL, without repeating it.
    pub fn smtp(&self) -> Result<Option<SmtpServer>, &'static str> {
        let url = self.smtp_url.as_ref();
        url.map(|url| SmtpServer::parse(url.expose_secret())).transpose()
    }

    /// Where letters are written while there is no mail server.
    pub fn mail_folder(&self) -> PathBuf {
        self.mail_folder.clone().unwrap_or_else(|| self.data.join("mail"))
    }

    /// The file of the embedded database; none when a URL says where the database is.
    pub fn embedded_database(&self) -> Option<PathBuf> {
        self.database_url.is_none().then(|| self.data.join("heard.db"))
    }
}

/// Form of the log lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum LogFormat {
    /// For a person at a terminal.
    Text,
    /// One JSON object a line.
    Json,
}
