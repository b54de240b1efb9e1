//! S-05 概览: where a case stands, what the client said, and the one thing to do next. Whoever may know of the case and not
//! open it sees the header and how to take it, if they may.

use leptos::prelude::*;

use super::{clocks, head, on_case, told};
use crate::{
    casework::{
        Ctx, Error,
        reading::{self, HeaderPage, OpenCase},
    },
    domain::stage::StepState as Reached,
    store::complaints::Header,
    ui::{Banner, ButtonLink, CaseLayout, ClockBadge, Step, StepState, Stepper, Tone, Weight, words},
    urls,
};

/// The page.
#[component]
pub fn OverviewPage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let page = reading::header(&ctx, &case).await?;
        if page.is_mine {
            return Ok(opened(&ctx, &reading::open(&ctx, &case).await?));
        }
        let may_take = reading::may_take(&ctx, &case).await?;
        Ok::<_, Error>(closed(&ctx, &page, may_take))
    })
}

/// The header alone, with the way to take it.
fn closed(ctx: &Ctx, page: &HeaderPage, may_take: bool) -> AnyView {
    let words = words();
    let act = may_take.then(|| {
        let take = urls::staff_holder(&page.header.reference);
        view! { <p><ButtonLink href=take.as_str() label=words.say("take-title")/></p> }
    });
    let stepper = stepper(&page.header);
    let why = if may_take {
        "case-closed-take"
    } else {
        "case-closed"
    };
    view! {
        <CaseLayout title=words.say("case-overview") case=head(ctx, page)>
            <p>{words.say(why)}</p>
            {act}
            {stepper}
        </CaseLayout>
    }
    .into_any()
}

fn opened(ctx: &Ctx, case: &OpenCase) -> AnyView {
    let words = words();
    let running = case.clocks.iter().filter_map(|kept| clocks::of(ctx, &kept.clock));
    let running = running
        .map(|clock| view! { <li><ClockBadge clock=clock/></li> })
        .collect::<Vec<_>>();
    let header = &case.page.header;
    let (safety, next, stepper) = (safety(header), next_act(header), stepper(header));
    let (statements, answers) = (told::statements(&case.told), told::answers(case));
    view! {
        <CaseLayout title=words.say("case-overview") case=head(ctx, &case.page)>
            {safety}
            {next}
            {stepper}
            {statements}
            {answers}
            <section>
                <h2>{words.say("case-clocks")}</h2>
                <ul class="clock-list">{running}</ul>
            </section>
        </CaseLayout>
    }
    .into_any()
}

fn safety(header: &Header) -> Option<AnyView> {
    let words = words();
    let level = words.label(header.safeguarding);
    header.safeguarding.is_open().then(|| {
        let sentence = words.say_with("case-safety", &[("level", level.into())]);
        view! { <Banner tone=Tone::Blocked sentence=sentence/> }.into_any()
    })
}

/// Exactly one act leads, the others stand beside it (G-55).
fn next_act(header: &Header) -> AnyView {
    let words = words();
    let (messages, contacts) = (
        urls::staff_messages(&header.reference),
        urls::staff_contacts(&header.reference),
    );
    let (sentence, label) = if header.first_response.is_none() {
        ("next-first-response", "next-write-first")
    } else if header.staff_unread > 0 {
        ("next-unread", "next-read")
    } else {
        ("next-answered", "next-write")
    };
    view! {
        <section>
            <h2>{words.say("next-heading")}</h2>
            <p>{words.say(sentence)}</p>
            <div class="acts">
                <ButtonLink href=messages.as_str() label=words.say(label)/>
                <ButtonLink href=contacts.as_str() label=words.say("next-contact") weight=Weight::Secondary/>
            </div>
        </section>
    }
    .into_any()
}

fn stepper(header: &Header) -> AnyView {
    let steps = header.stage.stepper(header.path).map(|(phase, reached)| Step {
        label: words().label(phase),
        state: match reached {
            Reached::Done | Reached::Direct => StepState::Done,
            Reached::Current => StepState::Current,
            Reached::Ahead | Reached::Ended => StepState::Ahead,
        },
    });
    view! { <Stepper steps=steps.to_vec()/> }.into_any()
}
