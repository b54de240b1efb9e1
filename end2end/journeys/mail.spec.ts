// Letters through a real mail server: they say nothing, and none is lost whatever happens to the line or the server.
import { complain } from "../fixtures/complaint.ts";
import { field, press } from "../fixtures/form.ts";
import { header, PostOffice, readable } from "../fixtures/post_office.ts";
import { Server } from "../fixtures/server.ts";
import { signIn } from "../fixtures/staff.ts";
import { expect, test as base } from "../fixtures/test.ts";

const test = base.extend<object, { post: PostOffice; server: Server }>({
  post: [
    async ({}, use) => {
      const post = await PostOffice.open();
      await use(post);
      await post.close();
    },
    { scope: "worker" },
  ],
  server: [
    async ({ post }, use) => {
      const server = await Server.start({ HEARD_SMTP_URL: post.url });
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
});

const statement = "他把我的事讲给雪鸮听。";
const soon = { timeout: 20_000 };

test("client and intake get a letter that says nothing", async ({ page, say, post, server }) => {
  const { code, reference } = await complain(page, say, { identity: "named", statement, email: "owl@example.org" });
  await expect.poll(() => post.to("owl@example.org").length, soon).toBe(1);
  const letter = post.to("owl@example.org")[0]!;
  const text = readable(letter);
  expect(text).toContain(say("mail-client-subject"));
  expect(text).toContain(`${server.url}/track`);
  for (const secret of ["雪鸮", "林安", "投诉", reference, code, code.replaceAll("-", "")]) expect(text).not.toContain(secret);
  const isForIntake = (address: string) => post.to(address).some((it) => readable(it).includes(`/staff/cases/${reference}`));
  await expect.poll(() => isForIntake("chen.jie@example.org"), soon).toBe(true);
  expect(server.log()).not.toContain("owl@example.org");
});

test("a line that breaks after the letter loses nothing", async ({ page, say, post }) => {
  post.hangUpOn("lynx@example.org", 1);
  const { reference } = await complain(page, say, { identity: "named", statement, email: "lynx@example.org" });
  await expect.poll(() => post.to("lynx@example.org").length, soon).toBe(1);
  const broken = post.broken.find((letter) => letter.to === "lynx@example.org")!;
  expect(header(broken, "Message-ID")).toBe(header(post.to("lynx@example.org")[0]!, "Message-ID"));
  const toIntake = () => post.taken.filter((letter) => readable(letter).includes(`/staff/cases/${reference}`)).length;
  await expect.poll(toIntake, soon).toBe(2);
});

test("a server that is away gets everything when it is back, and the administrator sees both", async ({ page, say, post, somebodyElse }) => {
  await post.close();
  await complain(page, say, { identity: "named", statement, email: "hare@example.org" });
  const admin = await (await somebodyElse()).newPage();
  await signIn(admin, say, "su.guan");
  const outage = admin.locator("main .banner");
  await expect(async () => {
    await admin.goto("/admin/mail");
    await expect(outage).toContainText(say("mail-failure-unreachable"), { timeout: 500 });
  }).toPass(soon);
  await expect(admin.locator("html")).not.toContainText("swordfish");

  await post.open();
  await expect.poll(() => post.to("hare@example.org").length, soon).toBe(1);
  await expect(async () => {
    await admin.goto("/admin/mail");
    await expect(outage).toHaveCount(0, { timeout: 500 });
  }).toPass(soon);

  await field(admin, say("admin-mail-test-to")).fill("someone@example.org");
  await press(admin, say("admin-mail-test-button"));
  await expect(admin.locator(".transcript")).toContainText("RCPT TO:<someone@example.org>");
  await expect(admin.locator("html")).not.toContainText("swordfish");
  expect(post.to("someone@example.org")).toHaveLength(1);
});
