//! The letters of a complaint, as they were sent: why, where else to turn, and until when a review may be asked for.

use leptos::prelude::*;

use super::frame::{Tab, asked, case_page, refused};
use crate::casework::Ctx;
use crate::casework::reading::{ClientLetters, client_letters};
use crate::domain::code::Code;
use crate::store::letters::Letter;
use crate::ui::{Banner, Instant, Link, words};
use crate::urls;

/// The page.
#[component]
pub fn LettersPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let asked = asked();
    let body = Suspend::new(async move {
        let read = match asked {
            Ok(reference) => client_letters(&ctx, &reference).await,
            Err(error) => Err(error),
        };
        read.map_or_else(refused, |found| draw(&ctx, &found))
    });
    view! { <Suspense>{body}</Suspense> }
}

fn draw(ctx: &Ctx, found: &ClientLetters) -> AnyView {
    let words = words();
    let until = found.review_until.map(|until| {
        let date = words.day(until, ctx.zone()).into();
        let place = urls::case_messages(&found.header.reference).to_string();
        let link = Link::to(place, words.say("case-letters-write"));
        let sentence = words.say_with("case-letters-review", &[("date", date)]);
        view! { <Banner sentence=sentence link=Some(link)/> }
    });
    let letters = found.letters.iter().map(letter).collect::<Vec<_>>();
    let body = view! { {until}{letters} }.into_any();
    case_page(Tab::Letters, &found.header, String::new(), Vec::new(), body)
}

fn letter(letter: &Letter) -> AnyView {
    let words = words();
    let parts = letter.text.parts.iter().cloned().map(|(heading, text)| {
        let heading = (!heading.is_empty()).then(|| view! { <h3>{heading}</h3> });
        view! { {heading}<p class="typed">{text}</p> }
    });
    view! {
        <article class="issued" lang=letter.locale.code()>
            <h2>{words.label(letter.kind)}</h2>
            <p class="hint"><Instant at=letter.issued_at/></p>
            {parts.collect::<Vec<_>>()}
        </article>
    }
    .into_any()
}
