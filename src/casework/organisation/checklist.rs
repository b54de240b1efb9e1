//! What stands between this installation and the first complaint. Works before anything else does, mail included.
use super::super::{Ctx, Error};
use super::admin;
use crate::domain::calendar::WorkCalendar;
use crate::domain::cover::{Lack, lack, uncovered};
use crate::domain::people::{PersonId, Role};
use crate::domain::settings::SettingsPart;
use crate::store::staff::{self, Member};
use crate::store::{people, settings};
use chrono::{Datelike, NaiveDate};

crate::codes! {
    /// A thing to set up.
    pub enum Item as "setup" {
        /// 机构信息 Names and contacts.
        Organisation = "organisation",
        /// 求助电话 Whom to call in danger.
        CrisisLines = "crisis_lines",
        /// 服务点 Places.
        Sites = "sites",
        /// 人员 Somebody for each role.
        People = "people",
        /// 受理值班 Somebody of intake on duty.
        Duty = "duty",
        /// 安全负责 Somebody who answers alerts.
        Safeguarding = "safeguarding",
        /// 受理与审批保障 Everybody could be complained about.
        Cover = "cover",
        /// 工作日历 This year's table, from November next year's.
        Calendar = "calendar",
        /// 邮件 Letters leave the house.
        Mail = "mail",
    }
}

crate::codes! {
    /// How a thing stands.
    pub enum State as "setup_state" {
        /// 已就绪 Nothing to do.
        Done = "done",
        /// 建议处理 It works, and somebody should look.
        Look = "look",
        /// 未就绪 Complaints would suffer.
        Missing = "missing",
    }
}

/// The checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checklist {
    /// Every thing in the order to do it.
    pub items: Vec<(Item, State)>,
    /// The names of those about whom a complaint would lack something.
    pub uncovered: Vec<(String, Lack)>,
    /// The year whose calendar is wanted and missing.
    pub missing_year: Option<i32>,
}

impl Checklist {
    /// Whether nothing is missing.
    pub fn is_ready(&self) -> bool {
        self.items.iter().all(|(_, state)| *state != State::Missing)
    }
}

/// The checklist as it stands.
///
/// # Errors
/// `Forbidden` for anybody but an administrator.
pub async fn checklist(ctx: &Ctx) -> Result<Checklist, Error> {
    admin(ctx)?;
    let db = ctx.db.reader();
    let decided = async |part| Ok::<_, Error>(settings::decided(&db, part).await?.is_some());
    let (staff, settings) = (staff::all(&db).await?, ctx.settings());
    let uncovered = names(ctx, &staff).await?;
    let missing_year = missing_year(&settings.calendar, ctx.today());
    let told = &settings.organisation;
    let is_reachable = !told.phone.is_empty() || !told.email.is_empty();
    let has = |role| staff.iter().any(|it| it.is_active && it.roles.has(role));
    let has_sites = !people::sites(&db).await?.is_empty();
    let on_duty = |it: &&Member| it.is_active && it.is_on_duty;
    let unless_missing = |is_there: bool| if is_there { State::Done } else { State::Missing };
    let items = vec![
        (
            Item::Organisation,
            match (is_reachable, decided(SettingsPart::Organisation).await?) {
                (false, _) => State::Missing,
                (true, false) => State::Look,
                (true, true) => State::Done,
            },
        ),
        (
            Item::CrisisLines,
            if settings.crisis_lines.is_empty() {
                State::Missing
            } else if decided(SettingsPart::CrisisLines).await? {
                State::Done
            } else {
                State::Look
            },
        ),
        (Item::Sites, unless_missing(has_sites)),
        (
            Item::People,
            unless_missing(
                [Role::Intake, Role::Investigator, Role::Manager]
                    .into_iter()
                    .all(has),
            ),
        ),
        (
            Item::Duty,
            unless_missing(staff.iter().filter(on_duty).any(|it| it.roles.has(Role::Intake))),
        ),
        (
            Item::Safeguarding,
            unless_missing(staff.iter().filter(on_duty).any(|it| it.is_safeguarding)),
        ),
        (Item::Cover, unless_missing(uncovered.is_empty())),
        (
            Item::Calendar,
            match missing_year {
                None => State::Done,
                Some(year) if year > ctx.today().year() => State::Look,
                Some(_) => State::Missing,
            },
        ),
        (Item::Mail, mail(ctx)),
    ];
    Ok(Checklist {
        items,
        uncovered,
        missing_year,
    })
}

/// The year whose table is wanted and missing: this one, from 1 November the next.
pub fn missing_year(calendar: &WorkCalendar, today: NaiveDate) -> Option<i32> {
    let year = today.year();
    if !calendar.covers(year) {
        Some(year)
    } else if today.month() >= 11 && !calendar.covers(year + 1) {
        Some(year + 1)
    } else {
        None
    }
}

/// A complaint can be taken, handled and answered in the portal without mail.
fn mail(ctx: &Ctx) -> State {
    if ctx.config.smtp_url.is_some() {
        State::Done
    } else {
        State::Look
    }
}

/// Everybody active, and every counsellor, about whom a complaint would lack something.
async fn names(ctx: &Ctx, staff: &[Member]) -> Result<Vec<(String, Lack)>, Error> {
    let db = ctx.db.reader();
    let hierarchy = people::hierarchy(&db).await?;
    let colleagues: Vec<_> = staff.iter().map(Member::colleague).collect();
    let name = |id: PersonId| {
        staff
            .iter()
            .find(|it| it.id == id)
            .map(|it| it.display_name.clone())
    };
    let mut found: Vec<(String, Lack)> = uncovered(&colleagues, &hierarchy)
        .into_iter()
        .filter_map(|(id, lack)| name(id).map(|name| (name, lack)))
        .collect();
    for counsellor in people::counsellors(&db).await? {
        let is_listed = found.iter().any(|(name, _)| *name == counsellor.name);
        if let (false, Some(lack)) = (is_listed, lack(counsellor.person, &colleagues, &hierarchy)) {
            found.push((counsellor.name, lack));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ad05_2_next_year_is_wanted_from_the_first_of_november() {
        let day = |text: &str| text.parse().unwrap();
        let china = WorkCalendar::china();
        assert_eq!(missing_year(&china, day("2026-10-31")), None);
        assert_eq!(missing_year(&china, day("2026-11-01")), Some(2027));
        assert_eq!(missing_year(&china, day("2027-01-01")), Some(2027));
        assert_eq!(
            missing_year(&WorkCalendar::default(), day("2026-03-01")),
            Some(2026)
        );
    }
}
