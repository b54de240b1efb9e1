//! Long answers. The only `<textarea` of the project: Leptos does not escape the children of a textarea, so the value
//! goes in encoded, behind the newline that browsers swallow (G-16). A test posts break-out strings.

use super::field::{described_by, frame, hint_line, invalid, label_words, problem_line};
use super::words;
use html_escape::encode_text;
use leptos::prelude::*;

/// A labelled field of several lines. Children (a count, the time of the last save) stand below it.
#[component]
pub fn TextArea(
    /// Field name: `name`, `id` and key of its problem.
    name: &'static str,
    /// Posted under this name, where several rows share one; `name` stays the id.
    #[prop(optional)]
    posts_as: Option<&'static str>,
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
    /// Lines shown at first.
    #[prop(default = 6)]
    rows: u8,
    /// Most graphemes, shown as a line below; never enforced by the browser, so that nothing is cut silently.
    #[prop(optional)]
    limit: Option<usize>,
    /// Whether the label ends in 「（选填）」.
    #[prop(optional)]
    is_optional: bool,
    /// What stands below: a live count, the time of the last save.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let limit_id = limit.map(|_| format!("{name}-limit"));
    let described = [
        described_by(name, problem.is_some(), !hint.is_empty()),
        limit_id.clone(),
    ];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described = (!described.is_empty()).then_some(described);
    let below = limit.map(|limit| {
        let sentence = words().say_with("ui-limit", &[("max", limit.into())]);
        view! { <span class="limit" id=limit_id>{sentence}</span> }
    });
    let (class, is_invalid) = (frame(problem.as_ref()), invalid(problem.as_ref()));
    let inside = format!("\n{}", encode_text(&value));
    view! {
        <div class=class>
            <label for=name>{label_words(label, is_optional)}</label>
            {hint_line(name, hint)}
            {problem_line(name, problem)}
            <textarea class="input" id=name name=posts_as.unwrap_or(name) rows=rows autocomplete="off" aria-invalid=is_invalid
                aria-describedby=described inner_html=inside></textarea>
            <div class="below">{below}{children.map(|children| children())}</div>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_never_leaves_the_field() {
        let html = Owner::new().with(|| {
            let evil = "\nfirst line\n</textarea><script>alert(1)</script>";
            view! { <TextArea name="statement" label="x" value=evil/> }.to_html()
        });
        assert!(!html.contains("<script>"), "{html}");
        assert!(
            html.contains(">\n\nfirst line\n&lt;/textarea&gt;&lt;script&gt;"),
            "{html}"
        );
    }
}
