// The bar of news: silent at first, tells of an answer while the page is open, never changes the page by itself.
import { track } from "../fixtures/client.ts";
import { complain } from "../fixtures/complaint.ts";
import { press } from "../fixtures/form.ts";
import { signIn, take } from "../fixtures/staff.ts";
import { expect, test } from "../fixtures/test.ts";

test("an answer is announced while the client reads", async ({ page, say, somebodyElse }) => {
  const { code, reference } = await complain(page, say, { identity: "named", statement: "等回复" });
  await track(page, say, code);
  const listening = page.waitForRequest("**/live/**");
  await page.goto(`/case/${reference}/messages`);
  await listening;
  const bar = page.locator(".live-bar");
  await expect(bar.getByRole("status")).toHaveText("");
  await expect(bar.getByRole("link")).toBeHidden();

  const staff = await (await somebodyElse()).newPage();
  await signIn(staff, say, "chen.jie");
  await take(staff, say, reference);
  await staff.goto(`/staff/cases/${reference}/messages`);
  await staff.getByLabel(say("messages-body")).fill("我们在。");
  await press(staff, say("messages-send"));

  await expect(bar.getByRole("status")).not.toHaveText("");
  await expect(page.locator("main")).not.toContainText("我们在。");
  await bar.getByRole("link").click();
  await expect(page.locator(".thread")).toContainText("我们在。");
});
