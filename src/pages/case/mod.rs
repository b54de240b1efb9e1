//! Pages of one case for staff. Each opens the content by one reading of `casework`, which writes the opening down first;
//! whoever may know of the case and not more sees its header and what they can do about it.

mod acts;
mod assessed;
pub mod client;
pub(in crate::pages) mod clocks;
pub mod contacts;
pub mod continuation;
pub mod files;
mod head;
pub mod hold;
mod hold_log;
pub mod interest;
pub mod messages;
pub mod opening;
pub mod original;
pub mod overview;
pub mod safeguarding;
mod taken;
pub mod timeline;
pub(in crate::pages) mod told;
pub mod withdrawal;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::error::refused;
use crate::{
    casework::{Ctx, Error},
    domain::complaint::Reference,
};

pub(in crate::pages) use head::head;

/// Draws a page of the case in the path. Unknown, hidden and malformed references get one and the same answer.
pub(in crate::pages) fn on_case<P, Drawing>(page: P) -> AnyView
where
    P: FnOnce(Ctx, Reference) -> Drawing + Send + 'static,
    Drawing: Future<Output = Result<AnyView, Error>> + Send + 'static,
{
    let ctx = expect_context::<Ctx>();
    let case = use_params_map().with_untracked(|path| path.get("reference"));
    let case = case.and_then(|reference| reference.parse().ok());
    let body = Suspend::new(async move {
        let drawn = match case {
            Some(case) => page(ctx, case).await,
            None => Err(Error::NotFound),
        };
        drawn.unwrap_or_else(refused)
    });
    view! { <Suspense>{body}</Suspense> }.into_any()
}
