//! The clocks by name, and who hears of it when one runs late.
use super::Unit;

crate::codes! {
    /// A clock.
    pub enum ClockKind as "clock" {
        /// 自动回执 The automatic receipt is queued.
        AutoReceipt = "auto_receipt",
        /// 接手 Intake takes it.
        Take = "take",
        /// 首次响应 A person reaches out.
        FirstResponse = "first_response",
        /// 初步评估 The way forward is decided.
        Triage = "triage",
        /// 组建小组 The team stands.
        TeamReady = "team_ready",
        /// 调查 The evidence is concluded.
        Investigate = "investigate",
        /// 陈述申辩 The respondent may answer.
        RightOfReply = "right_of_reply",
        /// 认定与方案 The plan is submitted.
        Decide = "decide",
        /// 审批 The plan is decided on.
        Approval = "approval",
        /// 发出结果 The answer goes out.
        Send = "send",
        /// 结果 The promise to the client.
        Outcome = "outcome",
        /// 进展说明 The next word to the client.
        ClientUpdate = "client_update",
        /// 等待来访者 A hold for the client ends.
        HoldLimit = "hold_limit",
        /// 暂停复查 A hold for another reason is looked at again.
        HoldReview = "hold_review",
        /// 申请复核 A review may be asked for.
        ReviewWindow = "review_window",
        /// 不予受理复核 A review of a decline may be asked for.
        DeclineReviewWindow = "decline_review_window",
        /// 复核决定 The review is decided.
        ReviewDecision = "review_decision",
        /// 措施 A promised measure is done.
        Remedy = "remedy",
        /// 申请重新处理 Reopening may be asked for.
        ReopenWindow = "reopen_window",
        /// 重新处理决定 The request to reopen is decided.
        ReopenDecision = "reopen_decision",
        /// 恢复撤回 A withdrawal may be undone.
        UndoWindow = "undo_window",
        /// 撤销并案 A merge may be undone.
        MergeUndo = "merge_undo",
        /// 安全联系 Somebody in danger is reached.
        SafeguardingContact = "safeguarding_contact",
        /// 安全复查 The alert is looked at again.
        SafeguardingReview = "safeguarding_review",
        /// 强制报告 Harm to a minor is reported.
        MandatoryReport = "mandatory_report",
        /// 临时保护复查 Interim protection is looked at again.
        InterimReview = "interim_review",
        /// 发出问卷 The survey goes out.
        SurveySend = "survey_send",
        /// 问卷截止 The survey ends.
        SurveyClose = "survey_close",
        /// 低分回访 A low score is followed up.
        LowScoreFollowUp = "low_score_follow_up",
        /// 归档 The case is filed.
        Archive = "archive",
        /// 保存期限 The file may be destroyed.
        Retention = "retention",
    }
}

crate::codes! {
    /// Who hears of something.
    pub enum Audience as "audience" {
        /// 来访者 The client, by the safe way.
        Client = "client",
        /// 受理值班 Intake on duty: everybody eligible with the role.
        IntakeDuty = "intake_duty",
        /// 负责人 Whoever carries the case now: holder, handler, lead or reviewer.
        Owner = "owner",
        /// 受邀人 Whoever is asked to carry the case.
        Invited = "invited",
        /// 管理者 Every eligible manager.
        Managers = "managers",
        /// 安全负责人 The safeguarding rota.
        SafeguardingRota = "safeguarding_rota",
        /// 系统值守 Whoever runs the machine; never with a reference.
        Operators = "operators",
    }
}

crate::codes! {
    /// A point on a running clock at which somebody is told, once.
    pub enum WarningStep as "warning_step" {
        /// Half of the time is gone.
        Half = "half",
        /// Four fifths are gone.
        FourFifths = "four_fifths",
        /// The time is over: the breach.
        Lapse = "lapse",
        /// The time is over and nothing has happened yet: again, every quarter of an hour.
        Repeat = "repeat",
    }
}

impl WarningStep {
    /// Per cent of the time gone.
    pub fn per_cent(self) -> u8 {
        match self {
            Self::Half => 50,
            Self::FourFifths => 80,
            Self::Lapse | Self::Repeat => 100,
        }
    }
}

impl ClockKind {
    /// Whether a hold or a withdrawal pauses it: every clock in working days but those of the hold itself, of safety,
    /// of interim protection, and of undoing.
    pub fn pauses(self, unit: Unit) -> bool {
        let counts_working_days = match unit {
            Unit::WorkingDays => true,
            Unit::Minutes | Unit::Hours | Unit::CalendarDays => false,
        };
        counts_working_days && !self.goes_on_during_a_pause()
    }

    /// Whether starting it again while it runs may only bring it forward.
    pub fn keeps_the_earlier(self) -> bool {
        matches!(
            self,
            Self::SafeguardingContact | Self::SafeguardingReview | Self::MandatoryReport
        )
    }

    fn goes_on_during_a_pause(self) -> bool {
        match self {
            Self::HoldLimit
            | Self::HoldReview
            | Self::UndoWindow
            | Self::SafeguardingContact
            | Self::SafeguardingReview
            | Self::MandatoryReport
            | Self::InterimReview => true,
            Self::AutoReceipt
            | Self::Take
            | Self::FirstResponse
            | Self::Triage
            | Self::TeamReady
            | Self::Investigate
            | Self::RightOfReply
            | Self::Decide
            | Self::Approval
            | Self::Send
            | Self::Outcome
            | Self::ClientUpdate
            | Self::ReviewWindow
            | Self::DeclineReviewWindow
            | Self::ReviewDecision
            | Self::Remedy
            | Self::ReopenWindow
            | Self::ReopenDecision
            | Self::MergeUndo
            | Self::SurveySend
            | Self::SurveyClose
            | Self::LowScoreFollowUp
            | Self::Archive
            | Self::Retention => false,
        }
    }

    /// The points at which somebody is told, and whom. Windows of the client warn nobody: that they end is their point.
    pub fn warnings(self) -> &'static [(WarningStep, &'static [Audience])] {
        match self {
            Self::FirstResponse => &[
                (WarningStep::Half, &[Audience::Owner]),
                (WarningStep::FourFifths, &[Audience::Managers]),
                (WarningStep::Lapse, &[Audience::Managers]),
            ],
            Self::AutoReceipt => &[(WarningStep::Lapse, &[Audience::Operators])],
            Self::Take => &[(WarningStep::Lapse, &[Audience::IntakeDuty, Audience::Managers])],
            Self::SafeguardingContact => &[
                (
                    WarningStep::Lapse,
                    &[Audience::SafeguardingRota, Audience::Managers],
                ),
                (
                    WarningStep::Repeat,
                    &[Audience::SafeguardingRota, Audience::Managers, Audience::Owner],
                ),
            ],
            Self::SafeguardingReview => &[(
                WarningStep::Lapse,
                &[Audience::SafeguardingRota, Audience::Managers],
            )],
            // Nobody is late: the case goes on by itself.
            Self::HoldLimit => &[(WarningStep::Lapse, &[])],
            Self::Triage
            | Self::Investigate
            | Self::Decide
            | Self::Send
            | Self::Outcome
            | Self::ClientUpdate
            | Self::ReviewDecision
            | Self::Remedy => &[(WarningStep::Lapse, &[Audience::Owner, Audience::Managers])],
            Self::TeamReady
            | Self::Approval
            | Self::HoldReview
            | Self::ReopenDecision
            | Self::MandatoryReport
            | Self::InterimReview
            | Self::LowScoreFollowUp
            | Self::Archive => &[(WarningStep::Lapse, &[Audience::Managers])],
            Self::RightOfReply
            | Self::ReviewWindow
            | Self::DeclineReviewWindow
            | Self::ReopenWindow
            | Self::UndoWindow
            | Self::MergeUndo
            | Self::SurveySend
            | Self::SurveyClose
            | Self::Retention => &[],
        }
    }
}
