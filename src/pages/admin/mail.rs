//! AD-06 邮件: the server without its secrets, the queue in numbers, a test letter with what was said on the line.

use std::sync::Arc;

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use leptos::prelude::*;

use crate::{
    casework::{
        Ctx,
        mail::{TestMail, TestMailForm, record_test_mail},
    },
    domain::{form::FormState, mail::MailFailure},
    mail::{Letter, Outlet, Transcript},
    pages::error::refused,
    store::mail::{self, MailCounts},
    ui::{
        Banner, Button, InputKind, PostForm, StaffLayout, SummaryList, SummaryRow, TextInput, Tone, Weight,
        problem_at, problem_list, words,
    },
    web::{App, Form, form::state},
};

/// What a test letter came to, for the one page view that sent it.
#[derive(Clone)]
struct Tried {
    sent: Result<(), MailFailure>,
    transcript: Arc<Transcript>,
}

/// The page.
#[component]
pub fn MailPage() -> impl IntoView {
    let (app, ctx) = (expect_context::<App>(), expect_context::<Ctx>());
    let (state, tried) = (state(TestMailForm::default), use_context::<Tried>());
    let body = Suspend::new(async move {
        match mail::counts(&ctx.db.reader(), ctx.now()).await {
            Ok(counts) => draw(&ctx, &app, &counts, state, tried),
            Err(error) => refused(error.into()),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

fn draw(
    ctx: &Ctx,
    app: &App,
    counts: &MailCounts,
    state: FormState<TestMailForm>,
    tried: Option<Tried>,
) -> AnyView {
    let words = words();
    let problems = problem_list(&state.problems);
    let outage = counts.outage.map(|(since, failure)| {
        let since = words.instant(since, ctx.zone());
        let args = [("since", since.into()), ("why", words.label(failure).into())];
        view! { <Banner tone=Tone::Blocked sentence=words.say_with("admin-mail-outage", &args)/> }
    });
    let folder = matches!(app.mailer.outlet(), Outlet::Folder(_))
        .then(|| view! { <Banner tone=Tone::Time sentence=words.say("admin-mail-no-server")/> });
    let (server, queue) = (server(app), queue(ctx, counts));
    let test = test(state, tried);
    view! {
        <StaffLayout title=words.say("admin-mail") lead=words.say("admin-mail-lead") problems=problems>
            {outage}{folder}
            <section><h2>{words.say("admin-mail-server")}</h2><SummaryList rows=server/></section>
            <section><h2>{words.say("admin-mail-queue")}</h2><SummaryList rows=queue/></section>
            {test}
        </StaffLayout>
    }
    .into_any()
}

fn server(app: &App) -> Vec<SummaryRow> {
    let words = words();
    let row = |key: &str, text: String| SummaryRow::new(words.say(key), text);
    let mut rows = match app.mailer.outlet() {
        Outlet::Server {
            host,
            port,
            protection,
            account,
        } => vec![
            row("admin-mail-host", format!("{host}:{port}")),
            row("admin-mail-protection", words.label(protection)),
            row(
                "admin-mail-account",
                account.unwrap_or_else(|| words.say("admin-mail-no-account")),
            ),
        ],
        Outlet::Folder(folder) => vec![row("admin-mail-folder", folder.display().to_string())],
    };
    rows.push(row("admin-mail-from", app.mailer.from().to_owned()));
    rows
}

fn queue(ctx: &Ctx, counts: &MailCounts) -> Vec<SummaryRow> {
    let words = words();
    let number = |key: &str, n: u64| {
        let n = i64::try_from(n).unwrap_or(i64::MAX);
        SummaryRow::new(
            words.say(key),
            words.say_with("admin-mail-letters", &[("n", n.into())]),
        )
    };
    let last = counts.last_sent_at.map(|at| words.instant(at, ctx.zone()));
    vec![
        number("admin-mail-waiting", counts.waiting),
        number("admin-mail-retrying", counts.retrying),
        number("admin-mail-failed", counts.failed),
        number("admin-mail-sent", counts.sent_lately),
        SummaryRow::new(
            words.say("admin-mail-last"),
            last.unwrap_or_else(|| words.say("admin-mail-never")),
        ),
    ]
}

fn test(state: FormState<TestMailForm>, tried: Option<Tried>) -> AnyView {
    let words = words();
    let result = tried.map(|tried| {
        let (tone, sentence) = match tried.sent {
            Ok(()) => (Tone::Success, words.say("admin-mail-test-sent")),
            Err(failure) => {
                let why = words.label(failure).into();
                (
                    Tone::Blocked,
                    words.say_with("admin-mail-test-failed", &[("why", why)]),
                )
            }
        };
        view! {
            <Banner tone=tone sentence=sentence is_answer=true/>
            <h3>{words.say("admin-mail-transcript")}</h3>
            <pre class="transcript" tabindex="0">{tried.transcript.to_string()}</pre>
        }
    });
    let problem = problem_at(&state.problems, "to");
    view! {
        <section>
            <h2>{words.say("admin-mail-test")}</h2>
            <p class="hint">{words.say("admin-mail-test-lead")}</p>
            {result}
            <PostForm>
                <TextInput name="to" label=words.say("admin-mail-test-to") kind=InputKind::Email value=state.values.to problem=problem/>
                <div class="acts"><Button label=words.say("admin-mail-test-button") weight=Weight::Secondary/></div>
            </PostForm>
        </section>
    }
    .into_any()
}

/// Sends the test letter and shows what came of it, once.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<TestMailForm>) -> Response {
    let TestMail { to, id } = match record_test_mail(&ctx, &values).await {
        Ok(test) => test,
        error => return app.answer(page, values, error, |_| ().into_response()).await,
    };
    let letter = Letter::test(to, ctx.locale, id, ctx.now());
    let (sent, transcript) = app.mailer.converse(&letter).await;
    let (tried, state) = (
        Tried {
            sent,
            transcript: Arc::new(transcript),
        },
        FormState {
            values,
            ..FormState::default()
        },
    );
    app.draw(page, move || {
        provide_context(tried.clone());
        provide_context(state.clone());
    })
    .await
}
