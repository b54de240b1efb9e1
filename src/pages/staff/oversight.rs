//! MG-05 督办: what a manager has to look at, under the rule that says so; letters that did not arrive, each with a way to
//! send it again.

use axum::{extract::State, response::Response};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use serde::{Deserialize, Serialize};

use crate::{
    casework::{
        Ctx, mail,
        reading::{self, Found, Oversight},
    },
    domain::{code::Code, oversight::Rule},
    pages::{
        error::refused,
        intake::rows::{self, Names},
    },
    store::{outbox::Recipient, queue::Cursor, undelivered::Undelivered},
    ui::{
        Button, Column, DataTable, EmptyState, Hidden, Instant, Link, Pagination, PostForm, StaffLayout,
        Weight, words,
    },
    urls,
    web::{App, Form, Notice, see_other},
};

/// Which letter is sent again.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct RetryForm {
    /// Its id.
    letter: String,
}

/// The page.
#[component]
pub fn OversightPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let (rule, after) = use_query_map().with_untracked(|query| (query.get("rule"), query.get("after")));
    let only = rule.and_then(|rule| Rule::from_code(&rule));
    let after = only.and(after).and_then(|after| Cursor::decode(&after));
    let body = Suspend::new(async move {
        match reading::oversight(&ctx, only, after).await {
            Ok(found) => draw(&ctx, found, only, after.is_some()),
            Err(error) => refused(error),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

fn draw(ctx: &Ctx, found: Oversight, only: Option<Rule>, is_further: bool) -> AnyView {
    let words = words();
    let checked = words.time(found.checked_at, ctx.zone());
    let lead = words.say_with("oversight-lead", &[("time", checked.clone().into())]);
    let letters = (!found.letters.is_empty()).then(|| letters(&found));
    let empty = (found.found.is_empty() && letters.is_none()).then(|| {
        let sentence = words.say_with("oversight-empty", &[("time", checked.into())]);
        view! { <EmptyState sentence=sentence/> }
    });
    let names = Names {
        holders: found.names,
        sites: found.sites,
    };
    let sections: Vec<_> = found
        .found
        .into_iter()
        .map(|it| section(ctx, it, &names, only.is_some(), is_further))
        .collect();
    let back = only.map(|_| Link::to(urls::oversight().as_str(), words.say("oversight-all")));
    view! {
        <StaffLayout title=words.say("oversight") lead=lead back=back>
            {empty}
            {sections}
            {letters}
        </StaffLayout>
    }
    .into_any()
}

/// The cases of one rule, and what the rule is.
fn section(ctx: &Ctx, found: Found, names: &Names, is_alone: bool, is_further: bool) -> AnyView {
    let words = words();
    let code = found.rule.code();
    let label = words.label(found.rule);
    let count = if found.count.is_capped {
        words.say_with("work-capped", &[("count", number(found.count.n).into())])
    } else {
        found.count.n.to_string()
    };
    let rule = words.say(&format!("oversight-rule-{code}-means").replace('_', "-"));
    let place = |after: Option<&str>| urls::oversight_rule(code, after).to_string();
    let next = found.page.next.map(|next| place(Some(&next.encode())));
    let first = is_further.then(|| place(None));
    let leaf = (next.is_some() || first.is_some()).then(|| {
        let pages = words.say_with(
            "queue-pages",
            &[("count", number(crate::store::queue::PAGE).into())],
        );
        view! { <Pagination summary=pages previous=first next=next/> }
    });
    // The caption says why these lines are here.
    let table = rows::table(ctx, rule, found.page.rows, names);
    let heading = if is_alone {
        view! { <h2>{label}" "<span class="count">{count}</span></h2> }.into_any()
    } else {
        view! { <h2><a href=place(None)>{label}</a>" "<span class="count">{count}</span></h2> }.into_any()
    };
    view! { <section class="oversight">{heading}{table}{leaf}</section> }.into_any()
}

fn letters(found: &Oversight) -> AnyView {
    let words = words();
    let columns = ["case", "notice", "to", "when", "why", "again"];
    let columns = columns.map(|name| Column::new(words.say(&format!("oversight-letter-{name}"))));
    let rows = found.letters.iter().map(|letter| line(found, letter)).collect();
    let caption = words.say("oversight-letters-means");
    view! {
        <section class="oversight">
            <h2>{words.say("oversight-letters")}" "<span class="count">{found.letter_count}</span></h2>
            <DataTable caption=caption columns=columns.to_vec() rows=rows/>
        </section>
    }
    .into_any()
}

fn line(found: &Oversight, letter: &Undelivered) -> Vec<AnyView> {
    let words = words();
    let case = letter.case.to_string();
    let to = match letter.to {
        Recipient::Complainant => words.label(crate::domain::people::Role::Client),
        Recipient::Staff(person) => found.names.get(&person).cloned().unwrap_or_default(),
    };
    let attempts = letter.attempts.into();
    let why = letter
        .failure
        .map(|failure| words.label(failure))
        .unwrap_or_default();
    let why = words.say_with("oversight-letter-tried", &[("why", why.into()), ("n", attempts)]);
    let id = letter.id.to_string();
    vec![
        view! { <a href=urls::staff_case(&letter.case).to_string()><span class="reference">{case}</span></a> }
            .into_any(),
        words.label(letter.notice).into_any(),
        to.into_any(),
        view! { <Instant at=letter.at/> }.into_any(),
        why.into_any(),
        view! {
            <PostForm>
                <Hidden name="letter" value=id/>
                <Button label=words.say("oversight-retry") weight=Weight::Secondary/>
            </PostForm>
        }
        .into_any(),
    ]
}

fn number(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Sends a letter again.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<RetryForm>) -> Response {
    let done = match values.letter.parse() {
        Ok(id) => mail::retry(&ctx, id).await,
        Err(_) => Err(crate::casework::Error::NotFound),
    };
    app.answer(page, values, done, |()| {
        see_other(urls::oversight()).saying(Notice::MailRetried)
    })
    .await
}
