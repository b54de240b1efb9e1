//! S-11 and C-16, C-17: the client is asked, may answer or not, and the case goes on either way.
use crate::harness::{TestApp, complaint::Story};

use super::{Matter, each};

const QUESTION: &str = "当时还有谁在场？";

#[tokio::test]
async fn a_question_pauses_the_case_and_the_answer_lets_it_go_on() {
    each(async |engine| {
        let words = TestApp::words();
        let mut matter = Matter::open(engine, &Story::NAMED, "zhao.ying").await;
        let hold = matter.at("/hold");
        let fields = [("question", QUESTION), ("days", "11")];
        let page = Matter::press(&mut matter.holder, &hold, "hold-ask-button", &fields).await;
        assert_eq!(page.status, 422);
        assert_eq!(page.problems(), [words.say("problem-days-not-met")]);
        assert_eq!(
            page.texts("textarea#question"),
            [QUESTION],
            "nothing typed is lost"
        );
        let fields = [("question", QUESTION), ("days", "5")];
        let page = Matter::press(&mut matter.holder, &hold, "hold-ask-button", &fields).await;
        assert!(
            page.says(&words.say("notice-hold-asked")),
            "{:?}",
            page.problems()
        );
        let badges = matter
            .holder
            .open(&matter.at(""))
            .await
            .texts(".clock-list")
            .concat();
        assert!(badges.contains(&words.say("badge-paused")), "{badges}");

        let case = matter.seen_by_client("").await;
        let date = words.date("2026-11-30".parse().unwrap());
        assert!(case.says(&words.say_with("client-hold-client", &[("date", date.into())])));
        let thread = matter.seen_by_client("/messages").await;
        assert!(thread.texts(".message .typed").concat().contains(QUESTION));

        // More time is no answer.
        let more = thread.form(&words.say("quick-reply-more-time")).filled();
        matter.client.press(&more).await;
        assert!(
            matter
                .seen_by_client("")
                .await
                .says(&words.say("client-hold-answer"))
        );
        let thread = matter.seen_by_client("/messages").await;
        let answer = thread
            .form(&words.say("case-messages-send"))
            .fill(&words.say("case-messages-reply"), "还有我的朋友。")
            .filled();
        matter.client.press(&answer).await;
        assert!(
            !matter
                .seen_by_client("")
                .await
                .says(&words.say("client-hold-answer"))
        );
        let page = matter.holder.open(&hold).await;
        assert!(page.says(&words.say("hold-end-answered")));
        let badges = matter
            .holder
            .open(&matter.at(""))
            .await
            .texts(".clock-list")
            .concat();
        assert!(!badges.contains(&words.say("badge-paused")), "{badges}");
    })
    .await;
}

#[tokio::test]
async fn hold_2_twice_a_round_is_enough() {
    each(async |engine| {
        let words = TestApp::words();
        let mut matter = Matter::open(engine, &Story::ANONYMOUS, "chen.jie").await;
        let mut gao = matter.app.staff("gao.pi").await;
        let hold = matter.at("/hold");
        let fields = [("question", QUESTION), ("days", "3")];
        for _ in 0..2 {
            let page = Matter::press(&mut matter.holder, &hold, "hold-ask-button", &fields).await;
            assert!(
                page.says(&words.say("notice-hold-asked")),
                "{:?}",
                page.problems()
            );
            let page = matter.holder.open(&hold).await;
            assert!(
                page.says(&words.say("hold-resume-not-yours")),
                "the holder waits for the client or a manager"
            );
            let page = Matter::press(&mut gao, &hold, "hold-resume-button", &[]).await;
            assert!(
                page.says(&words.say("notice-hold-resumed")),
                "{:?}",
                page.problems()
            );
        }
        let page = Matter::press(&mut matter.holder, &hold, "hold-ask-button", &fields).await;
        assert_eq!(page.status, 422);
        assert_eq!(page.problems(), [words.say("problem-hold-2-twice-not-met")]);
    })
    .await;
}

#[tokio::test]
async fn only_those_who_carry_the_case_let_it_wait() {
    each(async |engine| {
        let mut matter = Matter::open(engine, &Story::NAMED, "zhao.ying").await;
        let hold = matter.at("/hold");
        for (account, status) in [
            ("chen.jie", 403),
            ("wu.cha", 404),
            ("su.guan", 404),
            ("gao.pi", 200),
        ] {
            let mut other = matter.app.staff(account).await;
            assert_eq!(other.open(&hold).await.status, status, "{account}");
        }
    })
    .await;
}
