//! What clients change about their own complaint: they add to the account, say how they may be reached now, and let more
//! be known of who they are. Nothing that was said is overwritten, nothing that was hidden comes out unasked.
mod add_to_account;
mod change_contact;
mod raise_identity;

pub use add_to_account::add_to_account;
pub use change_contact::{change_contact, own_contact};
pub use raise_identity::raise_identity;
