//! C-03, second page: help first, then a short form that is a complete complaint, then the way on.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{onward, refused};
use crate::casework::{Ctx, Error, intake};
use crate::domain::form::FormState;
use crate::domain::intake::{CONSENT_VERSION, Draft, NewComplaint, SafetyForm, ShortForm, Step};
use crate::ui::{
    Button, ButtonLink, Checkbox, ClientLayout, CrisisCard, Hidden, InputKind, Link, PostForm, TextInput,
    Weight, Width, problem_at, problem_list, words,
};
use crate::urls;
use crate::web::{App, Form, see_other};

/// The page.
#[component]
pub fn CrisisPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let state = use_context::<FormState<ShortForm>>().unwrap_or_default();
    let body = Suspend::new(async move {
        match gather(&ctx).await {
            Ok((draft, key)) => crisis(&draft, key, state),
            Err(error) => refused(error),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

async fn gather(ctx: &Ctx) -> Result<(Draft, String), Error> {
    Ok((
        intake::draft(ctx).await?,
        intake::submission_key(ctx)?.to_string(),
    ))
}

fn crisis(draft: &Draft, key: String, state: FormState<ShortForm>) -> AnyView {
    let words = words();
    let problems = problem_list(&state.problems);
    let form = short(key, state);
    let next = onward::<SafetyForm>(draft).to_string();
    let back = Link::to(urls::step(Step::Safety).to_string(), words.say("wizard-back"));
    view! {
        <ClientLayout title=words.say("crisis-page-window") heading=words.say("crisis-page-title") lead=words.say("crisis-page-lead") back=Some(back)
            problems=problems>
            <CrisisCard may_go_on=true/>
            <p>{words.say("crisis-page-nobody")}</p>
            <section aria-labelledby="short">
                <h2 id="short">{words.say("crisis-page-short-heading")}</h2>
                <p>{words.say("crisis-page-short-text")}</p>
                {form}
            </section>
            <section aria-labelledby="go-on">
                <h2 id="go-on">{words.say("crisis-page-go-on-heading")}</h2>
                <p>{words.say("crisis-page-go-on-text")}</p>
                <ButtonLink href=next label=words.say("crisis-page-go-on") weight=Weight::Secondary/>
            </section>
        </ClientLayout>
    }
    .into_any()
}

fn short(key: String, state: FormState<ShortForm>) -> AnyView {
    let words = words();
    let (form, problems) = (state.values, state.problems);
    let problem = move |field| problem_at(&problems, field);
    let version = [("version", CONSENT_VERSION.into())];
    view! {
        <PostForm>
            <Hidden name="submission_key" value=key/>
            <Hidden name="consent_version" value=CONSENT_VERSION/>
            <TextInput name="name" label=words.say("crisis-page-short-name") hint=words.say("crisis-page-short-name-hint")
                width=Width::Half value=form.name autocomplete="name" problem=problem("name")/>
            <TextInput name="phone" label=words.say("crisis-page-short-phone") hint=words.say("crisis-page-short-phone-hint")
                width=Width::Half kind=InputKind::Phone value=form.phone autocomplete="tel" problem=problem("phone")/>
            <Checkbox name="consent_sensitive" label=words.say("crisis-page-short-consent")
                hint=words.say_with("crisis-page-short-consent-hint", &version) is_ticked=!form.consent_sensitive.is_empty()
                problem=problem("consent_sensitive")/>
            <p>{words.say("crisis-page-short-soon")}</p>
            <div class="acts"><Button label=words.say("crisis-page-short-submit")/></div>
        </PostForm>
    }
    .into_any()
}

/// Sends the short form: a complete complaint, and an alert in the same moment.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<ShortForm>) -> Response {
    let done = submit(&ctx, &values).await;
    app.answer(page, values, done, |_| see_other(urls::receipt()))
        .await
}

async fn submit(ctx: &Ctx, values: &ShortForm) -> Result<intake::Receipt, Error> {
    let draft = intake::draft(ctx).await?;
    intake::submit(ctx, &NewComplaint::parse_short(&draft, values, ctx.today())?).await
}
