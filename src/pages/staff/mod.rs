//! Pages of every member of staff: signing in, one's own work, one's own account.

pub mod approvals;
pub mod cases;
pub mod oversight;
pub mod profile;
pub mod set_password;
pub mod sign_in;
pub mod sign_out;
pub mod work;

use axum::http::request::Parts;
use leptos::prelude::*;

use crate::{
    domain::people::{Role, Roles},
    pages::admin,
    ui::{Link, Rail, words},
    urls,
    web::session::Colleague,
};

/// The frame of the pages of whoever is signed in; none for anybody else.
pub fn rail() -> Option<Rail> {
    let request = use_context::<Parts>()?;
    let who = request.extensions.get::<Colleague>()?;
    let words = words();
    let has_queue = who.roles.has(Role::Intake) || who.roles.has(Role::Manager);
    let queue = has_queue.then(|| Link::to(urls::queue().as_str(), words.say("staff-queue")));
    let works = !who.roles.has(Role::Admin);
    let cases = works.then(|| Link::to(urls::cases().as_str(), words.say("staff-cases")));
    let oversees = who.roles.has(Role::Manager);
    let oversight = oversees.then(|| Link::to(urls::oversight().as_str(), words.say("oversight")));
    let register = has_queue.then(|| Link::to(urls::register().as_str(), words.say("staff-register")));
    let approvals = has_queue.then(|| Link::to(urls::approvals().as_str(), words.say("approvals-title")));
    let links = [
        works.then(|| Link::to(urls::staff().as_str(), words.say("staff-work"))),
        queue,
        register,
        cases,
        approvals,
        oversight,
    ];
    let admin = if works { vec![] } else { admin::links() };
    let account = Link::to(urls::profile().as_str(), words.say("staff-profile"));
    Some(Rail {
        name: who.name.clone(),
        roles: roles(who.roles),
        links: links
            .into_iter()
            .flatten()
            .chain(admin)
            .chain([account])
            .collect(),
    })
}

/// Roles as a phrase.
pub(super) fn roles(roles: Roles) -> String {
    let words = words();
    let names: Vec<_> = roles.iter().map(|role| words.label(role)).collect();
    words.list(&names)
}
