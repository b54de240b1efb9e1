//! What people see. One screen per file: its page, its form, its post.
//!
//! A page is a component without arguments, drawn on the server only, complete before it is sent. It may await
//! `casework` and ask `store` read-only questions; it decides nothing and redirects nobody. It finds in its context
//! `App`, `Principal` and `Display`.
//!
//! 1. Begin with `words()`, the state of your form (`web::form::state(…Form::default)`: as refused, as parked when a
//!    session ended under it, or blank) and whatever is to be read.
//! 2. Return one layout of `ui` around parts of `ui`, with `problems=problem_list(&state.problems)`. The layout says by
//!    itself what was done or refused before.
//! 3. `post` takes `State(app)`, what it needs of the request, and `Form { page, values }` last; it parses, calls one
//!    verb and ends in `app.answer(page, values, done, |done| see_other(urls::…()))`.
//!
//! Names: the file is the screen's noun, the component `<Noun>Page`, the form `<Noun>Form`, the handler `post`, the
//! catalogue keys `<noun>-…`. `pages::public::preferences` is the smallest whole example; the steps around the file
//! stand in `web`.

pub mod admin;
pub mod case;
pub mod client;
pub mod error;
pub(in crate::pages) mod files;
pub mod intake;
mod live;
pub mod public;
pub mod staff;
pub mod wizard;
