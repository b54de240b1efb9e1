//! P-08 语言与显示: language and light or dark. Kept in two cookies, nothing is stored on the server.

use axum::{extract::State, response::Response};
use leptos::prelude::*;
use leptos_meta::Title;
use serde::Deserialize;

use crate::{
    casework::Error,
    domain::{
        code::Code,
        form::{FormState, Problem, Problems},
        locale::Locale,
    },
    urls::{self, Local},
    web::{App, Form, Notice, Theme, locale::Display, see_other},
    wording::Words,
};

/// The form as typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct PreferencesForm {
    /// A language code.
    pub language: String,
    /// A theme code, or nothing for what the system prefers.
    pub theme: String,
    /// Where the person came from; an own path, else ignored.
    pub back: String,
}

impl PreferencesForm {
    fn parse(&self) -> Result<Display, Problems> {
        let mut problems = Problems::none();
        let locale = problems.take(
            "language",
            Locale::from_code(&self.language).ok_or(Problem::NotAChoice),
        );
        let theme = match self.theme.as_str() {
            "" => Some(None),
            chosen => problems.take(
                "theme",
                Theme::from_code(chosen).map(Some).ok_or(Problem::NotAChoice),
            ),
        };
        match (locale, theme) {
            (Some(locale), Some(theme)) => Ok(Display { locale, theme }),
            _ => Err(problems),
        }
    }
}

/// The page.
#[component]
pub fn PreferencesPage() -> impl IntoView {
    let words = expect_context::<Words>();
    let display = expect_context::<Display>();
    let state = use_context::<FormState<PreferencesForm>>().unwrap_or_default();
    let problems = state.problems.iter().map(|(field, problem)| {
        view! { <li><a href=format!("#{field}")>{words.problem(field, problem)}</a></li> }
    });
    let languages = Locale::ALL.iter().map(|locale| {
        view! { <option value=locale.code() selected=*locale == display.locale>{Words::new(*locale).say("language-name")}</option> }
    });
    view! {
        <Title text=words.say("preferences-title")/>
        <main id="main">
            <h1>{words.say("preferences-title")}</h1>
            <ul>{problems.collect_view()}</ul>
            <form method="post" novalidate>
                <input type="hidden" name="back" value=state.values.back/>
                <label for="language">{words.say("preferences-language")}</label>
                <select id="language" name="language">{languages.collect_view()}</select>
                <button>{words.say("preferences-save")}</button>
            </form>
        </main>
    }
}

/// Remembers the choice and goes back where the person came from.
pub async fn post(State(app): State<App>, Form { page, values }: Form<PreferencesForm>) -> Response {
    let back = Local::parse(&values.back).unwrap_or_else(urls::preferences);
    let done = values.parse().map_err(Error::Invalid);
    app.answer(page, values, done, |display| {
        let [language, theme] = display.cookies();
        see_other(back)
            .with(language)
            .with(theme)
            .saying(Notice::PreferencesSaved)
    })
    .await
}
