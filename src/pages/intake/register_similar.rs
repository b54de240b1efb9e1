//! IN-03, before it is registered twice: complaints that look alike, among those this person may know of. It can always be
//! passed.

use leptos::prelude::*;

use super::register::Sheet;
use crate::casework::Ctx;
use crate::store::duplicates::Similar;
use crate::ui::{Checkbox, Column, DataTable, words};
use crate::urls;

/// What looks alike, and the tick that passes it. Nothing while nothing does.
pub(super) fn section(ctx: &Ctx, sheet: &Sheet, similar: Vec<Similar>) -> Option<AnyView> {
    let words = words();
    let problem = sheet.problem("duplicates")?;
    let columns = ["reference", "likeness", "stage", "received"];
    let columns = columns.map(|name| Column::new(words.say(&format!("similar-{name}"))));
    let rows = similar.into_iter().map(|found| {
        let header = found.header;
        let case = urls::staff_case(&header.reference).to_string();
        vec![
            view! { <a href=case>{header.reference.to_string()}</a> }.into_any(),
            words.label(found.likeness).into_any(),
            words.label(header.stage.code()).into_any(),
            words.instant(header.received_at, ctx.zone()).into_any(),
        ]
    });
    let rows = rows.collect();
    Some(
        view! {
            <section>
                <h2>{words.say("similar-heading")}</h2>
                <p>{words.say("similar-lead")}</p>
                <DataTable caption=words.say("similar-caption") columns=columns.to_vec() rows=rows/>
                <Checkbox name="duplicates" label=words.say("similar-passed") problem=Some(problem)/>
            </section>
        }
        .into_any(),
    )
}
