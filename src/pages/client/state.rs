//! Where a complaint stands, in one sentence with its date. A promise we did not keep is said first, with an apology,
//! who has been told, and the next date that holds (G-30).

use chrono::{DateTime, FixedOffset, Utc};

use crate::casework::reading::ClientCase;
use crate::domain::code::Code;
use crate::domain::deadline::ClockKind;
use crate::domain::stage::{OpenStage, Stage, StageCode};
use crate::wording::Words;

/// What the client reads first.
pub(super) struct Standing {
    /// Where it stands and by when what is promised.
    pub sentence: String,
    /// For a promise we did not keep.
    pub apology: Option<String>,
}

/// Where this complaint stands.
pub(super) fn standing(words: Words, zone: FixedOffset, case: &ClientCase) -> Standing {
    let missed = case.late.and_then(|(kind, due)| {
        let key = format!("client-late-{}", kind.code().replace('_', "-"));
        is_ours(kind).then(|| words.say_with(&key, &dates(words, zone, due)))
    });
    let sentence = if missed.is_some() {
        after_a_miss(words, zone, case)
    } else {
        promise(words, zone, case)
    };
    Standing {
        sentence,
        apology: missed,
    }
}

/// The short word of a stage.
pub(super) fn word(words: Words, stage: Stage) -> String {
    words.say(&keyed("client-stage-word", stage.code()))
}

/// Who acts now.
pub(super) fn acting(words: Words, stage: Stage) -> String {
    words.say(&keyed("client-acting", stage.code()))
}

/// A date as it was promised: to the minute where hours count, else the day.
pub(super) fn promised(words: Words, zone: FixedOffset, (kind, due): (ClockKind, DateTime<Utc>)) -> String {
    if kind == ClockKind::FirstResponse {
        words.instant(due, zone)
    } else {
        words.day(due, zone)
    }
}

fn keyed(stem: &str, stage: StageCode) -> String {
    format!("{stem}-{}", stage.code().replace('_', "-"))
}

/// Whether the organisation promised it; the other clocks are the client's own time to decide.
fn is_ours(kind: ClockKind) -> bool {
    matches!(
        kind,
        ClockKind::FirstResponse
            | ClockKind::Triage
            | ClockKind::Outcome
            | ClockKind::ClientUpdate
            | ClockKind::ReviewDecision
    )
}

fn dates(words: Words, zone: FixedOffset, due: DateTime<Utc>) -> [(&'static str, crate::wording::Arg); 2] {
    [
        ("time", words.instant(due, zone).into()),
        ("date", words.day(due, zone).into()),
    ]
}

fn promise(words: Words, zone: FixedOffset, case: &ClientCase) -> String {
    let stage = case.header.stage;
    let due = case.promised.map(|(_, due)| due);
    let is_answered = case
        .promised
        .is_none_or(|(kind, _)| kind != ClockKind::FirstResponse);
    let key = match stage {
        Stage::Open(OpenStage::Received) if is_answered => "client-stage-received-answered",
        _ => stage.client_key(),
    };
    let (date, update) = match stage {
        Stage::Open(OpenStage::Investigating) => (case.outcome_due, due),
        _ => (due, due),
    };
    match (date, update) {
        (Some(date), Some(update)) => {
            let [time, date] = dates(words, zone, date);
            let update = words.day(update, zone).into();
            words.say_with(key, &[time, date, ("update", update)])
        }
        _ => without_a_date(words, stage, case),
    }
}

fn without_a_date(words: Words, stage: Stage, case: &ClientCase) -> String {
    match (stage, case.merged_into) {
        (Stage::Open(OpenStage::Received), _) => words.say("client-stage-received-answered"),
        (Stage::Archived, _) => words.say(stage.client_key()),
        (Stage::Merged { .. }, Some(other)) => {
            words.say_with(stage.client_key(), &[("ref", other.to_string().into())])
        }
        _ => words.say_with("case-no-date", &[("word", word(words, stage).into())]),
    }
}

fn after_a_miss(words: Words, zone: FixedOffset, case: &ClientCase) -> String {
    let word = ("word", word(words, case.header.stage).into());
    match case.next_promise {
        Some((kind @ (ClockKind::Triage | ClockKind::Outcome), due)) => {
            let key = format!("case-still-{}", kind.code());
            words.say_with(&key, &[word, ("date", words.day(due, zone).into())])
        }
        _ => words.say_with("case-new-date", &[word]),
    }
}
