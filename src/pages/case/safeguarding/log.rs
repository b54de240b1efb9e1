//! What was raised, what was done, who was told.

use leptos::prelude::*;

use crate::{
    casework::{Ctx, reading::SafetyLog},
    domain::overlay::Safeguarding,
    pages::case::clocks,
    ui::{ClockBadge, Column, DataTable, EmptyState, Instant, Tag, TagTone, words},
};

/// The log of the safety track.
pub(super) fn log(ctx: &Ctx, log: &SafetyLog) -> AnyView {
    let words = words();
    let running = log.clocks.iter().filter_map(|clock| clocks::of(ctx, clock));
    let running = running
        .map(|clock| view! { <li><ClockBadge clock=clock/></li> })
        .collect::<Vec<_>>();
    let running = (!running.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.say("safeguarding-clocks")}</h2>
                <ul class="clock-list">{running}</ul>
            </section>
        }
    });
    let alerts = (!log.alerts.is_empty()).then(|| alerts(log));
    view! { {running}{alerts}{entries(log)}{called(ctx, log)} }.into_any()
}

fn alerts(log: &SafetyLog) -> AnyView {
    let words = words();
    let columns = ["when", "level", "ground", "words", "who"];
    let columns = columns.map(|name| Column::new(words.say(&format!("safeguarding-{name}"))));
    let rows = log.alerts.iter().map(|alert| {
        let who = alert.by.and_then(|by| log.names.get(&by).cloned());
        let text = alert.words.as_ref().map(|text| text.as_str().to_owned());
        vec![
            view! { <Instant at=alert.at/> }.into_any(),
            view! { <Tag label=words.label(alert.level) tone=tone(alert.level)/> }.into_any(),
            words.label(alert.ground).into_any(),
            view! { <div class="typed">{text.unwrap_or_else(|| words.say("not-given"))}</div> }.into_any(),
            who.unwrap_or_else(|| words.say("safeguarding-by-client"))
                .into_any(),
        ]
    });
    let rows = rows.collect();
    view! {
        <section>
            <h2>{words.say("safeguarding-alerts")}</h2>
            <DataTable caption=words.say("safeguarding-alerts-caption") columns=columns.to_vec() rows=rows/>
        </section>
    }
    .into_any()
}

fn entries(log: &SafetyLog) -> AnyView {
    let words = words();
    let list = if log.entries.is_empty() {
        view! { <EmptyState sentence=words.say("safeguarding-log-empty")/> }.into_any()
    } else {
        let columns = [
            "safeguarding-when",
            "safeguarding-log-what",
            "safeguarding-words",
            "contacts-who",
        ];
        let columns = columns.map(|key| Column::new(words.say(key)));
        let rows = log.entries.iter().map(|entry| {
            let more = [
                entry.method.map(|method| words.label(method)),
                entry.level.map(|level| words.label(level)),
            ];
            let what: Vec<_> = std::iter::once(words.label(entry.kind))
                .chain(more.into_iter().flatten())
                .collect();
            vec![
                view! { <Instant at=entry.at/> }.into_any(),
                words.list(&what).into_any(),
                view! { <div class="typed">{entry.words.as_str().to_owned()}</div> }.into_any(),
                log.names.get(&entry.by).cloned().unwrap_or_default().into_any(),
            ]
        });
        let rows = rows.collect();
        view! { <DataTable caption=words.say("safeguarding-log-caption") columns=columns.to_vec() rows=rows/> }
            .into_any()
    };
    view! { <section><h2>{words.say("safeguarding-log")}</h2>{list}</section> }.into_any()
}

/// Who was called, the latest first; the older ones wait folded away.
fn called(ctx: &Ctx, log: &SafetyLog) -> AnyView {
    const SHOWN: usize = 8;
    let words = words();
    if log.called.is_empty() {
        return view! {
            <section><h2>{words.say("safeguarding-called")}</h2><p>{words.say("safeguarding-called-none")}</p></section>
        }
        .into_any();
    }
    let mut lines: Vec<_> = log
        .called
        .iter()
        .map(|(person, at)| {
            let name = log.names.get(person).cloned().unwrap_or_default();
            let time = words.instant(*at, ctx.zone());
            let line = words.say_with(
                "safeguarding-called-line",
                &[("name", name.into()), ("time", time.into())],
            );
            view! { <li>{line}</li> }
        })
        .collect();
    let older = lines.split_off(lines.len().min(SHOWN));
    let older = (!older.is_empty()).then(|| {
        let summary = words.say_with("case-older", &[("count", older.len().into())]);
        view! { <details><summary>{summary}</summary><ul>{older}</ul></details> }
    });
    view! {
        <section>
            <h2>{words.say("safeguarding-called")}</h2>
            <ul>{lines}</ul>
            {older}
        </section>
    }
    .into_any()
}

fn tone(level: Safeguarding) -> TagTone {
    match level {
        Safeguarding::None | Safeguarding::Cleared => TagTone::Neutral,
        Safeguarding::Watch => TagTone::Time,
        Safeguarding::Urgent | Safeguarding::Immediate => TagTone::Safety,
    }
}
