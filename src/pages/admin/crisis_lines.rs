//! AD-04 求助电话: whom people in danger or despair are told to call, on every page.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::once;
use crate::{
    casework::{Ctx, Error, organisation},
    domain::{
        form::Problems,
        settings::{CrisisLinesForm, NAME_ZH_FIELDS, NUMBER_FIELDS, SettingsPart},
    },
    store::settings,
    ui::{
        Button, Fieldset, Hidden, InputKind, Link, PostForm, StaffLayout, TextInput, Width, problem_at,
        problem_list, words,
    },
    urls,
    web::{App, Form, Notice, form::state, see_other},
};

/// Where the other texts of the lines are typed.
const NAME_EN_FIELDS: [&str; CrisisLinesForm::MOST] = [
    "name_en",
    "name_en-2",
    "name_en-3",
    "name_en-4",
    "name_en-5",
    "name_en-6",
];
const HOURS_ZH_FIELDS: [&str; CrisisLinesForm::MOST] = [
    "hours_zh",
    "hours_zh-2",
    "hours_zh-3",
    "hours_zh-4",
    "hours_zh-5",
    "hours_zh-6",
];
const HOURS_EN_FIELDS: [&str; CrisisLinesForm::MOST] = [
    "hours_en",
    "hours_en-2",
    "hours_en-3",
    "hours_en-4",
    "hours_en-5",
    "hours_en-6",
];

/// The page.
#[component]
pub fn CrisisLinesPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    once(
        async move {
            let decided = settings::decided(&ctx.db.reader(), SettingsPart::CrisisLines).await?;
            let version = decided.map_or(0, |decided| decided.version);
            Ok::<_, Error>(CrisisLinesForm::of(&ctx.settings().crisis_lines, version))
        },
        draw,
    )
}

fn draw(present: CrisisLinesForm) -> AnyView {
    let words = words();
    let state = state(|| present);
    let back = Link::to(
        urls::admin_organisation().as_str(),
        words.say("admin-organisation"),
    );
    let lines = (0..CrisisLinesForm::MOST)
        .map(|n| line(n, &state.values, &state.problems))
        .collect::<Vec<_>>();
    view! {
        <StaffLayout title=words.say("admin-crisis-lines") lead=words.say("admin-crisis-lines-lead") back=Some(back)
            problems=problem_list(&state.problems)>
            <PostForm>
                <Hidden name="version" value=state.values.version/>
                {lines}
                <div class="acts"><Button label=words.say("admin-save")/></div>
            </PostForm>
        </StaffLayout>
    }
    .into_any()
}

fn line(n: usize, values: &CrisisLinesForm, problems: &Problems) -> AnyView {
    let words = words();
    let line = values.line(n);
    let text = |name: &'static str, ids: [&'static str; CrisisLinesForm::MOST], value: String| {
        let label = words.say(&format!("admin-line-{}", name.replace('_', "-")));
        view! {
            <TextInput name=name id=ids[n] label=label value=value width=Width::Half
                problem=problem_at(problems, ids[n])/>
        }
        .into_any()
    };
    let names = [
        text("name_zh", NAME_ZH_FIELDS, line.name_zh),
        text("name_en", NAME_EN_FIELDS, line.name_en),
        text("hours_zh", HOURS_ZH_FIELDS, line.hours_zh),
        text("hours_en", HOURS_EN_FIELDS, line.hours_en),
    ];
    let wrong = problem_at(problems, NUMBER_FIELDS[n]);
    view! {
        <Fieldset legend=words.say_with("admin-line", &[("n", (n + 1).into())])>
            <TextInput name="number" id=NUMBER_FIELDS[n] label=words.say("admin-line-number") kind=InputKind::Phone
                width=Width::Half value=line.number problem=wrong/>
            <div class="pair">{names}</div>
        </Fieldset>
    }
    .into_any()
}

/// Saves them.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Form { page, values }: Form<CrisisLinesForm>,
) -> Response {
    let done = organisation::decide_crisis_lines(&ctx, &values).await;
    app.answer(page, values, done, |()| {
        see_other(urls::admin_organisation()).saying(Notice::SettingsSaved)
    })
    .await
}
