//! What staff read of a person before they ask to see more (G-45).

/// A name as staff read it before they ask to see it: its first character and a star.
pub fn masked_name(name: &str) -> String {
    name.trim()
        .chars()
        .next()
        .map_or_else(String::new, |first| format!("{first}*"))
}

/// A phone number as staff read it before they ask to see it: three digits, four dots, the last four.
/// A number too short to keep anything back is all dots.
pub fn masked_phone(phone: &str) -> String {
    let digits: Vec<char> = phone.chars().filter(char::is_ascii_digit).collect();
    if digits.len() < 9 {
        return "••••".to_owned();
    }
    let (head, tail) = (&digits[..3], &digits[digits.len() - 4..]);
    format!(
        "{}••••{}",
        head.iter().collect::<String>(),
        tail.iter().collect::<String>()
    )
}

/// An e-mail address as staff read it before they ask to see it: its first character and its domain.
pub fn masked_email(email: &str) -> String {
    match email.trim().split_once('@') {
        Some((name, host)) => {
            let first: String = name.chars().take(1).collect();
            format!("{first}•••@{host}")
        }
        None => "•••".to_owned(),
    }
}
