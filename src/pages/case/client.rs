//! S-09 投诉人: masked identity and safe ways. Seeing them in full is a post with a purpose, on record, for that one view.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use leptos::prelude::*;

use super::{head, on_case};
use crate::{
    casework::{
        Ctx, Error,
        reading::{self, Masked, PURPOSES, RevealForm},
    },
    domain::{complaint::IdentityMode, intake::Contact},
    ui::{
        Banner, Button, CaseLayout, Choice, PostForm, RadioCards, SummaryList, SummaryRow, Tone, Weight,
        problem_at, problem_list, words,
    },
    web::{App, Case, Form, form::state},
    wording::{masked_email, masked_name, masked_phone},
};

/// The complainant in full, for the one page view a post asked for.
#[derive(Clone)]
struct Revealed(Masked);

/// The page.
#[component]
pub fn ClientPage() -> impl IntoView {
    let revealed = use_context::<Revealed>();
    on_case(|ctx, case| async move {
        match revealed {
            Some(Revealed(in_full)) => Ok(draw(&ctx, &in_full, true)),
            None => Ok::<_, Error>(draw(&ctx, &reading::complainant(&ctx, &case).await?, false)),
        }
    })
}

fn draw(ctx: &Ctx, found: &Masked, is_in_full: bool) -> AnyView {
    let words = words();
    let state = state(RevealForm::default);
    let who = found.contact.as_ref().map(|contact| who(contact, is_in_full));
    let relation = found.relation.as_ref().map(|relation| {
        let basis = relation.basis.as_ref().map(|basis| basis.as_str().to_owned());
        let rows = vec![
            SummaryRow::new(words.say("client-relation"), words.label(relation.kind)),
            SummaryRow::new(words.say("client-knows"), words.label(relation.knows)),
            SummaryRow::new(words.say("client-basis"), basis.unwrap_or_default()),
        ];
        let unverified = words.say("client-unverified");
        view! {
            <section>
                <h2>{words.say("client-relation-heading")}</h2>
                <Banner tone=Tone::Time sentence=unverified/>
                <SummaryList rows=rows/>
            </section>
        }
    });
    let is_anonymous = found.page.header.identity == IdentityMode::Anonymous;
    let ask = (!is_anonymous && !is_in_full)
        .then(|| reveal_form(&state.values.purpose, problem_at(&state.problems, "purpose")));
    let note = match (is_anonymous, is_in_full) {
        (true, _) => ("client-anonymous", Tone::Information),
        (false, true) => ("client-in-full", Tone::Time),
        (false, false) => ("client-masked", Tone::Information),
    };
    view! {
        <CaseLayout title=words.say("case-client") case=head(ctx, &found.page) problems=problem_list(&state.problems)>
            <Banner tone=note.1 sentence=words.say(note.0)/>
            {who}
            {relation}
            {ask}
        </CaseLayout>
    }
    .into_any()
}

/// Name, addresses and how to use them, masked or in full. What to mind is never masked.
fn who(contact: &Contact, is_in_full: bool) -> AnyView {
    let words = words();
    let shown = |full: &str, mask: fn(&str) -> String| if is_in_full { full.to_owned() } else { mask(full) };
    let phone = contact
        .phone
        .as_ref()
        .map(|phone| shown(phone.as_str(), masked_phone));
    let email = contact
        .email
        .as_ref()
        .map(|email| shown(email.as_str(), masked_email));
    let ways = |ways: &[crate::domain::complaint::ContactMethod]| {
        let ways: Vec<_> = ways.iter().map(|way| words.label(*way)).collect();
        words.list(&ways)
    };
    let times: Vec<_> = contact
        .hours
        .times
        .iter()
        .map(|time| words.label(*time))
        .collect();
    let note = contact.hours.note.as_ref().map(|note| note.as_str().to_owned());
    let times = [words.list(&times), note.unwrap_or_default()];
    let times = times
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n");
    let times = if times.is_empty() {
        words.say("client-any-time")
    } else {
        times
    };
    let limits = [
        (contact.leave_no_message, "client-no-message"),
        (contact.mention_no_complaint, "client-no-mention"),
    ];
    let limits: Vec<_> = limits
        .iter()
        .filter(|(is_so, _)| *is_so)
        .map(|(_, key)| words.say(key))
        .collect();
    let identity = vec![
        SummaryRow::new(
            words.say("client-name"),
            shown(contact.name.as_str(), masked_name),
        ),
        SummaryRow::new(words.say("client-phone"), phone.unwrap_or_default()),
        SummaryRow::new(words.say("client-email"), email.unwrap_or_default()),
    ];
    let mut safe = vec![
        SummaryRow::new(words.say("client-preferred"), words.label(contact.preferred)),
        SummaryRow::new(words.say("client-ways"), ways(&contact.ways())),
        SummaryRow::new(words.say("client-times"), times),
    ];
    if !contact.unsafe_ways.is_empty() {
        safe.push(SummaryRow::new(
            words.say("client-unsafe"),
            ways(&contact.unsafe_ways),
        ));
    }
    if !limits.is_empty() {
        safe.push(SummaryRow::new(words.say("client-limits"), limits.join("\n")));
    }
    view! {
        <section><h2>{words.say("client-identity")}</h2><SummaryList rows=identity/></section>
        <section><h2>{words.say("client-safe")}</h2><SummaryList rows=safe/></section>
    }
    .into_any()
}

fn reveal_form(purpose: &str, problem: Option<String>) -> AnyView {
    let words = words();
    let purpose = purpose.to_owned();
    view! {
        <section>
            <h2>{words.say("client-reveal")}</h2>
            <p>{words.say("client-reveal-lead")}</p>
            <PostForm>
                <RadioCards name="purpose" label=words.say("client-purpose") choices=Choice::of(&PURPOSES)
                    value=purpose problem=problem/>
                <div class="acts"><Button label=words.say("client-reveal-button") weight=Weight::Secondary/></div>
            </PostForm>
        </section>
    }
    .into_any()
}

/// Records the purpose and shows the page in full, once.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<RevealForm>,
) -> Response {
    match reading::reveal(&ctx, &case, &values).await {
        Ok(in_full) => {
            let revealed = Revealed(in_full);
            app.draw(page, move || provide_context(revealed.clone())).await
        }
        error => app.answer(page, values, error, |_| ().into_response()).await,
    }
}
