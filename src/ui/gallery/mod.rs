//! Every part in every state, for eyes and tests (L-08): `src/tests/gallery.rs` draws these pages in both languages,
//! checks their structure and leaves them under `target/gallery/`. Debug builds only; no address leads here.

mod ledger;
mod letter;

pub use ledger::{case_page, conflict_page, list_page, work_page};
pub use letter::{error_page, form_page, receipt_page, story_page, welcome_page};

use super::{CrisisLine, Link, Rail, Site, locale};
use crate::domain::locale::Locale;
use chrono::{DateTime, FixedOffset, TimeZone, Utc};

/// A page of the gallery: its name and what draws it inside a Leptos owner with [`site()`] and `Words` in context.
pub type Exhibit = (&'static str, fn() -> leptos::prelude::AnyView);

/// The client side.
pub const LETTERS: [Exhibit; 5] = [
    ("welcome", welcome_page),
    ("form", form_page),
    ("error", error_page),
    ("receipt", receipt_page),
    ("story", story_page),
];

/// The staff side; these expect [`rail()`] in context too.
pub const LEDGERS: [Exhibit; 4] = [
    ("work", work_page),
    ("list", list_page),
    ("case", case_page),
    ("conflict", conflict_page),
];

/// One text in the language of the page.
fn say(chinese: &str, english: &str) -> String {
    match locale() {
        Locale::ZhCn => chinese.to_owned(),
        Locale::En => english.to_owned(),
    }
}

/// 23 November 2026 at this hour of Shanghai.
fn at(hour: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 23, hour - 8, 5, 0)
        .single()
        .expect("invariant: a time of that day")
}

/// An organisation that has configured everything.
///
/// # Panics
/// Never: the offset is eight hours.
pub fn site() -> Site {
    let line = |number: &str, name: String| CrisisLine {
        number: number.to_owned(),
        name,
        hours: say("24 小时", "Day and night"),
    };
    Site {
        organisation: say("晴山心理咨询中心", "Clear Hills Counselling Centre"),
        phone: Some("021-5555 0123".to_owned()),
        hours: say("工作日 9:00–18:00", "Working days, 9 am to 6 pm"),
        email: Some("tousu@qingshan.example".to_owned()),
        address: Some(say(
            "上海市徐汇区晴山路 8 号 2 楼",
            "2F, 8 Qingshan Road, Xuhui, Shanghai",
        )),
        crisis: vec![
            line("12356", say("心理援助热线", "Psychological helpline")),
            line("110", say("报警", "Police")),
            line("120", say("急救", "Ambulance")),
        ],
        zone: FixedOffset::east_opt(8 * 3600).expect("invariant: eight hours are an offset"),
        now: at(14),
    }
}

/// A member of the intake staff at work.
pub fn rail() -> Rail {
    Rail {
        name: say("陈接", "Chen Jie"),
        roles: say("受理员", "Intake"),
        links: vec![
            Link::to("/staff", say("我的工作", "My work")),
            Link::to("/staff/queue", say("受理队列", "Intake queue")).counting(4),
            Link::to("/staff/cases", say("投诉", "Complaints")),
        ],
    }
}
