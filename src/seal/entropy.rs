//! Randomness: only from the operating system, only here.

/// `N` random bytes from the operating system.
///
/// # Panics
/// When the operating system gives none: no key, nonce or code may be drawn then.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("invariant: the operating system gives random bytes");
    bytes
}

#[cfg(test)]
mod tests {
    use super::random;

    #[test]
    fn no_two_draws_are_alike() {
        assert_ne!(random::<16>(), random::<16>());
    }
}
