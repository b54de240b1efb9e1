//! C-18 我提交的内容: what was sent, in the client's own words, read-only; and the ways to add to it and to change how one
//! may be reached. What was said is never overwritten.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Tab, asked, case_page, refused};
use super::sent::{categories, contact, materials, relation, section, service, support, told, wishes};
use crate::casework::files::client_files;
use crate::casework::reading::{ClientDetails, client_details};
use crate::casework::{Ctx, Error, details};
use crate::domain::details::AdditionForm;
use crate::domain::form::FormState;
use crate::domain::text::Narrative;
use crate::islands::CharCount;
use crate::pages::files::names;
use crate::store::attachments::Attachment;
use crate::ui::{
    Button, ContactCard, Hidden, PostForm, SummaryList, SummaryRow, TextArea, problem_at, problem_list, words,
};
use crate::urls;
use crate::web::{App, Case, Form, Notice, form, see_other};

/// The page.
#[component]
pub fn DetailsPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let (asked, state) = (asked(), form::state(AdditionForm::default));
    let body = Suspend::new(async move {
        let read = async {
            let case = asked?;
            Ok::<_, Error>((
                client_details(&ctx, &case).await?,
                client_files(&ctx, &case).await?,
            ))
        };
        read.await
            .map_or_else(refused, |(sent, files)| draw(&ctx, &sent, &files, state))
    });
    view! { <Suspense>{body}</Suspense> }
}

fn draw(ctx: &Ctx, sent: &ClientDetails, files: &[Attachment], state: FormState<AdditionForm>) -> AnyView {
    let (words, answers) = (words(), &sent.told.answers);
    let sent_at = words.instant(sent.header.received_at, ctx.zone());
    let you = [
        vec![("identity", words.label(sent.header.identity))],
        sent.complainant
            .relation
            .as_ref()
            .map(relation)
            .unwrap_or_default(),
        sent.complainant.contact.as_ref().map(contact).unwrap_or_default(),
    ];
    let matter = [
        service(&answers.service, sent.site.as_deref()),
        vec![
            ("categories", categories(&sent.told.categories)),
            ("materials", materials(&answers.materials)),
            ("files", names(files)),
        ],
    ];
    let wishes = [wishes(&answers.wishes), support(&answers.support)];
    let problems = problem_list(&state.problems);
    let more = more(sent, state);
    let body = view! {
        {statements(ctx, sent)}
        {more}
        {section("matter", matter.concat())}
        {section("wishes", wishes.concat())}
        {section("you", you.concat())}
        {ways(sent)}
    }
    .into_any();
    let lead = words.say_with("case-details-lead", &[("time", sent_at.into())]);
    case_page(Tab::Details, &sent.header, lead, problems, body)
}

/// The account, then what was added, each with its date.
fn statements(ctx: &Ctx, sent: &ClientDetails) -> AnyView {
    let words = words();
    let rows = sent
        .told
        .statements
        .iter()
        .enumerate()
        .map(|(n, (at, statement))| {
            let term = if n == 0 {
                words.say("check-statement")
            } else {
                words.say_with(
                    "case-details-added",
                    &[("date", words.day(*at, ctx.zone()).into())],
                )
            };
            SummaryRow::new(term, told(statement))
        });
    let rows = rows.collect::<Vec<_>>();
    view! { <SummaryList rows=rows/> }.into_any()
}

/// Adding to the account, while the file is open.
fn more(sent: &ClientDetails, state: FormState<AdditionForm>) -> AnyView {
    let words = words();
    if !sent.header.stage.is_writable() {
        return view! { <p>{words.say("details-over")}</p><ContactCard/> }.into_any();
    }
    // The same words posted again are the same addition; a key that was refused is exchanged.
    let is_used = state.values.submission_key.is_empty() || state.problems.of("submission_key").is_some();
    let key = if is_used {
        form::once_key().to_string()
    } else {
        state.values.submission_key
    };
    let problem = problem_at(&state.problems, "addition");
    let (left, over) = (words.say("wizard-chars-left"), words.say("wizard-chars-over"));
    view! {
        <PostForm>
            <Hidden name="submission_key" value=key/>
            <TextArea name="addition" label=words.say("details-add") hint=words.say("details-add-hint")
                value=state.values.addition problem=problem limit=Narrative::MAX>
                <CharCount field="addition" max=Narrative::MAX left=left over=over/>
            </TextArea>
            <div class="acts"><Button label=words.say("details-add-send")/></div>
        </PostForm>
    }
    .into_any()
}

/// The other pages on which something can be changed.
fn ways(sent: &ClientDetails) -> AnyView {
    let (words, case) = (words(), &sent.header.reference);
    let mut ways = vec![(urls::case_files(case), "details-files")];
    if sent.header.stage.is_writable() {
        ways.push((urls::case_contact(case), "details-contact"));
        ways.push((urls::case_identity(case), "details-identity"));
    }
    let links = ways.into_iter().map(|(place, key)| {
        let href = place.to_string();
        view! { <li><a href=href>{words.say(key)}</a></li> }
    });
    view! {
        <section>
            <h2>{words.say("details-links-heading")}</h2>
            <ul>{links.collect::<Vec<_>>()}</ul>
        </section>
    }
    .into_any()
}

/// Keeps an addition.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<AdditionForm>,
) -> Response {
    let done = details::add_to_account(&ctx, &case, &values).await;
    app.answer(page, values, done, |()| {
        see_other(urls::case_details(&case)).saying(Notice::AdditionReceived)
    })
    .await
}
