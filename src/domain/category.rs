//! What a complaint is about: fifteen groups, stable sub-codes, and the marks that bind the path and the priority.
//!
//! Add one: a line in the tree with its mark; both catalogues then owe `category-<code>`. Retire one by hiding it from
//! pickers; never rename or reuse a code.
use crate::domain::triage::Priority;

/// What a category brings with it.
#[derive(Clone, Copy)]
enum Mark {
    Plain,
    /// Professional conduct: bars the simple path.
    Conduct,
    /// Conduct, and priority at least P2.
    ConductP2,
    /// Conduct, and priority P1.
    ConductP1,
}

macro_rules! tree {
    ($($(#[$gmeta:meta])* $group:ident = $gcode:literal { $($(#[$meta:meta])* $mark:ident $name:ident = $code:literal)+ })+) => {
        $crate::codes! {
            /// A group of categories.
            pub enum CategoryGroup as "category_group" { $($(#[$gmeta])* $group = $gcode),+ }
        }
        $crate::codes! {
            /// A category; a complaint usually carries several, exactly one of them primary.
            pub enum Category as "category" { $($($(#[$meta])* $name = $code),+),+ }
        }
        impl Category {
            /// The group it stands in.
            pub fn group(self) -> CategoryGroup {
                match self { $($(Self::$name)|+ => CategoryGroup::$group),+ }
            }
            fn mark(self) -> Mark {
                match self { $($(Self::$name => Mark::$mark),+),+ }
            }
        }
    };
}

tree! {
    /// 保密与隐私 Confidentiality.
    Confidentiality = "confidentiality" {
        /// 向第三方泄露 Disclosed to a third party.
        ConductP2 CfDisclosed = "cf_disclosed"
        /// 谈论其他来访者 Talked about other clients.
        Conduct CfOtherClients = "cf_other_clients"
        /// 未经同意录音、发表或作案例 Recorded, published or used as a case without consent.
        Conduct CfUnconsentedUse = "cf_unconsented_use"
        /// 信息滥用或推销 Misuse, marketing.
        Conduct CfMisuse = "cf_misuse"
        /// 数据泄露 Data leak.
        ConductP2 CfDataLeak = "cf_data_leak"
        /// 未经同意出具报告 Report issued without consent.
        Conduct CfUnconsentedReport = "cf_unconsented_report"
        /// 其他 Other.
        Conduct CfOther = "cf_other"
    }
    /// 专业界限 Boundaries.
    Boundaries = "boundaries" {
        /// 多重关系 Dual relationship.
        Conduct BdDualRelationship = "bd_dual_relationship"
        /// 性、亲密关系或性骚扰 Sexual or intimate conduct, harassment.
        ConductP1 BdSexual = "bd_sexual"
        /// 咨询外会面 Meeting outside sessions.
        Conduct BdSocialContact = "bd_social_contact"
        /// 不当自我暴露 Improper self-disclosure.
        Conduct BdSelfDisclosure = "bd_self_disclosure"
        /// 财物利益往来 Money or gifts.
        Conduct BdMoneyGifts = "bd_money_gifts"
        /// 同时咨询家庭成员界限不清 Unclear roles with family members.
        Conduct BdFamilyRoles = "bd_family_roles"
        /// 时间界限 Time boundaries.
        Conduct BdTime = "bd_time"
        /// 其他 Other.
        Conduct BdOther = "bd_other"
    }
    /// 专业胜任力 Competence.
    Competence = "competence" {
        /// 超出胜任范围 Beyond scope.
        Conduct CpBeyondScope = "cp_beyond_scope"
        /// 不当技术或干预 Improper method.
        Conduct CpImproperMethod = "cp_improper_method"
        /// 促成依赖 Fostered dependency.
        Conduct CpDependency = "cp_dependency"
        /// 身心不适仍执业 Practising while unfit.
        Conduct CpUnfit = "cp_unfit"
        /// 无督导 Unsupervised.
        Conduct CpNoSupervision = "cp_no_supervision"
        /// 违法诊断或治疗 Unlawful diagnosis or treatment.
        Conduct CpUnlawfulPractice = "cp_unlawful_practice"
        /// 未及时转介或危机处置不当 No timely referral, poor crisis response.
        Conduct CpNoReferral = "cp_no_referral"
        /// 其他 Other.
        Conduct CpOther = "cp_other"
    }
    /// 知情同意与设置 Informed consent.
    InformedConsent = "informed_consent" {
        /// 未签协议 No agreement.
        Plain IcNoAgreement = "ic_no_agreement"
        /// 未说明收费或保密例外 Fees or limits of confidentiality not explained.
        Plain IcTermsNotExplained = "ic_terms_not_explained"
        /// 目标或设置不清 Goals unclear.
        Plain IcGoalsUnclear = "ic_goals_unclear"
        /// 未成年人监护同意 Consent for a minor.
        Plain IcMinorConsent = "ic_minor_consent"
        /// 第三方付费约定不清 Third-party payer unclear.
        Plain IcThirdPartyPayer = "ic_third_party_payer"
        /// 其他 Other.
        Plain IcOther = "ic_other"
    }
    /// 收费与退款 Fees.
    Fees = "fees" {
        /// 多收或未明码 Overcharged.
        Plain FeOvercharged = "fe_overcharged"
        /// 拒绝退款 Refund refused.
        Plain FeRefundRefused = "fe_refund_refused"
        /// 诱导消费或预付 Pressure to prepay.
        Plain FeInducement = "fe_inducement"
        /// 爽约费争议 Missed-session fee.
        Plain FeMissedSession = "fe_missed_session"
        /// 其他 Other.
        Plain FeOther = "fe_other"
    }
    /// 预约与服务提供 Scheduling.
    Scheduling = "scheduling" {
        /// 取消或改期 Cancelled, moved.
        Plain ScCancelled = "sc_cancelled"
        /// 迟到或缩时 Late or shortened.
        Plain ScLateShort = "sc_late_short"
        /// 等待过长 Long wait.
        Plain ScWaiting = "sc_waiting"
        /// 远程平台故障 Platform failure.
        Plain ScPlatform = "sc_platform"
        /// 其他 Other.
        Plain ScOther = "sc_other"
    }
    /// 结束与转介 Endings.
    Endings = "endings" {
        /// 突然终止 Abrupt ending.
        Plain EnAbrupt = "en_abrupt"
        /// 未说明理由 No reason given.
        Plain EnNoReason = "en_no_reason"
        /// 未安排后续 Nothing arranged after.
        Plain EnNoFollowOn = "en_no_follow_on"
        /// 其他 Other.
        Plain EnOther = "en_other"
    }
    /// 态度与沟通 Attitude.
    Attitude = "attitude" {
        /// 不尊重、评判 Disrespect.
        Plain AtDisrespect = "at_disrespect"
        /// 语气威胁 Threatening tone.
        Conduct AtThreatening = "at_threatening"
        /// 不关注来访者 Not listening.
        Plain AtNotListening = "at_not_listening"
        /// 缺乏共情 No empathy.
        Plain AtNoEmpathy = "at_no_empathy"
        /// 其他 Other.
        Plain AtOther = "at_other"
    }
    /// 歧视与多样性 Discrimination.
    Discrimination = "discrimination" {
        /// 性别 Gender.
        Conduct DiGender = "di_gender"
        /// 性取向 Orientation.
        Conduct DiOrientation = "di_orientation"
        /// 残障 Disability.
        Conduct DiDisability = "di_disability"
        /// 民族 Ethnicity.
        Conduct DiEthnicity = "di_ethnicity"
        /// 信仰 Belief.
        Conduct DiBelief = "di_belief"
        /// 年龄 Age.
        Conduct DiAge = "di_age"
        /// 其他 Other.
        Conduct DiOther = "di_other"
    }
    /// 记录与档案 Records.
    Records = "records" {
        /// 缺失或不实 Missing or false.
        Conduct RkMissingFalse = "rk_missing_false"
        /// 拒绝查阅复制 Access refused.
        Plain RkAccessRefused = "rk_access_refused"
        /// 保管不当 Unsafe storage.
        Plain RkUnsafeStorage = "rk_unsafe_storage"
        /// 拒绝更正或删除 Correction refused.
        Plain RkCorrectionRefused = "rk_correction_refused"
        /// 其他 Other.
        Plain RkOther = "rk_other"
    }
    /// 资质与宣传 Credentials, advertising.
    Advertising = "advertising" {
        /// 虚假资质 False credentials.
        Conduct AdFalseCredentials = "ad_false_credentials"
        /// 夸大疗效 Exaggerated claims.
        Plain AdExaggerated = "ad_exaggerated"
        /// 其他 Other.
        Plain AdOther = "ad_other"
    }
    /// 环境与设施 Environment.
    Environment = "environment" {
        /// 隔音 Soundproofing.
        Plain EvSoundproofing = "ev_soundproofing"
        /// 场所安全 Premises safety.
        Plain EvSafety = "ev_safety"
        /// 其他 Other.
        Plain EvOther = "ev_other"
    }
    /// 机构管理 Organisation.
    Organisation = "organisation" {
        /// 督导缺位 No supervision provided.
        Plain OrNoSupervision = "or_no_supervision"
        /// 派单不当 Bad matching.
        Plain OrBadMatching = "or_bad_matching"
        /// 制度缺失 Missing policy.
        Plain OrNoPolicy = "or_no_policy"
        /// 其他 Other.
        Plain OrOther = "or_other"
    }
    /// 投诉处理本身 Complaint handling.
    ComplaintHandling = "complaint_handling" {
        /// 逾期 Late.
        Plain ChLate = "ch_late"
        /// 报复或威胁 Retaliation, threat.
        ConductP1 ChRetaliation = "ch_retaliation"
        /// 未回复 No reply.
        Plain ChNoReply = "ch_no_reply"
        /// 不公正 Unfair.
        Plain ChUnfair = "ch_unfair"
        /// 其他 Other.
        Plain ChOther = "ch_other"
    }
    /// 安全与伤害 Safety.
    Safety = "safety" {
        /// 自伤自杀风险被忽视 Self-harm risk ignored.
        ConductP1 SfRiskIgnored = "sf_risk_ignored"
        /// 未成年人受侵害 Minor harmed.
        ConductP1 SfMinorHarmed = "sf_minor_harmed"
        /// 人身伤害 Injury.
        ConductP1 SfInjury = "sf_injury"
        /// 其他 Other.
        ConductP1 SfOther = "sf_other"
    }
}

impl Category {
    /// Whether it is about professional conduct, which bars the simple path.
    pub fn is_conduct(self) -> bool {
        match self.mark() {
            Mark::Plain => false,
            Mark::Conduct | Mark::ConductP2 | Mark::ConductP1 => true,
        }
    }

    /// The lowest priority a case with this category may have.
    pub fn floor(self) -> Option<Priority> {
        match self.mark() {
            Mark::Plain | Mark::Conduct => None,
            Mark::ConductP2 => Some(Priority::P2),
            Mark::ConductP1 => Some(Priority::P1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::Code;
    use std::fmt::Write;

    #[test]
    fn codes_are_unique_and_every_group_has_an_other() {
        let codes: std::collections::BTreeSet<_> =
            Category::ALL.iter().map(|category| category.code()).collect();
        assert_eq!(codes.len(), Category::ALL.len());
        for group in CategoryGroup::ALL {
            let others = Category::ALL
                .iter()
                .filter(|c| c.group() == *group && c.code().ends_with("_other"));
            assert_eq!(others.count(), 1, "{}", group.code());
        }
    }

    #[test]
    fn marks_of_the_tree() {
        let marked = Category::ALL
            .iter()
            .filter(|category| category.is_conduct())
            .fold(String::new(), |mut table, category| {
                let floor = category.floor().map_or("-", Code::code);
                let _ = writeln!(table, "{:<28}{floor}", category.code());
                table
            });
        insta::assert_snapshot!(marked);
    }
}
