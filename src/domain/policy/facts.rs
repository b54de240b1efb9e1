//! What a decision is made from, and what it says.
use super::{Purpose, Why};
use crate::domain::code::Code;
use crate::domain::complaint::IdentityMode;
use crate::domain::overlay::Safeguarding;
use crate::domain::people::{Position, Principal};
use crate::domain::stage::Stage;
use chrono::{DateTime, Utc};

/// Who asks, as loaded for this request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrincipalFacts {
    /// Who.
    pub who: Principal,
    /// When the person last proved a second factor.
    pub factor_at: Option<DateTime<Utc>>,
}

impl From<Principal> for PrincipalFacts {
    /// Somebody without a second factor.
    fn from(who: Principal) -> Self {
        Self { who, factor_at: None }
    }
}

/// A set of positions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Positions(u8);

impl Positions {
    /// No position.
    pub const NONE: Self = Self(0);

    /// These positions.
    pub fn of(positions: impl IntoIterator<Item = Position>) -> Self {
        Self(
            positions
                .into_iter()
                .fold(0, |set, position| set | 1 << position as u8),
        )
    }

    /// Whether the position is among them.
    pub fn has(self, position: Position) -> bool {
        self.0 & 1 << position as u8 != 0
    }

    /// Whether one of these is among them.
    pub fn has_any(self, positions: &[Position]) -> bool {
        positions.iter().any(|position| self.has(*position))
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = Position> {
        Position::ALL
            .iter()
            .copied()
            .filter(move |position| self.has(*position))
    }
}

/// A case as it concerns one person, loaded fresh in the transaction of the act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, each of them its own question"
)]
pub struct CaseFacts {
    /// Where it stands.
    pub stage: Stage,
    /// Whether the content was destroyed after its time.
    pub is_destroyed: bool,
    /// Whether the person is complained about, in the line of one who is, unwanted, or has an interest.
    pub is_excluded: bool,
    /// Whether the person is the client, or a verified representative.
    pub is_client: bool,
    /// When intake should have taken it, while nobody has.
    pub take_due_at: Option<DateTime<Utc>>,
    /// Positions the person holds now.
    pub positions: Positions,
    /// Whether the person accepted the position and declared to have no interest.
    pub has_accepted: bool,
    /// Positions the person holds or ever held, in any round.
    pub ever: Positions,
    /// Whether the person wrote a part of the present plan or letter.
    pub is_author: bool,
    /// Whether the person proposed or decided the decline.
    pub is_decliner: bool,
    /// Whether the person asked to see the identity.
    pub is_asker: bool,
    /// How the client's identity is protected.
    pub identity: IdentityMode,
    /// Until when the person was granted to see the identity.
    pub identity_granted_until: Option<DateTime<Utc>>,
    /// The safeguarding level.
    pub safeguarding: Safeguarding,
    /// The purpose stated for this act.
    pub purpose: Option<Purpose>,
    /// The purpose for which the person, on record, has the content open for now.
    pub opened_for: Option<Purpose>,
}

impl CaseFacts {
    /// A case with which the person has nothing to do.
    pub fn of_a_stranger(stage: Stage, identity: IdentityMode) -> Self {
        Self {
            stage,
            is_destroyed: false,
            is_excluded: false,
            is_client: false,
            take_due_at: None,
            positions: Positions::NONE,
            has_accepted: false,
            ever: Positions::NONE,
            is_author: false,
            is_decliner: false,
            is_asker: false,
            identity,
            identity_granted_until: None,
            safeguarding: Safeguarding::None,
            purpose: None,
            opened_for: None,
        }
    }
}

/// Which parts of a case an act may show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent parts, each shown or not"
)]
pub struct Scope {
    /// Reference, stage, clocks, markers.
    pub header: bool,
    /// The safety part.
    pub safety: bool,
    /// Statement, messages, everything the client said.
    pub content: bool,
    /// Name and addresses, unmasked.
    pub identity: bool,
}

impl Scope {
    /// Nothing.
    pub const NONE: Self = Self {
        header: false,
        safety: false,
        content: false,
        identity: false,
    };
    /// The header alone.
    pub const HEADER: Self = Self {
        header: true,
        ..Self::NONE
    };
    /// Everything but name and addresses.
    pub const MASKED: Self = Self {
        header: true,
        safety: true,
        content: true,
        identity: false,
    };
    /// Everything.
    pub const ALL: Self = Self {
        identity: true,
        ..Self::MASKED
    };

    /// What either shows.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            header: self.header || other.header,
            safety: self.safety || other.safety,
            content: self.content || other.content,
            identity: self.identity || other.identity,
        }
    }

    /// What both show.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            header: self.header && other.header,
            safety: self.safety && other.safety,
            content: self.content && other.content,
            identity: self.identity && other.identity,
        }
    }

    /// Whether everything of the other is shown.
    pub fn covers(self, other: Self) -> bool {
        self.and(other) == other
    }
}

/// What the policy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// As if there were no such case: 404.
    Hidden,
    /// Not for this person, who knows of the case: 403.
    Refused(Why),
    /// Go on, and show these parts.
    Allowed(Scope),
}
