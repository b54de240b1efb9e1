//! Mail on its way out: who may be written to, what becomes of a notice, and when it is tried again.
//!
//! A notice that the server takes is sent; one that fails is tried again, ever more slowly, until it is given up and
//! shown to the managers. It is given up for what is wrong with the letter, never for an outage that lasts a day.
use super::address::EmailAddress;
use super::complaint::ContactMethod;
use super::intake::{Contact, SafeHours};
use chrono::{DateTime, FixedOffset, TimeDelta, Timelike, Utc};

crate::codes! {
    /// Where a notice stands.
    pub enum MailState as "mail_state" {
        /// 待发送 Waiting for its time.
        Waiting = "waiting",
        /// 已发出 The server has taken it.
        Sent = "sent",
        /// 未送达 Given up; a manager may have it tried again.
        Failed = "failed",
        /// 无邮箱 The recipient has no address, or wants no mail.
        NoRoute = "no_route",
        /// 需电话告知 No address, but a telephone: somebody calls instead.
        CallInstead = "call_instead",
        /// 不再发送 The recipient left, or may not know of the case any more.
        Dropped = "dropped",
    }
}

crate::codes! {
    /// Why a notice did not leave.
    pub enum MailFailure as "mail_failure" {
        /// 连不上邮件服务器 The server does not answer, or the line broke.
        Unreachable = "unreachable",
        /// 邮件服务器不接受账号 The server does not accept our account.
        SignIn = "sign_in",
        /// 邮件服务器暂时拒收 The server asks to try again later.
        RefusedForNow = "refused_for_now",
        /// 邮件服务器拒收 The server refuses for good, as for an address that does not exist.
        Refused = "refused",
        /// 无法生成邮件 The letter could not be made.
        Unprepared = "unprepared",
    }
}

impl MailFailure {
    /// Whether it says something about the server, not about the letter: then all letters wait alike.
    pub fn is_outage(self) -> bool {
        match self {
            Self::Unreachable | Self::SignIn => true,
            Self::RefusedForNow | Self::Refused | Self::Unprepared => false,
        }
    }
}

/// Waits double from here, after each attempt.
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(5);
/// The longest wait between two attempts.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(1);
/// After so many attempts that the server turned down, a letter is given up: about half a day.
pub const MOST_ATTEMPTS: u32 = 20;
/// How long a letter waits for a server that does not answer (RFC 5321 4.5.4.1: at least 4–5 days).
pub const GIVE_UP: TimeDelta = TimeDelta::days(5);

/// What comes after an attempt that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterFailure {
    /// Another attempt.
    Again(DateTime<Utc>),
    /// No more; a manager decides.
    GiveUp,
}

/// What comes after attempt number `attempts` failed at `at`. `spread` is fixed per letter, so that many letters do not
/// come back at one instant: it lengthens each wait by up to a quarter.
pub fn after_failure(
    failure: MailFailure,
    attempts: u32,
    spread: u8,
    queued_at: DateTime<Utc>,
    at: DateTime<Utc>,
) -> AfterFailure {
    let is_over = match failure {
        MailFailure::Refused => true,
        MailFailure::RefusedForNow | MailFailure::Unprepared => attempts >= MOST_ATTEMPTS,
        MailFailure::Unreachable | MailFailure::SignIn => at - queued_at >= GIVE_UP,
    };
    if is_over {
        return AfterFailure::GiveUp;
    }
    let doublings = attempts.saturating_sub(1).min(20);
    let wait = Ord::min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT);
    AfterFailure::Again(at + wait + wait * i32::from(spread) / 1024)
}

/// By which way a client may be told that there is something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientRoute {
    /// By mail.
    Mail(EmailAddress),
    /// Somebody calls or texts: there is a telephone and no mail.
    Call,
    /// In the portal alone: anonymous, or so wished.
    Portal,
}

/// The way a client allowed. Whoever chose the portal alone gets neither mail nor call, whatever address is known.
pub fn client_route(contact: Option<&Contact>) -> ClientRoute {
    let Some(contact) = contact.filter(|it| it.preferred != ContactMethod::PortalMessage) else {
        return ClientRoute::Portal;
    };
    let ways = contact.ways();
    match &contact.email {
        Some(email) if ways.contains(&ContactMethod::Email) => ClientRoute::Mail(email.clone()),
        _ if ways.contains(&ContactMethod::Phone) || ways.contains(&ContactMethod::TextMessage) => {
            ClientRoute::Call
        }
        _ => ClientRoute::Portal,
    }
}

/// When a letter may arrive: now, or at the beginning of the next hour the client called safe.
pub fn safe_to_arrive(hours: &SafeHours, at: DateTime<Utc>, zone: FixedOffset) -> DateTime<Utc> {
    let local = at.with_timezone(&zone).naive_local();
    if hours.allow(local) {
        return at;
    }
    let into_the_hour = TimeDelta::minutes(local.minute().into())
        + TimeDelta::seconds(local.second().into())
        + TimeDelta::nanoseconds(local.nanosecond().into());
    let hour = local - into_the_hour;
    let next = (1..=7 * 24)
        .map(|hours_on| hour + TimeDelta::hours(hours_on))
        .find(|later| hours.allow(*later));
    next.map_or(at, |later| at + (later - local))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::address::PhoneNumber;
    use crate::domain::intake::SafeTime;
    use crate::domain::text::PersonName;
    use chrono::TimeZone;

    fn at(hour: u32, minute: u32) -> DateTime<Utc> {
        // Monday; 10:00 in Shanghai is 02:00.
        Utc.with_ymd_and_hms(2026, 11, 23, hour, minute, 0).unwrap()
    }

    fn wait(failure: MailFailure, attempts: u32, spread: u8) -> Option<i64> {
        match after_failure(failure, attempts, spread, at(2, 0), at(2, 0)) {
            AfterFailure::Again(next) => Some((next - at(2, 0)).num_seconds()),
            AfterFailure::GiveUp => None,
        }
    }

    #[test]
    fn waits_double_up_to_an_hour_and_are_spread_by_a_quarter() {
        let waits = [1, 2, 3, 10, 11, 15].map(|n| wait(MailFailure::RefusedForNow, n, 0));
        assert_eq!(waits, [5, 10, 20, 2560, 3600, 3600].map(Some));
        let spread = wait(MailFailure::RefusedForNow, 11, u8::MAX).unwrap();
        assert!((3600 * 5 / 4 - 5..3600 * 5 / 4).contains(&spread), "{spread}");
    }

    #[test]
    fn a_refusal_for_good_is_not_repeated_and_a_refusal_for_now_only_so_often() {
        assert_eq!(wait(MailFailure::Refused, 1, 0), None);
        assert!(wait(MailFailure::RefusedForNow, MOST_ATTEMPTS - 1, 0).is_some());
        assert_eq!(wait(MailFailure::RefusedForNow, MOST_ATTEMPTS, 0), None);
        assert_eq!(wait(MailFailure::Unprepared, MOST_ATTEMPTS, 0), None);
    }

    #[test]
    fn an_outage_keeps_everything_queued_for_five_days() {
        for failure in [MailFailure::Unreachable, MailFailure::SignIn] {
            let after = |time| after_failure(failure, 500, 0, at(2, 0), at(2, 0) + time);
            assert!(matches!(
                after(GIVE_UP - TimeDelta::seconds(1)),
                AfterFailure::Again(_)
            ));
            assert_eq!(after(GIVE_UP), AfterFailure::GiveUp);
        }
    }

    fn contact(phone: bool, email: bool, preferred: ContactMethod, unsafe_ways: &[ContactMethod]) -> Contact {
        Contact {
            name: PersonName::parse("林安").unwrap(),
            phone: phone.then(|| PhoneNumber::parse("13800001234").unwrap()),
            email: email.then(|| EmailAddress::parse("an@example.org").unwrap()),
            preferred,
            unsafe_ways: unsafe_ways.to_vec(),
            hours: SafeHours::default(),
            leave_no_message: false,
            mention_no_complaint: false,
        }
    }

    #[test]
    fn only_an_address_the_client_allowed_gets_mail() {
        use ContactMethod::{Email, Phone, PortalMessage, TextMessage};
        let mail = ClientRoute::Mail(EmailAddress::parse("an@example.org").unwrap());
        for (given, route) in [
            (contact(true, true, Phone, &[]), mail.clone()),
            (contact(false, true, Email, &[]), mail),
            (contact(true, true, Phone, &[Email]), ClientRoute::Call),
            (contact(true, false, TextMessage, &[Phone]), ClientRoute::Call),
            (contact(false, true, PortalMessage, &[Email]), ClientRoute::Portal),
            (contact(true, true, PortalMessage, &[]), ClientRoute::Portal),
        ] {
            assert_eq!(client_route(Some(&given)), route, "{given:?}");
        }
        assert_eq!(client_route(None), ClientRoute::Portal);
    }

    #[test]
    fn a_letter_waits_for_the_next_safe_hour() {
        let zone = FixedOffset::east_opt(8 * 3600).unwrap();
        let evenings = SafeHours {
            times: vec![SafeTime::WeekdayEvening],
            note: None,
        };
        assert_eq!(safe_to_arrive(&evenings, at(2, 17), zone), at(10, 0));
        assert_eq!(safe_to_arrive(&evenings, at(11, 30), zone), at(11, 30));
        assert_eq!(
            safe_to_arrive(&evenings, at(13, 0), zone),
            at(10, 0) + TimeDelta::days(1)
        );
        assert_eq!(safe_to_arrive(&SafeHours::default(), at(19, 0), zone), at(19, 0));
    }
}
