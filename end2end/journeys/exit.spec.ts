// Leaving at once: one press, from anywhere, and nothing to be seen by going back.
import { answerUntil, begin } from "../fixtures/complaint.ts";
import { expect, test } from "../fixtures/test.ts";

const story = { identity: "anonymous", statement: "听得见的只有我" } as const;

test("one press leaves, and going back shows nothing of the form", async ({ page, say, server }) => {
  await begin(page, say);
  await answerUntil(page, say, story, "desired-outcomes");
  await page.goto("/complaints/new/statement");
  await expect(page.getByLabel(say("statement-label"))).toHaveValue(story.statement);
  await page.locator("a[data-exit]").click();
  await page.waitForURL(server.elsewhere);
  await page.goBack().catch(() => null);
  await expect(page.locator("body")).not.toContainText(story.statement);
  await expect(page.getByLabel(say("statement-label"))).toHaveCount(0);
  await page.goto("/complaints/new/statement");
  await expect(page.locator("html")).not.toContainText(story.statement);
  await expect(page.getByLabel(say("statement-label"))).toHaveCount(0);
});

test("Shift three times leaves, twice does not", async ({ page, server, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "the key needs scripts; the link beside it does not");
  await page.goto("/help-now");
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await expect(page).toHaveURL(/help-now$/);
  await page.keyboard.press("Shift");
  await page.waitForURL(server.elsewhere);
});
