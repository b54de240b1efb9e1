//! MG-01 审批: what waits for a decision by somebody who took no part; the oldest first.

use leptos::prelude::*;

use crate::{
    casework::{
        Ctx,
        reading::{self, Approvals},
    },
    pages::error::refused,
    ui::{Column, DataTable, EmptyState, Instant, StaffLayout, words},
    urls,
};

/// The page.
#[component]
pub fn ApprovalsPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let body = Suspend::new(async move {
        let found = reading::approvals(&ctx).await;
        found.map_or_else(refused, |found| draw(&found))
    });
    view! { <Suspense>{body}</Suspense> }
}

fn draw(found: &Approvals) -> AnyView {
    let words = words();
    let list = if found.waiting.is_empty() {
        view! { <EmptyState sentence=words.say("approvals-empty")/> }.into_any()
    } else {
        let columns = ["case", "what", "reason", "by", "since"];
        let columns = columns.map(|name| Column::new(words.say(&format!("approvals-{name}"))));
        let rows = found.waiting.iter().map(|waiting| {
            let place = urls::staff_decline(&waiting.header.reference).to_string();
            let by = found.names.get(&waiting.proposed_by).cloned().unwrap_or_default();
            vec![
                view! { <a class="reference" href=place>{waiting.header.reference.to_string()}</a> }
                    .into_any(),
                words.say("decline-title").into_any(),
                words.label(waiting.reason).into_any(),
                by.into_any(),
                view! { <Instant at=waiting.proposed_at/> }.into_any(),
            ]
        });
        let rows = rows.collect();
        view! { <DataTable caption=words.say("approvals-caption") columns=columns.to_vec() rows=rows/> }
            .into_any()
    };
    view! {
        <StaffLayout title=words.say("approvals-title") lead=words.say("approvals-lead")>{list}</StaffLayout>
    }
    .into_any()
}
