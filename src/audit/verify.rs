//! Walks every stream and names the first row that is not as it was written.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use uuid::Uuid;

use crate::domain::complaint::ComplaintId;
use crate::store::events::SYSTEM;
use crate::store::links::{self, Link};
use crate::store::{Reads, StoreError};

const PAGE: u64 = 1000;
const START: [u8; 32] = [0; 32];

/// What a walk over all streams found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every row is as it was written and none is missing.
    Sound {
        /// How many streams.
        streams: usize,
        /// How many rows.
        events: usize,
    },
    /// The first row, in the order of the walk, that is not.
    Broken(Broken),
}

/// A row that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The complaint's id, or nil for the system stream.
    pub stream: Uuid,
    /// The complaint's reference, when the complaint is there.
    pub reference: Option<String>,
    /// The number of the row.
    pub seq: i64,
    /// What is wrong with it.
    pub why: Why,
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The row is not there: deleted, cut off, or its number was changed.
    Missing,
    /// The row does not follow the one before it.
    Unlinked,
    /// A column was changed.
    Changed,
    /// The row is past the end that the stream's head knows, or belongs to no stream.
    Added,
    /// The stream's head has another hash.
    HeadDiffers,
    /// The detail that the row vouches for is gone.
    DetailMissing,
}

impl fmt::Display for Broken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.reference, self.stream) {
            (Some(reference), _) => write!(out, "{reference}")?,
            (None, SYSTEM) => write!(out, "system stream")?,
            (None, stream) => write!(out, "complaint {stream}")?,
        }
        let why = match self.why {
            Why::Missing => "is missing",
            Why::Unlinked => "does not follow the row before it",
            Why::Changed => "was changed",
            Why::Added => "does not belong there",
            Why::HeadDiffers => "is not the one the head of the stream names",
            Why::DetailMissing => "has lost its detail",
        };
        write!(out, ", event {}: {why}", self.seq)
    }
}

/// Walks every stream. Give it a snapshot when others may be writing.
///
/// # Errors
/// [`StoreError`] when the database cannot be read.
pub async fn verify(reads: &impl Reads) -> Result<Verdict, StoreError> {
    let references: BTreeMap<_, _> = links::complaints(reads).await?.into_iter().collect();
    let heads = links::heads(reads)
        .await?
        .into_iter()
        .map(|(stream, seq, hash)| (stream, (seq, hash)));
    let walk = Walk {
        heads: heads.collect(),
        open: None,
        walked: BTreeSet::new(),
        events: 0,
    };
    let broken = |(stream, seq, why)| {
        let reference = references.get(&stream).cloned();
        Verdict::Broken(Broken {
            stream,
            reference,
            seq,
            why,
        })
    };
    let verdict = match walk_all(reads, walk, references.keys()).await? {
        Ok(sound) => sound,
        Err(found) => return Ok(broken(found)),
    };
    match links::missing_details(reads).await?.first() {
        Some((stream, seq)) => Ok(broken((*stream, *seq, Why::DetailMissing))),
        None => Ok(verdict),
    }
}

/// The first row of one complaint's stream that is not as it was written; `None` when all are.
///
/// # Errors
/// [`StoreError`] when the database cannot be read.
pub async fn broken_at(reads: &impl Reads, case: ComplaintId) -> Result<Option<i64>, StoreError> {
    let head = links::head(reads, case.0).await?;
    let mut walk = Walk {
        heads: head
            .into_iter()
            .map(|(seq, hash)| (case.0, (seq, hash)))
            .collect(),
        open: None,
        walked: BTreeSet::new(),
        events: 0,
    };
    for link in links::of(reads, case.0).await? {
        if let Err((_, seq, _)) = walk.step(link) {
            return Ok(Some(seq));
        }
    }
    Ok(walk.finish([case.0].iter()).err().map(|(_, seq, _)| seq))
}

type Found = (Uuid, i64, Why);

async fn walk_all(
    reads: &impl Reads,
    mut walk: Walk,
    complaints: impl Iterator<Item = &Uuid>,
) -> Result<Result<Verdict, Found>, StoreError> {
    let mut after = (Uuid::nil(), i64::MIN);
    loop {
        let page = links::following(reads, after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = (last.stream, last.seq);
        for link in page {
            if let Err(found) = walk.step(link) {
                return Ok(Err(found));
            }
        }
    }
    let mut seq = i64::MIN;
    loop {
        let page = links::following_system(reads, seq, PAGE).await?;
        let Some(last) = page.last() else { break };
        seq = last.seq;
        for link in page {
            if let Err(found) = walk.step(link) {
                return Ok(Err(found));
            }
        }
    }
    Ok(walk.finish(complaints))
}

/// The state of a walk.
struct Walk {
    /// Heads of streams not yet walked to their end.
    heads: BTreeMap<Uuid, (i64, Vec<u8>)>,
    /// The stream being walked, and its last row.
    open: Option<(Uuid, i64, Vec<u8>)>,
    /// Streams walked to their end.
    walked: BTreeSet<Uuid>,
    events: usize,
}

impl Walk {
    fn step(&mut self, link: Link) -> Result<(), Found> {
        let (seq, hash) = match &self.open {
            Some((stream, seq, hash)) if *stream == link.stream => (*seq, hash.clone()),
            _ => {
                self.close()?;
                (0, START.to_vec())
            }
        };
        if !self.heads.contains_key(&link.stream) {
            return Err((link.stream, link.seq, Why::Added));
        }
        if link.seq != seq + 1 {
            let why = if link.seq > seq + 1 {
                Why::Missing
            } else {
                Why::Added
            };
            return Err((link.stream, link.seq.min(seq + 1), why));
        }
        if link.recomputed()[..] != link.hash {
            return Err((link.stream, link.seq, Why::Changed));
        }
        if link.prev_hash != hash {
            return Err((link.stream, link.seq, Why::Unlinked));
        }
        self.events += 1;
        self.open = Some((link.stream, link.seq, link.hash));
        Ok(())
    }

    /// Compares the stream just walked with its head.
    fn close(&mut self) -> Result<(), Found> {
        let Some((stream, last, hash)) = self.open.take() else {
            return Ok(());
        };
        self.walked.insert(stream);
        match self.heads.remove(&stream) {
            Some((seq, _)) if seq > last => Err((stream, last + 1, Why::Missing)),
            Some((seq, _)) if seq < last => Err((stream, seq + 1, Why::Added)),
            Some((_, head)) if head != hash => Err((stream, last, Why::HeadDiffers)),
            Some(_) => Ok(()),
            None => Err((stream, last, Why::Added)),
        }
    }

    /// What is left when there are no more rows: heads without rows, complaints without a stream.
    fn finish<'a>(mut self, mut complaints: impl Iterator<Item = &'a Uuid>) -> Result<Verdict, Found> {
        self.close()?;
        let without_rows = self.heads.keys().next().copied();
        let without_stream = || {
            complaints
                .find(|complaint| !self.walked.contains(complaint))
                .copied()
        };
        match without_rows.or_else(without_stream) {
            Some(stream) => Err((stream, 1, Why::Missing)),
            None => Ok(Verdict::Sound {
                streams: self.walked.len(),
                events: self.events,
            }),
        }
    }
}
