//! A letter on its way: put off, refused, broken off, sent by two at once. None is lost, none leaves twice for nothing.
use chrono::TimeDelta;
use heard::domain::mail::GIVE_UP;

use crate::harness::{
    SmtpServer, TestApp,
    app::each_engine_with,
    complaint::{Receipt, Story, complain},
    smtp::Answer,
};

const STORY: Story = Story {
    email: "owl@example.org",
    ..Story::NAMED
};

/// An office whose intake has been told already, and a client about to be.
async fn one_letter(app: &mut TestApp) -> Receipt {
    complain(&mut app.visitor(), TestApp::words(), &STORY).await
}

/// Letters to the client alone.
fn to_client(server: &SmtpServer) -> Vec<String> {
    let letters = server
        .received()
        .into_iter()
        .filter(|letter| letter.to == "owl@example.org");
    letters
        .map(|letter| letter.header("Message-ID").to_owned())
        .collect()
}

#[tokio::test]
async fn a_line_that_breaks_after_the_letter_loses_nothing() {
    each_engine_with(async |app, server| {
        server.answer(&[Answer::HangUp]);
        one_letter(app).await;
        assert_eq!(app.send_mail().await, 0, "an outage ends the round");
        app.pass(TimeDelta::seconds(7));
        assert_eq!(app.send_mail().await, 3);
        let ids: Vec<_> = server
            .received()
            .iter()
            .map(|letter| letter.header("Message-ID").to_owned())
            .collect();
        assert_eq!(ids.len(), 4, "the broken one came twice");
        let mut different = ids.clone();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), 3, "under one and the same id: {ids:?}");
    })
    .await;
}

#[tokio::test]
async fn two_workers_send_every_letter_once() {
    each_engine_with(async |app, server| {
        one_letter(app).await;
        one_letter(app).await;
        let ((ctx, mailer), (other, mailer_too)) = (app.worker(), app.worker());
        let (one, two) = tokio::join!(
            heard::jobs::send_due(&ctx, &mailer),
            heard::jobs::send_due(&other, &mailer_too)
        );
        assert_eq!(one.unwrap() + two.unwrap(), 6);
        assert_eq!(server.received().len(), 6);
    })
    .await;
}

#[tokio::test]
async fn a_server_that_is_away_for_days_gets_everything_when_it_is_back() {
    each_engine_with(async |app, server| {
        one_letter(app).await;
        for _ in 0..4 {
            server.answer(&[Answer::UnknownAccount]);
            assert_eq!(app.send_mail().await, 0);
            app.pass(TimeDelta::hours(24));
        }
        assert_eq!(app.send_mail().await, 3);
        assert_eq!(to_client(server).len(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_was_put_off_comes_back_later_and_not_before() {
    each_engine_with(async |app, server| {
        one_letter(app).await;
        server.answer(&[Answer::Later, Answer::Later, Answer::Later]);
        assert_eq!(app.send_mail().await, 0);
        assert_eq!(app.send_mail().await, 0, "the wait has begun");
        app.pass(TimeDelta::seconds(7));
        assert_eq!(app.send_mail().await, 3);
    })
    .await;
}

#[tokio::test]
async fn a_letter_refused_for_good_is_in_the_history_and_can_be_sent_again() {
    each_engine_with(async |app, server| {
        let words = TestApp::words();
        let receipt = one_letter(app).await;
        let case = format!("/staff/cases/{}", receipt.reference);
        let mut chen = app.staff("chen.jie").await;
        let page = chen.open(&format!("{case}/holder")).await;
        chen.press(
            &page
                .form(&words.say("take-button"))
                .tick(&words.say("take-none"))
                .filled(),
        )
        .await;
        server.answer(&[Answer::Refuse, Answer::Refuse, Answer::Refuse]);
        assert_eq!(
            app.send_mail().await,
            1,
            "the holder is told, and that letter leaves"
        );
        assert_eq!(server.received().last().unwrap().to, "chen.jie@example.org");
        let history = chen.open(&format!("{case}/timeline")).await;
        assert!(
            history.says(&words.say("event-delivery-failed")),
            "{}",
            history.html
        );
        app.pass(GIVE_UP);
        assert_eq!(app.send_mail().await, 0, "given up is given up");
    })
    .await;
}

#[tokio::test]
async fn a_crash_between_the_server_and_the_row_sends_again_under_the_same_id() {
    each_engine_with(async |app, server| {
        one_letter(app).await;
        let (ctx, mailer) = app.worker();
        // Leased, sent, and then the power goes: nothing is settled.
        let heard::casework::mail::Next::Send(out) =
            heard::casework::mail::next(&ctx).await.unwrap().unwrap()
        else {
            panic!("there is a letter to send");
        };
        let letter = heard::mail::Letter::of(
            out.leased.notice,
            heard::mail::Reader::Client,
            out.to.clone(),
            out.locale,
            out.leased.message_id.clone(),
            &ctx.config.origin,
            ctx.now(),
        );
        mailer.send(&letter).await.unwrap();
        assert_eq!(app.send_mail().await, 2, "the lease holds");
        app.pass(TimeDelta::minutes(2));
        assert_eq!(app.send_mail().await, 1);
        let received = server.received();
        assert_eq!(received[0].header("Message-ID"), received[3].header("Message-ID"));
    })
    .await;
}
