//! Who may come in where: every endpoint, asked for by every kind of person, in every stage the demo has. The matrix is
//! a snapshot, so that a new endpoint or a changed door is read as a diff; what must hold whatever the matrix says stands
//! in code.
use std::fmt::Write;

use axum::http::{Method, StatusCode};
use heard::{
    domain::{code::Code, stage::StageCode},
    web::endpoints::{Class, Endpoint, Kind, endpoints},
};

use crate::{
    client::{enter, returning},
    harness::{Page, TestApp, Visitor, complaint::Story},
};

/// The people of the matrix, in the order of its columns.
const STAFF: [&str; 6] = [
    "chen.jie",
    "zhao.ying",
    "wu.cha",
    "zheng.xun",
    "meng.li",
    "gao.pi",
];
const ADMIN: &str = "su.guan";
/// Forms whose purpose is to end what a person has here; they are asked last, by nobody.
const ENDINGS: [&str; 3] = ["/staff/sign-out", "/track/leave", "/staff/profile/sessions"];

/// Everybody who knocks.
struct People {
    nobody: Visitor,
    client: Visitor,
    staff: Vec<(&'static str, Visitor)>,
    admin: Visitor,
    own: String,
}

impl People {
    async fn of(app: &mut TestApp) -> Self {
        let words = TestApp::words();
        let about_zheng = Story {
            counsellor: "郑询",
            ..Story::NAMED
        };
        let (mut client, receipt) = returning(app, words, &about_zheng).await;
        enter(&mut client, words, &receipt.code).await;
        let mut staff = Vec::new();
        for account in STAFF {
            staff.push((account, app.staff(account).await));
        }
        Self {
            nobody: app.visitor(),
            client,
            staff,
            admin: app.staff(ADMIN).await,
            own: receipt.reference,
        }
    }

    fn all(&mut self) -> impl Iterator<Item = (&str, &mut Visitor)> {
        let strangers = [("nobody", &mut self.nobody), ("client", &mut self.client)];
        let staff = self.staff.iter_mut().map(|(name, visitor)| (*name, visitor));
        strangers
            .into_iter()
            .chain(staff)
            .chain([(ADMIN, &mut self.admin)])
    }

    fn staff(&mut self, account: &str) -> &mut Visitor {
        let found = self.staff.iter_mut().find(|(name, _)| *name == account);
        &mut found.expect("a persona").1
    }
}

fn references(page: &Page) -> Vec<String> {
    page.texts("tbody th .reference")
}

/// One case of each stage: one that is hidden from 郑询's line where there is one.
async fn one_of_each_stage(people: &mut People) -> Vec<(StageCode, String, bool)> {
    let mut found = Vec::new();
    for stage in StageCode::ALL {
        let list = format!("/staff/cases?stage={}", stage.code());
        let all = references(&people.staff("gao.pi").open(&list).await);
        let seen = references(&people.staff("meng.li").open(&list).await);
        let hidden = all.iter().find(|it| !seen.contains(it));
        if let Some(reference) = hidden.or(all.first()) {
            found.push((*stage, reference.clone(), hidden.is_some()));
        }
    }
    found
}

/// The path of a row with a case in it; every other parameter is something that is not there.
fn path_of(row: &Endpoint, reference: &str) -> String {
    let part = |part: &str| match part {
        "{reference}" => reference.to_owned(),
        "{token}" => "0".repeat(64),
        "{id}" => "00000000-0000-4000-8000-000000000000".to_owned(),
        other if other.starts_with('{') => "1".to_owned(),
        other => other.to_owned(),
    };
    row.path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// What is read without changing anything: everything but fixed files and the way out.
fn readable() -> impl Iterator<Item = &'static Endpoint> {
    endpoints().filter(|row| row.method == "GET" && !matches!(row.kind, Kind::File | Kind::Exit))
}

#[tokio::test]
async fn the_matrix_of_endpoint_person_and_stage() {
    let mut app = TestApp::with_demo().await;
    let mut people = People::of(&mut app).await;
    let cases = one_of_each_stage(&mut people).await;
    let own = people.own.clone();
    let names: Vec<_> = people.all().map(|(name, _)| name.to_owned()).collect();
    let mut table = format!("{:<64}{}\n", "", names.join(" "));
    for row in readable() {
        let of_a_case = row.path.contains("{reference}");
        let columns: Vec<_> = if of_a_case {
            let stages = cases.iter().map(|(stage, reference, is_hidden)| {
                let hidden = if *is_hidden { ", hidden from his line" } else { "" };
                (format!("  {}{hidden}", stage.code()), path_of(row, reference))
            });
            let own = ("  received, the client's own".to_owned(), path_of(row, &own));
            stages.chain([own]).collect()
        } else {
            vec![(String::new(), path_of(row, ""))]
        };
        if of_a_case {
            let _ = writeln!(table, "{} {}", row.method, row.path);
        }
        for (label, path) in columns {
            let label = if of_a_case {
                label
            } else {
                format!("{} {}", row.method, row.path)
            };
            let mut statuses = Vec::new();
            for (name, visitor) in people.all() {
                let status = visitor.knock(Method::GET, &path).await;
                assert!(!status.is_server_error(), "{name} {path}: {status}");
                statuses.push(status.as_str().to_owned());
            }
            let _ = writeln!(table, "{label:<64}{}", statuses.join(" "));
        }
    }
    insta::assert_snapshot!(table);
}

#[tokio::test]
async fn whoever_may_not_know_of_a_case_meets_the_same_wall_at_every_door() {
    let mut app = TestApp::with_demo().await;
    let mut people = People::of(&mut app).await;
    let cases = one_of_each_stage(&mut people).await;
    let mut doors = 0;
    // A stream answers everybody alike and then says nothing of what is hidden.
    let of_a_case = endpoints().filter(|row| row.path.contains("{reference}") && row.kind != Kind::Stream);
    for row in of_a_case {
        let method = if row.method == "GET" {
            Method::GET
        } else {
            Method::POST
        };
        let is_for_staff = row.path.starts_with("/staff");
        for (stage, reference, is_hidden) in &cases {
            let path = path_of(row, reference);
            let place = format!("{method} {path} in {}", stage.code());
            // A stranger is sent to where one signs in, or refused where nothing is drawn.
            let status = people.nobody.knock(method.clone(), &path).await;
            assert!(
                [
                    StatusCode::SEE_OTHER,
                    StatusCode::FORBIDDEN,
                    StatusCode::UNSUPPORTED_MEDIA_TYPE
                ]
                .contains(&status),
                "{place}: {status}"
            );
            // The client of another complaint has none but their own.
            if *reference != people.own {
                let status = people.client.knock(method.clone(), &path).await;
                let walls = if is_for_staff {
                    [StatusCode::SEE_OTHER, StatusCode::UNSUPPORTED_MEDIA_TYPE]
                } else {
                    [StatusCode::NOT_FOUND, StatusCode::UNSUPPORTED_MEDIA_TYPE]
                };
                assert!(walls.contains(&status), "client {place}: {status}");
            }
            if !is_for_staff {
                continue;
            }
            let mut strangers = vec![(ADMIN, people.admin.knock(method.clone(), &path).await)];
            if *is_hidden {
                for account in ["zheng.xun", "meng.li"] {
                    strangers.push((account, people.staff(account).knock(method.clone(), &path).await));
                }
            }
            for (who, status) in strangers {
                assert!(
                    [StatusCode::NOT_FOUND, StatusCode::UNSUPPORTED_MEDIA_TYPE].contains(&status),
                    "{who} {place}: {status}"
                );
                doors += 1;
            }
        }
    }
    assert!(doors > 50, "the demo hides some cases from 郑询's line: {doors}");
}

#[tokio::test]
async fn nobody_comes_into_the_rooms_of_staff_and_clients() {
    let mut app = TestApp::with_demo().await;
    let mut people = People::of(&mut app).await;
    let own = people.own.clone();
    for row in endpoints().filter(|row| !ENDINGS.contains(&row.path)) {
        let method = if row.method == "GET" {
            Method::GET
        } else {
            Method::POST
        };
        let path = path_of(row, &own);
        match row.class {
            Class::Staff(_) => {
                for stranger in [&mut people.nobody, &mut people.client] {
                    let status = stranger.knock(method.clone(), &path).await;
                    assert!(!status.is_success(), "{method} {path}: {status}");
                }
            }
            Class::Client => {
                let status = people.nobody.knock(method.clone(), &path).await;
                assert!(!status.is_success(), "{method} {path}: {status}");
                let status = people.admin.knock(method, &path).await;
                assert!(!status.is_success(), "{path}: {status}");
            }
            Class::Public | Class::Open | Class::Draft => {}
        }
    }
}
