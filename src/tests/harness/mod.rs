//! What tests need to speak as people: an application ([`app`]), a person with a browser without scripts ([`visitor`])
//! who reads pages ([`page`]) and fills forms ([`form`]). Advance the clock, never sleep; no mocks of our own code.
pub mod app;
pub mod complaint;
pub mod database;
pub mod form;
pub mod page;
pub mod smtp;
pub mod visitor;

pub use app::TestApp;
pub use page::Page;
pub use smtp::SmtpServer;
pub use visitor::Visitor;
