//! Forms post to the address of the page that shows them, unless told otherwise.

use leptos::prelude::*;

/// A plain HTML form. Browser validation is off: the server answers for all fields at once (G-11).
#[component]
pub fn PostForm(
    /// Another path to post to.
    #[prop(optional, into)]
    action: Option<String>,
    /// One-time key of this form, posted as `key`: double press and Back give one record (G-19).
    #[prop(optional, into)]
    key: String,
    /// Version of what is edited, posted as `version` (G-20).
    #[prop(optional, into)]
    version: String,
    /// Whether a file is chosen in it.
    #[prop(optional)]
    has_files: bool,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let key = (!key.is_empty()).then(|| view! { <Hidden name="key" value=key/> });
    let version = (!version.is_empty()).then(|| view! { <Hidden name="version" value=version/> });
    let encoding = has_files.then_some("multipart/form-data");
    view! { <form method="post" action=action enctype=encoding novalidate=true>{key}{version}{children()}</form> }
}

/// A value that travels with the form.
#[component]
pub fn Hidden(
    /// Field name.
    name: &'static str,
    /// What is posted.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    view! { <input type="hidden" name=name value=value/> }
}
