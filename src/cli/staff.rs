//! `heard staff add`: the first accounts of a new portal, from the host. There is no default account.

use std::{error::Error, process::ExitCode, sync::Arc};

use super::open::{Opened, open};
use crate::{
    casework::{Ctx, account},
    clock::Clock,
    config::Config,
    domain::{
        code::Code,
        locale::Locale,
        people::{PersonId, Principal, Role, Roles},
    },
    seal::random,
    store::{
        people::{self, NewPerson},
        settings::Live,
    },
    urls,
};

/// Add members of staff
#[derive(Debug, clap::Args)]
pub struct Staff {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, clap::Subcommand)]
enum Act {
    /// Add an account and print its one-time link
    Add(Box<Add>),
}

#[derive(Debug, clap::Args)]
struct Add {
    /// What the person signs in with
    account: String,
    /// What colleagues call them
    #[arg(long)]
    name: String,
    /// intake, investigator, manager or admin; several for several
    #[arg(long = "role", required = true, value_parser = role)]
    roles: Vec<Role>,
    /// Whether they answer safeguarding alerts
    #[arg(long)]
    safeguarding: bool,
    /// Account of the person they report to
    #[arg(long)]
    supervisor: Option<String>,
    /// zh-CN or en
    #[arg(long, default_value = "zh-CN", value_parser = locale)]
    locale: Locale,
    #[command(flatten)]
    config: Config,
}

fn role(typed: &str) -> Result<Role, String> {
    Role::from_code(typed).ok_or_else(|| "one of intake, investigator, manager, admin".to_owned())
}

fn locale(typed: &str) -> Result<Locale, String> {
    Locale::from_code(typed).ok_or_else(|| "zh-CN or en".to_owned())
}

impl Staff {
    /// Adds the account.
    ///
    /// # Errors
    /// When the roles do not go together, the account is taken, or the database cannot be opened.
    ///
    /// # Panics
    /// When the operating system gives no threads.
    #[tokio::main]
    pub async fn run(self) -> Result<ExitCode, Box<dyn Error>> {
        let Act::Add(add) = self.act;
        let roles = Roles::of_staff(add.roles).map_err(
            |_| "an administrator holds no other role; staff are intake, investigator, manager or admin",
        )?;
        let Opened { db, keys, argon } = open(&add.config).await?;
        let account = add.account.trim().to_lowercase();
        let reader = db.reader();
        if people::by_account(&reader, &account).await?.is_some() {
            return Err(format!("the account {account} is taken").into());
        }
        let supervisor = match &add.supervisor {
            Some(above) => {
                let above = people::by_account(&reader, above)
                    .await?
                    .ok_or("there is no such supervisor")?;
                Some(above.id)
            }
            None => None,
        };
        let ctx = Ctx {
            db,
            keys,
            argon,
            clock: Clock::System,
            settings: Live::new(add.config.settings()),
            config: Arc::new(add.config),
            who: Principal::System,
            locale: add.locale,
            draft: None,
            source: Vec::new(),
        };
        let new = NewPerson {
            id: PersonId::from_random(random()),
            account,
            display_name: add.name,
            locale: add.locale,
            roles,
            is_safeguarding: add.safeguarding,
            site: None,
            supervisor,
        };
        let token = account::add_person(&ctx, new).await?;
        let origin = ctx.config.origin.as_str();
        println!("Hand this link over in person; it opens once, within 24 hours:");
        println!("{origin}{}", urls::set_password(&token).as_str());
        ctx.db.close().await?;
        Ok(ExitCode::SUCCESS)
    }
}
