preferences-title = 语言与显示
preferences-language = 语言
preferences-theme = 浅色或深色
preferences-theme-system = 跟随设备
preferences-save = 保存
theme-light = 浅色
theme-dark = 深色
notice-preferences-saved = 您的选择已保存在这台设备上。
