//! Language and theme of a request: a cookie of the visitor's own choice, else the browser's wish, else Chinese.
//!
//! Both cookies hold one code of a closed list; anything else in them is ignored.

use axum::http::{HeaderMap, Uri, header::ACCEPT_LANGUAGE};
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
    /// What a request asks for.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let chosen = cookie(headers, LANGUAGE).and_then(Locale::from_code);
        Self {
            locale: chosen.or_else(|| preferred(headers)).unwrap_or(Locale::ZhCn),
            theme: cookie(headers, THEME).and_then(Theme::from_code),
        }
    }

    /// The language a link asks for: `?lang=en`. The switcher of every page is such a link, so that it works without
    /// scripts and keeps the page; the answer to a GET then remembers it. A display preference is no state that another
    /// site could harm.
    pub(crate) fn asked_by(uri: &Uri) -> Option<Locale> {
        uri.query()?
            .split('&')
            .find_map(|pair| Locale::from_code(pair.strip_prefix("lang=")?))
    }

    /// The cookies that remember it for a year.
    pub fn cookies(self) -> [Cookie<'static>; 2] {
        let language = own_cookie(LANGUAGE, self.locale.code().to_owned(), YEAR);
        let theme = match self.theme {
            Some(theme) => own_cookie(THEME, theme.code().to_owned(), YEAR),
            None => expired(THEME),
        };
        [language, theme]
    }
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
    use axum::http::{HeaderValue, header::COOKIE};

    #[test]
    fn the_cookie_wins_then_the_browser_then_chinese() {
        for (cookie, wish, locale) in [
            ("", "", Locale::ZhCn),
            ("", "fr", Locale::ZhCn),
            ("", "en-GB,en;q=0.9", Locale::En),
            ("", "fr, en;q=0.4, zh-TW;q=0.7", Locale::ZhCn),
            ("", "zh;q=0, en;q=0.1", Locale::En),
            ("", "zh-CN;q=high,en;q=0.5", Locale::ZhCn),
            ("__Host-language=en", "zh-CN", Locale::En),
            ("a=b; __Host-language=zh-CN", "en", Locale::ZhCn),
            ("__Host-language=<script>", "en", Locale::En),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(COOKIE, HeaderValue::from_static(cookie));
            headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(wish));
            assert_eq!(Display::of(&headers).locale, locale, "{cookie:?} {wish:?}");
        }
    }

    #[test]
    fn a_link_may_ask_for_a_language() {
        for (uri, asked) in [
            ("/track?lang=en", Some(Locale::En)),
            ("/staff/queue?tab=mine&lang=zh-CN", Some(Locale::ZhCn)),
            ("/track?lang=fr", None),
            ("/track?slang=en", None),
            ("/track", None),
        ] {
            assert_eq!(Display::asked_by(&uri.parse().unwrap()), asked, "{uri}");
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
