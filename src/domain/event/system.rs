//! What happened outside any case: the vocabulary of the system stream.

crate::codes! {
    /// A kind of event that belongs to no case.
    pub enum SystemEventKind as "system_event" {
        /// 新增账户 An account was added on the host.
        AccountAdded = "account_added",
        /// 登录 Somebody signed in.
        SignedIn = "signed_in",
        /// 登录失败 An account and a password that do not fit.
        SignInFailed = "sign_in_failed",
        /// 修改密码 A password was set or changed.
        PasswordChanged = "password_changed",
        /// 更改设置 A part of the settings was decided.
        SettingsChanged = "settings_changed",
        /// 更改日历 The calendar of a year was decided.
        CalendarChanged = "calendar_changed",
        /// 更改人员 Somebody's details, supervisor or rota changed.
        PersonChanged = "person_changed",
        /// 更改角色 Somebody's roles or flags changed.
        RolesChanged = "roles_changed",
        /// 停用账户 An account was closed.
        AccountClosed = "account_closed",
        /// 恢复账户 An account was opened again.
        AccountOpened = "account_opened",
        /// 发出链接 A one-time link was given out.
        LinkGiven = "link_given",
        /// 更改服务点 A place was added, renamed, retired or brought back.
        SiteChanged = "site_changed",
        /// 更改咨询师 A counsellor was added or changed.
        CounsellorChanged = "counsellor_changed",
        /// 结束其他会话 Somebody ended their other sessions.
        SessionsEnded = "sessions_ended",
        /// 再次发送邮件 A manager had a notice sent again.
        MailRetried = "mail_retried",
        /// 发出测试邮件 An administrator sent a test message.
        TestMailSent = "test_mail_sent",
    }
}
