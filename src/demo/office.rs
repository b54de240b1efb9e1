//! An office: its places, its staff with their passwords and addresses, the counsellors of its directory.
use super::{PASSWORD, STAFF, as_host};
use crate::casework::{Ctx, Error, account};
use crate::domain::address::EmailAddress;
use crate::domain::locale::Locale;
use crate::domain::people::{CounsellorId, PersonId, Roles, SiteId};
use crate::seal::random;
use crate::store::people::{self, Counsellor, NewPerson, Site};

/// The places, the staff and the counsellors alone: an office before its first complaint.
///
/// # Errors
/// When the database fails, or the people are there already.
pub async fn office(ctx: &Ctx) -> Result<(), Error> {
    directory(&as_host(ctx)).await.map(drop)
}

pub(super) async fn directory(ctx: &Ctx) -> Result<SiteId, Error> {
    let places = ["滨江中心", "城西服务点"].map(|name| Site {
        id: SiteId::from_random(random()),
        name: name.to_owned(),
    });
    ctx.db
        .write(async |txn| {
            for place in &places {
                people::add_site(txn, place).await?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    let hash = ctx.argon.hash(&PASSWORD.to_owned().into()).await?;
    for (account, name, roles, is_safeguarding, above) in STAFF {
        let supervisor = match above {
            Some(above) => people::by_account(&ctx.db.reader(), above)
                .await?
                .map(|person| person.id),
            None => None,
        };
        let id = PersonId::from_random(random());
        let new = NewPerson {
            id,
            account: (*account).to_owned(),
            display_name: (*name).to_owned(),
            locale: Locale::ZhCn,
            roles: Roles::of_staff(roles.iter().copied()).map_err(|_| Error::NotFound)?,
            is_safeguarding: *is_safeguarding,
            site: Some(places[0].id),
            supervisor,
        };
        account::add_person(ctx, new).await?;
        ctx.db
            .write(async |txn| {
                people::set_password(txn, id, &hash).await?;
                let email = EmailAddress::parse(&format!("{account}@example.org")).ok();
                people::set_email(txn, &ctx.keys, id, email.as_ref()).await
            })
            .await?;
    }
    let zheng_xun = people::by_account(&ctx.db.reader(), "zheng.xun")
        .await?
        .map(|person| person.id);
    for (name, site, person) in [("郑询", 0, zheng_xun), ("柳言", 0, None), ("江北", 1, None)] {
        let counsellor = Counsellor {
            id: CounsellorId::from_random(random()),
            name: name.to_owned(),
            site: Some(places[site].id),
            person,
            is_former: false,
        };
        ctx.db
            .write(async |txn| people::add_counsellor(txn, &counsellor).await)
            .await?;
    }
    Ok(places[0].id)
}
