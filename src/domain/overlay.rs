//! What lies over a stage without being one: hold and safeguarding.
crate::codes! {
    /// Why a case waits. A hold pauses working-day clocks only and ends by itself.
    pub enum HoldReason as "hold_reason" {
        /// 等待来访者 Waiting for the client.
        WaitingForClient = "waiting_for_client",
        /// 诉讼或仲裁 Court or arbitration.
        CourtOrArbitration = "court_or_arbitration",
        /// 公安 Police.
        Police = "police",
        /// 主管机关 Regulator.
        Regulator = "regulator",
        /// 重病 Serious illness.
        SeriousIllness = "serious_illness",
        /// 不可抗力 Force majeure.
        ForceMajeure = "force_majeure",
    }
}

crate::codes! {
    /// Danger to a person. Ordered by urgency: only a person with the safeguarding flag lowers it.
    pub enum Safeguarding as "safeguarding" {
        /// 无 None.
        None = "none",
        /// 已解除 Cleared: there was an alert.
        Cleared = "cleared",
        /// 关注 Watch.
        Watch = "watch",
        /// 紧急 Urgent: contact within hours.
        Urgent = "urgent",
        /// 立即 Immediate: contact within minutes.
        Immediate = "immediate",
    }
}

impl Safeguarding {
    /// The level after an alert of this urgency: never lower than before.
    #[must_use]
    pub fn raised_to(self, level: Self) -> Self {
        self.max(level)
    }

    /// Whether an alert is open: the safety part is shown to the rota, and closing waits.
    pub fn is_open(self) -> bool {
        match self {
            Self::None | Self::Cleared => false,
            Self::Watch | Self::Urgent | Self::Immediate => true,
        }
    }

    /// Whether somebody must be reached now: opens the contact to the rota and forbids declining.
    pub fn is_pressing(self) -> bool {
        match self {
            Self::None | Self::Cleared | Self::Watch => false,
            Self::Urgent | Self::Immediate => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::Code;

    #[test]
    fn raising_never_lowers() {
        for before in Safeguarding::ALL {
            for level in Safeguarding::ALL {
                assert!(before.raised_to(*level) >= *before);
                assert!(before.raised_to(*level) >= *level);
            }
        }
    }

    #[test]
    fn pressing_is_a_kind_of_open() {
        assert!(
            Safeguarding::ALL
                .iter()
                .all(|level| !level.is_pressing() || level.is_open())
        );
    }
}
