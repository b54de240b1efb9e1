//! AD-04 机构信息: names, contacts, hours, the way out; and who changed what.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::{both, calendar_banner, is_stale, once};
use crate::{
    casework::{Ctx, Error, organisation},
    domain::{
        code::Code,
        event::SystemEventKind,
        people::PersonId,
        settings::{Organisation, OrganisationForm, SettingsPart},
    },
    store::{
        events::{self, SystemRecord},
        people, settings,
    },
    ui::{
        Button, Column, DataTable, EmptyState, Fieldset, Hidden, InputKind, Instant, PostForm, StaffLayout,
        TextInput, Way, WayWeight, Ways, Width, problem_at, problem_list, words,
    },
    urls,
    web::{App, Form, Notice, form::state, see_other},
};
use std::collections::BTreeMap;

/// How many changes the history shows.
const SHOWN: u64 = 30;

struct Read {
    version: i64,
    told: Organisation,
    history: Vec<SystemRecord>,
    names: BTreeMap<PersonId, String>,
}

/// The page.
#[component]
pub fn OrganisationPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let read = ctx.clone();
    once(async move { gather(&read).await }, move |read| draw(&ctx, read))
}

async fn gather(ctx: &Ctx) -> Result<Read, Error> {
    let db = ctx.db.reader();
    let decided = settings::decided(&db, SettingsPart::Organisation).await?;
    let kinds = [SystemEventKind::SettingsChanged, SystemEventKind::CalendarChanged];
    let history = events::system_history(&db, &kinds, SHOWN).await?;
    let names = people::names(&db, history.iter().filter_map(|record| record.by)).await?;
    Ok(Read {
        version: decided.map_or(0, |decided| decided.version),
        told: ctx.settings().organisation.clone(),
        history,
        names,
    })
}

fn draw(ctx: &Ctx, read: Read) -> AnyView {
    let words = words();
    let state = state(|| OrganisationForm {
        version: read.version.to_string(),
        told: read.told.clone(),
    });
    let (told, problems) = (state.values.told, state.problems);
    let both = both(
        fields(&told)
            .into_iter()
            .zip(fields(&read.told))
            .map(|((name, mine), (_, theirs))| {
                let label = words.say(&format!("admin-org-{}", name.replace('_', "-")));
                (label, mine, theirs)
            }),
    );
    let version = if is_stale() {
        read.version.to_string()
    } else {
        state.values.version
    };
    let text = |name: &'static str, value: String, is_optional: bool| {
        let label = words.say(&format!("admin-org-{}", name.replace('_', "-")));
        view! {
            <TextInput name=name label=label value=value is_optional=is_optional problem=problem_at(&problems, name)/>
        }
        .into_any()
    };
    let names = [
        text("name_zh", told.name_zh, false),
        text("name_en", told.name_en, true),
    ];
    let hours = [
        text("hours_zh", told.hours_zh, true),
        text("hours_en", told.hours_en, true),
    ];
    let places = [
        text("address_zh", told.address_zh, true),
        text("address_en", told.address_en, true),
    ];
    let [wrong_phone, wrong_email, wrong_exit] =
        ["phone", "email", "exit_url"].map(|field| problem_at(&problems, field));
    let listed = problem_list(&problems);
    let history = history(&read.history, &read.names);
    let banner = calendar_banner(ctx);
    view! {
        <StaffLayout title=words.say("admin-organisation") lead=words.say("admin-org-lead")
            problems=listed>
            {banner}
            {both}
            <Ways ways=ways()/>
            <PostForm>
                <Hidden name="version" value=version/>
                <Fieldset legend=words.say("admin-org-names")>{names}</Fieldset>
                <Fieldset legend=words.say("admin-org-contacts") hint=words.say("admin-org-contacts-hint")>
                    <TextInput name="phone" label=words.say("admin-org-phone") kind=InputKind::Phone width=Width::Half
                        value=told.phone is_optional=true problem=wrong_phone/>
                    <TextInput name="email" label=words.say("admin-org-email") kind=InputKind::Email width=Width::Half
                        value=told.email is_optional=true problem=wrong_email/>
                    {hours}
                    {places}
                </Fieldset>
                <Fieldset legend=words.say("admin-org-exit")>
                    <TextInput name="exit_url" label=words.say("admin-org-exit-url")
                        hint=words.say("admin-org-exit-hint") value=told.exit_url
                        problem=wrong_exit/>
                </Fieldset>
                <div class="acts"><Button label=words.say("admin-save")/></div>
            </PostForm>
            <section><h2>{words.say("admin-history")}</h2>{history}</section>
        </StaffLayout>
    }
    .into_any()
}

/// What the form asks, by name.
fn fields(told: &Organisation) -> [(&'static str, String); 9] {
    [
        ("name_zh", told.name_zh.clone()),
        ("name_en", told.name_en.clone()),
        ("phone", told.phone.clone()),
        ("email", told.email.clone()),
        ("hours_zh", told.hours_zh.clone()),
        ("hours_en", told.hours_en.clone()),
        ("address_zh", told.address_zh.clone()),
        ("address_en", told.address_en.clone()),
        ("exit_url", told.exit_url.clone()),
    ]
}

fn ways() -> Vec<Way> {
    let words = words();
    let way = |place: urls::Local, key: &str| Way {
        href: place.to_string(),
        label: words.say(key),
        hint: words.say(&format!("{key}-lead")),
        weight: WayWeight::default(),
    };
    vec![
        way(urls::admin_crisis_lines(), "admin-crisis-lines"),
        way(urls::admin_promises(), "admin-promises"),
    ]
}

fn history(records: &[SystemRecord], names: &BTreeMap<PersonId, String>) -> AnyView {
    let words = words();
    if records.is_empty() {
        return view! { <EmptyState sentence=words.say("admin-history-empty")/> }.into_any();
    }
    let columns = ["admin-history-when", "admin-history-who", "admin-history-what"];
    let columns = columns.map(|key| Column::new(words.say(key))).into();
    let rows = records.iter().map(|record| {
        let who = record.by.and_then(|by| names.get(&by).cloned());
        vec![
            view! { <Instant at=record.at/> }.into_any(),
            who.unwrap_or_else(|| words.say("admin-history-host")).into_any(),
            what(record).into_any(),
        ]
    });
    let rows = rows.collect();
    view! { <DataTable caption=words.say("admin-history-caption") columns=columns rows=rows/> }.into_any()
}

/// What was changed: a part of the settings, or the calendar of a year.
fn what(record: &SystemRecord) -> String {
    let words = words();
    let part = record.codes.get("part").and_then(SettingsPart::from_code);
    match (part, record.codes.get("year")) {
        (Some(part), _) => words.label(part),
        (None, Some(year)) => words.say_with("admin-history-calendar", &[("year", year.into())]),
        (None, None) => words.label(record.kind),
    }
}

/// Saves them.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Form { page, values }: Form<OrganisationForm>,
) -> Response {
    let done = organisation::decide_organisation(&ctx, &values).await;
    app.answer(page, values, done, |()| {
        see_other(urls::admin_organisation()).saying(Notice::SettingsSaved)
    })
    .await
}
