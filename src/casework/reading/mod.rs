//! Looking. Lists unseal nothing; whoever opens content is recorded first, and what cannot be recorded is not shown.
mod cases;
mod client_case;
mod client_details;
mod complainant;
mod contacts;
mod header;
mod my_work;
mod open;
mod oversight;
mod queue;
mod timeline;
mod track;

pub use cases::{CasesPage, cases};
pub use client_case::{ClientCase, ClientEvent, client_case};
pub use client_details::{ClientDetails, client_details};
pub use complainant::{Masked, PURPOSES, RevealForm, complainant, reveal};
pub use contacts::{ContactsPage, contacts};
pub(in crate::casework) use header::page_of;
pub use header::{HeaderPage, header, may_take};
pub use my_work::{MyWork, my_work};
pub(in crate::casework) use open::opened;
pub use open::{OpenCase, open};
pub use oversight::{Found, Oversight, oversight, waiting_on_oversight};
pub use queue::{QueuePage, QueueTab, queue};
pub use timeline::{Timeline, TimelineEntry, timeline};
pub use track::{Tracked, track};
