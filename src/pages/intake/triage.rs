//! IN-04 初步评估: in scope or not, whom it is about, what is to be found true or not in the client's words, how grave it is,
//! and the priority that follows with the rule that set it.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use super::triage_rows::{self, blank};
use crate::{
    casework::{
        Ctx, Error,
        reading::{self, HeaderPage, TriagePage as Found},
        triage::{self, Kept},
    },
    domain::{
        code::Code,
        form::FormState,
        people::Role,
        triage::{DeclineReason, Harm, Likelihood, Priority, SafetyScreen, Severity, TriageForm},
    },
    pages::case::{head, on_case, told},
    ui::{
        Button, ButtonLink, CaseLayout, Choice, Difference, Hidden, PostForm, RadioCards, Select, SideBySide,
        TextArea, Weight, problem_at, problem_list, words,
    },
    urls,
    web::{App, Case, Form, Notice, Refusal, form::state, see_other},
};

/// The page.
#[component]
pub fn TriagePage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let Some(found) = reading::triage(&ctx, &case).await? else {
            return Ok(undeclared(&ctx, &reading::header(&ctx, &case).await?));
        };
        Ok::<_, Error>(draw(&ctx, &found))
    })
}

/// For a manager who has not said yet whether they are free to.
fn undeclared(ctx: &Ctx, page: &HeaderPage) -> AnyView {
    let words = words();
    let declare = urls::staff_interest(&page.header.reference);
    view! {
        <CaseLayout title=words.say("triage-title") case=head(ctx, page)>
            <p>{words.say("triage-declare")}</p>
            <p><ButtonLink href=declare.as_str() label=words.say("interest-title")/></p>
        </CaseLayout>
    }
    .into_any()
}

fn draw(ctx: &Ctx, found: &Found) -> AnyView {
    let words = words();
    let stored = blank(found);
    let mut state = state(|| stored.clone());
    let theirs = (use_context::<Refusal>() == Some(Refusal::Stale)).then(|| {
        let differences = triage_rows::differences(&state.values, &stored);
        view! { <SideBySide differences=differences/> }
    });
    // Whoever sends again has seen what changed.
    state.values.version.clone_from(&stored.version);
    let problems = problem_list(&state.problems);
    let flags = told::flags(&found.told);
    let said = told::statements(&found.told);
    let form = if found.is_open {
        form(ctx, found, state)
    } else {
        view! { <p>{words.say("triage-over")}</p> }.into_any()
    };
    view! {
        <CaseLayout title=words.say("triage-title") case=head(ctx, &found.page) problems=problems>
            {theirs}
            <p>{words.say("triage-lead")}</p>
            {flags}
            <details class="told" open=true><summary>{words.say("triage-told")}</summary>{said}</details>
            {form}
        </CaseLayout>
    }
    .into_any()
}

fn form(ctx: &Ctx, found: &Found, state: FormState<TriageForm>) -> AnyView {
    let words = words();
    let back = urls::staff_case(&found.page.header.reference).to_string();
    let version = state.values.version.clone();
    let (scope, about) = (scope(&state), about(found, &state));
    let rows = triage_rows::rows(&state);
    let (safety, grade, priority) = (safety(&state), grade(&state), priority(ctx, found, &state));
    view! {
        <PostForm>
            <Hidden name="version" value=version/>
            {scope}
            {about}
            {rows}
            {safety}
            {grade}
            {priority}
            <div class="acts">
                <Button label=words.say("triage-save")/>
                <ButtonLink href=back label=words.say("triage-cancel") weight=Weight::Quiet/>
            </div>
        </PostForm>
    }
    .into_any()
}

fn scope(state: &FormState<TriageForm>) -> AnyView {
    let (words, values, problems) = (words(), &state.values, &state.problems);
    let choices = vec![
        Choice::new(TriageForm::IN, words.say("triage-scope-in")).meaning(words.say("triage-scope-in-means")),
        Choice::new(TriageForm::OUT, words.say("triage-scope-out"))
            .meaning(words.say("triage-scope-out-means")),
    ];
    view! {
        <section>
            <h2>{words.say("triage-scope-heading")}</h2>
            <RadioCards name="scope" label=words.say("triage-scope") hint=words.say("triage-scope-hint") choices=choices
                value=values.scope.clone() problem=problem_at(problems, "scope")/>
            <Select name="out_reason" label=words.say("triage-out-reason") choices=Choice::of(DeclineReason::ALL)
                value=values.out_reason.clone() problem=problem_at(problems, "out_reason")/>
            <TextArea name="scope_note" label=words.say("triage-scope-note") hint=words.say("triage-scope-note-hint")
                rows=3 value=values.scope_note.clone() problem=problem_at(problems, "scope_note")/>
        </section>
    }
    .into_any()
}

fn about(found: &Found, state: &FormState<TriageForm>) -> AnyView {
    let (words, values, problems) = (words(), &state.values, &state.problems);
    let sites = found
        .sites
        .iter()
        .map(|site| Choice::new(site.id.to_string(), &site.name));
    let none = Choice::new(TriageForm::NO_SITE, words.say("triage-site-none"));
    let sites = sites.chain([none]).collect::<Vec<_>>();
    let known = found
        .counsellors
        .iter()
        .map(|one| Choice::new(one.id.to_string(), &one.name));
    let others = [
        Choice::new(TriageForm::UNMATCHED, words.say("triage-counsellor-unmatched")),
        Choice::new(TriageForm::NOBODY, words.say("triage-counsellor-nobody")),
    ];
    let counsellors = known.chain(others).collect::<Vec<_>>();
    let named = told::named(&found.told);
    view! {
        <section>
            <h2>{words.say("triage-about-heading")}</h2>
            <p>{words.say_with("triage-named", &[("names", named.into())])}</p>
            <Select name="matched_site" label=words.say("triage-site") choices=sites value=values.matched_site.clone()
                problem=problem_at(problems, "matched_site")/>
            <Select name="matched_counsellor" label=words.say("triage-counsellor") hint=words.say("triage-counsellor-hint")
                choices=counsellors value=values.matched_counsellor.clone() problem=problem_at(problems, "matched_counsellor")/>
        </section>
    }
    .into_any()
}

fn safety(state: &FormState<TriageForm>) -> AnyView {
    let (words, values, problems) = (words(), &state.values, &state.problems);
    view! {
        <section>
            <h2>{words.say("triage-safety-heading")}</h2>
            <RadioCards name="safety_screen" label=words.say("triage-safety") hint=words.say("triage-safety-hint")
                choices=Choice::of(SafetyScreen::ALL) value=values.safety_screen.clone()
                problem=problem_at(problems, "safety_screen")/>
        </section>
    }
    .into_any()
}

fn grade(state: &FormState<TriageForm>) -> AnyView {
    let (words, values, problems) = (words(), &state.values, &state.problems);
    view! {
        <section>
            <h2>{words.say("triage-grade-heading")}</h2>
            <RadioCards name="severity" label=words.say("triage-severity") hint=words.say("triage-severity-hint")
                choices=Choice::of(Severity::ALL) value=values.severity.clone() problem=problem_at(problems, "severity")/>
            <RadioCards name="likelihood" label=words.say("triage-likelihood") choices=Choice::of(Likelihood::ALL)
                value=values.likelihood.clone() problem=problem_at(problems, "likelihood")/>
            <Select name="harm" label=words.say("triage-harm") hint=words.say("triage-harm-hint")
                choices=Choice::of(Harm::ALL) value=values.harm.clone() problem=problem_at(problems, "harm")/>
        </section>
    }
    .into_any()
}

fn priority(ctx: &Ctx, found: &Found, state: &FormState<TriageForm>) -> AnyView {
    let (words, values, problems) = (words(), &state.values, &state.problems);
    let computed = found.assessed.as_ref().map(|made| {
        let (priority, rule) = made.computed;
        let said = [
            ("priority", words.label(priority).into()),
            ("rule", words.label(rule).into()),
        ];
        view! { <p>{words.say_with("triage-computed", &said)}</p> }
    });
    let is_manager = ctx.who.staff().is_some_and(|staff| staff.is(Role::Manager));
    let reason = is_manager.then(|| {
        view! {
            <TextArea name="priority_reason" label=words.say("triage-priority-reason") rows=3 is_optional=true
                value=values.priority_reason.clone() problem=problem_at(problems, "priority_reason")/>
        }
    });
    view! {
        <section>
            <h2>{words.say("triage-priority-heading")}</h2>
            {computed}
            <Select name="priority" label=words.say("triage-priority") hint=words.say("triage-priority-hint")
                choices=Choice::of(Priority::ALL) value=values.priority.clone() is_optional=true
                problem=problem_at(problems, "priority")/>
            {reason}
        </section>
    }
    .into_any()
}

/// Keeps the assessment.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<TriageForm>,
) -> Response {
    let done = triage::assess(&ctx, &case, &values).await;
    app.answer(page, values, done, |kept| {
        let next = match kept {
            Kept::Seen => urls::staff_case(&case),
            Kept::LostSight => urls::queue(),
        };
        see_other(next).saying(Notice::CaseAssessed)
    })
    .await
}

/// A field that somebody else changed meanwhile.
pub(super) fn differs(key: &str, mine: String, theirs: String) -> Option<Difference> {
    (mine != theirs).then(|| Difference {
        label: words().say(key),
        mine,
        theirs,
    })
}
