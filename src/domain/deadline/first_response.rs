//! Whether the 24 hours were kept.
use super::{Deadline, DeadlineState};
use crate::domain::complaint::ContactMethod;
use chrono::{DateTime, Utc};

crate::codes! {
    /// The result of a clock, as reported.
    pub enum ClockResult as "clock_result" {
        /// 已达成 Met.
        Met = "met",
        /// 已尝试未联系上 Attempted: tried by two methods in time, reached nobody. Apart from met and from late.
        Attempted = "attempted",
        /// 超时 Late.
        Late = "late",
        /// 未到期 Not yet due.
        Open = "open",
    }
}

/// A try that reached nobody: unanswered, bounced, undelivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// How.
    pub method: ContactMethod,
    /// When.
    pub at: DateTime<Utc>,
}

/// The result of a first-response clock. Attempts never stop it; two of them by two methods inside the 24 hours are
/// reported apart from a plain miss.
pub fn first_response(clock: &Deadline, attempts: &[Attempt], now: DateTime<Utc>) -> ClockResult {
    match clock.state() {
        DeadlineState::Met => ClockResult::Met,
        DeadlineState::Breached => missed(clock, attempts),
        DeadlineState::Running if clock.is_late(now) => missed(clock, attempts),
        DeadlineState::Running | DeadlineState::Paused | DeadlineState::Cancelled => ClockResult::Open,
    }
}

fn missed(clock: &Deadline, attempts: &[Attempt]) -> ClockResult {
    let window = clock.parts().started_at..=clock.due_at();
    let mut methods = attempts
        .iter()
        .filter(|attempt| window.contains(&attempt.at))
        .map(|attempt| attempt.method);
    let first = methods.next();
    if methods.any(|method| Some(method) != first) {
        ClockResult::Attempted
    } else {
        ClockResult::Late
    }
}
