//! Build script of the server: gathers everything a browser fetches into `OUT_DIR`, so that the binary alone serves it.
//!
//! - `style/main.css` becomes one stylesheet: imports bundled, nesting and `light-dark()` lowered to the browsers of
//!   the last few years. A stylesheet that does not parse fails the build.
//! - `public/*` is taken as it is; `public/heard.js` is served as `site.js`, because `heard.js` is the name of the
//!   wasm glue.
//! - `target/site/pkg/heard.js` and `heard.wasm` (what `make` and cargo-leptos leave there) become `pkg/heard.js` and
//!   `pkg/heard.wasm`. Without them pages are plain HTML and carry no hydration script.
//!
//! Text is compressed here, once. The build id is a hash of all of it: the folder `/a/<build id>/` never changes its
//! content and is served as immutable. The browser build (`hydrate` without `ssr`) needs none of this.

use std::{
    env,
    error::Error,
    fmt::Write as _,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::Write as _,
    path::{Path, PathBuf},
    time::SystemTime,
};

use lightningcss::{
    bundler::{Bundler, FileProvider},
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions},
    targets::{Browsers, Targets},
};

/// One file as it will be served.
struct File {
    path: String,
    mime: &'static str,
    bytes: Vec<u8>,
}

#[expect(
    clippy::disallowed_methods,
    reason = "cargo speaks to build scripts through the environment"
)]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src/build.rs");
    if env::var_os("CARGO_FEATURE_SSR").is_none() {
        return Ok(());
    }
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let release = env::var("PROFILE")? == "release";

    let mut files = vec![stylesheet(&root, release)?];
    files.extend(public(&root)?);
    files.extend(islands(&root)?);
    files.sort_by(|a, b| a.path.cmp(&b.path));

    let mut hash = DefaultHasher::new();
    for file in &files {
        (&file.path, &file.bytes).hash(&mut hash);
    }
    let mut table = String::from("&[\n");
    for (number, file) in files.iter().enumerate() {
        let plain = out.join(format!("{number}.plain"));
        fs::write(&plain, &file.bytes)?;
        let brotli = smaller(file, &out.join(format!("{number}.br")), brotli(&file.bytes)?)?;
        let gzip = smaller(file, &out.join(format!("{number}.gz")), gzip(&file.bytes)?)?;
        writeln!(
            table,
            "Asset {{ path: {:?}, mime: {:?}, plain: include_bytes!({:?}), brotli: {brotli}, gzip: {gzip} }},",
            file.path,
            file.mime,
            plain.to_string_lossy()
        )?;
    }
    table.push(']');
    fs::write(out.join("assets.in"), table)?;
    println!("cargo::rustc-env=HEARD_BUILD_ID={:016x}", hash.finish());
    Ok(())
}

fn stylesheet(root: &Path, release: bool) -> Result<File, Box<dyn Error>> {
    println!("cargo::rerun-if-changed=style");
    // The versions that brought `@layer`: whatever is older shows the pages unstyled, so lowering further is no use.
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    let targets = Targets::from(Browsers {
        android: version(99, 0),
        chrome: version(99, 0),
        edge: version(99, 0),
        firefox: version(97, 0),
        ios_saf: version(15, 4),
        safari: version(15, 4),
        samsung: version(18, 0),
        ..Browsers::default()
    });
    let source = FileProvider::new();
    let mut bundler = Bundler::new(&source, None, ParserOptions::default());
    let mut sheet = bundler
        .bundle(&root.join("style/main.css"))
        .map_err(|error| error.to_string())?;
    sheet
        .minify(MinifyOptions {
            targets,
            ..MinifyOptions::default()
        })
        .map_err(|error| error.to_string())?;
    let css = sheet
        .to_css(PrinterOptions {
            minify: release,
            targets,
            ..PrinterOptions::default()
        })
        .map_err(|error| error.to_string())?
        .code;
    Ok(File {
        path: "main.css".into(),
        mime: "text/css; charset=utf-8",
        bytes: css.into_bytes(),
    })
}

fn public(root: &Path) -> Result<Vec<File>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed=public");
    let mut files = Vec::new();
    for entry in fs::read_dir(root.join("public"))? {
        let entry = entry?;
        let name = entry
            .file_name()
            .into_string()
            .map_err(|_| "public/: a name that is not UTF-8")?;
        let path = if name == "heard.js" {
            "site.js".to_owned()
        } else {
            name
        };
        files.push(File {
            mime: mime(&path)?,
            path,
            bytes: fs::read(entry.path())?,
        });
    }
    Ok(files)
}

fn islands(root: &Path) -> Result<Vec<File>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed=target/site/pkg");
    let folder = root.join("target/site/pkg");
    if !folder.exists() {
        // Cargo reruns a build script for ever when a path it watches is missing, and once more when the path is
        // younger than the run; hence an empty folder of great age.
        fs::create_dir_all(&folder)?;
        fs::File::open(&folder)?.set_modified(SystemTime::UNIX_EPOCH)?;
    }
    let (glue, wasm) = (folder.join("heard.js"), folder.join("heard.wasm"));
    if !(glue.exists() && wasm.exists()) {
        return Ok(Vec::new());
    }
    Ok(vec![
        File {
            path: "pkg/heard.js".into(),
            mime: mime("heard.js")?,
            bytes: fs::read(glue)?,
        },
        File {
            path: "pkg/heard.wasm".into(),
            mime: mime("heard.wasm")?,
            bytes: fs::read(wasm)?,
        },
    ])
}

fn mime(path: &str) -> Result<&'static str, String> {
    Ok(match path.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "ico" => "image/x-icon",
        "js" => "text/javascript; charset=utf-8",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        _ => return Err(format!("{path}: say in src/build.rs what kind of file this is")),
    })
}

/// Writes a compressed form and names it, if it saves anything.
fn smaller(file: &File, path: &Path, bytes: Vec<u8>) -> Result<String, Box<dyn Error>> {
    if bytes.len() >= file.bytes.len() {
        return Ok("None".into());
    }
    fs::write(path, bytes)?;
    Ok(format!("Some(include_bytes!({:?}))", path.to_string_lossy()))
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    // The best there is, in every build: what the budget measures is what ships.
    let mut out = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    out.write_all(bytes)?;
    Ok(out.into_inner())
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    out.write_all(bytes)?;
    Ok(out.finish()?)
}
