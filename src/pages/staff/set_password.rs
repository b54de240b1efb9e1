//! S-01 设置密码: where the one-time link of a new account leads. Looking at it spends nothing; a wrong, spent or expired
//! link gets one page.

use axum::{
    extract::{Path, State},
    response::Response,
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::{
    casework::{
        Ctx,
        account::{self, SetPasswordForm},
    },
    pages::error::refused,
    store::people::Person,
    ui::{Button, InputKind, PostForm, StaffLayout, TextInput, problem_at, problem_list, words},
    urls,
    web::{App, Form, Notice, form::state, see_other},
};

/// The page.
#[component]
pub fn SetPasswordPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let token = use_params_map().with_untracked(|path| path.get("token").unwrap_or_default());
    let body = Suspend::new(async move {
        match account::link_person(&ctx, &token).await {
            Ok(person) => form(person),
            Err(error) => refused(error),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

fn form(person: Person) -> AnyView {
    let words = words();
    let problems = state(SetPasswordForm::default).problems;
    let lead = words.say_with(
        "set-password-lead",
        &[
            ("name", person.display_name.into()),
            ("account", person.account.clone().into()),
        ],
    );
    view! {
        <StaffLayout title=words.say("set-password-title") lead=lead problems=problem_list(&problems)>
            <PostForm>
                <input type="hidden" name="account" value=person.account autocomplete="username"/>
                <TextInput name="new_password" label=words.say("set-password-new") hint=words.say("set-password-hint")
                    kind=InputKind::Password autocomplete="new-password"
                    problem=problem_at(&problems, "new_password")/>
                <TextInput name="new_password_again" label=words.say("set-password-again") kind=InputKind::Password
                    autocomplete="new-password" problem=problem_at(&problems, "new_password_again")/>
                <div class="acts"><Button label=words.say("set-password-button")/></div>
            </PostForm>
        </StaffLayout>
    }
    .into_any()
}

/// Sets the password, spends the link, and goes to sign in.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Path(token): Path<String>,
    Form { page, values }: Form<SetPasswordForm>,
) -> Response {
    let done = account::set_password(&ctx, &token, &values).await;
    app.answer(page, values, done, |()| {
        see_other(urls::sign_in()).saying(Notice::PasswordSet)
    })
    .await
}
