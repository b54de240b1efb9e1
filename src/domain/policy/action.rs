//! What can be done to a case, and why it may be refused.
use crate::domain::stage::Verb;

crate::codes! {
    /// An act on a case: reading a part of it, a verb, or an act that changes no stage. Submitting is none: there is no
    /// case yet.
    pub enum Action as "action" {
        /// 查看抬头 See that it exists: reference, stage, clocks, markers.
        SeeHeader = "see_header",
        /// 查看安全部分 See the safety part.
        SeeSafety = "see_safety",
        /// 打开内容 Open the content. Recorded before anything is shown.
        OpenContent = "open_content",
        /// 查看身份 See the client's name. Recorded, for one page view.
        RevealIdentity = "reveal_identity",
        /// 查看联系方式 See the client's addresses. Recorded, for one page view.
        RevealContact = "reveal_contact",
        /// 发出留言 Write to the other side.
        SendMessage = "send_message",
        /// 内部备注 Write a note for staff.
        WriteNote = "write_note",
        /// 记录联系 Record a contact or an attempt.
        RecordContact = "record_contact",
        /// 补充陈述 Add to one's own account.
        AmendStatement = "amend_statement",
        /// 声明利益关系 Declare an interest.
        DeclareInterest = "declare_interest",
        /// 接手 Take.
        Take = "take",
        /// 移交 Ask somebody else to carry it.
        HandOver = "hand_over",
        /// 首次响应 Record the first response.
        RecordFirstResponse = "record_first_response",
        /// 不予受理 Decline.
        Decline = "decline",
        /// 简易处理 Handle directly.
        HandleDirectly = "handle_directly",
        /// 启动调查 Open the investigation.
        OpenInvestigation = "open_investigation",
        /// 转为调查 Escalate.
        Escalate = "escalate",
        /// 结束取证 Conclude the evidence.
        ConcludeEvidence = "conclude_evidence",
        /// 补充取证 Reopen the evidence.
        ReopenEvidence = "reopen_evidence",
        /// 提交方案 Submit the plan.
        SubmitPlan = "submit_plan",
        /// 批准 Approve.
        Approve = "approve",
        /// 退回方案 Return the plan.
        ReturnPlan = "return_plan",
        /// 修订方案 Amend the plan.
        Amend = "amend",
        /// 复读 Read the letter as the second reader.
        ReadLetter = "read_letter",
        /// 反馈结果 Send the outcome.
        SendOutcome = "send_outcome",
        /// 申请复核 Request a review.
        RequestReview = "request_review",
        /// 维持 Uphold.
        Uphold = "uphold",
        /// 发回 Remit.
        Remit = "remit",
        /// 认可结果 Accept the outcome.
        AcceptOutcome = "accept_outcome",
        /// 结案 Close.
        Close = "close",
        /// 重新处理 Reopen.
        Reopen = "reopen",
        /// 归档 Archive.
        Archive = "archive",
        /// 启封 Unseal.
        Unseal = "unseal",
        /// 撤回 Withdraw.
        Withdraw = "withdraw",
        /// 恢复 Undo the withdrawal.
        UndoWithdraw = "undo_withdraw",
        /// 机构继续 Continue in protective interest.
        ContinueInInterest = "continue_in_interest",
        /// 并案 Merge.
        Merge = "merge",
        /// 暂停 Hold.
        Hold = "hold",
        /// 恢复办理 Resume.
        Resume = "resume",
        /// 安全预警 Raise an alert.
        RaiseSafeguarding = "raise_safeguarding",
        /// 解除预警 Clear or lower an alert.
        ClearSafeguarding = "clear_safeguarding",
        /// 分类 Code the case.
        CodeCase = "code_case",
        /// 确定路径 Set or raise the path.
        SetPath = "set_path",
        /// 组建小组 Invite, accept, replace members.
        ManageTeam = "manage_team",
        /// 登记证据 Add evidence.
        AddEvidence = "add_evidence",
        /// 访谈与认定 Record interviews, findings, signatures.
        RecordFinding = "record_finding",
        /// 落实措施 Deliver or waive a measure.
        DeliverRemedy = "deliver_remedy",
        /// 延期 Extend a target.
        ExtendTarget = "extend_target",
        /// 临时保护 Set or lift interim protection.
        ProtectInterim = "protect_interim",
        /// 申请查看身份 Ask to see an identity.
        RequestIdentity = "request_identity",
        /// 准予查看身份 Decide on such a request.
        GrantIdentity = "grant_identity",
        /// 披露 Disclose to a third party.
        Disclose = "disclose",
        /// 保全 Set or lift a legal hold.
        HoldLegally = "hold_legally",
        /// 销毁 Destroy.
        Destroy = "destroy",
    }
}

crate::codes! {
    /// Why somebody who knows of a case may not do something. Without a name, a text, or a fact they do not know.
    pub enum Why as "why" {
        /// No role of theirs does this.
        NotYourRole = "not_your_role",
        /// Somebody with another part in this case does this.
        NotYourPart = "not_your_part",
        /// First accept the invitation and declare that there is no interest.
        NotAccepted = "not_accepted",
        /// A purpose is needed, and is recorded.
        PurposeMissing = "purpose_missing",
        /// The client is anonymous.
        NothingToReveal = "nothing_to_reveal",
        /// They had a part in what is to be judged.
        TookPart = "took_part",
        /// The file is closed for good, or joined with another.
        Filed = "filed",
        /// The content was destroyed when its time was over.
        Destroyed = "destroyed",
        /// A fresh second factor is needed.
        StepUp = "step_up",
    }
}

crate::codes! {
    /// For what a part of a case is opened. Recorded; the client sees role and day.
    pub enum Purpose as "purpose" {
        /// 办理 Working on it.
        Handling = "handling",
        /// 联系来访者 Reaching the client.
        Contact = "contact",
        /// 核实身份 Making sure who it is.
        Verification = "verification",
        /// 安全 Safety.
        Safety = "safety",
        /// 审批 Approval.
        Approval = "approval",
        /// 复核 Review.
        Review = "review",
        /// 督办 Oversight; with a reason.
        Oversight = "oversight",
    }
}

impl Action {
    /// The verb it is, when it is one that may change the stage.
    pub fn verb(self) -> Option<Verb> {
        Some(match self {
            Self::Take => Verb::Take,
            Self::RecordFirstResponse => Verb::RecordFirstResponse,
            Self::Decline => Verb::Decline,
            Self::HandleDirectly => Verb::HandleDirectly,
            Self::OpenInvestigation => Verb::OpenInvestigation,
            Self::Escalate => Verb::Escalate,
            Self::ConcludeEvidence => Verb::ConcludeEvidence,
            Self::ReopenEvidence => Verb::ReopenEvidence,
            Self::SubmitPlan => Verb::SubmitPlan,
            Self::Approve => Verb::Approve,
            Self::ReturnPlan => Verb::ReturnPlan,
            Self::Amend => Verb::Amend,
            Self::SendOutcome => Verb::SendOutcome,
            Self::RequestReview => Verb::RequestReview,
            Self::Uphold => Verb::Uphold,
            Self::Remit => Verb::Remit,
            Self::AcceptOutcome => Verb::AcceptOutcome,
            Self::Close => Verb::Close,
            Self::Reopen => Verb::Reopen,
            Self::Archive => Verb::Archive,
            Self::Unseal => Verb::Unseal,
            Self::Withdraw => Verb::Withdraw,
            Self::UndoWithdraw => Verb::UndoWithdraw,
            Self::ContinueInInterest => Verb::ContinueInInterest,
            Self::Merge => Verb::Merge,
            Self::Hold => Verb::Hold,
            Self::Resume => Verb::Resume,
            Self::RaiseSafeguarding => Verb::RaiseSafeguarding,
            Self::ClearSafeguarding => Verb::ClearSafeguarding,
            Self::SeeHeader
            | Self::SeeSafety
            | Self::OpenContent
            | Self::RevealIdentity
            | Self::RevealContact
            | Self::SendMessage
            | Self::WriteNote
            | Self::RecordContact
            | Self::AmendStatement
            | Self::DeclareInterest
            | Self::HandOver
            | Self::ReadLetter
            | Self::CodeCase
            | Self::SetPath
            | Self::ManageTeam
            | Self::AddEvidence
            | Self::RecordFinding
            | Self::DeliverRemedy
            | Self::ExtendTarget
            | Self::ProtectInterim
            | Self::RequestIdentity
            | Self::GrantIdentity
            | Self::Disclose
            | Self::HoldLegally
            | Self::Destroy => return None,
        })
    }

    /// Whether it only reads.
    pub fn is_reading(self) -> bool {
        matches!(
            self,
            Self::SeeHeader
                | Self::SeeSafety
                | Self::OpenContent
                | Self::RevealIdentity
                | Self::RevealContact
        )
    }
}
