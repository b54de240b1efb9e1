//! C-07 发生了哪类问题: plain words that stand for categories, several allowed, 不确定 among them.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::frame::{Asked, onward, save, step_page};
use crate::casework::Ctx;
use crate::domain::code::Code;
use crate::domain::intake::{CategoriesForm, CategoryChoice};
use crate::ui::{CheckboxCards, Choice, words};
use crate::web::{App, Form};

/// The page.
#[component]
pub fn CategoriesPage() -> impl IntoView {
    step_page::<CategoriesForm>(fields)
}

fn fields(asked: Asked<CategoriesForm>) -> AnyView {
    let words = words();
    let choices = Choice::of(CategoryChoice::ALL);
    view! {
        <CheckboxCards name="categories" label=words.say("categories-title") is_title=true hint=words.say("categories-note")
            choices=choices values=asked.form.categories.clone() problem=asked.problem("categories")/>
    }
    .into_any()
}

/// Keeps the answer and goes on.
pub async fn post(State(app): State<App>, ctx: Ctx, form: Form<CategoriesForm>) -> Response {
    save(app, ctx, form, onward::<CategoriesForm>).await
}
