//! One clock of one case.
use super::{ClockKind, ClockSpec, WarningStep, is_after};
use crate::domain::calendar::WorkCalendar;
use chrono::{DateTime, FixedOffset, NaiveDate, SubsecRound, TimeDelta, Utc};

crate::codes! {
    /// Where a clock stands.
    pub enum DeadlineState as "deadline_state" {
        /// 计时中 Running.
        Running = "running",
        /// 已暂停 Paused.
        Paused = "paused",
        /// 已达成 Stopped in time.
        Met = "met",
        /// 逾期 Not stopped in time; may have been stopped since.
        Breached = "breached",
        /// 已取消 No longer needed.
        Cancelled = "cancelled",
    }
}

/// How long after a lapse, and after each time since, the same people and more are called again.
pub const REPEAT_EVERY: TimeDelta = TimeDelta::minutes(15);

/// One clock: private fields, so that it moves by the verbs below only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline(DeadlineParts);

/// The columns of a clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineParts {
    /// Which clock.
    pub kind: ClockKind,
    /// The round it belongs to, from 1.
    pub round: u32,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// How long it runs.
    pub spec: ClockSpec,
    /// When it is due, pauses included.
    pub due_at: DateTime<Utc>,
    /// When it was due at first.
    pub original_due_at: DateTime<Utc>,
    /// Working days it has been paused, up to the last resumption.
    pub paused_working_days: u32,
    /// The local day the present pause began.
    pub paused_on: Option<NaiveDate>,
    /// Where it stands.
    pub state: DeadlineState,
    /// When it was stopped.
    pub stopped_at: Option<DateTime<Utc>>,
}

/// A stored clock that cannot be: refused, never repaired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InconsistentDeadline(pub &'static str);

impl Deadline {
    /// Starts a clock.
    pub fn start(
        kind: ClockKind,
        round: u32,
        spec: ClockSpec,
        at: DateTime<Utc>,
        zone: FixedOffset,
        calendar: &WorkCalendar,
    ) -> Self {
        let started_at = at.trunc_subsecs(0);
        let due_at = spec.due(started_at, 0, zone, calendar);
        Self(DeadlineParts {
            kind,
            round,
            started_at,
            spec,
            due_at,
            original_due_at: due_at,
            paused_working_days: 0,
            paused_on: None,
            state: DeadlineState::Running,
            stopped_at: None,
        })
    }

    /// A clock as stored.
    ///
    /// # Errors
    /// Which rule the columns break.
    pub fn restore(parts: DeadlineParts) -> Result<Self, InconsistentDeadline> {
        let is_stopped = parts.stopped_at.is_some();
        let is_in_time = parts.stopped_at.is_some_and(|at| at <= parts.due_at);
        let broken = match parts.state {
            DeadlineState::Running if is_stopped || parts.paused_on.is_some() => {
                "a running clock is not stopped or paused"
            }
            DeadlineState::Paused if is_stopped || parts.paused_on.is_none() => {
                "a paused clock has the day of its pause"
            }
            DeadlineState::Met if !is_in_time => "a met clock was stopped in time",
            DeadlineState::Breached if is_in_time => "a breached clock was not stopped in time",
            DeadlineState::Running
            | DeadlineState::Paused
            | DeadlineState::Met
            | DeadlineState::Breached
            | DeadlineState::Cancelled => return Ok(Self(parts)),
        };
        Err(InconsistentDeadline(broken))
    }

    /// Its columns.
    pub fn parts(&self) -> &DeadlineParts {
        &self.0
    }
    /// Which clock.
    pub fn kind(&self) -> ClockKind {
        self.0.kind
    }
    /// When it is due.
    pub fn due_at(&self) -> DateTime<Utc> {
        self.0.due_at
    }
    /// Where it stands.
    pub fn state(&self) -> DeadlineState {
        self.0.state
    }
    /// Whether it still counts: running or paused, or late and not yet stopped.
    pub fn is_open(&self) -> bool {
        match self.0.state {
            DeadlineState::Running | DeadlineState::Paused => true,
            DeadlineState::Breached => self.0.stopped_at.is_none(),
            DeadlineState::Met | DeadlineState::Cancelled => false,
        }
    }
    /// Whether it was, or is now, not stopped in time.
    pub fn is_late(&self, now: DateTime<Utc>) -> bool {
        match self.0.state {
            DeadlineState::Running => is_after(now, self.0.due_at),
            DeadlineState::Breached => true,
            DeadlineState::Paused | DeadlineState::Met | DeadlineState::Cancelled => false,
        }
    }

    /// The same clock with the pauses of the one it replaces, when both run from the same instant: aiming at another
    /// date gives no paused day back.
    #[must_use]
    pub fn with_pauses_of(self, before: &Self, zone: FixedOffset, calendar: &WorkCalendar) -> Self {
        if !before.is_open() || before.0.started_at != self.0.started_at {
            return self;
        }
        let paused = before.0.paused_working_days;
        let state = if before.0.state == DeadlineState::Paused {
            DeadlineState::Paused
        } else {
            DeadlineState::Running
        };
        Self(DeadlineParts {
            paused_working_days: paused,
            paused_on: before.0.paused_on,
            due_at: self.0.spec.due(self.0.started_at, paused, zone, calendar),
            state,
            ..self.0
        })
    }

    /// Stops it at an instant that may lie before the present one: a contact counts when it was made, not when it was
    /// typed. Met exactly when that instant is not after the due second, even if the lapse has been reported since.
    /// A clock that no longer counts stays as it is.
    #[must_use]
    pub fn stop(self, at: DateTime<Utc>) -> Self {
        if !self.is_open() {
            return self;
        }
        let stopped_at = at.trunc_subsecs(0);
        let state = if is_after(at, self.0.due_at) {
            DeadlineState::Breached
        } else {
            DeadlineState::Met
        };
        Self(DeadlineParts {
            state,
            stopped_at: Some(stopped_at),
            paused_on: None,
            ..self.0
        })
    }

    /// Notes that its time is over, if it is; else unchanged.
    #[must_use]
    pub fn lapse(self, now: DateTime<Utc>) -> Self {
        if self.is_late(now) {
            Self(DeadlineParts {
                state: DeadlineState::Breached,
                ..self.0
            })
        } else {
            self
        }
    }

    /// No longer needed. A clock that was stopped or is late stays as it is.
    #[must_use]
    pub fn cancel(self) -> Self {
        match self.0.state {
            DeadlineState::Running | DeadlineState::Paused => Self(DeadlineParts {
                state: DeadlineState::Cancelled,
                paused_on: None,
                ..self.0
            }),
            DeadlineState::Met | DeadlineState::Breached | DeadlineState::Cancelled => self,
        }
    }

    /// Pauses it from a local day. Clocks that go on during a pause, and a paused one, stay as they are: a second reason
    /// to pause counts once.
    #[must_use]
    pub fn pause(self, on: NaiveDate) -> Self {
        if self.0.state == DeadlineState::Running && self.0.kind.pauses(self.0.spec.unit) {
            Self(DeadlineParts {
                state: DeadlineState::Paused,
                paused_on: Some(on),
                ..self.0
            })
        } else {
            self
        }
    }

    /// Goes on from a local day, when nothing pauses the case any more. The due date moves by the working days in
    /// (paused, resumed]: the day the pause began still counts, the day it ended does not.
    #[must_use]
    pub fn resume(self, on: NaiveDate, zone: FixedOffset, calendar: &WorkCalendar) -> Self {
        let Some(paused_on) = self.0.paused_on else {
            return self;
        };
        let paused_working_days = self.0.paused_working_days + calendar.working_days_between(paused_on, on);
        let resumed = DeadlineParts {
            state: DeadlineState::Running,
            paused_on: None,
            paused_working_days,
            ..self.0
        };
        Self(resumed).recalculated(zone, calendar)
    }

    /// The due date under a changed calendar. Only clocks that still run in time move.
    #[must_use]
    pub fn recalculated(self, zone: FixedOffset, calendar: &WorkCalendar) -> Self {
        match self.0.state {
            DeadlineState::Running | DeadlineState::Paused => {
                let due_at = self
                    .0
                    .spec
                    .due(self.0.started_at, self.0.paused_working_days, zone, calendar);
                Self(DeadlineParts { due_at, ..self.0 })
            }
            DeadlineState::Met | DeadlineState::Breached | DeadlineState::Cancelled => self,
        }
    }

    /// When each of its warnings is to be given, the lapse included: one second after the due second, because at the due
    /// second it can still be met.
    pub fn warnings(&self) -> Vec<(WarningStep, DateTime<Utc>)> {
        let length = self.0.due_at - self.0.started_at;
        self.0
            .kind
            .warnings()
            .iter()
            .map(|(step, _)| match step {
                WarningStep::Lapse => (*step, self.0.due_at + TimeDelta::seconds(1)),
                WarningStep::Repeat => (*step, self.0.due_at + REPEAT_EVERY),
                WarningStep::Half | WarningStep::FourFifths => (
                    *step,
                    self.0.started_at + length * i32::from(step.per_cent()) / 100,
                ),
            })
            .collect()
    }
}
