//! AD-02 一位工作人员: details, a new one-time link, the way to close the account. One's own page can only be read.

use axum::{
    extract::{Path, State},
    http::{header::SET_COOKIE, request::Parts},
    response::{IntoResponse, Response},
};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::{
    both, id_in_path, id_of, is_stale, once,
    people::state as state_of,
    person_fields::{Offered, fields, offered},
};
use crate::{
    casework::{Ctx, Error, organisation},
    domain::{
        code::Code,
        people::{PersonId, Role},
        staffing::PersonForm,
    },
    pages::staff::roles,
    store::{
        people,
        staff::{self, Member},
    },
    ui::{
        Banner, Button, ButtonLink, Hidden, Link, PostForm, StaffLayout, SummaryList, SummaryRow, Tone,
        Weight, problem_list, words,
    },
    urls,
    web::{App, Form, Notice, Refusal, form::state, new_link, see_other, see_other::header},
};

/// The page.
#[component]
pub fn PersonPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let (read, id) = (ctx.clone(), id_in_path("person").map(PersonId));
    once(
        async move {
            let id = id.ok_or(Error::NotFound)?;
            let db = read.db.reader();
            let member = staff::one(&db, id).await?.ok_or(Error::NotFound)?;
            let email = people::email_of(&db, &read.keys, id).await?;
            let email = email.map(|email| email.as_str().to_owned()).unwrap_or_default();
            Ok((member, email, offered(&read).await?))
        },
        move |(member, email, offered)| draw(&ctx, &member, email, &offered),
    )
}

fn draw(ctx: &Ctx, member: &Member, email: String, offered: &Offered) -> AnyView {
    let words = words();
    let back = Link::to(urls::admin_people().as_str(), words.say("admin-people"));
    let is_self = ctx.who.staff().is_some_and(|me| me.person == member.id);
    let stored = filled(member, email);
    let mut state = state(|| stored.clone());
    let both = both(
        texts(&state.values)
            .into_iter()
            .zip(texts(&stored))
            .map(|((key, mine), (_, theirs))| (words.say(key), mine, theirs)),
    );
    if is_stale() {
        state.values.version.clone_from(&stored.version);
    }
    let problems = problem_list(&state.problems);
    let who = vec![
        SummaryRow::new(words.say("admin-person-name"), member.display_name.clone()),
        SummaryRow::new(words.say("admin-person-account"), member.account.clone()),
        SummaryRow::new(words.say("admin-person-roles"), roles(member.roles)),
    ];
    let body = if is_self {
        view! { <Banner tone=Tone::Information sentence=words.say("admin-person-self")/> }.into_any()
    } else {
        let form = form(state, member, offered);
        let (link, access) = (link_once(ctx, member), access(member));
        view! { {link}{both}{form}{access} }.into_any()
    };
    let badge = state_of(member);
    view! {
        <StaffLayout title=words.say("admin-person") back=Some(back) problems=problems>
            <p>{badge}</p>
            <SummaryList rows=who/>
            {body}
        </StaffLayout>
    }
    .into_any()
}

fn filled(member: &Member, email: String) -> PersonForm {
    let yes = |is: bool| if is { "yes".to_owned() } else { String::new() };
    PersonForm {
        version: member.version.to_string(),
        account: member.account.clone(),
        display_name: member.display_name.clone(),
        locale: member.locale.code().to_owned(),
        roles: member.roles.iter().map(|role| role.code().to_owned()).collect(),
        safeguarding: yes(member.is_safeguarding),
        site: member.site.map(|site| site.to_string()).unwrap_or_default(),
        supervisor: member
            .supervisor
            .map(|above| above.to_string())
            .unwrap_or_default(),
        qualification: member.qualification.clone().unwrap_or_default(),
        email,
        on_duty: yes(member.is_on_duty),
    }
}

/// The words of the form, for two people who changed the same person.
fn texts(form: &PersonForm) -> [(&'static str, String); 4] {
    let roles = form.roles.iter().filter_map(|code| Role::from_code(code));
    let roles: Vec<_> = roles.map(|role| words().label(role)).collect();
    [
        ("admin-person-name", form.display_name.clone()),
        ("admin-person-roles", words().list(&roles)),
        ("admin-person-qualification", form.qualification.clone()),
        ("admin-person-email", form.email.clone()),
    ]
}

fn form(state: crate::domain::form::FormState<PersonForm>, member: &Member, offered: &Offered) -> AnyView {
    let words = words();
    let version = state.values.version.clone();
    let fields = fields(state, offered, Some(member.id));
    view! {
        <section>
            <h2>{words.say("admin-person-change")}</h2>
            <PostForm>
                <Hidden name="version" value=version/>
                {fields}
                <p class="hint">{words.say("admin-person-effect")}</p>
                <div class="acts"><Button label=words.say("admin-save")/></div>
            </PostForm>
        </section>
    }
    .into_any()
}

/// The link that was just drawn. Shown once: the page forgets it as it shows it.
fn link_once(ctx: &Ctx, member: &Member) -> Option<AnyView> {
    let (token, forget) = new_link::shown(&use_context::<Parts>()?, member.id)?;
    if let Some(response) = use_context::<ResponseOptions>() {
        response.append_header(SET_COOKIE, header(&forget));
    }
    let words = words();
    let address = format!("{}{}", ctx.config.origin.as_str(), urls::set_password(&token));
    Some(
        view! {
            <section>
                <h2>{words.say("admin-link")}</h2>
                <p>{words.say("admin-link-label")}</p>
                <p class="one-time-link"><code translate="no">{address}</code></p>
                <p><strong>{words.say("admin-link-once")}</strong></p>
            </section>
        }
        .into_any(),
    )
}

fn access(member: &Member) -> AnyView {
    let words = words();
    let (act, lead) = if member.is_active {
        ("admin-close-account", "admin-access-lead")
    } else {
        ("admin-open-account", "admin-access-closed")
    };
    let (link_place, access_place) = (
        urls::admin_person_link(member.id),
        urls::admin_person_access(member.id),
    );
    let link = member.is_active.then(|| {
        view! {
            <PostForm action=link_place.to_string()>
                <div class="acts"><Button label=words.say("admin-new-link") weight=Weight::Secondary/></div>
            </PostForm>
        }
    });
    view! {
        <section>
            <h2>{words.say("admin-access")}</h2>
            <p>{words.say(lead)}</p>
            {link}
            <div class="acts">
                <ButtonLink href=access_place.to_string() label=words.say(act) weight=Weight::Quiet/>
            </div>
        </section>
    }
    .into_any()
}

/// Saves what was changed.
///
/// # Errors
/// `NotFound` for an address that names nobody.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Path(person): Path<String>,
    Form { page, values }: Form<PersonForm>,
) -> Result<Response, Refusal> {
    let person = PersonId(id_of(&person)?);
    let done = organisation::change_person(&ctx, person, &values).await;
    Ok(app
        .answer(page, values, done, |()| {
            see_other(urls::admin_person(person)).saying(Notice::PersonSaved)
        })
        .await)
}

/// Draws a new one-time link.
///
/// # Errors
/// The refusal of whatever went wrong.
pub async fn post_link(ctx: Ctx, Path(person): Path<String>) -> Result<Response, Refusal> {
    let person = PersonId(id_of(&person)?);
    let token = organisation::give_link(&ctx, person).await?;
    Ok(see_other(urls::admin_person(person))
        .with(new_link::to_show(person, &token))
        .saying(Notice::LinkGiven)
        .into_response())
}
