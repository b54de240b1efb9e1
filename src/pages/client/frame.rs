//! What the pages of one complaint share: which complaint, its other pages, leaving it, and why there is no page.

use axum::http::request::Parts;
use leptos::prelude::*;

use crate::casework::Error;
use crate::domain::complaint::Reference;
use crate::domain::stage::Stage;
use crate::pages::error::ErrorPage;
use crate::store::complaints::Header;
use crate::store::sessions::CODE_IDLE_MINUTES;
use crate::ui::{Button, ClientLayout, Link, PostForm, Weight, words};
use crate::urls;
use crate::web::Refusal;

/// The pages of a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tab {
    /// C-16.
    Progress,
    /// C-17.
    Messages,
    /// C-18, what was sent.
    Details,
    /// C-23, reached from the progress page: no tab of its own.
    Withdrawal,
    /// C-24, reached from every page: no tab of its own.
    Safety,
    /// C-18, its files; a page behind that.
    Files,
    /// C-18, how to be reached.
    Contact,
    /// C-18, how much is known.
    Identity,
    /// The letters, once there is one.
    Letters,
}

impl Tab {
    /// The tabs of a complaint at this stage: letters come with the first answer that ends it.
    fn all(stage: Stage) -> Vec<Self> {
        let letters = matches!(stage, Stage::Declined { .. }).then_some(Self::Letters);
        let always = [Self::Progress, Self::Messages, Self::Details];
        always.into_iter().chain(letters).collect()
    }

    fn key(self) -> &'static str {
        match self {
            Self::Progress => "case-progress",
            Self::Messages => "case-messages",
            Self::Details => "case-details",
            Self::Withdrawal => "withdraw",
            Self::Safety => "unsafe",
            Self::Files => "files",
            Self::Contact => "contact-change",
            Self::Identity => "identity-raise",
            Self::Letters => "case-letters",
        }
    }

    fn link(self, case: Reference, unread: u32) -> Link {
        let place = match self {
            Self::Progress => urls::case(&case),
            Self::Messages => urls::case_messages(&case),
            Self::Withdrawal => urls::case_withdrawal(&case),
            Self::Safety => urls::case_safety(&case),
            Self::Details | Self::Files | Self::Contact | Self::Identity => urls::case_details(&case),
            Self::Letters => urls::case_letters(&case),
        };
        let link = Link::to(place.to_string(), words().say(&format!("{}-tab", self.key())));
        if self == Self::Messages && unread > 0 {
            link.counting(unread.into())
        } else {
            link
        }
    }
}

/// The frame of one of them.
pub(super) fn case_page(
    tab: Tab,
    header: &Header,
    lead: String,
    problems: Vec<(String, String)>,
    body: AnyView,
) -> AnyView {
    let words = words();
    let unread = if tab == Tab::Messages {
        0
    } else {
        header.client_unread
    };
    let help = (tab != Tab::Safety).then(|| not_safe(header));
    let tabs = Tab::all(header.stage).into_iter();
    let tabs = tabs
        .map(|other| other.link(header.reference, unread).current(other == tab))
        .collect::<Vec<_>>();
    view! {
        <ClientLayout title=words.say(&format!("{}-title", tab.key())) reference=header.reference.to_string() lead=lead
            tabs=tabs problems=problems>
            {body}
            {help}
            {leave()}
        </ClientLayout>
    }
    .into_any()
}

/// The way to help stands below every page of a complaint.
fn not_safe(header: &Header) -> AnyView {
    let words = words();
    let place = urls::case_safety(&header.reference).to_string();
    view! { <p><a href=place>{words.say("unsafe-link")}</a></p> }.into_any()
}

/// Closing the complaint on this device, and that it closes by itself.
fn leave() -> AnyView {
    let words = words();
    view! {
        <section class="leave" aria-labelledby="leave">
            <h2 id="leave">{words.say("case-leave-heading")}</h2>
            <p class="hint">{words.say_with("case-leave-text", &[("minutes", CODE_IDLE_MINUTES.into())])}</p>
            <PostForm action=urls::leave_case().to_string()>
                <div class="acts"><Button label=words.say("case-leave") weight=Weight::Secondary/></div>
            </PostForm>
        </section>
    }
    .into_any()
}

/// The complaint in the address of the page being drawn.
pub(super) fn asked() -> Result<Reference, Error> {
    use_context::<Parts>()
        .ok_or(Error::NotFound)
        .and_then(|request| asked_by(&request))
}

/// The complaint in the address of a request. Malformed and unknown references get one answer.
pub(super) fn asked_by(request: &Parts) -> Result<Reference, Error> {
    let mut parts = request.uri.path().split('/').skip(2);
    let reference = parts.next().and_then(|part| part.parse().ok());
    reference.ok_or(Error::NotFound)
}

/// Why there is no page.
pub(super) fn refused(error: Error) -> AnyView {
    view! { <ErrorPage refusal=Refusal::from(error)/> }.into_any()
}
