//! Language and theme of a request: the `?lang=` of the link that switches, else a cookie of the visitor's own choice,
//! else the browser's wish, else Chinese.
//!
//! Both cookies hold one code of a closed list; anything else in them is ignored. Following the link sets the cookie:
//! a display preference is no state in the sense of G-11.

use axum::http::{HeaderMap, header::ACCEPT_LANGUAGE, request::Parts};
use cookie::Cookie;

use super::see_other::{cookie, expired, own_cookie};
use crate::domain::{code::Code, locale::Locale};

crate::codes! {
    /// Light or dark. No choice means what the system prefers.
    pub enum Theme as "theme" {
        /// Dark ink on light paper.
        Light = "light",
        /// Light ink on dark paper.
        Dark = "dark",
    }
}

const LANGUAGE: &str = "__Host-language";
const THEME: &str = "__Host-theme";
const YEAR: i64 = 365 * 24 * 60 * 60;

/// How a visitor wants to see pages. An extension of every request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Display {
    /// The language.
    pub locale: Locale,
    /// The theme, if one was chosen.
    pub theme: Option<Theme>,
}

impl Display {
    /// Chinese, and whatever the system prefers.
    pub const DEFAULT: Self = Self {
        locale: Locale::ZhCn,
        theme: None,
    };

    /// What a request asks for.
    pub(crate) fn of(request: &Parts) -> Self {
        let headers = &request.headers;
        let locale = switched(request)
            .or_else(|| cookie(headers, LANGUAGE).and_then(Locale::from_code))
            .or_else(|| preferred(headers));
        Self {
            locale: locale.unwrap_or(Locale::ZhCn),
            theme: cookie(headers, THEME).and_then(Theme::from_code),
        }
    }

    /// The cookies that remember it for a year.
    pub fn cookies(self) -> [Cookie<'static>; 2] {
        let language = language_cookie(self.locale);
        let theme = match self.theme {
            Some(theme) => own_cookie(THEME, theme.code().to_owned(), YEAR),
            None => expired(THEME),
        };
        [language, theme]
    }
}

/// The language a link of the page asked for.
pub(crate) fn switched(request: &Parts) -> Option<Locale> {
    let pairs = request.uri.query()?.split('&');
    pairs
        .filter_map(|pair| pair.strip_prefix("lang="))
        .find_map(Locale::from_code)
}

/// The cookie that remembers a language for a year.
pub(crate) fn language_cookie(locale: Locale) -> Cookie<'static> {
    own_cookie(LANGUAGE, locale.code().to_owned(), YEAR)
}

/// The first language of ours in `Accept-Language`, by weight.
fn preferred(headers: &HeaderMap) -> Option<Locale> {
    let header = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut best: Option<(f32, Locale)> = None;
    for wish in header.split(',').take(20) {
        let mut parts = wish.split(';').map(str::trim);
        let language = parts.next()?.split('-').next()?.to_ascii_lowercase();
        let weight = parts
            .find_map(|part| part.strip_prefix("q=")?.parse().ok())
            .unwrap_or(1.0);
        let locale = match language.as_str() {
            "zh" => Locale::ZhCn,
            "en" => Locale::En,
            _ => continue,
        };
        if weight > 0.0 && best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, locale));
        }
    }
    best.map(|(_, locale)| locale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{Request, header::COOKIE};

    #[test]
    fn the_link_wins_then_the_cookie_then_the_browser_then_chinese() {
        for (path, cookie, wish, locale) in [
            ("/", "", "", Locale::ZhCn),
            ("/", "", "fr", Locale::ZhCn),
            ("/", "", "en-GB,en;q=0.9", Locale::En),
            ("/", "", "fr, en;q=0.4, zh-TW;q=0.7", Locale::ZhCn),
            ("/", "", "zh;q=0, en;q=0.1", Locale::En),
            ("/", "", "zh-CN;q=high,en;q=0.5", Locale::ZhCn),
            ("/", "__Host-language=en", "zh-CN", Locale::En),
            ("/", "a=b; __Host-language=zh-CN", "en", Locale::ZhCn),
            ("/", "__Host-language=<script>", "en", Locale::En),
            ("/?page=2&lang=en", "__Host-language=zh-CN", "zh", Locale::En),
            ("/?lang=xx", "__Host-language=en", "zh", Locale::En),
        ] {
            let request = Request::get(path)
                .header(COOKIE, cookie)
                .header(ACCEPT_LANGUAGE, wish);
            let (request, ()) = request.body(()).unwrap().into_parts();
            assert_eq!(Display::of(&request).locale, locale, "{path} {cookie:?} {wish:?}");
        }
    }

    #[test]
    fn a_theme_is_remembered_or_forgotten() {
        let display = Display {
            locale: Locale::En,
            theme: None,
        };
        let [language, theme] = display.cookies();
        assert_eq!((language.name(), language.value()), ("__Host-language", "en"));
        assert_eq!(theme.max_age(), Some(cookie::time::Duration::ZERO));
    }
}
