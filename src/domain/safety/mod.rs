//! Danger to a person: why an alert was raised, what was done about it, and when it may end.
//!
//! The track runs beside the complaint: it has its own people, clocks and log, and blocks nothing but ending too early.
mod client;
mod staff;
#[cfg(test)]
mod tests;

pub use client::{Sign, UnsafeForm, UnsafeReport};
pub use staff::{ClearFacts, Clearing, SafetyAct, SafetyForm};

use crate::domain::overlay::Safeguarding;

crate::codes! {
    /// Why an alert was raised.
    pub enum SafetyGround as "safety_ground" {
        /// 提交投诉时的回答 The client's answer when complaining.
        ClientAnswer = "client_answer",
        /// 人身危险 Danger to life and limb.
        Danger = "danger",
        /// 有伤害自己的念头 Thoughts of self-harm.
        SelfHarm = "self_harm",
        /// 被联系、威胁或施压 Contacted, threatened, put under pressure.
        Threat = "threat",
        /// 撤回时受到压力 Made to withdraw. Only people with the safeguarding flag read it.
        Pressure = "pressure",
        /// 疑似侵害未成年人 Suspected harm to a minor.
        HarmToMinor = "harm_to_minor",
        /// 其他 Something else.
        Other = "other",
    }
}

crate::codes! {
    /// A line of the safety log beside the alerts.
    pub enum SafetyEntry as "safety_entry" {
        /// 已联系上 Reached.
        Contact = "contact",
        /// 尝试联系 Tried, and nobody was reached.
        Attempt = "attempt",
        /// 评估 Looked at again.
        Assessment = "assessment",
        /// 级别下调 The level was lowered.
        SteppedDown = "stepped_down",
        /// 提议解除 The first of two signatures to clear.
        ClearProposed = "clear_proposed",
        /// 已解除 Cleared.
        Cleared = "cleared",
        /// 已强制报告 The report was filed.
        ReportFiled = "report_filed",
        /// 提议记为无报告义务 The first of two signatures: no duty to report.
        NoDutyProposed = "no_duty_proposed",
        /// 无报告义务 Two people recorded that there is no duty to report.
        NoDuty = "no_duty",
    }
}

/// Attempts by two different methods since the alert are a documented chain: they count like a contact for the clock.
pub fn is_attempt_chain<M: PartialEq>(methods: impl IntoIterator<Item = M>) -> bool {
    let mut methods = methods.into_iter();
    let first = methods.next();
    first.is_some_and(|first| methods.any(|method| method != first))
}

/// Levels an alert may be raised to (`raise_safeguarding/1`).
pub const LEVELS: [Safeguarding; 3] = [Safeguarding::Watch, Safeguarding::Urgent, Safeguarding::Immediate];
