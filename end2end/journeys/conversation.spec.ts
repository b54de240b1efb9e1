// The first conversation: a client complains, is heard within 24 hours, and can see it.
import { track } from "../fixtures/client.ts";
import { complain } from "../fixtures/complaint.ts";
import { choose, field, press, refused } from "../fixtures/form.ts";
import { signIn, take } from "../fixtures/staff.ts";
import { expect, test } from "../fixtures/test.ts";

test("by name: complained, taken, answered on the site, read and answered back", async ({ page, say, somebodyElse }) => {
  const { code, reference } = await complain(page, say, { identity: "named", statement: "他把我的事讲给别人听。" });
  await press(page, say("receipt-noted"));

  const staff = await (await somebodyElse()).newPage();
  await signIn(staff, say, "chen.jie");
  await take(staff, say, reference);
  await staff.goto(`/staff/cases/${reference}`);
  await expect(staff.locator("main")).toContainText("他把我的事讲给别人听。");
  await staff.goto(`/staff/cases/${reference}/messages`);
  await staff.getByLabel(say("messages-body")).fill("您好，我们收到了，今天会有人和您联系。");
  await press(staff, say("messages-send"));
  await expect(staff.locator(".thread")).toContainText("我们收到了");

  await staff.getByLabel(say("messages-body")).fill("她下午有空，记得先看第二段。");
  await press(staff, say("messages-note"));
  await expect(staff.locator(".message.internal")).toContainText("记得先看第二段");

  await track(page, say, code.toLowerCase().replaceAll("-", " "));
  await expect(page.locator("main .banner a").first()).toHaveAttribute("href", `/case/${reference}/messages`);
  await page.goto(`/case/${reference}/messages`);
  await expect(page.locator(".thread")).toContainText("我们收到了");
  await expect(page.locator("html")).not.toContainText("陈接");
  await expect(page.locator("html")).not.toContainText("记得先看第二段");
  await page.getByLabel(say("case-messages-reply")).fill("谢谢。下午三点以后方便。");
  await press(page, say("case-messages-send"));
  await expect(page.locator(".thread")).toContainText("下午三点以后方便");

  await staff.goto(`/staff/cases/${reference}/messages`);
  await expect(staff.locator(".thread")).toContainText("下午三点以后方便");
});

test("anonymous: only the code leads there", async ({ page, say, somebodyElse }) => {
  const { code, reference } = await complain(page, say, { identity: "anonymous", statement: "我不想让人知道我是谁。" });
  const stranger = await (await somebodyElse()).newPage();
  await stranger.goto("/track");
  await field(stranger, say("track-code")).fill(`${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}`);
  await press(stranger, say("track-open"));
  await refused(stranger, say, "receipt_code");
  await track(stranger, say, code);
  await expect(stranger.locator("main")).toContainText(reference);
  const other = await stranger.goto("/case/TS-2611-ZZZZ");
  expect(other?.status()).toBe(404);
});

test("the first response is a phone call, recorded afterwards", async ({ page, say, somebodyElse }) => {
  const { code, reference } = await complain(page, say, { identity: "named", statement: "请给我打电话。" });
  const staff = await (await somebodyElse()).newPage();
  await signIn(staff, say, "chen.jie");
  await take(staff, say, reference);
  await staff.goto(`/staff/cases/${reference}/contacts`);
  await press(staff, say("contacts-save"));
  await expect(staff.locator(".error-summary")).toBeFocused();
  await staff.getByLabel(say("contacts-method"), { exact: true }).selectOption({ label: say("contact-method-phone") });
  const now = new Date(Date.now() + 8 * 3600_000).toISOString();
  await staff.getByLabel(say("contacts-date"), { exact: true }).fill(now.slice(0, 10));
  await staff.getByLabel(say("contacts-time"), { exact: true }).fill(now.slice(11, 16));
  await choose(staff, say("contacts-reached-yes"));
  await staff.getByLabel(say("contacts-summary")).fill("约好周三下午详谈。");
  await press(staff, say("contacts-save"));
  await expect(staff.locator("main")).toContainText("约好周三下午详谈。");
  await expect(staff.locator("main")).toContainText(say("contacts-first"));
  await track(page, say, code);
  await expect(page.locator("html")).not.toContainText("约好周三下午详谈。");
});
