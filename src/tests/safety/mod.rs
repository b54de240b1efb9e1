//! Holds, withdrawals and the safety track, as the people who meet them.
mod clocks;
mod hold;
mod track;
mod withdrawal;

use crate::client::{enter, returning};
use crate::harness::{Page, TestApp, Visitor, complaint::Story, database::Engine};

/// A client with an open case, and the case taken by a member of staff.
struct Matter {
    app: TestApp,
    client: Visitor,
    holder: Visitor,
    reference: String,
}

impl Matter {
    async fn open(engine: Engine, story: &Story, account: &str) -> Self {
        let mut app = TestApp::with_people_on(engine, &[]).await;
        let words = TestApp::words();
        let (mut client, receipt) = returning(&mut app, words, story).await;
        enter(&mut client, words, &receipt.code).await;
        let mut holder = app.staff(account).await;
        let page = holder
            .open(&format!("/staff/cases/{}/holder", receipt.reference))
            .await;
        let form = page.form(&words.say("take-button")).tick(&words.say("take-none"));
        assert_eq!(holder.press(&form.filled()).await.status, 200);
        Self {
            app,
            client,
            holder,
            reference: receipt.reference,
        }
    }

    fn at(&self, page: &str) -> String {
        format!("/staff/cases/{}{page}", self.reference)
    }

    async fn seen_by_client(&mut self, page: &str) -> Page {
        self.client.open(&format!("/case/{}{page}", self.reference)).await
    }

    /// Somebody of the staff presses a button of a page of the case, with these fields.
    async fn press(who: &mut Visitor, page: &str, button: &str, fields: &[(&str, &str)]) -> Page {
        let words = TestApp::words();
        let page = who.open(page).await;
        let filled = page.form(&words.say(button)).filled();
        let filled = fields
            .iter()
            .fold(filled, |filled, (name, value)| filled.with(name, value));
        who.press(&filled).await
    }
}

async fn each(test: impl AsyncFn(Engine)) {
    for engine in Engine::present() {
        test(engine).await;
    }
}
