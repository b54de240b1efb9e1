//! S-08 联系记录: calls, visits, letters. Whether one was the first response is derived, never ticked; the clock stops at the
//! time of the contact.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::{head, on_case};
use crate::{
    casework::{
        Ctx, Error, intake,
        reading::{self, ContactsPage as Contacts},
    },
    domain::{contact::StaffContactForm, form::FormState, text::ContactSummary},
    ui::{
        Button, CaseLayout, Choice, Column, DataTable, EmptyState, Fieldset, Hidden, Instant, PostForm,
        RadioCards, Select, Tag, TagTone, TextArea, WhenInput, WhenKind, problem_at, problem_list, words,
    },
    urls,
    web::{
        App, Case, Form, Notice,
        form::{once_key, state},
        see_other,
    },
};

/// The page.
#[component]
pub fn ContactsPage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let contacts = reading::contacts(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, &contacts))
    })
}

fn draw(ctx: &Ctx, found: &Contacts) -> AnyView {
    let words = words();
    let header = &found.page.header;
    let state = state(|| StaffContactForm::starting(ctx.now(), ctx.zone(), once_key(), header.version));
    let problems = problem_list(&state.problems);
    let form = header.stage.is_writable().then(|| form(found, state));
    let list = list(found);
    view! {
        <CaseLayout title=words.say("case-contacts") case=head(ctx, &found.page) problems=problems>
            {list}
            {form}
        </CaseLayout>
    }
    .into_any()
}

fn list(found: &Contacts) -> AnyView {
    let words = words();
    if found.contacts.is_empty() {
        return view! { <EmptyState sentence=words.say("contacts-empty")/> }.into_any();
    }
    let columns = ["when", "how", "reached", "summary", "who"];
    let columns = columns.map(|name| Column::new(words.say(&format!("contacts-{name}"))));
    let rows = found.contacts.iter().map(|contact| {
        let (reached, tone) = if contact.is_reached {
            ("contacts-reached-yes", TagTone::Done)
        } else {
            ("contacts-reached-no", TagTone::Neutral)
        };
        let first = contact
            .is_first_response
            .then(|| view! { " " <Tag label=words.say("contacts-first") tone=TagTone::Active/> });
        let who = found.names.get(&contact.by).cloned().unwrap_or_default();
        vec![
            view! { <Instant at=contact.at/> }.into_any(),
            words.label(contact.method).into_any(),
            view! { <Tag label=words.say(reached) tone=tone/>{first} }.into_any(),
            view! { <div class="typed">{contact.summary.as_str().to_owned()}</div> }.into_any(),
            who.into_any(),
        ]
    });
    let rows = rows.collect();
    view! { <DataTable caption=words.say("contacts-caption") columns=columns.to_vec() rows=rows/> }.into_any()
}

fn form(found: &Contacts, state: FormState<StaffContactForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values, state.problems);
    let reached = vec![
        Choice::new(StaffContactForm::REACHED, words.say("contacts-reached-yes"))
            .meaning(words.say("contacts-reached-yes-means")),
        Choice::new(StaffContactForm::NOT_REACHED, words.say("contacts-reached-no"))
            .meaning(words.say("contacts-reached-no-means")),
    ];
    let reason = found.is_first_response_late.then(|| {
        view! {
            <TextArea name="breach_reason" label=words.say("breach-reason") hint=words.say("breach-reason-contact") rows=3
                value=values.breach_reason problem=problem_at(&problems, "breach_reason")/>
        }
    });
    let (date, time) = (
        problem_at(&problems, "contact_date"),
        problem_at(&problems, "contact_time"),
    );
    view! {
        <section>
            <h2>{words.say("contacts-new")}</h2>
            <p class="hint">{words.say("contacts-new-hint")}</p>
            <PostForm>
                <Hidden name="submission_key" value=values.submission_key/>
                <Hidden name="version" value=values.version/>
                <Select name="method" label=words.say("contacts-method") choices=Choice::of(&StaffContactForm::METHODS)
                    value=values.method problem=problem_at(&problems, "method")/>
                <Fieldset legend=words.say("contacts-made-at") hint=words.say("contacts-made-at-hint")>
                    <WhenInput name="contact_date" label=words.say("contacts-date") kind=WhenKind::Date
                        value=values.contact_date problem=date/>
                    <WhenInput name="contact_time" label=words.say("contacts-time") kind=WhenKind::Time
                        value=values.contact_time problem=time/>
                </Fieldset>
                <RadioCards name="reached" label=words.say("contacts-reached") choices=reached
                    value=values.reached problem=problem_at(&problems, "reached")/>
                <TextArea name="summary" label=words.say("contacts-summary") hint=words.say("contacts-summary-hint")
                    limit=ContactSummary::MAX value=values.summary problem=problem_at(&problems, "summary")/>
                {reason}
                <div class="acts"><Button label=words.say("contacts-save")/></div>
            </PostForm>
        </section>
    }
    .into_any()
}

/// Records the contact.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<StaffContactForm>,
) -> Response {
    let done = intake::record_contact(&ctx, &case, &values).await;
    let back = urls::staff_contacts(&case);
    app.answer(page, values, done, |()| {
        see_other(back).saying(Notice::ContactRecorded)
    })
    .await
}
