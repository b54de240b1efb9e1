//! The page of IN-04 as it is posted, and how it is read.
use super::{
    AllegationRow, Assessment, AssessmentFacts, Harm, Likelihood, Match, Priority, PriorityFacts,
    PriorityRule, SafetyScreen, Scope, Severity, floor, missing, priority, required,
};
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::form::{Problem, Problems};
use crate::domain::overlay::Safeguarding;
use crate::domain::people::{CounsellorId, SiteId};
use crate::domain::text::{self, Note};
use serde::{Deserialize, Serialize};

/// The page. Rows of allegations come as lists of the same length, in the order of the page.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TriageForm {
    /// The version of the case seen, a hidden field.
    pub version: String,
    /// [`TriageForm::IN`] or [`TriageForm::OUT`].
    pub scope: String,
    /// A [`DeclineReason`], when out of scope.
    pub out_reason: String,
    /// Why, and what was looked at.
    pub scope_note: String,
    /// A site's id or [`TriageForm::NO_SITE`].
    pub matched_site: String,
    /// A counsellor's id, [`TriageForm::UNMATCHED`] or [`TriageForm::NOBODY`].
    pub matched_counsellor: String,
    /// Number of the allegation in each row, empty in a new one.
    pub allegation_number: Vec<String>,
    /// Its words; emptied to drop it.
    pub allegation_words: Vec<String>,
    /// Its [`Category`].
    pub allegation_category: Vec<String>,
    /// Ordinal of the row whose category is the primary one.
    pub primary: String,
    /// A [`SafetyScreen`].
    pub safety_screen: String,
    /// A [`Severity`].
    pub severity: String,
    /// A [`Likelihood`].
    pub likelihood: String,
    /// A [`Harm`].
    pub harm: String,
    /// A [`Priority`], empty for the computed one.
    pub priority: String,
    /// Why it is lower than computed.
    pub priority_reason: String,
}

/// Ids of the rows' texts, and keys of their problems.
pub const WORDS_IDS: [&str; 12] = [
    "allegation_words",
    "allegation_words_2",
    "allegation_words_3",
    "allegation_words_4",
    "allegation_words_5",
    "allegation_words_6",
    "allegation_words_7",
    "allegation_words_8",
    "allegation_words_9",
    "allegation_words_10",
    "allegation_words_11",
    "allegation_words_12",
];
/// Ids of the rows' categories, and keys of their problems.
pub const CATEGORY_IDS: [&str; 12] = [
    "allegation_category",
    "allegation_category_2",
    "allegation_category_3",
    "allegation_category_4",
    "allegation_category_5",
    "allegation_category_6",
    "allegation_category_7",
    "allegation_category_8",
    "allegation_category_9",
    "allegation_category_10",
    "allegation_category_11",
    "allegation_category_12",
];

impl TriageForm {
    /// Value of `scope`: 属于受理范围.
    pub const IN: &'static str = "in";
    /// Value of `scope`: 不属于受理范围.
    pub const OUT: &'static str = "out";
    /// Value of `matched_site`: none of ours, or not known.
    pub const NO_SITE: &'static str = "none";
    /// Value of `matched_counsellor`: named, not in the directory.
    pub const UNMATCHED: &'static str = "unmatched";
    /// Value of `matched_counsellor`: no counsellor is concerned.
    pub const NOBODY: &'static str = "nobody";

    /// Reads the page.
    ///
    /// # Errors
    /// Every problem, in the order of the fields.
    pub fn parse(&self, facts: &AssessmentFacts) -> Result<Assessment, Problems> {
        let mut problems = Problems::none();
        let scope = self.scope(&mut problems);
        let note = problems.take("scope_note", text::optional(&self.scope_note, Note::parse));
        let site = problems.take("matched_site", self.site(&facts.sites));
        let about = problems.take("matched_counsellor", self.about(&facts.counsellors));
        let rows = self.rows(&facts.numbers, &mut problems);
        let primary = rows
            .as_ref()
            .and_then(|rows| problems.take("primary", self.primary(rows)));
        let screen = problems.take("safety_screen", self.screen(facts.safeguarding));
        let severity = problems.take("severity", required::<Severity>(&self.severity));
        let likelihood = problems.take("likelihood", required::<Likelihood>(&self.likelihood));
        let harm = problems.take("harm", required::<Harm>(&self.harm));
        let (Some(scope), Some(note), Some(site), Some(about)) = (scope, note, site, about) else {
            return Err(problems);
        };
        let (Some(rows), Some(primary), Some(screen)) = (rows, primary, screen) else {
            return Err(problems);
        };
        let (Some(severity), Some(likelihood), Some(harm)) = (severity, likelihood, harm) else {
            return Err(problems);
        };
        let mut assessment = Assessment {
            scope,
            note,
            site,
            about,
            allegations: rows.into_iter().map(|(_, row)| row).collect(),
            primary,
            screen,
            severity,
            likelihood,
            harm,
            computed: (Priority::P1, PriorityRule::Matrix),
            priority: Priority::P1,
            lowering: None,
        };
        assessment.computed = priority(&PriorityFacts {
            severity,
            likelihood,
            categories: assessment.categories(),
            is_minor_affected: facts.is_minor,
            safeguarding: facts.safeguarding,
            substantiated_in_a_year: facts.substantiated_in_a_year,
        });
        let (priority, lowering) = self.settle(&assessment, facts)?;
        Ok(Assessment {
            priority,
            lowering,
            ..assessment
        })
    }

    fn scope(&self, problems: &mut Problems) -> Option<Scope> {
        match self.scope.trim() {
            Self::IN => Some(Scope::In),
            Self::OUT => {
                let reason = problems.take("out_reason", required(&self.out_reason));
                if text::line(&self.scope_note).is_empty() {
                    problems.add("scope_note", Problem::Required);
                    return None;
                }
                reason.map(Scope::Out)
            }
            other => problems.take("scope", Err(missing(other))),
        }
    }

    fn site(&self, sites: &[SiteId]) -> Result<Option<SiteId>, Problem> {
        match self.matched_site.trim() {
            Self::NO_SITE => Ok(None),
            other => {
                let known = sites.iter().find(|site| site.to_string() == other);
                known.map(|site| Some(*site)).ok_or(missing(other))
            }
        }
    }

    fn about(&self, counsellors: &[CounsellorId]) -> Result<Match, Problem> {
        match self.matched_counsellor.trim() {
            Self::UNMATCHED => Ok(Match::Unmatched),
            Self::NOBODY => Ok(Match::Nobody),
            other => {
                let known = counsellors.iter().find(|one| one.to_string() == other);
                known.map(|one| Match::Counsellor(*one)).ok_or(missing(other))
            }
        }
    }

    /// The rows that say something, each with its ordinal on the page.
    fn rows(&self, numbers: &[u32], problems: &mut Problems) -> Option<Vec<(usize, AllegationRow)>> {
        let (mut rows, mut is_whole) = (Vec::new(), true);
        for (at, (words_id, category_id)) in WORDS_IDS.iter().zip(CATEGORY_IDS).enumerate() {
            let number = field(&self.allegation_number, at).trim().parse::<u32>().ok();
            let number = number.filter(|number| numbers.contains(number));
            let (words, category) = (
                field(&self.allegation_words, at),
                field(&self.allegation_category, at),
            );
            let content = match (text::line(words).is_empty(), category.trim().is_empty()) {
                (true, true) if number.is_none() => continue,
                (true, _) if number.is_some() => None,
                _ => {
                    let words = problems.take(words_id, Note::parse(words));
                    let category = problems.take(category_id, required::<Category>(category));
                    is_whole &= words.is_some() && category.is_some();
                    words.zip(category)
                }
            };
            rows.push((at + 1, AllegationRow { number, content }));
        }
        if is_whole && rows.iter().all(|(_, row)| row.content.is_none()) {
            problems.add(WORDS_IDS[0], Problem::Required);
            return None;
        }
        is_whole.then_some(rows)
    }

    fn primary(&self, rows: &[(usize, AllegationRow)]) -> Result<Category, Problem> {
        let mut kept = rows
            .iter()
            .filter_map(|(at, row)| row.content.as_ref().map(|(_, category)| (*at, *category)));
        let chosen = self.primary.trim();
        if chosen.is_empty() {
            return match (kept.next(), kept.next()) {
                (Some((_, only)), None) => Ok(only),
                _ => Err(Problem::Required),
            };
        }
        kept.find(|(at, _)| at.to_string() == chosen)
            .map(|(_, category)| category)
            .ok_or(Problem::NotAChoice)
    }

    /// "In danger" needs an alert to have been raised; "no sign" does not go with an alert that is open.
    fn screen(&self, safeguarding: Safeguarding) -> Result<SafetyScreen, Problem> {
        let answer = required(&self.safety_screen)?;
        let fits = match answer {
            SafetyScreen::NoSign => !safeguarding.is_open(),
            SafetyScreen::Alert => safeguarding != Safeguarding::None,
        };
        if fits { Ok(answer) } else { Err(Problem::NotMet) }
    }

    /// The priority: as computed, or raised by anybody, or lowered by a manager with a reason, never below its floor.
    fn settle(
        &self,
        assessment: &Assessment,
        facts: &AssessmentFacts,
    ) -> Result<(Priority, Option<Note>), Problems> {
        let (computed, _) = assessment.computed;
        let chosen = match self.priority.trim() {
            "" => computed,
            code => Priority::from_code(code).ok_or(Problems::one("priority", Problem::NotAChoice))?,
        };
        if chosen <= computed {
            return Ok((chosen, None));
        }
        let least = floor(&assessment.categories(), facts.is_minor, facts.safeguarding);
        if least.is_some_and(|(least, _)| chosen > least) {
            return Err(Problems::one("priority", Problem::NotAChoice));
        }
        if facts.lowered_to == Some(chosen) && text::line(&self.priority_reason).is_empty() {
            return Ok((chosen, None));
        }
        if !facts.is_manager {
            return Err(Problems::one("priority", Problem::NotMet));
        }
        Note::parse(&self.priority_reason)
            .map(|reason| (chosen, Some(reason)))
            .map_err(|problem| Problems::one("priority_reason", problem))
    }
}

fn field(rows: &[String], at: usize) -> &str {
    rows.get(at).map(String::as_str).unwrap_or_default()
}
