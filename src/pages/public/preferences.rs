//! P-08 语言与显示: language and light or dark. Kept in two cookies, nothing is stored on the server.

use axum::{
    extract::State,
    http::{header::REFERER, request::Parts},
    response::Response,
};
use leptos::prelude::*;
use serde::Deserialize;

use crate::{
    casework::Error,
    domain::{
        code::Code,
        form::{Problem, Problems},
        locale::Locale,
    },
    ui::{self, Button, Choice, Hidden, PostForm, PublicLayout, RadioCards, problem_at, problem_list},
    urls::{self, Local},
    web::{App, Form, Notice, Theme, form::state, locale::Display, see_other},
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
    let words = ui::words();
    let display = expect_context::<Display>();
    let state = state(|| PreferencesForm {
        language: display.locale.code().to_owned(),
        theme: display.theme.map(Code::code).unwrap_or_default().to_owned(),
        back: came_from(),
    });
    let languages = Locale::ALL
        .iter()
        .map(|locale| Choice::new(locale.code(), Words::new(*locale).say("language-name")));
    let languages = languages.collect();
    let mut themes = vec![Choice::new("", words.say("preferences-theme-system"))];
    themes.extend(Choice::of(Theme::ALL));
    let (values, problems) = (state.values, state.problems);
    view! {
        <PublicLayout title=words.say("preferences-title") problems=problem_list(&problems)>
            <PostForm>
                <Hidden name="back" value=values.back/>
                <RadioCards name="language" label=words.say("preferences-language") choices=languages
                    value=values.language problem=problem_at(&problems, "language")/>
                <RadioCards name="theme" label=words.say("preferences-theme") choices=themes
                    value=values.theme problem=problem_at(&problems, "theme")/>
                <div class="acts"><Button label=words.say("preferences-save")/></div>
            </PostForm>
        </PublicLayout>
    }
}

/// The own page the person came from, as the browser tells within one site; the landing page for everything else.
fn came_from() -> String {
    let origin = expect_context::<App>().config.origin.clone();
    let referer = use_context::<Parts>().and_then(|request| {
        let referer = request.headers.get(REFERER)?.to_str().ok()?;
        Local::parse(referer.strip_prefix(origin.as_str())?)
    });
    referer.unwrap_or_else(urls::home).to_string()
}

/// Remembers the choice and goes back where the person came from.
pub async fn post(State(app): State<App>, Form { page, values }: Form<PreferencesForm>) -> Response {
    let back = Local::parse(&values.back).unwrap_or_else(urls::home);
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
