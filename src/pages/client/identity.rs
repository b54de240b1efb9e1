//! C-18 身份保护方式: letting more be known, after reading who will learn it. There is no way back, and the page says so.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::frame::{Tab, asked, case_page, refused};
use crate::casework::{Ctx, details};
use crate::domain::code::Code;
use crate::domain::complaint::IdentityMode;
use crate::domain::details::RaiseForm;
use crate::domain::form::FormState;
use crate::store::complaints::Header;
use crate::ui::{
    Checkbox, Choice, ConfirmPanel, Fieldset, InputKind, RadioCards, TextInput, Width, problem_at,
    problem_list, words,
};
use crate::urls;
use crate::web::{App, Case, Form, Notice, form, see_other};

/// The page.
#[component]
pub fn IdentityPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let (asked, state) = (asked(), form::state(RaiseForm::default));
    let body = Suspend::new(async move {
        let read = async { details::own_contact(&ctx, &asked?).await };
        read.await
            .map_or_else(refused, |(header, _)| draw(&header, state))
    });
    view! { <Suspense>{body}</Suspense> }
}

fn draw(header: &Header, state: FormState<RaiseForm>) -> AnyView {
    let words = words();
    let now = header.identity;
    let problems = problem_list(&state.problems);
    let mode = [("mode", words.label(now).into())];
    let body = match now.higher() {
        _ if !header.stage.is_writable() => view! { <p>{words.say("details-over")}</p> }.into_any(),
        [] => view! { <p>{words.say("identity-raise-none")}</p> }.into_any(),
        higher => confirm(header, higher, state),
    };
    let body = view! {
        <p><b>{words.say_with("identity-raise-now", &mode)}</b></p>
        {body}
    };
    let lead = words.say(&format!("identity-raise-lead-{}", now.code()));
    case_page(Tab::Identity, header, lead, problems, body.into_any())
}

/// What will happen, the choice, and the act.
fn confirm(header: &Header, higher: &[IdentityMode], state: FormState<RaiseForm>) -> AnyView {
    let words = words();
    let lines: &[&str] = match header.identity {
        IdentityMode::Anonymous => &["handlers", "counsellor", "never-admin"],
        IdentityMode::Confidential | IdentityMode::Named => &["team", "counsellor", "never-admin"],
    };
    let learn = lines
        .iter()
        .map(|line| words.say(&format!("identity-raise-learn-{line}")));
    let consequences: Vec<_> = learn.chain([words.say("identity-raise-no-way-back")]).collect();
    let (values, problems) = (state.values, state.problems);
    // The only choice there is need not be made.
    let chosen = match higher {
        [only] if values.identity_mode.is_empty() => only.code().to_owned(),
        _ => values.identity_mode,
    };
    let choices = higher.iter().map(move |mode| {
        let choice = Choice::new(mode.code(), words.label(*mode));
        choice.meaning(words.say(&format!("identity-{}-hint", mode.code())))
    });
    let choices: Vec<_> = choices.collect();
    let wrong_choice = problem_at(&problems, "identity_mode");
    let contact = (header.identity == IdentityMode::Anonymous).then(|| {
        view! {
            <TextInput name="name" label=words.say("contact-name") hint=words.say("contact-name-hint") width=Width::Half
                value=values.name autocomplete="name" problem=problem_at(&problems, "name")/>
            <Fieldset legend=words.say("contact-ways") hint=words.say("contact-ways-hint")>
                <TextInput name="phone" label=words.say("contact-phone") width=Width::Half kind=InputKind::Phone
                    value=values.phone autocomplete="tel" problem=problem_at(&problems, "phone")/>
                <TextInput name="email" label=words.say("contact-email") width=Width::Half kind=InputKind::Email
                    value=values.email autocomplete="email" problem=problem_at(&problems, "email")/>
                <Checkbox name="portal_only" label=words.say("identity-raise-portal")
                    hint=words.say("identity-raise-portal-hint") is_ticked=!values.portal_only.is_empty()/>
            </Fieldset>
        }
    });
    let back = urls::case_details(&header.reference).to_string();
    view! {
        <ConfirmPanel title=words.say("identity-raise-consequences") consequences=consequences
            act=words.say("identity-raise-act") cancel=words.say("identity-raise-cancel") back=back>
            <RadioCards name="identity_mode" label=words.say("identity-raise-choice") choices=choices
                value=chosen problem=wrong_choice/>
            {contact}
        </ConfirmPanel>
    }
    .into_any()
}

/// Lets more be known.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<RaiseForm>,
) -> Response {
    let done = details::raise_identity(&ctx, &case, &values).await;
    app.answer(page, values, done, |()| {
        see_other(urls::case_details(&case)).saying(Notice::IdentityRaised)
    })
    .await
}
