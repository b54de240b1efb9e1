//! Where the complaint stands among the phases, in words; never a percentage.

use super::{Glyph, Icon, words};
use leptos::prelude::*;

/// How a phase stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Behind us.
    Done,
    /// Now.
    Current,
    /// Still to come.
    Ahead,
}

/// One phase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub label: String,
    /// How it stands.
    pub state: StepState,
}

/// The phases in order.
#[component]
pub fn Stepper(
    /// The phases.
    steps: Vec<Step>,
) -> impl IntoView {
    let steps = steps
        .into_iter()
        .map(|step| {
            let (class, key) = match step.state {
                StepState::Done => ("done", "ui-step-done"),
                StepState::Current => ("current", "ui-step-current"),
                StepState::Ahead => ("ahead", "ui-step-ahead"),
            };
            let current = (step.state == StepState::Current).then_some("step");
            let tick = (step.state == StepState::Done).then(|| view! { <Icon glyph=Glyph::Check/> });
            view! {
                <li class=class aria-current=current>
                    <span class="dot">{tick}</span>
                    <span class="step-name">{step.label}</span>
                    <span class="step-state">{words().say(key)}</span>
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! { <ol class="stepper">{steps}</ol> }
}
