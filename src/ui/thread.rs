//! A conversation, oldest first; the composer comes after it.

use super::{Glyph, Icon, Instant, words};
use chrono::{DateTime, Utc};
use leptos::prelude::*;

/// Whose words they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The client's.
    Client,
    /// The organisation's, to the client.
    Staff,
    /// Among staff; never rendered for a client.
    Internal,
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Whose words.
    pub voice: Voice,
    /// Author as this reader may know them: a role for clients.
    pub author: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The words, shown as typed.
    pub text: String,
    /// Whether this is the first one the reader has not seen.
    pub is_first_new: bool,
}

/// The conversation.
#[component]
pub fn Thread(
    /// Oldest first.
    messages: Vec<Message>,
) -> impl IntoView {
    view! { <ol class="thread">{messages.into_iter().map(message).collect::<Vec<_>>()}</ol> }
}

fn message(message: Message) -> AnyView {
    let class = match message.voice {
        Voice::Client => "message theirs",
        Voice::Staff => "message ours",
        Voice::Internal => "message internal",
    };
    let rule = message
        .is_first_new
        .then(|| view! { <li class="new-rule">{words().say("ui-new-messages")}</li> });
    let internal = (message.voice == Voice::Internal).then(
        || view! { <span class="tag dusk"><Icon glyph=Glyph::Lock/>{words().say("ui-internal-only")}</span> },
    );
    view! {
        {rule}
        <li class=class>
            <p class="message-head"><b>{message.author}</b>{internal}<Instant at=message.at/></p>
            <div class="typed">{message.text}</div>
        </li>
    }
    .into_any()
}
