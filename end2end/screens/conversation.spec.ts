// Pages behind a code and behind a sign-in: accessible in both themes, fit for a narrow phone.
import { accessible, narrow } from "../fixtures/axe.ts";
import { track } from "../fixtures/client.ts";
import { complain } from "../fixtures/complaint.ts";
import { press } from "../fixtures/form.ts";
import { signIn, take } from "../fixtures/staff.ts";
import { expect, test } from "../fixtures/test.ts";

test("the pages of a client with a code", async ({ page, say }) => {
  const { code, reference } = await complain(page, say, { identity: "named", statement: "房间里听得见隔壁说话。" });
  await press(page, say("receipt-noted"));
  for (const path of ["/track", "/track/lost"]) {
    await page.goto(path);
    await accessible(page);
    await narrow(page);
  }
  await track(page, say, code);
  for (const path of ["", "/messages", "/details"]) {
    const answer = await page.goto(`/case/${reference}${path}`);
    expect(answer?.status()).toBe(200);
    await accessible(page);
    await narrow(page);
  }
});

test("the pages of intake", async ({ page, say, somebodyElse }) => {
  // A dozen pages, each in two themes and once more on a narrow phone.
  test.slow();
  const { reference } = await complain(page, say, { identity: "named", statement: "房间里听得见隔壁说话。" });
  const staff = await (await somebodyElse()).newPage();
  await staff.goto("/staff/sign-in");
  await accessible(staff);
  await narrow(staff);
  await signIn(staff, say, "chen.jie");
  await staff.goto(`/staff/cases/${reference}/holder`);
  await accessible(staff);
  await narrow(staff);
  await take(staff, say, reference);
  const pages = ["/staff", "/staff/queue", "/staff/queue?tab=mine", "/staff/cases?stage=triage", "/staff/profile"];
  const parts = ["", "/messages", "/contacts", "/client", "/timeline?about=clocks"].map((part) => `/staff/cases/${reference}${part}`);
  for (const path of [...pages, ...parts]) {
    const answer = await staff.goto(path);
    expect(answer?.status()).toBe(200);
    await accessible(staff);
    await narrow(staff);
  }
});
