//! Who acts: clients by receipt code, staff by account, the scheduler.
//!
//! One person is one row, whatever the roles: four-eyes rules compare persons, never accounts or roles.
use crate::domain::code::Code;
use crate::domain::complaint::ComplaintId;
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// An id from 16 random bytes.
            pub fn from_random(bytes: [u8; 16]) -> Self {
                Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id! {
    /// A member of staff: one row, whatever the roles.
    PersonId
}
id! {
    /// A location of the organisation (服务点).
    SiteId
}
id! {
    /// A professional of the directory (咨询师); may be linked to a member of staff.
    CounsellorId
}

crate::codes! {
    /// What a person may be in the organisation.
    pub enum Role as "role" {
        /// 来访者 Client, by account or receipt code.
        Client = "client",
        /// 被投诉人 Respondent, by a page of their own.
        Respondent = "respondent",
        /// 受理员 Intake.
        Intake = "intake",
        /// 调查员 Investigator.
        Investigator = "investigator",
        /// 管理者 Manager.
        Manager = "manager",
        /// 系统管理员 Administrator: no case content, ever; excludes the other roles.
        Admin = "admin",
        /// 系统 Scheduler.
        System = "system",
    }
}

crate::codes! {
    /// What a member of staff may do besides the roles.
    pub enum Capability as "capability" {
        /// 安全负责 On the safeguarding rota.
        Safeguarding = "safeguarding",
    }
}

crate::codes! {
    /// A person's part in one case.
    pub enum Position as "position" {
        /// 受理人 Holder.
        IntakeHolder = "intake_holder",
        /// 经办人 Handler of a simple case.
        Handler = "handler",
        /// 调查组长 Lead.
        Lead = "lead",
        /// 调查成员 Member.
        Member = "member",
        /// 审批人 Approver.
        Approver = "approver",
        /// 复读人 Second reader.
        SecondReader = "second_reader",
        /// 复核人 Reviewer.
        Reviewer = "reviewer",
    }
}

/// The roles of one member of staff.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Roles(u8);

/// Why a set of roles cannot be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RolesError {
    /// An administrator never holds another role, in either direction.
    AdminExcludesOthers,
    /// Client, respondent and scheduler are not roles of staff.
    NotForStaff,
}

impl Roles {
    /// No role.
    pub const NONE: Self = Self(0);

    /// The roles of a member of staff.
    ///
    /// # Errors
    /// See [`RolesError`].
    pub fn of_staff(roles: impl IntoIterator<Item = Role>) -> Result<Self, RolesError> {
        let mut set = Self::NONE;
        for role in roles {
            match role {
                Role::Intake | Role::Investigator | Role::Manager | Role::Admin => set.0 |= Self::bit(role),
                Role::Client | Role::Respondent | Role::System => return Err(RolesError::NotForStaff),
            }
        }
        if set.has(Role::Admin) && set.0 != Self::bit(Role::Admin) {
            return Err(RolesError::AdminExcludesOthers);
        }
        Ok(set)
    }

    /// Whether the role is among them.
    pub fn has(self, role: Role) -> bool {
        self.0 & Self::bit(role) != 0
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each of them, in the order of [`Role`].
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(move |role| self.has(*role))
    }

    fn bit(role: Role) -> u8 {
        1 << role as u8
    }
}

/// A signed-in member of staff, as loaded for this request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaffPrincipal {
    /// Who.
    pub person: PersonId,
    /// The roles held now.
    pub roles: Roles,
    /// Whether the person carries the safeguarding flag.
    pub safeguarding: bool,
}

impl StaffPrincipal {
    /// Whether the person holds the role.
    pub fn is(self, role: Role) -> bool {
        self.roles.has(role)
    }
}

/// On whose behalf a request or job acts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Principal {
    /// A visitor. May read public pages, write a draft, submit it, enter a code, sign in.
    #[default]
    Nobody,
    /// A client who presented the receipt code of this complaint.
    Client {
        /// The one complaint the code opens.
        complaint: ComplaintId,
    },
    /// A signed-in member of staff.
    Staff(StaffPrincipal),
    /// The scheduler: fires deadlines, sends what is queued, reads no content.
    System,
}

impl Principal {
    /// The member of staff, if it is one.
    pub fn staff(self) -> Option<StaffPrincipal> {
        match self {
            Self::Staff(staff) => Some(staff),
            Self::Nobody | Self::Client { .. } | Self::System => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_administrator_holds_no_other_role() {
        assert_eq!(
            Roles::of_staff([Role::Manager, Role::Admin]),
            Err(RolesError::AdminExcludesOthers)
        );
        assert!(Roles::of_staff([Role::Admin, Role::Admin]).is_ok_and(|roles| roles.has(Role::Admin)));
    }

    #[test]
    fn staff_are_never_client_respondent_or_scheduler() {
        for role in [Role::Client, Role::Respondent, Role::System] {
            assert_eq!(Roles::of_staff([role]), Err(RolesError::NotForStaff));
        }
    }

    #[test]
    fn roles_are_listed_in_order() {
        let roles = Roles::of_staff([Role::Manager, Role::Intake]).unwrap();
        assert_eq!(roles.iter().collect::<Vec<_>>(), [Role::Intake, Role::Manager]);
        assert!(!roles.is_empty() && Roles::NONE.is_empty());
    }
}
