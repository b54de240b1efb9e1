//! The letter that says why a complaint is not taken up, in the client's language: the catalogue's words around those of
//! the people who decided.
use super::super::Ctx;
use crate::domain::code::Code;
use crate::domain::deadline::{ClockKind, Deadline};
use crate::domain::overlay::Safeguarding;
use crate::domain::triage::DeclineProposal;
use crate::store::complaints::Header;
use crate::store::letters::LetterText;
use crate::wording::Words;
use chrono::{DateTime, Utc};

/// The last moment a review of a decline decided now may be asked for.
fn review_until(ctx: &Ctx, header: &Header) -> Option<DateTime<Utc>> {
    let clock = ClockKind::DeclineReviewWindow;
    let spec = ctx.promises().spec(clock, header.path, Safeguarding::None)?;
    let window = Deadline::start(clock, header.round, spec, ctx.now(), ctx.zone(), &ctx.calendar());
    Some(window.due_at())
}

/// The letter, as it would go out now.
pub(in crate::casework) fn decline(ctx: &Ctx, header: &Header, proposal: &DeclineProposal) -> LetterText {
    let (words, zone) = (Words::new(header.locale), ctx.zone());
    let reason = proposal.reason.code().replace('_', "-");
    let opening = [
        ("reference", header.reference.to_string().into()),
        ("date", words.day(header.received_at, zone).into()),
    ];
    let until = review_until(ctx, header).map(|until| words.day(until, zone));
    let review = words.say_with(
        "letter-decline-review",
        &[("date", until.unwrap_or_default().into())],
    );
    let why = format!(
        "{}\n\n{}",
        words.say(&format!("letter-decline-reason-{reason}")),
        proposal.explanation.as_str()
    );
    let part = |heading: &str, text: String| (words.say(heading), text);
    LetterText {
        parts: vec![
            (String::new(), words.say_with("letter-decline-opening", &opening)),
            part("letter-decline-why", why),
            part(
                "letter-decline-elsewhere",
                proposal.where_to_turn.as_str().to_owned(),
            ),
            part("letter-decline-disagree", review),
            part("letter-decline-support", words.say("letter-decline-help")),
        ],
    }
}
