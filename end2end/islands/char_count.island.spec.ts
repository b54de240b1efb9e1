// The count under a long text: silent until room gets short, never cuts.
import { answerUntil, begin } from "../fixtures/complaint.ts";
import { expect, test } from "../fixtures/test.ts";

const story = { identity: "anonymous", statement: "x" } as const;

test("the count speaks from nine tenths on and counts as people do", async ({ page, say }) => {
  await begin(page, say);
  await answerUntil(page, say, story, "statement");
  const area = page.getByLabel(say("statement-label"));
  const count = page.locator(".char-count");
  await area.fill("短");
  await expect(count).toHaveText("");
  await area.fill("长".repeat(17_999) + "👨‍👩‍👧");
  await expect(count).toHaveText(say("wizard-chars-left").replace("{n}", "2000"));
  await area.fill("长".repeat(20_012));
  await expect(count).toHaveText(say("wizard-chars-over").replace("{n}", "12"));
  expect(await area.inputValue()).toHaveLength(20_012);
});
