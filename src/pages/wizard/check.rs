//! C-12 请核对: every answer with its way to change it, who will see what, consents, and the one button that sends.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::answers::summary;
use super::frame::{refused, turn_to};
use crate::casework::{Ctx, Error, files, intake};
use crate::domain::code::Code;
use crate::domain::complaint::IdentityMode;
use crate::domain::deadline::Promises;
use crate::domain::form::FormState;
use crate::domain::intake::{CONSENT_VERSION, CheckForm, Draft, IdentityForm, NewComplaint, Step};
use crate::pages::files::names;
use crate::store::attachments::Attachment;
use crate::store::people::{self, Site};
use crate::ui::{
    Button, Checkbox, ClientLayout, Hidden, Link, PostForm, SummaryList, SummaryRow, problem_at,
    problem_list, site, words,
};
use crate::urls;
use crate::web::{App, Form, Refusal, see_other};

/// The page.
#[component]
pub fn CheckPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let state = use_context::<FormState<CheckForm>>().unwrap_or_default();
    let body = Suspend::new(async move {
        match gather(&ctx).await {
            Ok((draft, sites, key, added)) => match draft.first_gap(ctx.today()) {
                Some(gap) => turn_to(&urls::change(gap)),
                None => check(&draft, summary(&draft, &sites, ctx.today()), &added, key, state),
            },
            Err(error) => refused(error),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

async fn gather(ctx: &Ctx) -> Result<(Draft, Vec<Site>, String, Vec<Attachment>), Error> {
    let draft = intake::draft(ctx).await?;
    let key = intake::submission_key(ctx)?;
    let sites = people::sites(&ctx.db.reader()).await?;
    Ok((draft, sites, key.to_string(), files::draft_files(ctx).await?))
}

fn check(
    draft: &Draft,
    summary: Vec<AnyView>,
    added: &[Attachment],
    key: String,
    state: FormState<CheckForm>,
) -> AnyView {
    let words = words();
    let last = draft.before(Step::Check).unwrap_or(Step::Representation);
    let back = Link::to(urls::step(last).to_string(), words.say("wizard-back"));
    let after = words.say_with(
        "consents-submit-after",
        &[("hours", Promises::FIRST_RESPONSE_HOURS.into())],
    );
    let change = urls::draft_files().to_string();
    let added = vec![SummaryRow::new(words.say("files-title"), names(added)).change(change)];
    let who_sees = who_sees(draft);
    let consents = consents(draft, &state);
    view! {
        <ClientLayout title=words.label(Step::Check) heading=words.say("check-title") lead=words.say("check-lead") back=Some(back)
            problems=problem_list(&state.problems)>
            {summary}
            <SummaryList rows=added/>
            {who_sees}
            <PostForm>
                <Hidden name="submission_key" value=key/>
                <Hidden name="consent_version" value=CONSENT_VERSION/>
                {consents}
                <div class="acts"><Button label=words.say("consents-submit")/></div>
                <p class="hint">{after}</p>
            </PostForm>
        </ClientLayout>
    }
    .into_any()
}

/// In words, not in terms: who reads what.
fn who_sees(draft: &Draft) -> AnyView {
    let words = words();
    let mode = IdentityMode::from_code(&draft.form::<IdentityForm>().identity_mode);
    let counsellor = format!("counsellor-{}", mode.unwrap_or(IdentityMode::Confidential).code());
    let lines = ["handlers", &counsellor, "excluded", "admin", "you"]
        .map(|line| view! { <li>{words.say(&format!("sees-{line}"))}</li> });
    view! {
        <section aria-labelledby="sees">
            <h2 id="sees">{words.say("sees-heading")}</h2>
            <ul>{lines.into_iter().collect::<Vec<_>>()}</ul>
            <p><a href=urls::privacy().to_string()>{words.say("consents-privacy-link")}</a></p>
        </section>
    }
    .into_any()
}

/// One that is needed, two that are off until ticked. An anonymous client has no name to tell and no records to find.
fn consents(draft: &Draft, state: &FormState<CheckForm>) -> AnyView {
    let words = words();
    let form = &state.values;
    let version = [("version", CONSENT_VERSION.into())];
    let phone = site()
        .phone
        .clone()
        .filter(|_| !state.problems.is_empty() || use_context::<Refusal>().is_some())
        .map(|phone| {
            let call = crate::ui::Site::tel(&phone);
            view! { <p>{words.say("consents-or-phone")}<a class="call" href=call>{phone}</a></p> }
        });
    let optional = (!draft.is_anonymous()).then(|| {
        view! {
            <Checkbox name="consent_tell_counsellor" label=words.say("consents-tell-counsellor")
                hint=words.say("consents-tell-counsellor-hint") is_ticked=!form.consent_tell_counsellor.is_empty()/>
            <Checkbox name="consent_session_records" label=words.say("consents-session-records")
                hint=words.say("consents-session-records-hint") is_ticked=!form.consent_session_records.is_empty()/>
        }
    });
    view! {
        <h2>{words.say("consents-heading")}</h2>
        <Checkbox name="consent_sensitive" label=words.say("consents-sensitive")
            hint=words.say_with("consents-sensitive-hint", &version) is_ticked=!form.consent_sensitive.is_empty()
            problem=problem_at(&state.problems, "consent_sensitive")/>
        {phone}
        {optional}
    }
    .into_any()
}

/// Sends the complaint. A replay, from another tab or after a lost answer, leads to the same receipt.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<CheckForm>) -> Response {
    let done = submit(&ctx, &values).await;
    app.answer(page, values, done, |_| see_other(urls::receipt()))
        .await
}

async fn submit(ctx: &Ctx, values: &CheckForm) -> Result<intake::Receipt, Error> {
    let draft = intake::draft(ctx).await?;
    intake::submit(ctx, &NewComplaint::parse(&draft, values, ctx.today())?).await
}
