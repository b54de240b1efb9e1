//! Makes of the HTML that leptos writes the HTML that browsers get: valid, lean, and with the islands' scripts only
//! where there is an island.
//!
//! ## Why
//! Leptos marks text nodes with `<!>` and views with comments so that the browser can find them again, and ends the
//! document with scripts behind `</html>`. Outside an island nothing is ever found again, `<!>` is a parse error to
//! validators, and whether a page has an island is known only when it is complete. So the shell always writes the
//! hydration scripts into a `<template>`, and this layer keeps or drops them.

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::header::{CONTENT_LENGTH, CONTENT_TYPE},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::Refusal;

/// Where the shell leaves the hydration scripts.
pub const TEMPLATE: &str = "islands";
const TEMPLATE_OPENS: &str = "<template id=\"islands\">";
const TEMPLATE_CLOSES: &str = "</template>";
const ISLAND: &str = "leptos-island";

/// The layer: rewrites every HTML response.
pub(crate) async fn html(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let is_html = |kind: &axum::http::HeaderValue| kind.as_bytes().starts_with(b"text/html");
    if !response.headers().get(CONTENT_TYPE).is_some_and(is_html) {
        return response;
    }
    let (mut head, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return Refusal::Fault.into_response();
    };
    head.headers.remove(CONTENT_LENGTH);
    Response::from_parts(head, Body::from(finished(&String::from_utf8_lossy(&bytes))))
}

fn finished(html: &str) -> String {
    let has_island = html.contains("<leptos-island");
    let (document, scripts) = match html.rfind("</html>") {
        Some(end) => html.split_at(end + "</html>".len()),
        None => (html, ""),
    };
    let mut out = String::with_capacity(html.len());
    let templates = document.split_once(TEMPLATE_OPENS).and_then(|(before, rest)| {
        let (inside, after) = rest.split_once(TEMPLATE_CLOSES)?;
        Some((before, inside, after))
    });
    match templates {
        Some((before, inside, after)) => {
            lean(before, &mut out);
            lean(if has_island { inside } else { "" }, &mut out);
            lean(after, &mut out);
        }
        None => lean(document, &mut out),
    }
    if has_island && let Some(end) = out.rfind("</body>") {
        let mut serialised = String::new();
        lean(scripts, &mut serialised);
        out.insert_str(end, &serialised);
    }
    out
}

/// Copies HTML without the marks that only hydration needs. Inside an island they stay, in valid form.
fn lean(mut html: &str, out: &mut String) {
    let mut depth = 0_usize;
    while let Some(at) = html.find('<') {
        let (text, rest) = html.split_at(at);
        out.push_str(text);
        html = if let Some(after) = rest.strip_prefix("<!>") {
            out.push_str(if depth > 0 { "<!---->" } else { "" });
            after
        } else if rest.starts_with("<!--") {
            let (comment, after) = cut(rest, rest.find("-->").map(|end| end + "-->".len()));
            out.push_str(if depth > 0 { comment } else { "" });
            after
        } else {
            let (tag, after) = cut(rest, tag_end(rest));
            out.push_str(tag);
            match name(tag) {
                ISLAND => depth += 1,
                "/leptos-island" => depth = depth.saturating_sub(1),
                raw @ ("script" | "style" | "textarea" | "title") => {
                    let (inside, after) = cut(after, after.find(&format!("</{raw}")));
                    out.push_str(inside);
                    html = after;
                    continue;
                }
                _ => {}
            }
            after
        };
    }
    out.push_str(html);
}

fn cut(text: &str, at: Option<usize>) -> (&str, &str) {
    text.split_at(at.unwrap_or(text.len()))
}

/// Where a tag ends: the first `>` outside quotes.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

fn name(tag: &str) -> &str {
    let inside = tag.trim_start_matches('<');
    inside.split([' ', '>', '\n', '\t']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "<!DOCTYPE html><html><head><template id=\"islands\"><script>import(\"x\")</script></template></head>";

    #[test]
    fn a_page_without_islands_has_neither_marks_nor_scripts() {
        let html =
            format!("{HEAD}<body><!--<() />--><p>a<!>b<!></p></body><!></html><!><script>S=[]</script>");
        assert_eq!(
            finished(&html),
            "<!DOCTYPE html><html><head></head><body><p>ab</p></body></html>"
        );
    }

    #[test]
    fn a_page_with_an_island_keeps_what_it_needs_inside_the_document() {
        let html = format!(
            "{HEAD}<body><p>a<!></p><leptos-island data-component=\"X\">b<!><i>c</i></leptos-island>d<!></body></html><!><script>S=[]</script>"
        );
        assert_eq!(
            finished(&html),
            "<!DOCTYPE html><html><head><script>import(\"x\")</script></head><body><p>a</p>\
             <leptos-island data-component=\"X\">b<!----><i>c</i></leptos-island>d<script>S=[]</script></body></html>"
        );
    }

    #[test]
    fn what_people_typed_is_never_touched() {
        for html in [
            "<input value=\"<!> <!-- x -->\"><p>x</p>",
            "<textarea>\n&lt;!&gt; <!> <!-- x --></textarea>",
            "<p>&lt;!&gt; 1 < 2</p>",
            "<p title='a > b <!>'>心<</p",
            "<p>\u{FFFD}</p><",
        ] {
            assert_eq!(finished(html), html);
        }
    }
}
