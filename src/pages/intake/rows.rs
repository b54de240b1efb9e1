//! Rows of cases in a list: codes, dates, places and colleagues, never a word of anybody.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::{
    casework::{Ctx, Error},
    domain::{
        deadline::{ClockKind, is_after},
        people::{PersonId, SiteId},
    },
    pages::case::clocks,
    store::{complaints::Header, people, queue::Row},
    ui::{ClockBadge, Column, DataTable, Glyph, Tag, TagTone, words},
    urls,
};

/// Most categories named in a row; the rest is counted.
const CATEGORIES: usize = 2;

/// The names that rows point to.
pub(in crate::pages) struct Names {
    /// People who hold a row.
    pub holders: BTreeMap<PersonId, String>,
    /// Places.
    pub sites: BTreeMap<SiteId, String>,
}

impl Names {
    /// The names some rows point to.
    pub async fn of(ctx: &Ctx, rows: &[Row]) -> Result<Self, Error> {
        let db = ctx.db.reader();
        let holders = people::names(&db, rows.iter().filter_map(|row| row.header.holder)).await?;
        let sites = people::sites(&db).await?;
        Ok(Self {
            holders,
            sites: sites.into_iter().map(|site| (site.id, site.name)).collect(),
        })
    }
}

/// The rows as a table; cards on a phone.
pub(in crate::pages) fn table(ctx: &Ctx, caption: String, rows: Vec<Row>, names: &Names) -> AnyView {
    let words = words();
    let columns = [
        "reference",
        "clock",
        "markers",
        "channel",
        "site",
        "categories",
        "holder",
    ];
    let columns = columns.map(|name| Column::new(words.say(&format!("queue-column-{name}"))));
    let rows = rows.into_iter().map(|row| cells(ctx, &row, names)).collect();
    view! { <DataTable caption=caption columns=columns.to_vec() rows=rows/> }.into_any()
}

fn cells(ctx: &Ctx, row: &Row, names: &Names) -> Vec<AnyView> {
    let (words, header) = (words(), &row.header);
    let reference = header.reference;
    let place = if header.holder.is_none() {
        urls::staff_holder(&reference)
    } else {
        urls::staff_case(&reference)
    };
    let clock = crate::ui::Clock {
        label: String::new(),
        ..clocks::first_response(ctx, header)
    };
    let site = header.site.and_then(|site| names.sites.get(&site).cloned());
    let holder = header
        .holder
        .and_then(|holder| names.holders.get(&holder).cloned());
    let how = [words.label(header.channel), words.label(header.identity)];
    vec![
        view! { <a href=place.to_string()><span class="reference">{reference.to_string()}</span></a> }
            .into_any(),
        view! { <ClockBadge clock=clock/> }.into_any(),
        marks(ctx, header).into_any(),
        how.join(&words.say("queue-joint")).into_any(),
        site.unwrap_or_else(|| words.say("not-given")).into_any(),
        categories(row).into_any(),
        holder.unwrap_or_else(|| words.say("queue-nobody")).into_any(),
    ]
}

pub(in crate::pages) fn marks(ctx: &Ctx, header: &Header) -> Vec<AnyView> {
    let words = words();
    let is_untaken = header
        .next_due
        .is_some_and(|(kind, due)| kind == ClockKind::Take && is_after(ctx.now(), due));
    let mut marks = Vec::new();
    if header.safeguarding.is_open() {
        let label = words.say_with(
            "mark-safety",
            &[("level", words.label(header.safeguarding).into())],
        );
        marks.push(view! { <Tag label=label tone=TagTone::Safety glyph=Glyph::Shield/> }.into_any());
    }
    let more = [
        (
            is_untaken,
            words.say_with("mark-untaken", &[("hours", ctx.promises().take_hours.into())]),
            TagTone::Time,
        ),
        (header.is_minor, words.say("mark-minor"), TagTone::Time),
        (
            header.staff_unread > 0,
            words.say("mark-unread"),
            TagTone::Waiting,
        ),
        (
            header.is_counsellor_unmatched,
            words.say("mark-unmatched"),
            TagTone::Neutral,
        ),
    ];
    for (is_so, label, tone) in more {
        if is_so && marks.len() < 3 {
            marks.push(view! { " " <Tag label=label tone=tone/> }.into_any());
        }
    }
    marks
}

pub(in crate::pages) fn categories(row: &Row) -> String {
    let words = words();
    let named: Vec<_> = row
        .categories
        .iter()
        .take(CATEGORIES)
        .map(|category| words.label(*category))
        .collect();
    let named = words.list(&named);
    match row.categories.len().saturating_sub(CATEGORIES) {
        0 => named,
        more => words.say_with("queue-more", &[("named", named.into()), ("more", more.into())]),
    }
}
