// Pages for anybody: accessible in both themes, fit for a narrow phone, one heading, a title of their own.
import { accessible, narrow } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/test.ts";

const pages = ["/", "/help-now", "/safety", "/privacy", "/accessibility", "/preferences"];

for (const path of pages) {
  test(`${path} is accessible and fits`, async ({ page, language }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await accessible(page);
    await narrow(page);
  });
}

test("every page has a title of its own", async ({ page }) => {
  const titles = new Set<string>();
  for (const path of pages) {
    await page.goto(path);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(pages.length);
});

test("a page that is not there says what to do next", async ({ page }) => {
  const answer = await page.goto("/nothing-here");
  expect(answer?.status()).toBe(404);
  await accessible(page);
  await narrow(page);
});

test("the first tab stops are the skip link and the exit", async ({ page, say }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText(say("ui-skip-link"));
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveAttribute("href", "/exit");
});
