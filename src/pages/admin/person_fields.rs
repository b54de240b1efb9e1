//! The fields of a person, for a new account and for an existing one.

use leptos::prelude::*;

use super::choices;
use crate::{
    casework::{Ctx, Error},
    domain::{code::Code, form::FormState, locale::Locale, people::PersonId, staffing::PersonForm},
    store::{
        people::{self, Site},
        staff::{self, Member},
    },
    ui::{
        Checkbox, CheckboxCards, Choice, InputKind, RadioCards, Select, TextInput, Width, problem_at, words,
    },
};

/// What the lists of the form offer.
#[derive(Clone, Debug)]
pub(super) struct Offered {
    /// Every place, with whether it is out of use.
    pub(super) sites: Vec<(Site, bool)>,
    /// Everybody.
    pub(super) members: Vec<Member>,
}

/// Reads what the lists offer.
pub(super) async fn offered(ctx: &Ctx) -> Result<Offered, Error> {
    let db = ctx.db.reader();
    Ok(Offered {
        sites: people::all_sites(&db).await?,
        members: staff::all(&db).await?,
    })
}

/// The fields. `of` is whom they are about, who cannot report to themselves.
pub(super) fn fields(state: FormState<PersonForm>, offered: &Offered, of: Option<PersonId>) -> AnyView {
    let words = words();
    let FormState { values, problems } = state;
    let role_cards = PersonForm::ROLES.iter().map(|role| {
        let means = words.say(&format!("admin-role-{}", role.code()));
        Choice::new(role.code(), words.label(*role)).meaning(means)
    });
    let role_cards: Vec<_> = role_cards.collect();
    // What is chosen now stays on offer, even when nobody new can get it.
    let may_work = offered
        .sites
        .iter()
        .filter(|(site, is_retired)| !is_retired || site.id.to_string() == values.site);
    let sites = choices(may_work.map(|(site, _)| (site.id, site.name.clone())));
    let may_lead = offered
        .members
        .iter()
        .filter(|it| (it.is_active || it.id.to_string() == values.supervisor) && Some(it.id) != of);
    let above = choices(may_lead.map(|it| (it.id, format!("{} · {}", it.display_name, it.account))));
    let locales = Choice::of(Locale::ALL);
    view! {
        <TextInput name="display_name" label=words.say("admin-person-name") width=Width::Half
            value=values.display_name problem=problem_at(&problems, "display_name")/>
        <CheckboxCards name="roles" label=words.say("admin-person-roles") choices=role_cards
            hint=words.say("admin-person-roles-hint") values=values.roles problem=problem_at(&problems, "roles")/>
        <Checkbox name="safeguarding" label=words.say("admin-person-safeguarding")
            hint=words.say("admin-person-safeguarding-hint") is_ticked=!values.safeguarding.is_empty()
            problem=problem_at(&problems, "safeguarding")/>
        <Checkbox name="on_duty" label=words.say("admin-person-on-duty") hint=words.say("admin-person-on-duty-hint")
            is_ticked=!values.on_duty.is_empty()/>
        <Select name="supervisor" label=words.say("admin-person-supervisor") choices=above is_optional=true
            hint=words.say("admin-person-supervisor-hint") value=values.supervisor
            problem=problem_at(&problems, "supervisor")/>
        <Select name="site" label=words.say("admin-person-site") choices=sites is_optional=true value=values.site
            problem=problem_at(&problems, "site")/>
        <TextInput name="qualification" label=words.say("admin-person-qualification") is_optional=true
            hint=words.say("admin-person-qualification-hint") value=values.qualification
            problem=problem_at(&problems, "qualification")/>
        <TextInput name="email" label=words.say("admin-person-email") is_optional=true kind=InputKind::Email
            hint=words.say("admin-person-email-hint") width=Width::Half value=values.email
            problem=problem_at(&problems, "email")/>
        <RadioCards name="locale" label=words.say("admin-person-locale") choices=locales value=values.locale
            problem=problem_at(&problems, "locale")/>
    }
    .into_any()
}
