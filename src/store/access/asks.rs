//! Acts that can be asked for: a marker type each.
use crate::domain::policy::Action;

/// An act that can be asked for. One marker type each, so that a function can demand the grant of one act.
pub trait Ask {
    /// The act.
    const ACTION: Action;
}

macro_rules! asks {
    ($($(#[$meta:meta])* $name:ident = $action:ident),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        impl Ask for $name {
            const ACTION: Action = Action::$action;
        }
    )+ };
}

asks! {
    /// See that a case exists.
    SeeHeader = SeeHeader,
    /// Open what was said.
    OpenContent = OpenContent,
    /// See name and addresses.
    RevealIdentity = RevealIdentity,
    /// Write to the other side.
    SendMessage = SendMessage,
    /// Write for colleagues.
    WriteNote = WriteNote,
    /// Record a contact by another way.
    RecordContact = RecordContact,
    /// Add to one's own account.
    AmendStatement = AmendStatement,
    /// Take from the queue.
    Take = Take,
    /// Declare an interest, or to have none.
    DeclareInterest = DeclareInterest,
    /// Ask somebody else to carry it.
    HandOver = HandOver,
    /// See the safety part.
    SeeSafety = SeeSafety,
    /// Raise an alert.
    RaiseSafeguarding = RaiseSafeguarding,
    /// Lower or clear an alert, and read what only the rota reads.
    ClearSafeguarding = ClearSafeguarding,
    /// Let a case wait.
    Hold = Hold,
    /// Let it go on.
    Resume = Resume,
    /// Take a complaint back.
    Withdraw = Withdraw,
    /// Change one's mind about that.
    UndoWithdraw = UndoWithdraw,
    /// Go on without the client.
    ContinueInInterest = ContinueInInterest,
    /// Say what is in it and how grave it is.
    CodeCase = CodeCase,
    /// Set or raise the path.
    SetPath = SetPath,
    /// Handle it directly.
    HandleDirectly = HandleDirectly,
    /// Propose not to take it up, or decide on that.
    Decline = Decline,
}
