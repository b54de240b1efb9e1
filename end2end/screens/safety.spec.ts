// Safety, hold and withdrawal pages: accessible in both themes, fit for a narrow phone.
import { accessible, narrow } from "../fixtures/axe.ts";
import { track } from "../fixtures/client.ts";
import { complain } from "../fixtures/complaint.ts";
import { press } from "../fixtures/form.ts";
import { signIn, take } from "../fixtures/staff.ts";
import { expect, test } from "../fixtures/test.ts";

test("the pages for days that are not safe", async ({ page, say, somebodyElse }) => {
  test.slow();
  const { code, reference } = await complain(page, say, { identity: "named", statement: "房间里听得见隔壁说话。" });
  await press(page, say("receipt-noted"));
  await track(page, say, code);
  for (const path of ["/withdrawal", "/safety"]) {
    const answer = await page.goto(`/case/${reference}${path}`);
    expect(answer?.status()).toBe(200);
    await accessible(page);
    await narrow(page);
  }
  const staff = await (await somebodyElse()).newPage();
  await signIn(staff, say, "chen.jie");
  await take(staff, say, reference);
  for (const path of ["/safeguarding", "/hold", "/withdrawal", "/continuation"]) {
    const answer = await staff.goto(`/staff/cases/${reference}${path}`);
    expect(answer?.status()).toBe(200);
    await accessible(staff);
    await narrow(staff);
  }
});
