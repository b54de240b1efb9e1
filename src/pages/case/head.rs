//! The header of a case: the same on each of its pages, and all of it for whoever may not open the content.

use super::clocks;
use crate::{
    casework::{Ctx, reading::HeaderPage},
    domain::{
        complaint::RepresentationKind,
        policy::Action,
        stage::{OpenStage, Stage},
    },
    store::complaints::Header,
    ui::{CaseHead, Link, TagTone, here, words},
    urls,
};

/// The header. The pages that show content are offered to those who may open them.
pub(in crate::pages) fn head(ctx: &Ctx, page: &HeaderPage) -> CaseHead {
    let (words, header) = (words(), &page.header);
    let holder = match &page.holder {
        Some(name) => words.say_with("case-held-by", &[("name", name.into())]),
        None => words.say("case-held-by-nobody"),
    };
    let position = if page.is_mine {
        "case-mine"
    } else {
        "case-not-mine"
    };
    let priority = header
        .priority
        .map(|priority| words.say_with("case-priority", &[("priority", words.label(priority).into())]));
    let clocks = [
        Some(clocks::first_response(ctx, header)),
        clocks::next(ctx, header),
    ];
    CaseHead {
        reference: header.reference.to_string(),
        stage: words.label(header.stage.code()),
        path: header.path.map(|path| words.label(path)).unwrap_or_default(),
        priority: priority.unwrap_or_default(),
        clocks: clocks.into_iter().flatten().collect(),
        identity: words.label(header.identity),
        markers: markers(header),
        holder,
        position: words.say(position),
        tabs: tabs(page),
        facts: facts(ctx, page),
    }
}

fn markers(header: &Header) -> Vec<(String, TagTone)> {
    let words = words();
    let mut markers = Vec::new();
    if header.safeguarding.is_open() {
        let level = words.label(header.safeguarding).into();
        markers.push((
            words.say_with("mark-safety", &[("level", level)]),
            TagTone::Safety,
        ));
    }
    if let Some(reason) = header.hold {
        let reason = words.label(reason).into();
        markers.push((
            words.say_with("mark-hold", &[("reason", reason)]),
            TagTone::Waiting,
        ));
    }
    if header.has_client_withdrawn {
        markers.push((words.say("mark-client-withdrew"), TagTone::Neutral));
    }
    if header.is_minor {
        markers.push((words.say("mark-minor"), TagTone::Time));
    }
    if header.is_counsellor_unmatched {
        markers.push((words.say("mark-unmatched"), TagTone::Neutral));
    }
    if header.round > 1 {
        let round = header.round.into();
        markers.push((
            words.say_with("mark-round", &[("round", round)]),
            TagTone::Neutral,
        ));
    }
    markers
}

fn tabs(page: &HeaderPage) -> Vec<Link> {
    let (words, case) = (words(), &page.header.reference);
    let here = here();
    let path = here.split('?').next().unwrap_or_default();
    let tab = |place: urls::Local, key: &str| {
        Link::to(place.as_str(), words.say(key)).current(path == place.as_str())
    };
    let mut tabs = vec![tab(urls::staff_case(case), "case-overview")];
    if page.opens() {
        let unread = u64::from(page.header.staff_unread);
        let messages = tab(urls::staff_messages(case), "case-messages");
        tabs.push(if unread > 0 && !messages.is_current {
            messages.counting(unread)
        } else {
            messages
        });
        tabs.push(tab(urls::staff_files(case), "case-files"));
        tabs.push(tab(urls::staff_contacts(case), "case-contacts"));
        tabs.push(tab(urls::staff_client(case), "case-client"));
        if page.header.severity.is_some() && page.may(Action::CodeCase) && is_assessable(page) {
            tabs.push(tab(urls::staff_triage(case), "triage-title"));
        }
        tabs.push(tab(urls::staff_timeline(case), "case-timeline"));
    } else if page.may(Action::Take) {
        tabs.push(tab(urls::staff_holder(case), "take-title"));
    }
    // Whoever may know of a case may say that somebody is in danger.
    tabs.push(tab(urls::staff_safeguarding(case), "safeguarding-title"));
    tabs
}

/// Assessed while intake or the team is at it; afterwards the overview says what came of it.
fn is_assessable(page: &HeaderPage) -> bool {
    matches!(
        page.header.stage,
        Stage::Open(OpenStage::Triage | OpenStage::Investigating)
    )
}

fn facts(ctx: &Ctx, page: &HeaderPage) -> Vec<(String, String)> {
    let (words, header) = (words(), &page.header);
    let mut facts = vec![
        ("case-channel", words.label(header.channel)),
        ("case-arrived", words.instant(header.received_at, ctx.zone())),
        ("case-site", page.site.clone().unwrap_or_default()),
    ];
    if header.entered_at != header.received_at {
        facts.insert(2, ("case-entered", words.instant(header.entered_at, ctx.zone())));
    }
    if let Some(counsellor) = &page.counsellor {
        facts.push(("case-counsellor", counsellor.clone()));
    }
    if header.representation != RepresentationKind::Oneself {
        facts.push(("case-representation", words.label(header.representation)));
    }
    facts.push((
        "case-language",
        words.say(&format!(
            "locale-{}",
            crate::domain::code::Code::code(header.locale)
        )),
    ));
    facts
        .into_iter()
        .map(|(key, text)| (words.say(key), text))
        .collect()
}
