//! C-15, a lost receipt code: what staff can do, and what nobody can.

use leptos::prelude::*;

use crate::ui::{ButtonLink, ClientLayout, ContactCard, Link, Weight, words};
use crate::urls;

/// The page.
#[component]
pub fn LostPage() -> impl IntoView {
    let words = words();
    let back = Link::to(urls::track().to_string(), words.say("lost-back"));
    view! {
        <ClientLayout title=words.say("lost-title") lead=words.say("lost-lead") back=Some(back)>
            <section aria-labelledby="lost-named">
                <h2 id="lost-named">{words.say("lost-named-heading")}</h2>
                <p>{words.say("lost-named-text")}</p>
            </section>
            <section aria-labelledby="lost-anonymous">
                <h2 id="lost-anonymous">{words.say("lost-anonymous-heading")}</h2>
                <p>{words.say("lost-anonymous-text")}</p>
                <p>{words.say("lost-anonymous-again")}</p>
                <div class="acts">
                    <ButtonLink href=urls::begin().to_string() label=words.say("lost-begin") weight=Weight::Secondary/>
                </div>
            </section>
            <p>{words.say("lost-goes-on")}</p>
            <ContactCard/>
        </ClientLayout>
    }
}
