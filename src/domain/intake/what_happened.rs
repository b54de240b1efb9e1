//! What kind of problem, in plain words that map to the category tree.
//!
//! No word of severity or guilt; a floor that a choice brings is shown to intake only.
use super::{StepForm, choices};
use crate::domain::category::Category;
use crate::domain::form::{Problem, Problems};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// A choice offered to the client.
    pub enum CategoryChoice as "category_choice" {
        /// 把我说的话告诉了别人 Told others what I said.
        ToldOthers = "told_others",
        /// 未经同意录音、发表或作案例 Recorded or published without asking.
        RecordedOrPublished = "recorded_or_published",
        /// 我的资料泄露了 My details leaked.
        DetailsLeaked = "details_leaked",
        /// 谈论其他来访者 Talked about other clients.
        TalkedAboutOthers = "talked_about_others",
        /// 性方面的言语、举动或要求 Sexual words, touch or demands.
        Sexual = "sexual",
        /// 咨询之外的关系或见面 A relationship or meetings outside sessions.
        OutsideRelationship = "outside_relationship",
        /// 借钱、送礼、生意往来 Money, gifts or business.
        MoneyOrGifts = "money_or_gifts",
        /// 方法让我更难受 The method made things worse.
        HarmfulMethod = "harmful_method",
        /// 不够专业 Not up to the task.
        NotCompetent = "not_competent",
        /// 收费、保密例外等事先没说清 Fees or limits of confidentiality were not explained.
        NotExplained = "not_explained",
        /// 收费有问题 A problem with charges.
        Charges = "charges",
        /// 不给退费 A refund was refused.
        RefundRefused = "refund_refused",
        /// 取消、迟到、等太久 Cancelled, late, a long wait.
        Appointments = "appointments",
        /// 突然结束咨询 Ended abruptly.
        EndedAbruptly = "ended_abruptly",
        /// 不尊重或评判我 Disrespect or judgement.
        Disrespect = "disrespect",
        /// 不听我说 Did not listen.
        NotListening = "not_listening",
        /// 语气威胁 A threatening tone.
        Threatening = "threatening",
        /// 受到歧视 Discrimination.
        Discrimination = "discrimination",
        /// 咨询记录有问题 A problem with the records.
        Records = "records",
        /// 资质或宣传不实 False credentials or claims.
        Credentials = "credentials",
        /// 场所、隔音、环境 The rooms.
        Rooms = "rooms",
        /// 投诉没有得到好好处理 An earlier complaint was handled badly.
        ComplaintHandling = "complaint_handling",
        /// 因为投诉受到报复或威胁 Threatened or punished for complaining.
        Retaliation = "retaliation",
        /// 说了想伤害自己却没被重视 Self-harm was not taken seriously.
        RiskIgnored = "risk_ignored",
        /// 未成年人受到伤害 A minor was harmed.
        MinorHarmed = "minor_harmed",
        /// 身体受伤 Physical injury.
        Injured = "injured",
        /// 其他 Something else.
        Other = "other",
        /// 不确定 Not sure.
        Unsure = "unsure",
    }
}

impl CategoryChoice {
    /// The category it stands for; "something else" and "not sure" are coded by intake.
    pub fn category(self) -> Option<Category> {
        Some(match self {
            Self::ToldOthers => Category::CfDisclosed,
            Self::RecordedOrPublished => Category::CfUnconsentedUse,
            Self::DetailsLeaked => Category::CfDataLeak,
            Self::TalkedAboutOthers => Category::CfOtherClients,
            Self::Sexual => Category::BdSexual,
            Self::OutsideRelationship => Category::BdDualRelationship,
            Self::MoneyOrGifts => Category::BdMoneyGifts,
            Self::HarmfulMethod => Category::CpImproperMethod,
            Self::NotCompetent => Category::CpOther,
            Self::NotExplained => Category::IcTermsNotExplained,
            Self::Charges => Category::FeOther,
            Self::RefundRefused => Category::FeRefundRefused,
            Self::Appointments => Category::ScOther,
            Self::EndedAbruptly => Category::EnAbrupt,
            Self::Disrespect => Category::AtDisrespect,
            Self::NotListening => Category::AtNotListening,
            Self::Threatening => Category::AtThreatening,
            Self::Discrimination => Category::DiOther,
            Self::Records => Category::RkOther,
            Self::Credentials => Category::AdFalseCredentials,
            Self::Rooms => Category::EvOther,
            Self::ComplaintHandling => Category::ChOther,
            Self::Retaliation => Category::ChRetaliation,
            Self::RiskIgnored => Category::SfRiskIgnored,
            Self::MinorHarmed => Category::SfMinorHarmed,
            Self::Injured => Category::SfInjury,
            Self::Other | Self::Unsure => return None,
        })
    }
}

/// C-07: what kind of problem.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CategoriesForm {
    /// [`CategoryChoice`]s; at least one, "not sure" counts.
    pub categories: Vec<String>,
}

impl StepForm for CategoriesForm {
    type Answer = Vec<CategoryChoice>;

    fn parse(&self, _today: NaiveDate) -> Result<Vec<CategoryChoice>, Problems> {
        choices(&self.categories)
            .and_then(|ticked| {
                if ticked.is_empty() {
                    Err(Problem::Required)
                } else {
                    Ok(ticked)
                }
            })
            .map_err(|problem| Problems::one("categories", problem))
    }
}
