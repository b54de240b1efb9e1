//! The wizard's answers as typed, and the way through its steps.
use super::{
    CategoriesForm, ContactForm, CounsellorForm, DesiredOutcomesForm, ForWhom, IdentityForm, MaterialsForm,
    RelationForm, RepresentationForm, SafetyForm, StatementForm, SupportForm,
};
use crate::domain::code::Code;
use crate::domain::complaint::IdentityMode;
use crate::domain::form::Problems;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// A page of the wizard that asks something, and the page where all is checked.
    pub enum Step as "step" {
        /// 您为谁提出 For whom.
        Representation = "representation",
        /// 您与当事人的关系 How you are related; only when it is for somebody else.
        Relation = "relation",
        /// 您现在安全吗 Are you safe.
        Safety = "safety",
        /// 怎样保护您的身份 How your identity is protected.
        Identity = "identity",
        /// 怎样联系您才安全 How to reach you safely; not asked of anonymous clients.
        Contact = "contact",
        /// 关于哪次服务 Which service.
        Counsellor = "counsellor",
        /// 发生了哪类问题 What kind of problem.
        Categories = "categories",
        /// 请用您自己的话说 In your own words.
        Statement = "statement",
        /// 您希望怎样 What you hope for.
        DesiredOutcomes = "desired_outcomes",
        /// 材料 Papers and other material.
        Materials = "materials",
        /// 需要的支持 Support.
        Support = "support",
        /// 请核对 Check and submit.
        Check = "check",
    }
}

/// Where a form stands in the wizard and in the draft.
pub trait InDraft: Clone + Default {
    /// The step it belongs to.
    const STEP: Step;
    /// The form as it stands in a draft.
    fn of(draft: &Draft) -> &Self;
    /// Puts the form into a draft as typed.
    fn put(self, draft: &mut Draft);
}

/// A step's form: kept as typed, parsed on demand.
pub trait StepForm: InDraft {
    /// What the form says once it is understood.
    type Answer;
    /// The answer.
    ///
    /// # Errors
    /// Every problem, in the order of the fields. `today` is the local date: nothing can have happened later.
    fn parse(&self, today: NaiveDate) -> Result<Self::Answer, Problems>;
}

/// All answers of one client as typed. Sealed where it is kept; nobody but the writer can read it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub(super) representation: RepresentationForm,
    pub(super) relation: RelationForm,
    pub(super) safety: SafetyForm,
    pub(super) identity: IdentityForm,
    pub(super) contact: ContactForm,
    pub(super) counsellor: CounsellorForm,
    pub(super) categories: CategoriesForm,
    pub(super) statement: StatementForm,
    pub(super) desired_outcomes: DesiredOutcomesForm,
    pub(super) materials: MaterialsForm,
    pub(super) support: SupportForm,
}

macro_rules! in_draft {
    ($($field:ident: $form:ident is $step:ident)+) => { $(
        impl InDraft for $form {
            const STEP: Step = Step::$step;
            fn of(draft: &Draft) -> &Self {
                &draft.$field
            }
            fn put(self, draft: &mut Draft) {
                draft.$field = self;
            }
        }
    )+ };
}

in_draft! {
    representation: RepresentationForm is Representation
    relation: RelationForm is Relation
    safety: SafetyForm is Safety
    identity: IdentityForm is Identity
    contact: ContactForm is Contact
    counsellor: CounsellorForm is Counsellor
    categories: CategoriesForm is Categories
    statement: StatementForm is Statement
    desired_outcomes: DesiredOutcomesForm is DesiredOutcomes
    materials: MaterialsForm is Materials
    support: SupportForm is Support
}

impl Draft {
    /// A step's form as kept: `draft.form::<ContactForm>()`.
    pub fn form<F: StepForm>(&self) -> &F {
        F::of(self)
    }

    /// Keeps a form as typed, right or wrong: autosave, and "save for later" in mid-sentence.
    pub fn keep<F: StepForm>(&mut self, form: F) {
        form.put(self);
    }

    /// Keeps a form that can be understood, and forgets the answers it makes void: the relation when it turns out to be
    /// about oneself, the contact when it turns anonymous.
    ///
    /// # Errors
    /// The form's problems; the draft is unchanged.
    pub fn accept<F: StepForm>(&mut self, form: F, today: NaiveDate) -> Result<(), Problems> {
        form.parse(today)?;
        form.put(self);
        if F::STEP == Step::Representation && !self.is_for_someone_else() {
            self.relation = RelationForm::default();
        }
        if F::STEP == Step::Identity && self.is_anonymous() {
            self.contact = ContactForm::default();
        }
        Ok(())
    }

    /// Whether nothing has been typed yet.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// Whether there are answers about the relation that "it is about me" would remove.
    pub fn has_relation(&self) -> bool {
        self.relation != RelationForm::default()
    }

    /// Whether there are contact answers that "anonymous" would remove.
    pub fn has_contact(&self) -> bool {
        self.contact != ContactForm::default()
    }

    /// Whether it is known to be on behalf of somebody else.
    pub fn is_for_someone_else(&self) -> bool {
        ForWhom::from_code(self.representation.for_whom.trim()).is_some_and(|whom| whom != ForWhom::Myself)
    }

    /// Whether the client chose to stay anonymous.
    pub fn is_anonymous(&self) -> bool {
        IdentityMode::from_code(self.identity.identity_mode.trim()) == Some(IdentityMode::Anonymous)
    }

    /// The steps of this client in order, without the check page: ten for oneself, nine when anonymous, one more for
    /// somebody else.
    pub fn steps(&self) -> Vec<Step> {
        Step::ALL
            .iter()
            .copied()
            .filter(|step| match step {
                Step::Relation => self.is_for_someone_else(),
                Step::Contact => !self.is_anonymous(),
                Step::Check => false,
                Step::Representation
                | Step::Safety
                | Step::Identity
                | Step::Counsellor
                | Step::Categories
                | Step::Statement
                | Step::DesiredOutcomes
                | Step::Materials
                | Step::Support => true,
            })
            .collect()
    }

    /// Which of how many: (3, 10). `None` for the check page and for a step that is not asked.
    pub fn place(&self, step: Step) -> Option<(usize, usize)> {
        let steps = self.steps();
        steps
            .iter()
            .position(|other| *other == step)
            .map(|at| (at + 1, steps.len()))
    }

    /// The step after this one; the check page after the last.
    pub fn after(&self, step: Step) -> Step {
        self.steps()
            .into_iter()
            .find(|other| *other > step)
            .unwrap_or(Step::Check)
    }

    /// The step before this one; `None` at the first.
    pub fn before(&self, step: Step) -> Option<Step> {
        self.steps().into_iter().rfind(|other| *other < step)
    }

    /// What is wrong with a step as kept; nothing for the check page and steps that are not asked.
    pub fn problems(&self, step: Step, today: NaiveDate) -> Problems {
        if self.place(step).is_none() {
            return Problems::none();
        }
        match step {
            Step::Representation => problems(&self.representation, today),
            Step::Relation => problems(&self.relation, today),
            Step::Safety => problems(&self.safety, today),
            Step::Identity => problems(&self.identity, today),
            Step::Contact => problems(&self.contact, today),
            Step::Counsellor => problems(&self.counsellor, today),
            Step::Categories => problems(&self.categories, today),
            Step::Statement => problems(&self.statement, today),
            Step::DesiredOutcomes => problems(&self.desired_outcomes, today),
            Step::Materials => problems(&self.materials, today),
            Step::Support => problems(&self.support, today),
            Step::Check => Problems::none(),
        }
    }

    /// The first step that still needs an answer.
    pub fn first_gap(&self, today: NaiveDate) -> Option<Step> {
        self.gap_before(Step::Check, today)
    }

    /// The first step before this one that still needs an answer: where a visitor is sent instead.
    pub fn gap_before(&self, step: Step, today: NaiveDate) -> Option<Step> {
        self.steps()
            .into_iter()
            .take_while(|earlier| *earlier < step)
            .find(|earlier| !self.problems(*earlier, today).is_empty())
    }
}

fn problems<F: StepForm>(form: &F, today: NaiveDate) -> Problems {
    form.parse(today).err().unwrap_or_default()
}
