//! What intake should notice in a new complaint, and the priority its answers alone demand.
use super::{FixedStatement, ForWhom, Knows, NewComplaint};
use crate::domain::complaint::RepresentationKind;
use crate::domain::overlay::Safeguarding;
use crate::domain::triage::{self, Priority, PriorityRule};

crate::codes! {
    /// What intake should notice in a new complaint.
    pub enum IntakeFlag as "intake_flag" {
        /// 本人还不知道 The person it is for does not know, or may not.
        PersonMayNotKnow = "person_may_not_know",
        /// 代理关系待核实 A relation to be verified.
        RelationUnverified = "relation_unverified",
        /// 未成年人 A minor.
        Minor = "minor",
        /// 超过期限 Longer ago than the limit.
        OutOfTime = "out_of_time",
        /// 不希望接触的工作人员 Staff the client does not want to deal with it.
        UnwantedStaff = "unwanted_staff",
        /// 请听我说 Wants to be heard instead of writing.
        PleaseListen = "please_listen",
        /// 紧急短表 Came by the short form for people who are not safe.
        ShortForm = "short_form",
        /// 还没有征得同意 Nobody could be asked to agree yet.
        ConsentToAsk = "consent_to_ask",
    }
}

impl NewComplaint {
    /// The priority the answers alone demand, as a proposal for intake.
    pub fn proposed_floor(&self) -> Option<(Priority, PriorityRule)> {
        triage::floor(
            &self.categories(),
            self.is_minor(),
            self.alert().unwrap_or(Safeguarding::None),
        )
    }

    /// What intake should notice.
    pub fn flags(&self) -> Vec<IntakeFlag> {
        let may_not_know = self
            .relation()
            .is_some_and(|relation| relation.knows != Knows::Yes);
        let fixed = self.statement().fixed();
        let wants_to_be_heard = matches!(
            fixed,
            Some(FixedStatement::PleaseCall | FixedStatement::PleaseMeet)
        );
        let noticed = [
            (IntakeFlag::PersonMayNotKnow, may_not_know),
            (IntakeFlag::RelationUnverified, self.for_whom() != ForWhom::Myself),
            (IntakeFlag::Minor, self.is_minor()),
            (IntakeFlag::OutOfTime, self.is_out_of_time()),
            (
                IntakeFlag::UnwantedStaff,
                !self.service().unwanted_staff.is_empty(),
            ),
            (IntakeFlag::PleaseListen, wants_to_be_heard),
            (
                IntakeFlag::ShortForm,
                fixed == Some(FixedStatement::PleaseContactNow),
            ),
            (IntakeFlag::ConsentToAsk, self.consents().given.is_empty()),
        ];
        noticed
            .into_iter()
            .filter_map(|(flag, is_so)| is_so.then_some(flag))
            .collect()
    }

    /// Whether a minor is concerned: the writer said so, or complains as a guardian.
    pub fn is_minor(&self) -> bool {
        let is_guardian = self
            .relation()
            .is_some_and(|relation| relation.kind == RepresentationKind::Guardian);
        self.support().is_minor || is_guardian
    }
}
