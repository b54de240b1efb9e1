// Pages of the administrator: accessible in both themes, fit for a narrow phone.
import { accessible, narrow } from "../fixtures/axe.ts";
import { press } from "../fixtures/form.ts";
import { signIn } from "../fixtures/staff.ts";
import { expect, test } from "../fixtures/test.ts";

test("the pages of administration", async ({ page, say }) => {
  // A dozen pages, each in two themes and once more on a narrow phone.
  test.slow();
  await signIn(page, say, "su.guan");
  await page.goto("/admin/people");
  const person = await page.locator("tbody th a").first().getAttribute("href");
  await page.goto("/admin/sites");
  const site = await page.locator("tbody th a").first().getAttribute("href");
  await page.goto("/admin/counsellors");
  const counsellor = await page.locator("tbody th a").first().getAttribute("href");
  const paths = [
    "/admin",
    "/admin/people",
    "/admin/people/new",
    person,
    `${person}/access`,
    "/admin/sites",
    site,
    "/admin/counsellors",
    "/admin/counsellors/new",
    counsellor,
    "/admin/organisation",
    "/admin/organisation/crisis-lines",
    "/admin/organisation/promises",
    "/admin/calendar",
    "/admin/calendar?year=2028",
  ];
  for (const path of paths) {
    const answer = await page.goto(path ?? "");
    expect(answer?.status(), path ?? "").toBe(200);
    await accessible(page);
    await narrow(page);
  }
});

test("what would happen, and what is wrong", async ({ page, say }) => {
  await signIn(page, say, "su.guan");
  await page.goto("/admin/organisation/promises");
  await page.locator("#take_hours").fill("6");
  await press(page, say("admin-look"));
  await accessible(page);
  await narrow(page);
  await page.goto("/admin/calendar?year=2027");
  await page.getByLabel(say("admin-calendar-lines")).fill("2027-01-01,off,元旦,通知");
  await press(page, `${say("admin-look")} ${say("admin-calendar-paste")}`);
  await accessible(page);
  await narrow(page);
  await page.goto("/admin/people/new");
  await press(page, say("admin-invite-button"));
  await accessible(page);
  await narrow(page);
});
