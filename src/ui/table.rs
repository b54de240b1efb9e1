//! Dense lists of staff; below 40rem every row becomes a card with the column's name before each value.

use leptos::prelude::*;

/// One column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub label: String,
    /// Whether its values are numbers, which stand at the right.
    pub is_number: bool,
    /// Address that sorts by it.
    pub sort: Option<String>,
    /// `ascending` or `descending` when the list is sorted by it.
    pub sorted: Option<&'static str>,
}

impl Column {
    /// A plain column.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Self::default()
        }
    }
    /// A column of numbers.
    pub fn number(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            is_number: true,
            ..Self::default()
        }
    }
}

/// A table. The first cell of a row is its heading and holds its link.
#[component]
pub fn DataTable(
    /// What the table lists.
    #[prop(into)]
    caption: String,
    /// The columns.
    columns: Vec<Column>,
    /// The cells, one per column.
    rows: Vec<Vec<AnyView>>,
) -> impl IntoView {
    let heads = columns.iter().cloned().map(head).collect::<Vec<_>>();
    let rows = rows
        .into_iter()
        .map(|cells| {
            let cells = cells
                .into_iter()
                .enumerate()
                .zip(&columns)
                .map(|((n, cell), column)| {
                    let (label, class) = (column.label.clone(), column.is_number.then_some("number"));
                    if n == 0 {
                        view! { <th scope="row" class=class>{cell}</th> }.into_any()
                    } else {
                        view! { <td data-label=label class=class>{cell}</td> }.into_any()
                    }
                });
            view! { <tr>{cells.collect::<Vec<_>>()}</tr> }
        })
        .collect::<Vec<_>>();
    view! {
        <div class="table">
            <table><caption>{caption}</caption><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
}

fn head(column: Column) -> AnyView {
    let class = column.is_number.then_some("number");
    let words = match column.sort {
        Some(href) => view! { <a href=href>{column.label}</a> }.into_any(),
        None => column.label.into_any(),
    };
    view! { <th scope="col" class=class aria-sort=column.sorted>{words}</th> }.into_any()
}
