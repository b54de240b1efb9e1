//! The parts pages are made of: HTML without behaviour. A part gets finished strings and plain domain values, and
//! knows nothing of stores, verbs or requests beyond the language, the [`Site`] and the address being read.
//!
//! A page is `<ClientLayout title=…>` (or one of its siblings) around parts. Forms are [`PostForm`]s; every field part
//! wires label, hint and error by the field's name, which is `name`, `id` and [`Problems`] key in one.
//! Pass `problem=problem_at(&state.problems, "phone")` to the field and `problems=problem_list(&state.problems)` to
//! the layout, which then opens with the error summary and marks the window title.
//!
//! Never here: `style=`, inline handlers, placeholders for labels, disabled buttons, modal dialogs, a second filled
//! button. Add a part: one file here, one in `style/components/`, one entry in `gallery.rs` with all its states.

mod banner;
mod button;
mod checkbox;
mod checkbox_cards;
mod clock_badge;
mod code_plate;
mod confirm_panel;
mod contact_card;
mod crisis_card;
mod date_fields;
mod empty_state;
mod error_summary;
mod field;
mod fieldset;
mod file_input;
mod file_list;
mod filter_chips;
#[cfg(debug_assertions)]
pub mod gallery;
mod grouped_checks;
mod icon;
mod layout;
mod pagination;
mod post_form;
mod qr_code;
mod radio_cards;
mod select;
mod side_by_side;
mod site;
mod stepper;
mod summary_list;
mod table;
mod tag;
mod text_area;
mod text_input;
mod thread;
mod time;
mod timeline;
mod ways;
mod when_input;
mod work_list;

pub use banner::{Banner, Tone};
pub use button::{Button, ButtonLink, Weight};
pub use checkbox::Checkbox;
pub use checkbox_cards::CheckboxCards;
pub use clock_badge::{Clock, ClockBadge, ClockTone};
pub use code_plate::CodePlate;
pub use confirm_panel::ConfirmPanel;
pub use contact_card::ContactCard;
pub use crisis_card::CrisisCard;
pub use date_fields::DateFields;
pub use empty_state::EmptyState;
pub use error_summary::ErrorSummary;
pub use field::{problem_at, problem_list};
pub use fieldset::Fieldset;
pub use file_input::FileInput;
pub use file_list::{FileList, FileRow, Removal};
pub use filter_chips::{Chip, FilterChips};
pub use grouped_checks::GroupedChecks;
pub use icon::{Glyph, Icon, Rings};
pub use layout::{CaseHead, CaseLayout, ClientLayout, PublicLayout, Rail, StaffLayout, Tabs};
pub use pagination::{PageLink, Pagination};
pub use post_form::{Hidden, PostForm};
pub use qr_code::{QrCode, qr_outline};
pub use radio_cards::{Choice, RadioCards};
pub use select::Select;
pub use side_by_side::{Difference, SideBySide};
pub use site::{CrisisLine, Said, Site, here, site};
pub use stepper::{Step, StepState, Stepper};
pub use summary_list::{SummaryList, SummaryRow};
pub use table::{Column, DataTable};
pub use tag::{Tag, TagTone};
pub use text_area::TextArea;
pub use text_input::{InputKind, TextInput, Width};
pub use thread::{Message, Thread, Voice};
pub use time::{Day, Instant};
pub use timeline::{Moment, Timeline};
pub use ways::{Way, WayWeight, Ways};
pub use when_input::{WhenInput, WhenKind};
pub use work_list::{WorkList, WorkRow};

use crate::domain::locale::Locale;
use crate::wording::Words;
use leptos::prelude::*;

/// A link with its finished words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Own path, from `urls`.
    pub href: String,
    /// What the link says.
    pub label: String,
    /// How many things wait behind it; `None` when that is not counted.
    pub count: Option<u64>,
    /// Whether it leads to the page being read.
    pub is_current: bool,
}

impl Link {
    /// A plain link.
    pub fn to(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            label: label.into(),
            count: None,
            is_current: false,
        }
    }
    /// The same link with the number of things behind it.
    #[must_use]
    pub fn counting(self, count: u64) -> Self {
        Self {
            count: Some(count),
            ..self
        }
    }
    /// The same link, marked when it is the page being read.
    #[must_use]
    pub fn current(self, is_current: bool) -> Self {
        Self { is_current, ..self }
    }
    /// What `aria-current` says of it.
    pub(crate) fn aria_current(&self) -> Option<&'static str> {
        self.is_current.then_some("page")
    }
}

/// The wording in the language of this response; Chinese where none was provided.
pub fn words() -> Words {
    use_context::<Words>().unwrap_or_else(|| Words::new(Locale::ZhCn))
}

/// The language of this response.
pub fn locale() -> Locale {
    words().locale()
}
