//! Pages of staff.
use super::{CASEWORKERS, Class, Endpoint, Kind, STAFF, form, page, row};
use crate::domain::people::Role;

/// Its rows.
pub(super) static ROWS: &[Endpoint] = &[
    row("GET", "/live", Class::Staff(CASEWORKERS), Kind::Stream),
    page("/staff/sign-in", Class::Open),
    form("/staff/sign-in", Class::Open),
    form("/staff/sign-out", Class::Open),
    page("/staff/set-password/{token}", Class::Open),
    form("/staff/set-password/{token}", Class::Open),
    page("/staff", Class::Staff(STAFF)),
    page("/staff/profile", Class::Staff(STAFF)),
    form("/staff/profile", Class::Staff(STAFF)),
    form("/staff/profile/sessions", Class::Staff(STAFF)),
    page("/staff/queue", Class::Staff(CASEWORKERS)),
    page("/staff/cases", Class::Staff(CASEWORKERS)),
    page("/staff/oversight", Class::Staff(&[Role::Manager])),
    form("/staff/oversight", Class::Staff(&[Role::Manager])),
    // A case answers every member of staff whom it is hidden from alike: 404, the administrator, too.
    page("/staff/cases/{reference}", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/holder", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/holder", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/handover", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/handover", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/opening", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/opening", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/timeline", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/messages", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/messages", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/contacts", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/contacts", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/client", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/client", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/safeguarding", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/safeguarding", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/hold", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/hold", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/withdrawal", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/withdrawal", Class::Staff(STAFF)),
    page("/staff/cases/{reference}/continuation", Class::Staff(STAFF)),
    form("/staff/cases/{reference}/continuation", Class::Staff(STAFF)),
];
