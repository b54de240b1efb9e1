//! An address as a square that a phone can read. Drawn as plain SVG: no image is fetched, no style is written.

use leptos::prelude::*;
use qrcode::{Color, QrCode as Code};
use std::fmt::Write;

/// White modules around the square, as the standard asks.
const MARGIN: usize = 4;

/// The outline of a square that says `text`, and how many modules it is wide with its margin; `None` for a text longer
/// than any square holds.
pub fn qr_outline(text: &str) -> Option<(String, usize)> {
    let code = Code::new(text).ok()?;
    let width = code.width();
    let mut outline = String::new();
    for (at, colour) in code.to_colors().iter().enumerate() {
        if *colour == Color::Dark {
            let (x, y) = (at % width + MARGIN, at / width + MARGIN);
            let _ = write!(outline, "M{x} {y}h1v1h-1z");
        }
    }
    Some((outline, width + 2 * MARGIN))
}

/// The square. Nothing for an address that does not fit; the address in words always stands beside it.
#[component]
pub fn QrCode(
    /// What a phone reads.
    #[prop(into)]
    address: String,
    /// What the square is for, for whoever does not see it.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    qr_outline(&address).map(|(outline, width)| {
        view! {
            <svg class="qr" role="img" aria-label=label viewBox=format!("0 0 {width} {width}") shape-rendering="crispEdges">
                <rect class="qr-ground" width=width height=width></rect>
                <path d=outline></path>
            </svg>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dark modules of an outline, back as the colours the encoder gives.
    fn colours(outline: &str, width: usize) -> Vec<Color> {
        let inner = width - 2 * MARGIN;
        let mut colours = vec![Color::Light; inner * inner];
        for module in outline.split('z').filter(|module| !module.is_empty()) {
            let place = module.trim_start_matches('M').split('h').next().unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            colours[(y - MARGIN) * inner + (x - MARGIN)] = Color::Dark;
        }
        colours
    }

    #[test]
    fn the_outline_is_the_square_of_the_address_and_of_no_other() {
        let address = "https://heard.example/track";
        let (outline, width) = qr_outline(address).unwrap();
        let drawn = colours(&outline, width);
        assert_eq!(drawn, Code::new(address).unwrap().to_colors());
        assert_ne!(
            drawn,
            Code::new("https://heard.example/trace").unwrap().to_colors()
        );
        assert!(qr_outline(&"x".repeat(5_000)).is_none());
    }
}
