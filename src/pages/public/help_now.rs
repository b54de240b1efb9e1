//! P-03, help now. Asks nothing, needs nothing: no database, no script, no session. The numbers come first.

use axum::http::{header::REFERER, request::Parts};
use leptos::prelude::*;

use crate::domain::complaint::Reference;
use crate::ui::{CrisisCard, Link, PublicLayout, Site, site, words};
use crate::urls::{self, Local};
use crate::web::App;

/// Help now.
#[component]
pub fn HelpNowPage() -> impl IntoView {
    let (words, site) = (words(), site());
    let phone = site.phone.clone().map(|phone| {
        let call = Site::tel(&phone);
        let label = words.say_with("help-now-us-phone", &[("hours", site.hours.clone().into())]);
        view! { <p>{label}" "<a class="call" href=call>{phone}</a></p> }
    });
    view! {
        <PublicLayout title=words.say("help-now-title") lead=words.say("help-now-danger-text")>
            <CrisisCard/>
            <p>{words.say("help-now-talk-text")}</p>
            {with_a_case()}
            <section aria-labelledby="us">
                <h2 id="us">{words.say("help-now-us-heading")}</h2>
                {phone}
                <p>{words.say("help-now-us-text")}</p>
                <p><a href=urls::begin().to_string()>{words.say("help-now-us-link")}</a></p>
                <p>{words.say("help-now-us-track")}</p>
                <p><a href=urls::track().to_string()>{words.say("help-now-us-track-link")}</a></p>
                <p class="hint">{words.say("help-now-us-not-instant")}</p>
            </section>
            {way_back()}
        </PublicLayout>
    }
}

/// Whoever came from their complaint is led to where they can have somebody contact them.
fn with_a_case() -> Option<impl IntoView> {
    let came_from = came_from()?;
    let case: Reference = came_from
        .path()
        .strip_prefix("/case/")?
        .split('/')
        .next()?
        .parse()
        .ok()?;
    let (words, place) = (words(), urls::case_safety(&case).to_string());
    Some(view! {
        <section class="with-case">
            <p>{words.say("help-now-us-safety")}</p>
            <p><a href=place>{words.say("help-now-us-safety-link")}</a></p>
        </section>
    })
}

/// The way back stands at the end, so that the numbers are the first thing one reaches after the header.
fn way_back() -> impl IntoView {
    let back = Link::to(
        came_from().unwrap_or_else(urls::home).to_string(),
        words().say("help-now-back"),
    );
    view! { <p><a href=back.href>{back.label}</a></p> }
}

/// The page of ours that led here. Our referrer policy sends it for our own pages only; anything else is ignored.
fn came_from() -> Option<Local> {
    let (app, request) = (use_context::<App>()?, use_context::<Parts>()?);
    let referrer = request.headers.get(REFERER)?.to_str().ok()?;
    let local = Local::parse(referrer.strip_prefix(app.config.origin.as_str())?)?;
    (local.path() != urls::help_now().path()).then_some(local)
}
