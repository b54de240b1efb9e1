//! What a complaint is called and how it came in.
//!
//! A complaint is an expression of dissatisfaction where an answer is expected, said or implied
//! (ISO 10002:2018 3.2, GB/T 19012-2019 3.2).
use crate::domain::crockford;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

/// Identity of a complaint in the store; never shown in a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ComplaintId(pub Uuid);

impl ComplaintId {
    /// An id from 16 random bytes.
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
    }
}

impl fmt::Display for ComplaintId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

crate::codes! {
    /// The way a complaint came in.
    pub enum Channel as "channel" {
        /// 网站 Website.
        Website = "website",
        /// 电话 Phone.
        Phone = "phone",
        /// 电子邮件 E-mail.
        Email = "email",
        /// 现场 On site.
        OnSite = "on_site",
        /// 信函 Letter.
        Letter = "letter",
        /// 转办 Referral.
        Referral = "referral",
        /// 内部发现 Staff observation.
        StaffObserved = "staff_observed",
    }
}

crate::codes! {
    /// Who may learn the client's name. In the order from least to most protection.
    pub enum IdentityMode as "identity_mode" {
        /// 实名 Named: may be told to the counsellor after telling the client.
        Named = "named",
        /// 保密 Confidential: handlers know, the respondent does not.
        Confidential = "confidential",
        /// 匿名 Anonymous: nobody knows; reachable by receipt code only.
        Anonymous = "anonymous",
    }
}

crate::codes! {
    /// On whose behalf somebody complains.
    pub enum RepresentationKind as "representation_kind" {
        /// 本人 Self.
        Oneself = "self",
        /// 监护人 Guardian.
        Guardian = "guardian",
        /// 受托人 Authorised agent.
        Agent = "agent",
        /// 逝者近亲属 Relative of a deceased client.
        RelativeOfDeceased = "relative_of_deceased",
        /// 无行为能力成年人的代理人 For an adult without capacity.
        AdultWithoutCapacity = "adult_without_capacity",
        /// 单位 Organisation.
        Organisation = "organisation",
        /// 工作人员 Staff.
        Staff = "staff",
    }
}

crate::codes! {
    /// How a person was, or wants to be, reached.
    pub enum ContactMethod as "contact_method" {
        /// 当面 In person.
        InPerson = "in_person",
        /// 电话 Phone.
        Phone = "phone",
        /// 视频 Video.
        Video = "video",
        /// 平台留言 Portal message.
        PortalMessage = "portal_message",
        /// 邮件 E-mail.
        Email = "email",
        /// 短信 Text message.
        TextMessage = "text_message",
        /// 即时通讯 Instant message.
        InstantMessage = "instant_message",
        /// 邮寄 Post.
        Post = "post",
    }
}

crate::codes! {
    /// What the client asks for; each wish is answered in the outcome letter.
    pub enum DesiredOutcomeKind as "desired_outcome_kind" {
        /// 得到解释 Explanation.
        Explanation = "explanation",
        /// 道歉 Apology.
        Apology = "apology",
        /// 退费 Refund.
        Refund = "refund",
        /// 赔偿 Compensation.
        Compensation = "compensation",
        /// 更换咨询师 Another counsellor.
        ChangeCounsellor = "change_counsellor",
        /// 更正记录 Corrected record.
        RecordCorrection = "record_correction",
        /// 改进服务 Better service.
        Improvement = "improvement",
        /// 追究责任 Accountability.
        Accountability = "accountability",
        /// 还不确定 Not sure yet.
        Unsure = "unsure",
        /// 其他 Other.
        Other = "other",
    }
}

/// The public number of a complaint, `TS-2611-4K7Q`: prefix, year and month of receipt in the organisation's zone,
/// four random symbols. Not a secret: it opens nothing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    yymm: u16,
    tail: [u8; 4],
}

/// The text is not a reference; says no more, because a malformed one and an unknown one get the same page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAReference;

impl fmt::Display for NotAReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a reference")
    }
}

impl std::error::Error for NotAReference {}

impl Reference {
    /// What every reference starts with (投诉).
    pub const PREFIX: &'static str = "TS";

    /// A reference for a complaint received on this local day; 20 of the 24 random bits are used. The store tries again
    /// with other bytes when the number is taken.
    pub fn draw(received_on: NaiveDate, random: [u8; 3]) -> Self {
        let year = u16::try_from(received_on.year().rem_euclid(100)).unwrap_or_default();
        let month = u16::try_from(received_on.month()).unwrap_or_default();
        let mut tail = [0; 4];
        tail.copy_from_slice(&crockford::five_bit_groups(&random, 4));
        Self {
            yymm: year * 100 + month,
            tail,
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:04}-", Self::PREFIX, self.yymm)?;
        self.tail
            .iter()
            .try_for_each(|value| write!(f, "{}", crockford::symbol(*value)))
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Reference {
    type Err = NotAReference;

    /// Forgives case, spaces, hyphens, full-width forms, a missing prefix, and `O/0`, `I/L/1`.
    fn from_str(typed: &str) -> Result<Self, NotAReference> {
        let folded: String = typed.nfkc().collect::<String>().trim().to_ascii_uppercase();
        let values =
            crockford::values(folded.strip_prefix(Self::PREFIX).unwrap_or(&folded)).ok_or(NotAReference)?;
        let [y1, y2, m1, m2, tail @ ..] = values.as_slice() else {
            return Err(NotAReference);
        };
        let month = u16::from(*m1) * 10 + u16::from(*m2);
        if [y1, y2, m1, m2].iter().any(|digit| **digit > 9) || !(1..=12).contains(&month) {
            return Err(NotAReference);
        }
        let tail = tail.try_into().map_err(|_| NotAReference)?;
        Ok(Self {
            yymm: (u16::from(*y1) * 10 + u16::from(*y2)) * 100 + month,
            tail,
        })
    }
}

impl Serialize for Reference {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let typed = <std::borrow::Cow<'de, str>>::deserialize(input)?;
        typed.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn reference(typed: &str) -> Result<String, NotAReference> {
        typed.parse::<Reference>().map(|reference| reference.to_string())
    }

    #[test]
    fn a_reference_carries_the_local_month() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        assert_eq!(
            Reference::draw(day, [0x24, 0xCF, 0x70]).to_string(),
            "TS-2611-4K7Q"
        );
        let first = NaiveDate::from_ymd_opt(2005, 1, 1).unwrap();
        assert_eq!(Reference::draw(first, [0; 3]).to_string(), "TS-0501-0000");
    }

    #[test]
    fn a_reference_is_read_forgivingly() {
        for typed in [
            "TS-2611-4K7Q",
            " ts 2611 4k7q ",
            "ts26114k7q",
            "2611-4K7Q",
            "ＴＳ－２６１１－４Ｋ７Ｑ",
            "TS-26ll-4K7Q",
            "TS—2611—4k7q\u{200b}",
        ] {
            assert_eq!(reference(typed).as_deref(), Ok("TS-2611-4K7Q"), "{typed}");
        }
        assert_eq!(reference("TS-26O9-O1LI").as_deref(), Ok("TS-2609-0111"));
    }

    #[test]
    fn anything_else_is_not_a_reference() {
        for typed in [
            "",
            "TS",
            "TS-2613-4K7Q",
            "TS-2600-4K7Q",
            "TS-2611-4K7",
            "TS-2611-4K7QQ",
            "TS-2A11-4K7Q",
            "TS-2611-4K7U",
            "../x",
        ] {
            assert_eq!(reference(typed), Err(NotAReference), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn every_reference_survives_being_written_down(days in 0_i64..36_000, random: [u8; 3]) {
            let day = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + chrono::TimeDelta::days(days);
            let drawn = Reference::draw(day, random);
            prop_assert_eq!(drawn.to_string().to_lowercase().replace('-', " ").parse(), Ok(drawn));
        }

        #[test]
        fn no_text_breaks_the_parser(typed: String) {
            let _ = typed.parse::<Reference>();
        }
    }
}
