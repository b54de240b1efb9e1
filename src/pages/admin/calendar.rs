//! AD-05 工作日历: the days of a year that are not what their weekday says. Every change is looked at before it is saved:
//! which days, and how many running clocks move from when to when. Never which cases.

use axum::{extract::State, response::Response};
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::{about, calendar_banner, once};
use crate::{
    casework::{
        Ctx, Error,
        organisation::{self, Effect, Proposal, TableForm},
    },
    domain::{
        calendar::{CalendarDay, DayKind, in_force},
        code::Code,
        form::FormState,
        settings::SettingsPart,
    },
    store::settings,
    ui::{
        Banner, Button, ButtonLink, Choice, Column, DataTable, Day, EmptyState, Hidden, Link, PostForm,
        RadioCards, StaffLayout, Tag, TagTone, TextArea, TextInput, Tone, Weight, WhenInput, WhenKind, Width,
        problem_at, problem_list, words,
    },
    urls,
    web::{App, Form, Notice, form::state, see_other},
};
use std::convert::Infallible;

/// The page.
#[component]
pub fn CalendarPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let (read, proposal) = (ctx.clone(), use_context::<Proposal>());
    let asked = use_query_map().with_untracked(|query| query.get("year"));
    let posted = use_context::<FormState<TableForm>>().map(|state| state.values.year);
    let year = posted.or(asked).and_then(|year| year.parse().ok());
    let year: i32 = year
        .filter(|year| (2000..=2100).contains(year))
        .unwrap_or_else(|| ctx.today().year());
    once(
        async move {
            let db = read.db.reader();
            let decided = settings::decided(&db, SettingsPart::Calendar).await?;
            let mut days = in_force(settings::stored_days(&db).await?);
            days.retain(|day| day.date.year() == year);
            Ok::<_, Error>((decided.map_or(0, |decided| decided.version), days))
        },
        move |(version, days)| {
            let state = state(TableForm::default);
            match proposal {
                Some(proposal) => look(year, state.values.version, proposal),
                None => table(&ctx, year, version, state, days),
            }
        },
    )
}

fn table(ctx: &Ctx, year: i32, version: i64, state: FormState<TableForm>, days: Vec<CalendarDay>) -> AnyView {
    let words = words();
    let FormState { values, problems } = state;
    let listed = problem_list(&problems);
    let [wrong_date, wrong_kind, wrong_name, wrong_source, wrong_lines] =
        ["date", "kind", "name", "source", "lines"].map(|field| problem_at(&problems, field));
    let seen = move || {
        view! { <Hidden name="version" value=version.to_string()/><Hidden name="year" value=year.to_string()/> }
    };
    let list = if days.is_empty() {
        let sentence = words.say_with("admin-calendar-empty", &[("year", year.to_string().into())]);
        view! { <EmptyState sentence=sentence/> }.into_any()
    } else {
        let may_remove = days.len() > 1;
        let rows = days.into_iter().map(|day| row(day, may_remove)).collect();
        let columns = ["date", "weekday", "kind", "name", "source", "act"];
        let columns = columns
            .map(|key| Column::new(words.say(&format!("admin-day-{key}"))))
            .into();
        let caption = words.say_with("admin-calendar-caption", &[("year", year.to_string().into())]);
        view! { <PostForm>{seen()}<DataTable caption=caption columns=columns rows=rows/></PostForm> }
            .into_any()
    };
    let banner = calendar_banner(ctx);
    view! {
        <StaffLayout title=words.say("admin-calendar") lead=words.say("admin-calendar-lead") problems=listed>
            {banner}
            {years(year)}
            {list}
            <section>
                <h2>{words.say("admin-day-new")}</h2>
                <PostForm>
                    {seen()}
                    <WhenInput name="date" label=words.say("admin-day-date") kind=WhenKind::Date value=values.date
                        problem=wrong_date/>
                    <RadioCards name="kind" label=words.say("admin-day-kind") choices=Choice::of(DayKind::ALL)
                        value=values.kind problem=wrong_kind/>
                    <TextInput name="name" label=words.say("admin-day-name") width=Width::Half value=values.name
                        problem=wrong_name/>
                    <TextInput name="source" label=words.say("admin-day-source") width=Width::Half is_optional=true
                        value=values.source problem=wrong_source/>
                    <div class="acts"><Button label=words.say("admin-look") name="act" value="add" weight=Weight::Secondary
                        about=words.say("admin-day-new")/></div>
                </PostForm>
            </section>
            <section>
                <h2>{words.say("admin-calendar-paste")}</h2>
                <PostForm>
                    {seen()}
                    <TextArea name="lines" label=words.say("admin-calendar-lines") rows=8 value=values.lines
                        hint=words.say("admin-calendar-lines-hint") problem=wrong_lines/>
                    <div class="acts"><Button label=words.say("admin-look") name="act" value="paste"
                        about=words.say("admin-calendar-paste")/></div>
                </PostForm>
            </section>
        </StaffLayout>
    }
    .into_any()
}

fn years(year: i32) -> AnyView {
    let links = [year - 1, year, year + 1].map(|it| {
        let current = (it == year).then_some("page");
        view! { <li><a href=urls::admin_calendar_of(it).to_string() aria-current=current>{it.to_string()}</a></li> }
    });
    let links = links.into_iter().collect::<Vec<_>>();
    view! { <nav class="years" aria-label=words().say("admin-calendar-years")><ul>{links}</ul></nav> }
        .into_any()
}

fn row(day: CalendarDay, may_remove: bool) -> Vec<AnyView> {
    let words = words();
    let date = day.date.to_string();
    let remove = may_remove.then(|| {
        view! {
            <Button label=words.say("admin-day-remove") name="act" value=date weight=Weight::Quiet
                about=words.date(day.date)/>
        }
    });
    let mut cells = of_day(&day);
    cells.push(day.source.into_any());
    cells.push(remove.into_any());
    cells
}

/// Date, weekday, kind, name.
fn of_day(day: &CalendarDay) -> Vec<AnyView> {
    let words = words();
    let tone = match day.kind {
        DayKind::Off => TagTone::Waiting,
        DayKind::Workday => TagTone::Active,
    };
    vec![
        view! { <Day on=day.date/> }.into_any(),
        weekday(day.date).into_any(),
        view! { <Tag label=words.label(day.kind) tone=tone/> }.into_any(),
        day.name.clone().into_any(),
    ]
}

fn weekday(date: NaiveDate) -> String {
    words().say(&format!("weekday-{}", date.weekday().number_from_monday()))
}

/// What would change, and what follows.
fn look(year: i32, version: String, proposal: Proposal) -> AnyView {
    let words = words();
    let changes = |days: &[CalendarDay], caption: &str| {
        (!days.is_empty()).then(|| {
            let columns = ["date", "weekday", "kind", "name"];
            let columns = columns
                .map(|key| Column::new(words.say(&format!("admin-day-{key}"))))
                .into();
            let rows = days.iter().map(of_day).collect();
            view! { <DataTable caption=words.say(caption) columns=columns rows=rows/> }
        })
    };
    let is_same = proposal.added.is_empty() && proposal.removed.is_empty();
    let nothing = is_same.then(|| {
        view! { <Banner tone=Tone::Information sentence=words.say("admin-nothing-changes")/> }
    });
    let added = changes(&proposal.added, "admin-calendar-added");
    let removed = changes(&proposal.removed, "admin-calendar-removed");
    let back = urls::admin_calendar_of(year);
    let link = Link::to(back.as_str(), words.say("admin-calendar"));
    let effects = effects(&proposal.effects);
    view! {
        <StaffLayout title=words.say("admin-calendar-check") back=Some(link)>
            {nothing}{added}{removed}
            <h2>{words.say("admin-what-happens")}</h2>
            {effects}
            <PostForm>
                <Hidden name="version" value=version/>
                <Hidden name="year" value=year.to_string()/>
                <Hidden name="lines" value=proposal.lines/>
                <div class="acts">
                    <Button label=words.say("admin-save") name="act" value="apply"/>
                    <ButtonLink href=back.to_string() label=words.say("admin-cancel") weight=Weight::Quiet/>
                </div>
            </PostForm>
        </StaffLayout>
    }
    .into_any()
}

fn effects(effects: &[Effect]) -> AnyView {
    let words = words();
    if effects.is_empty() {
        return view! { <p>{words.say("admin-calendar-still")}</p> }.into_any();
    }
    let columns = vec![
        Column::new(words.say("admin-effect-clock")),
        Column::new(words.say("admin-effect-from")),
        Column::new(words.say("admin-effect-to")),
        Column::number(words.say("admin-effect-count")),
    ];
    let rows = effects.iter().map(|effect| {
        vec![
            words.label(effect.clock).into_any(),
            view! { <Day on=effect.from/> }.into_any(),
            view! { <Day on=effect.to/> }.into_any(),
            about(effect.count).into_any(),
        ]
    });
    let rows = rows.collect();
    view! {
        <p>{words.say("admin-calendar-moves")}</p>
        <DataTable caption=words.say("admin-effect-caption") columns=columns rows=rows/>
    }
    .into_any()
}

/// Shows what would happen, or saves what was looked at.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<TableForm>) -> Response {
    if values.act != "apply" {
        return match organisation::propose(&ctx, &values).await {
            Ok(proposal) => app.before(page, values, proposal).await,
            Err(error) => {
                app.answer(page, values, Err::<Infallible, _>(error), |never| never)
                    .await
            }
        };
    }
    let year = values.year.parse().unwrap_or_default();
    let done = organisation::apply_table(&ctx, &values).await;
    app.answer(page, values, done, |()| {
        see_other(urls::admin_calendar_of(year)).saying(Notice::CalendarSaved)
    })
    .await
}
