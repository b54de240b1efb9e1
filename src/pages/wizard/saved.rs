//! C-14 稍后再填: the resume code, once, and how long the draft is kept.

use axum::http::request::Parts;
use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::frame::{refused, where_it_stands};
use crate::casework::{Ctx, Error, intake};
use crate::ui::{ButtonLink, ClientLayout, CodePlate, Weight, site, words};
use crate::urls;
use crate::web::draft;

/// The page.
#[component]
pub fn SavedPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let code = use_context::<Parts>().and_then(|request| draft::code_shown(&request).map(str::to_owned));
    let body = Suspend::new(async move {
        match gather(&ctx).await {
            Ok((draft, until)) => saved(draft, until, code),
            Err(error) => refused(error),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

async fn gather(ctx: &Ctx) -> Result<(String, DateTime<Utc>), Error> {
    let draft = intake::draft(ctx).await?;
    Ok((
        where_it_stands(&draft, ctx.today()).to_string(),
        intake::draft_expiry(ctx).await?,
    ))
}

fn saved(draft: String, until: DateTime<Utc>, code: Option<String>) -> AnyView {
    let words = words();
    let until = words.say_with("saved-until", &[("date", words.day(until, site().zone).into())]);
    let code = match code {
        Some(code) => plate(code),
        None => view! { <p>{words.say("saved-code-over")}</p> }.into_any(),
    };
    view! {
        <ClientLayout title=words.say("saved-title") heading=words.say("saved-heading") lead=words.say("saved-lead")>
            {code}
            <ul>
                <li>{until}</li>
                <li>{words.say("saved-other-device")}</li>
                <li>{words.say("saved-one-device")}</li>
            </ul>
            <div class="acts">
                <ButtonLink href=draft label=words.say("saved-go-on") weight=Weight::Secondary/>
                <ButtonLink href=urls::exit().to_string() label=words.say("saved-leave") weight=Weight::Quiet/>
            </div>
        </ClientLayout>
    }
    .into_any()
}

fn plate(code: String) -> AnyView {
    let words = words();
    view! {
        <CodePlate label=words.say("saved-code") code=code/>
        <p><strong>{words.say("saved-code-note")}</strong></p>
    }
    .into_any()
}
