//! Pages of whoever runs the machine: no case, no count of cases, no reference.
use super::{Class, Endpoint, form, page};
use crate::domain::people::Role;

/// Who comes in.
const ADMIN: Class = Class::Staff(&[Role::Admin]);

/// Its rows.
pub(super) static ROWS: &[Endpoint] = &[page("/admin/mail", ADMIN), form("/admin/mail", ADMIN)];
