//! C-18 怎样联系您: ways, safe hours and what not to do, changed at any time. A change holds from the next mail on.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::frame::{Tab, asked, case_page, refused};
use crate::casework::{Ctx, details};
use crate::domain::code::Code;
use crate::domain::form::FormState;
use crate::domain::intake::{Contact, ContactForm, Draft};
use crate::pages::wizard::{contact::fields, frame::Asked};
use crate::store::complaints::Header;
use crate::ui::{Button, ButtonLink, PostForm, Weight, problem_list, words};
use crate::urls;
use crate::web::{App, Case, Form, Notice, see_other};

/// The page.
#[component]
pub fn ContactPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let (asked, posted) = (asked(), use_context::<FormState<ContactForm>>());
    let body = Suspend::new(async move {
        let read = async { details::own_contact(&ctx, &asked?).await };
        read.await.map_or_else(refused, |(header, contact)| {
            draw(&header, contact.as_ref(), posted)
        })
    });
    view! { <Suspense>{body}</Suspense> }
}

fn draw(header: &Header, contact: Option<&Contact>, posted: Option<FormState<ContactForm>>) -> AnyView {
    let words = words();
    let case = &header.reference;
    let back = urls::case_details(case).to_string();
    let Some(contact) = contact else {
        let name = urls::case_identity(case).to_string();
        let body = view! {
            <p>{words.say("contact-change-anonymous")}</p>
            <div class="acts">
                <ButtonLink href=name label=words.say("contact-change-name-yourself")/>
                <ButtonLink href=back label=words.say("contact-change-back") weight=Weight::Quiet/>
            </div>
        };
        return case_page(Tab::Contact, header, String::new(), Vec::new(), body.into_any());
    };
    let state = posted.unwrap_or_else(|| FormState {
        values: typed(contact),
        ..FormState::default()
    });
    let problems = problem_list(&state.problems);
    let asked = Asked {
        form: state.values,
        problems: state.problems,
        draft: Draft::default(),
    };
    let body = if header.stage.is_writable() {
        view! {
            <PostForm>
                {fields(asked)}
                <div class="acts">
                    <Button label=words.say("contact-change-save")/>
                    <ButtonLink href=back label=words.say("contact-change-back") weight=Weight::Quiet/>
                </div>
            </PostForm>
        }
        .into_any()
    } else {
        view! { <p>{words.say("details-over")}</p> }.into_any()
    };
    case_page(
        Tab::Contact,
        header,
        words.say("contact-change-lead"),
        problems,
        body,
    )
}

/// A contact as it would be typed.
fn typed(contact: &Contact) -> ContactForm {
    let codes = |ways: &[crate::domain::complaint::ContactMethod]| {
        ways.iter().map(|way| way.code().to_owned()).collect::<Vec<_>>()
    };
    let yes = |is: bool| if is { "yes".to_owned() } else { String::new() };
    ContactForm {
        name: contact.name.as_str().to_owned(),
        phone: contact
            .phone
            .as_ref()
            .map(|phone| phone.as_str().to_owned())
            .unwrap_or_default(),
        email: contact
            .email
            .as_ref()
            .map(|email| email.as_str().to_owned())
            .unwrap_or_default(),
        preferred: contact.preferred.code().to_owned(),
        unsafe_ways: codes(&contact.unsafe_ways),
        safe_times: contact
            .hours
            .times
            .iter()
            .map(|time| time.code().to_owned())
            .collect(),
        safe_times_note: contact
            .hours
            .note
            .as_ref()
            .map(|note| note.as_str().to_owned())
            .unwrap_or_default(),
        leave_no_message: yes(contact.leave_no_message),
        mention_no_complaint: yes(contact.mention_no_complaint),
    }
}

/// Keeps the new ways.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<ContactForm>,
) -> Response {
    let done = details::change_contact(&ctx, &case, &values).await;
    app.answer(page, values, done, |()| {
        see_other(urls::case_details(&case)).saying(Notice::ContactChanged)
    })
    .await
}
