//! Pages of whoever runs the machine: no case, no count of cases, no reference.
use super::{Class, Endpoint, form, page};
use crate::domain::people::Role;

/// Who comes in.
const ADMIN: Class = Class::Staff(&[Role::Admin]);

/// Its rows.
pub(super) static ROWS: &[Endpoint] = &[
    page("/admin", ADMIN),
    page("/admin/people", ADMIN),
    page("/admin/people/new", ADMIN),
    form("/admin/people/new", ADMIN),
    page("/admin/people/{person}", ADMIN),
    form("/admin/people/{person}", ADMIN),
    form("/admin/people/{person}/link", ADMIN),
    page("/admin/people/{person}/access", ADMIN),
    form("/admin/people/{person}/access", ADMIN),
    page("/admin/sites", ADMIN),
    form("/admin/sites", ADMIN),
    page("/admin/sites/{site}", ADMIN),
    form("/admin/sites/{site}", ADMIN),
    page("/admin/counsellors", ADMIN),
    page("/admin/counsellors/new", ADMIN),
    form("/admin/counsellors/new", ADMIN),
    page("/admin/counsellors/{counsellor}", ADMIN),
    form("/admin/counsellors/{counsellor}", ADMIN),
    page("/admin/organisation", ADMIN),
    form("/admin/organisation", ADMIN),
    page("/admin/organisation/crisis-lines", ADMIN),
    form("/admin/organisation/crisis-lines", ADMIN),
    page("/admin/organisation/promises", ADMIN),
    form("/admin/organisation/promises", ADMIN),
    page("/admin/calendar", ADMIN),
    form("/admin/calendar", ADMIN),
    page("/admin/mail", ADMIN),
    form("/admin/mail", ADMIN),
];
