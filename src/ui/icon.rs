//! Icons from the project's own sprite, `public/icons.svg`. They always stand beside words and are hidden from
//! assistive technology. Add one: a symbol in the sprite, a variant here, a use somewhere; a test wants all three.

use crate::{domain::code::Code, urls::asset};
use leptos::prelude::*;

crate::codes! {
    /// A drawing of the sprite; the code is the symbol's id.
    pub enum Glyph as "icon" {
        /// Two open rings and a dot: a voice arriving at an open ear.
        Mark = "mark",
        /// A clock face: time is running.
        Clock = "clock",
        /// Two bars: a clock that stands still.
        Pause = "pause",
        /// A triangle with an exclamation mark: overdue, or in danger.
        Alert = "alert-triangle",
        /// A tick: done.
        Check = "check",
        /// A cross: remove.
        Cross = "cross",
        /// Back.
        ArrowLeft = "arrow-left",
        /// Onward.
        ArrowRight = "arrow-right",
        /// Opens downwards.
        ChevronDown = "chevron-down",
        /// A padlock: internal, or confidential.
        Lock = "lock",
        /// A handset.
        Phone = "phone",
        /// An envelope.
        Mail = "mail",
        /// A globe: language.
        Globe = "globe",
        /// A door: on site.
        Door = "door",
        /// Two sheets: copy.
        Copy = "copy",
        /// A printer.
        Print = "print",
        /// A speech balloon.
        Chat = "chat",
        /// A pencil on a sheet: write, correct.
        Note = "note",
        /// An open hand: help.
        Hand = "hand",
        /// An arrow leaving a frame: leave this site.
        Exit = "exit",
        /// A shield: safety.
        Shield = "shield",
        /// A person.
        User = "user",
        /// An empty tray: nothing here.
        Archive = "archive",
    }
}

/// The mark's rings, large and pale: the only illustration, on the landing page.
#[component]
pub fn Rings() -> impl IntoView {
    let href = format!("{}#{}", asset("icons.svg"), Glyph::Mark.code());
    view! { <svg class="rings" aria-hidden="true" focusable="false"><use href=href></use></svg> }
}

/// One drawing, 20 px unless the surrounding rule says otherwise.
#[component]
pub fn Icon(
    /// Which drawing.
    glyph: Glyph,
) -> impl IntoView {
    let href = format!("{}#{}", asset("icons.svg"), glyph.code());
    view! { <svg class="icon" aria-hidden="true" focusable="false" width="20" height="20"><use href=href></use></svg> }
}
