//! What can be done to a case, as one table: the first line that applies leads, whatever else the person may do stands
//! below it (G-55). Whether they may is the policy's answer, the same one that guards the post.
//!
//! Add an act: one line, above the lines it should lead before.

use leptos::prelude::*;

use crate::{
    casework::reading::HeaderPage,
    domain::{
        complaint::Reference,
        handover::is_in_intake,
        people::Position,
        policy::Action,
        stage::{OpenStage, Path, Stage},
        triage::Priority,
    },
    ui::{ButtonLink, Weight, words},
    urls::{self, Local},
};

/// A line of the table.
struct Act {
    /// What it is to the policy.
    action: Action,
    /// Where it is done.
    place: fn(&Reference) -> Local,
    /// Its label.
    label: &'static str,
    /// Whether it is offered at all.
    is_offered: fn(&HeaderPage) -> bool,
    /// Why it is the next thing to do, when it is.
    leads: fn(&HeaderPage) -> Option<&'static str>,
}

fn never(_: &HeaderPage) -> Option<&'static str> {
    None
}

fn when(applies: bool, why: &'static str) -> Option<&'static str> {
    applies.then_some(why)
}

/// Invited to carry the case, and not free to open it before they have declared.
fn is_invited(page: &HeaderPage) -> bool {
    let team = [Position::Handler, Position::Lead, Position::Member];
    !page.has_accepted && page.positions.has_any(&team)
}

fn is_triage(page: &HeaderPage) -> bool {
    page.header.stage == Stage::Open(OpenStage::Triage)
}

fn is_coded(page: &HeaderPage) -> bool {
    page.header.severity.is_some()
}

/// The path is lower than the highest priority asks for.
fn must_rise(page: &HeaderPage) -> bool {
    page.header.priority == Some(Priority::P1) && page.header.path == Some(Path::Standard)
}

fn is_open(page: &HeaderPage) -> bool {
    matches!(page.header.stage, Stage::Open(stage) if stage != OpenStage::Received)
}

/// The acts, the most pressing first.
const ACTS: &[Act] = &[
    Act {
        action: Action::DeclareInterest,
        place: urls::staff_handover,
        label: "handover-accept",
        is_offered: |page| page.is_offered,
        leads: |_| Some("handover-asked-lead"),
    },
    Act {
        action: Action::Take,
        place: urls::staff_holder,
        label: "take-title",
        is_offered: |page| page.header.holder.is_none(),
        leads: |page| when(page.header.holder.is_none(), "case-closed-take"),
    },
    Act {
        action: Action::DeclareInterest,
        place: urls::staff_interest,
        label: "interest-title",
        is_offered: is_invited,
        leads: |_| Some("next-declare"),
    },
    Act {
        action: Action::ContinueInInterest,
        place: urls::staff_continuation,
        label: "continuation-title",
        is_offered: |_| true,
        leads: |_| Some("continuation-open"),
    },
    Act {
        action: Action::SendMessage,
        place: urls::staff_messages,
        label: "next-write-first",
        is_offered: |page| page.opens() && is_open(page) && page.header.first_response.is_none(),
        leads: |_| Some("next-first-response"),
    },
    Act {
        action: Action::SendMessage,
        place: urls::staff_messages,
        label: "next-read",
        is_offered: |page| page.opens() && page.header.staff_unread > 0,
        leads: |_| Some("next-unread"),
    },
    Act {
        action: Action::Decline,
        place: urls::staff_decline,
        label: "next-decide-decline-act",
        is_offered: |page| is_triage(page) && page.has_proposal,
        leads: |page| {
            let why = if page.is_mine {
                "next-wait-decision"
            } else {
                "next-decide-decline"
            };
            Some(why)
        },
    },
    Act {
        action: Action::Decline,
        place: urls::staff_decline,
        label: "decline-title",
        is_offered: |page| {
            is_triage(page)
                && page.is_mine
                && !page.header.safeguarding.is_pressing()
                && page.header.path.is_none()
        },
        leads: |page| when(page.is_out_of_scope, "next-propose-decline"),
    },
    Act {
        action: Action::CodeCase,
        place: urls::staff_triage,
        label: "triage-title",
        is_offered: is_triage,
        leads: |page| when(is_triage(page) && page.opens() && !is_coded(page), "next-assess"),
    },
    Act {
        action: Action::SetPath,
        place: urls::staff_path,
        label: "path-title",
        is_offered: |page| is_triage(page) && is_coded(page),
        leads: |page| {
            let is_next = page.opens() && page.header.path.is_none();
            when(is_next, "next-choose-path").or(when(must_rise(page), "next-raise-path"))
        },
    },
    Act {
        action: Action::SendMessage,
        place: urls::staff_messages,
        label: "next-write",
        is_offered: |page| page.opens() && page.header.first_response.is_some(),
        leads: |page| when(page.header.stage.is_open(), "next-answered"),
    },
    Act {
        action: Action::SeeHeader,
        place: urls::staff_opening,
        label: "opening-title",
        is_offered: |page| page.opens_for_a_purpose && !page.opens(),
        leads: never,
    },
    Act {
        action: Action::HandOver,
        place: urls::staff_handover,
        label: "handover-title",
        is_offered: |page| page.header.holder.is_some() && is_in_intake(page.header.stage),
        leads: never,
    },
    Act {
        action: Action::HandOver,
        place: urls::staff_handover,
        label: "handover-appoint-title",
        is_offered: |page| page.header.holder.is_none() && is_in_intake(page.header.stage),
        leads: never,
    },
    Act {
        action: Action::RecordContact,
        place: urls::staff_contacts,
        label: "next-contact",
        is_offered: HeaderPage::opens,
        leads: never,
    },
    Act {
        action: Action::Hold,
        place: urls::staff_hold,
        label: "hold-title",
        is_offered: |_| true,
        leads: never,
    },
    Act {
        action: Action::Withdraw,
        place: urls::staff_withdrawal,
        label: "withdrawal-oral",
        is_offered: HeaderPage::opens,
        leads: never,
    },
];

/// The one act that leads, with why, and the others below it; nothing when there is nothing to do.
pub(super) fn section(page: &HeaderPage) -> Option<AnyView> {
    let words = words();
    let mut offered: Vec<&Act> = Vec::new();
    for act in ACTS {
        let is_there = offered.iter().any(|other| place(other, page) == place(act, page));
        if !is_there && page.may(act.action) && (act.is_offered)(page) {
            offered.push(act);
        }
    }
    let leading = offered
        .iter()
        .position(|act| (act.leads)(page).is_some())
        .map(|at| offered.remove(at));
    let link = |act: &Act, weight: Weight| {
        view! { <ButtonLink href=place(act, page) label=words.say(act.label) weight=weight/> }
    };
    let others = offered
        .iter()
        .map(|act| link(act, Weight::Secondary))
        .collect::<Vec<_>>();
    let heading = match leading {
        Some(_) => words.say("next-heading"),
        None if others.is_empty() => return None,
        None => words.say("next-others"),
    };
    let why = leading
        .and_then(|act| (act.leads)(page))
        .map(|why| view! { <p>{words.say(why)}</p> });
    let leading = leading.map(|act| link(act, Weight::Primary));
    let section = view! {
        <section>
            <h2>{heading}</h2>
            {why}
            <div class="acts">{leading}{others}</div>
        </section>
    };
    Some(section.into_any())
}

fn place(act: &Act, page: &HeaderPage) -> String {
    (act.place)(&page.header.reference).to_string()
}
