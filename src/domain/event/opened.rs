//! The parts of a case that are opened on record.
crate::codes! {
    /// Which part of a case was opened.
    pub enum OpenedPart as "opened_part" {
        /// 内容 Statement, messages, everything the client said.
        Content = "content",
        /// 安全部分 The safety part.
        Safety = "safety",
        /// 身份 The name.
        Identity = "identity",
        /// 联系方式 The addresses.
        Contact = "contact",
        /// 文件 A file.
        File = "file",
        /// 原件 A picture as it came, with what is hidden in it.
        Original = "original",
    }
}
