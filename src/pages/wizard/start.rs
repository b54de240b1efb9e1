//! C-01 开始之前: what to know first. Looking creates nothing; the draft begins with the button.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::frame::{open, refused, turn_to, where_it_stands};
use crate::casework::{Ctx, Error, intake};
use crate::domain::deadline::Promises;
use crate::domain::intake::Step;
use crate::ui::{Button, ButtonLink, ClientLayout, ContactCard, PostForm, Weight, words};
use crate::urls::{self, Local};
use crate::web::{App, Form, draft, see_other};

/// Nothing is asked here.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct StartForm {}

/// The page.
#[component]
pub fn StartPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let body = Suspend::new(async move {
        match open(&ctx).await {
            Ok(None) => turn_to(&urls::receipt()),
            Ok(Some(draft)) => start(Some(where_it_stands(&draft, ctx.today()))),
            Err(Error::NotFound | Error::Gone) => start(None),
            Err(error) => refused(error),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

/// The page, with the way into a draft that this browser holds already.
fn start(existing: Option<Local>) -> AnyView {
    let words = words();
    let begin = match existing {
        Some(draft) => go_on(&draft),
        None => begin(),
    };
    view! {
        <ClientLayout title=words.say("start-title") lead=words.say("start-lead")>
            {know()}
            {begin}
            <section aria-labelledby="tell">
                <h2 id="tell">{words.say("start-phone-heading")}</h2>
                <p>{words.say("start-phone-text")}</p>
            </section>
            <ContactCard/>
        </ClientLayout>
    }
    .into_any()
}

fn know() -> AnyView {
    let words = words();
    let hours = [("hours", Promises::FIRST_RESPONSE_HOURS.into())];
    let lines = ["stop", "skip", "unsent", "reply", "counsellor"].map(|line| {
        view! { <li>{words.say_with(&format!("start-know-{line}"), &hours)}</li> }
    });
    view! {
        <section aria-labelledby="know">
            <h2 id="know">{words.say("start-know-heading")}</h2>
            <ul>{lines.into_iter().collect::<Vec<_>>()}</ul>
        </section>
        <section aria-labelledby="leave">
            <h2 id="leave">{words.say("start-exit-heading")}</h2>
            <p>{words.say("start-exit-text")}</p>
            <p><a href=urls::safe_use().to_string()>{words.say("start-safe-use-link")}</a></p>
        </section>
    }
    .into_any()
}

fn begin() -> AnyView {
    let words = words();
    view! {
        <PostForm>
            <div class="acts">
                <Button label=words.say("start-begin")/>
                <ButtonLink href=urls::resume().to_string() label=words.say("start-resume-link") weight=Weight::Quiet/>
            </div>
        </PostForm>
    }
    .into_any()
}

fn go_on(draft: &Local) -> AnyView {
    let words = words();
    view! {
        <section aria-labelledby="existing">
            <h2 id="existing">{words.say("start-existing-heading")}</h2>
            <p>{words.say("start-existing-text")}</p>
            <div class="acts">
                <ButtonLink href=draft.to_string() label=words.say("start-existing-continue")/>
                <ButtonLink href=urls::discard().to_string() label=words.say("start-existing-discard") weight=Weight::Quiet/>
            </div>
        </section>
    }
    .into_any()
}

/// Begins a draft, unless this browser holds one: then goes on with that.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<StartForm>) -> Response {
    if let Ok(Some(draft)) = open(&ctx).await {
        let there = Ok(where_it_stands(&draft, ctx.today()));
        return app.answer(page, values, there, see_other).await;
    }
    let begun = intake::begin(&ctx).await;
    app.answer(page, values, begun, |secret| {
        see_other(urls::step(Step::Representation)).with(draft::held(&secret))
    })
    .await
}
