// Intake from the telephone and the post: taken down in the call, a receipt handed over, assessed.
import type { Page } from "@playwright/test";
import { track } from "../fixtures/client.ts";
import { press, refused } from "../fixtures/form.ts";
import type { Say } from "../fixtures/words.ts";
import { signIn, take } from "../fixtures/staff.ts";
import { expect, test } from "../fixtures/test.ts";

const words = "咨询师在走廊里大声说我的名字，等候的人都听见了。";

/** Nobody has called from it before: a number that is known asks whether this is the same matter. */
function phone(): string {
  return `137${String(Math.floor(Math.random() * 1e8)).padStart(8, "0")}`;
}

/** Not the button beside it, which prints, too. */
async function register(page: Page, say: Say): Promise<void> {
  await page.getByRole("button", { name: say("register-save"), exact: true }).click();
}

test("by phone: taken down and answered in the call, a receipt without the code in its square, tracked by the client", async ({ page, say, somebodyElse }) => {
  await signIn(page, say, "chen.jie");
  await page.goto("/staff/complaints/new");
  await register(page, say);
  await refused(page, say, "channel");
  await page.locator('[name="channel"][value="phone"]').check();
  await page.locator("#statement").fill(words);
  await page.locator('[name="safety"][value="safe"]').check();
  await page.locator("#name").fill("程晓");
  await page.locator("#phone").fill(phone());
  await page.locator('[name="consent"][value="read_out"]').check();
  await page.locator('[name="responded"]').check();
  await page.locator("#summary").fill("在电话里听她说完，说明了接下来的步骤。");
  await register(page, say);
  await expect(page).toHaveURL(/\/staff\/complaints\/registered\/TS-/);
  const reference = page.url().match(/TS-\d{4}-\w{4}/)?.[0] ?? "";
  const code = (await page.locator(".plate-code span").allTextContents()).join("-");
  expect(code.length).toBeGreaterThan(20);
  await expect(page.locator("svg.qr")).toBeVisible();

  const client = await (await somebodyElse()).newPage();
  await track(client, say, code);
  await client.goto(`/case/${reference}/details`);
  await expect(client.locator("main")).toContainText(words);
});

test("by letter: taken down, taken over and assessed with one allegation", async ({ page: staff, say }) => {
  await signIn(staff, say, "zhao.ying");
  await staff.goto("/staff/complaints/new");
  await staff.locator('[name="channel"][value="letter"]').check();
  await staff.locator("#statement").fill(words);
  await staff.locator('[name="safety"][value="safe"]').check();
  await staff.locator("#name").fill("程晓");
  await staff.locator("#phone").fill(phone());
  await staff.locator('[name="consent"][value="in_writing"]').check();
  await staff.locator('[name="responded"]').check();
  await staff.locator("#summary").fill("打电话告诉她信已收到。");
  await register(staff, say);
  await expect(staff).toHaveURL(/\/staff\/complaints\/registered\/TS-/);
  const reference = staff.url().match(/TS-\d{4}-\w{4}/)?.[0] ?? "";
  await take(staff, say, reference);

  await staff.goto(`/staff/cases/${reference}/triage`);
  await press(staff, say("triage-save"));
  await refused(staff, say, "safety_screen");
  await staff.locator('[name="scope"][value="in"]').check();
  await staff.locator('[name="allegation_words"]').first().fill("在走廊里说出来访者姓名");
  await staff.locator('[name="allegation_category"]').first().selectOption("cf_disclosed");
  await staff.locator('[name="safety_screen"][value="no_sign"]').check();
  await staff.locator('[name="severity"][value="moderate"]').check();
  await staff.locator('[name="likelihood"][value="possible"]').check();
  await staff.locator("#harm").selectOption("minimal");
  await press(staff, say("triage-save"));
  await expect(staff.locator("main")).toContainText("在走廊里说出来访者姓名");
});
