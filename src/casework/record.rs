//! Writing down what happened: the event, the clocks it starts and stops, and the notices it sends, all in the
//! transaction of the change itself. What follows from an event stands in `domain::event`; this is a loop over it.
use super::{Ctx, Error, pauses};
use crate::domain::complaint::{IdentityMode, Reference};
use crate::domain::deadline::{Audience, ClockKind, Deadline, first_response};
use crate::domain::event::{CaseEvent, ClockStart, ClockStop, Notice, SystemEventKind};
use crate::domain::locale::Locale;
use crate::domain::people::{PersonId, Role};
use crate::domain::policy::{Action, Why};
use crate::domain::stage::StageCode;
use crate::seal::random;
use crate::store::access::{self, Granted};
use crate::store::events::{self, Actor, Codes, NewEvent};
use crate::store::outbox::{self, Recipient};
use crate::store::{Announcement, Txn, contacts, deadlines, handovers, memberships, people, standing};
use serde_json::Value;
use uuid::Uuid;

/// The case has come to the stage its header shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moved {
    /// The stage it left; nothing at submission.
    pub(super) from: Option<StageCode>,
}

/// Records an event of a case with everything that follows from it. The grant carries the header as it is after the
/// change.
pub(super) async fn record<A>(
    txn: &Txn,
    ctx: &Ctx,
    grant: &Granted<A>,
    event: &CaseEvent,
) -> Result<(), Error> {
    record_with(txn, ctx, grant, event, None, None).await
}

/// As [`record`], for an event that moved the case from a stage, or that carries words: those are sealed beside it.
pub(super) async fn record_with<A>(
    txn: &Txn,
    ctx: &Ctx,
    grant: &Granted<A>,
    event: &CaseEvent,
    moved: Option<Moved>,
    words: Option<&Value>,
) -> Result<(), Error> {
    append(txn, ctx, grant, event, moved, words).await?;
    let now = ctx.now();
    let (starts, stops) = (event.starts(now), event.stops(now));
    // First what ends, then what begins: a clock may do both.
    for clock in &stops {
        stop(txn, ctx, grant, clock).await?;
    }
    for clock in &starts {
        start(txn, ctx, grant, clock).await?;
    }
    let has_shifted = pauses::follow(txn, ctx, grant, event).await?;
    if !starts.is_empty() || !stops.is_empty() || moved.is_some() || has_shifted {
        refresh(txn, grant).await?;
    }
    tell(txn, ctx, grant, event).await?;
    txn.announce(Announcement::Happened {
        complaint: grant.case(),
        kind: event.kind(),
    });
    Ok(())
}

/// The earliest clock, for lists; while the case waits, what ends the waiting is among them.
async fn refresh<A>(txn: &Txn, grant: &Granted<A>) -> Result<(), Error> {
    let header = grant.header();
    let mut due = header.stage.next_due().to_vec();
    if header.hold.is_some() {
        due.extend([ClockKind::HoldLimit, ClockKind::HoldReview]);
    }
    deadlines::refresh_next_due(txn, grant, header.round, &due).await?;
    Ok(())
}

pub(super) async fn append<A>(
    txn: &Txn,
    ctx: &Ctx,
    grant: &Granted<A>,
    event: &CaseEvent,
    moved: Option<Moved>,
    words: Option<&Value>,
) -> Result<(), Error> {
    let new = NewEvent {
        at: ctx.now(),
        actor: Actor {
            person: grant.person(),
            role: grant.role(),
        },
        kind: event.kind(),
        stages: moved.map(|Moved { from }| (from, grant.header().stage.code())),
        codes: Codes::of(event.facts()),
    };
    events::append_granted(txn, grant, &new, words).await?;
    Ok(())
}

async fn start<A>(txn: &Txn, ctx: &Ctx, grant: &Granted<A>, start: &ClockStart) -> Result<(), Error> {
    let header = grant.header();
    let promised = || ctx.promises().spec(start.clock, header.path, start.safeguarding);
    let Some(spec) = start.spec.or_else(promised) else {
        return Ok(());
    };
    let clock = Deadline::start(
        start.clock,
        header.round,
        spec,
        start.at,
        ctx.zone(),
        &ctx.calendar(),
    );
    if start.clock.keeps_the_earlier() && runs_earlier(txn, grant, &clock).await? {
        return Ok(());
    }
    let clock = match deadlines::one(txn, grant, header.round, start.clock).await? {
        Some(before) => clock.with_pauses_of(&before.clock, ctx.zone(), &ctx.calendar()),
        None => clock,
    };
    let clock = if header.is_paused() {
        clock.pause(ctx.today())
    } else {
        clock
    };
    deadlines::start(txn, grant, &clock).await?;
    let event = CaseEvent::DeadlineStarted {
        clock: start.clock,
        due_at: clock.due_at(),
    };
    append(txn, ctx, grant, &event, None, None).await
}

/// Whether the same clock runs already and is due no later: a second alert never gives anybody more time.
async fn runs_earlier<A>(txn: &Txn, grant: &Granted<A>, new: &Deadline) -> Result<bool, Error> {
    let kept = deadlines::one(txn, grant, grant.header().round, new.kind()).await?;
    Ok(kept.is_some_and(|kept| kept.clock.is_open() && kept.clock.due_at() <= new.due_at()))
}

async fn stop<A>(txn: &Txn, ctx: &Ctx, grant: &Granted<A>, stop: &ClockStop) -> Result<(), Error> {
    let Some(kept) = deadlines::one(txn, grant, grant.header().round, stop.clock).await? else {
        return Ok(());
    };
    if !kept.clock.is_open() {
        return Ok(());
    }
    let stopped = kept.clock.clone().stop(stop.at);
    deadlines::save(txn, &kept, &stopped).await?;
    let result = first_response(&stopped, &contacts::attempts(txn, grant).await?, ctx.now());
    let event = CaseEvent::DeadlineStopped {
        clock: stop.clock,
        stopped_at: stop.at,
        result,
    };
    append(txn, ctx, grant, &event, None, None).await
}

/// Queues the notices of an event. Whoever is excluded from the case is not told of it.
async fn tell<A>(txn: &Txn, ctx: &Ctx, grant: &Granted<A>, event: &CaseEvent) -> Result<(), Error> {
    let mut told: Vec<(Notice, Recipient)> = Vec::new();
    for (notice, audience) in event.notices() {
        for (to, locale) in recipients(txn, grant, audience).await? {
            if told.contains(&(notice, to)) {
                continue;
            }
            told.push((notice, to));
            outbox::queue(
                txn,
                notice,
                grant.case(),
                to,
                locale,
                Uuid::from_bytes(random()),
                ctx.now(),
            )
            .await?;
        }
    }
    if !told.is_empty() {
        txn.announce(Announcement::MailQueued);
    }
    Ok(())
}

/// Who is meant. Whenever nobody of them may know of the case, or is there, somebody else is told: intake, then managers,
/// then anybody who works on complaints. An excluded person is never among them.
async fn recipients<A>(
    txn: &Txn,
    grant: &Granted<A>,
    audience: Audience,
) -> Result<Vec<(Recipient, Locale)>, Error> {
    let header = grant.header();
    let staff = match audience {
        // An anonymous client is reached in the portal alone.
        Audience::Client if header.identity == IdentityMode::Anonymous => return Ok(vec![]),
        // Whoever withdrew is told nothing more unless they ask; they may still read everything.
        Audience::Client if header.has_client_withdrawn => return Ok(vec![]),
        Audience::Client => return Ok(vec![(Recipient::Complainant, header.locale)]),
        Audience::Owner => owners(txn, grant).await?,
        Audience::Invited => match handovers::asked(txn, grant).await? {
            Some(person) => people::reader(txn, person).await?,
            None => vec![],
        },
        Audience::IntakeDuty => people::holding(txn, Role::Intake).await?,
        Audience::Managers => people::holding(txn, Role::Manager).await?,
        Audience::SafeguardingRota => people::safeguarding_rota(txn).await?,
        // Never with a reference: whoever runs the machine sees the log.
        Audience::Operators => {
            tracing::error!("an automatic receipt was not given in time");
            return Ok(vec![]);
        }
    };
    let excluded = standing::excluded(txn, grant).await?;
    let free = |staff: Vec<(PersonId, Locale)>| -> Vec<(Recipient, Locale)> {
        let free = staff.into_iter().filter(|(person, _)| !excluded.contains(person));
        free.map(|(person, locale)| (Recipient::Staff(person), locale))
            .collect()
    };
    let mut told = free(staff);
    for role in [Role::Intake, Role::Manager, Role::Investigator] {
        if told.is_empty() {
            told = free(people::holding(txn, role).await?);
        }
    }
    if told.is_empty() {
        // Without a reference; the administrator's page says it, too.
        tracing::error!("nobody may be told of a complaint: everybody is excluded from it");
    }
    Ok(told)
}

/// Whoever carries the case: its handler or lead, before that its holder, before that intake on duty.
async fn owners<A>(txn: &Txn, grant: &Granted<A>) -> Result<Vec<(PersonId, Locale)>, Error> {
    let carriers = memberships::carriers(txn, grant).await?;
    let mut owners = Vec::new();
    let holder = grant.header().holder.filter(|_| carriers.is_empty());
    for person in carriers.into_iter().chain(holder) {
        owners.extend(people::reader(txn, person).await?);
    }
    if owners.is_empty() {
        owners = people::holding(txn, Role::Intake).await?;
    }
    Ok(owners)
}

/// Writes a refused attempt into the stream of the case that was asked for, if there is one.
pub(super) async fn refusal(
    txn: &Txn,
    ctx: &Ctx,
    case: &Reference,
    action: Action,
    why: Option<Why>,
) -> Result<(), Error> {
    let Some(grant) = access::refused(txn, &ctx.keys, ctx.who, case).await? else {
        return Ok(());
    };
    append(
        txn,
        ctx,
        &grant,
        &CaseEvent::AccessRefused { action, why },
        None,
        None,
    )
    .await
}

/// Writes something that belongs to no case into the system stream.
pub(super) async fn note(
    txn: &Txn,
    ctx: &Ctx,
    role: Role,
    person: Option<PersonId>,
    kind: SystemEventKind,
) -> Result<(), Error> {
    let event = NewEvent {
        at: ctx.now(),
        actor: Actor { person, role },
        kind,
        stages: None,
        codes: Codes::none(),
    };
    events::append_system(txn, &event).await?;
    Ok(())
}
