// The bar of an upload: grows while a file is sent, leads on when it has arrived, and says what was wrong otherwise.
import { answerUntil, begin } from "../fixtures/complaint.ts";
import { press } from "../fixtures/form.ts";
import { expect, test } from "../fixtures/test.ts";

const story = { identity: "anonymous", statement: "x" } as const;
const pdf = (size: number) => ({
  name: "大.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(size, 7)]),
});

test.beforeEach(async ({ page, say }) => {
  await begin(page, say);
  await answerUntil(page, say, story, "materials");
  await press(page, say("files-add-more"));
  await page.waitForLoadState("networkidle");
});

test("a bar is there while a file is sent, and then the list", async ({ page, say }) => {
  await page.route("**/materials/files", async (route) => {
    if (route.request().method() === "POST") await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await page.getByLabel(say("files-choose"), { exact: true }).setInputFiles(pdf(3_000_000));
  const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
  await press(page, say("files-add"));
  await expect(page.locator(".upload progress")).toBeVisible();
  expect(await (await answered).request().headerValue("x-heard-upload")).toBe("1");
  await expect(page.locator(".files .name")).toHaveText(["大.pdf"]);
  await expect(page.locator("main")).toContainText(say("notice-file-added"));
});

test("what is wrong is said at the bar, and what was typed stays", async ({ page, say }) => {
  await page.getByLabel(say("files-note")).fill("说明还在");
  await page.getByLabel(say("files-choose"), { exact: true }).setInputFiles({ ...pdf(0), name: "空.pdf", buffer: Buffer.alloc(0) });
  await press(page, say("files-add"));
  await expect(page.locator(".upload [role=status]")).toContainText("空.pdf");
  await expect(page.locator(".upload progress")).toHaveCount(0);
  await expect(page.getByLabel(say("files-note"))).toHaveValue("说明还在");
});

test("when the connection breaks it says so", async ({ page, say, silence }) => {
  await page.route("**/materials/files", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await page.getByLabel(say("files-choose"), { exact: true }).setInputFiles(pdf(10));
  await press(page, say("files-add"));
  await expect(page.locator(".upload [role=status]")).toHaveText(say("files-failed"));
  // The browser itself complains about the broken connection.
  silence.splice(0);
});
