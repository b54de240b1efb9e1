//! Pages of whoever runs the machine. Nothing here knows of a case.

pub mod calendar;
pub mod checklist;
pub mod counsellor;
pub mod counsellors;
pub mod crisis_lines;
pub mod invite;
pub mod mail;
pub mod organisation;
pub mod people;
pub mod person;
pub mod person_access;
pub mod person_fields;
pub mod promises;
pub mod site;
pub mod sites;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use uuid::Uuid;

use crate::{
    casework::{Ctx, Error, organisation::missing_year},
    pages::error::refused,
    ui::{Banner, Choice, Difference, Link, SideBySide, Tone, words},
    urls,
    web::Refusal,
};

/// The way through these pages, for the rail.
pub(super) fn links() -> Vec<Link> {
    [
        (urls::admin(), "admin-title"),
        (urls::admin_people(), "admin-people"),
        (urls::admin_sites(), "admin-sites"),
        (urls::admin_counsellors(), "admin-counsellors"),
        (urls::admin_organisation(), "admin-organisation"),
        (urls::admin_calendar(), "admin-calendar"),
        (urls::admin_mail(), "admin-mail"),
    ]
    .map(|(place, label)| Link::to(place.as_str(), words().say(label)))
    .into()
}

/// Draws a page once what it shows was read; a refusal otherwise.
fn once<T, F>(read: F, draw: impl FnOnce(T) -> AnyView + Send + 'static) -> AnyView
where
    T: Send + 'static,
    F: Future<Output = Result<T, Error>> + Send + 'static,
{
    let body = Suspend::new(async move { read.await.map_or_else(refused, draw) });
    view! { <Suspense>{body}</Suspense> }.into_any()
}

/// The id in the address of the page being drawn.
fn id_in_path(name: &'static str) -> Option<Uuid> {
    use_params_map()
        .with_untracked(|path| path.get(name))
        .and_then(|id| id.parse().ok())
}

/// The id in the address of a post. An address that names nothing is no page.
fn id_of(text: &str) -> Result<Uuid, Refusal> {
    text.parse().map_err(|_| Refusal::NotFound)
}

/// Says from November on that next year has no table yet.
fn calendar_banner(ctx: &Ctx) -> Option<AnyView> {
    let words = words();
    let year = missing_year(&ctx.calendar(), ctx.today())?;
    let link = Link::to(
        urls::admin_calendar_of(year).as_str(),
        words.say("admin-calendar-load"),
    );
    let sentence = words.say_with("admin-calendar-missing", &[("year", year.to_string().into())]);
    Some(view! { <Banner tone=Tone::Time sentence=sentence link=Some(link)/> }.into_any())
}

/// How many, for somebody without access to cases: a small group is not counted out (G-37).
fn about(count: u64) -> String {
    const FEW: u64 = 5;
    if (1..FEW).contains(&count) {
        words().say_with(
            "admin-few",
            &[("n", i64::try_from(FEW).unwrap_or(i64::MAX).into())],
        )
    } else {
        count.to_string()
    }
}

/// Both texts of each field that differs, when somebody else was faster; saving again then saves what stands below.
fn both(fields: impl IntoIterator<Item = (String, String, String)>) -> Option<AnyView> {
    if !is_stale() {
        return None;
    }
    let differences = fields
        .into_iter()
        .filter(|(_, mine, theirs)| mine != theirs)
        .map(|(label, mine, theirs)| Difference { label, mine, theirs })
        .collect();
    Some(view! { <SideBySide differences=differences/> }.into_any())
}

/// Whether the post before came too late.
fn is_stale() -> bool {
    use_context::<Refusal>() == Some(Refusal::Stale)
}

/// Choices of things with an id and a name.
fn choices<I: ToString>(named: impl IntoIterator<Item = (I, String)>) -> Vec<Choice> {
    let named = named.into_iter();
    named
        .map(|(id, name)| Choice::new(id.to_string(), name))
        .collect()
}
