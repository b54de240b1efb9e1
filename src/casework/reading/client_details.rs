//! What a client sent, as it was sent.
use super::super::{Ctx, Error};
use crate::domain::complaint::Reference;
use crate::domain::intake::SiteChoice;
use crate::store::access::OpenContent;
use crate::store::case_file::{self, Complainant, Told};
use crate::store::complaints::Header;
use crate::store::people;

/// What a client sent.
#[derive(Clone, Debug)]
pub struct ClientDetails {
    /// Codes and dates. Pages show reference, identity and date of it, nothing else.
    pub header: Header,
    /// What was said.
    pub told: Told,
    /// Name, ways and relation, as given.
    pub complainant: Complainant,
    /// Name of the place, when it is one of ours.
    pub site: Option<String>,
}

/// What the client who asks has sent.
///
/// # Errors
/// `NotFound` for any other complaint.
pub async fn client_details(ctx: &Ctx, case: &Reference) -> Result<ClientDetails, Error> {
    let grant = ctx
        .act::<OpenContent, _, _>(case, None, async |_, grant| {
            if grant.person().is_some() {
                Err(Error::NotFound)
            } else {
                Ok(grant)
            }
        })
        .await?;
    let db = ctx.db.reader();
    let told = case_file::told(&db, &grant).await?;
    let site = match told.answers.service.site {
        SiteChoice::Listed(id) => people::sites(&db)
            .await?
            .into_iter()
            .find(|site| site.id == id)
            .map(|site| site.name),
        SiteChoice::NotListed | SiteChoice::Unsure => None,
    };
    Ok(ClientDetails {
        complainant: case_file::complainant(&db, &grant).await?,
        header: grant.header().clone(),
        told,
        site,
    })
}
