//! Shows how much of a file has been sent, and sends it without leaving the page.
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Event, FormData, HtmlFormElement, HtmlInputElement, ProgressEvent, XmlHttpRequest};

use super::{NUMBER, Told, listen, with_number};

/// Tells the server that a script asks: it answers with one sentence a line, or with the path to go to.
pub const ASKED_BY_SCRIPT: &str = "x-heard-upload";

/// Stands inside a form with a file. When the form is sent it draws a bar, and afterwards goes to the page the server
/// names, or says what was wrong, with everything typed still there. Plain twin: the form itself.
#[component]
pub fn FileProgress(
    /// How much is sent, with [`super::NUMBER`] in it: percent.
    sending: String,
    /// Said when all is sent and the server is at work.
    checking: String,
    /// Said when it did not arrive, with what to do.
    failed: String,
) -> impl IntoView {
    view! {
        <div class="upload" data-sending=sending data-checking=checking data-failed=failed><FileProgressLine/></div>
    }
}

#[island]
fn FileProgressLine() -> impl IntoView {
    let line = NodeRef::<html::P>::new();
    let said = RwSignal::new(String::new());
    let percent = RwSignal::new(None::<usize>);
    Effect::new(move || {
        let Some(told) = line.get().and_then(|line| Told::around(&line, ".upload")) else {
            return;
        };
        let Some(Told(form)) = Told::around(&told.0, "form") else {
            return;
        };
        let form: HtmlFormElement = form.unchecked_into();
        let told = Sentences {
            sending: told.of("data-sending"),
            checking: told.of("data-checking"),
            failed: told.of("data-failed"),
        };
        listen(&form.clone(), "submit", move |event| {
            // Pressed twice, it is sent once.
            let is_on_its_way = percent.get_untracked().is_some();
            if is_on_its_way || has_file(&form) && send(&form, &told, said, percent).is_some() {
                event.prevent_default();
            }
        });
    });
    view! {
        <p role="status" node_ref=line>{said}</p>
        {move || percent.get().map(|percent| view! { <progress max="100" value=percent></progress> })}
    }
}

#[derive(Clone)]
struct Sentences {
    sending: String,
    checking: String,
    failed: String,
}

/// Without a file the plain form says best what is missing.
fn has_file(form: &HtmlFormElement) -> bool {
    let input = form.query_selector("input[type=file]").ok().flatten();
    let input = input.map(JsCast::unchecked_into::<HtmlInputElement>);
    input
        .and_then(|input| input.files())
        .is_some_and(|files| files.length() > 0)
}

/// Sends the form; nothing when the browser cannot, and then it sends the form itself.
fn send(
    form: &HtmlFormElement,
    told: &Sentences,
    said: RwSignal<String>,
    percent: RwSignal<Option<usize>>,
) -> Option<()> {
    let fields = FormData::new_with_form(form).ok()?;
    let request = XmlHttpRequest::new().ok()?;
    let action = form.get_attribute("action").unwrap_or_default();
    request.open_with_async("POST", &action, true).ok()?;
    request.set_request_header(ASKED_BY_SCRIPT, "1").ok()?;
    let upload = request.upload().ok()?;
    let sentences = told.clone();
    listen(&upload, "progress", move |event: Event| {
        let sent: ProgressEvent = event.unchecked_into();
        let done = share(sent.loaded(), sent.total());
        percent.set(Some(done));
        said.set(if done < 100 {
            with_number(&sentences.sending, done)
        } else {
            sentences.checking.clone()
        });
    });
    let (answer, failed) = (request.clone(), told.failed.clone());
    listen(&request, "loadend", move |_| {
        let text = answer.response_text().ok().flatten().unwrap_or_default();
        let status = answer.status().unwrap_or_default();
        if status == 200 && text.starts_with('/') {
            let _ = window().location().assign(&text);
            return;
        }
        percent.set(None);
        // Only our own sentences are shown; a page of refusal is not one.
        let is_sentence = !text.is_empty() && !text.starts_with('<');
        said.set(if is_sentence { text } else { failed.clone() });
    });
    percent.set(Some(0));
    said.set(told.sending.replace(NUMBER, "0"));
    request.send_with_opt_form_data(Some(&fields)).ok()
}

/// Whole percent of what is sent; nothing to send is all sent.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "browsers count bytes in floating point, the result is 0 to 100"
)]
fn share(loaded: f64, total: f64) -> usize {
    if total > 0.0 {
        (loaded / total * 100.0).clamp(0.0, 100.0) as usize
    } else {
        100
    }
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn the_bar_stays_between_nothing_and_all() {
        for (loaded, total, percent) in [
            (0.0, 10.0, 0),
            (5.0, 10.0, 50),
            (10.0, 10.0, 100),
            (12.0, 10.0, 100),
            (0.0, 0.0, 100),
        ] {
            assert_eq!(share(loaded, total), percent);
        }
    }
}
