// Pages of managers and of whoever runs the machine: accessible in both themes, fit for a narrow phone.
import { accessible, narrow } from "../fixtures/axe.ts";
import { complain } from "../fixtures/complaint.ts";
import { press } from "../fixtures/form.ts";
import { signIn } from "../fixtures/staff.ts";
import { expect, test } from "../fixtures/test.ts";

test("the pages of managers", async ({ page, say, somebodyElse }) => {
  test.slow();
  const { reference } = await complain(page, say, { identity: "named", statement: "房间里听得见隔壁说话。" });
  await press(page, say("receipt-noted"));
  const gao = await (await somebodyElse()).newPage();
  await signIn(gao, say, "gao.pi");
  const parts = ["", "/opening", "/handover"].map((part) => `/staff/cases/${reference}${part}`);
  for (const path of ["/staff", "/staff/oversight", ...parts]) {
    const answer = await gao.goto(path);
    expect(answer?.status()).toBe(200);
    await accessible(gao);
    await narrow(gao);
  }
});

test("how letters leave", async ({ page, say }) => {
  await signIn(page, say, "su.guan");
  await page.goto("/admin/mail");
  await page.getByLabel(say("admin-mail-test-to")).fill("someone@example.org");
  await press(page, say("admin-mail-test-button"));
  await expect(page.locator(".transcript")).toBeVisible();
  await accessible(page);
  await narrow(page);
});
