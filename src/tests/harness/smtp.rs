//! A mail server that answers as it is told: takes, puts off, refuses, or hangs up with the letter in its hands.
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// What it does with a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Takes it.
    Take,
    /// Asks to try again later.
    Later,
    /// Refuses the recipient for good.
    Refuse,
    /// Keeps the letter and breaks the line without a word.
    HangUp,
    /// Does not know the account.
    UnknownAccount,
}

/// A letter it has, taken or kept.
#[derive(Clone, Debug)]
pub struct Received {
    /// The recipient.
    pub to: String,
    /// Head and body.
    pub data: String,
}

impl Received {
    /// A line of the head.
    pub fn header(&self, name: &str) -> &str {
        let start = format!("{name}: ");
        let mut lines = self.data.lines();
        lines
            .find_map(|line| line.strip_prefix(start.as_str()))
            .unwrap_or_default()
    }
}

#[derive(Default)]
struct State {
    answers: VecDeque<Answer>,
    received: Vec<Received>,
}

/// The server.
pub struct SmtpServer {
    /// For `--smtp-url`.
    pub url: String,
    state: Arc<Mutex<State>>,
}

impl SmtpServer {
    /// Starts one that takes everything.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!(
            "smtp://clerk:swordfish@{}",
            listener.local_addr().expect("an address")
        );
        let state = Arc::<Mutex<State>>::default();
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((line, _)) = listener.accept().await {
                let state = Arc::clone(&shared);
                tokio::spawn(async move {
                    // A client that hangs up ends the conversation, too.
                    let _ = talk(line, &state).await;
                });
            }
        });
        Self { url, state }
    }

    /// What it does with the next letters; then it takes again.
    pub fn answer(&self, answers: &[Answer]) {
        self.state.lock().unwrap().answers.extend(answers);
    }

    /// What it has, in order.
    pub fn received(&self) -> Vec<Received> {
        self.state.lock().unwrap().received.clone()
    }
}

async fn talk(line: TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let (from, mut to) = line.into_split();
    let mut lines = BufReader::new(from).lines();
    to.write_all(b"220 test\r\n").await?;
    let answer = state.lock().unwrap().answers.pop_front().unwrap_or(Answer::Take);
    let mut recipient = String::new();
    while let Some(said) = lines.next_line().await? {
        let verb = said.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        let reply = match (verb.as_str(), answer) {
            ("EHLO", _) => "250-test\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME",
            ("AUTH", Answer::UnknownAccount) => "535 5.7.8 who are you",
            ("AUTH", _) => "235 2.7.0 welcome",
            ("RCPT", Answer::Refuse) => "550 5.1.1 nobody of that name",
            ("RCPT", Answer::Later) => "451 4.3.0 come back later",
            ("RCPT", _) => {
                recipient = said
                    .trim_start_matches("RCPT TO:<")
                    .trim_end_matches('>')
                    .to_owned();
                "250 2.1.5 known"
            }
            ("DATA", _) => {
                to.write_all(b"354 go on\r\n").await?;
                let mut data = String::new();
                while let Some(line) = lines.next_line().await? {
                    if line == "." {
                        break;
                    }
                    data.push_str(line.strip_prefix('.').unwrap_or(&line));
                    data.push('\n');
                }
                let received = Received {
                    to: recipient.clone(),
                    data,
                };
                state.lock().unwrap().received.push(received);
                if answer == Answer::HangUp {
                    return Ok(());
                }
                "250 2.0.0 taken"
            }
            ("QUIT", _) => {
                to.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => "250 2.0.0 well",
        };
        to.write_all(format!("{reply}\r\n").as_bytes()).await?;
    }
    Ok(())
}
