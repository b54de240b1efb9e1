// The administrator sets the house up: the checklist is red until everybody could be complained about.
import { choose, field, press, refused, tick } from "../fixtures/form.ts";
import { signIn } from "../fixtures/staff.ts";
import { Server } from "../fixtures/server.ts";
import { expect, test as base } from "../fixtures/test.ts";

// A server of its own: what is set up here would meet the journeys after it.
const test = base.extend<object, { server: Server }>({
  server: [
    async ({}, use) => {
      const server = await Server.start({ HEARD_EXIT_URL: "https://example.org/" });
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
});

test("red until somebody outside every line can take a complaint, then green", async ({ page, say, somebodyElse }) => {
  await signIn(page, say, "su.guan");
  await page.goto("/admin");
  const banner = page.locator("main .banner").first();
  await expect(banner).toContainText(say("admin-not-ready"));
  await expect(page.locator("main")).toContainText("高批");

  await page.goto("/admin/people/new");
  await press(page, say("admin-invite-button"));
  await refused(page, say, "account");
  await field(page, say("admin-person-account")).fill("fang.xin");
  await field(page, say("admin-person-name")).fill("方新");
  await tick(page, say("role-intake"));
  await press(page, say("admin-invite-button"));
  const link = await page.locator(".one-time-link").innerText();
  expect(link).toContain("/staff/set-password/");
  await page.goto(page.url());
  await expect(page.locator(".one-time-link")).toHaveCount(0);

  await page.goto("/admin/organisation");
  await field(page, say("admin-org-phone")).fill("021-5555 0123");
  await press(page, say("admin-save"));
  await expect(page.locator("main")).toContainText("苏管");
  await page.goto("/admin");
  await expect(banner).toContainText(say("admin-ready"));

  // The new colleague chooses a password by the link and signs in.
  const fang = await (await somebodyElse()).newPage();
  await fang.goto(new URL(link).pathname);
  await fang.getByLabel(say("set-password-new"), { exact: true }).fill("listen-first-2026");
  await fang.getByLabel(say("set-password-again"), { exact: true }).fill("listen-first-2026");
  await press(fang, say("set-password-button"));
  await signIn(fang, say, "fang.xin");
});

test("a day off is looked at before it moves anything", async ({ page, say }) => {
  await signIn(page, say, "su.guan");
  await page.goto("/admin/calendar?year=2027");
  await page.getByLabel(say("admin-calendar-lines")).fill("2027-01-01,放假,元旦,通知\n2027-02-30,放假,春节,通知");
  await press(page, `${say("admin-look")} ${say("admin-calendar-paste")}`);
  await refused(page, say, "lines");
  await page.getByLabel(say("admin-calendar-lines")).fill("2027-01-01,放假,元旦,国务院办公厅\n2027-02-06,上班,春节调休,国务院办公厅");
  await press(page, `${say("admin-look")} ${say("admin-calendar-paste")}`);
  await expect(page.locator("tbody").first()).toContainText("春节调休");
  await press(page, say("admin-save"));
  await expect(page).toHaveURL(/\/admin\/calendar\?year=2027$/);
  await expect(page.locator("tbody").first()).toContainText("元旦");

  await page.getByLabel(say("admin-day-date"), { exact: true }).fill("2027-05-03");
  await choose(page, say("day-kind-off"));
  await field(page, say("admin-day-name")).fill("劳动节");
  await press(page, `${say("admin-look")} ${say("admin-day-new")}`);
  await press(page, say("admin-save"));
  await expect(page.locator("tbody").first()).toContainText("劳动节");
});
