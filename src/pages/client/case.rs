//! C-16 您的投诉: where it stands and by when what is promised, what waits for the client, what happened.

use chrono::Datelike;
use leptos::prelude::*;

use super::frame::{Tab, asked, case_page, refused};
use super::state::{acting, promised, standing};
use crate::casework::Ctx;
use crate::casework::reading::{ClientCase, ClientEvent, client_case};
use crate::domain::calendar::local_date;
use crate::domain::code::Code;
use crate::domain::deadline::ClockKind;
use crate::domain::event::EventKind;
use crate::domain::overlay::HoldReason;
use crate::domain::stage::{Phase, Stage, StepState as Stand, Verb};
use crate::ui::{
    Banner, Link, Moment, Step, StepState, Stepper, SummaryList, SummaryRow, Timeline, Tone, words,
};
use crate::urls;

/// Events shown at once; the older ones wait folded away.
const RECENT: usize = 20;

/// The page.
#[component]
pub fn CasePage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let asked = asked();
    let body = Suspend::new(async move {
        let read = match asked {
            Ok(reference) => client_case(&ctx, &reference).await,
            Err(error) => Err(error),
        };
        read.map_or_else(refused, |case| progress(&ctx, &case))
    });
    view! { <Suspense>{body}</Suspense> }
}

fn progress(ctx: &Ctx, case: &ClientCase) -> AnyView {
    let (words, zone) = (words(), ctx.zone());
    let here = urls::case(&case.header.reference).to_string();
    let standing = standing(words, zone, case);
    let apology = standing
        .apology
        .map(|sentence| view! { <Banner tone=Tone::Time sentence=sentence/> });
    let steps = steps(case);
    let refresh = words.say_with("case-as-of", &[("time", words.time(ctx.now(), zone).into())]);
    let body = view! {
        {apology}
        {waiting(ctx, case)}
        {unread(case)}
        {provisional(ctx, case)}
        {letter(case)}
        <Stepper steps=steps/>
        <SummaryList rows=facts(ctx, case)/>
        <p class="hint">{refresh}" "<a href=here>{words.say("case-refresh")}</a></p>
        {happened(case)}
        {ways_out(case)}
    }
    .into_any();
    case_page(Tab::Progress, &case.header, standing.sentence, Vec::new(), body)
}

/// A date in a year whose holidays are not known yet may still move.
fn provisional(ctx: &Ctx, case: &ClientCase) -> Option<AnyView> {
    let (words, calendar) = (words(), ctx.calendar());
    let in_hours = |kind: &ClockKind| *kind == ClockKind::FirstResponse;
    let dates = [case.promised, case.next_promise].into_iter().flatten();
    let dates = dates.filter(|(kind, _)| !in_hours(kind)).map(|(_, due)| due);
    let mut years = dates
        .chain(case.outcome_due)
        .map(|due| local_date(due, ctx.zone()).year());
    let year = years.find(|year| !calendar.covers(*year))?;
    let sentence = words.say_with("client-provisional", &[("year", year.to_string().into())]);
    Some(view! { <p class="hint">{sentence}</p> }.into_any())
}

/// Stays until the messages have been opened.
fn unread(case: &ClientCase) -> Option<AnyView> {
    let (words, count) = (words(), case.header.client_unread);
    let link = Link::to(
        urls::case_messages(&case.header.reference).to_string(),
        words.say("case-unread-read"),
    );
    (count > 0).then(|| {
        let sentence = words.say_with("case-unread", &[("count", count.into())]);
        view! { <Banner sentence=sentence link=Some(link)/> }.into_any()
    })
}

/// What the complaint waits for, and what the client is asked.
fn waiting(ctx: &Ctx, case: &ClientCase) -> AnyView {
    let (words, zone, header) = (words(), ctx.zone(), &case.header);
    let held = header.hold.filter(|_| header.stage.is_open()).map(|reason| {
        let (key, link) = if reason == HoldReason::WaitingForClient {
            let messages = urls::case_messages(&header.reference).to_string();
            let link = Link::to(messages, words.say("client-hold-answer"));
            ("client-hold-client", Some(link))
        } else {
            ("client-hold-outside", None)
        };
        let date = case.hold_until.map(|until| words.day(until, zone));
        let sentence = words.say_with(key, &[("date", date.unwrap_or_default().into())]);
        view! {
            <Banner tone=Tone::Waiting sentence=sentence link=link/>
            <p class="hint">{words.say("client-hold-dates")}</p>
        }
    });
    let withdrawal = || urls::case_withdrawal(&header.reference).to_string();
    let asked = case.is_withdrawal_asked.then(|| {
        let link = Link::to(withdrawal(), words.say("client-withdrawal-answer"));
        view! { <Banner tone=Tone::Waiting sentence=words.say("client-withdrawal-asked") link=Some(link)/> }
    });
    let continued = (header.has_client_withdrawn && header.stage.is_open()).then(|| {
        let link = Link::to(withdrawal(), words.say("withdraw-rejoin-button"));
        view! { <Banner sentence=words.say("client-continued") link=Some(link)/> }
    });
    view! { {held}{asked}{continued} }.into_any()
}

/// Taking the complaint back, or undoing that.
fn ways_out(case: &ClientCase) -> Option<AnyView> {
    let (words, stage) = (words(), case.header.stage);
    let key = if stage.allows(Verb::UndoWithdraw) {
        "withdraw-link-undo"
    } else if stage.allows(Verb::Withdraw) && !case.header.has_client_withdrawn {
        "withdraw-link"
    } else {
        return None;
    };
    let place = urls::case_withdrawal(&case.header.reference).to_string();
    Some(view! { <p><a href=place>{words.say(key)}</a></p> }.into_any())
}

/// The way to the letter of a complaint that was not taken up.
fn letter(case: &ClientCase) -> Option<AnyView> {
    let words = words();
    let place = urls::case_letters(&case.header.reference).to_string();
    matches!(case.header.stage, Stage::Declined { .. }).then(|| {
        let link = Link::to(place, words.say("case-letters-open"));
        view! { <Banner sentence=words.say("case-letters-there") link=Some(link)/> }.into_any()
    })
}

/// The steps still ahead of a complaint that has ended are not drawn.
fn steps(case: &ClientCase) -> Vec<Step> {
    let drawn = case.header.stage.stepper(case.header.path);
    let reached = drawn.iter().position(|(_, stand)| *stand == Stand::Current);
    let step = |(n, (phase, stand)): (usize, (Phase, Stand))| {
        let state = match stand {
            Stand::Done => StepState::Done,
            Stand::Current => StepState::Current,
            Stand::Direct if reached.is_some_and(|reached| n < reached) => StepState::Done,
            Stand::Ahead | Stand::Direct => StepState::Ahead,
            Stand::Ended => return None,
        };
        let key = match stand {
            Stand::Direct => "client-step-direct".to_owned(),
            _ => format!("client-step-{}", phase.code().replace('_', "-")),
        };
        Some(Step {
            label: words().say(&key),
            state,
        })
    };
    drawn.into_iter().enumerate().filter_map(step).collect()
}

fn facts(ctx: &Ctx, case: &ClientCase) -> Vec<SummaryRow> {
    let (words, zone, header) = (words(), ctx.zone(), &case.header);
    let next = case
        .next_promise
        .map(|promise| ("case-next-date", promised(words, zone, promise)));
    let outcome = case
        .outcome_due
        .filter(|_| header.stage.is_open())
        .map(|due| ("case-outcome-due", words.day(due, zone)));
    let rows = [
        Some(("case-acting", acting(words, header.stage))),
        next,
        outcome,
        Some(("case-received", words.instant(header.received_at, zone))),
    ];
    rows.into_iter()
        .flatten()
        .map(|(key, text)| SummaryRow::new(words.say(key), text))
        .collect()
}

fn happened(case: &ClientCase) -> AnyView {
    let words = words();
    let mut recent: Vec<_> = case.events.iter().map(|event| moment(case, *event)).collect();
    let older = recent.split_off(recent.len().min(RECENT));
    let older = (!older.is_empty()).then(|| {
        let summary = words.say_with("case-older", &[("count", older.len().into())]);
        view! { <details><summary>{summary}</summary><Timeline moments=older/></details> }
    });
    view! {
        <section aria-labelledby="happened">
            <h2 id="happened">{words.say("case-happened")}</h2>
            <Timeline moments=recent/>
            {older}
        </section>
    }
    .into_any()
}

fn moment(case: &ClientCase, event: ClientEvent) -> Moment {
    let words = words();
    let kind = event.kind.code().replace('_', "-");
    let role = words.say(&format!("client-role-{}", event.role.code()));
    let link = (event.kind == EventKind::MessageSent).then(|| {
        let messages = urls::case_messages(&case.header.reference);
        Link::to(messages.to_string(), words.say("case-event-read"))
    });
    // The receipt goes out by itself.
    Moment {
        at: event.at,
        sentence: words.say_with(&format!("client-event-{kind}"), &[("role", role.as_str().into())]),
        who: if event.kind == EventKind::ReceiptSent {
            String::new()
        } else {
            role
        },
        link,
    }
}
