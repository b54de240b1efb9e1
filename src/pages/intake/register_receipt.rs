//! IN-03, the receipt of a complaint that was taken down: to read out, or one sheet of paper to take along. Shown to whoever
//! took it down, until it is handed over or a day has passed. The square leads to the tracking page and says nothing else;
//! the code stands beside it in words.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use leptos_router::hooks::use_query_map;
use serde::Deserialize;

use crate::casework::intake::{self, RegisteredReceipt};
use crate::casework::{Ctx, Error};
use crate::domain::code::Code;
use crate::domain::complaint::Reference;
use crate::domain::locale::Locale;
use crate::pages::case::on_case;
use crate::ui::{Button, ButtonLink, Glyph, Icon, Link, PostForm, QrCode, StaffLayout, Tabs, Weight, words};
use crate::urls;
use crate::web::{App, Case, Form, Notice, see_other};
use crate::wording::Words;

/// Nothing is asked here.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct HandedOverForm {}

/// The page.
#[component]
pub fn RegisteredPage() -> impl IntoView {
    let (language, prints) = use_query_map().with_untracked(|query| {
        (
            query.get("language").and_then(|code| Locale::from_code(&code)),
            query.get("print").is_some(),
        )
    });
    on_case(move |ctx, case| async move {
        match intake::registered(&ctx, &case).await {
            Ok(receipt) => {
                let language = language.unwrap_or(receipt.locale);
                Ok(draw(&ctx, case, &receipt, language, prints))
            }
            Err(Error::Gone) => Ok(over(case)),
            Err(error) => Err(error),
        }
    })
}

fn draw(ctx: &Ctx, case: Reference, receipt: &RegisteredReceipt, language: Locale, prints: bool) -> AnyView {
    let words = words();
    let languages = Locale::ALL.iter().map(|locale| {
        let place = urls::registered_in(&case, locale.code());
        let name = words.say(&format!("locale-{}", locale.code()));
        Link::to(place.as_str(), name).current(*locale == language)
    });
    let languages = languages.collect();
    let safety = receipt
        .receipt
        .is_pressing
        .then(|| view! { <p><b>{words.say("registered-safety")}</b></p> });
    let open = urls::staff_case(&case);
    let print_now = prints.then_some("");
    let sheet = sheet(ctx, receipt, Words::new(language));
    view! {
        <StaffLayout title=words.say("registered-title") lead=words.say("registered-lead")>
            <div class="hand-over">
                {safety}
                <p>{words.say("registered-read-out")}</p>
                <Tabs label=words.say("registered-language") tabs=languages/>
                <div class="acts">
                    <button class="button secondary" type="button" data-print="" data-print-now=print_now hidden=true>
                        <Icon glyph=Glyph::Print/>{words.say("ui-print")}
                    </button>
                </div>
            </div>
            {sheet}
            <div class="hand-over">
                <p class="hint">{words.say("registered-print-hint")}</p>
                <PostForm>
                    <div class="acts">
                        <Button label=words.say("registered-done")/>
                        <ButtonLink href=open.as_str() label=words.say("registered-open") weight=Weight::Secondary/>
                    </div>
                    <p class="hint">{words.say("registered-done-hint")}</p>
                </PostForm>
            </div>
        </StaffLayout>
    }
    .into_any()
}

/// The sheet of paper, in the client's language. Nothing of what they told stands on it.
fn sheet(ctx: &Ctx, given: &RegisteredReceipt, words: Words) -> AnyView {
    let (receipt, zone) = (&given.receipt, ctx.zone());
    let language = words.locale();
    let address = format!("{}{}", ctx.config.origin.as_str(), urls::track());
    let shown = address
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .to_owned();
    let groups = receipt
        .code
        .split('-')
        .map(|group| view! { <span>{group.to_owned()}</span> })
        .collect::<Vec<_>>();
    let time = words.instant(receipt.first_response_due, zone);
    let first = if given.is_answered {
        words.say("sheet-answered")
    } else if given.is_anonymous {
        words.say_with("sheet-reply-anonymous", &[("time", time.into())])
    } else {
        words.say_with("sheet-reply", &[("time", time.into())])
    };
    let lost = if given.is_anonymous {
        "sheet-lost-anonymous"
    } else {
        "sheet-lost"
    };
    view! {
        <article class="receipt-sheet" lang=language.code() aria-labelledby="sheet-title">
            <p class="sheet-from">{ctx.settings().organisation.name(language).to_owned()}</p>
            <h2 id="sheet-title">{words.say("sheet-title")}</h2>
            <p>{words.say("sheet-thanks")}</p>
            <dl class="summary">
                <div><dt>{words.say("receipt-reference")}</dt><dd class="reference">{receipt.reference.to_string()}</dd></div>
                <div><dt>{words.say("receipt-received")}</dt><dd>{words.instant(receipt.received_at, zone)}</dd></div>
            </dl>
            <div class="code-plate">
                <p class="plate-label">{words.say("receipt-code")}</p>
                <p class="plate-code" translate="no">{groups}</p>
                <p>{words.say("sheet-secret")}</p>
                <p>{words.say(lost)}</p>
            </div>
            <div class="sheet-track">
                <QrCode address=address label=words.say("sheet-square")/>
                <p>{words.say("sheet-track")}<br/><b translate="no">{shown}</b></p>
            </div>
            <h3>{words.say("sheet-next")}</h3>
            <ul>
                <li>{first}</li>
                <li>{words.say("sheet-then")}</li>
                <li>{words.say("sheet-correct")}</li>
            </ul>
            {reach(ctx, words)}
        </article>
    }
    .into_any()
}

/// How to reach the organisation, and who is there day and night.
fn reach(ctx: &Ctx, words: Words) -> AnyView {
    let (settings, language) = (ctx.settings(), words.locale());
    let told = &settings.organisation;
    let ways = [
        told.phone.clone(),
        told.hours(language).to_owned(),
        told.email.clone(),
        told.address(language).to_owned(),
    ];
    let ways: Vec<_> = ways.into_iter().filter(|way| !way.is_empty()).collect();
    let lines = settings
        .crisis_lines
        .iter()
        .map(|line| format!("{} {}", line.number, line.name(language)))
        .collect::<Vec<_>>();
    view! {
        <h3>{words.say("sheet-reach")}</h3>
        <p>{ways.join(" · ")}</p>
        <p>{words.say_with("sheet-lines", &[("lines", words.list(&lines).into())])}</p>
    }
    .into_any()
}

/// Handed over, or a day has passed: 410 with the way on.
fn over(case: Reference) -> AnyView {
    let words = words();
    let open = urls::staff_case(&case);
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(StatusCode::GONE);
    }
    view! {
        <StaffLayout title=words.say("registered-over-title") lead=words.say("registered-over-lead")>
            <p>{words.say("registered-over-code")}</p>
            <p><ButtonLink href=open.as_str() label=words.say("registered-open")/></p>
        </StaffLayout>
    }
    .into_any()
}

/// The receipt was handed over: nobody can show it again.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<HandedOverForm>,
) -> Response {
    let done = intake::acknowledge_registered(&ctx, &case).await;
    app.answer(page, values, done, |()| {
        see_other(urls::staff_case(&case)).saying(Notice::ReceiptGiven)
    })
    .await
}
