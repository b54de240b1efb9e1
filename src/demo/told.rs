//! A story as its client typed it into the wizard, and the first answer it got.

use super::stories::Story;
use crate::casework::{Ctx, Error};
use crate::domain::code::Code;
use crate::domain::intake::{
    CategoriesForm, ContactForm, CounsellorForm, DesiredOutcomesForm, Draft, IdentityForm,
    RepresentationForm, SafetyForm, StatementForm,
};
use crate::domain::locale::Locale;
use crate::domain::people::SiteId;

/// The filled-in draft.
pub(super) fn draft_of(ctx: &Ctx, story: &Story, site: SiteId) -> Result<Draft, Error> {
    let (mut draft, today) = (Draft::default(), ctx.today());
    let texts = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
    let yes = |is: bool| if is { "yes".to_owned() } else { String::new() };
    draft.accept(
        RepresentationForm {
            for_whom: "self".to_owned(),
        },
        today,
    )?;
    draft.accept(
        SafetyForm {
            safety: story.safety.to_owned(),
        },
        today,
    )?;
    draft.accept(
        IdentityForm {
            identity_mode: story.identity.to_owned(),
        },
        today,
    )?;
    if !story.name.is_empty() {
        let contact = ContactForm {
            name: story.name.to_owned(),
            phone: story.phone.to_owned(),
            email: story.email.to_owned(),
            leave_no_message: yes(story.identity == "confidential"),
            ..ContactForm::default()
        };
        draft.accept(contact, today)?;
    }
    let service = CounsellorForm {
        site: site.to_string(),
        counsellor: story.counsellor.to_owned(),
        counsellor_unknown: yes(story.counsellor.is_empty()),
        time_unsure: yes(true),
        ..CounsellorForm::default()
    };
    draft.accept(service, today)?;
    draft.accept(
        CategoriesForm {
            categories: texts(story.categories),
        },
        today,
    )?;
    draft.accept(
        StatementForm {
            statement: story.statement.to_owned(),
            ..StatementForm::default()
        },
        today,
    )?;
    let wishes = DesiredOutcomesForm {
        desired_outcomes: texts(story.wishes),
        ..DesiredOutcomesForm::default()
    };
    draft.accept(wishes, today)?;
    Ok(draft)
}

/// What intake writes back, in the language of the client.
pub(super) fn answer(story: &Story) -> &'static str {
    match Locale::from_code(story.locale) {
        Some(Locale::En) => {
            "Thank you for telling us. I have read what you wrote and will look into the schedule of these sessions \
             first. I will write again by tomorrow evening. You can add anything here at any time."
        }
        Some(Locale::ZhCn) | None => {
            "您好，感谢您把这件事告诉我们。我已经读完您写的内容，接下来会先核对当时的记录。\
             明天傍晚之前我会再给您写信，您随时可以在这里补充。"
        }
    }
}
