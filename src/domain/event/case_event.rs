//! Everything that can happen to a case.
use super::{Coding, Notice, OpenedPart};
use crate::domain::complaint::{Channel, ContactMethod, IdentityMode};
use crate::domain::deadline::{ClockKind, ClockResult, WarningStep};
use crate::domain::hold::HoldEnd;
use crate::domain::intake::{ConsentKind, SafetyAnswer};
use crate::domain::interest::InterestKind;
use crate::domain::mail::MailFailure;
use crate::domain::message::LetterKind;
use crate::domain::overlay::{HoldReason, Safeguarding};
use crate::domain::people::{PersonId, Position};
use crate::domain::policy::{Action, Purpose, Why};
use crate::domain::safety::SafetyEntry;
use crate::domain::stage::Path;
use crate::domain::triage::{DeclineReason, Priority};
use crate::domain::withdrawal::ContinuationGround;
use chrono::{DateTime, Utc};

/// Something that happened to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseEvent {
    /// A complaint came in.
    ComplaintSubmitted {
        /// How.
        channel: Channel,
        /// How the identity is protected.
        identity: IdentityMode,
        /// What the client said about safety.
        safety: SafetyAnswer,
        /// When it really arrived; the round starts here.
        received_at: DateTime<Utc>,
    },
    /// The automatic receipt was given or queued on every given route.
    ReceiptSent {
        /// On the page, or by mail.
        method: ContactMethod,
    },
    /// The client agreed to something.
    ConsentGiven {
        /// To what.
        consent: ConsentKind,
    },
    /// Intake took it.
    ComplaintTaken {
        /// Who.
        holder: PersonId,
    },
    /// The first human word of the round.
    FirstResponseRecorded {
        /// How.
        method: ContactMethod,
        /// When it was said, not when it was entered.
        said_at: DateTime<Utc>,
        /// Whether that was after the due second.
        is_late: bool,
    },
    /// Staff wrote to the client.
    MessageSent {
        /// Number of the message in the thread.
        message: i64,
    },
    /// Staff wrote something down for colleagues.
    NoteWritten {
        /// Number of the note on the case.
        note: i64,
    },
    /// The client wrote.
    MessageReceived {
        /// Number of the message in the thread.
        message: i64,
    },
    /// Staff tried to reach the client, or reached them again.
    ContactAttempted {
        /// How.
        method: ContactMethod,
        /// When.
        tried_at: DateTime<Utc>,
        /// Whether somebody was reached.
        is_reached: bool,
    },
    /// The client added to their account.
    StatementAmended {
        /// Number of the addition.
        addition: i64,
    },
    /// A file was added to the case.
    FileAdded {
        /// Its number.
        file: i64,
        /// Whether the client added it.
        is_by_client: bool,
    },
    /// Staff opened a file. Written before a byte of it leaves.
    FileOpened {
        /// Its number.
        file: i64,
        /// Whether it was the file as it came, not a copy without what is hidden in it.
        is_original: bool,
        /// What for.
        purpose: Purpose,
    },
    /// The client changed how they may be reached.
    ContactChanged,
    /// The client lets more be known of who they are.
    IdentityRaised {
        /// From now on.
        identity: IdentityMode,
    },
    /// A member of staff declared to have no interest, or one.
    InterestDeclared {
        /// Who.
        person: PersonId,
        /// Which interest; `None` is "no interest".
        interest: Option<InterestKind>,
    },
    /// Intake, or whoever leads, said what is in it and how grave it is.
    CaseCoded(Coding),
    /// A manager set the priority below the computed one.
    PriorityLowered {
        /// What the rules gave.
        computed: Priority,
        /// What it is.
        priority: Priority,
    },
    /// A thing to be found true or not.
    AllegationAdded {
        /// Its number in the round.
        allegation: i64,
    },
    /// An allegation was written anew, or dropped; its earlier words stay.
    AllegationAmended {
        /// Its number in the round.
        allegation: i64,
    },
    /// Somebody who turned out to be the person complained about, or of their line, no longer holds the case.
    HolderShutOut {
        /// Who.
        person: PersonId,
    },
    /// How thoroughly it is looked into.
    PathSet {
        /// The path.
        path: Path,
        /// Whether it was raised, after the team was asked for.
        is_raised: bool,
        /// When the round began: the promise to the client counts from there.
        round_started_at: DateTime<Utc>,
    },
    /// One person handles it.
    DirectHandlingStarted {
        /// Who.
        handler: PersonId,
        /// When the round began: the promise to the client counts from there.
        round_started_at: DateTime<Utc>,
    },
    /// Somebody proposes not to take it up.
    DeclineProposed {
        /// Why.
        reason: DeclineReason,
    },
    /// A second person sent the proposal back.
    DeclineReturned {
        /// Why it had been proposed.
        reason: DeclineReason,
    },
    /// A second person decided not to take it up.
    ComplaintDeclined {
        /// Why.
        reason: DeclineReason,
        /// Who proposed it.
        proposer: PersonId,
    },
    /// A letter went to the client.
    LetterIssued {
        /// Which.
        letter: LetterKind,
    },
    /// Danger to a person.
    SafeguardingRaised {
        /// How urgent.
        level: Safeguarding,
        /// Whether harm to a minor is suspected.
        is_minor_affected: bool,
    },
    /// The level was lowered, or the alert ended.
    SafeguardingCleared {
        /// The level from now on.
        level: Safeguarding,
    },
    /// Somebody looked after it: an assessment, or the first of two signatures.
    SafeguardingReviewed {
        /// What was done.
        entry: SafetyEntry,
        /// The level, which sets when it is looked at again.
        level: Safeguarding,
    },
    /// Suspected harm to a minor was reported, or two people recorded that there is no duty to.
    MandatoryReportFiled {
        /// Whether a report went out.
        is_filed: bool,
    },
    /// The client was contacted, threatened or put under pressure because of the complaint.
    RetaliationReported,
    /// The case waits.
    HoldStarted {
        /// For what.
        reason: HoldReason,
        /// How long at most: working days for the client, else days until somebody looks again.
        length: u32,
    },
    /// It goes on.
    HoldEnded {
        /// How that came.
        end: HoldEnd,
    },
    /// The client took the complaint back.
    ComplaintWithdrawn {
        /// Whether it was first said by word of mouth.
        is_oral: bool,
    },
    /// The client changed their mind.
    WithdrawalUndone,
    /// The organisation goes on without the client.
    ContinuedInInterest {
        /// Why.
        ground: ContinuationGround,
    },
    /// The organisation does not go on without the client.
    ContinuationEnded,
    /// A clock pauses.
    DeadlinePaused {
        /// Which.
        clock: ClockKind,
    },
    /// A clock goes on.
    DeadlineResumed {
        /// Which.
        clock: ClockKind,
        /// When it is due now.
        due_at: DateTime<Utc>,
    },
    /// Somebody opened a part of the case. Written before anything is shown.
    ContentOpened {
        /// Which part.
        part: OpenedPart,
        /// What for.
        purpose: Purpose,
    },
    /// Somebody was refused.
    AccessRefused {
        /// What they tried.
        action: Action,
        /// Why; `None` when the case was hidden from them.
        why: Option<Why>,
    },
    /// A clock began.
    DeadlineStarted {
        /// Which.
        clock: ClockKind,
        /// When it is due.
        due_at: DateTime<Utc>,
    },
    /// A clock was stopped.
    DeadlineStopped {
        /// Which.
        clock: ClockKind,
        /// The instant that counts.
        stopped_at: DateTime<Utc>,
        /// In time or not.
        result: ClockResult,
    },
    /// The calendar changed, and a clock with it.
    DeadlineRecalculated {
        /// Which.
        clock: ClockKind,
        /// When it was due.
        was_due_at: DateTime<Utc>,
        /// When it is due now.
        due_at: DateTime<Utc>,
    },
    /// A part of the time is gone.
    DeadlineWarned {
        /// Which clock.
        clock: ClockKind,
        /// How much.
        step: WarningStep,
    },
    /// Somebody was asked to take a part in the case.
    MemberInvited {
        /// Who.
        person: PersonId,
        /// Which part.
        position: Position,
    },
    /// Somebody took the part they were asked to take.
    MemberAccepted {
        /// Who.
        person: PersonId,
        /// Which part.
        position: Position,
    },
    /// Somebody's part in the case ended.
    MemberRemoved {
        /// Who.
        person: PersonId,
        /// Which part.
        position: Position,
    },
    /// A notice by mail did not reach the client.
    DeliveryFailed {
        /// What it would have told.
        notice: Notice,
        /// Why it did not.
        failure: MailFailure,
    },
    /// The time is over.
    DeadlineBreached {
        /// Which clock.
        clock: ClockKind,
        /// When it was due.
        due_at: DateTime<Utc>,
    },
}
