//! AD-03 服务点: the places, and a new one.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::{calendar_banner, once};
use crate::{
    casework::{Ctx, Error, organisation},
    domain::staffing::SiteForm,
    store::people::{self, Site},
    ui::{
        Button, Column, DataTable, EmptyState, PostForm, StaffLayout, Tag, TagTone, TextInput, Width,
        problem_at, problem_list, words,
    },
    urls,
    web::{App, Form, Notice, form::state, see_other},
};

/// The page.
#[component]
pub fn SitesPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let read = ctx.clone();
    once(
        async move { Ok::<_, Error>(people::all_sites(&read.db.reader()).await?) },
        move |sites| draw(&ctx, sites),
    )
}

fn draw(ctx: &Ctx, sites: Vec<(Site, bool)>) -> AnyView {
    let words = words();
    let state = state(SiteForm::default);
    let list = if sites.is_empty() {
        view! { <EmptyState sentence=words.say("admin-sites-empty")/> }.into_any()
    } else {
        let columns = ["admin-site-name", "admin-site-state"];
        let columns = columns.map(|key| Column::new(words.say(key))).into();
        let rows = sites.into_iter().map(row).collect();
        view! { <DataTable caption=words.say("admin-sites-caption") columns=columns rows=rows/> }.into_any()
    };
    let banner = calendar_banner(ctx);
    view! {
        <StaffLayout title=words.say("admin-sites") lead=words.say("admin-sites-lead")
            problems=problem_list(&state.problems)>
            {banner}
            {list}
            <section>
                <h2>{words.say("admin-site-new")}</h2>
                <PostForm>
                    <TextInput name="name" label=words.say("admin-site-name") width=Width::Half value=state.values.name
                        problem=problem_at(&state.problems, "name")/>
                    <div class="acts"><Button label=words.say("admin-site-add")/></div>
                </PostForm>
            </section>
        </StaffLayout>
    }
    .into_any()
}

fn row((site, is_retired): (Site, bool)) -> Vec<AnyView> {
    let (key, tone) = if is_retired {
        ("admin-site-retired", TagTone::Neutral)
    } else {
        ("admin-site-in-use", TagTone::Done)
    };
    vec![
        view! { <a href=urls::admin_site(site.id).to_string()>{site.name}</a> }.into_any(),
        view! { <Tag label=words().say(key) tone=tone/> }.into_any(),
    ]
}

/// Adds a place.
pub async fn post(State(app): State<App>, ctx: Ctx, Form { page, values }: Form<SiteForm>) -> Response {
    let done = organisation::add_site(&ctx, &values).await;
    app.answer(page, values, done, |()| {
        see_other(urls::admin_sites()).saying(Notice::DirectorySaved)
    })
    .await
}
