//! S-01 登录: account and password. Everything that does not fit gets one and the same answer.

use axum::{extract::State, response::Response};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use tower_sessions::Session;

use crate::{
    casework::{
        Ctx,
        account::{self, SignInForm},
    },
    ui::{
        Button, Hidden, InputKind, PostForm, StaffLayout, TextInput, Width, problem_at, problem_list, words,
    },
    urls,
    web::{App, Form, endpoints::Endpoint, form::state, see_other, session},
};

/// The page.
#[component]
pub fn SignInPage() -> impl IntoView {
    let words = words();
    let state = state(SignInForm::default);
    let asked = use_query_map().with_untracked(|query| query.get("next"));
    let next = asked.unwrap_or(state.values.next);
    let problems = state.problems;
    view! {
        <StaffLayout title=words.say("sign-in-title") lead=words.say("sign-in-lead") problems=problem_list(&problems)>
            <PostForm>
                <Hidden name="next" value=next/>
                <TextInput name="account" label=words.say("sign-in-account") value=state.values.account
                    kind=InputKind::Email width=Width::Full autocomplete="username"
                    problem=problem_at(&problems, "account")/>
                <TextInput name="password" label=words.say("sign-in-password") kind=InputKind::Password
                    autocomplete="current-password" problem=problem_at(&problems, "password")/>
                <div class="acts"><Button label=words.say("sign-in-button")/></div>
            </PostForm>
            <p class="hint">{words.say("sign-in-lost")}</p>
            <p><a href=urls::home().to_string()>{words.say("sign-in-client")}</a></p>
        </StaffLayout>
    }
}

/// Begins a session under a new id and goes where the person wanted to go.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    session: Session,
    Form { page, values }: Form<SignInForm>,
) -> Response {
    let next = Endpoint::next(&values.next).unwrap_or_else(urls::staff);
    let done = async {
        let proved = account::sign_in(&ctx, &values).await?;
        session::begin_staff(&session, proved, ctx.now()).await
    };
    let done = done.await;
    app.answer(page, values, done, |()| see_other(next)).await
}
