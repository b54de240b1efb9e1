//! One line of typing.

use super::field::{described_by, frame, hint_line, invalid, label_words, problem_line};
use leptos::prelude::*;

/// What is typed; decides `type`, `inputmode` and whether the browser may correct it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputKind {
    /// Any words.
    #[default]
    Text,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// Whole digits.
    Digits,
    /// Money.
    Amount,
    /// A receipt or resume code: capitals, no correction.
    Code,
    /// A secret; its value is never sent back to the page.
    Password,
}

impl InputKind {
    fn attributes(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Text => ("text", None),
            Self::Email => ("email", Some("email")),
            Self::Phone => ("tel", Some("tel")),
            Self::Digits => ("text", Some("numeric")),
            Self::Amount => ("text", Some("decimal")),
            Self::Code => ("text", Some("text")),
            Self::Password => ("password", None),
        }
    }
    fn is_machine_like(self) -> bool {
        !matches!(self, Self::Text)
    }
}

/// How long an answer is expected; the width hints at it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// The whole measure.
    #[default]
    Full,
    /// A name, a phone number.
    Half,
    /// A few digits.
    Short,
}

impl Width {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Full => "input",
            Self::Half => "input half",
            Self::Short => "input short",
        }
    }
}

/// A labelled line of typing.
#[component]
pub fn TextInput(
    /// Field name: `name`, `id` and key of its problem.
    name: &'static str,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// The value as typed.
    #[prop(optional, into)]
    value: String,
    /// Help before typing.
    #[prop(optional, into)]
    hint: String,
    /// Finished sentence when it needs correcting.
    #[prop(optional_no_strip)]
    problem: Option<String>,
    /// What is typed.
    #[prop(optional)]
    kind: InputKind,
    /// Expected length.
    #[prop(optional)]
    width: Width,
    /// `autocomplete` token (WCAG 1.3.5); `off` unless given.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// Whether the label ends in 「（选填）」.
    #[prop(optional)]
    is_optional: bool,
    /// Id and key of its problem where several fields share a name.
    #[prop(optional)]
    id: Option<&'static str>,
) -> impl IntoView {
    let id = id.unwrap_or(name);
    let (kind_name, inputmode) = kind.attributes();
    let spellcheck = kind.is_machine_like().then_some("false");
    let capitals = kind.is_machine_like().then_some(if kind == InputKind::Code {
        "characters"
    } else {
        "none"
    });
    let value = (kind != InputKind::Password).then_some(value);
    let class = if kind == InputKind::Code {
        "input code"
    } else {
        width.class()
    };
    let described = described_by(id, problem.is_some(), !hint.is_empty());
    let (class_of_frame, is_invalid) = (frame(problem.as_ref()), invalid(problem.as_ref()));
    view! {
        <div class=class_of_frame>
            <label for=id>{label_words(label, is_optional)}</label>
            {hint_line(id, hint)}
            {problem_line(id, problem)}
            <input class=class id=id name=name type=kind_name value=value inputmode=inputmode
                autocomplete=autocomplete.unwrap_or("off") spellcheck=spellcheck autocapitalize=capitals
                aria-invalid=is_invalid aria-describedby=described/>
        </div>
    }
}
