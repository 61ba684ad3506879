import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ADDRESS, forgiveComplaints, openPage, useBrowser } from "./page.js";

useBrowser();
const html = readFileSync(new URL(ADDRESS), "utf8");

test("opens from a file by itself, allows nothing from elsewhere, and stores nothing", async () => {
  const page = await openPage();
  const facts = await page.evaluate(() => ({
    origin: location.protocol,
    scripts: document.scripts.length,
    external: document.querySelectorAll("[src], link[href^='http'], form[action]").length,
    cookie: document.cookie,
  }));
  expect(facts).toEqual({ origin: "file:", scripts: 1, external: 0, cookie: "" });
});

test("its policy refuses the network, other scripts and eval", async () => {
  expect(html).toContain("default-src 'none'; script-src 'sha256-");
  expect(html).toContain("connect-src 'none'");
  expect(html).not.toMatch(/unsafe-/);
  const page = await openPage();
  const refused = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => seen.push(effectiveDirective));
    await fetch("data:text/plain,x").catch(() => undefined);
    const script = document.createElement("script");
    script.textContent = "globalThis.ran = true";
    document.head.append(script);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { seen, ran: "ran" in globalThis };
  });
  expect(refused.ran).toBe(false);
  expect(refused.seen).toEqual(["connect-src", "script-src-elem"]);
  forgiveComplaints(/Content Security Policy|Fetch API/);
});
