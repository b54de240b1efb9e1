//! What the client says when they do not feel safe.
use super::SafetyGround;
use crate::domain::code::Code;
use crate::domain::form::{Problem, Problems};
use crate::domain::intake::SubmissionKey;
use crate::domain::overlay::Safeguarding;
use crate::domain::text::{self, ContactSummary};
use serde::{Deserialize, Serialize};

crate::codes! {
    /// What the client tells. Several may be true at once.
    pub enum Sign as "safety_sign" {
        /// 我现在有危险 Danger.
        Danger = "danger",
        /// 我有伤害自己的念头 Thoughts of self-harm.
        SelfHarm = "self_harm",
        /// 咨询师或有人联系我、威胁我、给我压力 Contacted, threatened, put under pressure.
        Threat = "threat",
    }
}

impl Sign {
    /// How urgent.
    pub fn level(self) -> Safeguarding {
        match self {
            Self::Danger | Self::SelfHarm => Safeguarding::Immediate,
            Self::Threat => Safeguarding::Urgent,
        }
    }

    /// The ground of the alert.
    pub fn ground(self) -> SafetyGround {
        match self {
            Self::Danger => SafetyGround::Danger,
            Self::SelfHarm => SafetyGround::SelfHarm,
            Self::Threat => SafetyGround::Threat,
        }
    }
}

/// The page of the client.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UnsafeForm {
    /// The [`SubmissionKey`], a hidden field.
    pub submission_key: String,
    /// [`Sign`]s.
    pub signs: Vec<String>,
    /// More, in their words; nobody has to.
    pub words: String,
}

/// What the client told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnsafeReport {
    /// Makes it happen once.
    pub key: SubmissionKey,
    /// What is true; at least one, the most urgent first.
    pub signs: Vec<Sign>,
    /// More.
    pub words: Option<ContactSummary>,
}

impl UnsafeForm {
    /// What was told.
    ///
    /// # Errors
    /// Every problem, in the order of the fields.
    pub fn parse(&self) -> Result<UnsafeReport, Problems> {
        let mut problems = Problems::none();
        let key = problems.take("submission_key", SubmissionKey::parse(&self.submission_key));
        let told = |sign: &Sign| self.signs.iter().any(|code| code == sign.code());
        let signs: Vec<Sign> = Sign::ALL.iter().copied().filter(told).collect();
        let is_known = self.signs.iter().all(|code| Sign::from_code(code).is_some());
        let signs = match (is_known, signs.is_empty()) {
            (false, _) => Err(Problem::NotAChoice),
            (true, true) => Err(Problem::Required),
            (true, false) => Ok(signs),
        };
        let signs = problems.take("signs", signs);
        let words = problems.take("words", text::optional(&self.words, ContactSummary::parse));
        match (key, signs, words) {
            (Some(key), Some(signs), Some(words)) => Ok(UnsafeReport { key, signs, words }),
            _ => Err(problems),
        }
    }
}

impl UnsafeReport {
    /// The most urgent of what is true.
    pub fn level(&self) -> Safeguarding {
        self.signs
            .iter()
            .map(|sign| sign.level())
            .max()
            .unwrap_or(Safeguarding::Watch)
    }

    /// The ground of the most urgent.
    pub fn ground(&self) -> SafetyGround {
        self.signs
            .first()
            .map_or(SafetyGround::Other, |sign| sign.ground())
    }

    /// Whether somebody contacted or threatened the client because of the complaint.
    pub fn is_retaliation(&self) -> bool {
        self.signs.contains(&Sign::Threat)
    }
}
