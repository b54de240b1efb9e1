//! The files of a draft or a case, as lists.
use super::super::intake::open_draft;
use super::super::reading::{HeaderPage, opening, page_of};
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::people::PersonId;
use crate::store::access::OpenContent;
use crate::store::attachments::{self, Attachment, Shelf};
use crate::store::people;
use std::collections::BTreeMap;

/// The files of a case for staff.
#[derive(Clone, Debug)]
pub struct CaseFiles {
    /// The header.
    pub page: HeaderPage,
    /// In the order they came.
    pub files: Vec<Attachment>,
    /// Who added those of staff.
    pub names: BTreeMap<PersonId, String>,
}

/// The files of the draft in this browser.
///
/// # Errors
/// `NotFound` or `Gone` without one.
pub async fn draft_files(ctx: &Ctx) -> Result<Vec<Attachment>, Error> {
    let draft = open_draft(ctx).await?;
    Ok(attachments::list(&ctx.db.reader(), &Shelf::of_draft(&draft)).await?)
}

/// What the client who asks has sent. Files of staff are not among them.
///
/// # Errors
/// `NotFound` for any other complaint.
pub async fn client_files(ctx: &Ctx, case: &Reference) -> Result<Vec<Attachment>, Error> {
    ctx.act::<OpenContent, _, _>(case, None, async |txn, grant| {
        if grant.person().is_some() {
            return Err(Error::NotFound);
        }
        let files = attachments::list(txn, &Shelf::of_case(&grant)).await?;
        Ok(files.into_iter().filter(|file| file.is_by_client).collect())
    })
    .await
}

/// The files of a case for those who work on it; the opening is on record.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn staff_files(ctx: &Ctx, case: &Reference) -> Result<CaseFiles, Error> {
    let grant = opening(ctx, case).await?;
    let db = ctx.db.reader();
    let files = attachments::list(&db, &Shelf::of_case(&grant)).await?;
    let names = people::names(&db, files.iter().filter_map(|file| file.author)).await?;
    Ok(CaseFiles {
        page: page_of(&db, &grant).await?,
        files,
        names,
    })
}
