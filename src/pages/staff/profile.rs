//! S-03 我的账户: who one is here, one's password, and where one is signed in.

use axum::{extract::State, http::request::Parts, response::Response};
use leptos::prelude::*;
use tower_sessions::Session;

use super::roles;
use crate::{
    casework::{
        Ctx, Error,
        account::{self, ChangePasswordForm},
    },
    domain::form::Problems,
    pages::error::refused,
    store::sessions,
    ui::{
        Button, Column, DataTable, InputKind, Instant, PostForm, StaffLayout, SummaryList, SummaryRow,
        TextInput, Weight, problem_at, problem_list, words,
    },
    urls,
    web::{
        App, Form, Notice, Refusal,
        form::state,
        see_other,
        session::{self, Colleague},
    },
};

type Times = Vec<(chrono::DateTime<chrono::Utc>, chrono::DateTime<chrono::Utc>)>;

/// The page.
#[component]
pub fn ProfilePage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let body = Suspend::new(async move {
        let done = async {
            let who = ctx.who.staff().ok_or(Error::NotFound)?;
            Ok(sessions::of_person(&ctx.db.reader(), who.person, ctx.now()).await?)
        };
        done.await.map_or_else(refused, page)
    });
    view! { <Suspense>{body}</Suspense> }
}

fn page(times: Times) -> AnyView {
    let words = words();
    let problems = state(ChangePasswordForm::default).problems;
    let me = use_context::<Parts>().and_then(|request| request.extensions.get::<Colleague>().cloned());
    let me = me.map(|me| {
        let rows = vec![
            SummaryRow::new(words.say("profile-name"), me.name),
            SummaryRow::new(words.say("profile-account"), me.account),
            SummaryRow::new(words.say("profile-roles"), roles(me.roles)),
        ];
        view! { <SummaryList rows=rows/> }
    });
    let password = password(&problems);
    let sessions = sessions_part(times);
    view! {
        <StaffLayout title=words.say("staff-profile") problems=problem_list(&problems)>
            {me}
            <p class="hint">{words.say("profile-fixed")}" "<a href=urls::preferences().to_string()>{words.say("ui-preferences")}</a></p>
            {password}
            {sessions}
        </StaffLayout>
    }
    .into_any()
}

fn password(problems: &Problems) -> AnyView {
    let words = words();
    let fields = ["present_password", "new_password", "new_password_again"];
    let [present, new, again] = fields.map(|field| problem_at(problems, field));
    view! {
        <section>
            <h2>{words.say("profile-password")}</h2>
            <PostForm>
                <TextInput name="present_password" label=words.say("profile-password-present") kind=InputKind::Password
                    autocomplete="current-password" problem=present/>
                <TextInput name="new_password" label=words.say("set-password-new") hint=words.say("set-password-hint")
                    kind=InputKind::Password autocomplete="new-password"
                    problem=new/>
                <TextInput name="new_password_again" label=words.say("set-password-again") kind=InputKind::Password
                    autocomplete="new-password" problem=again/>
                <p class="hint">{words.say("profile-password-ends")}</p>
                <div class="acts"><Button label=words.say("profile-password-button")/></div>
            </PostForm>
        </section>
    }
    .into_any()
}

fn sessions_part(times: Times) -> AnyView {
    let words = words();
    let others = times.len().saturating_sub(1);
    let columns = vec![
        Column::new(words.say("profile-session-begun")),
        Column::new(words.say("profile-session-seen")),
    ];
    let rows = times
        .into_iter()
        .map(|(begun, seen)| {
            vec![
                view! { <Instant at=begun/> }.into_any(),
                view! { <Instant at=seen/> }.into_any(),
            ]
        })
        .collect();
    let end = (others > 0).then(|| {
        view! {
            <PostForm action=urls::own_sessions().as_str()>
                <div class="acts"><Button label=words.say("profile-sessions-end") weight=Weight::Secondary/></div>
            </PostForm>
        }
    });
    view! {
        <section>
            <h2>{words.say("profile-sessions")}</h2>
            <DataTable caption=words.say("profile-sessions-caption") columns=columns rows=rows/>
            {end}
        </section>
    }
    .into_any()
}

/// Changes the password. Every other session ends; this one goes on under a new id and the new stamp.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    session: Session,
    Form { page, values }: Form<ChangePasswordForm>,
) -> Response {
    let done = async {
        let proved = account::change_password(&ctx, &values).await?;
        end_all_but(&ctx, &session).await?;
        session::begin_staff(&session, proved, ctx.now()).await
    };
    let done = done.await;
    app.answer(page, values, done, |()| {
        see_other(urls::profile()).saying(Notice::PasswordChanged)
    })
    .await
}

/// Ends every session of one's own but this one.
///
/// # Errors
/// The refusal of whatever went wrong.
pub async fn end_others(ctx: Ctx, session: Session) -> Result<Response, Refusal> {
    end_all_but(&ctx, &session).await?;
    Ok(axum::response::IntoResponse::into_response(
        see_other(urls::profile()).saying(Notice::SessionsEnded),
    ))
}

async fn end_all_but(ctx: &Ctx, session: &Session) -> Result<(), Error> {
    let this = session.id().ok_or(Error::NotFound)?;
    account::end_other_sessions(ctx, &this).await
}
