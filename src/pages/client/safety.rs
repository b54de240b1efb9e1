//! C-24 我感到不安全: numbers to call first, then a few boxes and one press. The answer is a time by which somebody will call.

use axum::extract::State;
use axum::http::request::Parts;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Tab, asked, asked_by, case_page, refused};
use crate::casework::reading::{ClientSafety, client_safety};
use crate::casework::{Ctx, Error, overlay};
use crate::domain::code::Code;
use crate::domain::complaint::{IdentityMode, Reference};
use crate::domain::deadline::is_after;
use crate::domain::form::FormState;
use crate::domain::safety::{Sign, UnsafeForm};
use crate::domain::text::ContactSummary;
use crate::ui::{
    Banner, Button, CheckboxCards, Choice, ContactCard, CrisisCard, Hidden, Link, PostForm, TextArea, Tone,
    problem_at, problem_list, words,
};
use crate::urls;
use crate::web::{App, Form, Notice, form, form::once_key, see_other};

/// The page.
#[component]
pub fn UnsafePage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let asked = asked();
    let state = form::state(|| UnsafeForm {
        submission_key: once_key().to_string(),
        ..UnsafeForm::default()
    });
    let body = Suspend::new(async move {
        let read = match asked {
            Ok(reference) => client_safety(&ctx, &reference).await,
            Err(error) => Err(error),
        };
        read.map_or_else(refused, |found| draw(&ctx, &found, &state))
    });
    view! { <Suspense>{body}</Suspense> }
}

fn draw(ctx: &Ctx, found: &ClientSafety, state: &FormState<UnsafeForm>) -> AnyView {
    let (words, header) = (words(), &found.header);
    let form = if header.stage.is_writable() {
        tell(header.identity, state)
    } else {
        view! { <p>{words.say("unsafe-over")}</p><ContactCard/> }.into_any()
    };
    let body = view! {
        <CrisisCard/>
        {promised(ctx, found)}
        {form}
    };
    let problems = problem_list(&state.problems);
    case_page(
        Tab::Safety,
        header,
        words.say("unsafe-lead"),
        problems,
        body.into_any(),
    )
}

/// By when somebody will have called, or that we are late and who has been told.
fn promised(ctx: &Ctx, found: &ClientSafety) -> Option<AnyView> {
    let words = words();
    let due = found.promised?;
    let (key, tone) = if is_after(ctx.now(), due) {
        ("unsafe-late", Tone::Time)
    } else {
        ("unsafe-promised", Tone::Information)
    };
    let sentence = words.say_with(key, &[("time", words.instant(due, ctx.zone()).into())]);
    let messages = Link::to(
        urls::case_messages(&found.header.reference).to_string(),
        words.say("unsafe-messages"),
    );
    Some(view! { <Banner tone=tone sentence=sentence link=Some(messages)/> }.into_any())
}

fn tell(identity: IdentityMode, state: &FormState<UnsafeForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    let after = if identity == IdentityMode::Anonymous {
        "unsafe-after-anonymous"
    } else {
        "unsafe-after"
    };
    view! {
        <section aria-labelledby="tell">
            <h2 id="tell">{words.say("unsafe-tell")}</h2>
            <PostForm>
                <Hidden name="submission_key" value=values.submission_key/>
                <CheckboxCards name="signs" label=words.say("unsafe-signs") choices=Choice::of(Sign::ALL)
                    values=values.signs problem=problem_at(&problems, "signs")/>
                <TextArea name="words" label=words.say("unsafe-words") hint=words.say("unsafe-words-hint") rows=3
                    limit=ContactSummary::MAX is_optional=true value=values.words problem=problem_at(&problems, "words")/>
                <p class="hint">{words.say(after)}</p>
                <div class="acts"><Button label=words.say("unsafe-button")/></div>
            </PostForm>
        </section>
    }
    .into_any()
}

/// Calls the people who answer it.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<UnsafeForm>) -> Response {
    let done = send(&ctx, &page, &values).await;
    app.answer(page, values, done, |case| {
        see_other(urls::case_safety(&case)).saying(Notice::UnsafeTold)
    })
    .await
}

async fn send(ctx: &Ctx, page: &Parts, form: &UnsafeForm) -> Result<Reference, Error> {
    let case = asked_by(page)?;
    overlay::tell_unsafe(ctx, &case, form).await?;
    Ok(case)
}
