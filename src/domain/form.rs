//! What a form says back: the values as typed, and what is wrong with them, as codes.
//!
//! Sentences live in the catalogues under `problem-<code>`; a field may have a wording of its own under
//! `problem-<field>-<code>`.

/// What is wrong with a field. `Copy`, no sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was given where something is needed.
    Required,
    /// More than `max` graphemes.
    TooLong {
        /// The limit in graphemes.
        max: usize,
        /// How many too many.
        over: usize,
    },
    /// Fewer than `min` graphemes.
    TooShort {
        /// The least number of graphemes.
        min: usize,
    },
    /// Not one of the choices offered.
    NotAChoice,
    /// Not a calendar date.
    NotADate,
    /// Not a time of day.
    NotATime,
    /// A day or time that is still to come.
    InFuture,
    /// Before the complaint was received.
    BeforeReceipt,
    /// The end lies before the start.
    EndBeforeStart,
    /// Does not look like an e-mail address.
    NotAnEmail,
    /// Does not look like a phone number.
    NotAPhone,
    /// Not a whole or decimal amount of money above zero with at most two decimals.
    NotAnAmount,
    /// A receipt or resume code whose check symbol does not fit: mistyped.
    Mistyped,
    /// A code, or account and password, that does not open anything. Says no more on purpose.
    NotRecognised,
    /// The password is too easy to guess.
    TooWeak,
    /// The two passwords differ.
    Differs,
    /// Needs at least one of several fields.
    NeedOne,
    /// A rule is not met; the field names the rule.
    NotMet,
    /// Somebody or something else has it already.
    Taken,
    /// Not a sign-in name: small letters, digits, dots and hyphens.
    NotAnAccount,
    /// An administrator holds no other role.
    AdminAlone,
    /// Somebody would stand above themselves.
    Loop,
    /// Not an address of the web.
    NotAnAddress,
    /// Leads back to this very site.
    OwnHost,
    /// Not a whole number between two others.
    NotInRange {
        /// The smallest allowed.
        min: u32,
        /// The largest allowed.
        max: u32,
    },
    /// The stages of a path do not add up to what the client is promised.
    DoesNotAddUp {
        /// What the stages add up to.
        sum: u32,
    },
    /// A line of a list that cannot be read.
    BadLine {
        /// Which, from 1.
        line: usize,
        /// What is wrong with it.
        fault: LineFault,
    },
}

/// What is wrong with a line of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineFault {
    /// Not the number of columns there should be.
    Columns,
    /// The date is none.
    Date,
    /// Neither off nor a working day.
    Kind,
    /// No name, or one that is too long.
    Name,
    /// Belongs to another year.
    Year,
    /// The same day a second time.
    Twice,
}

impl Problem {
    /// The stable code, part of catalogue keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::TooLong { .. } => "too-long",
            Self::TooShort { .. } => "too-short",
            Self::NotAChoice => "not-a-choice",
            Self::NotADate => "not-a-date",
            Self::NotATime => "not-a-time",
            Self::InFuture => "in-future",
            Self::BeforeReceipt => "before-receipt",
            Self::EndBeforeStart => "end-before-start",
            Self::NotAnEmail => "not-an-email",
            Self::NotAPhone => "not-a-phone",
            Self::NotAnAmount => "not-an-amount",
            Self::Mistyped => "mistyped",
            Self::NotRecognised => "not-recognised",
            Self::TooWeak => "too-weak",
            Self::Differs => "differs",
            Self::NeedOne => "need-one",
            Self::NotMet => "not-met",
            Self::Taken => "taken",
            Self::NotAnAccount => "not-an-account",
            Self::AdminAlone => "admin-alone",
            Self::Loop => "loop",
            Self::NotAnAddress => "not-an-address",
            Self::OwnHost => "own-host",
            Self::NotInRange { .. } => "not-in-range",
            Self::DoesNotAddUp { .. } => "does-not-add-up",
            Self::BadLine { fault, .. } => match fault {
                LineFault::Columns => "line-columns",
                LineFault::Date => "line-date",
                LineFault::Kind => "line-kind",
                LineFault::Name => "line-name",
                LineFault::Year => "line-year",
                LineFault::Twice => "line-twice",
            },
        }
    }
}

/// All problems of one post, in the order of the fields on the page. The field is the control's `name` and `id`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<(&'static str, Problem)>);

impl Problems {
    /// No problem yet.
    pub fn none() -> Self {
        Self::default()
    }
    /// One problem.
    pub fn one(field: &'static str, problem: Problem) -> Self {
        Self(vec![(field, problem)])
    }
    /// Notes a problem with a field.
    pub fn add(&mut self, field: &'static str, problem: Problem) {
        self.0.push((field, problem));
    }
    /// The value, or notes the problem and gives nothing.
    pub fn take<T>(&mut self, field: &'static str, parsed: Result<T, Problem>) -> Option<T> {
        parsed.map_err(|problem| self.add(field, problem)).ok()
    }
    /// The first problem of a field.
    pub fn of(&self, field: &str) -> Option<Problem> {
        self.0
            .iter()
            .find(|(name, _)| *name == field)
            .map(|(_, problem)| *problem)
    }
    /// Whether all is well.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    /// Every problem in order.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Problem)> + '_ {
        self.0.iter().copied()
    }
}

/// A form as it stands on a page: blank at first, or as posted with its problems.
#[derive(Clone, Debug, Default)]
pub struct FormState<F> {
    /// The values as typed.
    pub values: F,
    /// What is wrong with them.
    pub problems: Problems,
}
