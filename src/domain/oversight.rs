//! What a manager has to look at: work that nobody may do, that is late or about to be, or that nobody touches.
use super::calendar::{WorkCalendar, end_of_day, local_date};
use chrono::{DateTime, FixedOffset, TimeDelta, Utc};

crate::codes! {
    /// Why a case stands on the oversight page. The most pressing first.
    pub enum Rule as "oversight_rule" {
        /// 无人可办 Nobody may take it, or nobody could approve what is decided.
        Blocked = "blocked",
        /// 无人接手 Nobody took it in time.
        Untaken = "untaken",
        /// 已逾期 Past a promise.
        Overdue = "overdue",
        /// 负责人不在 Held by somebody who left or is away.
        Orphaned = "orphaned",
        /// 来信未读 The client's words have waited for more than a day.
        Unread = "unread",
        /// 撤回待决定 Withdrawn, and nobody has decided whether to go on in protective interest.
        Withdrawn = "withdrawn",
        /// 即将到期 The last fifth of its time.
        AtRisk = "at_risk",
        /// 久未处理 Nobody has done anything for more than five working days.
        Untouched = "untouched",
    }
}

/// So many working days may pass without anybody doing anything.
const UNTOUCHED_DAYS: u32 = 5;
/// How long the client's words may wait to be read.
const UNREAD: TimeDelta = TimeDelta::days(1);

/// The instants that rules compare with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moments {
    /// Now.
    pub now: DateTime<Utc>,
    /// What was written before this should have been read.
    pub unread_before: DateTime<Utc>,
    /// What nobody touched since this has lain too long.
    pub untouched_since: DateTime<Utc>,
}

impl Moments {
    /// As they are now.
    pub fn at(now: DateTime<Utc>, calendar: &WorkCalendar, zone: FixedOffset) -> Self {
        let (mut day, mut worked) = (local_date(now, zone), 0);
        while worked <= UNTOUCHED_DAYS {
            worked += u32::from(calendar.is_workday(day));
            day = day.pred_opt().unwrap_or(day);
        }
        Self {
            now,
            unread_before: now - UNREAD,
            untouched_since: end_of_day(day, zone) + TimeDelta::seconds(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    fn untouched_since(day: u32) -> String {
        let zone = FixedOffset::east_opt(8 * 3600).unwrap();
        let now = zone.with_ymd_and_hms(2026, 11, day, 10, 0, 0).unwrap();
        let moments = Moments::at(now.to_utc(), &WorkCalendar::china(), zone);
        moments.untouched_since.with_timezone(&zone).to_rfc3339()
    }

    #[test]
    fn untouched_is_more_than_five_working_days() {
        // Monday the 23rd back to Monday the 16th are six working days: touched on Friday the 13th is too long ago.
        assert_eq!(untouched_since(23), "2026-11-16T00:00:00+08:00");
        // On a Saturday the week behind it counts, the day itself does not.
        assert_eq!(untouched_since(21), "2026-11-13T00:00:00+08:00");
    }
}
