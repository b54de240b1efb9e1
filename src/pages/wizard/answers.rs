//! The answers of a draft in words, step by step, as the check page shows them.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::desired_outcomes;
use crate::domain::code::Code;
use crate::domain::complaint::{ContactMethod, DesiredOutcomeKind, IdentityMode, RepresentationKind};
use crate::domain::intake::{
    CategoriesForm, CategoryChoice, ContactForm, CounsellorForm, DesiredOutcomesForm, Draft, ForWhom,
    IdentityForm, IncidentTime, InterviewerWish, Knows, ListenBy, MaterialKind, MaterialsForm, RelationForm,
    RepresentationForm, SafeTime, SafetyAnswer, SafetyForm, StatementForm, Step, StepForm, SupportForm,
    SupportNeed,
};
use crate::store::people::Site;
use crate::ui::{SummaryList, SummaryRow, words};
use crate::urls;

/// The steps under three headings, as one thinks of them.
const SECTIONS: [(&str, &[Step]); 3] = [
    (
        "you",
        &[
            Step::Representation,
            Step::Relation,
            Step::Safety,
            Step::Identity,
            Step::Contact,
        ],
    ),
    (
        "matter",
        &[
            Step::Counsellor,
            Step::Categories,
            Step::Statement,
            Step::Materials,
        ],
    ),
    ("wishes", &[Step::DesiredOutcomes, Step::Support]),
];

/// Every answer with the way to change it; steps that are not asked of this client are left out.
pub(super) fn summary(draft: &Draft, sites: &[Site], today: NaiveDate) -> Vec<AnyView> {
    let asked = draft.steps();
    let section = |(section, steps): (&str, &[Step])| {
        let steps = steps.iter().filter(|step| asked.contains(step));
        let rows = steps.flat_map(|step| {
            let change = urls::change(*step).to_string();
            let rows = rows(draft, *step, sites, today).into_iter();
            rows.map(move |(term, text)| {
                SummaryRow::new(words().say(&format!("check-{term}")), text).change(change.clone())
            })
        });
        let rows = rows.collect::<Vec<_>>();
        let heading = words().say(&format!("check-section-{section}"));
        view! { <section><h2>{heading}</h2><SummaryList rows=rows/></section> }.into_any()
    };
    SECTIONS.map(section).into_iter().collect()
}

type Rows = Vec<(&'static str, String)>;

fn rows(draft: &Draft, step: Step, sites: &[Site], today: NaiveDate) -> Rows {
    match step {
        Step::Representation => vec![(
            "for-whom",
            label::<ForWhom>(&draft.form::<RepresentationForm>().for_whom),
        )],
        Step::Relation => relation(draft.form()),
        Step::Safety => vec![(
            "safety",
            label::<SafetyAnswer>(&draft.form::<SafetyForm>().safety),
        )],
        Step::Identity => vec![(
            "identity",
            label::<IdentityMode>(&draft.form::<IdentityForm>().identity_mode),
        )],
        Step::Contact => contact(draft.form()),
        Step::Counsellor => counsellor(draft.form(), sites, today),
        Step::Categories => vec![(
            "categories",
            labels::<CategoryChoice>(&draft.form::<CategoriesForm>().categories),
        )],
        Step::Statement => statement(draft.form()),
        Step::DesiredOutcomes => wishes(draft.form()),
        Step::Materials => {
            let form = draft.form::<MaterialsForm>();
            vec![(
                "materials",
                both(labels::<MaterialKind>(&form.materials), &form.materials_note),
            )]
        }
        Step::Support => support(draft.form()),
        Step::Check => Vec::new(),
    }
}

fn relation(form: &RelationForm) -> Rows {
    let kind = RepresentationKind::from_code(&form.relation_kind);
    let kind = kind.map(|kind| words().say(&format!("relation-kind-{}", kind.code().replace('_', "-"))));
    vec![
        ("relation-kind", kind.unwrap_or_default()),
        ("knows", label::<Knows>(&form.knows)),
        ("basis", form.basis.clone()),
    ]
}

fn contact(form: &ContactForm) -> Rows {
    let words = words();
    let way = |code: &str| {
        let way = ContactMethod::from_code(code);
        way.map(|way| words.say(&format!("contact-preferred-{}", way.code().replace('_', "-"))))
            .unwrap_or_default()
    };
    let unsafe_ways = form.unsafe_ways.iter().map(|code| way(code)).collect::<Vec<_>>();
    let times = if form.safe_times.is_empty() {
        words.say("check-any-time")
    } else {
        labels::<SafeTime>(&form.safe_times)
    };
    let limits = [
        (&form.leave_no_message, "contact-no-message"),
        (&form.mention_no_complaint, "contact-no-mention"),
    ];
    let limits = limits
        .into_iter()
        .filter(|(ticked, _)| !ticked.is_empty())
        .map(|(_, key)| words.say(key));
    vec![
        ("name", form.name.clone()),
        ("phone", form.phone.clone()),
        ("email", form.email.clone()),
        ("preferred", way(&form.preferred)),
        ("unsafe-ways", words.list(&unsafe_ways)),
        ("safe-times", both(times, &form.safe_times_note)),
        ("limits", words.list(&limits.collect::<Vec<_>>())),
    ]
}

fn counsellor(form: &CounsellorForm, sites: &[Site], today: NaiveDate) -> Rows {
    let words = words();
    let site = match form.site.as_str() {
        CounsellorForm::NOT_LISTED => words.say("counsellor-site-not-listed"),
        CounsellorForm::UNSURE => words.say("counsellor-site-unsure"),
        id => sites
            .iter()
            .find(|site| site.id.0.to_string() == id)
            .map(|site| site.name.clone())
            .unwrap_or_default(),
    };
    let name = if form.counsellor.trim().is_empty() {
        words.say("check-unknown")
    } else {
        form.counsellor.clone()
    };
    vec![
        ("site", site),
        ("counsellor", name),
        ("when", when(form, today)),
        ("unwanted", form.unwanted_staff.clone()),
    ]
}

/// A date of which any part may be missing, a period, or not remembered.
fn when(form: &CounsellorForm, today: NaiveDate) -> String {
    let time = form
        .parse(today)
        .map_or(IncidentTime::Unsure, |service| service.happened);
    words().incident(time)
}

fn statement(form: &StatementForm) -> Rows {
    vec![(
        "statement",
        both(label::<ListenBy>(&form.listen), &form.statement),
    )]
}

fn wishes(form: &DesiredOutcomesForm) -> Rows {
    let words = words();
    let kinds = form
        .desired_outcomes
        .iter()
        .filter_map(|code| DesiredOutcomeKind::from_code(code));
    let kinds = words.list(&kinds.map(desired_outcomes::plain).collect::<Vec<_>>());
    let amount = match form.amount.trim() {
        "" => String::new(),
        amount => words.say_with("check-amount-yuan", &[("amount", amount.into())]),
    };
    vec![
        ("wishes", both(kinds, &form.desired_outcome_text)),
        ("amount", amount),
    ]
}

fn support(form: &SupportForm) -> Rows {
    let words = words();
    let minor = if form.under_18.is_empty() {
        String::new()
    } else {
        words.say("support-under-18")
    };
    vec![
        (
            "support",
            both(labels::<SupportNeed>(&form.support), &form.support_note),
        ),
        ("language", form.support_language.clone()),
        ("under-18", minor),
        ("interviewer", label::<InterviewerWish>(&form.interviewer)),
    ]
}

fn label<C: Code>(code: &str) -> String {
    C::from_code(code)
        .map(|code| words().label(code))
        .unwrap_or_default()
}

fn labels<C: Code>(codes: &[String]) -> String {
    let chosen = codes
        .iter()
        .filter_map(|code| C::from_code(code))
        .map(|code| words().label(code));
    words().list(&chosen.collect::<Vec<_>>())
}

/// What was chosen, and what was written below it.
fn both(chosen: String, written: &str) -> String {
    match (chosen.is_empty(), written.trim()) {
        (_, "") => chosen,
        (true, written) => written.to_owned(),
        (false, written) => format!("{chosen}\n{written}"),
    }
}
