preferences-title = Language and display
preferences-language = Language
preferences-theme = Light or dark
preferences-theme-system = As my device prefers
preferences-save = Save
theme-light = Light
theme-dark = Dark
notice-preferences-saved = Your choice is saved on this device.
