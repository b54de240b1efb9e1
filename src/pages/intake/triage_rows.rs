//! The rows of allegations on the page of the assessment, the page as it stands in the store, and what differs between
//! two versions of it.

use leptos::prelude::*;

use super::triage::differs;
use crate::{
    casework::reading::TriagePage as Found,
    domain::{
        category::Category,
        code::Code,
        form::FormState,
        triage::{
            CATEGORY_IDS, DeclineReason, Harm, Likelihood, Priority, Scope, Severity, TriageForm, WORDS_IDS,
        },
    },
    ui::{Choice, Difference, Fieldset, Hidden, Select, TextArea, problem_at, words},
};

/// Rows that stand open for new allegations.
const OPEN_ROWS: usize = 2;

/// The page as it stands.
pub(super) fn blank(found: &Found) -> TriageForm {
    let header = &found.page.header;
    let code = |code: Option<&'static str>| code.unwrap_or_default().to_owned();
    let mut form = TriageForm {
        version: header.version.to_string(),
        matched_site: header.site.map(|site| site.to_string()).unwrap_or_default(),
        matched_counsellor: match header.counsellor {
            Some(counsellor) => counsellor.to_string(),
            None if header.is_counsellor_unmatched => TriageForm::UNMATCHED.to_owned(),
            None => String::new(),
        },
        severity: code(header.severity.map(Code::code)),
        likelihood: code(header.likelihood.map(Code::code)),
        harm: code(header.harm.map(Code::code)),
        ..TriageForm::default()
    };
    for allegation in &found.allegations {
        form.allegation_number.push(allegation.number.to_string());
        form.allegation_words.push(allegation.words.as_str().to_owned());
        form.allegation_category
            .push(allegation.category.code().to_owned());
    }
    if let Some(made) = &found.assessed {
        match made.scope {
            Scope::In => TriageForm::IN.clone_into(&mut form.scope),
            Scope::Out(reason) => {
                TriageForm::OUT.clone_into(&mut form.scope);
                reason.code().clone_into(&mut form.out_reason);
            }
        }
        form.scope_note = made
            .note
            .as_ref()
            .map(|note| note.as_str().to_owned())
            .unwrap_or_default();
        made.screen.code().clone_into(&mut form.safety_screen);
        let primary = found
            .allegations
            .iter()
            .position(|one| one.category == made.primary);
        form.primary = primary.map(|at| (at + 1).to_string()).unwrap_or_default();
        let by_hand = header.priority.filter(|priority| *priority != made.computed.0);
        form.priority = code(by_hand.map(Code::code));
        if form.matched_site.is_empty() {
            TriageForm::NO_SITE.clone_into(&mut form.matched_site);
        }
        if form.matched_counsellor.is_empty() {
            TriageForm::NOBODY.clone_into(&mut form.matched_counsellor);
        }
    }
    form
}

/// The rows: what there is, and room for more.
pub(super) fn rows(state: &FormState<TriageForm>) -> AnyView {
    let (words, values) = (words(), &state.values);
    let filled = (0..values.allegation_words.len())
        .rev()
        .find(|at| {
            let is_typed = |rows: &[String]| rows.get(*at).is_some_and(|text| !text.trim().is_empty());
            is_typed(&values.allegation_words) || is_typed(&values.allegation_number)
        })
        .map_or(0, |last| last + 1);
    let shown = (filled + OPEN_ROWS).min(WORDS_IDS.len());
    let rows = (0..shown).map(|at| row(state, at)).collect::<Vec<_>>();
    let ordinals = (1..=shown)
        .map(|at| {
            Choice::new(
                at.to_string(),
                words.say_with("triage-allegation", &[("number", at.into())]),
            )
        })
        .collect::<Vec<_>>();
    view! {
        <section>
            <h2>{words.say("triage-allegations-heading")}</h2>
            <p class="hint">{words.say("triage-allegations-hint")}</p>
            {rows}
            <Select name="primary" label=words.say("triage-primary") hint=words.say("triage-primary-hint") choices=ordinals
                value=values.primary.clone() problem=problem_at(&state.problems, "primary")/>
        </section>
    }
    .into_any()
}

fn row(state: &FormState<TriageForm>, at: usize) -> AnyView {
    let (words, values) = (words(), &state.values);
    let said = |rows: &[String]| rows.get(at).cloned().unwrap_or_default();
    let (ordinal, text, category) = (
        said(&values.allegation_number),
        said(&values.allegation_words),
        said(&values.allegation_category),
    );
    let (text_problem, category_problem) = (
        problem_at(&state.problems, WORDS_IDS[at]),
        problem_at(&state.problems, CATEGORY_IDS[at]),
    );
    let (text_id, category_id) = (WORDS_IDS[at], CATEGORY_IDS[at]);
    let number = [("number", (at + 1).into())];
    let legend = words.say_with("triage-allegation", &number);
    let (text_label, category_label) = (
        words.say_with("triage-allegation-words", &number),
        words.say_with("triage-allegation-category", &number),
    );
    view! {
        <Fieldset legend=legend>
            <Hidden name="allegation_number" value=ordinal/>
            <TextArea name=text_id posts_as="allegation_words" label=text_label rows=3
                value=text problem=text_problem/>
            <Select name=category_id posts_as="allegation_category" label=category_label choices=categories()
                value=category problem=category_problem/>
        </Fieldset>
    }
    .into_any()
}

/// Every category with its group.
fn categories() -> Vec<Choice> {
    let words = words();
    let choice = |category: &Category| {
        let said = [
            ("group", words.label(category.group()).into()),
            ("category", words.label(*category).into()),
        ];
        Choice::new(category.code(), words.say_with("triage-category", &said))
    };
    Category::ALL.iter().map(choice).collect()
}

/// What differs between what this reader typed and what is stored now.
pub(super) fn differences(mine: &TriageForm, theirs: &TriageForm) -> Vec<Difference> {
    fn label<C: Code>(code: &str) -> String {
        C::from_code(code)
            .map(|code| words().label(code))
            .unwrap_or_default()
    }
    let lines = |form: &TriageForm| {
        let rows = form.allegation_words.iter().zip(&form.allegation_category);
        let typed = rows.filter(|(text, _)| !text.trim().is_empty());
        let lines = typed.map(|(text, category)| format!("{}\n{text}", label::<Category>(category)));
        lines.collect::<Vec<_>>().join("\n")
    };
    let scope = |form: &TriageForm| {
        let key = match form.scope.as_str() {
            TriageForm::IN => "triage-scope-in",
            TriageForm::OUT => "triage-scope-out",
            _ => return String::new(),
        };
        format!(
            "{}\n{}",
            words().say(key),
            label::<DeclineReason>(&form.out_reason)
        )
        .trim()
        .to_owned()
    };
    let both = |of: &dyn Fn(&TriageForm) -> String, key| differs(key, of(mine), of(theirs));
    [
        both(&scope, "triage-scope"),
        both(&|form| form.scope_note.clone(), "triage-scope-note"),
        both(&lines, "triage-allegations-heading"),
        both(&|form| label::<Severity>(&form.severity), "triage-severity"),
        both(&|form| label::<Likelihood>(&form.likelihood), "triage-likelihood"),
        both(&|form| label::<Harm>(&form.harm), "triage-harm"),
        both(&|form| label::<Priority>(&form.priority), "triage-priority"),
    ]
    .into_iter()
    .flatten()
    .collect()
}
