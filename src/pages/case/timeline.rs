//! S-06 时间线: everything that happened, newest first, and whether the chain of it is whole.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

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
        event::{EventGroup, EventKind, OpenedPart},
        hold::HoldEnd,
        interest::InterestKind,
        mail::MailFailure,
        overlay::{HoldReason, Safeguarding},
        people::Position,
        policy::{Purpose, Why},
        safety::SafetyEntry,
        withdrawal::ContinuationGround,
    },
    store::events::Recorded,
    ui::{Banner, CaseLayout, EmptyState, Link, Moment, Tabs, Timeline, Tone, words},
    urls,
    wording::key_of,
};

/// The page.
#[component]
pub fn TimelinePage() -> impl IntoView {
    let about = use_query_map().with_untracked(|query| query.get("about"));
    let about = About::of(about.as_deref());
    on_case(move |ctx, case| async move {
        let history = reading::timeline(&ctx, &case).await?;
        let page = reading::header(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, &page, about, history))
    })
}

/// What of a history is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Everything,
    Outward,
    Group(EventGroup),
}

impl About {
    const OUTWARD: &str = "client";

    fn of(asked: Option<&str>) -> Self {
        match asked {
            Some(Self::OUTWARD) => Self::Outward,
            Some(code) => EventGroup::from_code(code).map_or(Self::Everything, Self::Group),
            None => Self::Everything,
        }
    }

    fn keeps(self, kind: EventKind) -> bool {
        match self {
            Self::Everything => true,
            Self::Outward => kind.is_client_visible(),
            Self::Group(group) => kind.group() == group,
        }
    }
}

/// The ways to narrow a history down, each with how many entries it leaves.
fn lists(page: &HeaderPage, about: About, history: &History) -> Vec<Link> {
    let words = words();
    let case = &page.header.reference;
    let kept = |which: About| {
        let entries = history.entries.iter();
        entries.filter(|entry| which.keeps(entry.event.kind)).count() as u64
    };
    let link = |which: About, label: String, href: String| {
        Link::to(href, label)
            .counting(kept(which))
            .current(which == about)
    };
    let groups = EventGroup::ALL.iter().map(|group| {
        let href = urls::staff_timeline_of(case, group.code());
        link(About::Group(*group), words.label(*group), href.to_string())
    });
    let everything = link(
        About::Everything,
        words.say("timeline-everything"),
        urls::staff_timeline(case).to_string(),
    );
    let outward = link(
        About::Outward,
        words.say("timeline-outward"),
        urls::staff_timeline_of(case, About::OUTWARD).to_string(),
    );
    [everything].into_iter().chain(groups).chain([outward]).collect()
}

fn draw(ctx: &Ctx, page: &HeaderPage, about: About, history: History) -> AnyView {
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
    let lists = lists(page, about, &history);
    let shown = history.entries.into_iter();
    let shown = shown.filter(|entry| about.keeps(entry.event.kind));
    let moments: Vec<_> = shown.map(moment).collect();
    let body = if moments.is_empty() {
        view! { <EmptyState sentence=words.say("timeline-nothing")/> }.into_any()
    } else {
        view! { <Timeline moments=moments/> }.into_any()
    };
    view! {
        <CaseLayout title=words.say("case-timeline") case=head(ctx, page)>
            <Banner tone=tone sentence=chain/>
            <p class="hint">{words.say("timeline-lead")}</p>
            <Tabs label=words.say("timeline-lists") tabs=lists/>
            {body}
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
        fact::<SafetyEntry>(event, "entry"),
        fact::<HoldReason>(event, "reason"),
        fact::<HoldEnd>(event, "end"),
        fact::<ContinuationGround>(event, "ground"),
        fact::<Why>(event, "why"),
        fact::<MailFailure>(event, "failure"),
        fact::<Position>(event, "position"),
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
