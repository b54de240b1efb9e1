// Every journey runs with and without scripts, at a desk and on a phone, in Chinese; once in English.
// Each worker has a server, a database and a key file of its own (fixtures/server.ts), so order does not matter.
import { defineConfig, devices } from "@playwright/test";
import type { Options } from "./fixtures/test.ts";

const desk = { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } };
const phone = { ...devices["Desktop Chrome"], viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** Runs once: what leaves by mail does not depend on the browser. */
const once = "journeys/mail.spec.ts";
const plain = { javaScriptEnabled: false };

export default defineConfig<Options>({
  testDir: ".",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  forbidOnly: !!process.env["CI"],
  timeout: 60_000,
  expect: { timeout: 7_500 },
  reporter: [["list"]],
  use: {
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // A colour half-way through a transition is no colour to measure.
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "mail", use: desk, testMatch: once },
    { name: "desk", use: desk, testIgnore: once, testMatch: ["journeys/*.spec.ts", "screens/*.spec.ts", "islands/*.island.spec.ts"] },
    { name: "phone", use: phone, testIgnore: once, testMatch: ["journeys/*.spec.ts", "screens/*.spec.ts"] },
    { name: "desk, no scripts", use: { ...desk, ...plain }, testIgnore: once, testMatch: "journeys/*.spec.ts" },
    { name: "phone, no scripts", use: { ...phone, ...plain }, testIgnore: once, testMatch: "journeys/*.spec.ts" },
    { name: "English", use: { ...desk, locale: "en-GB" }, testMatch: ["journeys/conversation.spec.ts", "screens/*.spec.ts"] },
  ],
});
