//! What was just done, said on the next page: a code from a closed list in a cookie of one minute. Never a text, never
//! anything personal, so that the cookie tells nothing.
//!
//! Add one: a variant here, a sentence `notice-<code>` in both catalogues.

use axum::http::{header::SET_COOKIE, request::Parts};
use axum::response::Response;
use cookie::Cookie;

use super::see_other::{cookie, expired, header, own_cookie};
use crate::domain::code::Code;

crate::codes! {
    /// A thing that was done.
    pub enum Notice as "notice" {
        /// Language or display were changed.
        PreferencesSaved = "preferences-saved",
        /// A draft was thrown away.
        DraftDiscarded = "draft-discarded",
        /// The client's message has arrived.
        MessageReceived = "message-received",
        /// The complaint is no longer open in this browser.
        CaseLeft = "case-left",
        /// A password was chosen by a one-time link.
        PasswordSet = "password-set",
        /// A password was changed; other sessions ended.
        PasswordChanged = "password-changed",
        /// Every other session of a person was ended.
        SessionsEnded = "sessions-ended",
        /// A complaint was taken.
        CaseTaken = "case-taken",
        /// An interest was declared; the complaint went back to the queue.
        StoodBack = "stood-back",
        /// A message went to the client.
        ClientWritten = "client-written",
        /// A note for colleagues was kept.
        NoteWritten = "note-written",
        /// A contact was recorded.
        ContactRecorded = "contact-recorded",
        /// Somebody was asked to carry a complaint.
        HandoverAsked = "handover-asked",
        /// The content is open for a purpose.
        ContentOpen = "content-open",
        /// A letter that was given up is queued again.
        MailRetried = "mail-retried",
        /// A part of the settings was saved.
        SettingsSaved = "settings-saved",
        /// The calendar was saved and clocks moved with it.
        CalendarSaved = "calendar-saved",
        /// Somebody was added to the staff.
        PersonAdded = "person-added",
        /// Somebody's details were saved.
        PersonSaved = "person-saved",
        /// An account was closed.
        AccountClosed = "account-closed",
        /// An account was opened again.
        AccountOpened = "account-opened",
        /// A one-time link was drawn.
        LinkGiven = "link-given",
        /// The directory of places or counsellors was saved.
        DirectorySaved = "directory-saved",
    }
}

/// Name of the cookie.
const COOKIE: &str = "__Host-done";

/// The cookie that ends it.
pub(crate) fn forgotten() -> Cookie<'static> {
    expired(COOKIE)
}

impl Notice {
    /// The cookie that carries it to the next page.
    pub(crate) fn cookie(self) -> Cookie<'static> {
        own_cookie(COOKIE, self.code().to_owned(), 60)
    }

    /// The same answer, with the notice on its way to the next page.
    pub(crate) fn on(self, mut answer: Response) -> Response {
        answer.headers_mut().append(SET_COOKIE, header(&self.cookie()));
        answer
    }

    /// The notice a request brings.
    pub(crate) fn of(request: &Parts) -> Option<Self> {
        cookie(&request.headers, COOKIE).and_then(Self::from_code)
    }
}
