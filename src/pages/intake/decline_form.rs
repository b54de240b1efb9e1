//! The forms of declining: proposing it, deciding it, sending it back.

use leptos::prelude::*;

use super::decline::remedy;
use crate::{
    casework::reading::DeclinePage as Found,
    domain::{
        code::Code,
        form::FormState,
        triage::{DeclineForm, DeclineReason, DeclineRule, WhoDecides},
    },
    ui::{
        Banner, Button, ButtonLink, Choice, ConfirmPanel, Hidden, PostForm, RadioCards, TextArea, Weight,
        WhenInput, WhenKind, problem_at, words,
    },
    urls,
};

/// The form of whoever proposes; a missing first response or a pressing alert stands in its place.
pub(super) fn propose(found: &Found, state: &FormState<DeclineForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    let unmet: Vec<_> = found
        .facts
        .before()
        .into_iter()
        .filter(|(_, is_met)| !is_met)
        .map(|(rule, _)| rule)
        .collect();
    if !unmet.is_empty() {
        return missing(found, &unmet);
    }
    let back = urls::staff_case(&found.page.header.reference).to_string();
    let reasons = DeclineReason::ALL
        .iter()
        .filter(|reason| **reason != DeclineReason::InsufficientInformation || found.facts.has_waited);
    let reasons = Choice::of(&reasons.copied().collect::<Vec<_>>());
    let waited =
        (!found.facts.has_waited).then(|| view! { <p class="hint">{words.say("decline-after-hold")}</p> });
    view! {
        <section>
            <h2>{words.say("decline-propose-heading")}</h2>
            <p>{words.say("decline-propose-lead")}</p>
            <PostForm>
                <Hidden name="version" value=values.version/>
                <Hidden name="submission_key" value=values.submission_key/>
                <Hidden name="act" value=DeclineForm::PROPOSE/>
                <RadioCards name="decline_reason" label=words.say("decline-reason-label") choices=reasons
                    value=values.decline_reason problem=problem_at(&problems, "decline_reason")/>
                {waited}
                <TextArea name="explanation" label=words.say("decline-explanation") hint=words.say("decline-explanation-hint")
                    value=values.explanation problem=problem_at(&problems, "explanation")/>
                <TextArea name="where_to_turn" label=words.say("decline-where") hint=words.say("decline-where-hint") rows=4
                    value=values.where_to_turn problem=problem_at(&problems, "where_to_turn")/>
                <TextArea name="lateness" label=words.say("decline-lateness") hint=words.say("decline-lateness-hint") rows=3
                    value=values.lateness problem=problem_at(&problems, "lateness")/>
                <TextArea name="pattern" label=words.say("decline-pattern") hint=words.say("decline-pattern-hint") rows=3
                    value=values.pattern problem=problem_at(&problems, "pattern")/>
                <WhenInput name="look_again_on" label=words.say("decline-review-on") kind=WhenKind::Date
                    value=values.look_again_on problem=problem_at(&problems, "look_again_on")/>
                <div class="acts">
                    <Button label=words.say("decline-propose")/>
                    <ButtonLink href=back label=words.say("triage-cancel") weight=Weight::Quiet/>
                </div>
            </PostForm>
        </section>
    }
    .into_any()
}

/// Why it cannot be declined now, and what to do about it.
fn missing(found: &Found, unmet: &[DeclineRule]) -> AnyView {
    let words = words();
    let lines = unmet.iter().map(|rule| {
        let sentence = words.say(&format!("problem-{}-not-met", rule.field().replace('_', "-")));
        view! { <li id=rule.field()>{sentence}</li> }
    });
    let lines = lines.collect::<Vec<_>>();
    let link = remedy(found);
    view! {
        <p>{words.say("decline-not-yet")}</p>
        <ul class="rules">{lines}</ul>
        <p><ButtonLink href=link.href label=link.label/></p>
    }
    .into_any()
}

/// The forms of whoever decides. A rule that stands against this person stands in their place.
pub(super) fn decide(found: &Found, state: &FormState<DeclineForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values.clone(), state.problems.clone());
    let back = urls::staff_case(&found.page.header.reference).to_string();
    if !found.against.is_empty() {
        let lines = found.against.iter().map(|rule| {
            let sentence = words.say(&format!("problem-{}-not-met", rule.field().replace('_', "-")));
            view! { <li id=rule.field()>{sentence}</li> }
        });
        return view! {
            <p>{words.say("decline-not-yours")}</p>
            <ul class="rules">{lines.collect::<Vec<_>>()}</ul>
        }
        .into_any();
    }
    let reason = found.proposal.as_ref().map(|proposal| proposal.body.reason);
    let by_manager = reason.is_some_and(|reason| found.facts.who_decides(reason) == WhoDecides::Manager);
    let manager = by_manager.then(|| view! { <Banner sentence=words.say("decline-by-manager")/> });
    let consequences = [
        "decline-effect-letter",
        "decline-effect-review",
        "decline-effect-clocks",
    ];
    let consequences = consequences.map(|key| words.say(key)).to_vec();
    view! {
        {manager}
        <ConfirmPanel title=words.say("decline-decide-heading") consequences=consequences act=words.say("decline-decide")
            cancel=words.say("triage-cancel") back=back>
            <Hidden name="act" value=DeclineForm::DECIDE/>
        </ConfirmPanel>
        <section>
            <h2>{words.say("decline-return-heading")}</h2>
            <PostForm>
                <Hidden name="submission_key" value=values.submission_key/>
                <Hidden name="act" value=DeclineForm::RETURN/>
                <TextArea name="return_note" label=words.say("decline-note") hint=words.say("decline-note-hint") rows=3
                    value=values.return_note problem=problem_at(&problems, "return_note")/>
                <div class="acts"><Button label=words.say("decline-return") weight=Weight::Secondary/></div>
            </PostForm>
        </section>
    }
    .into_any()
}
