//! `/live` and `/live/{reference}`: a stream that says "something happened" and nothing else, so that a page can offer
//! to be loaded again. Whether the listener may know of the case is asked anew for every event, when it is sent.
//!
//! ## Why a stream ends
//! A page left open must not keep its session alive. A stream lasts as long as an idle session, and the browser's
//! attempt to open it again, which it tells by `Last-Event-ID`, is answered with 204: "no more".

use std::{
    convert::Infallible,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{
        IntoResponse, Response, Sse,
        sse::{Event, KeepAlive},
    },
};
use futures::{Stream, StreamExt, stream};
use tokio::time::sleep;
use tokio_stream::wrappers::BroadcastStream;

use super::{App, Refusal};
use crate::{
    domain::{complaint::Reference, event::EventKind, people::Principal},
    store::{Announcement, access, people},
};

/// Browsers open six connections to a host over HTTP/1.1; streams must leave some for pages.
const MOST_STREAMS: usize = 3;
const KEEP_ALIVE: Duration = Duration::from_secs(20);

/// The streams that are open, one entry each.
#[derive(Debug, Default)]
pub struct Streams(Mutex<Vec<Principal>>);

/// A place among them, given back when the stream is dropped.
struct Place {
    streams: Arc<Streams>,
    who: Principal,
}

impl Streams {
    fn place(self: &Arc<Self>, who: Principal) -> Option<Place> {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if open.iter().filter(|other| **other == who).count() >= MOST_STREAMS {
            return None;
        }
        open.push(who);
        Some(Place {
            streams: Arc::clone(self),
            who,
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.streams.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = open.iter().position(|other| *other == self.who) {
            open.swap_remove(at);
        }
    }
}

/// What an announcement means to one listener.
enum News {
    None,
    Some,
    /// The listener is no longer who they were.
    End,
}

/// `GET /live`: anything that the listener may know of.
pub(crate) async fn everything(State(app): State<App>, who: Principal, headers: HeaderMap) -> Response {
    open(app, who, None, &headers)
}

/// `GET /live/{reference}`: one case. A reference that nobody has, or that the listener may not know of, is a stream
/// in which nothing happens.
pub(crate) async fn case(
    State(app): State<App>,
    who: Principal,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    match reference.parse() {
        Ok(reference) => open(app, who, Some(reference), &headers),
        Err(_) => Refusal::NotFound.into_response(),
    }
}

fn open(app: App, who: Principal, case: Option<Reference>, headers: &HeaderMap) -> Response {
    let minutes = match who {
        Principal::Staff(_) => 31,
        Principal::Client { .. } => 16,
        Principal::Nobody | Principal::System => return Refusal::Forbidden.into_response(),
    };
    let place = app
        .streams
        .place(who)
        .filter(|_| !headers.contains_key("last-event-id"));
    let Some(place) = place else {
        return StatusCode::NO_CONTENT.into_response();
    };
    let news = happenings(app, who, case).map(move |news| {
        // The place lives in the stream, and goes with it.
        let _ = &place;
        news
    });
    let first = stream::once(async { Ok::<_, Infallible>(Event::default().id("1")) });
    let events = first
        .chain(news)
        .take_until(Box::pin(sleep(Duration::from_secs(minutes * 60))));
    let mut response = Sse::new(events)
        .keep_alive(KeepAlive::new().interval(KEEP_ALIVE))
        .into_response();
    response
        .headers_mut()
        .insert("x-accel-buffering", axum::http::HeaderValue::from_static("no"));
    response
}

fn happenings(
    app: App,
    who: Principal,
    case: Option<Reference>,
) -> impl Stream<Item = Result<Event, Infallible>> + Send {
    let announcements = BroadcastStream::new(app.db.announcements());
    announcements
        .then(move |announcement| {
            let (app, case) = (app.clone(), case);
            async move {
                match announcement {
                    Ok(announcement) => meaning(&app, who, case.as_ref(), announcement).await,
                    // Some were missed; which, nobody can say.
                    Err(_) => News::None,
                }
            }
        })
        .take_while(|news| {
            let goes_on = !matches!(news, News::End);
            async move { goes_on }
        })
        .filter_map(|news| async move { matches!(news, News::Some).then(|| Ok(Event::default().data("1"))) })
}

async fn meaning(app: &App, who: Principal, case: Option<&Reference>, announcement: Announcement) -> News {
    let Announcement::Happened { complaint, kind } = announcement else {
        return News::None;
    };
    if !is_news(who, kind) {
        return News::None;
    }
    let reader = app.db.reader();
    if let Principal::Staff(staff) = who {
        match people::person(&reader, staff.person).await {
            Ok(Some(person)) if person.is_active && person.principal() == staff => {}
            _ => return News::End,
        }
    }
    match access::may_know(&reader, who, complaint).await {
        Ok(Some(reference)) if case.is_none_or(|case| *case == reference) => News::Some,
        Ok(_) => News::None,
        Err(_) => News::End,
    }
}

/// Reading is not news.
fn is_news(who: Principal, kind: EventKind) -> bool {
    let is_reading = matches!(
        kind,
        EventKind::ContentOpened | EventKind::ContentExported | EventKind::AccessRefused
    );
    !is_reading && (matches!(who, Principal::Staff(_)) || kind.is_client_visible())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        complaint::ComplaintId,
        people::{PersonId, Role, Roles, StaffPrincipal},
    };

    #[test]
    fn streams_leave_some_connections_for_pages() {
        let streams = Arc::new(Streams::default());
        let client = |number| Principal::Client {
            complaint: ComplaintId::from_random([number; 16]),
        };
        let mut places: Vec<_> = (0..MOST_STREAMS)
            .map(|_| streams.place(client(1)).unwrap())
            .collect();
        assert!(streams.place(client(1)).is_none());
        assert!(streams.place(client(2)).is_some());
        places.pop();
        assert!(streams.place(client(1)).is_some());
    }

    #[test]
    fn clients_hear_of_what_their_timeline_shows_and_nobody_hears_of_reading() {
        let client = Principal::Client {
            complaint: ComplaintId::from_random([1; 16]),
        };
        let staff = Principal::Staff(StaffPrincipal {
            person: PersonId::from_random([1; 16]),
            roles: Roles::of_staff([Role::Intake]).unwrap(),
            safeguarding: false,
        });
        for (kind, client_hears, staff_hears) in [
            (EventKind::MessageSent, true, true),
            (EventKind::ComplaintTaken, true, true),
            (EventKind::PlanSubmitted, false, true),
            (EventKind::SafeguardingRaised, false, true),
            (EventKind::ContentOpened, false, false),
            (EventKind::AccessRefused, false, false),
        ] {
            assert_eq!(
                (is_news(client, kind), is_news(staff, kind)),
                (client_hears, staff_hears),
                "{kind:?}"
            );
        }
    }
}
