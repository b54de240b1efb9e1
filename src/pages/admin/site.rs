//! AD-03 一个服务点: another name, out of use, back.

use axum::{
    extract::{Path, State},
    response::Response,
};
use leptos::prelude::*;

use super::{id_in_path, id_of, once};
use crate::{
    casework::{Ctx, Error, organisation},
    domain::{people::SiteId, staffing::SiteForm},
    store::people::{self, Site},
    ui::{Button, Link, PostForm, StaffLayout, TextInput, Weight, Width, problem_at, problem_list, words},
    urls,
    web::{App, Form, Notice, Refusal, form::state, see_other},
};

/// The page.
#[component]
pub fn SitePage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let id = id_in_path("site").map(SiteId);
    once(
        async move {
            let sites = people::all_sites(&ctx.db.reader()).await?;
            let found = sites.into_iter().find(|(site, _)| Some(site.id) == id);
            found.ok_or(Error::NotFound)
        },
        |(site, is_retired)| draw(&site, is_retired),
    )
}

fn draw(site: &Site, is_retired: bool) -> AnyView {
    let words = words();
    let state = state(|| SiteForm {
        name: site.name.clone(),
        ..SiteForm::default()
    });
    let back = Link::to(urls::admin_sites().as_str(), words.say("admin-sites"));
    let (act, label, means) = if is_retired {
        ("restore", "admin-site-restore", "admin-site-restore-means")
    } else {
        ("retire", "admin-site-retire", "admin-site-retire-means")
    };
    view! {
        <StaffLayout title=words.say("admin-site") back=Some(back) problems=problem_list(&state.problems)>
            <PostForm>
                <TextInput name="name" label=words.say("admin-site-name") width=Width::Half value=state.values.name
                    problem=problem_at(&state.problems, "name")/>
                <div class="acts"><Button label=words.say("admin-save")/></div>
                <p class="hint">{words.say(means)}</p>
                <div class="acts"><Button label=words.say(label) weight=Weight::Secondary name="act" value=act/></div>
            </PostForm>
        </StaffLayout>
    }
    .into_any()
}

/// Renames the place, takes it out of use, or brings it back.
///
/// # Errors
/// `NotFound` for an address that names no place.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Path(site): Path<String>,
    Form { page, values }: Form<SiteForm>,
) -> Result<Response, Refusal> {
    let site = SiteId(id_of(&site)?);
    let done = organisation::change_site(&ctx, site, &values).await;
    Ok(app
        .answer(page, values, done, |()| {
            see_other(urls::admin_sites()).saying(Notice::DirectorySaved)
        })
        .await)
}
