//! What intake has made of a case, on its overview: scope, allegations, how grave, and the priority with its rule.

use leptos::prelude::*;

use crate::{
    casework::reading::OpenCase,
    domain::{triage::Priority, triage::Scope},
    ui::{SummaryList, SummaryRow, words},
};

/// The section; nothing before the first assessment.
pub(super) fn section(case: &OpenCase) -> Option<AnyView> {
    let words = words();
    let made = case.assessed.as_ref()?;
    let header = &case.page.header;
    let row = |key: &str, text: String| SummaryRow::new(words.say(key), text);
    let scope = match made.scope {
        Scope::In => words.say("triage-scope-in"),
        Scope::Out(reason) => {
            let reason = [("reason", words.label(reason).into())];
            words.say_with("triage-out-because", &reason)
        }
    };
    let note = made.note.as_ref().map(|note| note.as_str().to_owned());
    let mut rows = vec![row(
        "triage-scope-heading",
        [Some(scope), note]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("\n"),
    )];
    rows.push(row("triage-primary", words.label(made.primary)));
    rows.extend(header.severity.map(|it| row("triage-severity", words.label(it))));
    rows.extend(
        header
            .likelihood
            .map(|it| row("triage-likelihood", words.label(it))),
    );
    rows.extend(header.harm.map(|it| row("triage-harm", words.label(it))));
    rows.extend(
        header
            .priority
            .map(|it| row("triage-priority-heading", priority(it, case))),
    );
    rows.push(row("triage-safety-heading", words.label(made.screen)));
    let allegations = case.allegations.iter().map(|one| {
        let (text, category) = (one.words.as_str().to_owned(), words.label(one.category));
        view! { <li value=one.number.to_string()><div class="typed">{text}</div><p class="hint">{category}</p></li> }
    });
    let allegations = allegations.collect::<Vec<_>>();
    let section = view! {
        <section>
            <h2>{words.say("triage-allegations-heading")}</h2>
            <ol class="allegations">{allegations}</ol>
        </section>
        <section>
            <h2>{words.say("triage-title")}</h2>
            <SummaryList rows=rows/>
        </section>
    };
    Some(section.into_any())
}

/// The priority with the rule that set it, or that somebody set it otherwise.
fn priority(now: Priority, case: &OpenCase) -> String {
    let words = words();
    let Some((computed, rule)) = case.assessed.as_ref().map(|made| made.computed) else {
        return words.label(now);
    };
    let key = match now.cmp(&computed) {
        std::cmp::Ordering::Equal => "triage-priority-by-rule",
        std::cmp::Ordering::Less => "triage-priority-raised",
        std::cmp::Ordering::Greater => "triage-priority-lowered",
    };
    let said = [
        ("priority", words.label(now).into()),
        ("computed", words.label(computed).into()),
        ("rule", words.label(rule).into()),
    ];
    words.say_with(key, &said)
}
