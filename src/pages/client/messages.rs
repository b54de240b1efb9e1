//! C-17 往来消息: the conversation, and one box to answer in. Staff speak as a role; own words cannot be changed, only
//! added to.

use axum::extract::State;
use axum::http::request::Parts;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::frame::{Tab, asked, asked_by, case_page, refused};
use crate::casework::message::{ClientThread, client_thread, write_quickly, write_to_us};
use crate::casework::{Ctx, Error};
use crate::domain::code::Code;
use crate::domain::complaint::Reference;
use crate::domain::form::FormState;
use crate::domain::message::{MessageBody, MessageForm, Side};
use crate::islands::CharCount;
use crate::pages::live::live_bar;
use crate::store::messages::Message as Sent;
use crate::ui::{
    Banner, Button, ContactCard, EmptyState, Hidden, Message, PostForm, TextArea, Thread, Voice, Weight,
    problem_at, problem_list, words,
};
use crate::urls;
use crate::web::{App, Form, Notice, form, parked::Parked, see_other};
use crate::wording::Words;

crate::codes! {
    /// A sentence that is sent with one press.
    pub enum QuickReply as "quick_reply" {
        /// 我需要更多时间 More time is needed.
        MoreTime = "more_time",
        /// 请打电话给我 A call is wished for.
        CallMe = "call_me",
    }
}

/// The reply box as typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ReplyForm {
    /// Makes it happen once.
    pub submission_key: String,
    /// The message.
    pub message: String,
    /// A [`QuickReply`], when its button was the one pressed.
    pub quick_reply: String,
}

impl ReplyForm {
    /// Whether a sentence was pressed and nothing was typed.
    fn is_quick(&self) -> bool {
        QuickReply::from_code(&self.quick_reply).is_some() && self.message.trim().is_empty()
    }

    /// The message to send: the quick reply first, then whatever was typed, so that neither is lost.
    fn message(&self, words: Words) -> MessageForm {
        let quick = QuickReply::from_code(&self.quick_reply)
            .map(|quick| words.say(&format!("quick-reply-{}-message", quick.code().replace('_', "-"))));
        let message = match quick {
            Some(quick) if self.message.trim().is_empty() => quick,
            Some(quick) => format!("{quick}\n\n{}", self.message),
            None => self.message.clone(),
        };
        MessageForm {
            submission_key: self.submission_key.clone(),
            message,
            ..MessageForm::default()
        }
    }
}

/// The page.
#[component]
pub fn MessagesPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let (asked, state) = (asked(), form::state(ReplyForm::default));
    let came_back = use_context::<Parked>().is_some();
    let body = Suspend::new(async move {
        let read = match asked {
            Ok(reference) => client_thread(&ctx, &reference).await,
            Err(error) => Err(error),
        };
        read.map_or_else(refused, |thread| conversation(&thread, state, came_back))
    });
    view! { <Suspense>{body}</Suspense> }
}

fn conversation(thread: &ClientThread, state: FormState<ReplyForm>, came_back: bool) -> AnyView {
    let words = words();
    // The key is in no field a person sees: its problem is told where the words stand.
    let problems = problem_list(&state.problems).into_iter();
    let problems = problems.map(|(field, sentence)| match field.as_str() {
        "submission_key" => ("message".to_owned(), sentence),
        _ => (field, sentence),
    });
    let problems = problems.collect();
    let kept = came_back.then(|| view! { <Banner sentence=words.say("case-messages-kept")/> });
    let said = if thread.messages.is_empty() {
        view! { <EmptyState sentence=words.say("case-messages-none")/> }.into_any()
    } else {
        view! { <Thread messages=shown(thread)/> }.into_any()
    };
    let answer = if thread.header.stage.is_writable() {
        reply(thread, state)
    } else {
        view! { <p>{words.say("case-messages-over")}</p><ContactCard/> }.into_any()
    };
    let case = &thread.header.reference;
    let live = live_bar(&urls::live_case(case), &urls::case_messages(case));
    let body = view! { {live}{kept}{said}{answer} }.into_any();
    let lead = words.say("case-messages-lead");
    case_page(Tab::Messages, &thread.header, lead, problems, body)
}

/// The messages as the client may know them.
fn shown(thread: &ClientThread) -> Vec<Message> {
    let words = words();
    let first_new = thread
        .messages
        .iter()
        .rev()
        .filter(|message| message.side == Side::Staff)
        .take(thread.unread)
        .last()
        .map(|message| message.seq);
    let one = |message: &Sent| {
        let (voice, author) = match message.side {
            Side::Client => (Voice::Client, "case-messages-you"),
            Side::Staff => (Voice::Staff, "case-messages-us"),
        };
        Message {
            voice,
            author: words.say(author),
            at: message.at,
            text: message.body.as_str().to_owned(),
            is_first_new: Some(message.seq) == first_new,
        }
    };
    thread.messages.iter().map(one).collect()
}

fn reply(thread: &ClientThread, state: FormState<ReplyForm>) -> AnyView {
    let words = words();
    let problem =
        problem_at(&state.problems, "message").or_else(|| problem_at(&state.problems, "submission_key"));
    // The same words posted again are the same message; a key that was refused is exchanged.
    let is_used = state.values.submission_key.is_empty() || state.problems.of("submission_key").is_some();
    let key = if is_used {
        thread.key.to_string()
    } else {
        state.values.submission_key
    };
    let quick = quick_replies(thread);
    let (left, over) = (words.say("wizard-chars-left"), words.say("wizard-chars-over"));
    view! {
        <PostForm>
            <Hidden name="submission_key" value=key/>
            <TextArea name="message" label=words.say("case-messages-reply") hint=words.say("case-messages-reply-hint")
                value=state.values.message problem=problem limit=MessageBody::MAX>
                <CharCount field="message" max=MessageBody::MAX left=left over=over/>
            </TextArea>
            <div class="acts"><Button label=words.say("case-messages-send")/></div>
            {quick}
        </PostForm>
    }
    .into_any()
}

/// Sentences for days on which writing is too much. A call is offered to whoever left a number.
fn quick_replies(thread: &ClientThread) -> AnyView {
    let words = words();
    let offered = QuickReply::ALL
        .iter()
        .filter(|quick| **quick != QuickReply::CallMe || thread.has_phone);
    let buttons = offered.map(|quick| {
        view! { <Button label=words.label(*quick) weight=Weight::Secondary name="quick_reply" value=quick.code()/> }
    });
    view! {
        <p class="hint">{words.say("case-messages-quick")}</p>
        <div class="acts">{buttons.collect::<Vec<_>>()}</div>
    }
    .into_any()
}

/// Sends the message.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<ReplyForm>) -> Response {
    let done = send(&ctx, &page, &values).await;
    app.answer(page, values, done, |case| {
        see_other(urls::case_messages(&case)).saying(Notice::MessageReceived)
    })
    .await
}

async fn send(ctx: &Ctx, page: &Parts, form: &ReplyForm) -> Result<Reference, Error> {
    let case = asked_by(page)?;
    let message = form.message(Words::new(ctx.locale));
    // More time, or a call, is no answer: what waits for one goes on waiting.
    if form.is_quick() {
        write_quickly(ctx, &case, &message).await?;
    } else {
        write_to_us(ctx, &case, &message).await?;
    }
    Ok(case)
}
