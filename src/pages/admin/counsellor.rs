//! AD-03 一位咨询师, new or known: name, place, the staff account behind it, whether they have left.

use axum::{
    extract::{Path, State},
    response::Response,
};
use leptos::prelude::*;

use super::{choices, id_in_path, id_of, once};
use crate::{
    casework::{Ctx, Error, organisation},
    domain::{people::CounsellorId, staffing::CounsellorEntryForm},
    store::{
        people::{self, Counsellor, Site},
        staff::{self, Member},
    },
    ui::{
        Button, ButtonLink, Checkbox, Link, PostForm, Select, StaffLayout, TextInput, Weight, Width,
        problem_at, problem_list, words,
    },
    urls,
    web::{App, Form, Notice, Refusal, form::state, see_other},
};

type Lists = (Vec<(Site, bool)>, Vec<Member>);

/// The page of a new one.
#[component]
pub fn NewCounsellorPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    once(async move { lists(&ctx).await }, |lists| draw(None, lists))
}

/// The page of one.
#[component]
pub fn CounsellorPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let id = id_in_path("counsellor").map(CounsellorId);
    once(
        async move {
            let known = people::counsellors(&ctx.db.reader()).await?;
            let found = known.into_iter().find(|it| Some(it.id) == id);
            Ok((found.ok_or(Error::NotFound)?, lists(&ctx).await?))
        },
        |(counsellor, lists)| draw(Some(counsellor), lists),
    )
}

async fn lists(ctx: &Ctx) -> Result<Lists, Error> {
    let db = ctx.db.reader();
    Ok((people::all_sites(&db).await?, staff::all(&db).await?))
}

fn draw(counsellor: Option<Counsellor>, (sites, members): Lists) -> AnyView {
    let words = words();
    let title = if counsellor.is_some() {
        "admin-counsellor"
    } else {
        "admin-counsellor-new"
    };
    let state = state(|| counsellor.as_ref().map(filled).unwrap_or_default());
    let back = Link::to(urls::admin_counsellors().as_str(), words.say("admin-counsellors"));
    // The place they have stays on offer, even out of use.
    let sites = sites
        .into_iter()
        .filter(|(site, is_retired)| !is_retired || site.id.to_string() == state.values.site);
    let sites = choices(sites.map(|(site, _)| (site.id, site.name)));
    let members = members.into_iter();
    let people = choices(members.map(|it| (it.id, format!("{} · {}", it.display_name, it.account))));
    let (values, problems) = (state.values, state.problems);
    view! {
        <StaffLayout title=words.say(title) back=Some(back) problems=problem_list(&problems)>
            <PostForm>
                <TextInput name="name" label=words.say("admin-counsellor-name") width=Width::Half value=values.name
                    hint=words.say("admin-counsellor-name-hint") problem=problem_at(&problems, "name")/>
                <Select name="site" label=words.say("admin-person-site") choices=sites is_optional=true
                    value=values.site problem=problem_at(&problems, "site")/>
                <Select name="person" label=words.say("admin-counsellor-person") choices=people is_optional=true
                    hint=words.say("admin-counsellor-person-hint") value=values.person
                    problem=problem_at(&problems, "person")/>
                <Checkbox name="former" label=words.say("admin-counsellor-left")
                    hint=words.say("admin-counsellor-left-hint") is_ticked=!values.former.is_empty()/>
                <div class="acts">
                    <Button label=words.say("admin-save")/>
                    <ButtonLink href=urls::admin_counsellors().as_str() label=words.say("admin-cancel") weight=Weight::Quiet/>
                </div>
            </PostForm>
        </StaffLayout>
    }
    .into_any()
}

fn filled(counsellor: &Counsellor) -> CounsellorEntryForm {
    CounsellorEntryForm {
        name: counsellor.name.clone(),
        site: counsellor.site.map(|site| site.to_string()).unwrap_or_default(),
        person: counsellor
            .person
            .map(|person| person.to_string())
            .unwrap_or_default(),
        former: if counsellor.is_former {
            "yes".to_owned()
        } else {
            String::new()
        },
    }
}

/// Adds a counsellor.
pub async fn post_new(
    State(app): State<App>,
    ctx: Ctx,
    Form { page, values }: Form<CounsellorEntryForm>,
) -> Response {
    let done = organisation::add_counsellor(&ctx, &values).await;
    app.answer(page, values, done, |()| {
        see_other(urls::admin_counsellors()).saying(Notice::DirectorySaved)
    })
    .await
}

/// Changes a counsellor.
///
/// # Errors
/// `NotFound` for an address that names nobody.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Path(counsellor): Path<String>,
    Form { page, values }: Form<CounsellorEntryForm>,
) -> Result<Response, Refusal> {
    let counsellor = CounsellorId(id_of(&counsellor)?);
    let done = organisation::change_counsellor(&ctx, counsellor, &values).await;
    Ok(app
        .answer(page, values, done, |()| {
            see_other(urls::admin_counsellors()).saying(Notice::DirectorySaved)
        })
        .await)
}
