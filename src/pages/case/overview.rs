//! S-05 概览: where a case stands, what the client said, and the one thing to do next. Whoever may know of the case and not
//! open it sees the header and how to take it, if they may.

use leptos::prelude::*;

use super::{acts, assessed, clocks, head, on_case, taken, told};
use crate::{
    casework::{
        Ctx, Error,
        reading::{self, HeaderPage, OpenCase},
    },
    domain::{policy::Action, stage::StepState as Reached},
    store::complaints::Header,
    ui::{Banner, CaseLayout, ClockBadge, Link, Step, StepState, Stepper, Tone, words},
    urls,
};

/// The page.
#[component]
pub fn OverviewPage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let page = reading::header(&ctx, &case).await?;
        if page.opens() {
            return Ok(opened(&ctx, &reading::open(&ctx, &case).await?));
        }
        Ok::<_, Error>(closed(&ctx, &page))
    })
}

/// The header alone, with what may be done about it.
fn closed(ctx: &Ctx, page: &HeaderPage) -> AnyView {
    let words = words();
    let (acts, stepper) = (acts::section(page), stepper(&page.header));
    let why = (!page.may(Action::Take)).then(|| view! { <p>{words.say("case-closed")}</p> });
    view! {
        <CaseLayout title=words.say("case-overview") case=head(ctx, page)>
            {why}
            {acts}
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
    let (safety, acts, stepper) = (safety(header), acts::section(&case.page), stepper(header));
    let assessed = assessed::section(case);
    let (statements, answers) = (told::statements(&case.told), told::answers(case));
    let (summary, taken) = (taken::summary(case), taken::details(case));
    view! {
        <CaseLayout title=words.say("case-overview") case=head(ctx, &case.page)>
            {safety}
            {acts}
            {stepper}
            {assessed}
            {statements}
            {summary}
            {answers}
            {taken}
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
        let place = urls::staff_safeguarding(&header.reference).to_string();
        let link = Link::to(place, words.say("safeguarding-title"));
        view! { <Banner tone=Tone::Blocked sentence=sentence link=Some(link)/> }.into_any()
    })
}

fn stepper(header: &Header) -> AnyView {
    let steps = header.stage.stepper(header.path).map(|(phase, reached)| Step {
        label: match reached {
            Reached::Direct => words().say("client-step-direct"),
            Reached::Done | Reached::Current | Reached::Ahead | Reached::Ended => words().label(phase),
        },
        state: match reached {
            Reached::Done | Reached::Direct => StepState::Done,
            Reached::Current => StepState::Current,
            Reached::Ahead | Reached::Ended => StepState::Ahead,
        },
    });
    view! { <Stepper steps=steps.to_vec()/> }.into_any()
}
