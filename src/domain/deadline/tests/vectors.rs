//! Worked examples with dates of the 2026 calendar, Asia/Shanghai.
use super::*;

#[test]
fn v01_twenty_four_hours_run_through_a_holiday_to_the_second() {
    let clock = first_response_from("2026-09-25 18:00:00");
    assert_eq!(clock.due_at(), at("2026-09-26 18:00:00"));
    assert_eq!(
        clock.clone().stop(at("2026-09-26 18:00:00")).state(),
        DeadlineState::Met
    );
    assert_eq!(
        clock.stop(at("2026-09-26 18:00:01")).state(),
        DeadlineState::Breached
    );
}

#[test]
fn v02_the_clock_runs_from_the_receipt_not_from_the_entry() {
    assert_eq!(
        first_response_from("2026-11-19 23:30:00").due_at(),
        at("2026-11-20 23:30:00")
    );
}

#[test]
fn v03_a_reply_in_the_last_minute_is_in_time() {
    let clock = first_response_from("2026-11-23 10:00:00").stop(at("2026-11-24 09:59:00"));
    assert_eq!(
        first_response(&clock, &[], at("2026-11-25 10:00:00")),
        ClockResult::Met
    );
}

#[test]
fn v04_attempts_are_told_apart_from_a_miss() {
    let clock = first_response_from("2026-11-23 10:00:00").lapse(at("2026-11-24 10:00:01"));
    assert_eq!(clock.state(), DeadlineState::Breached);
    let call = |local| Attempt {
        method: ContactMethod::Phone,
        at: at(local),
    };
    let calls = [
        call("2026-11-23 11:00:00"),
        call("2026-11-23 15:00:00"),
        call("2026-11-23 19:00:00"),
    ];
    let mail = Attempt {
        method: ContactMethod::Email,
        at: at("2026-11-23 20:00:00"),
    };
    let late_mail = Attempt {
        method: ContactMethod::Email,
        at: at("2026-11-24 10:00:01"),
    };
    let result = |attempts: &[Attempt]| first_response(&clock, attempts, at("2026-11-24 12:00:00"));
    assert_eq!(
        result(&[calls.as_slice(), &[mail]].concat()),
        ClockResult::Attempted
    );
    assert_eq!(result(&calls), ClockResult::Late);
    assert_eq!(
        result(&[calls.as_slice(), &[late_mail]].concat()),
        ClockResult::Late
    );
}

#[test]
fn v06_two_working_days_across_mid_autumn() {
    assert_eq!(due(2, "2026-09-24"), "2026-09-29 23:59:59");
}

#[test]
fn v07_a_make_up_saturday_counts() {
    assert_eq!(due(3, "2026-09-29"), "2026-10-09 23:59:59");
    assert_eq!(due(4, "2026-09-29"), "2026-10-10 23:59:59");
}

#[test]
fn v08_five_working_days_across_the_national_day() {
    assert_eq!(due(5, "2026-09-30"), "2026-10-13 23:59:59");
}

#[test]
fn v09_working_days_across_the_spring_festival() {
    assert_eq!(due(1, "2026-02-13"), "2026-02-14 23:59:59");
    assert_eq!(due(7, "2026-02-13"), "2026-03-02 23:59:59");
}

#[test]
fn v10_a_make_up_sunday_counts() {
    assert_eq!(due(1, "2026-09-19"), "2026-09-20 23:59:59");
    assert_eq!(due(1, "2026-09-20"), "2026-09-21 23:59:59");
}

#[test]
fn v11_twenty_working_days_across_two_holidays() {
    assert_eq!(due(20, "2026-09-21"), "2026-10-26 23:59:59");
}

#[test]
fn v12_a_hold_moves_the_date_by_its_working_days() {
    let clock = start(
        ClockKind::Outcome,
        ClockSpec::working_days(20),
        "2026-09-21 10:30:00",
    );
    let held = clock
        .pause(on("2026-09-28"))
        .resume(on("2026-10-10"), zone(), &WorkCalendar::china());
    assert_eq!(held.parts().paused_working_days, 5);
    assert_eq!(held.due_at(), at("2026-11-02 23:59:59"));
    assert_eq!(held.parts().original_due_at, at("2026-10-26 23:59:59"));
}

#[test]
fn v13_a_hold_of_one_day_moves_nothing() {
    let clock = start(
        ClockKind::Outcome,
        ClockSpec::working_days(20),
        "2026-09-21 10:30:00",
    );
    let held = clock
        .clone()
        .pause(on("2026-09-28"))
        .resume(on("2026-09-28"), zone(), &WorkCalendar::china());
    assert_eq!(held, clock);
}

#[test]
fn v14_the_24_hours_know_no_pause() {
    let clock = first_response_from("2026-11-23 10:00:00");
    assert_eq!(clock.clone().pause(on("2026-11-23")), clock);
    let undo = start(
        ClockKind::UndoWindow,
        default_spec(ClockKind::UndoWindow),
        "2026-11-23 10:00:00",
    );
    assert_eq!(undo.clone().pause(on("2026-11-23")), undo);
}

#[test]
fn v16_a_reopened_round_counts_from_the_request() {
    let clock = first_response_from("2026-11-23 10:00:00");
    assert_eq!(clock.due_at(), at("2026-11-24 10:00:00"));
    assert_eq!(clock.stop(at("2026-11-23 15:00:00")).state(), DeadlineState::Met);
}

#[test]
fn v17_the_reopening_window_ends_with_its_last_day() {
    let window = start(
        ClockKind::ReopenWindow,
        default_spec(ClockKind::ReopenWindow),
        "2026-08-25 16:00:00",
    );
    assert!(!window.is_late(at("2026-11-23 23:59:59")));
    assert!(window.is_late(at("2026-11-24 00:00:00")));
}

#[test]
fn v18_the_ninetieth_day_may_be_a_leap_day() {
    let window = start(
        ClockKind::ReopenWindow,
        ClockSpec::calendar_days(90),
        "2027-12-01 08:00:00",
    );
    assert_eq!(window.due_at(), at("2028-02-29 23:59:59"));
}

#[test]
fn v19_hours_cross_into_a_leap_day() {
    assert_eq!(
        first_response_from("2028-02-28 12:00:00").due_at(),
        at("2028-02-29 12:00:00")
    );
}

#[test]
fn v20_the_local_day_decides_and_new_year_stops_nothing() {
    let received = "2026-12-31 23:59:30";
    assert_eq!(at(received).format("%H:%M:%S").to_string(), "15:59:30");
    assert_eq!(local_date(at(received), zone()), on("2026-12-31"));
    assert_eq!(first_response_from(received).due_at(), at("2027-01-01 23:59:30"));
}

#[test]
fn v21_review_window_and_decision() {
    let from = |kind| start(kind, default_spec(kind), "2026-11-23 10:00:00").due_at();
    assert_eq!(from(ClockKind::ReviewWindow), at("2026-12-14 23:59:59"));
    assert_eq!(from(ClockKind::ReviewDecision), at("2026-12-21 23:59:59"));
}

#[test]
fn v24_a_changed_calendar_moves_running_clocks_only() {
    let extra = WorkCalendar::of(&[crate::domain::calendar::CalendarDay {
        date: on("2026-11-24"),
        kind: crate::domain::calendar::DayKind::Off,
        name: String::new(),
        source: String::new(),
    }]);
    let running = start(
        ClockKind::Triage,
        ClockSpec::working_days(2),
        "2026-11-23 10:00:00",
    );
    let late = running.clone().lapse(at("2026-11-26 00:00:00"));
    assert_eq!(
        running.recalculated(zone(), &extra).due_at(),
        at("2026-11-26 23:59:59")
    );
    assert_eq!(late.clone().recalculated(zone(), &extra), late);
}
