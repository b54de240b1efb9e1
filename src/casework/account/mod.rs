//! Accounts of staff: adding one, signing in, passwords, ending sessions.
mod add_person;
mod change_password;
mod end_sessions;
mod password;
mod set_password;
mod sign_in;

pub(super) use add_person::new_token;
pub use add_person::{LINK_HOLDS, add_person};
pub use change_password::{ChangePasswordForm, change_password};
pub use end_sessions::end_other_sessions;
pub(super) use set_password::token_hash;
pub use set_password::{SetPasswordForm, link_person, set_password};
pub use sign_in::{SignInForm, SignedIn, sign_in};
