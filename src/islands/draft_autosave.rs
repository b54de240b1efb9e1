//! Saves a long text to the sealed draft while it is written.
use std::{cell::Cell, rc::Rc, time::Duration};

use leptos::{html, leptos_dom::helpers::TimeoutHandle, prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{FormData, HtmlFormElement, RequestInit, Response, UrlSearchParams};

use super::{Told, listen};

/// How long a person must stop typing; well under the five seconds promised.
const PAUSE: Duration = Duration::from_secs(2);

/// Stands inside a form and posts it to `endpoint` after every pause in typing. Shows the sentence that the server
/// answers (「已保存 14:05」), or `failed`. Plain twin: the form's own save buttons.
#[component]
pub fn DraftAutosave(
    /// Takes the form's fields and answers 200 with a sentence.
    endpoint: String,
    /// Said when the text could not be saved, with what to do instead.
    failed: String,
) -> impl IntoView {
    view! { <div class="save-status" data-endpoint=endpoint data-failed=failed><DraftAutosaveLine/></div> }
}

#[island]
fn DraftAutosaveLine() -> impl IntoView {
    let line = NodeRef::<html::P>::new();
    let said = RwSignal::new(String::new());
    Effect::new(move || {
        let Some(told) = line.get().and_then(|line| Told::around(&line, ".save-status")) else {
            return;
        };
        let Some(Told(form)) = Told::around(&told.0, "form") else {
            return;
        };
        let form: HtmlFormElement = form.unchecked_into();
        let save = {
            let form = form.clone();
            let (endpoint, failed) = (told.of("data-endpoint"), told.of("data-failed"));
            move || {
                let (form, endpoint, failed) = (form.clone(), endpoint.clone(), failed.clone());
                spawn_local(async move { said.set(post(&form, &endpoint).await.unwrap_or(failed)) });
            }
        };
        let pause = Rc::new(Cell::new(None::<TimeoutHandle>));
        let stop = {
            let pause = Rc::clone(&pause);
            move || {
                if let Some(waiting) = pause.take() {
                    waiting.clear();
                }
            }
        };
        // A save that starts once the form is on its way could overtake it with an older text.
        listen(&form, "submit", {
            let stop = stop.clone();
            move |_| stop()
        });
        listen(&form, "input", move |_| {
            stop();
            pause.set(set_timeout_with_handle(save.clone(), PAUSE).ok());
        });
    });
    view! { <p role="status" node_ref=line>{said}</p> }
}

/// One save: the sentence to show, or nothing when the server was not reached or refused.
async fn post(form: &HtmlFormElement, endpoint: &str) -> Option<String> {
    let answer = async {
        let fields = FormData::new_with_form(form)?;
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_body(&UrlSearchParams::new_with_str_sequence_sequence(&fields)?.into());
        let answer = JsFuture::from(window().fetch_with_str_and_init(endpoint, &request)).await?;
        let answer: Response = answer.unchecked_into();
        Ok::<_, JsValue>((answer.ok(), JsFuture::from(answer.text()?).await?))
    };
    match answer.await {
        Ok((true, sentence)) => sentence.as_string(),
        _ => None,
    }
}
