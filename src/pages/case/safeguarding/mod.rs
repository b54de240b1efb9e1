//! S-10 安全: the level, what was done, and the acts. Raising is for everybody who may know of the case, the log for those who
//! work on it, lowering and clearing for the rota.
mod forms;
mod log;
mod rota;

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::{head, on_case};
use crate::{
    casework::{
        Ctx, Error, overlay,
        reading::{self, SafetyPage},
    },
    domain::{
        calendar::local_date,
        complaint::Reference,
        form::FormState,
        overlay::Safeguarding,
        policy::Action,
        safety::{Clearing, SafetyAct, SafetyForm},
    },
    ui::{Banner, CaseLayout, CrisisCard, Tone, problem_list, words},
    urls,
    web::{
        App, Case, Form, Notice,
        form::{once_key, state},
        see_other,
    },
};

/// The page.
#[component]
pub fn SafeguardingPage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let found = reading::safety(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, &found))
    })
}

fn draw(ctx: &Ctx, found: &SafetyPage) -> AnyView {
    let words = words();
    let state: FormState<SafetyForm> = state(|| SafetyForm {
        submission_key: once_key().to_string(),
        contact_date: local_date(ctx.now(), ctx.zone()).to_string(),
        contact_time: ctx.now().with_timezone(&ctx.zone()).format("%H:%M").to_string(),
        ..SafetyForm::default()
    });
    let header = &found.page.header;
    let nobody = (found.is_rota_empty && header.safeguarding.is_open()).then(|| {
        view! { <Banner tone=Tone::Blocked sentence=words.say("safeguarding-nobody")/> }
    });
    let log = found.log.as_ref().map(|log| log::log(ctx, log));
    let closed = found
        .log
        .is_none()
        .then(|| view! { <p>{words.say("safeguarding-closed")}</p> });
    let is_writable = header.stage.is_writable();
    let write = found.log.as_ref().filter(|_| is_writable);
    let write = write.map(|log| forms::write(log.is_first_response_late, &state));
    let rota = found
        .rota
        .as_ref()
        .zip(found.log.as_ref())
        .map(|(rota, log)| rota::rota(ctx, rota, log, &state));
    let raise = if found.page.may(Action::RaiseSafeguarding) {
        forms::raise(ctx, header.safeguarding, &state)
    } else {
        view! { <p>{words.say("safeguarding-filed")}</p><CrisisCard/> }.into_any()
    };
    let level = level(header.safeguarding);
    view! {
        <CaseLayout title=words.say("safeguarding-title") case=head(ctx, &found.page) problems=problem_list(&state.problems)>
            {level}
            {nobody}
            <p>{words.say("safeguarding-lead")}</p>
            {write}
            {log}
            {closed}
            {rota}
            {raise}
        </CaseLayout>
    }
    .into_any()
}

/// The level in words, and what comes first while it is high.
fn level(level: Safeguarding) -> AnyView {
    let words = words();
    let now = || words.say_with("safeguarding-now", &[("level", words.label(level).into())]);
    let (tone, sentence) = match level {
        Safeguarding::None => (Tone::Information, words.say("safeguarding-no-alert")),
        Safeguarding::Cleared => (Tone::Success, words.say("safeguarding-past")),
        Safeguarding::Watch => (Tone::Time, now()),
        Safeguarding::Urgent | Safeguarding::Immediate => (Tone::Blocked, now()),
    };
    let first = level
        .is_pressing()
        .then(|| view! { <p>{words.say("safeguarding-pressing")}</p> });
    view! { <Banner tone=tone sentence=sentence/>{first} }.into_any()
}

/// Raises, logs, lowers, clears, reports: whichever button was pressed.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<SafetyForm>,
) -> Response {
    let done = act(&ctx, &case, &values).await;
    app.answer(page, values, done, |notice| {
        // Whoever cleared it may not know of the case any more.
        let next = match notice {
            Notice::SafetyCleared => urls::staff(),
            _ => urls::staff_safeguarding(&case),
        };
        see_other(next).saying(notice)
    })
    .await
}

async fn act(ctx: &Ctx, case: &Reference, form: &SafetyForm) -> Result<Notice, Error> {
    Ok(match form.act()? {
        SafetyAct::Raise => {
            overlay::raise_safeguarding(ctx, case, form).await?;
            Notice::SafetyRaised
        }
        SafetyAct::Log => {
            overlay::log_safety(ctx, case, form).await?;
            Notice::SafetyLogged
        }
        SafetyAct::StepDown => {
            overlay::step_down(ctx, case, form).await?;
            Notice::SafetyLowered
        }
        SafetyAct::Clear => match overlay::clear_safeguarding(ctx, case, form).await? {
            Clearing::Proposed => Notice::SafetyClearProposed,
            Clearing::Cleared => Notice::SafetyCleared,
        },
        SafetyAct::Report => {
            overlay::file_report(ctx, case, form).await?;
            Notice::SafetyReported
        }
        SafetyAct::NoDuty => {
            overlay::no_duty_to_report(ctx, case, form).await?;
            Notice::SafetyNoDuty
        }
        SafetyAct::Retaliation => {
            overlay::note_retaliation(ctx, case, form).await?;
            Notice::SafetyRetaliation
        }
    })
}
