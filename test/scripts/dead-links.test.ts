import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { deadLinks } from "../../scripts/guides/dead-links.mjs";

const site = mkdtempSync(join(tmpdir(), "tatasehat-site-"));
afterAll(() => rmSync(site, { recursive: true }));

test("names every link that leads nowhere, and no other", () => {
  mkdirSync(join(site, "documents"));
  const page = (name: string, ...links: string[]) =>
    writeFileSync(
      join(site, name),
      `<h1 id="dasar-hukum">x</h1>${links.map((link) => `<a href="${link}">x</a>`).join("")}`,
    );
  page("index.html", "documents/SPM_(2).html#dasar-hukum", "https://example.org/x", "#dasar-hukum", "mailto:a@b.c");
  page("documents/SPM_(2).html", "../", "../index.html?q=1", "%2e%2e/index.html#dasar-hukum", "gone.html", "#batasan");
  page("documents/other.html", "SPM_(2).html#limits", "../picture.svg");
  expect(deadLinks(site).sort()).toEqual([
    "documents/SPM_(2).html -> #batasan",
    "documents/SPM_(2).html -> gone.html",
    "documents/other.html -> ../picture.svg",
    "documents/other.html -> SPM_(2).html#limits",
  ]);
});
