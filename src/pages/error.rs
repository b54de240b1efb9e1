//! Every refusal as a page with a way forward: what happened, what to do next, a human to turn to, the incident's id.

use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use crate::{
    casework::Error,
    ui::{ButtonLink, ContactCard, CrisisCard, PublicLayout, StaffLayout, here, words},
    urls,
    web::{App, Refusal, refusals::Incident},
};

/// Why there is nothing to show, as a page.
pub fn refused(error: Error) -> AnyView {
    view! { <ErrorPage refusal=Refusal::from(error)/> }.into_any()
}

/// The page of a refusal. Also sets the status when a route draws it. Clients get the help lines, staff do not.
#[component]
pub fn ErrorPage(
    /// Why.
    refusal: Refusal,
) -> impl IntoView {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(refusal.status());
    }
    let words = words();
    let time = refusal
        .until()
        .map(|until| words.time(until, expect_context::<App>().config.zone));
    let time = time.unwrap_or_default();
    let say = move |part: &str| {
        let key = format!("refusal-{}-{part}", refusal.code());
        words.say_with(&key, &[("time", time.clone().into())])
    };
    let is_for_staff = urls::is_for_staff(&here());
    let home = if is_for_staff { urls::staff() } else { urls::home() };
    let incident = use_context::<Incident>().map(|Incident(id)| {
        view! { <p class="hint">{words.say_with("refusal-incident", &[("id", id.into())])}</p> }
    });
    let body = view! {
        <p>{say("what")}</p>
        <p>{say("next")}</p>
        <p><ButtonLink href=home.as_str() label=words.say("refusal-home")/></p>
        {incident}
    };
    if is_for_staff {
        view! { <StaffLayout title=say("title")>{body}</StaffLayout> }.into_any()
    } else {
        view! { <PublicLayout title=say("title")>{body}<ContactCard/><CrisisCard/></PublicLayout> }.into_any()
    }
}
