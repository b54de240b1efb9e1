//! The document every page is drawn in, and the table of pages.
//!
//! Add a page: a `<Route>` here, always `ssr=SsrMode::Async`, so that the page arrives complete and can set its status;
//! the rest of the steps stands in `web`.

use std::sync::Arc;

use axum::http::header::CONTENT_SECURITY_POLICY;
use leptos::{nonce::use_nonce, prelude::*};
use leptos_axum::ResponseOptions;
use leptos_meta::{MetaTags, provide_meta_context};
use leptos_router::{
    SsrMode,
    components::{FlatRoutes, Route, Router},
    path,
};

use crate::{
    domain::code::Code,
    pages::{self, admin, case, client, intake, public, staff, wizard},
    ui::{self, CrisisLine, Said, Site, Tone},
    urls,
    web::{App, Notice, Refusal, assets, finish, headers::page_policy, locale::Display, refusals::Drawn},
};

/// Draws the whole document: the page of the address, or of a refusal if one is in the context.
pub fn shell() -> AnyView {
    provide_meta_context();
    let (app, display) = (expect_context::<App>(), expect_context::<Display>());
    provide_context(Arc::new(site(&app)));
    if let Some(said) = said() {
        provide_context(said);
    }
    if let Some(rail) = staff::rail() {
        provide_context(Arc::new(rail));
    }
    let nonce = use_nonce();
    if let (Some(nonce), Some(response)) = (&nonce, use_context::<ResponseOptions>()) {
        response.insert_header(CONTENT_SECURITY_POLICY, page_policy(nonce));
    }
    // Nothing outside an island is hydrated, so nothing needs to be written down for it.
    if let Some(context) = Owner::current_shared_context() {
        context.set_is_hydrating(false);
    }
    let islands = assets::has_islands().then(|| {
        let options = app.leptos_options();
        view! { <template id=finish::TEMPLATE><HydrationScripts options islands=true root=urls::ASSETS/></template> }
    });
    let body = match use_context::<Drawn>() {
        Some(Drawn(refusal)) => view! { <pages::error::ErrorPage refusal=refusal/> }.into_any(),
        None => view! { <Pages/> }.into_any(),
    };
    view! {
        <!DOCTYPE html>
        <html lang=display.locale.code() data-theme=display.theme.map(Code::code)>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="stylesheet" href=urls::asset("main.css")/>
                <link rel="icon" href=urls::asset("favicon.svg") type="image/svg+xml"/>
                <script defer nonce=nonce src=urls::asset("site.js")></script>
                {islands}
                <MetaTags/>
            </head>
            <body>{body}</body>
        </html>
    }
    .into_any()
}

/// The table of pages.
#[component]
fn Pages() -> impl IntoView {
    let not_found = || view! { <pages::error::ErrorPage refusal=Refusal::NotFound/> };
    view! {
        <Router>
            <FlatRoutes fallback=not_found>
                <Route path=path!("/") view=public::home::HomePage ssr=SsrMode::Async/>
                <Route path=path!("/help-now") view=public::help_now::HelpNowPage ssr=SsrMode::Async/>
                <Route path=path!("/safety") view=public::safe_use::SafeUsePage ssr=SsrMode::Async/>
                <Route path=path!("/privacy") view=public::privacy::PrivacyPage ssr=SsrMode::Async/>
                <Route path=path!("/accessibility") view=public::accessibility::AccessibilityPage ssr=SsrMode::Async/>
                <Route path=path!("/preferences") view=public::preferences::PreferencesPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new") view=wizard::start::StartPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/representation") view=wizard::representation::RepresentationPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/relation") view=wizard::relation::RelationPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/safety") view=wizard::safety::SafetyPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/identity") view=wizard::identity::IdentityPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/contact") view=wizard::contact::ContactPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/counsellor") view=wizard::counsellor::CounsellorPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/categories") view=wizard::categories::CategoriesPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/statement") view=wizard::statement::StatementPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/desired-outcomes") view=wizard::desired_outcomes::DesiredOutcomesPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/materials") view=wizard::materials::MaterialsPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/materials/files") view=wizard::files::FilesPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/support") view=wizard::support::SupportPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/check") view=wizard::check::CheckPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/safety/help") view=wizard::crisis::CrisisPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/discard") view=wizard::discard::DiscardPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/receipt") view=wizard::receipt::ReceiptPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/new/saved") view=wizard::saved::SavedPage ssr=SsrMode::Async/>
                <Route path=path!("/complaints/resume") view=wizard::resume::ResumePage ssr=SsrMode::Async/>
                <Route path=path!("/track") view=client::track::TrackPage ssr=SsrMode::Async/>
                <Route path=path!("/track/lost") view=client::lost::LostPage ssr=SsrMode::Async/>
                <Route path=path!("/case/:reference") view=client::case::CasePage ssr=SsrMode::Async/>
                <Route path=path!("/case/:reference/messages") view=client::messages::MessagesPage ssr=SsrMode::Async/>
                <Route path=path!("/case/:reference/details") view=client::details::DetailsPage ssr=SsrMode::Async/>
                <Route path=path!("/case/:reference/withdrawal") view=client::withdrawal::WithdrawalPage ssr=SsrMode::Async/>
                <Route path=path!("/case/:reference/safety") view=client::safety::UnsafePage ssr=SsrMode::Async/>
                <Route path=path!("/case/:reference/files") view=client::files::FilesPage ssr=SsrMode::Async/>
                <Route path=path!("/case/:reference/contact") view=client::contact::ContactPage ssr=SsrMode::Async/>
                <Route path=path!("/case/:reference/identity") view=client::identity::IdentityPage ssr=SsrMode::Async/>
                <Route path=path!("/case/:reference/letters") view=client::letters::LettersPage ssr=SsrMode::Async/>
                <Route path=path!("/staff") view=staff::work::WorkPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/sign-in") view=staff::sign_in::SignInPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/set-password/:token") view=staff::set_password::SetPasswordPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/profile") view=staff::profile::ProfilePage ssr=SsrMode::Async/>
                <Route path=path!("/staff/approvals") view=staff::approvals::ApprovalsPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/queue") view=intake::queue::QueuePage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases") view=staff::cases::CasesPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/complaints/new") view=intake::register::RegisterPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/complaints/kept-apart") view=intake::register_apart::KeptApartPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/complaints/registered/:reference") view=intake::register_receipt::RegisteredPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference") view=case::overview::OverviewPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/holder") view=intake::holder::HolderPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/triage") view=intake::triage::TriagePage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/path") view=intake::path::PathPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/decline") view=intake::decline::DeclinePage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/interest") view=case::interest::InterestPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/timeline") view=case::timeline::TimelinePage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/messages") view=case::messages::MessagesPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/files") view=case::files::FilesPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/files/:n/original") view=case::original::OriginalPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/contacts") view=case::contacts::ContactsPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/client") view=case::client::ClientPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/handover") view=intake::handover::HandoverPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/opening") view=case::opening::OpeningPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/oversight") view=staff::oversight::OversightPage ssr=SsrMode::Async/>
                <Route path=path!("/admin") view=admin::checklist::ChecklistPage ssr=SsrMode::Async/>
                <Route path=path!("/admin/people") view=admin::people::PeoplePage ssr=SsrMode::Async/>
                <Route path=path!("/admin/people/new") view=admin::invite::InvitePage ssr=SsrMode::Async/>
                <Route path=path!("/admin/people/:person") view=admin::person::PersonPage ssr=SsrMode::Async/>
                <Route path=path!("/admin/people/:person/access") view=admin::person_access::PersonAccessPage ssr=SsrMode::Async/>
                <Route path=path!("/admin/sites") view=admin::sites::SitesPage ssr=SsrMode::Async/>
                <Route path=path!("/admin/sites/:site") view=admin::site::SitePage ssr=SsrMode::Async/>
                <Route path=path!("/admin/counsellors") view=admin::counsellors::CounsellorsPage ssr=SsrMode::Async/>
                <Route path=path!("/admin/counsellors/new") view=admin::counsellor::NewCounsellorPage ssr=SsrMode::Async/>
                <Route path=path!("/admin/counsellors/:counsellor") view=admin::counsellor::CounsellorPage ssr=SsrMode::Async/>
                <Route path=path!("/admin/organisation") view=admin::organisation::OrganisationPage ssr=SsrMode::Async/>
                <Route path=path!("/admin/organisation/crisis-lines") view=admin::crisis_lines::CrisisLinesPage ssr=SsrMode::Async/>
                <Route path=path!("/admin/organisation/promises") view=admin::promises::PromisesPage ssr=SsrMode::Async/>
                <Route path=path!("/admin/calendar") view=admin::calendar::CalendarPage ssr=SsrMode::Async/>
                <Route path=path!("/admin/mail") view=admin::mail::MailPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/safeguarding") view=case::safeguarding::SafeguardingPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/hold") view=case::hold::HoldPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/withdrawal") view=case::withdrawal::WithdrawalPage ssr=SsrMode::Async/>
                <Route path=path!("/staff/cases/:reference/continuation") view=case::continuation::ContinuationPage ssr=SsrMode::Async/>
            </FlatRoutes>
        </Router>
    }
}

/// What a page says first: why the post before was refused, or what it did.
fn said() -> Option<Said> {
    let refused = use_context::<Refusal>().map(|refusal| {
        let (words, key) = (ui::words(), format!("refusal-{}-banner", refusal.code()));
        let time = refusal
            .until()
            .map(|until| words.time(until, expect_context::<App>().config.zone));
        Said(
            Tone::Blocked,
            words.say_with(&key, &[("time", time.unwrap_or_default().into())]),
        )
    });
    refused.or_else(|| use_context::<Notice>().map(|notice| Said(Tone::Success, ui::words().label(notice))))
}

/// What every page says about the organisation, in the language of this response.
fn site(app: &App) -> Site {
    let (locale, settings) = (ui::words().locale(), app.settings.get());
    let told = &settings.organisation;
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let lines = settings.crisis_lines.iter().map(|line| CrisisLine {
        number: line.number.clone(),
        name: line.name(locale).to_owned(),
        hours: line.hours(locale).to_owned(),
    });
    Site {
        organisation: told.name(locale).to_owned(),
        phone: given(&told.phone),
        hours: told.hours(locale).to_owned(),
        email: given(&told.email),
        address: given(told.address(locale)),
        crisis: lines.collect(),
        zone: app.config.zone,
        now: app.clock.now(),
    }
}
