//! S-07 往来: the thread with the client, colleagues' notes in it, and one box for both. The first word of a round stops its 24 hours.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::{head, on_case};
use crate::{
    casework::{
        Ctx, Error,
        message::{self, StaffThread},
    },
    domain::{
        form::FormState,
        message::{MessageBody, MessageForm, Side},
        people::Role,
    },
    store::notes::StaffNote,
    ui::{
        Button, CaseLayout, Checkbox, EmptyState, Hidden, Message, PostForm, TextArea, Thread, Voice, Weight,
        problem_at, problem_list, words,
    },
    urls,
    web::{
        App, Case, Form, Notice,
        form::{once_key, state},
        see_other,
    },
};

/// What to look at once more before a message leaves.
const TONE: [&str; 4] = ["tone-thanks", "tone-heard", "tone-next", "tone-plain"];

/// The page.
#[component]
pub fn MessagesPage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let seen_before = ctx.now();
        let thread = message::staff_thread(&ctx, &case).await?;
        let messages = bubbles(&thread, seen_before);
        Ok::<_, Error>(draw(&ctx, &thread, messages))
    })
}

/// The messages; the first that was unread until now is marked.
fn bubbles(thread: &StaffThread, seen_before: chrono::DateTime<chrono::Utc>) -> Vec<Message> {
    let words = words();
    let is_new = |message: &crate::store::messages::Message| {
        message.side == Side::Client && message.read_at.is_none_or(|at| at >= seen_before)
    };
    let first_new = thread
        .messages
        .iter()
        .find(|message| is_new(message))
        .map(|message| message.seq);
    let bubble = |message: &crate::store::messages::Message| {
        let (voice, author) = match message.side {
            Side::Client => (Voice::Client, words.label(Role::Client)),
            Side::Staff => {
                let name = message
                    .author
                    .and_then(|author| thread.authors.get(&author).cloned());
                (Voice::Staff, name.unwrap_or_default())
            }
        };
        Message {
            voice,
            author,
            at: message.at,
            text: message.body.as_str().to_owned(),
            is_first_new: first_new == Some(message.seq),
        }
    };
    let note = |note: &StaffNote| Message {
        voice: Voice::Internal,
        author: thread.authors.get(&note.author).cloned().unwrap_or_default(),
        at: note.at,
        text: note.body.as_str().to_owned(),
        is_first_new: false,
    };
    let mut said: Vec<_> = thread.messages.iter().map(bubble).collect();
    said.extend(thread.notes.iter().map(note));
    said.sort_by_key(|message| message.at);
    said
}

fn draw(ctx: &Ctx, thread: &StaffThread, messages: Vec<Message>) -> AnyView {
    let words = words();
    let state = state(|| MessageForm {
        submission_key: once_key().to_string(),
        ..MessageForm::default()
    });
    let problems = problem_list(&state.problems);
    let said = if messages.is_empty() {
        view! { <EmptyState sentence=words.say("messages-empty")/> }.into_any()
    } else {
        view! { <Thread messages=messages/> }.into_any()
    };
    let composer = thread
        .page
        .header
        .stage
        .is_writable()
        .then(|| composer(thread, state));
    view! {
        <CaseLayout title=words.say("case-messages") case=head(ctx, &thread.page) problems=problems>
            {said}
            {composer}
        </CaseLayout>
    }
    .into_any()
}

fn composer(thread: &StaffThread, state: FormState<MessageForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values, state.problems);
    let is_first = thread.page.header.first_response.is_none();
    let first = is_first.then(|| view! { <p>{words.say("messages-first")}</p> });
    let reason = thread.is_first_response_late.then(|| {
        view! {
            <TextArea name="breach_reason" label=words.say("breach-reason") hint=words.say("breach-reason-hint") rows=3
                value=values.breach_reason problem=problem_at(&problems, "breach_reason")/>
        }
    });
    let names_somebody = problem_at(&problems, "looked_again");
    let again = names_somebody.map(|problem| {
        view! { <Checkbox name="looked_again" label=words.say("messages-looked-again") problem=Some(problem)/> }
    });
    let tone = TONE.map(|key| view! { <li>{words.say(key)}</li> });
    let tone = tone.into_iter().collect::<Vec<_>>();
    view! {
        <section class="composer">
            <h2>{words.say("messages-write")}</h2>
            {first}
            <PostForm>
                <Hidden name="submission_key" value=values.submission_key/>
                {reason}
                <TextArea name="message" label=words.say("messages-body") hint=words.say("messages-body-hint")
                    limit=MessageBody::MAX value=values.message problem=problem_at(&problems, "message")/>
                {again}
                <div class="acts">
                    <Button label=words.say("messages-send")/>
                    <Button label=words.say("messages-note") weight=Weight::Secondary name="audience" value=MessageForm::INTERNAL/>
                </div>
                <p class="hint">{words.say("messages-note-hint")}</p>
            </PostForm>
            <aside class="tone" aria-label=words.say("tone-heading")><h3>{words.say("tone-heading")}</h3><ul>{tone}</ul></aside>
        </section>
    }
    .into_any()
}

/// Sends the message, or keeps the note.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<MessageForm>,
) -> Response {
    let (done, notice) = if values.is_internal() {
        let done = message::write_note(&ctx, &case, &values).await;
        (done, Notice::NoteWritten)
    } else {
        let done = message::send_message(&ctx, &case, &values).await;
        (done, Notice::ClientWritten)
    };
    let back = urls::staff_messages(&case);
    app.answer(page, values, done, |()| see_other(back).saying(notice))
        .await
}
