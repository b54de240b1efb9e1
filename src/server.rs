//! Assembly: the router, the layers around it, and the check that both agree with the endpoint table. The only file
//! that sees `web`, `app` and `pages` together.

use std::collections::BTreeSet;

use axum::{
    Router,
    handler::Handler,
    http::HeaderMap,
    middleware::{from_fn, from_fn_with_state},
    response::IntoResponse,
    routing,
};
use leptos::prelude::*;
use leptos_axum::{LeptosRoutes, generate_route_list};
use tower_http::{CompressionLevel, compression::CompressionLayer};

use crate::{
    app,
    pages::{self, admin, case, client, intake, staff, wizard},
    web::{
        App, Refusal, assets, body, client_ip, endpoints::endpoints, exit, finish, headers, limits, live,
        origin, principal, redirects, refusals, session, trace,
    },
};

/// The routes under construction, with a note of each for the check against the table.
struct Routes {
    router: Router<App>,
    found: BTreeSet<(String, String)>,
}

impl Routes {
    fn note(&mut self, method: &str, path: &str) {
        self.found.insert((method.to_owned(), path.to_owned()));
    }
    fn get<H: Handler<T, App>, T: 'static>(mut self, path: &str, handler: H) -> Self {
        self.note("GET", path);
        self.router = self.router.route(path, routing::get(handler));
        self
    }
    fn post<H: Handler<T, App>, T: 'static>(mut self, path: &str, handler: H) -> Self {
        self.note("POST", path);
        self.router = self.router.route(path, routing::post(handler));
        self
    }
    /// Pages and server functions, as leptos knows them.
    fn pages(mut self, app: &App) -> Self {
        let context = {
            let app = app.clone();
            move || app.provide()
        };
        let mock = app.clone();
        let list = generate_route_list(move || {
            mock.provide();
            app::shell()
        });
        for page in &list {
            self.note("GET", page.path());
        }
        for (path, method) in server_fn::axum::server_fn_paths() {
            self.note(method.as_str(), path);
        }
        self.router = self
            .router
            .leptos_routes_with_context(app, list, context, app::shell);
        self
    }
}

/// What differs between the routes and the endpoint table; empty when all is well.
fn differences(found: &BTreeSet<(String, String)>) -> Vec<String> {
    let table: BTreeSet<_> = endpoints()
        .map(|row| (row.method.to_owned(), row.path.to_owned()))
        .collect();
    let missing = found
        .difference(&table)
        .map(|(method, path)| format!("{method} {path} has no row in the table"));
    let unused = table
        .difference(found)
        .map(|(method, path)| format!("{method} {path} is in the table only"));
    missing.chain(unused).collect()
}

/// The whole application behind its layers.
///
/// # Errors
/// A line for each route that the endpoint table does not know, and the other way round.
pub fn router(app: App) -> Result<Router, Vec<String>> {
    let routes = Routes {
        router: Router::new(),
        found: BTreeSet::new(),
    }
    .pages(&app)
    .get("/a/{build}/{*path}", assets::get)
    .get("/favicon.ico", async |headers: HeaderMap| {
        assets::get_by_name("favicon.ico", &headers)
    })
    .get("/exit", exit::get)
    .get("/live", live::everything)
    .get("/live/{reference}", live::case)
    .get("/robots.txt", async |headers: HeaderMap| {
        assets::get_by_name("robots.txt", &headers)
    })
    .post("/preferences", pages::public::preferences::post)
    .post("/complaints/new", wizard::start::post)
    .post("/complaints/new/representation", wizard::representation::post)
    .post("/complaints/new/relation", wizard::relation::post)
    .post("/complaints/new/safety", wizard::safety::post)
    .post("/complaints/new/identity", wizard::identity::post)
    .post("/complaints/new/contact", wizard::contact::post)
    .post("/complaints/new/counsellor", wizard::counsellor::post)
    .post("/complaints/new/categories", wizard::categories::post)
    .post("/complaints/new/statement", wizard::statement::post)
    .post("/complaints/new/desired-outcomes", wizard::desired_outcomes::post)
    .post("/complaints/new/materials", wizard::materials::post)
    .post("/complaints/new/materials/files", wizard::files::post)
    .post("/complaints/new/materials/files/remove", wizard::files::remove)
    .post("/complaints/new/support", wizard::support::post)
    .post("/complaints/new/check", wizard::check::post)
    .post("/complaints/new/safety/help", wizard::crisis::post)
    .post("/complaints/new/discard", wizard::discard::post)
    .post("/complaints/new/receipt", wizard::receipt::post)
    .post("/complaints/resume", wizard::resume::post)
    .post("/track", client::track::post)
    .post("/track/leave", client::leave::post)
    .post("/case/{reference}/messages", client::messages::post)
    .post("/case/{reference}/withdrawal", client::withdrawal::post)
    .post("/case/{reference}/safety", client::safety::post)
    .post("/case/{reference}/details", client::details::post)
    .post("/case/{reference}/contact", client::contact::post)
    .post("/case/{reference}/identity", client::identity::post)
    .post("/case/{reference}/files", client::files::post)
    .get("/case/{reference}/files/{n}", client::files::get)
    .post("/staff/sign-in", staff::sign_in::post)
    .post("/staff/sign-out", staff::sign_out::post)
    .post("/staff/set-password/{token}", staff::set_password::post)
    .post("/staff/profile", staff::profile::post)
    .post("/staff/profile/sessions", staff::profile::end_others)
    .post("/staff/cases/{reference}/safeguarding", case::safeguarding::post)
    .post("/staff/cases/{reference}/hold", case::hold::post)
    .post("/staff/cases/{reference}/withdrawal", case::withdrawal::post)
    .post("/staff/cases/{reference}/continuation", case::continuation::post)
    .post("/staff/complaints/new", intake::register::post)
    .post(
        "/staff/complaints/registered/{reference}",
        intake::register_receipt::post,
    )
    .post("/staff/cases/{reference}/triage", intake::triage::post)
    .post("/staff/cases/{reference}/path", intake::path::post)
    .post("/staff/cases/{reference}/decline", intake::decline::post)
    .post("/staff/cases/{reference}/interest", case::interest::post)
    .post("/staff/cases/{reference}/holder", intake::holder::post)
    .post("/staff/cases/{reference}/messages", case::messages::post)
    .post("/staff/cases/{reference}/contacts", case::contacts::post)
    .post("/staff/cases/{reference}/files", case::files::post)
    .get("/staff/cases/{reference}/files/{n}", case::files::get)
    .post(
        "/staff/cases/{reference}/files/{n}/original",
        case::original::post,
    )
    .post("/staff/cases/{reference}/client", case::client::post)
    .post("/staff/cases/{reference}/handover", intake::handover::post)
    .post("/staff/cases/{reference}/opening", case::opening::post)
    .post("/staff/oversight", staff::oversight::post)
    .post("/admin/people/new", admin::invite::post)
    .post("/admin/people/{person}", admin::person::post)
    .post("/admin/people/{person}/link", admin::person::post_link)
    .post("/admin/people/{person}/access", admin::person_access::post)
    .post("/admin/sites", admin::sites::post)
    .post("/admin/sites/{site}", admin::site::post)
    .post("/admin/counsellors/new", admin::counsellor::post_new)
    .post("/admin/counsellors/{counsellor}", admin::counsellor::post)
    .post("/admin/organisation", admin::organisation::post)
    .post("/admin/organisation/crisis-lines", admin::crisis_lines::post)
    .post("/admin/organisation/promises", admin::promises::post)
    .post("/admin/calendar", admin::calendar::post)
    .post("/admin/mail", admin::mail::post);
    let differences = differences(&routes.found);
    if !differences.is_empty() {
        return Err(differences);
    }
    let router = routes
        .router
        .fallback(|| async { Refusal::NotFound.into_response() });
    Ok(layered(router, &app).with_state(app))
}

/// The layers. Each `.layer` wraps all before it, so the last one meets a request first: headers, compression, trace,
/// finished HTML, refusal pages and panics, client address, coarse limit, origin, principal, redirects, body, door.
fn layered(router: Router<App>, app: &App) -> Router<App> {
    router
        // The first door, once it is known who asks.
        .layer(from_fn(principal::door))
        // Who it is, from the cookie; the inner of the two layers reads what the outer brings.
        .layer(from_fn_with_state(app.clone(), session::recognise))
        .layer(session::layer(app))
        // Reads the body, whole and small enough: after everything that can refuse without it.
        .layer(from_fn(body::limit))
        // Looks at what the routes answer, hence inside the page of its own refusal.
        .layer(from_fn_with_state(app.clone(), redirects::guard))
        .layer(from_fn_with_state(app.clone(), origin::guard))
        .layer(from_fn_with_state(app.clone(), limits::coarse))
        .layer(from_fn_with_state(app.clone(), client_ip::find))
        // Every refusal from further in becomes a page here, a panic too.
        .layer(from_fn_with_state(app.clone(), refusals::draw))
        .layer(from_fn(finish::html))
        // Names the request before anything can fail, and logs the status that leaves.
        .layer(from_fn(trace::request))
        // Fast rather than small: what never changes was compressed when it was built.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        // On every response, whoever made it.
        .layer(from_fn_with_state(app.clone(), headers::add))
}
