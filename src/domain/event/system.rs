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
        /// 结束其他会话 Somebody ended their other sessions.
        SessionsEnded = "sessions_ended",
        /// 再次发送邮件 A manager had a notice sent again.
        MailRetried = "mail_retried",
        /// 发出测试邮件 An administrator sent a test message.
        TestMailSent = "test_mail_sent",
    }
}
