//! Where a complaint stands: ten stages in order and three side ends. Nothing else is a stage.

crate::codes! {
    /// A stage, without the facts it carries.
    pub enum StageCode as "stage" {
        /// 已登记 Received.
        Received = "received",
        /// 初步评估 Triage.
        Triage = "triage",
        /// 调查中 Investigating.
        Investigating = "investigating",
        /// 认定与方案 Deciding.
        Deciding = "deciding",
        /// 待审批 Awaiting approval.
        AwaitingApproval = "awaiting_approval",
        /// 待反馈 Approved.
        Approved = "approved",
        /// 已反馈 Responded.
        Responded = "responded",
        /// 复核中 Under review.
        UnderReview = "under_review",
        /// 已结案 Closed.
        Closed = "closed",
        /// 已归档 Archived.
        Archived = "archived",
        /// 不予受理 Declined.
        Declined = "declined",
        /// 已撤回 Withdrawn.
        Withdrawn = "withdrawn",
        /// 已并案 Merged.
        Merged = "merged",
    }
}

crate::codes! {
    /// What can be done to a complaint that may change its stage.
    pub enum Verb as "verb" {
        /// 提交投诉 A complaint comes in.
        Submit = "submit",
        /// 接手 Intake takes it.
        Take = "take",
        /// 记录首次响应 A person reached out.
        RecordFirstResponse = "record_first_response",
        /// 不予受理 Not taken up.
        Decline = "decline",
        /// 简易处理 One person handles it.
        HandleDirectly = "handle_directly",
        /// 启动调查 The team begins.
        OpenInvestigation = "open_investigation",
        /// 转为调查 From simple to a full look.
        Escalate = "escalate",
        /// 结束取证 The evidence is frozen.
        ConcludeEvidence = "conclude_evidence",
        /// 补充取证 Back to gathering.
        ReopenEvidence = "reopen_evidence",
        /// 提交方案 Findings and measures go to approval.
        SubmitPlan = "submit_plan",
        /// 批准 A manager without part signs.
        Approve = "approve",
        /// 退回方案 A manager sends it back.
        ReturnPlan = "return_plan",
        /// 修订方案 The authors take it back.
        Amend = "amend",
        /// 反馈结果 The client gets the letter.
        SendOutcome = "send_outcome",
        /// 申请复核 Somebody asks for a second look.
        RequestReview = "request_review",
        /// 维持 The reviewer confirms.
        Uphold = "uphold",
        /// 发回 The reviewer sends it back.
        Remit = "remit",
        /// 认可结果 The client accepts.
        AcceptOutcome = "accept_outcome",
        /// 结案 Nothing is left open.
        Close = "close",
        /// 重新处理 A new round.
        Reopen = "reopen",
        /// 归档 The file is closed for good.
        Archive = "archive",
        /// 启封 Two managers open an archived file.
        Unseal = "unseal",
        /// 撤回 The client takes it back.
        Withdraw = "withdraw",
        /// 恢复 The client takes the withdrawal back.
        UndoWithdraw = "undo_withdraw",
        /// 机构继续 Protective interest goes on.
        ContinueInInterest = "continue_in_interest",
        /// 并案 Joined with another complaint of the same client.
        Merge = "merge",
        /// 暂停 Working-day clocks pause.
        Hold = "hold",
        /// 恢复办理 They go on.
        Resume = "resume",
        /// 安全预警 Danger to a person.
        RaiseSafeguarding = "raise_safeguarding",
        /// 解除预警 The danger is dealt with.
        ClearSafeguarding = "clear_safeguarding",
    }
}

crate::codes! {
    /// How thoroughly a complaint is looked into; raised but never lowered within a round.
    pub enum Path as "path" {
        /// 简易 Simple: one handler.
        Simple = "simple",
        /// 标准 Standard: lead and at least one investigator.
        Standard = "standard",
        /// 重大 Major: lead and at least two, one from outside the counsellor's site.
        Major = "major",
    }
}

crate::codes! {
    /// The steps of the written procedure, as drawn to the client.
    pub enum Phase as "phase" {
        /// 受理 Acceptance.
        Acceptance = "acceptance",
        /// 调查 Investigation.
        Investigation = "investigation",
        /// 处理 Handling.
        Handling = "handling",
        /// 反馈 Feedback.
        Feedback = "feedback",
        /// 跟踪 Follow-up.
        FollowUp = "follow_up",
    }
}
