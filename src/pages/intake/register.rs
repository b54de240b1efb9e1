//! IN-03 登记投诉: one long page for a call, a visit, a letter. Everything may stay blank but what the guards need; what is
//! rarely asked folds away, and opens by itself where something was typed.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::{register_arrival, register_end, register_matter, register_similar, register_speaker};
use crate::casework::intake::{self, Registration};
use crate::casework::{Ctx, Error};
use crate::domain::form::{FormState, Problem, Problems};
use crate::domain::intake::{RegistrationFacts, RegistrationForm};
use crate::domain::people::PersonId;
use crate::pages::error::refused;
use crate::store::duplicates::Similar;
use crate::store::people::{self, Counsellor, Site};
use crate::ui::{Button, Hidden, Link, PostForm, StaffLayout, Weight, words};
use crate::urls;
use crate::web::form::{once_key, state};
use crate::web::{App, Form, see_other};

/// Value of `then` that opens the receipt ready to be printed.
const PRINT: &str = "print";

/// The form as it stands, and what is wrong with it.
pub(super) struct Sheet {
    pub(super) form: RegistrationForm,
    pub(super) problems: Problems,
}

impl Sheet {
    /// The finished sentence for a field, if it has a problem.
    pub(super) fn problem(&self, field: &'static str) -> Option<String> {
        self.problems.of(field).map(|problem| sentence(field, problem))
    }
}

/// What is wrong with a field, as one says it to a colleague (`register-problem-<field>-<code>`), else as everywhere.
fn sentence(field: &str, problem: Problem) -> String {
    let own = format!("register-problem-{}-{}", field.replace('_', "-"), problem.code());
    if words().has(&own) {
        words().say(&own)
    } else {
        words().problem(field, problem)
    }
}

/// What is chosen from.
struct Lists {
    registrars: BTreeMap<PersonId, String>,
    sites: Vec<Site>,
    counsellors: Vec<Counsellor>,
    similar: Vec<Similar>,
}

/// The page.
#[component]
pub fn RegisterPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let state = state(|| blank(&ctx));
    let body = Suspend::new(async move {
        match gather(&ctx, &state).await {
            Ok(lists) => draw(&ctx, lists, state),
            Err(error) => refused(error),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

fn blank(ctx: &Ctx) -> RegistrationForm {
    let Some(staff) = ctx.who.staff() else {
        return RegistrationForm::default();
    };
    let facts = RegistrationFacts {
        now: ctx.now(),
        zone: ctx.zone(),
        registrar: staff.person,
    };
    RegistrationForm::starting(&facts, words().locale(), once_key())
}

async fn gather(ctx: &Ctx, state: &FormState<RegistrationForm>) -> Result<Lists, Error> {
    let db = ctx.db.reader();
    let similar = if state.problems.of("duplicates").is_some() {
        intake::similar(ctx, &state.values).await?
    } else {
        vec![]
    };
    Ok(Lists {
        registrars: intake::registrars(ctx).await?,
        sites: people::sites(&db).await?,
        counsellors: people::counsellors(&db).await?,
        similar,
    })
}

fn draw(ctx: &Ctx, lists: Lists, state: FormState<RegistrationForm>) -> AnyView {
    let words = words();
    let sheet = Sheet {
        form: state.values,
        problems: state.problems,
    };
    let problems = sheet.problems.iter();
    let problems = problems
        .map(|(field, problem)| (field.to_owned(), sentence(field, problem)))
        .collect();
    let back = Link::to(urls::queue().as_str(), words.say("staff-queue"));
    let similar = register_similar::section(ctx, &sheet, lists.similar);
    let arrival = register_arrival::section(&sheet, &lists.registrars);
    let said = register_arrival::said(&sheet);
    let speaker = register_speaker::section(&sheet);
    let matter = register_matter::section(&sheet, &lists.sites, &lists.counsellors);
    let end = register_end::section(&sheet);
    view! {
        <StaffLayout title=words.say("register-title") lead=words.say("register-lead") back=Some(back) problems=problems>
            <div class="register">
                <PostForm>
                    <Hidden name="submission_key" value=sheet.form.submission_key.clone()/>
                    <Hidden name="consent_version" value=sheet.form.consent_version.clone()/>
                    {similar}
                    {arrival}
                    {said}
                    {speaker}
                    {matter}
                    {end}
                    <div class="acts">
                        <Button label=words.say("register-save")/>
                        <Button label=words.say("register-save-print") weight=Weight::Secondary name="then" value=PRINT.to_owned()/>
                    </div>
                    <p class="hint">{words.say("register-after")}</p>
                </PostForm>
            </div>
        </StaffLayout>
    }
    .into_any()
}

/// Registers the complaint.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Form { page, values }: Form<RegistrationForm>,
) -> Response {
    let done = intake::register(&ctx, &values).await;
    let prints = values.then == PRINT;
    app.answer(page, values, done, |registration| match registration {
        Registration::Given(case) if prints => see_other(urls::registered_to_print(&case)),
        Registration::Given(case) => see_other(urls::registered(&case)),
        Registration::KeptApart => see_other(urls::registered_apart()),
    })
    .await
}
