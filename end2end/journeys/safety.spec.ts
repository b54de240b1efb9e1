// Asked and waiting, taken back and restored, threatened and looked after: a client, the holder, the safety rota.
import { track } from "../fixtures/client.ts";
import { complain } from "../fixtures/complaint.ts";
import { press, tick } from "../fixtures/form.ts";
import { signIn, take } from "../fixtures/staff.ts";
import { expect, test } from "../fixtures/test.ts";

test("asked, answered, withdrawn, restored, not safe, looked after", async ({ page, say, somebodyElse }) => {
  test.slow();
  const { code, reference } = await complain(page, say, { identity: "named", statement: "他把我的事讲给别人听。" });
  await press(page, say("receipt-noted"));
  const staff = await (await somebodyElse()).newPage();
  await signIn(staff, say, "chen.jie");
  await take(staff, say, reference);

  await staff.goto(`/staff/cases/${reference}/hold`);
  await press(staff, say("hold-ask-button"));
  await expect(staff.locator(".error-summary")).toBeVisible();
  await staff.getByLabel(say("hold-question"), { exact: true }).fill("当时还有谁在场？");
  await press(staff, say("hold-ask-button"));
  await expect(staff.locator("main")).toContainText(say("notice-hold-asked"));

  await track(page, say, code);
  await expect(page.locator("main")).toContainText(say("client-hold-answer"));
  await page.goto(`/case/${reference}/messages`);
  await page.getByLabel(say("case-messages-reply")).fill("还有我的朋友。");
  await press(page, say("case-messages-send"));
  await page.goto(`/case/${reference}`);
  await expect(page.locator("main")).not.toContainText(say("client-hold-answer"));

  await page.getByRole("link", { name: say("withdraw-link") }).click();
  await press(page, say("withdraw-button"));
  await expect(page.locator("main")).toContainText(say("withdraw-undo-lead"));
  await press(page, say("withdraw-undo-button"));
  await expect(page.locator("main")).toContainText(say("notice-undone"));

  await page.goto(`/case/${reference}/safety`);
  await tick(page, say("safety-sign-threat"));
  await press(page, say("unsafe-button"));
  await expect(page.locator("main")).toContainText(say("notice-unsafe-told"));
  await staff.goto(`/staff/cases/${reference}/safeguarding`);
  await expect(staff.locator("main")).toContainText(say("safety-ground-threat"));
});
