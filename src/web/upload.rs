//! Files as browsers post them: multipart, read field by field and chunk by chunk. Each file goes on to `casework::files`
//! as it comes; what was written beside it is read up to a small limit.

use std::error::Error as StdError;

use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Request, multipart::Field},
    http::request::Parts,
};
use futures::{StreamExt, TryStreamExt};

use super::{Refusal, body::Halted};
use crate::{
    casework::{
        Ctx, Error,
        files::{Details, Outcome, Place, Upload},
    },
    domain::{
        file::{FileProblem, shown_name},
        form::Problems,
        text::{self, Line},
    },
};

/// Name of the field with the file.
pub const FILE: &str = "file";
/// The most bytes of a written field; what is longer was not written by a person.
const WRITTEN: usize = 8 * 1024;

/// The fields beside the file, as typed.
#[derive(Clone, Debug, Default)]
pub struct UploadForm {
    /// What it is.
    pub note: String,
    /// Ticked: take away what a picture says of place and time.
    pub strip: String,
}

impl UploadForm {
    /// A form nobody has touched: pictures lose their place.
    pub fn blank() -> Self {
        Self {
            note: String::new(),
            strip: "yes".to_owned(),
        }
    }
}

/// A posted form with files: the head of the request, and the fields, unread.
pub struct Posted {
    /// The head, with which the page can be drawn again.
    pub page: Parts,
    fields: Multipart,
}

impl<S: Send + Sync> FromRequest<S> for Posted {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let (page, body) = request.into_parts();
        let request = Request::from_parts(page.clone(), body);
        let fields = Multipart::from_request(request, state)
            .await
            .map_err(|_| Refusal::WrongKind)?;
        Ok(Self { page, fields })
    }
}

/// What was posted and what became of it.
pub struct Sent {
    /// What was typed.
    pub form: UploadForm,
    /// What is wrong with it.
    pub problems: Problems,
    /// What became of the files.
    pub outcome: Outcome,
}

/// Takes up everything a form posts and keeps the files that can be kept.
///
/// # Errors
/// When the place takes no files; when the database fails.
pub async fn receive(ctx: &Ctx, place: Place, mut fields: Multipart) -> Result<Sent, Error> {
    let mut upload = match Upload::begin(ctx, place).await {
        Ok(upload) => upload,
        Err(error) => {
            // The browser reads an answer only when it has sent everything.
            while let Ok(Some(_)) = fields.next_field().await {}
            return Err(error);
        }
    };
    let mut form = UploadForm::default();
    loop {
        match fields.next_field().await {
            Ok(None) => break,
            Ok(Some(field)) => take(&mut upload, &mut form, field).await,
            Err(error) => {
                if upload.is_empty() {
                    upload.refuse(shown_name(""), halted(&error));
                }
                break;
            }
        }
    }
    let mut problems = Problems::none();
    let note = problems.take("note", text::optional(&form.note, Line::parse));
    if upload.is_empty() {
        upload.refuse(shown_name(""), FileProblem::NotChosen);
    }
    let details = Details {
        note: note.flatten(),
        keep_metadata: form.strip.trim().is_empty(),
    };
    let outcome = if problems.is_empty() {
        upload.keep(ctx, &details).await?
    } else {
        Outcome::default()
    };
    Ok(Sent {
        form,
        problems,
        outcome,
    })
}

impl Posted {
    /// The head and what became of the rest.
    pub async fn receive(self, ctx: &Ctx, place: Place) -> (Parts, Result<Sent, Error>) {
        (self.page, receive(ctx, place, self.fields).await)
    }
}

async fn take(upload: &mut Upload, form: &mut UploadForm, mut field: Field<'_>) {
    match field.name().unwrap_or_default() {
        FILE => {
            let name = field.file_name().unwrap_or_default().to_owned();
            let mut chunks = field.map_err(|error| halted(&error)).boxed();
            let first = chunks.next().await;
            // A field in which no file was chosen has neither name nor content.
            let is_blank = first
                .as_ref()
                .is_none_or(|chunk| chunk.as_ref().is_ok_and(Bytes::is_empty));
            if !name.is_empty() || !is_blank {
                let whole = futures::stream::iter(first).chain(chunks);
                upload.file(&name, whole.boxed()).await;
            }
        }
        "note" => form.note = written(&mut field).await,
        "strip" => form.strip = written(&mut field).await,
        _ => {}
    }
}

async fn written(field: &mut Field<'_>) -> String {
    let mut bytes = Vec::new();
    while let Ok(Some(chunk)) = field.chunk().await {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > WRITTEN {
            break;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Why the fields ended before their end.
fn halted(error: &(dyn StdError + 'static)) -> FileProblem {
    let mut next = Some(error);
    while let Some(cause) = next {
        if cause.downcast_ref::<Halted>() == Some(&Halted::TooLarge) {
            return FileProblem::TooMuchAtOnce;
        }
        next = cause.source();
    }
    FileProblem::Interrupted
}
