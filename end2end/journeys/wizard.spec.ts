// Filling in the complaint: back and forth, later on another device, with mistakes, pressed twice.
import { answerUntil, begin, receipt, stepOf, submit } from "../fixtures/complaint.ts";
import { choose, field, press, refused, tick } from "../fixtures/form.ts";
import { expect, test } from "../fixtures/test.ts";

const story = { identity: "named", statement: "第一行\n第二行 </textarea><script>x</script> 🙂𠮷" } as const;

test("named has ten steps, anonymous one less", async ({ page, say }) => {
  await begin(page, say);
  expect(await answerUntil(page, say, story, "check")).toHaveLength(10);
  await page.goto("/complaints/new/identity");
  await choose(page, say("identity-anonymous"));
  await press(page, say("wizard-continue"));
  expect(stepOf(page)).toBe("counsellor");
  await expect(page.locator("main")).toContainText(say("wizard-step", { step: 4, steps: 9 }));
});

test("going back shows what was kept, changing from the check page returns there", async ({ page, say }) => {
  await begin(page, say);
  await answerUntil(page, say, story, "check");
  await page.goto("/complaints/new/statement");
  await expect(page.getByLabel(say("statement-label"))).toHaveValue(story.statement);
  await page.goto("/complaints/new/check");
  await page.locator('a[href*="/complaints/new/statement"]').first().click();
  await page.getByLabel(say("statement-label")).fill("换一种说法");
  await press(page, say("wizard-continue"));
  expect(stepOf(page)).toBe("check");
  await expect(page.locator("main")).toContainText("换一种说法");
});

test("a step opens only after the ones before it", async ({ page, say }) => {
  await begin(page, say);
  await page.goto("/complaints/new/statement");
  expect(stepOf(page)).toBe("representation");
});

test("every step refuses what it cannot take and keeps what was typed", async ({ page, say }) => {
  await begin(page, say);
  const empty = async (id: string) => {
    await press(page, say("wizard-continue"));
    await refused(page, say, id);
  };
  for (const [step, first] of [
    ["representation", "for_whom"],
    ["safety", "safety"],
    ["identity", "identity_mode"],
  ] as const) {
    await answerUntil(page, say, story, step);
    await empty(first);
  }
  await answerUntil(page, say, story, "contact");
  await field(page, say("contact-name")).fill("林安");
  await field(page, say("contact-email")).fill("lin.an＠");
  await empty("email");
  await expect(field(page, say("contact-email"))).toHaveValue("lin.an＠");
  await expect(field(page, say("contact-name"))).toHaveValue("林安");
  await field(page, say("contact-email")).fill("");
  await answerUntil(page, say, story, "categories");
  await empty("categories");
  await answerUntil(page, say, story, "statement");
  await empty("statement");
  const long = "长".repeat(20_001);
  await page.getByLabel(say("statement-label")).fill(long);
  await empty("statement");
  expect(await page.getByLabel(say("statement-label")).inputValue()).toHaveLength(20_001);
});

test("without consent nothing is sent", async ({ page, say }) => {
  await begin(page, say);
  await answerUntil(page, say, story, "check");
  await press(page, say("consents-submit"));
  await refused(page, say, "consent_sensitive");
  await submit(page, say);
});

test("sent twice is one complaint with one receipt", async ({ page, say }) => {
  await begin(page, say);
  await answerUntil(page, say, story, "check");
  const second = await page.context().newPage();
  await second.goto("/complaints/new/check");
  const first = await submit(page, say);
  await tick(second, say("consents-sensitive"));
  await press(second, say("consents-submit"));
  expect(await receipt(second)).toEqual(first);
  await page.reload();
  expect(await receipt(page)).toEqual(first);
  await press(page, say("receipt-noted"));
  const gone = await page.goto("/complaints/new/receipt");
  expect([404, 410]).toContain(gone?.status());
});

test("later, on another device, by code", async ({ page, say, somebodyElse }) => {
  await begin(page, say);
  await answerUntil(page, say, story, "categories");
  await tick(page, say("category-choice-charges"));
  await press(page, say("wizard-save-later"));
  await expect(page).toHaveURL(/\/complaints\/new\/saved$/);
  const code = (await page.locator(".plate-code span").allTextContents()).join("");

  const elsewhere = await (await somebodyElse()).newPage();
  await elsewhere.goto("/complaints/resume");
  await field(elsewhere, say("resume-code")).fill(`0000 ${code.slice(4)}`);
  await press(elsewhere, say("resume-go"));
  await refused(elsewhere, say, "resume_code");
  await field(elsewhere, say("resume-code")).fill(code.toLowerCase().replace(/(.{3})/g, "$1 "));
  await press(elsewhere, say("resume-go"));
  await elsewhere.goto("/complaints/new/categories");
  await expect(elsewhere.getByRole("checkbox", { name: say("category-choice-charges") })).toBeChecked();

  const old = await page.goto("/complaints/new/categories");
  expect(old?.status()).toBe(410);
});
