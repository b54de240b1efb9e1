//! What a password must be: long enough to resist guessing, known to nobody's list, otherwise anything.
use super::super::Ctx;
use crate::domain::form::{Problem, Problems};
use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// Fewest characters (NIST SP 800-63B-4 3.1.1.2 asks for 15 where a password is the only factor, 8 otherwise; OWASP ASVS
/// 5.0 6.2.1 for 8): ours lie between, beside a strength estimate.
pub const MIN: usize = 12;
/// Most characters: long enough for any passphrase (OWASP ASVS 5.0 6.2.9 asks for 64 or more).
pub const MAX: usize = 128;

/// A password chosen twice, judged.
///
/// # Errors
/// Too short, too long, too easy to guess, or the two differ.
pub fn chosen(
    ctx: &Ctx,
    account: &str,
    password: &SecretString,
    again: &SecretString,
) -> Result<SecretString, Problems> {
    let text: String = password.expose_secret().nfc().collect();
    let length = text.graphemes(true).count();
    let mut problems = Problems::none();
    if length == 0 {
        problems.add("new_password", Problem::Required);
    } else if length < MIN {
        problems.add("new_password", Problem::TooShort { min: MIN });
    } else if length > MAX {
        problems.add(
            "new_password",
            Problem::TooLong {
                max: MAX,
                over: length - MAX,
            },
        );
    } else {
        let settings = ctx.settings();
        let organisation = &settings.organisation;
        let words = [
            account,
            &organisation.name_zh,
            &organisation.name_en,
            "heard",
            "听见",
        ];
        if zxcvbn::zxcvbn(&text, &words).score() < zxcvbn::Score::Three {
            problems.add("new_password", Problem::TooWeak);
        }
    }
    if password.expose_secret() != again.expose_secret() {
        problems.add("new_password_again", Problem::Differs);
    }
    if problems.is_empty() {
        Ok(text.into())
    } else {
        Err(problems)
    }
}
