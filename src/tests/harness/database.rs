//! Fresh databases for tests: a SQLite file, or a database of a throw-away PostgreSQL cluster that the first test of
//! the process starts. The cluster listens on a socket in a temporary folder only, never on a port.
//!
//! Shared by the unit tests of `store` and by the app tests; it knows nothing of either.

use std::fs;
use std::os::unix::fs::{MetadataExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Once};
use std::time::{Duration, SystemTime};

/// The engines every test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A file of its own.
    Sqlite,
    /// A database of its own in the cluster of this process.
    Postgres,
}

impl Engine {
    /// The engines present on this machine. Says once, clearly, when PostgreSQL is not.
    pub fn present() -> Vec<Self> {
        static SAID: Once = Once::new();
        if CLUSTER.is_some() {
            return vec![Self::Sqlite, Self::Postgres];
        }
        SAID.call_once(|| eprintln!("SKIPPED on PostgreSQL: no server found in /usr/lib/postgresql/*/bin"));
        vec![Self::Sqlite]
    }
}

/// An empty database; gone when dropped.
pub struct Database {
    /// What the store opens.
    pub url: String,
    /// Where a SQLite database lies.
    pub folder: tempfile::TempDir,
    /// Its name in the cluster.
    name: Option<String>,
}

impl Database {
    /// Everything the engine has written: database files and journals, as a thief of the disk would find them.
    ///
    /// # Panics
    /// When the files cannot be read.
    pub fn bytes_on_disk(&self) -> Vec<u8> {
        let Some(name) = &self.name else {
            return contents(self.folder.path());
        };
        let cluster = CLUSTER.as_ref().expect("the database is in it");
        let own = format!("SELECT oid FROM pg_database WHERE datname = '{name}'");
        let own = cluster.run("psql", &["-qAt", "-c", "CHECKPOINT", "-c", &own, name]);
        let data = cluster.socket.join("data");
        let own = data.join("base").join(String::from_utf8_lossy(&own).trim());
        [contents(&own), contents(&data.join("pg_wal"))].concat()
    }

    /// A new empty database.
    ///
    /// # Panics
    /// When it cannot be made: the test cannot run then.
    pub fn fresh(engine: Engine) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        match engine {
            Engine::Sqlite => {
                let url = format!("sqlite://{}", folder.path().join("heard.db").display());
                Self {
                    url,
                    folder,
                    name: None,
                }
            }
            Engine::Postgres => {
                static NEXT: AtomicU32 = AtomicU32::new(0);
                let cluster = CLUSTER.as_ref().expect("asked for only where it is present");
                let name = format!("t{}", NEXT.fetch_add(1, Ordering::Relaxed));
                cluster.run("createdb", &["-T", "template0", &name]);
                Self {
                    url: cluster.url(&name),
                    folder,
                    name: Some(name),
                }
            }
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let (Some(name), Some(cluster)) = (&self.name, CLUSTER.as_ref()) {
            cluster.run("dropdb", &["--force", name]);
        }
    }
}

/// The bytes of every file below a folder, without the zeros a file may end in. Files may come and go while a server runs.
fn contents(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there").flatten() {
        if entry.path().is_dir() {
            bytes.extend(contents(&entry.path()));
        } else if let Ok(content) = fs::read(entry.path()) {
            let end = content
                .iter()
                .rposition(|byte| *byte != 0)
                .map_or(0, |last| last + 1);
            bytes.extend(&content[..end]);
        }
    }
    bytes
}

static CLUSTER: LazyLock<Option<Cluster>> = LazyLock::new(Cluster::start);

/// A PostgreSQL server of this process. Statics are not dropped, so the server is started by a shell that stops it and
/// clears its folder when this process is gone, however it ends.
struct Cluster {
    bin: PathBuf,
    socket: PathBuf,
}

impl Cluster {
    #[expect(
        clippy::zombie_processes,
        reason = "the shell outlives this process, to clean up behind it"
    )]
    fn start() -> Option<Self> {
        let bin = newest_server()?;
        let folder = std::env::temp_dir().join(format!("heard-pg-{}-{}", std::process::id(), stamp()));
        fs::create_dir(&folder).expect("a folder for the cluster");
        if is_root() {
            let (user, group) = owner_of_home("postgres").unwrap_or((65534, 65534));
            chown(&folder, Some(user), Some(group)).expect("the folder can be given away");
        }
        let cluster = Self {
            bin,
            socket: folder.clone(),
        };
        let data = folder.join("data");
        let made = cluster
            .command("initdb")
            .args([
                "-U",
                "heard",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync",
                "-k",
                "-D",
            ])
            .arg(&data)
            .output()
            .expect("initdb runs");
        assert!(
            made.status.success(),
            "initdb: {}",
            String::from_utf8_lossy(&made.stderr)
        );
        let script = format!(
            "'{server}' -D '{data}' -k '{socket}' -c listen_addresses= -c fsync=off -c max_connections=400 \
             >'{socket}/log' 2>&1 & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf '{socket}'",
            server = cluster.bin.join("postgres").display(),
            data = data.display(),
            socket = folder.display(),
        );
        // The shell reads our end of this pipe; it ends when this process does.
        let mut shell = cluster.as_user(Path::new("/bin/sh"));
        shell
            .args(["-c", &script])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let child = shell.spawn().expect("the server starts");
        std::mem::forget(child.stdin);
        for _ in 0..200 {
            if cluster
                .command("pg_isready")
                .arg("-q")
                .status()
                .is_ok_and(|ready| ready.success())
            {
                return Some(cluster);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!(
            "PostgreSQL did not start: {}",
            fs::read_to_string(folder.join("log")).unwrap_or_default()
        );
    }

    fn url(&self, name: &str) -> String {
        format!("postgres://heard@localhost/{name}?host={}", self.socket.display())
    }

    fn run(&self, tool: &str, args: &[&str]) -> Vec<u8> {
        let done = self.command(tool).args(args).output().expect("the tool runs");
        assert!(
            done.status.success(),
            "{tool}: {}",
            String::from_utf8_lossy(&done.stderr)
        );
        done.stdout
    }

    fn command(&self, tool: &str) -> Command {
        let mut command = self.as_user(&self.bin.join(tool));
        command
            .env("PGHOST", &self.socket)
            .env("PGUSER", "heard")
            .current_dir(&self.socket);
        command
    }

    /// PostgreSQL refuses to run as root.
    fn as_user(&self, program: &Path) -> Command {
        if !is_root() {
            return Command::new(program);
        }
        let folder = fs::metadata(&self.socket).expect("the folder is there");
        let mut command = Command::new("setpriv");
        command.args([
            "--clear-groups",
            "--reuid",
            &folder.uid().to_string(),
            "--regid",
            &folder.gid().to_string(),
        ]);
        command.arg(program);
        command
    }
}

fn newest_server() -> Option<PathBuf> {
    let mut found: Vec<_> = fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(|version| Some(version.ok()?.path().join("bin")))
        .filter(|bin| bin.join("initdb").exists() && bin.join("postgres").exists())
        .collect();
    found.sort();
    found.pop()
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

fn owner_of_home(user: &str) -> Option<(u32, u32)> {
    let users = fs::read_to_string("/etc/passwd").ok()?;
    let line = users.lines().find(|line| line.split(':').next() == Some(user))?;
    let mut fields = line.split(':').skip(2);
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}

#[expect(
    clippy::disallowed_methods,
    reason = "names a folder; nothing is decided by it"
)]
fn stamp() -> u128 {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_micros())
}
