//! Clocks as staff read them: what is left first, the hour itself below.

use chrono::{DateTime, Datelike, SecondsFormat, TimeDelta, Utc};

use crate::{
    casework::Ctx,
    domain::{
        calendar::local_date,
        deadline::{ClockKind, Deadline, DeadlineState, Promises, Unit, is_after},
    },
    store::complaints::Header,
    ui::{Clock, ClockTone, words},
};

/// The 24 hours of the round (G-34): running in real hours, or when and how they were kept.
pub(in crate::pages) fn first_response(ctx: &Ctx, header: &Header) -> Clock {
    let words = words();
    let label = words.say("badge-first-response");
    if let Some(said) = header.first_response {
        let (tone, key) = if said.is_late {
            (ClockTone::Overdue, "badge-answered-late")
        } else {
            (ClockTone::Kept, "badge-answered")
        };
        clock(ctx, tone, label, words.say(key), said.at)
    } else {
        let hours = TimeDelta::hours(i64::from(Promises::FIRST_RESPONSE_HOURS));
        let due = header.round_started_at + hours;
        running(ctx, label, header.round_started_at, due, Unit::Hours)
    }
}

/// The next promise of a case besides the 24 hours.
pub(in crate::pages) fn next(ctx: &Ctx, header: &Header) -> Option<Clock> {
    let (kind, due) = header
        .next_due
        .filter(|(kind, _)| *kind != ClockKind::FirstResponse)?;
    let unit = if kind == ClockKind::Take {
        Unit::Hours
    } else {
        Unit::WorkingDays
    };
    Some(running(ctx, words().label(kind), header.stage_at, due, unit))
}

/// One clock of a case; none when it is no longer needed.
pub(super) fn of(ctx: &Ctx, deadline: &Deadline) -> Option<Clock> {
    let (words, parts) = (words(), deadline.parts());
    let label = words.label(parts.kind);
    match (parts.state, parts.stopped_at) {
        (DeadlineState::Cancelled, _) => None,
        (DeadlineState::Paused, _) => {
            let clock = clock(
                ctx,
                ClockTone::Paused,
                label,
                words.say("badge-paused"),
                parts.due_at,
            );
            Some(clock)
        }
        (DeadlineState::Met, Some(at)) => {
            let kept = words.say("badge-kept");
            Some(clock(ctx, ClockTone::Kept, label, kept, at))
        }
        (DeadlineState::Breached, Some(at)) => {
            let late = words.say("badge-late");
            Some(clock(ctx, ClockTone::Overdue, label, late, at))
        }
        (DeadlineState::Running | DeadlineState::Met | DeadlineState::Breached, _) => Some(running(
            ctx,
            label,
            parts.started_at,
            parts.due_at,
            parts.spec.unit,
        )),
    }
}

/// A clock that counts: quiet, soon (4 hours, or a fifth of the days), or overdue.
fn running(ctx: &Ctx, label: String, start: DateTime<Utc>, due: DateTime<Utc>, unit: Unit) -> Clock {
    let (words, now) = (words(), ctx.now());
    let left = due - now;
    let soon = match unit {
        Unit::Minutes | Unit::Hours => TimeDelta::hours(4).min((due - start) / 2),
        Unit::WorkingDays | Unit::CalendarDays => (due - start) / 5,
    };
    let (tone, key) = if is_after(now, due) {
        (ClockTone::Overdue, "badge-over")
    } else if left <= soon {
        (ClockTone::Soon, "badge-left")
    } else {
        (ClockTone::Quiet, "badge-left")
    };
    let remaining = words.say_with(key, &[("span", words.span(left).into())]);
    let mut clock = clock(ctx, tone, label, remaining, due);
    let in_days = match unit {
        Unit::Minutes | Unit::Hours => false,
        Unit::WorkingDays | Unit::CalendarDays => true,
    };
    // The holidays of that year are not known yet.
    if in_days && !ctx.calendar().covers(local_date(due, ctx.zone()).year()) {
        clock.absolute = words.say_with("badge-provisional", &[("time", clock.absolute.into())]);
    }
    clock
}

fn clock(ctx: &Ctx, tone: ClockTone, label: String, remaining: String, at: DateTime<Utc>) -> Clock {
    let local = at.with_timezone(&ctx.zone());
    Clock {
        tone,
        label,
        remaining,
        absolute: words().instant_short(at, ctx.zone()),
        datetime: local.to_rfc3339_opts(SecondsFormat::Secs, false),
    }
}
