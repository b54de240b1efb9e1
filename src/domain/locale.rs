//! The languages of the product.
crate::codes! {
    /// A language the whole product speaks. Chinese is the default.
    pub enum Locale as "locale" {
        /// Simplified Chinese.
        ZhCn = "zh-CN",
        /// English.
        En = "en",
    }
}

impl Locale {
    /// The other language, for the switcher.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::ZhCn => Self::En,
            Self::En => Self::ZhCn,
        }
    }
}
