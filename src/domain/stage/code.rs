//! Stages, verbs, paths and phases by their codes.

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

crate::codes! {
    /// What is being reviewed.
    pub enum Reviewed as "reviewed" {
        /// 处理结果 An outcome.
        Outcome = "outcome",
        /// 不予受理 A decline.
        Decline = "decline",
    }
}

crate::codes! {
    /// Whose turn it is.
    pub enum Owner as "owner" {
        /// 受理值班 Intake on duty; every eligible manager once it is late.
        IntakeDuty = "intake_duty",
        /// 受理人 Whoever took it.
        Holder = "holder",
        /// 调查组长 The lead.
        Lead = "lead",
        /// 组长或经办人 The lead, or the handler of a simple case.
        LeadOrHandler = "lead_or_handler",
        /// 审批人 The named approver, else every eligible manager.
        Approver = "approver",
        /// 复核人 The reviewer.
        Reviewer = "reviewer",
        /// 提出不予受理的受理人 The intake person who proposed the decline.
        Proposer = "proposer",
        /// 管理者 Managers.
        Managers = "managers",
        /// 并入投诉的负责人 Whoever owns the complaint it was joined with.
        TargetOwner = "target_owner",
    }
}

crate::codes! {
    /// How one step of the written procedure is drawn to the client.
    pub enum StepState as "step_state" {
        /// 已完成 Done.
        Done = "done",
        /// 进行中 Here now.
        Current = "current",
        /// 尚未开始 Still to come.
        Ahead = "ahead",
        /// 本件直接处理 Not needed on the simple path.
        Direct = "direct",
        /// 不再进行 Will not come, because the complaint ended before.
        Ended = "ended",
    }
}
