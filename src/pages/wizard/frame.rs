//! What every step shares: it opens only when the steps before it are answered, shows what was kept, goes on, goes
//! back, saves for later, and returns to the check page when it was opened from there.

use axum::http::{HeaderValue, StatusCode, header::LOCATION, request::Parts};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use crate::casework::{Ctx, Error, intake};
use crate::domain::code::Code;
use crate::domain::deadline::Promises;
use crate::domain::form::{FormState, Problems};
use crate::domain::intake::{Draft, Step, StepForm};
use crate::pages::error::ErrorPage;
use crate::store::drafts;
use crate::ui::{Button, ButtonLink, ClientLayout, Link, PostForm, Weight, problem_at, problem_list, words};
use crate::urls::{self, Local};
use crate::web::{App, Form, Refusal, draft, see_other};
use crate::wording::Words;

/// Query of the button that saves for later.
const LATER: &str = "then=later";
/// Query of the autosave island, which wants a sentence back and no page.
const AUTOSAVE: &str = "then=autosave";

/// A step as it stands: the form as kept or as posted, its problems, and the draft around it.
pub(in crate::pages) struct Asked<F> {
    /// The form.
    pub form: F,
    /// What is wrong with it.
    pub problems: Problems,
    /// The other answers.
    pub draft: Draft,
}

impl<F> Asked<F> {
    /// The finished sentence for a field, if it has a problem.
    pub fn problem(&self, field: &'static str) -> Option<String> {
        problem_at(&self.problems, field)
    }
}

/// The page of a step: the question, why it is asked, the fields, and the ways on.
pub(super) fn step_page<F>(fields: fn(Asked<F>) -> AnyView) -> impl IntoView
where
    F: StepForm + Send + Sync + 'static,
{
    step_page_with(
        move |_| async move { Ok(fields) },
        |asked, fields: fn(Asked<F>) -> AnyView| fields(asked),
    )
}

/// The page of a step that must read something first, such as a list to choose from.
pub(super) fn step_page_with<F, X, Read, Reading>(
    read: Read,
    fields: fn(Asked<F>, X) -> AnyView,
) -> impl IntoView
where
    F: StepForm + Send + Sync + 'static,
    X: Send + 'static,
    Read: FnOnce(Ctx) -> Reading + Send + 'static,
    Reading: Future<Output = Result<X, Error>> + Send,
{
    let ctx = expect_context::<Ctx>();
    let posted = use_context::<FormState<F>>();
    let from_check = use_context::<Parts>().is_some_and(|request| asks(&request, urls::FROM_CHECK));
    let body = Suspend::new(async move {
        let draft = match open(&ctx).await {
            Ok(Some(draft)) => draft,
            Ok(None) => return turn_to(&urls::receipt()),
            Err(error) => return refused(error),
        };
        if let Some(elsewhere) = detour_to(&draft, F::STEP, ctx.today()) {
            return turn_to(&elsewhere);
        }
        let found = match read(ctx).await {
            Ok(found) => found,
            Err(error) => return refused(error),
        };
        let state = posted.unwrap_or_else(|| FormState {
            values: draft.form::<F>().clone(),
            ..FormState::default()
        });
        let asked = Asked {
            form: state.values,
            problems: state.problems,
            draft,
        };
        step(asked, |asked| fields(asked, found), from_check)
    });
    view! { <Suspense>{body}</Suspense> }
}

fn step<F: StepForm>(asked: Asked<F>, fields: impl FnOnce(Asked<F>) -> AnyView, from_check: bool) -> AnyView {
    let words = words();
    let stem = stem(F::STEP);
    let (step, steps) = asked.draft.place(F::STEP).unwrap_or_default();
    let eyebrow = words.say_with("wizard-step", &[("step", step.into()), ("steps", steps.into())]);
    let why = words.say_with(
        &format!("{stem}-why"),
        &[("hours", Promises::FIRST_RESPONSE_HOURS.into())],
    );
    let back = if from_check {
        Link::to(
            urls::step(Step::Check).to_string(),
            words.say("wizard-back-to-check"),
        )
    } else {
        match asked.draft.before(F::STEP) {
            Some(before) => Link::to(urls::step(before).to_string(), words.say("wizard-back")),
            None => Link::to(urls::begin().to_string(), words.say("wizard-back-to-start")),
        }
    };
    let problems = problem_list(&asked.problems);
    let here = urls::step(F::STEP);
    let action = if from_check {
        urls::change(F::STEP)
    } else {
        here.clone()
    };
    let fields = fields(asked);
    view! {
        <ClientLayout title=words.label(F::STEP) heading=words.say(&format!("{stem}-title")) eyebrow=eyebrow lead=why
            back=Some(back) problems=problems>
            <PostForm action=action.to_string()>
                {fields}
                <div class="acts">
                    <Button label=words.say("wizard-continue")/>
                    <Button label=words.say("wizard-save-later") weight=Weight::Quiet action=format!("{here}?{LATER}")/>
                </div>
            </PostForm>
        </ClientLayout>
    }
    .into_any()
}

/// Keeps a step's answers and goes on: to the next step, to where the answer leads, or back to the check page.
pub(super) async fn save<F>(
    app: App,
    ctx: Ctx,
    Form { page, values }: Form<F>,
    next: fn(&Draft) -> Local,
) -> Response
where
    F: StepForm + Send + Sync + 'static,
{
    if asks(&page, AUTOSAVE) {
        return autosaved(&ctx, intake::keep_step(&ctx, values).await);
    }
    if asks(&page, LATER) {
        let done = save_for_later(&ctx, values.clone()).await;
        return app
            .answer(page, values, done, |saved| {
                let code = draft::code_to_show(&saved.code);
                see_other(urls::saved())
                    .with(draft::held(&saved.cookie))
                    .with(code)
            })
            .await;
    }
    let to_check = asks(&page, urls::FROM_CHECK);
    let done = intake::accept_step(&ctx, values.clone()).await;
    app.answer(page, values, done, |draft| {
        see_other(if to_check {
            urls::step(Step::Check)
        } else {
            next(&draft)
        })
    })
    .await
}

/// As typed, right or wrong: whoever stops in mid-sentence is not asked to finish it.
async fn save_for_later<F: StepForm + Send>(ctx: &Ctx, form: F) -> Result<intake::Saved, Error> {
    intake::keep_step(ctx, form).await?;
    intake::save_for_later(ctx).await
}

/// The step after this one.
pub(super) fn onward<F: StepForm>(draft: &Draft) -> Local {
    urls::step(draft.after(F::STEP))
}

/// The draft of this browser; nothing once it is sent and its receipt is still to be noted (G-19).
pub(super) async fn open(ctx: &Ctx) -> Result<Option<Draft>, Error> {
    match intake::receipt(ctx).await {
        Ok(_) => Ok(None),
        Err(Error::NotFound | Error::Gone) => intake::draft(ctx).await.map(Some),
        Err(error) => Err(error),
    }
}

/// The catalogue stem of a step: its code with hyphens, which is also its path.
fn stem(step: Step) -> String {
    step.code().replace('_', "-")
}

/// Whether the query of a request holds this pair.
pub(super) fn asks(request: &Parts, pair: &str) -> bool {
    request
        .uri
        .query()
        .is_some_and(|query| query.split('&').any(|given| given == pair))
}

/// Where a visitor belongs instead: the first gap before the step, or the step after one that is not asked of them.
pub(super) fn detour_to(draft: &Draft, step: Step, today: NaiveDate) -> Option<Local> {
    let instead = draft
        .gap_before(step, today)
        .or_else(|| draft.place(step).is_none().then(|| draft.after(step)));
    instead.map(urls::step)
}

/// Where to go on with a draft: its first gap, or the check page.
pub(super) fn where_it_stands(draft: &Draft, today: NaiveDate) -> Local {
    urls::step(draft.first_gap(today).unwrap_or(Step::Check))
}

/// Where the autosave island of a step posts to.
pub(super) fn autosave(step: Step) -> String {
    format!("{}?{AUTOSAVE}", urls::step(step))
}

/// Sends the reader elsewhere while a page is being drawn: 303, and nothing to see.
pub(super) fn turn_to(elsewhere: &Local) -> AnyView {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(StatusCode::SEE_OTHER);
        let location =
            HeaderValue::from_str(elsewhere.as_str()).expect("invariant: own paths are visible ASCII");
        response.insert_header(LOCATION, location);
    }
    ().into_any()
}

/// Why there is no page. A draft that has expired, or was resumed elsewhere, has a page of its own (W.4).
pub(super) fn refused(error: Error) -> AnyView {
    if !matches!(error, Error::Gone | Error::NotFound) {
        return view! { <ErrorPage refusal=Refusal::from(error)/> }.into_any();
    }
    answered_gone();
    let words = words();
    let text = words.say_with("wizard-gone-text", &[("days", drafts::KEPT.num_days().into())]);
    view! {
        <ClientLayout title=words.say("wizard-gone-title") lead=text>
            <p>{words.say("wizard-gone-exit")}</p>
            <div class="acts">
                <ButtonLink href=urls::begin().as_str() label=words.say("wizard-gone-again")/>
                <ButtonLink href=urls::resume().as_str() label=words.say("wizard-gone-resume") weight=Weight::Quiet/>
            </div>
        </ClientLayout>
    }
    .into_any()
}

/// The page being drawn is about something that is over: 410.
pub(super) fn answered_gone() {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(StatusCode::GONE);
    }
}

/// What the autosave island hears: when it was saved, or that it was not.
fn autosaved(ctx: &Ctx, done: Result<Draft, Error>) -> Response {
    match done {
        Ok(_) => {
            let time = Words::new(ctx.locale).time(ctx.now(), ctx.zone());
            Words::new(ctx.locale)
                .say_with("wizard-autosaved", &[("time", time.into())])
                .into_response()
        }
        Err(error) => Refusal::from(error).status().into_response(),
    }
}
