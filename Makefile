# Heard · 听见. The commands to know:
#
#   make run     install what is missing, build, seed a demo under ./data, serve it at http://127.0.0.1:3000
#   make test    everything CI runs: format, lints, tests, size budgets, browser tests
#   make dev     run, and build and start again at every change
#   make e2e     the browser tests alone; what follows is handed on: make e2e ONLY="journeys/submit"
#   make bench   cost per request on a release build; prints, never asserts
#   make ci      the slow checks: dependencies, browser tests on a release build
#
# PROFILE=release serves and tests an optimised build. Nothing is installed outside this folder but Debian packages
# and the compiler's wasm32 target.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
MAKEFLAGS += --no-builtin-rules --no-print-directory
.DELETE_ON_ERROR:
.DEFAULT_GOAL := run
.PHONY: run test dev e2e bench ci build islands check lint rust-tests wasm-target compiler browser postgres

PROFILE ?= dev
target  := $(or $(CARGO_TARGET_DIR),target)
heard   := $(target)/$(if $(filter dev,$(PROFILE)),debug,$(PROFILE))/heard
say      = @printf '\n\033[1m── %s\033[0m\n'

# ── What the machine needs ────────────────────────────────────────────────────────────────────────────────────────
apt = $(if $(filter 0,$(shell id -u)),,sudo) env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0
install = $(apt) update && $(apt) install --no-install-recommends --yes

compiler:
	@command -v cargo >/dev/null || { echo 'Rust is missing: see https://rustup.rs'; exit 1; }
	@command -v cc >/dev/null || { echo 'installing a C compiler (for SQLite)'; $(install) gcc libc6-dev; }

wasm-target: compiler
	@test -d "$$(rustc --print target-libdir --target wasm32-unknown-unknown)" || rustup target add wasm32-unknown-unknown

browser:
	@command -v npm >/dev/null || { echo 'Node.js with npm is missing: the browser tests need it (apt install nodejs npm)'; exit 1; }
	@command -v chromium >/dev/null || { echo 'installing chromium'; $(install) chromium; }
	@fc-list :lang=zh 2>/dev/null | grep -q . || { echo 'installing a Chinese font'; $(install) fontconfig fonts-noto-cjk; }

# Without it the tests run on SQLite alone and say so.
postgres:
	@ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 \
	  || { echo 'installing PostgreSQL (throw-away clusters of the tests)'; $(install) postgresql; } \
	  || echo 'no PostgreSQL here: the tests run on SQLite alone'

# ── The browser's half: islands ───────────────────────────────────────────────────────────────────────────────────
# wasm-bindgen must be exactly the version of the crate. Built without optimisation: four times cheaper to build, and
# the work it does takes it less than a second. Not --locked: its lock file pins a crate that no longer resolves.
bindgen_version := $(shell sed -n 's/^wasm-bindgen = "=\([0-9.]*\)".*/\1/p' Cargo.toml)
bindgen         := $(target)/tools/wasm-bindgen-$(bindgen_version)/bin/wasm-bindgen
pkg             := target/site/pkg
islands_wasm    := $(target)/wasm32-unknown-unknown/wasm-release/heard.wasm
islands_sources := $(shell find src/islands src/domain -name '*.rs' 2>/dev/null) src/lib.rs Cargo.toml Cargo.lock .cargo/config.toml
hydrate         := --lib --target wasm32-unknown-unknown --no-default-features --features hydrate

$(bindgen): | compiler
	@mkdir -p $(@D)
	@if [ "$$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $(bindgen_version)" ]; then \
	  ln -sf "$$(command -v wasm-bindgen)" $@; \
	else \
	  echo 'installing wasm-bindgen $(bindgen_version) into $(target)/tools (about two minutes, once)'; \
	  CARGO_PROFILE_DEV_DEBUG=0 CARGO_TARGET_DIR=$(target)/tools/build \
	    cargo install --debug --bin wasm-bindgen --root $(dir $(@D)) wasm-bindgen-cli --version $(bindgen_version); \
	  rm -rf $(target)/tools/build; \
	fi

# `--crate-type cdylib` alone: with the rlib beside it cargo would skip link-time optimisation, 20 kB brotli of it.
$(islands_wasm): $(islands_sources) | wasm-target
	$(say) 'islands: compiling for the browser'
	@cargo rustc $(hydrate) --crate-type cdylib --profile wasm-release
	@touch $@

# heard_bg.wasm → heard.wasm: the name pages ask for when LEPTOS_OUTPUT_NAME is set.
$(pkg)/heard.wasm: $(islands_wasm) | $(bindgen)
	@mkdir -p $(pkg)
	@$(bindgen) --target web --no-typescript --remove-name-section --remove-producers-section \
	  --out-name heard --out-dir $(pkg) $<
	@mv $(pkg)/heard_bg.wasm $@

islands: $(pkg)/heard.wasm

# ── Build and run ─────────────────────────────────────────────────────────────────────────────────────────────────
build: islands
	$(say) 'server: compiling'
	@cargo build --bin heard --profile $(PROFILE)

# What the demo says where an organisation puts its own.
run dev: export HEARD_PHONE ?= 0571-5550-0100
run dev: export HEARD_EMAIL ?= complaints@example.org
run dev: export HEARD_ADDRESS_ZH ?= 晴山路 1 号
run dev: export HEARD_ADDRESS_EN ?= 1 Clear Hills Road

run: build
	@$(heard) migrate
	@$(heard) demo
	@exec $(heard) serve

dev: islands
	@if command -v cargo-leptos >/dev/null; then CARGO_TARGET_DIR=target/watch exec cargo leptos watch; fi; \
	mark=$$(mktemp); trap 'rm -f "$$mark"; kill %% 2>/dev/null' EXIT; \
	while :; do \
	  touch "$$mark"; \
	  if $(MAKE) build && $(heard) migrate && $(heard) demo; then $(heard) serve & fi; \
	  until find src style locales public migration Cargo.toml -newer "$$mark" -type f | grep -q .; do sleep 1; done; \
	  kill %% 2>/dev/null && wait %% 2>/dev/null || true; \
	done

# ── Prove ─────────────────────────────────────────────────────────────────────────────────────────────────────────
test: lint rust-tests e2e
	$(say) 'all green'

lint: islands
	$(say) 'format'
	@cargo fmt --all --check
	$(say) 'lints: server, tests, migration'
	@cargo clippy --workspace --all-targets -- -D warnings
	$(say) 'lints: browser'
	@cargo clippy $(hydrate) -- -D warnings

# Not nextest: it gives every test a process, and every process would start a PostgreSQL cluster of its own.
rust-tests: islands postgres
	$(say) 'Rust tests, size budgets included'
	@cargo test --workspace --no-fail-fast

modules := end2end/node_modules/.package-lock.json
$(modules): end2end/package-lock.json | browser
	$(say) 'browser tests: installing npm packages'
	@cd end2end && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --ignore-scripts --no-fund --no-audit
	@touch $@

e2e: build browser $(modules)
	$(say) 'browser tests'
	@cd end2end && HEARD=$(abspath $(heard)) npx playwright test $(ONLY)

bench:
	@$(MAKE) build PROFILE=release
	@command -v wrk >/dev/null || { echo "installing wrk"; $(install) wrk; }
	@HEARD_BINARY=$(target)/release/heard end2end/bench/run.sh

ci:
	@command -v cargo-deny >/dev/null || cargo install --locked cargo-deny --root target/tools
	@PATH="target/tools/bin:$$PATH" cargo deny check advisories bans licenses sources
	@$(MAKE) e2e PROFILE=release
