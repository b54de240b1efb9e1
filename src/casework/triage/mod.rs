//! Triage: what is in a complaint, how grave it is, how thoroughly it is looked into, or why it is not taken up.
mod assess;
mod decide_decline;
mod declare_interest;
mod handle_directly;
mod letter;
mod propose_decline;
mod set_path;

pub use assess::{Kept, assess};
pub use decide_decline::{decide_decline, return_decline};
pub use declare_interest::declare_interest;
pub use handle_directly::handle_directly;
pub use propose_decline::propose_decline;
pub use set_path::set_path;

pub(in crate::casework) use assess::{facts as assessment_facts, is_assessable};
pub(in crate::casework) use decide_decline::decider;
pub(in crate::casework) use handle_directly::may_handle;
pub(in crate::casework) use letter::decline as decline_letter;
pub(in crate::casework) use propose_decline::facts as decline_facts;
pub(in crate::casework) use set_path::facts as path_facts;

use super::Error;
use crate::store::complaints::Header;

/// Refuses a post made on an older version of the case than the stored one.
fn fresh(header: &Header, seen: &str) -> Result<(), Error> {
    if seen.trim() == header.version.to_string() {
        Ok(())
    } else {
        Err(Error::Stale)
    }
}
