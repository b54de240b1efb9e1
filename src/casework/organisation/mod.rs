//! What administrators decide: settings, calendar, people, places, counsellors. Nothing here opens a case or tells of
//! one; where a change reaches into cases, it does so by rule and gives back counts of clocks at most.
mod calendar;
mod calendar_lines;
mod change_counsellor;
mod change_person;
mod change_settings;
mod change_site;
mod checklist;
mod give_link;
mod invite;
mod set_activity;

pub use calendar::{Effect, Proposal, TableForm, apply_table, propose};
pub use change_counsellor::{add_counsellor, change_counsellor};
pub use change_person::change_person;
pub use change_settings::{decide_crisis_lines, decide_organisation, decide_promises, promises_effect};
pub use change_site::{add_site, change_site};
pub use checklist::{Checklist, Item, State, checklist, missing_year};
pub use give_link::give_link;
pub use invite::invite;
pub use set_activity::set_activity;

use super::{Ctx, Error};
use crate::domain::event::{Fact, SystemEventKind};
use crate::domain::people::{PersonId, Role};
use crate::domain::policy::Why;
use crate::store::Txn;
use crate::store::events::{self, Actor, Codes, NewEvent};

/// The administrator who asks.
fn admin(ctx: &Ctx) -> Result<PersonId, Error> {
    let staff = ctx.who.staff().ok_or(Error::NotFound)?;
    if staff.is(Role::Admin) {
        Ok(staff.person)
    } else {
        Err(Error::Forbidden(Why::NotYourRole))
    }
}

/// The same, who never changes what they are themselves.
fn admin_over(ctx: &Ctx, person: PersonId) -> Result<PersonId, Error> {
    let admin = admin(ctx)?;
    if admin == person {
        Err(Error::Forbidden(Why::NotYourPart))
    } else {
        Ok(admin)
    }
}

/// Writes into the system stream what an administrator did.
async fn note(
    txn: &Txn,
    ctx: &Ctx,
    by: PersonId,
    kind: SystemEventKind,
    facts: Vec<(&'static str, Fact)>,
) -> Result<(), Error> {
    let event = NewEvent {
        at: ctx.now(),
        actor: Actor {
            person: Some(by),
            role: Role::Admin,
        },
        kind,
        stages: None,
        codes: Codes::of(facts),
    };
    events::append_system(txn, &event).await?;
    Ok(())
}

/// The version a form was filled in on.
fn seen(version: &str) -> Result<i64, Error> {
    version.trim().parse().map_err(|_| Error::Stale)
}
