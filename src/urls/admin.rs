//! Pages of whoever runs the machine.
use super::Local;

/// AD-06, how letters leave.
pub fn admin_mail() -> Local {
    Local::fixed("/admin/mail")
}
