//! The settings as an administrator enters them.

use super::{CrisisLine, Organisation};
use crate::domain::address::EmailAddress;
use crate::domain::form::{Problem, Problems};
use crate::domain::text::{Line, optional};
use serde::{Deserialize, Serialize};

/// AD-04: names, contacts, hours, the way out.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrganisationForm {
    /// The version that was looked at.
    pub version: String,
    /// What was typed.
    #[serde(flatten)]
    pub told: Organisation,
}

impl OrganisationForm {
    /// The organisation. `own_host` is the host of this portal: the way out must not lead back to it.
    ///
    /// # Errors
    /// What is wrong, at the field.
    pub fn parse(&self, own_host: &str) -> Result<Organisation, Problems> {
        let mut problems = Problems::none();
        let told = &self.told;
        let mut line = |field, typed: &str| {
            let text = problems.take(field, optional(typed, Line::parse)).flatten();
            text.map(String::from).unwrap_or_default()
        };
        let clean = Organisation {
            name_zh: line("name_zh", &told.name_zh),
            name_en: line("name_en", &told.name_en),
            phone: line("phone", &told.phone),
            email: String::new(),
            address_zh: line("address_zh", &told.address_zh),
            address_en: line("address_en", &told.address_en),
            hours_zh: line("hours_zh", &told.hours_zh),
            hours_en: line("hours_en", &told.hours_en),
            exit_url: String::new(),
        };
        if told.name_zh.trim().is_empty() && problems.of("name_zh").is_none() {
            problems.add("name_zh", Problem::Required);
        }
        let email = problems
            .take("email", optional(&told.email, EmailAddress::parse))
            .flatten();
        let exit_url = problems.take("exit_url", exit_address(&told.exit_url, own_host));
        if problems.is_empty() {
            Ok(Organisation {
                email: email.map(|email| email.as_str().to_owned()).unwrap_or_default(),
                exit_url: exit_url.unwrap_or_default(),
                ..clean
            })
        } else {
            Err(problems)
        }
    }
}

/// Somewhere else on the web, without anything that tells where a person comes from: no name, no query, no fragment.
fn exit_address(typed: &str, own_host: &str) -> Result<String, Problem> {
    let address = typed.trim();
    if address.is_empty() {
        return Err(Problem::Required);
    }
    let rest = address.strip_prefix("https://").ok_or(Problem::NotAnAddress)?;
    let authority = rest.split('/').next().unwrap_or_default();
    let host = authority.split(':').next().unwrap_or_default();
    let is_plain = address.bytes().all(|byte| byte.is_ascii_graphic())
        && !address.contains(['?', '#', '@', '\\', '"', '<', '>'])
        && host.contains('.')
        && host.len() > 3;
    if !is_plain {
        Err(Problem::NotAnAddress)
    } else if host.eq_ignore_ascii_case(own_host) {
        Err(Problem::OwnHost)
    } else {
        Ok(address.to_owned())
    }
}

/// AD-04: whom to call in danger. One entry of every list makes a line.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CrisisLinesForm {
    /// The version that was looked at.
    pub version: String,
    /// The numbers.
    pub number: Vec<String>,
    /// Who answers, in Chinese.
    pub name_zh: Vec<String>,
    /// Who answers, in English.
    pub name_en: Vec<String>,
    /// When, in Chinese.
    pub hours_zh: Vec<String>,
    /// When, in English.
    pub hours_en: Vec<String>,
}

/// Where the numbers of the lines are typed, one after the other.
pub const NUMBER_FIELDS: [&str; 6] = [
    "number", "number-2", "number-3", "number-4", "number-5", "number-6",
];
/// Where the Chinese names are.
pub const NAME_ZH_FIELDS: [&str; 6] = [
    "name_zh",
    "name_zh-2",
    "name_zh-3",
    "name_zh-4",
    "name_zh-5",
    "name_zh-6",
];

impl CrisisLinesForm {
    /// The most lines there may be: more than a person in distress reads is none.
    pub const MOST: usize = NUMBER_FIELDS.len();

    /// The form of these lines.
    pub fn of(lines: &[CrisisLine], version: i64) -> Self {
        let each = |field: fn(&CrisisLine) -> &String| lines.iter().map(|line| field(line).clone()).collect();
        Self {
            version: version.to_string(),
            number: each(|line| &line.number),
            name_zh: each(|line| &line.name_zh),
            name_en: each(|line| &line.name_en),
            hours_zh: each(|line| &line.hours_zh),
            hours_en: each(|line| &line.hours_en),
        }
    }

    /// The n-th line as typed.
    pub fn line(&self, n: usize) -> CrisisLine {
        let at = |list: &[String]| list.get(n).cloned().unwrap_or_default();
        CrisisLine {
            number: at(&self.number),
            name_zh: at(&self.name_zh),
            name_en: at(&self.name_en),
            hours_zh: at(&self.hours_zh),
            hours_en: at(&self.hours_en),
        }
    }

    /// The lines; those left empty are dropped.
    ///
    /// # Errors
    /// `Required` at the first number when none is left: help is never taken off the page; a number that cannot be
    /// dialled; a number nobody is said to answer.
    pub fn parse(&self) -> Result<Vec<CrisisLine>, Problems> {
        let (mut problems, mut lines) = (Problems::none(), Vec::new());
        for (n, (number_field, name_field)) in NUMBER_FIELDS.into_iter().zip(NAME_ZH_FIELDS).enumerate() {
            let typed = self.line(n);
            let clean = |text: &str| crate::domain::text::line(text);
            let line = CrisisLine {
                number: crate::domain::text::plain(&typed.number),
                name_zh: clean(&typed.name_zh),
                name_en: clean(&typed.name_en),
                hours_zh: clean(&typed.hours_zh),
                hours_en: clean(&typed.hours_en),
            };
            if line == CrisisLine::default() {
                continue;
            }
            let digits = line.number.chars().filter(char::is_ascii_digit).count();
            let is_dialled = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | ' ' | '(' | ')');
            if line.number.is_empty() {
                problems.add(number_field, Problem::Required);
            } else if !(3..=15).contains(&digits) || !line.number.chars().all(is_dialled) {
                problems.add(number_field, Problem::NotAPhone);
            }
            if line.name_zh.is_empty() {
                problems.add(name_field, Problem::Required);
            }
            lines.push(line);
        }
        if lines.is_empty() {
            problems.add(NUMBER_FIELDS[0], Problem::Required);
        }
        if problems.is_empty() {
            Ok(lines)
        } else {
            Err(problems)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn organisation(exit: &str) -> Result<Organisation, Problems> {
        OrganisationForm {
            told: Organisation {
                name_zh: "晴山".to_owned(),
                exit_url: exit.to_owned(),
                ..Organisation::default()
            },
            ..OrganisationForm::default()
        }
        .parse("heard.example.org")
    }

    #[test]
    fn ad04_4_the_way_out_leads_elsewhere_and_tells_nothing() {
        for good in ["https://www.baidu.com/", "https://weather.example.com/today"] {
            assert_eq!(organisation(good).unwrap().exit_url, good);
        }
        let problem = |exit: &str| organisation(exit).unwrap_err().of("exit_url");
        assert_eq!(problem("https://HEARD.example.org/"), Some(Problem::OwnHost));
        assert_eq!(
            problem("https://heard.example.org:443/help"),
            Some(Problem::OwnHost)
        );
        assert_eq!(problem(""), Some(Problem::Required));
        for bad in [
            "http://www.baidu.com/",
            "javascript:alert(1)",
            "https://a.example/?from=heard",
            "https://a.example/#heard",
            "https://me@a.example/",
            "https://localhost/",
            "/elsewhere",
        ] {
            assert_eq!(problem(bad), Some(Problem::NotAnAddress), "{bad}");
        }
    }

    fn lines(numbers: &[&str], names: &[&str]) -> Result<Vec<CrisisLine>, Problems> {
        let each = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        CrisisLinesForm {
            number: each(numbers),
            name_zh: each(names),
            ..CrisisLinesForm::default()
        }
        .parse()
    }

    #[test]
    fn help_is_never_taken_off_the_page() {
        assert_eq!(
            lines(&["", ""], &["", ""]).unwrap_err().of("number"),
            Some(Problem::Required)
        );
        let kept = lines(&["", "１２３５６"], &["", "心理援助热线"]).unwrap();
        assert_eq!((kept.len(), kept[0].number.as_str()), (1, "12356"));
    }

    #[test]
    fn a_line_has_a_number_that_can_be_dialled_and_a_name() {
        let problems = lines(&["call me", "110"], &["热线", ""]).unwrap_err();
        assert_eq!(problems.of("number"), Some(Problem::NotAPhone));
        assert_eq!(problems.of("name_zh-2"), Some(Problem::Required));
        assert_eq!(
            lines(&[""], &["热线"]).unwrap_err().of("number"),
            Some(Problem::Required)
        );
    }

    #[test]
    fn a_form_of_lines_gives_the_lines_back() {
        let kept = lines(&["12356", "110"], &["心理援助热线", "报警"]).unwrap();
        assert_eq!(CrisisLinesForm::of(&kept, 3).parse().unwrap(), kept);
    }
}
