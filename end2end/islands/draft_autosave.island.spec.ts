// Saving while a person writes: within five seconds of a pause, said with the time, and a sentence when it fails.
import { answerUntil, begin } from "../fixtures/complaint.ts";
import { expect, test } from "../fixtures/test.ts";

const story = { identity: "anonymous", statement: "x" } as const;

test("what was typed is kept without pressing anything", async ({ page, say }) => {
  await begin(page, say);
  await answerUntil(page, say, story, "statement");
  await page.getByLabel(say("statement-label")).pressSequentially("他在别人面前说起我的事");
  await expect(page.locator(".save-status")).toHaveText(/\d:\d\d/, { timeout: 5_000 });
  await page.reload();
  await expect(page.getByLabel(say("statement-label"))).toHaveValue("他在别人面前说起我的事");
});

test("when it cannot be saved the page says so, and the text stays", async ({ page, say, silence }) => {
  await begin(page, say);
  await answerUntil(page, say, story, "statement");
  await page.route("**/statement?then=autosave", (route) => route.abort());
  await page.getByLabel(say("statement-label")).pressSequentially("还在");
  await expect(page.locator(".save-status")).toHaveText(say("wizard-autosave-failed"), { timeout: 5_000 });
  await expect(page.getByLabel(say("statement-label"))).toHaveValue("还在");
  // The browser itself complains about the broken connection.
  silence.splice(0);
});
