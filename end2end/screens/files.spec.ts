// Pages with files, and what clients change about their complaint: accessible in both themes, fit for a narrow phone.
import { accessible, narrow } from "../fixtures/axe.ts";
import { track } from "../fixtures/client.ts";
import { answerUntil, begin, submit } from "../fixtures/complaint.ts";
import { press } from "../fixtures/form.ts";
import { signIn, take } from "../fixtures/staff.ts";
import { expect, test } from "../fixtures/test.ts";

const story = { identity: "confidential", statement: "有一份协议。" } as const;
const pdf = { name: "一个很长很长的名字的协议的第二页的扫描件.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };

test("files of a draft and of a case, contact and identity", async ({ page, say, somebodyElse }) => {
  test.slow();
  const looks = async (at: typeof page) => {
    await accessible(at);
    await narrow(at);
  };
  await begin(page, say);
  await answerUntil(page, say, story, "materials");
  await press(page, say("files-add-more"));
  await looks(page);
  await press(page, say("files-add"));
  await expect(page.locator(".error-summary")).toBeFocused();
  await looks(page);
  await page.getByLabel(say("files-choose"), { exact: true }).setInputFiles(pdf);
  await press(page, say("files-add"));
  await expect(page.locator(".files .name")).toHaveCount(1);
  await looks(page);
  await page.getByRole("link", { name: say("files-done") }).click();
  await looks(page);
  await answerUntil(page, say, story, "check");
  const { code, reference } = await submit(page, say);
  await press(page, say("receipt-noted"));
  await track(page, say, code);
  for (const path of ["details", "files", "contact", "identity"]) {
    expect((await page.goto(`/case/${reference}/${path}`))?.status()).toBe(200);
    await looks(page);
  }
  const staff = await (await somebodyElse()).newPage();
  await signIn(staff, say, "chen.jie");
  await take(staff, say, reference);
  for (const path of ["files", "files/1/original"]) {
    expect((await staff.goto(`/staff/cases/${reference}/${path}`))?.status()).toBe(200);
    await looks(staff);
  }
});
