//! Migrations.
pub use sea_orm_migration::prelude::*;
/// Every migration, in order.
pub struct Migrator;
#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![]
    }
}
