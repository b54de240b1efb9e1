//! S-04 投诉: every case this person may know of, narrowed down by codes. The filter stands in the address as a whole, so
//! that Back and a colleague's link show the same list; a reference that does not exist and one that is hidden answer
//! alike.

use leptos::prelude::*;
use leptos_router::{hooks::use_query_map, params::ParamsMap};

use crate::{
    casework::{
        Ctx,
        reading::{self, CasesPage as Found},
    },
    domain::{category::Category, code::Code, people::SiteId},
    pages::{
        case::clocks,
        error::refused,
        intake::rows::{categories, marks},
    },
    store::{
        cases::Filter,
        queue::{Cursor, PAGE, Row},
    },
    ui::{
        Button, Checkbox, Chip, Choice, ClockBadge, Column, DataTable, EmptyState, FilterChips, Link,
        Pagination, Select, StaffLayout, TextInput, words,
    },
    urls,
};

/// What a ticked box says in an address.
const YES: &str = "yes";

/// The page.
#[component]
pub fn CasesPage() -> impl IntoView {
    let ctx = expect_context::<Ctx>();
    let query = use_query_map().get_untracked();
    let body = Suspend::new(async move {
        let filter = asked(&query);
        let after = query.get("after").and_then(|after| Cursor::decode(&after));
        match reading::cases(&ctx, &filter, after).await {
            Ok(found) => list(&ctx, &query, &filter, after.is_some(), found),
            Err(error) => refused(error),
        }
    });
    view! { <Suspense>{body}</Suspense> }
}

/// The filter of an address. What is no code of ours narrows nothing; a reference that is none leaves nothing.
fn asked(query: &ParamsMap) -> Filter {
    Filter {
        reference: query.get("reference").and_then(|typed| typed.parse().ok()),
        stage: coded(query, "stage"),
        path: coded(query, "path"),
        priority: coded(query, "priority"),
        category: coded(query, "category"),
        site: query.get("site").and_then(|id| id.parse().ok()).map(SiteId),
        is_overdue: query.get("overdue").as_deref() == Some(YES),
        is_mine: query.get("mine").as_deref() == Some(YES),
    }
}

fn coded<C: Code>(query: &ParamsMap, name: &str) -> Option<C> {
    query.get(name).and_then(|code| C::from_code(&code))
}

/// What a filter says in an address: only what narrows.
fn said(filter: &Filter) -> Vec<(&'static str, String)> {
    let code = |code: Option<&'static str>| code.map(str::to_owned);
    let parts = [
        ("reference", filter.reference.map(|it| it.to_string())),
        ("stage", code(filter.stage.map(Code::code))),
        ("path", code(filter.path.map(Code::code))),
        ("priority", code(filter.priority.map(Code::code))),
        ("category", code(filter.category.map(Code::code))),
        ("site", filter.site.map(|it| it.0.to_string())),
        ("overdue", filter.is_overdue.then(|| YES.to_owned())),
        ("mine", filter.is_mine.then(|| YES.to_owned())),
    ];
    let parts = parts.into_iter();
    parts
        .filter_map(|(name, value)| value.map(|value| (name, value)))
        .collect()
}

fn list(ctx: &Ctx, query: &ParamsMap, filter: &Filter, is_further: bool, found: Found) -> AnyView {
    let words = words();
    let typed = query.get("reference").unwrap_or_default();
    let is_no_reference = !typed.trim().is_empty() && filter.reference.is_none();
    let narrowed = said(filter);
    let is_narrowed = !narrowed.is_empty() || is_no_reference;
    let chips = chips(filter, &found);
    let form = form(filter, typed, &found);
    let body = if found.page.rows.is_empty() || is_no_reference {
        let (key, way) = if is_narrowed {
            (
                "cases-none-left",
                Link::to(urls::cases().as_str(), words.say("cases-clear")),
            )
        } else {
            (
                "cases-none",
                Link::to(urls::staff().as_str(), words.say("queue-empty-link")),
            )
        };
        view! { <EmptyState sentence=words.say(key) link=Some(way)/> }.into_any()
    } else {
        let first = is_further.then(|| urls::cases_where(&narrowed, None).to_string());
        let next = found.page.next;
        let next = next.map(|next| urls::cases_where(&narrowed, Some(&next.encode())).to_string());
        let summary = summary(&found);
        view! { {table(ctx, &found)}<Pagination summary=summary previous=first next=next/> }.into_any()
    };
    view! {
        <StaffLayout title=words.say("staff-cases") lead=words.say("cases-lead")>
            {form}
            <FilterChips chips=chips clear=urls::cases().to_string()/>
            {body}
        </StaffLayout>
    }
    .into_any()
}

fn summary(found: &Found) -> String {
    let key = if found.count.is_capped {
        "cases-more-than"
    } else {
        "cases-count"
    };
    let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    words().say_with(
        key,
        &[
            ("count", number(found.count.n).into()),
            ("page", number(PAGE).into()),
        ],
    )
}

fn form(filter: &Filter, typed: String, found: &Found) -> impl IntoView + use<> {
    let words = words();
    let sites = found.sites.iter();
    let sites: Vec<_> = sites
        .map(|(id, name)| Choice::new(id.0.to_string(), name.clone()))
        .collect();
    let site = filter.site.map(|it| it.0.to_string()).unwrap_or_default();
    let is_open = said(filter).iter().any(|(name, _)| *name != "reference");
    view! {
        <form class="filters" method="get" action=urls::cases().to_string() role="search" aria-label=words.say("cases-filter")>
            <TextInput name="reference" label=words.say("cases-reference") value=typed hint=words.say("cases-reference-hint")/>
            <details class="more" open=is_open>
                <summary>{words.say("cases-more")}</summary>
                <div class="filter-grid">
            {choice("stage", filter.stage)}
            {choice("path", filter.path)}
            {choice("priority", filter.priority)}
            {choice::<Category>("category", filter.category)}
            <Select name="site" label=words.say("cases-site") choices=sites value=site nothing=words.say("cases-any")/>
            <Checkbox name="overdue" label=words.say("cases-overdue") is_ticked=filter.is_overdue/>
            <Checkbox name="mine" label=words.say("cases-mine") is_ticked=filter.is_mine/>
                </div>
            </details>
            <Button label=words.say("cases-show")/>
        </form>
    }
}

/// One of the codes of a kind, or any.
fn choice<C: Code>(name: &'static str, chosen: Option<C>) -> impl IntoView + use<C> {
    let words = words();
    let choices: Vec<_> = C::ALL
        .iter()
        .map(|code| Choice::new(code.code(), words.label(*code)))
        .collect();
    let value = chosen.map(Code::code).unwrap_or_default();
    let label = words.say(&format!("cases-{name}"));
    view! { <Select name=name label=label choices=choices value=value nothing=words.say("cases-any")/> }
}

fn chips(filter: &Filter, found: &Found) -> Vec<Chip> {
    let words = words();
    let all = said(filter);
    let label = |name: &str| match name {
        "reference" => filter.reference.map(|it| it.to_string()),
        "stage" => filter.stage.map(|it| words.label(it)),
        "path" => filter.path.map(|it| words.label(it)),
        "priority" => filter.priority.map(|it| words.label(it)),
        "category" => filter.category.map(|it| words.label(it)),
        "site" => filter.site.and_then(|it| found.sites.get(&it).cloned()),
        other => Some(words.say(&format!("cases-{other}"))),
    };
    let without = |name: &str| {
        let rest: Vec<_> = all.iter().filter(|(other, _)| *other != name).cloned().collect();
        urls::cases_where(&rest, None).to_string()
    };
    all.iter()
        .filter_map(|(name, _)| {
            Some(Chip {
                label: label(name)?,
                without: without(name),
            })
        })
        .collect()
}

fn table(ctx: &Ctx, found: &Found) -> AnyView {
    let words = words();
    let columns = [
        "reference",
        "stage",
        "path",
        "priority",
        "due",
        "holder",
        "site",
        "categories",
        "markers",
    ];
    let columns = columns.map(|name| Column::new(words.say(&format!("cases-column-{name}"))));
    let rows = found.page.rows.iter().map(|row| cells(ctx, row, found)).collect();
    view! { <DataTable caption=words.say("cases-caption") columns=columns.to_vec() rows=rows/> }.into_any()
}

fn cells(ctx: &Ctx, row: &Row, found: &Found) -> Vec<AnyView> {
    let (words, header) = (words(), &row.header);
    let none = || words.say("cases-none-yet");
    let holder = header.holder.and_then(|it| found.holders.get(&it).cloned());
    let site = header.site.and_then(|it| found.sites.get(&it).cloned());
    let due = match clocks::next(ctx, header) {
        Some(clock) => view! { <ClockBadge clock=clock/> }.into_any(),
        None => view! { <ClockBadge clock=clocks::first_response(ctx, header)/> }.into_any(),
    };
    vec![
        view! { <a href=urls::staff_case(&header.reference).to_string()><span class="reference">{header.reference.to_string()}</span></a> }
            .into_any(),
        words.label(header.stage.code()).into_any(),
        header.path.map_or_else(none, |it| words.label(it)).into_any(),
        header.priority.map_or_else(none, |it| words.label(it)).into_any(),
        due,
        holder.unwrap_or_else(|| words.say("queue-nobody")).into_any(),
        site.unwrap_or_else(|| words.say("not-given")).into_any(),
        categories(row).into_any(),
        marks(ctx, header).into_any(),
    ]
}
