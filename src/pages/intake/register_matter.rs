//! IN-03, what it is about: the service, the categories in staff words, wishes, papers.

use leptos::prelude::*;

use super::register::Sheet;
use crate::domain::category::{Category, CategoryGroup};
use crate::domain::code::Code;
use crate::domain::complaint::DesiredOutcomeKind;
use crate::domain::intake::{CounsellorForm, MaterialKind};
use crate::store::people::{Counsellor, Site};
use crate::ui::{
    CheckboxCards, Choice, Fieldset, GroupedChecks, Select, TextArea, TextInput, WhenInput, WhenKind, Width,
    words,
};

/// All of it.
pub(super) fn section(sheet: &Sheet, sites: &[Site], counsellors: &[Counsellor]) -> AnyView {
    let words = words();
    view! {
        <section>
            <h2>{words.say("register-matter")}</h2>
            {service(sheet, sites, counsellors)}
            {categories(sheet)}
            {wishes(sheet)}
            {papers(sheet)}
        </section>
    }
    .into_any()
}

fn service(sheet: &Sheet, sites: &[Site], counsellors: &[Counsellor]) -> AnyView {
    let (words, form) = (words(), &sheet.form);
    let places = sites
        .iter()
        .map(|site| Choice::new(site.id.0.to_string(), site.name.clone()))
        .chain([Choice::new(
            CounsellorForm::NOT_LISTED,
            words.say("told-site-not-listed"),
        )])
        .collect();
    let mut names: Vec<_> = counsellors.iter().map(|it| it.name.clone()).collect();
    names.dedup();
    let names = names
        .into_iter()
        .map(|name| Choice::new(name.clone(), name))
        .collect();
    let when = view! {
        <WhenInput name="happened_from" label=words.say("register-happened-from") kind=WhenKind::Date
            value=form.happened_from.clone() problem=sheet.problem("happened_from")/>
        <WhenInput name="happened_to" label=words.say("register-happened-to") kind=WhenKind::Date
            value=form.happened_to.clone() problem=sheet.problem("happened_to")/>
    };
    view! {
        <Select name="site" label=words.say("register-site") choices=places value=form.site.clone()
            problem=sheet.problem("site") nothing=words.say("told-site-unsure")/>
        <Select name="counsellor_listed" label=words.say("register-counsellor") choices=names
            value=form.counsellor_listed.clone() problem=sheet.problem("counsellor_listed")
            nothing=words.say("register-counsellor-unlisted")/>
        <TextInput name="counsellor" label=words.say("register-counsellor-typed") width=Width::Half
            hint=words.say("register-counsellor-hint") value=form.counsellor.clone() problem=sheet.problem("counsellor")
            is_optional=true/>
        <Fieldset legend=words.say("register-happened") hint=words.say("register-happened-hint")>{when}</Fieldset>
        <TextInput name="unwanted_staff" label=words.say("register-unwanted") value=form.unwanted_staff.clone()
            problem=sheet.problem("unwanted_staff") is_optional=true/>
    }
    .into_any()
}

fn categories(sheet: &Sheet) -> AnyView {
    let words = words();
    let groups = CategoryGroup::ALL
        .iter()
        .map(|group| {
            let inside: Vec<_> = Category::ALL
                .iter()
                .copied()
                .filter(|category| category.group() == *group)
                .collect();
            (words.label(*group), Choice::of(&inside))
        })
        .collect();
    view! {
        <GroupedChecks name="categories" label=words.say("register-categories") hint=words.say("register-categories-hint")
            groups=groups values=sheet.form.categories.clone() problem=sheet.problem("categories") is_optional=true/>
    }
    .into_any()
}

fn wishes(sheet: &Sheet) -> AnyView {
    let (words, form) = (words(), &sheet.form);
    let is_open = !form.desired_outcomes.is_empty() || !form.desired_outcome_text.is_empty();
    view! {
        <details open=is_open>
            <summary>{words.say("register-wishes")}</summary>
            <CheckboxCards name="desired_outcomes" label=words.say("register-wishes-kinds")
                choices=Choice::of(DesiredOutcomeKind::ALL) values=form.desired_outcomes.clone()
                problem=sheet.problem("desired_outcomes") is_optional=true/>
            <TextArea name="desired_outcome_text" label=words.say("register-wishes-text") rows=2
                value=form.desired_outcome_text.clone() problem=sheet.problem("desired_outcome_text") is_optional=true/>
        </details>
    }
    .into_any()
}

fn papers(sheet: &Sheet) -> AnyView {
    let (words, form) = (words(), &sheet.form);
    let is_open = !form.materials.is_empty() || !form.materials_note.is_empty() || !form.originals.is_empty();
    view! {
        <details open=is_open>
            <summary>{words.say("register-papers")}</summary>
            <CheckboxCards name="materials" label=words.say("register-materials") choices=Choice::of(MaterialKind::ALL)
                values=form.materials.clone() problem=sheet.problem("materials") is_optional=true/>
            <TextArea name="materials_note" label=words.say("register-materials-note") rows=2
                value=form.materials_note.clone() problem=sheet.problem("materials_note") is_optional=true/>
            <TextArea name="originals" label=words.say("register-originals") hint=words.say("register-originals-hint") rows=2
                value=form.originals.clone() problem=sheet.problem("originals") is_optional=true/>
        </details>
    }
    .into_any()
}
