// A case changes hands, and a manager looks into one they have no part in: always on record, never by accident.
import { track } from "../fixtures/client.ts";
import { complain } from "../fixtures/complaint.ts";
import { choose, press, refused } from "../fixtures/form.ts";
import { signIn, take } from "../fixtures/staff.ts";
import { expect, test } from "../fixtures/test.ts";

test("handed over with a reason, accepted by the other, closed to the former holder", async ({ page, say, somebodyElse }) => {
  const { reference } = await complain(page, say, { identity: "named", statement: "房间里听得见隔壁说话。" });
  const chen = await (await somebodyElse()).newPage();
  await signIn(chen, say, "chen.jie");
  await take(chen, say, reference);
  await chen.goto(`/staff/cases/${reference}`);
  await chen.getByRole("link", { name: say("handover-title"), exact: true }).click();
  await press(chen, say("handover-button"));
  await refused(chen, say, "to");
  await chen.getByLabel(say("handover-to"), { exact: true }).selectOption({ label: "赵迎" });
  await chen.getByLabel(say("handover-reason")).fill("下周起休假两周。");
  await press(chen, say("handover-button"));
  await expect(chen.locator("main")).toContainText(say("notice-handover-asked"));

  const zhao = await (await somebodyElse()).newPage();
  await signIn(zhao, say, "zhao.ying");
  await zhao.goto("/staff/queue?tab=offered");
  await zhao.goto(`/staff/cases/${reference}`);
  await expect(zhao.locator("main")).not.toContainText("房间里听得见隔壁说话。");
  await zhao.getByRole("link", { name: say("handover-accept") }).click();
  await choose(zhao, say("take-none"));
  await press(zhao, say("handover-accept"));
  await expect(zhao.locator("main")).toContainText("房间里听得见隔壁说话。");

  const closed = await chen.goto(`/staff/cases/${reference}/messages`);
  expect(closed?.status()).toBe(403);
});

test("a manager opens a case for oversight, and the client can see it", async ({ page, say, somebodyElse }) => {
  const { code, reference } = await complain(page, say, { identity: "named", statement: "房间里听得见隔壁说话。" });
  await press(page, say("receipt-noted"));
  const gao = await (await somebodyElse()).newPage();
  await signIn(gao, say, "gao.pi");
  await gao.goto("/staff/oversight");
  await expect(gao.getByRole("heading", { level: 1 })).toHaveText(say("oversight"));
  await gao.goto(`/staff/cases/${reference}`);
  await expect(gao.locator("main")).not.toContainText("房间里听得见隔壁说话。");
  await gao.getByRole("link", { name: say("opening-title"), exact: true }).click();
  await choose(gao, say("purpose-oversight"));
  await press(gao, say("opening-button"));
  await refused(gao, say, "reason");
  await gao.getByLabel(say("opening-reason")).fill("投诉人来电询问进展，核对我们的回复。");
  await press(gao, say("opening-button"));
  await expect(gao.locator("main")).toContainText("房间里听得见隔壁说话。");

  await track(page, say, code);
  await expect(page.locator("main")).toContainText(say("role-manager"));
  await expect(page.locator("html")).not.toContainText("核对我们的回复");
});
