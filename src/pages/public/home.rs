//! P-01, the landing page: three ways in, help in danger, what a person can expect, other ways to tell us.

use leptos::prelude::*;

use crate::domain::deadline::Promises;
use crate::ui::{ContactCard, CrisisCard, PublicLayout, Rings, Way, WayWeight, Ways, words};
use crate::urls;

/// The landing page.
#[component]
pub fn HomePage() -> impl IntoView {
    let words = words();
    view! {
        <PublicLayout title=words.say("home-window") heading=words.say("home-title") lead=words.say("home-lead")>
            <div class="welcome"><Rings/><Ways ways=ways()/></div>
            <CrisisCard/>
            {promises()}
            <ContactCard/>
            <p>{words.say("home-ways")}</p>
        </PublicLayout>
    }
}

/// Exactly three (P-01.1).
fn ways() -> Vec<Way> {
    let words = words();
    [
        ("complain", urls::begin(), WayWeight::Main),
        ("track", urls::track(), WayWeight::Other),
        ("help", urls::help_now(), WayWeight::Danger),
    ]
    .map(|(way, to, weight)| Way {
        href: to.to_string(),
        label: words.say(&format!("home-{way}")),
        hint: words.say(&format!("home-{way}-hint")),
        weight,
    })
    .to_vec()
}

/// What happens with a complaint, in four answers.
fn promises() -> AnyView {
    let words = words();
    let promises = ["who", "reply", "private", "care"].map(|promise| {
        let hours = [("hours", Promises::FIRST_RESPONSE_HOURS.into())];
        let text = words.say_with(&format!("home-expect-{promise}-text"), &hours);
        view! { <div><dt>{words.say(&format!("home-expect-{promise}"))}</dt><dd>{text}</dd></div> }
    });
    view! {
        <section aria-labelledby="expect">
            <h2 id="expect">{words.say("home-expect-heading")}</h2>
            <dl class="answers">{promises.into_iter().collect::<Vec<_>>()}</dl>
        </section>
    }
    .into_any()
}
