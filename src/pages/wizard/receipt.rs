//! C-13 已收到: the receipt code, once, and what happens next with absolute times. Shown to the submitting browser only,
//! until the client has noted the code or a day has passed. Nothing of what the client wrote stands on it.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::frame::{answered_gone, refused};
use crate::casework::{Ctx, Error, intake};
use crate::ui::{
    Button, ButtonLink, ClientLayout, CodePlate, ContactCard, CrisisCard, Instant, PostForm, Weight, site,
    words,
};
use crate::urls;
use crate::web::{App, Form, draft, see_other};

/// Nothing is asked here.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ReceiptForm {}

/// The page.
#[component]
pub fn ReceiptPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let body = Suspend::new(async move {
        match intake::receipt(&ctx).await {
            Ok(receipt) => plate(receipt),
            Err(Error::NotFound | Error::Gone) => over(),
            Err(error) => refused(error),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

fn plate(receipt: intake::Receipt) -> AnyView {
    let words = words();
    let (facts, next) = (facts(&receipt), next(&receipt));
    let help = receipt.is_pressing.then(|| view! { <CrisisCard/> });
    view! {
        <ClientLayout title=words.say("receipt-title") heading=words.say("receipt-heading") lead=words.say("receipt-lead")>
            {help}
            <CodePlate label=words.say("receipt-code") code=receipt.code/>
            <p><strong>{words.say("receipt-code-note")}</strong></p>
            <p>{words.say("receipt-code-secret")}</p>
            <p>{words.say("receipt-code-lost")}</p>
            {facts}
            {next}
            <PostForm>
                <div class="acts">
                    <Button label=words.say("receipt-noted")/>
                    <span class="hint">{words.say("receipt-noted-after")}</span>
                </div>
            </PostForm>
            <p class="hint">{words.say("receipt-print")}</p>
            <ContactCard/>
        </ClientLayout>
    }
    .into_any()
}

fn facts(receipt: &intake::Receipt) -> AnyView {
    let words = words();
    view! {
        <dl class="summary">
            <div><dt>{words.say("receipt-reference")}</dt><dd class="reference">{receipt.reference.to_string()}</dd></div>
            <div><dt>{words.say("receipt-received")}</dt><dd><Instant at=receipt.received_at/></dd></div>
        </dl>
        <p class="hint">{words.say("receipt-reference-note")}</p>
    }
    .into_any()
}

fn next(receipt: &intake::Receipt) -> AnyView {
    let words = words();
    let time = words.instant(receipt.first_response_due, site().zone);
    let safety = receipt
        .is_pressing
        .then(|| view! { <li>{words.say("receipt-next-safety")}</li> });
    view! {
        <section aria-labelledby="next">
            <h2 id="next">{words.say("receipt-next-heading")}</h2>
            <ul>
                {safety}
                <li>{words.say_with("receipt-next-reply", &[("time", time.into())])}</li>
                <li>{words.say("receipt-next-then")}</li>
                <li>{words.say("receipt-next-you")}</li>
            </ul>
        </section>
    }
    .into_any()
}

/// Noted, or a day has passed, or another browser: 410 with the way on.
fn over() -> AnyView {
    let words = words();
    answered_gone();
    view! {
        <ClientLayout title=words.say("receipt-over-title") lead=words.say("receipt-over-text")>
            <p>{words.say("receipt-over-help")}</p>
            <div class="acts"><ButtonLink href=urls::track().to_string() label=words.say("receipt-track") weight=Weight::Secondary/></div>
            <ContactCard/>
        </ClientLayout>
    }
    .into_any()
}

/// The client has noted the code: this browser forgets the complaint.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<ReceiptForm>) -> Response {
    let done = intake::acknowledge(&ctx).await;
    app.answer(page, values, done, |()| {
        see_other(urls::track()).with(draft::forgotten())
    })
    .await
}
