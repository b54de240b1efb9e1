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
        /// A complaint was assessed.
        CaseAssessed = "case-assessed",
        /// A path was set or raised.
        PathChosen = "path-chosen",
        /// One person handles a complaint.
        DirectStarted = "direct-started",
        /// Not taking a complaint up was proposed.
        DeclineProposed = "decline-proposed",
        /// Such a proposal was sent back.
        DeclineReturned = "decline-returned",
        /// A complaint was not taken up; the letter went out.
        CaseDeclined = "case-declined",
        /// Somebody declared to have no interest.
        InterestFree = "interest-free",
        /// A message went to the client.
        ClientWritten = "client-written",
        /// A note for colleagues was kept.
        NoteWritten = "note-written",
        /// A receipt was handed over.
        ReceiptGiven = "receipt-given",
        /// A file was added.
        FileAdded = "file-added",
        /// A file was removed from a draft.
        FileRemoved = "file-removed",
        /// The client's addition to the account has arrived.
        AdditionReceived = "addition-received",
        /// The client's ways to be reached were changed.
        ContactChanged = "contact-changed",
        /// The client let more be known of who they are.
        IdentityRaised = "identity-raised",
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
        /// An alert was raised.
        SafetyRaised = "safety-raised",
        /// Something was written into the safety log.
        SafetyLogged = "safety-logged",
        /// A level was lowered.
        SafetyLowered = "safety-lowered",
        /// The first of two signed to clear an alert.
        SafetyClearProposed = "safety-clear-proposed",
        /// An alert was cleared.
        SafetyCleared = "safety-cleared",
        /// A mandatory report is on record.
        SafetyReported = "safety-reported",
        /// One of two signed that there is no duty to report, or both have.
        SafetyNoDuty = "safety-no-duty",
        /// What was said when withdrawing is taken up as retaliation.
        SafetyRetaliation = "safety-retaliation",
        /// The client said that they do not feel safe.
        UnsafeTold = "unsafe-told",
        /// The client was asked, and the case waits.
        HoldAsked = "hold-asked",
        /// A hold was proposed.
        HoldProposed = "hold-proposed",
        /// A hold was approved.
        HoldApproved = "hold-approved",
        /// A hold was not approved.
        HoldRefused = "hold-refused",
        /// A hold goes on.
        HoldRenewed = "hold-renewed",
        /// A case goes on.
        HoldResumed = "hold-resumed",
        /// The client withdrew.
        Withdrawn = "withdrawn",
        /// The client did not mean to withdraw.
        WithdrawalDenied = "withdrawal-denied",
        /// The client undid the withdrawal.
        Undone = "undone",
        /// The client takes part again.
        Rejoined = "rejoined",
        /// A withdrawal by word of mouth was written down.
        WithdrawalAsked = "withdrawal-asked",
        /// Going on without the client was proposed.
        ContinuationProposed = "continuation-proposed",
        /// Two people decided to go on without the client.
        ContinuationAgreed = "continuation-agreed",
        /// A manager decided not to go on.
        ContinuationEnded = "continuation-ended",
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
