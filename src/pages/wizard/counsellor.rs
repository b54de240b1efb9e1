//! C-06 关于哪次服务: where, who, when, and who should stay away from it. Not knowing is always an answer.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Asked, onward, save, step_page_with};
use crate::casework::Ctx;
use crate::domain::intake::CounsellorForm;
use crate::store::people::{self, Site};
use crate::ui::{Checkbox, Choice, DateFields, Select, TextInput, Width, words};
use crate::web::{App, Form};

/// The page.
#[component]
pub fn CounsellorPage() -> impl IntoView {
    step_page_with::<CounsellorForm, _, _, _>(
        |ctx| async move { Ok(people::sites(&ctx.db.reader()).await?) },
        fields,
    )
}

fn fields(asked: Asked<CounsellorForm>, sites: Vec<Site>) -> AnyView {
    let form = &asked.form;
    let words = words();
    view! {
        <Select name="site" label=words.say("counsellor-site") choices=choices(&sites) value=form.site.clone()
            problem=asked.problem("site")/>
        <TextInput name="counsellor" label=words.say("counsellor-name") hint=words.say("counsellor-name-hint") width=Width::Half
            value=form.counsellor.clone() problem=asked.problem("counsellor")/>
        <Checkbox name="counsellor_unknown" label=words.say("counsellor-name-unknown")
            is_ticked=!form.counsellor_unknown.is_empty()/>
        <DateFields name="from" label=words.say("counsellor-from") hint=words.say("counsellor-from-hint")
            year=form.from_year.clone() month=form.from_month.clone() day=form.from_day.clone()
            problem=asked.problem("from_year") is_optional=true/>
        <DateFields name="to" label=words.say("counsellor-to") year=form.to_year.clone() month=form.to_month.clone()
            day=form.to_day.clone() problem=asked.problem("to_year") is_optional=true/>
        <Checkbox name="time_unsure" label=words.say("counsellor-when-unsure") is_ticked=!form.time_unsure.is_empty()/>
        <TextInput name="unwanted_staff" label=words.say("counsellor-unwanted") hint=words.say("counsellor-unwanted-hint")
            value=form.unwanted_staff.clone() problem=asked.problem("unwanted_staff") is_optional=true/>
    }
    .into_any()
}

/// The sites of the organisation, then the two ways of not knowing.
fn choices(sites: &[Site]) -> Vec<Choice> {
    let listed = sites
        .iter()
        .map(|site| Choice::new(site.id.0.to_string(), site.name.clone()));
    let unknown = [
        (CounsellorForm::NOT_LISTED, "counsellor-site-not-listed"),
        (CounsellorForm::UNSURE, "counsellor-site-unsure"),
    ];
    listed
        .chain(unknown.map(|(value, key)| Choice::new(value, words().say(key))))
        .collect()
}

/// Keeps the answer and goes on.
pub async fn post(State(app): State<App>, ctx: Ctx, form: Form<CounsellorForm>) -> Response {
    save(app, ctx, form, onward::<CounsellorForm>).await
}
