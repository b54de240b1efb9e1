//! Pages for everybody.
use super::Local;

/// P-01, the landing page.
pub fn home() -> Local {
    Local::fixed("/")
}

/// P-03, help now.
pub fn help_now() -> Local {
    Local::fixed("/help-now")
}

/// P-04, using this site safely.
pub fn safe_use() -> Local {
    Local::fixed("/safety")
}

/// P-05, how information is protected.
pub fn privacy() -> Local {
    Local::fixed("/privacy")
}

/// P-05, accessibility.
pub fn accessibility() -> Local {
    Local::fixed("/accessibility")
}

/// P-08, language and display.
pub fn preferences() -> Local {
    Local::fixed("/preferences")
}

/// P-06, leave this site: the one GET that changes anything.
pub fn exit() -> Local {
    Local::fixed("/exit")
}
