// Every step of the wizard: accessible in both themes, fit for a narrow phone, also when it was refused.
import { answerUntil, begin, stepOf, submit } from "../fixtures/complaint.ts";
import { press } from "../fixtures/form.ts";
import { accessible, narrow } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/test.ts";

const story = { identity: "confidential", statement: "很长的一句话".repeat(30) } as const;
const steps = [
  "representation",
  "safety",
  "identity",
  "contact",
  "counsellor",
  "categories",
  "statement",
  "desired-outcomes",
  "materials",
  "support",
  "check",
];

test("from before you begin to the receipt", async ({ page, say }) => {
  test.setTimeout(240_000);
  await page.goto("/complaints/new");
  await accessible(page);
  await narrow(page);
  await begin(page, say);
  for (const step of steps) {
    await answerUntil(page, say, story, step);
    expect(stepOf(page)).toBe(step);
    await accessible(page);
    await narrow(page);
  }
  await submit(page, say);
  await accessible(page);
  await narrow(page);
});

test("a refused step, help, saving for later, coming back, tracking", async ({ page, say }) => {
  test.setTimeout(240_000);
  await begin(page, say);
  await press(page, say("wizard-continue"));
  await accessible(page);
  await narrow(page);
  await answerUntil(page, say, story, "categories");
  await press(page, say("wizard-save-later"));
  await accessible(page);
  await narrow(page);
  for (const path of ["/complaints/new/safety/help", "/complaints/new/discard", "/complaints/resume"]) {
    await page.goto(path);
    await accessible(page);
    await narrow(page);
  }
});
