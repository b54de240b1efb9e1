//! The few column types the schema is made of, the same on SQLite and PostgreSQL.
//!
//! ## Why instants are whole microseconds
//! SQLite has no timestamp: a driver stores text whose number of decimals varies, so that `12:00:00.5` sorts before
//! `12:00:00`. An integer of microseconds since 1970 in UTC compares, sorts and is indexed alike on both engines, and
//! is the very number that the event chain hashes.

pub(crate) use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

/// A table; columns are `NOT NULL` unless `.null()` is said.
pub(crate) fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).to_owned()
}

/// An identifier.
pub(crate) fn uuid(name: &'static str) -> ColumnDef {
    column(name, ColumnType::Uuid)
}

/// A code, a name of the directory, a reference.
pub(crate) fn text(name: &'static str) -> ColumnDef {
    column(name, ColumnType::Text)
}

/// Ciphertext, a hash, a blind index.
pub(crate) fn bytes(name: &'static str) -> ColumnDef {
    column(name, ColumnType::Blob)
}

/// A whole number of 64 bits.
pub(crate) fn number(name: &'static str) -> ColumnDef {
    column(name, ColumnType::BigInteger)
}

/// Microseconds since 1970 in UTC.
pub(crate) fn instant(name: &'static str) -> ColumnDef {
    number(name)
}

/// Yes or no.
pub(crate) fn flag(name: &'static str) -> ColumnDef {
    column(name, ColumnType::Boolean)
}

/// A calendar day.
pub(crate) fn day(name: &'static str) -> ColumnDef {
    column(name, ColumnType::Date)
}

fn column(name: &'static str, kind: ColumnType) -> ColumnDef {
    ColumnDef::new_with_type(name, kind).not_null().to_owned()
}

/// The primary key.
pub(crate) fn key(columns: &[&'static str]) -> IndexCreateStatement {
    columns
        .iter()
        .fold(Index::create(), |mut key, column| key.col(*column).to_owned())
}

/// A column that holds the id of a row elsewhere.
pub(crate) fn refers(
    table: &'static str,
    column: &'static str,
    target: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from(table, column)
        .to(target, "id")
        .to_owned()
}

/// An index over these columns, in this order.
pub(crate) fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    columns.iter().fold(
        Index::create()
            .name(format!("{table}_by_{}", columns.join("_")))
            .table(table)
            .to_owned(),
        |mut index, column| index.col(*column).to_owned(),
    )
}

/// No two rows may agree in these columns.
pub(crate) fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    index(table, columns)
        .name(format!("{table}_one_per_{}", columns.join("_")))
        .unique()
        .to_owned()
}

/// Makes the database refuse to change or remove rows of a table.
pub(crate) async fn append_only(manager: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    let refusal = format!("{table} is append-only");
    let database = manager.get_connection();
    match manager.get_database_backend() {
        DbBackend::Postgres => {
            let refuse = format!(
                "CREATE FUNCTION {table}_refuse() RETURNS trigger LANGUAGE plpgsql AS \
                 $$ BEGIN RAISE EXCEPTION '{refusal}'; END $$"
            );
            let guard = format!(
                "CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} \
                 FOR EACH STATEMENT EXECUTE FUNCTION {table}_refuse()"
            );
            database.execute_unprepared(&refuse).await?;
            database.execute_unprepared(&guard).await?;
        }
        _ => {
            for change in ["UPDATE", "DELETE"] {
                let guard = format!(
                    "CREATE TRIGGER {table}_no_{change} BEFORE {change} ON {table} \
                     BEGIN SELECT RAISE(ABORT, '{refusal}'); END"
                );
                database.execute_unprepared(&guard).await?;
            }
        }
    }
    Ok(())
}
