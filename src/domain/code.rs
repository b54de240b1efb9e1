//! Stable codes: what the database, exports, URLs and catalogues call a value of an enumeration.
//!
//! Add one: a variant with its code in a `codes!` block; both catalogues then owe `<enum>-<code>`.

/// An enumeration whose values have stable codes.
pub trait Code: Copy + Sized + 'static {
    /// Name of the enumeration, the first part of its catalogue keys.
    const ENUM: &'static str;
    /// Every value, in the order people expect to read them.
    const ALL: &'static [Self];
    /// The stable code.
    fn code(self) -> &'static str;
    /// The value of a code, `None` for an unknown one.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.code() == code)
    }
}

/// Declares an enumeration with stable codes; serialises as the code.
#[macro_export]
macro_rules! codes {
    ($(#[$meta:meta])* $vis:vis enum $name:ident as $enum:literal { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[$vmeta])* $variant),+ }
        impl $crate::domain::code::Code for $name {
            const ENUM: &'static str = $enum;
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn code(self) -> &'static str { match self { $(Self::$variant => $code),+ } }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.serialize_str($crate::domain::code::Code::code(*self))
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                let code = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(input)?;
                <Self as $crate::domain::code::Code>::from_code(&code)
                    .ok_or_else(|| serde::de::Error::custom(concat!("unknown ", $enum)))
            }
        }
    };
}
