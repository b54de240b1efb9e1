//! Every refusal as a page with a way forward: what happened, what to do next, a human to turn to, the incident's id.

use leptos::prelude::*;

use crate::{
    ui::{self, ContactCard, CrisisCard, PublicLayout, StaffLayout},
    urls,
    web::{App, Refusal, refusals::Incident},
    wording::Words,
};

/// The page of a refusal. Also sets the status when a route draws it.
#[component]
pub fn ErrorPage(
    /// Why.
    refusal: Refusal,
) -> impl IntoView {
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(refusal.status());
    }
    let words = expect_context::<Words>();
    let time = match refusal {
        Refusal::Limited { until } => words.time(until, expect_context::<App>().config.zone),
        _ => String::new(),
    };
    let say = |part: &str| {
        words.say_with(
            &format!("refusal-{}-{part}", refusal.code()),
            &[("time", time.clone().into())],
        )
    };
    let incident = use_context::<Incident>().map(|Incident(id)| {
        view! { <p>{words.say_with("refusal-incident", &[("id", id.into())])}</p> }
    });
    let body = view! {
        <p>{say("what")}</p>
        <p>{say("next")}</p>
        {incident}
    };
    if urls::is_for_staff(&ui::here()) {
        view! { <StaffLayout title=say("title")>{body}</StaffLayout> }.into_any()
    } else {
        view! { <PublicLayout title=say("title")>{body}<ContactCard/><CrisisCard/></PublicLayout> }.into_any()
    }
}
