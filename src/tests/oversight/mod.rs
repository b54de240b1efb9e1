//! MG-05 and who is told when nobody is left: nothing is overlooked, and nobody excluded learns of it.
mod fallback;
mod page;
