//! AD-02 新增人员: an account without a password. The page after it shows the one-time link, once.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::{
    once,
    person_fields::{Offered, fields, offered},
};
use crate::{
    casework::{Ctx, organisation},
    domain::{code::Code, staffing::PersonForm},
    ui::{
        Button, ButtonLink, Link, PostForm, StaffLayout, TextInput, Weight, Width, problem_at, problem_list,
        words,
    },
    urls,
    web::{App, Form, Notice, form::state, new_link, see_other},
};

/// The page.
#[component]
pub fn InvitePage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let read = ctx.clone();
    once(async move { offered(&read).await }, move |offered| {
        draw(&ctx, &offered)
    })
}

fn draw(ctx: &Ctx, offered: &Offered) -> AnyView {
    let words = words();
    let state = state(|| PersonForm {
        locale: ctx.locale.code().to_owned(),
        on_duty: "yes".to_owned(),
        ..PersonForm::default()
    });
    let back = Link::to(urls::admin_people().as_str(), words.say("admin-people"));
    let problems = problem_list(&state.problems);
    let account = problem_at(&state.problems, "account");
    let typed = state.values.account.clone();
    let fields = fields(state, offered, None);
    view! {
        <StaffLayout title=words.say("admin-invite") lead=words.say("admin-invite-lead") back=Some(back)
            problems=problems>
            <PostForm>
                <TextInput name="account" label=words.say("admin-person-account") width=Width::Half
                    hint=words.say("admin-person-account-hint") value=typed problem=account/>
                {fields}
                <div class="acts">
                    <Button label=words.say("admin-invite-button")/>
                    <ButtonLink href=urls::admin_people().as_str() label=words.say("admin-cancel") weight=Weight::Quiet/>
                </div>
            </PostForm>
        </StaffLayout>
    }
    .into_any()
}

/// Adds the account and goes to its page, which shows the link.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<PersonForm>) -> Response {
    let done = organisation::invite(&ctx, &values).await;
    app.answer(page, values, done, |(person, token)| {
        see_other(urls::admin_person(person))
            .with(new_link::to_show(person, &token))
            .saying(Notice::PersonAdded)
    })
    .await
}
