//! AD-04 承诺时限: how long each clock runs. The effect is looked at before anything is saved.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::{about, once};
use crate::{
    casework::{Ctx, Error, organisation},
    domain::{
        deadline::{ClockKind, Promises},
        form::FormState,
        settings::{PromisesForm, SettingsPart},
    },
    store::settings,
    ui::{
        Banner, Button, Column, DataTable, Fieldset, Hidden, InputKind, Link, PostForm, StaffLayout,
        TextInput, Tone, Weight, Width, problem_at, problem_list, words,
    },
    urls,
    web::{App, Form, Notice, form::state, see_other},
};
use std::convert::Infallible;

/// The clocks that change, each with how many run now; for the one page view that asks.
#[derive(Clone)]
struct Effect(Vec<(ClockKind, u64)>);

/// Value of `confirmed` that saves.
const SAVE: &str = "save";
/// Value of `confirmed` that goes back to the fields.
const EDIT: &str = "edit";

/// The page.
#[component]
pub fn PromisesPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let effect = use_context::<Effect>();
    once(
        async move {
            let decided = settings::decided(&ctx.db.reader(), SettingsPart::Promises).await?;
            let version = decided.map_or(0, |decided| decided.version);
            Ok::<_, Error>((ctx.promises(), version))
        },
        move |(present, version)| {
            let state = state(|| PromisesForm::of(&present, version));
            match effect {
                Some(Effect(effect)) => look(&state.values, &present, effect),
                None => fields(state),
            }
        },
    )
}

fn layout(body: AnyView, problems: Vec<(String, String)>) -> AnyView {
    let words = words();
    let back = Link::to(
        urls::admin_organisation().as_str(),
        words.say("admin-organisation"),
    );
    view! {
        <StaffLayout title=words.say("admin-promises") lead=words.say("admin-promises-lead") back=Some(back)
            problems=problems>
            {body}
        </StaffLayout>
    }
    .into_any()
}

fn label(field: &str) -> String {
    words().say(&format!("promise-{}", field.replace('_', "-")))
}

/// The groups of the page: a legend and the fields that begin so.
const GROUPS: [(&str, &[&str]); 5] = [
    ("admin-promises-start", &["take", "triage"]),
    ("admin-promises-simple", &["simple"]),
    ("admin-promises-standard", &["standard"]),
    ("admin-promises-major", &["major"]),
    (
        "admin-promises-more",
        &[
            "client",
            "right",
            "hold",
            "review",
            "decline",
            "undo",
            "reopen",
            "safeguarding",
        ],
    ),
];

fn fields(state: FormState<PromisesForm>) -> AnyView {
    let words = words();
    let FormState { values, problems } = state;
    let listed = problem_list(&problems);
    let groups = GROUPS.map(|(legend, stems)| {
        let of_group = |field: &&&str| {
            let stem = field.split('_').next().unwrap_or_default();
            stems.contains(&stem)
        };
        let inputs = PromisesForm::FIELDS
            .iter()
            .filter(of_group)
            .map(|field| {
                view! {
                    <TextInput name=field label=label(field) kind=InputKind::Digits width=Width::Short
                        value=values.typed(field).to_owned() problem=problem_at(&problems, field)/>
                }
            })
            .collect::<Vec<_>>();
        view! { <Fieldset legend=words.say(legend)><div class="numbers">{inputs}</div></Fieldset> }
    });
    let groups = groups.into_iter().collect::<Vec<_>>();
    let body = view! {
        <Banner tone=Tone::Information sentence=words.say("admin-promises-fixed")/>
        <PostForm>
            <Hidden name="version" value=values.version/>
            {groups}
            <div class="acts"><Button label=words.say("admin-look")/></div>
        </PostForm>
    };
    layout(body.into_any(), listed)
}

/// What changes, and how many running clocks stay as they were promised.
fn look(values: &PromisesForm, present: &Promises, effect: Vec<(ClockKind, u64)>) -> AnyView {
    let words = words();
    let before = PromisesForm::of(present, 0);
    let changed = PromisesForm::FIELDS
        .iter()
        .filter(|field| before.typed(field) != values.typed(field));
    let rows = changed.map(|field| {
        vec![
            label(field).into_any(),
            before.typed(field).to_owned().into_any(),
            values.typed(field).to_owned().into_any(),
        ]
    });
    let rows: Vec<_> = rows.collect();
    let columns = vec![
        Column::new(words.say("admin-promise")),
        Column::number(words.say("admin-now")),
        Column::number(words.say("admin-then")),
    ];
    let running = effect.into_iter().map(|(clock, count)| {
        let args = [("clock", words.label(clock).into()), ("n", about(count).into())];
        view! { <li>{words.say_with("admin-promises-running", &args)}</li> }
    });
    let running = running.collect::<Vec<_>>();
    let hidden = PromisesForm::FIELDS
        .iter()
        .map(|field| view! { <Hidden name=field value=values.typed(field).to_owned()/> })
        .collect::<Vec<_>>();
    let version = values.version.clone();
    let body = if rows.is_empty() {
        view! { <p>{words.say("admin-nothing-changes")}</p> }.into_any()
    } else {
        view! {
            <DataTable caption=words.say("admin-promises-changed") columns=columns rows=rows/>
            <h2>{words.say("admin-what-happens")}</h2>
            <p>{words.say("admin-promises-effect")}</p>
            <ul>{running}</ul>
        }
        .into_any()
    };
    let body = view! {
        {body}
        <PostForm>
            <Hidden name="version" value=version/>
            {hidden}
            <div class="acts">
                <Button label=words.say("admin-save") name="confirmed" value=SAVE/>
                <Button label=words.say("admin-edit") name="confirmed" value=EDIT weight=Weight::Secondary/>
            </div>
        </PostForm>
    };
    layout(body.into_any(), vec![])
}

/// Shows what would happen, and saves once that was seen.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<PromisesForm>) -> Response {
    if values.confirmed == EDIT {
        return app.before(page, values, ()).await;
    }
    if values.confirmed != SAVE {
        return match organisation::promises_effect(&ctx, &values).await {
            Ok(effect) => app.before(page, values, Effect(effect)).await,
            Err(error) => {
                app.answer(page, values, Err::<Infallible, _>(error), |never| never)
                    .await
            }
        };
    }
    let done = organisation::decide_promises(&ctx, &values).await;
    app.answer(page, values, done, |()| {
        see_other(urls::admin_organisation()).saying(Notice::SettingsSaved)
    })
    .await
}
