//! C-23 and S-12: taking back, changing one's mind, and going on without the client.
use chrono::TimeDelta;

use crate::harness::{TestApp, complaint::Story};

use super::{Matter, each};

const WHY: &str = "家里人知道以后很生气。";

#[tokio::test]
async fn withdrawn_under_pressure_only_the_rota_reads_it_and_undoing_restores_the_case() {
    each(async |engine| {
        let words = TestApp::words();
        let mut matter = Matter::open(engine, &Story::NAMED, "zhao.ying").await;
        let before = matter
            .holder
            .open(&matter.at(""))
            .await
            .texts(".case-clocks")
            .concat();
        let page = matter.seen_by_client("/withdrawal").await;
        assert!(page.says(&words.say("withdraw-goes-on-safety")));
        let form = page
            .form(&words.say("withdraw-button"))
            .fill(&words.say("withdraw-why"), WHY);
        let withdrawn = matter
            .client
            .press(&form.filled().with("pressure", "reported"))
            .await;
        assert!(
            withdrawn.says(&words.say("withdraw-undo-lead")),
            "{:?}",
            withdrawn.problems()
        );

        // The handler learns that safety people look after it, and nothing of the answer.
        let answer = words.say("safeguarding-pressure");
        let ground = words.say("safety-ground-pressure");
        for page in [
            "",
            "/withdrawal",
            "/continuation",
            "/safeguarding",
            "/timeline",
            "/messages",
        ] {
            let page = matter.holder.open(&matter.at(page)).await;
            assert!(
                !page.html.contains(&answer) && !page.html.contains(&ground),
                "{}",
                page.url
            );
        }
        assert!(matter.holder.open(&matter.at("/withdrawal")).await.says(WHY));
        let mut chen = matter.app.staff("chen.jie").await;
        let page = chen.open(&matter.at("/safeguarding")).await;
        assert!(page.says(&answer) && page.says(&ground), "{}", page.html);
        let page = Matter::press(
            &mut chen,
            &matter.at("/safeguarding"),
            "safeguarding-retaliation-button",
            &[],
        )
        .await;
        assert!(page.says(&words.say("notice-safety-retaliation")));

        let page = matter.seen_by_client("/withdrawal").await;
        let undone = matter
            .client
            .press(&page.form(&words.say("withdraw-undo-button")).filled())
            .await;
        assert!(undone.says(&words.say("notice-undone")));
        let after = matter
            .holder
            .open(&matter.at(""))
            .await
            .texts(".case-clocks")
            .concat();
        assert_eq!(after, before, "the same stage, the same clocks");
    })
    .await;
}

#[tokio::test]
async fn undo_withdraw_1_is_offered_for_five_working_days() {
    each(async |engine| {
        let words = TestApp::words();
        let mut matter = Matter::open(engine, &Story::NAMED, "zhao.ying").await;
        let page = matter.seen_by_client("/withdrawal").await;
        let press = page.form(&words.say("withdraw-button")).filled();
        let page = matter.client.press(&press).await;
        let undo = page.form(&words.say("withdraw-undo-button")).filled();
        // Withdrawn on Monday, 23 November; the fifth working day is the next Monday.
        matter.app.pass(TimeDelta::days(8));
        let words_now = matter.client.press(&undo).await;
        assert_ne!(
            words_now.url,
            format!("/case/{}", matter.reference),
            "too late, or the code again"
        );
    })
    .await;
}

#[tokio::test]
async fn withdraw_2_what_was_said_by_word_of_mouth_waits_for_the_client() {
    each(async |engine| {
        let words = TestApp::words();
        let mut matter = Matter::open(engine, &Story::NAMED, "zhao.ying").await;
        let place = matter.at("/withdrawal");
        let said = [("why", "电话里说：算了，我想撤回。")];
        let page = Matter::press(&mut matter.holder, &place, "withdrawal-oral-button", &said).await;
        assert!(
            page.says(&words.say("notice-withdrawal-asked")),
            "{:?}",
            page.problems()
        );
        assert!(page.says(&words.say("withdrawal-asked")), "nothing has stopped");
        assert!(
            matter
                .seen_by_client("")
                .await
                .says(&words.say("client-withdrawal-asked"))
        );
        let page = matter.seen_by_client("/withdrawal").await;
        let deny = page.form(&words.say("withdraw-deny-button")).filled();
        let page = matter.client.press(&deny).await;
        assert!(page.says(&words.say("notice-withdrawal-denied")));
        assert!(!page.says(&words.say("client-withdrawal-asked")));
        assert!(
            matter
                .holder
                .open(&matter.at("/messages"))
                .await
                .says(&words.say("withdrawal-message-denied"))
        );
        Matter::press(&mut matter.holder, &place, "withdrawal-oral-button", &said).await;
        let page = matter.seen_by_client("/withdrawal").await;
        let confirm = page.form(&words.say("withdraw-confirm-button")).filled();
        let page = matter.client.press(&confirm).await;
        assert!(page.says(&words.say("withdraw-undo-lead")));
    })
    .await;
}

#[tokio::test]
async fn continue_in_interest_1_takes_a_manager_and_another_person_with_the_flag() {
    each(async |engine| {
        let words = TestApp::words();
        let mut matter = Matter::open(engine, &Story::NAMED, "zhao.ying").await;
        let page = matter.seen_by_client("/withdrawal").await;
        matter
            .client
            .press(&page.form(&words.say("withdraw-button")).filled())
            .await;
        let place = matter.at("/continuation");
        assert!(
            matter
                .holder
                .open(&place)
                .await
                .texts("form[method=post] button[value=propose]")
                .is_empty(),
            "the holder does not decide"
        );
        let (mut gao, mut meng) = (
            matter.app.staff("gao.pi").await,
            matter.app.staff("meng.li").await,
        );
        let fields = [("ground", "pattern"), ("reasons", "第三起类似的投诉。")];
        let page = Matter::press(&mut gao, &place, "continuation-propose-button", &fields).await;
        assert!(
            page.says(&words.say("notice-continuation-proposed")),
            "{:?}",
            page.problems()
        );
        assert!(gao.open(&place).await.says(&words.say("continuation-wait")));
        let page = Matter::press(&mut meng, &place, "continuation-agree-button", &[]).await;
        assert!(
            page.says(&words.say("notice-continuation-agreed")),
            "{:?}",
            page.problems()
        );
        let case = matter.seen_by_client("").await;
        assert!(case.says(&words.say("client-continued")));
        let thread = matter.seen_by_client("/messages").await;
        assert!(thread.says(&words.say("continuation-message")));
        let page = matter.seen_by_client("/withdrawal").await;
        let rejoin = page.form(&words.say("withdraw-rejoin-button")).filled();
        assert!(
            !matter
                .client
                .press(&rejoin)
                .await
                .says(&words.say("client-continued"))
        );
    })
    .await;
}
