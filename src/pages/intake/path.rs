//! IN-05 处理路径: three cards, each with its rules in words and whether they are met. Only what the rules allow can be
//! chosen.

use axum::{extract::State, response::Response};
use leptos::prelude::*;

use crate::{
    casework::{
        Ctx, Error,
        reading::{self, PathPage as Found},
        triage,
    },
    domain::{
        code::Code,
        form::FormState,
        policy::Action,
        stage::{OpenStage, Path, Stage},
        triage::{DirectRule, PathForm},
    },
    pages::case::{head, on_case},
    ui::{
        Banner, Button, ButtonLink, CaseLayout, Choice, Hidden, PostForm, Select, Tag, TagTone, TextArea,
        Weight, problem_at, problem_list, words,
    },
    urls,
    web::{
        App, Case, Form, Notice,
        form::{once_key, state},
        see_other,
    },
};

/// The page.
#[component]
pub fn PathPage() -> impl IntoView {
    on_case(|ctx, case| async move {
        let found = reading::path(&ctx, &case).await?;
        Ok::<_, Error>(draw(&ctx, &found))
    })
}

fn draw(ctx: &Ctx, found: &Found) -> AnyView {
    let words = words();
    let header = &found.page.header;
    let mut state = state(|| PathForm {
        submission_key: once_key().to_string(),
        handler: header.holder.map(|holder| holder.to_string()).unwrap_or_default(),
        ..PathForm::default()
    });
    state.values.version = header.version.to_string();
    let problems = problem_list(&state.problems);
    let now = header.path.map(|path| {
        let said = words.say_with("path-now", &[("path", words.label(path).into())]);
        view! { <Banner sentence=said/> }
    });
    let unassessed = (!found.facts.is_assessed).then(|| {
        let triage = urls::staff_triage(&header.reference);
        let label = words.say("path-assess-first");
        view! { <p><ButtonLink href=triage.as_str() label=label/></p> }
    });
    let may_set = matches!(
        header.stage,
        Stage::Open(OpenStage::Triage | OpenStage::Investigating)
    );
    let cards = may_set.then(|| {
        let simple = (header.path.is_none() && found.page.may(Action::HandleDirectly))
            .then(|| simple(found, state.clone()));
        view! {
            <div class="paths">
                {simple}
                {thorough(ctx, found, state.clone(), Path::Standard)}
                {thorough(ctx, found, state, Path::Major)}
            </div>
        }
    });
    view! {
        <CaseLayout title=words.say("path-title") case=head(ctx, &found.page) problems=problems>
            {now}
            <p>{words.say("path-lead")}</p>
            {unassessed}
            {cards}
        </CaseLayout>
    }
    .into_any()
}

/// The rules with whether each is met, in words first.
fn rules(rules: impl IntoIterator<Item = (&'static str, String, Option<bool>)>) -> AnyView {
    let words = words();
    let lines = rules.into_iter().map(|(id, rule, is_met)| {
        let (key, tone) = match is_met {
            Some(true) => ("path-rule-met", TagTone::Done),
            Some(false) => ("path-rule-unmet", TagTone::Safety),
            None => ("path-rule-asked", TagTone::Neutral),
        };
        view! { <li id=id><Tag label=words.say(key) tone=tone/>" "{rule}</li> }
    });
    view! { <ul class="rules">{lines.collect::<Vec<_>>()}</ul> }.into_any()
}

fn simple(found: &Found, state: FormState<PathForm>) -> AnyView {
    let (words, values, problems) = (words(), state.values, state.problems);
    let known = found.facts.before_direct();
    let met = |rule: DirectRule| {
        known
            .iter()
            .find(|(one, _)| *one == rule)
            .map(|(_, is_met)| *is_met)
    };
    let lines = DirectRule::ALL.iter().map(|rule| {
        // The last two are asked below, where the field carries the id.
        let id = if met(*rule).is_some() { rule.field() } else { "" };
        (id, words.label(*rule), met(*rule))
    });
    let form = found.facts.allows(Path::Simple).then(|| {
        let handlers = found.handlers.iter();
        let handlers = handlers.map(|(person, name)| Choice::new(person.to_string(), name)).collect::<Vec<_>>();
        view! {
            <PostForm>
                <Hidden name="version" value=values.version/>
                <Hidden name="submission_key" value=values.submission_key/>
                <Hidden name="path" value=Path::Simple.code()/>
                <TextArea name="agreement" label=words.say("path-agreement") hint=words.say("path-agreement-hint") rows=3
                    value=values.agreement problem=problem_at(&problems, "agreement")/>
                <Select name="handler" label=words.say("path-handler") hint=words.say("path-handler-hint") choices=handlers
                    value=values.handler problem=problem_at(&problems, "handler")/>
                <div class="acts"><Button label=words.say("path-choose-simple") weight=Weight::Secondary/></div>
            </PostForm>
        }
    });
    view! {
        <section class="path">
            <h2>{words.label(Path::Simple)}</h2>
            <p>{words.say("path-simple-means")}</p>
            {rules(lines)}
            {form}
        </section>
    }
    .into_any()
}

fn thorough(ctx: &Ctx, found: &Found, state: FormState<PathForm>, path: Path) -> AnyView {
    let (words, values) = (words(), state.values);
    let lines = found.facts.before(path);
    let lines = lines.iter().map(|(rule, is_met)| {
        // One card carries the ids that the error summary leads to.
        let id = if path.code() == values.path.trim() {
            rule.field()
        } else {
            ""
        };
        (id, words.label(*rule), Some(*is_met))
    });
    let days = [("days", ctx.promises().budget(path).outcome.into())];
    let form = found.facts.allows(path).then(|| {
        view! {
            <PostForm>
                <Hidden name="version" value=values.version/>
                <Hidden name="path" value=path.code()/>
                <div class="acts">
                    <Button label=words.say(&format!("path-choose-{}", path.code())) weight=Weight::Secondary/>
                </div>
            </PostForm>
        }
    });
    view! {
        <section class="path">
            <h2>{words.label(path)}</h2>
            <p>{words.say_with(&format!("path-{}-means", path.code()), &days)}</p>
            {rules(lines)}
            {form}
        </section>
    }
    .into_any()
}

/// Takes the path.
pub async fn post(
    State(app): State<App>,
    ctx: Ctx,
    Case(case): Case,
    Form { page, values }: Form<PathForm>,
) -> Response {
    let done = if values.is_direct() {
        let direct = triage::handle_directly(&ctx, &case, &values).await;
        direct.map(|()| Notice::DirectStarted)
    } else {
        triage::set_path(&ctx, &case, &values)
            .await
            .map(|_| Notice::PathChosen)
    };
    app.answer(page, values, done, |notice| {
        see_other(urls::staff_case(&case)).saying(notice)
    })
    .await
}
