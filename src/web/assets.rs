//! The embedded files under `/a/<build id>/`, and the two that browsers and robots expect at the root.
//!
//! The table is made by `src/build.rs`; nothing is read from disk at run time.

use axum::{
    extract::Path,
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY},
    },
    response::{IntoResponse, Response},
};

use super::error::Refusal;

/// A file inside the binary.
pub(crate) struct Asset {
    path: &'static str,
    mime: &'static str,
    plain: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

static ASSETS: &[Asset] = include!(concat!(env!("OUT_DIR"), "/assets.in"));

/// Whether this binary carries the browser code of the islands.
pub(crate) fn has_islands() -> bool {
    find("pkg/heard.wasm").is_some()
}

/// `GET /a/<build id>/<path>`; any other build id is not found, so that a page never mixes builds.
pub(crate) async fn get(Path((build, path)): Path<(String, String)>, headers: HeaderMap) -> Response {
    match find(&path) {
        Some(asset) if build == env!("HEARD_BUILD_ID") => {
            asset.response(&headers, "public, max-age=31536000, immutable")
        }
        _ => Refusal::NotFound.into_response(),
    }
}

/// `GET /favicon.ico` and `GET /robots.txt`, which are asked for by these names only.
pub(crate) fn get_by_name(name: &'static str, headers: &HeaderMap) -> Response {
    find(name).map_or_else(
        || Refusal::NotFound.into_response(),
        |asset| asset.response(headers, "no-cache"),
    )
}

fn find(path: &str) -> Option<&'static Asset> {
    ASSETS
        .binary_search_by(|asset| asset.path.cmp(path))
        .ok()
        .map(|at| &ASSETS[at])
}

impl Asset {
    fn response(&'static self, request: &HeaderMap, cache: &'static str) -> Response {
        let accepts = |coding: &str| accepts(request, coding);
        let (coding, bytes) = match (self.brotli, self.gzip) {
            (Some(brotli), _) if accepts("br") => (Some("br"), brotli),
            (_, Some(gzip)) if accepts("gzip") => (Some("gzip"), gzip),
            _ => (None, self.plain),
        };
        let mut response = (StatusCode::OK, bytes).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.mime));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        if let Some(coding) = coding {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
        response
    }
}

/// Whether `Accept-Encoding` names the coding without refusing it (`;q=0`).
fn accepts(headers: &HeaderMap, coding: &str) -> bool {
    let offered = headers
        .get_all(ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok());
    offered.flat_map(|value| value.split(',')).any(|one| {
        let mut parts = one.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(coding));
        let refused = parts.any(|part| matches!(part, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
        named && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coding_refused_with_q_0_is_not_used() {
        for (header, br) in [
            ("gzip, br", true),
            ("gzip;q=1.0, BR;q=0.5", true),
            ("br;q=0", false),
            ("brx", false),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(header));
            assert_eq!(accepts(&headers, "br"), br, "{header}");
        }
    }

    #[test]
    fn the_table_is_sorted_so_that_it_can_be_searched() {
        assert!(ASSETS.is_sorted_by_key(|asset| asset.path));
        assert!(find("main.css").is_some());
    }
}
