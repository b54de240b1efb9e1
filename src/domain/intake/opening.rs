//! The first questions: for whom, how related, whether safe, how protected.
use super::{StepForm, choice};
use crate::domain::complaint::{IdentityMode, RepresentationKind};
use crate::domain::form::{Problem, Problems};
use crate::domain::overlay::Safeguarding;
use crate::domain::text::{self, Note};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// For whom somebody complains, in plain words.
    pub enum ForWhom as "for_whom" {
        /// 我自己 Myself.
        Myself = "self",
        /// 我的孩子 My child.
        MyChild = "my_child",
        /// 我照顾或代表的人 Somebody I care for or represent.
        SomeoneInMyCare = "someone_in_my_care",
        /// 其他 Somebody else.
        Other = "other",
    }
}

crate::codes! {
    /// Whether the person concerned knows of the complaint.
    pub enum Knows as "knows" {
        /// 知道 Yes.
        Yes = "yes",
        /// 还不知道 Not yet.
        No = "no",
        /// 不确定 Not sure.
        Unsure = "unsure",
    }
}

crate::codes! {
    /// Whether the client is safe now.
    pub enum SafetyAnswer as "safety_answer" {
        /// 安全 Safe.
        Safe = "safe",
        /// 不太确定 Not quite sure.
        Unsure = "unsure",
        /// 不安全 Not safe.
        Unsafe = "unsafe",
        /// 不想回答 Rather not say.
        NotSaid = "not_said",
    }
}

impl SafetyAnswer {
    /// The alert that submitting raises.
    pub fn alert(self) -> Option<Safeguarding> {
        match self {
            Self::Unsafe => Some(Safeguarding::Immediate),
            Self::Unsure => Some(Safeguarding::Urgent),
            Self::Safe | Self::NotSaid => None,
        }
    }
}

/// C-02: for whom.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RepresentationForm {
    /// A [`ForWhom`].
    pub for_whom: String,
}

/// How the writer stands to the person concerned. No proof is asked for at this point.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RelationForm {
    /// A [`RepresentationKind`] other than self and staff.
    pub relation_kind: String,
    /// A [`Knows`].
    pub knows: String,
    /// In what way they may speak for the person, optional.
    pub basis: String,
}

/// Whether the client is safe.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SafetyForm {
    /// A [`SafetyAnswer`].
    pub safety: String,
}

/// How the identity is protected; nothing is preselected.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IdentityForm {
    /// An [`IdentityMode`].
    pub identity_mode: String,
}

/// A claimed relation, not yet verified: until it is, nothing is disclosed to the representative.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// The kind.
    pub kind: RepresentationKind,
    /// Whether the person knows.
    pub knows: Knows,
    /// The basis in the writer's words.
    pub basis: Option<Note>,
}

impl StepForm for RepresentationForm {
    type Answer = ForWhom;
    fn parse(&self, _today: NaiveDate) -> Result<ForWhom, Problems> {
        choice(&self.for_whom).map_err(|problem| Problems::one("for_whom", problem))
    }
}

impl RelationForm {
    /// What a representative may be: everything but oneself and staff.
    pub const KINDS: [RepresentationKind; 5] = [
        RepresentationKind::Guardian,
        RepresentationKind::Agent,
        RepresentationKind::AdultWithoutCapacity,
        RepresentationKind::RelativeOfDeceased,
        RepresentationKind::Organisation,
    ];
}

impl StepForm for RelationForm {
    type Answer = Relation;
    fn parse(&self, _today: NaiveDate) -> Result<Relation, Problems> {
        let mut problems = Problems::none();
        let offered = choice(&self.relation_kind).and_then(|kind| {
            if Self::KINDS.contains(&kind) {
                Ok(kind)
            } else {
                Err(Problem::NotAChoice)
            }
        });
        let kind = problems.take("relation_kind", offered);
        let knows = problems.take("knows", choice(&self.knows));
        let basis = problems.take("basis", text::optional(&self.basis, Note::parse));
        match (kind, knows, basis) {
            (Some(kind), Some(knows), Some(basis)) => Ok(Relation { kind, knows, basis }),
            _ => Err(problems),
        }
    }
}

impl StepForm for SafetyForm {
    type Answer = SafetyAnswer;
    fn parse(&self, _today: NaiveDate) -> Result<SafetyAnswer, Problems> {
        choice(&self.safety).map_err(|problem| Problems::one("safety", problem))
    }
}

impl StepForm for IdentityForm {
    type Answer = IdentityMode;
    fn parse(&self, _today: NaiveDate) -> Result<IdentityMode, Problems> {
        choice(&self.identity_mode).map_err(|problem| Problems::one("identity_mode", problem))
    }
}
