//! Exclusions follow names, links and lines: after any sequence of changes they are what the oracle says.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{EntityTrait, Set};
use uuid::Uuid;

use super::db::connected::Connected as _;
use super::entities::{answers, case_keys, interest_declarations};
use super::exclusion::{Named, present, settle};
use super::people::{self, Counsellor, NewPerson};
use super::staff;
use super::standing::{relink, rematch};
use super::testing::{TestStore, add_complaint, at, each_engine};
use super::{StoreError, Txn};
use crate::domain::exclusion::{ExclusionReason, Meant};
use crate::domain::hierarchy::Hierarchy;
use crate::domain::intake::{IncidentTime, Service, SiteChoice};
use crate::domain::locale::Locale;
use crate::domain::people::{CounsellorId, PersonId, Role, Roles};
use crate::domain::staffing::PersonDetails;
use crate::domain::text::PersonName;
use crate::seal::{CaseKey, Cell};

const STAFF: u8 = 7;
const NAMES: [&str; 5] = ["郑询", "柳言", "江北", "方新", "赵迎"];

fn person(number: u8) -> PersonId {
    PersonId(Uuid::from_bytes([number + 1; 16]))
}

/// A sequence of numbers that looks random and is the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u8) -> u8 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        u8::try_from((self.0 >> 33) % u64::from(sides)).unwrap()
    }
}

/// What the oracle knows: everybody's name and supervisor, every counsellor, every case.
#[derive(Default)]
struct World {
    names: BTreeMap<PersonId, String>,
    above: BTreeMap<PersonId, Option<PersonId>>,
    counsellors: Vec<Counsellor>,
    cases: BTreeMap<Uuid, Case>,
}

#[derive(Default)]
struct Case {
    respondents: Vec<&'static str>,
    unwanted: Vec<&'static str>,
    /// Whoever was ever meant: names change, and nobody is let in by that.
    met: Meant,
    interested: BTreeSet<PersonId>,
}

impl World {
    /// Everybody a written name means now.
    fn bearers(&self, written: &[&str]) -> BTreeSet<PersonId> {
        let by_name = self
            .names
            .iter()
            .filter(|(_, name)| written.contains(&name.as_str()));
        let linked = self
            .counsellors
            .iter()
            .filter(|it| written.contains(&it.name.as_str()));
        by_name
            .map(|(id, _)| *id)
            .chain(linked.filter_map(|it| it.person))
            .collect()
    }

    fn remember(&mut self) {
        let met: Vec<_> = self
            .cases
            .iter()
            .map(|(case, it)| (*case, self.bearers(&it.respondents), self.bearers(&it.unwanted)))
            .collect();
        for (case, respondents, unwanted) in met {
            let case = self.cases.get_mut(&case).unwrap();
            case.met.respondents.extend(respondents);
            case.met.unwanted.extend(unwanted);
        }
    }

    /// Who must be kept out of a case.
    fn kept_out(&self, case: &Case) -> BTreeSet<PersonId> {
        let lines = Hierarchy::new(self.above.clone());
        let roots: BTreeSet<_> = case.met.respondents.union(&case.met.unwanted).copied().collect();
        let in_line = roots.iter().flat_map(|root| lines.line_of(*root));
        let mut kept_out: BTreeSet<_> = in_line.collect();
        kept_out.extend(&roots);
        kept_out.extend(&case.interested);
        kept_out
    }
}

async fn hire(store: &TestStore, world: &mut World, number: u8) {
    let id = person(number);
    let new = NewPerson {
        id,
        account: format!("person{number}"),
        display_name: format!("职员{number}"),
        locale: Locale::ZhCn,
        roles: Roles::of_staff([Role::Intake]).unwrap(),
        is_safeguarding: false,
        site: None,
        supervisor: None,
    };
    world.names.insert(id, new.display_name.clone());
    world.above.insert(id, None);
    write(store, async |txn| people::add(txn, new.clone(), at(0)).await).await;
}

async fn write(store: &TestStore, work: impl AsyncFn(&Txn) -> Result<(), StoreError>) {
    store.db.write(async |txn| work(txn).await).await.unwrap();
}

async fn complain(
    store: &TestStore,
    world: &mut World,
    number: u8,
    about: &'static str,
    unwanted: &'static str,
) {
    let case = add_complaint(store, number).await.0;
    let name = |name: &str| PersonName::parse(name).unwrap();
    let service = Service {
        site: SiteChoice::Unsure,
        counsellors: vec![name(about)],
        happened: IncidentTime::Unsure,
        unwanted_staff: vec![name(unwanted)],
    };
    let key = CaseKey::draw(case);
    let (key_number, wrap) = store.ring.wrap(&key);
    let sealed = key
        .seal(&Cell::new("answers", "body_sealed", case), &Named { service })
        .into_bytes();
    let told = Case {
        respondents: vec![about],
        unwanted: vec![unwanted],
        ..Case::default()
    };
    world.cases.insert(case, told);
    world.remember();
    let met = world.cases[&case].met.clone();
    write(store, async |txn| {
        let keys = case_keys::ActiveModel {
            complaint_id: Set(case),
            key_number: Set(i64::from(key_number)),
            wrap: Set(wrap.clone()),
        };
        case_keys::Entity::insert(keys)
            .exec_without_returning(txn.connection())
            .await?;
        let answers = answers::ActiveModel {
            complaint_id: Set(case),
            body_sealed: Set(sealed.clone()),
            version: Set(1),
        };
        answers::Entity::insert(answers)
            .exec_without_returning(txn.connection())
            .await?;
        settle(txn, case, &met, at(0)).await
    })
    .await;
}

async fn rename_and_move(store: &TestStore, id: PersonId, name: &str, above: Option<PersonId>) {
    write(store, async |txn| {
        let seen = staff::one(txn, id).await?.unwrap();
        let details = PersonDetails {
            display_name: name.to_owned(),
            locale: seen.locale,
            roles: seen.roles,
            is_safeguarding: false,
            site: None,
            supervisor: above,
            qualification: None,
            email: None,
            is_on_duty: true,
        };
        assert!(staff::change(txn, &seen, &details).await?);
        relink(txn, at(1)).await?;
        rematch(txn, &store.ring, &[id], at(1)).await
    })
    .await;
}

async fn declare(store: &TestStore, world: &mut World, case: Uuid, id: PersonId) {
    world.cases.get_mut(&case).unwrap().interested.insert(id);
    write(store, async |txn| {
        let row = interest_declarations::ActiveModel {
            complaint_id: Set(case),
            person_id: Set(id.0),
            has_interest: Set(true),
            kind: Set(Some("close".to_owned())),
            at: Set(0),
        };
        // Declaring twice is the same declaration.
        if interest_declarations::Entity::find_by_id((case, id.0))
            .one(txn.connection())
            .await?
            .is_none()
        {
            interest_declarations::Entity::insert(row)
                .exec_without_returning(txn.connection())
                .await?;
        }
        settle(txn, case, &Meant::default(), at(1)).await
    })
    .await;
}

async fn change(store: &TestStore, world: &mut World, dice: &mut Dice) {
    let id = person(dice.roll(STAFF));
    match dice.roll(4) {
        0 => {
            let name = NAMES[usize::from(dice.roll(5))];
            world.names.insert(id, name.to_owned());
            world.remember();
            rename_and_move(store, id, name, world.above[&id]).await;
        }
        1 => {
            let above = person(dice.roll(STAFF));
            if !Hierarchy::new(world.above.clone()).would_loop(id, above) {
                world.above.insert(id, Some(above));
            }
            rename_and_move(store, id, &world.names[&id].clone(), world.above[&id]).await;
        }
        2 => {
            let at_all = usize::from(dice.roll(3));
            world.counsellors[at_all].person = (dice.roll(4) > 0).then_some(id);
            let counsellor = world.counsellors[at_all].clone();
            world.remember();
            write(store, async |txn| {
                people::change_counsellor(txn, &counsellor).await?;
                rematch(txn, &store.ring, counsellor.person.as_slice(), at(1)).await
            })
            .await;
        }
        _ => {
            let nth = usize::from(dice.roll(3));
            let case = *world.cases.keys().nth(nth).unwrap();
            declare(store, world, case, id).await;
        }
    }
}

async fn agree(store: &TestStore, world: &World, step: &str) {
    let stands = present(&store.db.reader(), None).await.unwrap();
    for (case, told) in &world.cases {
        let stands = stands.get(case).cloned().unwrap_or_default();
        let kept_out: BTreeSet<_> = stands.keys().copied().collect();
        assert_eq!(kept_out, world.kept_out(told), "{step}");
        let is_respondent = |id| stands.get(id) == Some(&ExclusionReason::Respondent);
        assert!(told.met.respondents.iter().all(is_respondent), "{step}");
    }
}

#[tokio::test]
async fn after_any_sequence_of_changes_exclusions_are_what_the_oracle_says() {
    each_engine(async |store| {
        let (mut world, mut dice) = (World::default(), Dice(2026));
        for number in 0..STAFF {
            hire(store, &mut world, number).await;
        }
        for (number, name) in ["郑询", "柳言", "江北"].into_iter().enumerate() {
            let counsellor = Counsellor {
                id: CounsellorId(Uuid::from_bytes([100 + u8::try_from(number).unwrap(); 16])),
                name: name.to_owned(),
                site: None,
                person: None,
                is_former: false,
            };
            write(store, async |txn| people::add_counsellor(txn, &counsellor).await).await;
            world.counsellors.push(counsellor);
        }
        for (number, about, unwanted) in [(1, "郑询", "方新"), (2, "柳言", "赵迎"), (3, "方新", "江北")]
        {
            complain(store, &mut world, number, about, unwanted).await;
        }
        agree(store, &world, "at first").await;
        for step in 0..60 {
            change(store, &mut world, &mut dice).await;
            agree(store, &world, &format!("after change {step}")).await;
        }
        let somebody = present(&store.db.reader(), None).await.unwrap();
        assert!(
            somebody.values().map(BTreeMap::len).sum::<usize>() > 5,
            "the changes met somebody"
        );
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_opened_stops_the_change() {
    each_engine(async |store| {
        let mut world = World::default();
        hire(store, &mut world, 1).await;
        complain(store, &mut world, 1, "郑询", "方新").await;
        let other = crate::seal::KeyRing::generate();
        let done = store
            .db
            .write(async |txn| rematch(txn, &other, &[person(1)], at(1)).await)
            .await;
        assert!(matches!(done, Err(StoreError::Inconsistent { .. })));
    })
    .await;
}
