//! What people see. One screen per file: its page, its form, its post.
//!
//! A page is a component without arguments, drawn on the server only, complete before it is sent. It may await
//! `casework` and ask `store` read-only questions; it decides nothing and redirects nobody. It finds in its context:
//! `App`, `Words` (through `ui::words()`), `Display`, `Notice` after an act, and after a refused post the
//! `FormState` of its form.
//!
//! Names: the file is the screen's noun, the component `<Noun>Page`, the form `<Noun>Form`, the handler `post`, the
//! catalogue keys `<noun>-…`. `pages::public::preferences` is the smallest whole example; the steps stand in `web`.

pub mod error;
pub mod public;
