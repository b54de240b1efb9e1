//! IN-06 不予受理: proposed by whoever holds the complaint, decided or sent back by a second person, with the letter as it
//! would go out.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::decline_form;
use crate::{
    casework::{
        Ctx, Error,
        reading::{self, DeclinePage as Found, DeclinePart},
        triage,
    },
    domain::code::Code,
    domain::triage::{DeclineForm, DeclineProposal},
    pages::case::{head, on_case, told},
    store::declines::{Proposal, ProposalState},
    store::letters::LetterText,
    ui::{Banner, ButtonLink, CaseLayout, Link, SummaryList, SummaryRow, Tone, problem_list, words},
    urls,
    web::{
        App, Case, Form, Notice,
        form::{once_key, state},
        see_other,
    },
};

/// The page.
#[component]
pub fn DeclinePage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let found = reading::decline(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, &found))
    })
}

fn draw(ctx: &Ctx, found: &Found) -> AnyView {
    let words = words();
    let header = &found.page.header;
    let mut state = state(|| DeclineForm {
        submission_key: once_key().to_string(),
        decline_reason: suggested(found),
        ..DeclineForm::default()
    });
    state.values.version = header.version.to_string();
    let problems = problem_list(&state.problems);
    let stuck = found.is_stuck.then(|| {
        view! { <Banner tone=Tone::Blocked sentence=words.say("decline-stuck")/> }
    });
    let before = found
        .proposal
        .as_ref()
        .map(|proposal| proposed(ctx, found, proposal));
    let said = found.told.as_ref().map(told::statements);
    let letter = found.letter.as_ref().map(preview);
    let body = match found.part {
        DeclinePart::Proposes => decline_form::propose(found, &state),
        DeclinePart::Waits => view! { <p>{words.say("decline-waits")}</p> }.into_any(),
        DeclinePart::Declares => {
            let declare = urls::staff_interest(&header.reference);
            view! {
                <p>{words.say("decline-declare")}</p>
                <p><ButtonLink href=declare.as_str() label=words.say("interest-title")/></p>
            }
            .into_any()
        }
        DeclinePart::Decides => decline_form::decide(found, &state),
        DeclinePart::LooksOn => (found.proposal.is_none())
            .then(|| view! { <p>{words.say("decline-none")}</p> })
            .into_any(),
    };
    view! {
        <CaseLayout title=words.say("decline-title") case=head(ctx, &found.page) problems=problems>
            {stuck}
            {before}
            {said}
            {letter}
            {body}
        </CaseLayout>
    }
    .into_any()
}

/// The reason the assessment gave for being out of scope.
fn suggested(found: &Found) -> String {
    found.out_reason.map(Code::code).unwrap_or_default().to_owned()
}

/// What was proposed, by whom, and what came of it.
fn proposed(ctx: &Ctx, found: &Found, proposal: &Proposal) -> AnyView {
    let words = words();
    let name = |person| found.names.get(&person).cloned().unwrap_or_default();
    let mut rows = vec![
        SummaryRow::new(words.say("decline-state"), words.label(proposal.state)),
        SummaryRow::new(words.say("decline-by"), name(proposal.proposed_by)),
        SummaryRow::new(
            words.say("decline-at"),
            words.instant(proposal.proposed_at, ctx.zone()),
        ),
    ];
    if let Some((by, at)) = proposal.decided {
        let said = [
            ("name", name(by).into()),
            ("time", words.instant(at, ctx.zone()).into()),
        ];
        rows.push(SummaryRow::new(
            words.say("decline-decided"),
            words.say_with("decline-decided-by", &said),
        ));
    }
    rows.extend(content(&proposal.body));
    let returned = (proposal.state == ProposalState::Returned)
        .then(|| proposal.note.as_ref().map(|note| note.as_str().to_owned()))
        .flatten()
        .map(|note| {
            let sentence = words.say_with("decline-returned-note", &[("note", note.into())]);
            view! { <Banner tone=Tone::Time sentence=sentence/> }
        });
    view! {
        {returned}
        <section><h2>{words.say("decline-proposal")}</h2><SummaryList rows=rows/></section>
    }
    .into_any()
}

fn content(proposal: &DeclineProposal) -> Vec<SummaryRow> {
    let words = words();
    let row = |key: &str, text: &str| SummaryRow::new(words.say(key), text);
    let mut rows = vec![
        row("decline-reason-label", &words.label(proposal.reason)),
        row("decline-explanation", proposal.explanation.as_str()),
        row("decline-where", proposal.where_to_turn.as_str()),
    ];
    if let Some(lateness) = &proposal.lateness {
        rows.push(row("decline-lateness", lateness.as_str()));
    }
    if let Some((pattern, look_again_on)) = &proposal.pattern {
        rows.push(row("decline-pattern", pattern.as_str()));
        rows.push(row("decline-review-on", &words.date(*look_again_on)));
    }
    rows
}

/// The letter as it would go out.
fn preview(letter: &LetterText) -> AnyView {
    let words = words();
    let parts = letter.parts.iter().cloned().map(|(heading, text)| {
        let heading = (!heading.is_empty()).then(|| view! { <h3>{heading}</h3> });
        view! { {heading}<p class="typed">{text}</p> }
    });
    view! {
        <section class="letter-preview">
            <h2>{words.say("decline-letter")}</h2>
            {parts.collect::<Vec<_>>()}
        </section>
    }
    .into_any()
}

/// Proposes, decides, or sends back.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<DeclineForm>,
) -> Response {
    let done = match values.act.as_str() {
        DeclineForm::DECIDE => triage::decide_decline(&ctx, &case)
            .await
            .map(|()| Notice::CaseDeclined),
        DeclineForm::RETURN => {
            let returned = triage::return_decline(&ctx, &case, &values).await;
            returned.map(|()| Notice::DeclineReturned)
        }
        _ => triage::propose_decline(&ctx, &case, &values)
            .await
            .map(|()| Notice::DeclineProposed),
    };
    app.answer(page, values, done, |notice| {
        see_other(urls::staff_case(&case)).saying(notice)
    })
    .await
}

/// Where a rule that is missing can be met.
pub(super) fn remedy(page: &Found) -> Link {
    let case = &page.page.header.reference;
    if page.facts.is_answered {
        Link::to(urls::staff_triage(case).to_string(), words().say("triage-title"))
    } else {
        Link::to(
            urls::staff_messages(case).to_string(),
            words().say("next-write-first"),
        )
    }
}
