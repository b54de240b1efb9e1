//! AD-02 停用与恢复账户: what follows, then the act.

use axum::{
    extract::{Path, State},
    response::Response,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{id_in_path, id_of, once};
use crate::{
    casework::{Ctx, Error, organisation},
    domain::people::PersonId,
    store::staff::{self, Member},
    ui::{Banner, ConfirmPanel, Hidden, Link, StaffLayout, SummaryList, SummaryRow, Tone, words},
    urls,
    web::{App, Form, Notice, Refusal, see_other},
};

/// Which account, as it was looked at, and what is to become of it.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AccessForm {
    version: String,
    act: String,
}

/// The page.
#[component]
pub fn PersonAccessPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let (read, id) = (ctx.clone(), id_in_path("person").map(PersonId));
    once(
        async move {
            let id = id.ok_or(Error::NotFound)?;
            let member = staff::one(&read.db.reader(), id).await?;
            member.ok_or(Error::NotFound)
        },
        move |member| draw(&ctx, &member),
    )
}

fn draw(ctx: &Ctx, member: &Member) -> AnyView {
    let words = words();
    let back = urls::admin_person(member.id);
    let (title, act, means) = if member.is_active {
        ("admin-close-account", "close", "admin-close-means")
    } else {
        ("admin-open-account", "open", "admin-open-means")
    };
    let consequences = (1..=3)
        .map(|n| format!("{means}-{n}"))
        .filter(|key| words.has(key))
        .map(|key| words.say(&key))
        .collect::<Vec<_>>();
    let who = vec![
        SummaryRow::new(words.say("admin-person-name"), member.display_name.clone()),
        SummaryRow::new(words.say("admin-person-account"), member.account.clone()),
    ];
    let is_self = ctx.who.staff().is_some_and(|me| me.person == member.id);
    let body = if is_self {
        view! { <Banner tone=Tone::Information sentence=words.say("admin-person-self")/> }.into_any()
    } else {
        let (can_be_undone, version) = (!member.is_active, member.version.to_string());
        view! {
            <ConfirmPanel title=words.say("admin-what-happens") consequences=consequences act=words.say(title)
                cancel=words.say("admin-cancel") back=back.to_string() can_be_undone=can_be_undone>
                <Hidden name="version" value=version/>
                <Hidden name="act" value=act/>
            </ConfirmPanel>
        }
        .into_any()
    };
    let link = Link::to(back.as_str(), words.say("admin-person"));
    view! {
        <StaffLayout title=words.say(title) back=Some(link)>
            <SummaryList rows=who/>
            {body}
        </StaffLayout>
    }
    .into_any()
}

/// Closes the account or opens it again.
///
/// # Errors
/// `NotFound` for an address that names nobody.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Path(person): Path<String>,
    Form { page, values }: Form<AccessForm>,
) -> Result<Response, Refusal> {
    let person = PersonId(id_of(&person)?);
    let is_active = values.act == "open";
    let done = organisation::set_activity(&ctx, person, &values.version, is_active).await;
    let notice = if is_active {
        Notice::AccountOpened
    } else {
        Notice::AccountClosed
    };
    Ok(app
        .answer(page, values, done, |()| {
            see_other(urls::admin_person(person)).saying(notice)
        })
        .await)
}
