//! What holds for every clock.
use super::*;

#[test]
fn a_window_that_ends_on_a_day_off_rolls_on() {
    let review = start(
        ClockKind::HoldReview,
        ClockSpec::calendar_days(30),
        "2026-09-01 10:00:00",
    );
    assert_eq!(review.due_at(), at("2026-10-08 23:59:59"));
}

#[test]
fn a_contact_typed_after_the_lapse_counts_when_it_was_made() {
    let clock = first_response_from("2026-11-23 10:00:00").lapse(at("2026-11-24 10:00:01"));
    assert!(clock.is_open());
    let stopped = clock.clone().stop(at("2026-11-24 09:00:00"));
    assert_eq!(stopped.state(), DeadlineState::Met);
    let late = clock.stop(at("2026-11-24 11:00:00"));
    assert_eq!((late.state(), late.is_open()), (DeadlineState::Breached, false));
    assert_eq!(late.clone().stop(at("2026-11-24 09:00:00")), late);
}

#[test]
fn the_24_hours_warn_thrice() {
    let clock = first_response_from("2026-11-23 10:00:00");
    let expected = [
        (WarningStep::Half, at("2026-11-23 22:00:00")),
        (WarningStep::FourFifths, at("2026-11-24 05:12:00")),
        (WarningStep::Lapse, at("2026-11-24 10:00:01")),
    ];
    assert_eq!(clock.warnings(), expected);
}

#[test]
fn fractions_of_a_second_do_not_matter() {
    let half = TimeDelta::milliseconds(500);
    let received = at("2026-11-23 10:00:00") + half;
    let spec = ClockSpec::hours(24);
    let clock = Deadline::start(
        ClockKind::FirstResponse,
        1,
        spec,
        received,
        zone(),
        &WorkCalendar::china(),
    );
    assert_eq!(clock.due_at(), at("2026-11-24 10:00:00"));
    let last_moment = at("2026-11-24 10:00:00") + half;
    assert!(!is_after(last_moment, clock.due_at()) && is_after(last_moment + half, clock.due_at()));
    assert_eq!(clock.stop(last_moment).state(), DeadlineState::Met);
}

#[test]
fn a_stored_clock_that_cannot_be_is_refused() {
    let clock = first_response_from("2026-11-23 10:00:00");
    assert_eq!(Deadline::restore(clock.parts().clone()), Ok(clock.clone()));
    let broken = |change: &dyn Fn(&mut DeadlineParts)| {
        let mut parts = clock.parts().clone();
        change(&mut parts);
        Deadline::restore(parts).is_err()
    };
    assert!(broken(&|parts| parts.stopped_at = Some(parts.due_at)));
    assert!(broken(&|parts| parts.paused_on = Some(on("2026-11-23"))));
    assert!(broken(&|parts| parts.state = DeadlineState::Paused));
    assert!(broken(&|parts| parts.state = DeadlineState::Met));
    assert!(broken(
        &|parts| (parts.state, parts.stopped_at) = (DeadlineState::Breached, Some(parts.due_at))
    ));
}

proptest! {
    #[test]
    fn the_24_hours_are_always_86_400_seconds(offset in 0_i64..100_000_000) {
        let received = at("2026-01-01 00:00:00") + TimeDelta::seconds(offset);
        let due = ClockSpec::hours(24).due(received, 0, zone(), &WorkCalendar::china());
        prop_assert_eq!((due - received).num_seconds(), 86_400);
    }

    #[test]
    fn pauses_move_the_date_by_their_working_days(
        days in 1_u32..60, gaps in prop::collection::vec((0_u64..15, 0_u64..15), 0..5),
    ) {
        let china = WorkCalendar::china();
        let mut clock = start(ClockKind::Outcome, ClockSpec::working_days(days), "2026-08-03 09:00:00");
        let (mut day, mut paused) = (on("2026-08-03"), 0);
        for (running, pausing) in gaps {
            let from = day + Days::new(running);
            day = from + Days::new(pausing);
            paused += china.working_days_between(from, day);
            // A second reason to pause, overlapping the first, counts once.
            clock = clock.pause(from).pause(day).resume(day, zone(), &china);
        }
        prop_assert_eq!(clock.parts().paused_working_days, paused);
        prop_assert_eq!(clock.due_at(), ClockSpec::working_days(days + paused).due(clock.parts().started_at, 0, zone(), &china));
    }

    #[test]
    fn later_starts_and_longer_clocks_are_never_due_earlier(offset in 0_i64..40_000_000, later in 0_i64..1_000_000, amount in 0_u32..60) {
        let china = WorkCalendar::china();
        let begin = at("2026-01-01 00:00:00") + TimeDelta::seconds(offset);
        for unit in [ClockSpec::minutes, ClockSpec::hours, ClockSpec::working_days, ClockSpec::calendar_days] {
            let due = unit(amount).due(begin, 0, zone(), &china);
            prop_assert!(due >= begin);
            prop_assert!(unit(amount).due(begin + TimeDelta::seconds(later), 0, zone(), &china) >= due);
            prop_assert!(unit(amount + 1).due(begin, 0, zone(), &china) >= due);
        }
    }

    #[test]
    fn day_clocks_end_with_a_local_day_whatever_the_zone(hours in -12_i32..=14, offset in 0_i64..40_000_000, amount in 1_u32..60) {
        let zone = FixedOffset::east_opt(hours * 3600).unwrap();
        let begin = at("2026-01-01 00:00:00") + TimeDelta::seconds(offset);
        let due = ClockSpec::working_days(amount).due(begin, 0, zone, &WorkCalendar::china()).with_timezone(&zone);
        prop_assert_eq!(due.format("%H:%M:%S").to_string(), "23:59:59");
        prop_assert!(WorkCalendar::china().is_workday(due.date_naive()));
    }
}
