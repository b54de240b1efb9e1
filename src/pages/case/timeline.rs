//! S-06 时间线: everything that happened, newest first, and whether the chain of it is whole.

use leptos::prelude::*;

use super::{head, on_case};
use crate::{
    casework::{
        Ctx, Error,
        reading::{self, HeaderPage, Timeline as History, TimelineEntry},
    },
    domain::{
        code::Code,
        complaint::ContactMethod,
        deadline::{ClockKind, ClockResult},
        event::OpenedPart,
        interest::InterestKind,
        mail::MailFailure,
        overlay::Safeguarding,
        policy::{Purpose, Why},
    },
    store::events::Recorded,
    ui::{Banner, CaseLayout, Moment, Timeline, Tone, words},
    wording::key_of,
};

/// The page.
#[component]
pub fn TimelinePage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let history = reading::timeline(&ctx, &case).await?;
        let page = reading::header(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, &page, history))
    })
}

fn draw(ctx: &Ctx, page: &HeaderPage, history: History) -> AnyView {
    let words = words();
    let last = history.entries.first().map_or(0, |entry| entry.event.seq);
    let (tone, chain) = match history.broken_at {
        None => (
            Tone::Success,
            words.say_with("timeline-whole", &[("last", last.into())]),
        ),
        Some(seq) => (
            Tone::Blocked,
            words.say_with("timeline-broken", &[("seq", seq.into())]),
        ),
    };
    let moments = history.entries.into_iter().map(moment).collect();
    view! {
        <CaseLayout title=words.say("case-timeline") case=head(ctx, page)>
            <Banner tone=tone sentence=chain/>
            <p class="hint">{words.say("timeline-lead")}</p>
            <Timeline moments=moments/>
        </CaseLayout>
    }
    .into_any()
}

fn moment(entry: TimelineEntry) -> Moment {
    let (words, event) = (words(), &entry.event);
    let mut parts = vec![words.say(&key_of(event.kind))];
    parts.extend(details(event));
    parts.extend(
        entry
            .words
            .map(|text| words.say_with("timeline-words", &[("text", text.into())])),
    );
    let mut sentence = parts.join(&words.say("timeline-joint"));
    if event.kind.is_client_visible() {
        sentence = words.say_with("timeline-seen", &[("sentence", sentence.into())]);
    }
    let role = words.label(event.actor.role);
    Moment {
        at: event.at,
        who: match entry.name {
            Some(name) => words.say_with("timeline-who", &[("name", name.into()), ("role", role.into())]),
            None => role,
        },
        sentence: words.say_with(
            "timeline-entry",
            &[("seq", event.seq.into()), ("sentence", sentence.into())],
        ),
        link: None,
    }
}

/// The facts people ask for, as words.
fn details(event: &Recorded) -> Vec<String> {
    let words = words();
    let moved = event
        .stage_to
        .filter(|to| event.stage_from != Some(*to))
        .map(|to| {
            let to = words.label(to).into();
            words.say_with("timeline-stage", &[("stage", to)])
        });
    [
        fact::<ClockKind>(event, "clock"),
        fact::<ContactMethod>(event, "method"),
        flag(event, "reached", "contacts-reached-yes", "contacts-reached-no"),
        flag(event, "late", "badge-answered-late", "clock-result-met"),
        fact::<ClockResult>(event, "result"),
        fact::<OpenedPart>(event, "part"),
        fact::<Purpose>(event, "purpose"),
        fact::<InterestKind>(event, "interest"),
        fact::<Safeguarding>(event, "level"),
        fact::<Why>(event, "why"),
        fact::<MailFailure>(event, "failure"),
        moved,
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn fact<C: Code>(event: &Recorded, name: &str) -> Option<String> {
    let code = C::from_code(event.codes.get(name)?)?;
    Some(words().label(code))
}

fn flag(event: &Recorded, name: &str, yes: &str, no: &str) -> Option<String> {
    let key = if event.codes.get(name)? == "1" { yes } else { no };
    Some(words().say(key))
}
