// Files: added one by one before and after sending, each problem named, what staff see of a photograph.
import { track } from "../fixtures/client.ts";
import { answerUntil, begin, submit } from "../fixtures/complaint.ts";
import { choose, press } from "../fixtures/form.ts";
import { signIn, take } from "../fixtures/staff.ts";
import { expect, test } from "../fixtures/test.ts";

const story = { identity: "named", statement: "我有截图。" } as const;
const pdf = (text: string) => ({
  name: "协议.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(`%PDF-1.4\n% ${text}\n%%EOF\n`),
});
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

test("added in the wizard, one refused by name, removed, sent, seen by staff, added to afterwards", async ({
  page,
  say,
  somebodyElse,
}) => {
  await begin(page, say);
  await answerUntil(page, say, story, "materials");
  await press(page, say("files-add-more"));
  await expect(page).toHaveURL(/\/materials\/files$/);
  const choosing = page.getByLabel(say("files-choose"), { exact: true });

  await choosing.setInputFiles(pdf("one"));
  await page.getByLabel(say("files-note")).fill("第二页");
  await press(page, say("files-add"));
  await expect(page.locator(".files .name")).toHaveText(["协议.pdf"]);
  await expect(page.locator("main")).toContainText("第二页");

  await choosing.setInputFiles({ name: "程序.exe", mimeType: "application/octet-stream", buffer: Buffer.from("MZ\x90\0\x03") });
  await press(page, say("files-add"));
  await expect(page.locator("main")).toContainText("程序.exe");
  await expect(page.locator(".files .name")).toHaveText(["协议.pdf"]);

  await choosing.setInputFiles({ name: "截图.png", mimeType: "image/png", buffer: pixel });
  await press(page, say("files-add"));
  await expect(page.locator(".files .name")).toHaveText(["协议.pdf", "截图.png"]);
  await page.locator(".files li").first().getByRole("button").click();
  await expect(page.locator(".files .name")).toHaveText(["截图.png"]);

  await page.getByRole("link", { name: say("files-done") }).click();
  await answerUntil(page, say, story, "check");
  await expect(page.locator("main")).toContainText("截图.png");
  const { code, reference } = await submit(page, say);
  await press(page, say("receipt-noted"));

  const staff = await (await somebodyElse()).newPage();
  await signIn(staff, say, "chen.jie");
  await take(staff, say, reference);
  await staff.goto(`/staff/cases/${reference}/files`);
  const arriving = staff.waitForEvent("download");
  await staff.getByRole("link", { name: /截图\.png/ }).click();
  expect((await arriving).suggestedFilename()).toBe(`${reference}-file-2.png`);
  await staff.getByRole("link", { name: say("staff-files-original") }).click();
  await press(staff, say("original-open"));
  await expect(staff.locator(".error-summary")).toBeFocused();

  await track(page, say, code);
  await page.goto(`/case/${reference}/files`);
  await page.getByLabel(say("files-choose"), { exact: true }).setInputFiles(pdf("later"));
  await press(page, say("files-add"));
  await expect(page.locator(".files .name")).toHaveText(["截图.png", "协议.pdf"]);
});

test("an addition, another number, a name: the client says so, and it holds", async ({ page, say }) => {
  await begin(page, say);
  const told = { identity: "confidential", statement: "第一段。" } as const;
  await answerUntil(page, say, told, "check");
  const { code, reference } = await submit(page, say);
  await press(page, say("receipt-noted"));
  await track(page, say, code);
  await page.goto(`/case/${reference}/details`);
  await page.getByLabel(say("details-add"), { exact: true }).fill("第二段，后来想起来的。");
  await press(page, say("details-add-send"));
  await expect(page.locator("main")).toContainText("第一段。");
  await expect(page.locator("main")).toContainText("第二段，后来想起来的。");

  await page.getByRole("link", { name: say("details-contact") }).click();
  await page.getByLabel(say("contact-phone"), { exact: true }).fill("13900009999");
  await press(page, say("contact-change-save"));
  await expect(page.locator("main")).toContainText("9999");

  await page.getByRole("link", { name: say("details-identity") }).click();
  await expect(page.locator("main")).toContainText(say("identity-raise-learn-counsellor"));
  await choose(page, say("identity-named"));
  await press(page, say("identity-raise-act"));
  await expect(page.locator("main")).toContainText(say("identity-named"));
  await page.goto(`/case/${reference}/identity`);
  await expect(page.locator("main")).toContainText(say("identity-raise-none"));
});
