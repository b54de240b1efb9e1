//! Which papers and recordings exist, and where they are.
use super::{StepForm, choices};
use crate::domain::form::Problems;
use crate::domain::text::{self, Note};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

crate::codes! {
    /// A kind of material a client may have.
    pub enum MaterialKind as "material_kind" {
        /// 聊天记录或短信 Chats or messages.
        Messages = "messages",
        /// 付款凭证 Proof of payment.
        Payments = "payments",
        /// 协议或知情同意书 Agreement or consent form.
        Agreement = "agreement",
        /// 录音或录像 Sound or video.
        Recording = "recording",
        /// 照片或截图 Photos or screenshots.
        Pictures = "pictures",
        /// 病历或诊断 Medical papers.
        Medical = "medical",
        /// 其他 Other.
        Other = "other",
    }
}

/// C-10: material the client has. Nothing has to be proven to complain.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MaterialsForm {
    /// [`MaterialKind`]s, may be none.
    pub materials: Vec<String>,
    /// What it is and where it is.
    pub materials_note: String,
}

/// What material exists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Materials {
    /// The kinds, in the order of the list.
    pub kinds: Vec<MaterialKind>,
    /// What it is and where it is.
    pub note: Option<Note>,
}

impl StepForm for MaterialsForm {
    type Answer = Materials;

    fn parse(&self, _today: NaiveDate) -> Result<Materials, Problems> {
        let mut problems = Problems::none();
        let kinds = problems.take("materials", choices(&self.materials));
        let note = problems.take(
            "materials_note",
            text::optional(&self.materials_note, Note::parse),
        );
        match (kinds, note) {
            (Some(kinds), Some(note)) => Ok(Materials { kinds, note }),
            _ => Err(problems),
        }
    }
}
