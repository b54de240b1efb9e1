//! Kinds of events by their codes.

crate::codes! {
    /// A kind of event.
    pub enum EventKind as "event" {
        /// 提交投诉.
        ComplaintSubmitted = "complaint_submitted",
        /// 受理登记.
        ComplaintTaken = "complaint_taken",
        /// 首次响应.
        FirstResponseRecorded = "first_response_recorded",
        /// 不予受理.
        ComplaintDeclined = "complaint_declined",
        /// 简易处理.
        DirectHandlingStarted = "direct_handling_started",
        /// 启动调查.
        InvestigationOpened = "investigation_opened",
        /// 转为调查.
        CaseEscalated = "case_escalated",
        /// 取证结束.
        EvidenceConcluded = "evidence_concluded",
        /// 补充取证.
        EvidenceReopened = "evidence_reopened",
        /// 提交方案.
        PlanSubmitted = "plan_submitted",
        /// 审批通过.
        PlanApproved = "plan_approved",
        /// 退回方案.
        PlanReturned = "plan_returned",
        /// 审批作废.
        ApprovalVoided = "approval_voided",
        /// 反馈结果.
        OutcomeSent = "outcome_sent",
        /// 申请复核.
        ReviewRequested = "review_requested",
        /// 维持结果.
        OutcomeUpheld = "outcome_upheld",
        /// 发回重办.
        CaseRemitted = "case_remitted",
        /// 认可结果.
        OutcomeAccepted = "outcome_accepted",
        /// 结案.
        CaseClosed = "case_closed",
        /// 重新处理.
        CaseReopened = "case_reopened",
        /// 归档.
        CaseArchived = "case_archived",
        /// 启封.
        CaseUnsealed = "case_unsealed",
        /// 撤回.
        ComplaintWithdrawn = "complaint_withdrawn",
        /// 恢复.
        WithdrawalUndone = "withdrawal_undone",
        /// 机构继续.
        ContinuedInInterest = "continued_in_interest",
        /// 不再继续.
        ContinuationEnded = "continuation_ended",
        /// 并案.
        CaseMerged = "case_merged",
        /// 暂停.
        HoldStarted = "hold_started",
        /// 恢复办理.
        HoldEnded = "hold_ended",
        /// 安全预警.
        SafeguardingRaised = "safeguarding_raised",
        /// 解除预警.
        SafeguardingCleared = "safeguarding_cleared",
        /// 安全评估.
        SafeguardingReviewed = "safeguarding_reviewed",
        /// 回执发出.
        ReceiptSent = "receipt_sent",
        /// 并入.
        CaseAbsorbed = "case_absorbed",
        /// 发函.
        LetterIssued = "letter_issued",
        /// 送达失败.
        DeliveryFailed = "delivery_failed",
        /// 提出不予受理.
        DeclineProposed = "decline_proposed",
        /// 退回不予受理.
        DeclineReturned = "decline_returned",
        /// 分类.
        CaseCoded = "case_coded",
        /// 优先级下调.
        PriorityLowered = "priority_lowered",
        /// 确定路径.
        PathSet = "path_set",
        /// 新增事项.
        AllegationAdded = "allegation_added",
        /// 补充陈述.
        StatementAmended = "statement_amended",
        /// 声明利益关系.
        InterestDeclared = "interest_declared",
        /// 邀请成员.
        MemberInvited = "member_invited",
        /// 成员接受.
        MemberAccepted = "member_accepted",
        /// 移出成员.
        MemberRemoved = "member_removed",
        /// 更换组长.
        LeadChanged = "lead_changed",
        /// 关联.
        DuplicateLinked = "duplicate_linked",
        /// 登记证据.
        EvidenceAdded = "evidence_added",
        /// 证据新版本.
        EvidenceVersioned = "evidence_versioned",
        /// 撤回证据.
        EvidenceWithdrawn = "evidence_withdrawn",
        /// 访谈.
        InterviewRecorded = "interview_recorded",
        /// 申辩.
        ReplyReceived = "reply_received",
        /// 免予征询.
        ReplyWaived = "reply_waived",
        /// 认定.
        FindingRecorded = "finding_recorded",
        /// 签署意见.
        FindingSigned = "finding_signed",
        /// 标记重审.
        FindingMarked = "finding_marked",
        /// 更正.
        EntryAmended = "entry_amended",
        /// 发出留言.
        MessageSent = "message_sent",
        /// 收到留言.
        MessageReceived = "message_received",
        /// 内部备注.
        NoteWritten = "note_written",
        /// 尝试联系.
        ContactAttempted = "contact_attempted",
        /// 报告报复.
        RetaliationReported = "retaliation_reported",
        /// 沟通约定.
        ContactPlanSet = "contact_plan_set",
        /// 解除约定.
        ContactPlanEnded = "contact_plan_ended",
        /// 承诺措施.
        RemedyPromised = "remedy_promised",
        /// 措施完成.
        RemedyDone = "remedy_done",
        /// 措施免除.
        RemedyWaived = "remedy_waived",
        /// 安排调查.
        SurveyScheduled = "survey_scheduled",
        /// 发出调查.
        SurveySent = "survey_sent",
        /// 回答调查.
        SurveyAnswered = "survey_answered",
        /// 调查过期.
        SurveyExpired = "survey_expired",
        /// 免于调查.
        SurveyWaived = "survey_waived",
        /// 临时保护.
        InterimProtectionSet = "interim_protection_set",
        /// 解除保护.
        InterimProtectionLifted = "interim_protection_lifted",
        /// 强制报告.
        MandatoryReportFiled = "mandatory_report_filed",
        /// 同意.
        ConsentGiven = "consent_given",
        /// 撤回同意.
        ConsentWithdrawn = "consent_withdrawn",
        /// 披露.
        Disclosed = "disclosed",
        /// 申请查看身份.
        IdentityRequested = "identity_requested",
        /// 准予查看.
        IdentityGranted = "identity_granted",
        /// 拒绝查看.
        IdentityRefused = "identity_refused",
        /// 起算.
        DeadlineStarted = "deadline_started",
        /// 停止.
        DeadlineStopped = "deadline_stopped",
        /// 暂停.
        DeadlinePaused = "deadline_paused",
        /// 续算.
        DeadlineResumed = "deadline_resumed",
        /// 提醒.
        DeadlineWarned = "deadline_warned",
        /// 逾期.
        DeadlineBreached = "deadline_breached",
        /// 延期.
        DeadlineExtended = "deadline_extended",
        /// 重算.
        DeadlineRecalculated = "deadline_recalculated",
        /// 查看内容.
        ContentOpened = "content_opened",
        /// 拒绝访问.
        AccessRefused = "access_refused",
        /// 导出.
        ContentExported = "content_exported",
        /// 补充归档.
        ArchiveSupplemented = "archive_supplemented",
        /// 保全.
        LegalHoldSet = "legal_hold_set",
        /// 解除保全.
        LegalHoldLifted = "legal_hold_lifted",
        /// 销毁.
        CaseDestroyed = "case_destroyed",
    }
}
