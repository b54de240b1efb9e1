//! C-15 查询进度: one field for the receipt code. A slip is told from a code that opens nothing; everything else that
//! may be wrong gets one answer. Then back to the page one came from, if it belongs to that complaint.

use axum::extract::State;
use axum::http::request::Parts;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;
use tower_sessions::Session;

use crate::casework::reading::track;
use crate::casework::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::form::FormState;
use crate::store::sessions::{Holder, SignedIn};
use crate::ui::{
    Banner, Button, ClientLayout, InputKind, PostForm, TextInput, problem_at, problem_list, words,
};
use crate::urls::{self, Local};
use crate::web::endpoints::Endpoint;
use crate::web::{App, Form, see_other, session};

/// The form as typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct TrackForm {
    /// The receipt code.
    pub receipt_code: String,
}

/// The page.
#[component]
pub fn TrackPage() -> impl IntoView {
    let words = words();
    let state = use_context::<FormState<TrackForm>>().unwrap_or_default();
    let comes_back = use_context::<Parts>().is_some_and(|request| next(&request).is_some());
    let again = comes_back.then(|| view! { <Banner sentence=words.say("track-again")/> });
    view! {
        <ClientLayout title=words.say("track-title") lead=words.say("track-lead") problems=problem_list(&state.problems)>
            {again}
            <PostForm>
                <TextInput name="receipt_code" label=words.say("track-code") hint=words.say("track-code-hint")
                    kind=InputKind::Code value=state.values.receipt_code
                    problem=problem_at(&state.problems, "receipt_code")/>
                <div class="acts"><Button label=words.say("track-open")/></div>
            </PostForm>
            <p><a href=urls::track_lost().to_string()>{words.say("track-lost")}</a></p>
            <p>{words.say("track-none")}" "<a href=urls::begin().to_string()>{words.say("track-begin")}</a></p>
        </ClientLayout>
    }
}

/// Opens the complaint of the code in this browser.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    session: Session,
    Form { page, values }: Form<TrackForm>,
) -> Response {
    let done = open(&ctx, &session, &page, &values).await;
    app.answer(page, values, done, see_other).await
}

async fn open(ctx: &Ctx, session: &Session, page: &Parts, form: &TrackForm) -> Result<Local, Error> {
    let tracked = track(ctx, &form.receipt_code).await?;
    let signed_in = SignedIn {
        holder: Holder::Client(tracked.complaint),
        stamp: None,
        since: ctx.now(),
        factor_at: None,
    };
    session::begin(session, signed_in).await?;
    let came_from = next(page).filter(|place| is_of(place, tracked.reference));
    Ok(came_from.unwrap_or_else(|| urls::case(&tracked.reference)))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Back {
    next: String,
}

/// The page of ours that the address names as the one to go back to.
fn next(request: &Parts) -> Option<Local> {
    let back: Back = serde_html_form::from_str(request.uri.query()?).ok()?;
    Endpoint::next(&back.next)
}

/// Whether a page is one of this complaint's.
fn is_of(place: &Local, case: Reference) -> bool {
    let rest = place.path().strip_prefix(urls::case(&case).as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
