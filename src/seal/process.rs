//! Keeping keys out of core files and away from other processes of the same user.

use rustix::io::Errno;
use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};

/// Forbids core files and reading this process's memory from outside. Call it before a key is loaded.
///
/// # Errors
/// What the operating system answers when it refuses.
pub fn shield_process() -> Result<(), Errno> {
    setrlimit(
        Resource::Core,
        Rlimit {
            current: Some(0),
            maximum: Some(0),
        },
    )?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable)
}
