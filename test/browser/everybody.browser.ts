import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { fillExamples, goTo, leavePicture, openPage, SECTIONS, textOf, useBrowser } from "./page.js";

useBrowser();

/** What a page of axe's rules finds serious or critical, each with the first place. */
async function graveFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as never as {
      axe: {
        run(): Promise<{
          passes: unknown[];
          violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations, passes } = await axe.run();
    if (passes.length < 10) return ["axe looked at next to nothing"];
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  });
}

describe.each(["id", "en"] as const)("in %s", (lang) => {
  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    test("axe finds nothing serious in any section, empty or filled, wide or narrow", async () => {
      for (const width of [1280, 360]) {
        const viewport = { width, height: 800 };
        // The page's own policy refuses the tester's script, as it should.
        const page = await openPage({ colorScheme, viewport, bypassCSP: true });
        await page.addScriptTag({ content: axe.source });
        if (lang === "en") await page.click('[data-language="en"]');
        for (const section of SECTIONS) {
          await goTo(page, section);
          expect([section, await graveFindings(page)]).toEqual([section, []]);
          await fillExamples(page, section);
          expect([section, await graveFindings(page)]).toEqual([section, []]);
        }
      }
    });

    test("no section scrolls sideways on a phone; pictures of all of them are left behind", async () => {
      for (const [kind, width] of [
        ["phone", 360],
        ["desk", 1280],
      ] as const) {
        const page = await openPage({ colorScheme, viewport: { width, height: 740 } });
        if (lang === "en") await page.click('[data-language="en"]');
        for (const section of SECTIONS) {
          await fillExamples(page, section);
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect([section, kind, beyond]).toEqual([section, kind, 0]);
          await leavePicture(page, `${section}-${lang}-${colorScheme}-${kind}`);
        }
      }
    });
  });

  test("the page says its language, and no text is left without words or in the other language", async () => {
    const page = await openPage();
    const other = await page.evaluate(() => document.querySelector("main")?.textContent ?? "");
    if (lang === "en") await page.click('[data-language="en"]');
    expect(await page.getAttribute("html", "lang")).toBe(lang);
    const empty = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-t]")]
        .filter((place) => place.textContent === "")
        .map((place) => place.dataset.t),
    );
    expect(empty).toEqual([]);
    const now = await page.evaluate(() => document.querySelector("main")?.textContent ?? "");
    expect(now === other).toBe(lang === "id");
  });
});

test("the theme follows the device until the reader chooses", async () => {
  const page = await openPage({ colorScheme: "dark" });
  const shown = () => page.getAttribute("html", "data-theme");
  expect(await shown()).toBe("dark");
  await page.click("#theme");
  expect(await shown()).toBe("light");
  await page.click("#theme");
  expect(await shown()).toBe("dark");
  await page.click("#theme");
  await page.emulateMedia({ colorScheme: "light" });
  await page.waitForFunction(() => document.documentElement.dataset.theme === "light");
});

test("on paper: light, the result without the controls", async () => {
  const page = await openPage({ colorScheme: "dark" });
  await fillExamples(page, "pertumbuhan");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.waitForFunction(() => document.documentElement.dataset.theme === "light");
  expect(await page.locator("#growth-result .verdict").isVisible()).toBe(true);
  expect(await page.locator(".tabs").isVisible()).toBe(false);
  expect(await page.locator("#growth-chart .narrow").isVisible()).toBe(false);
});

/** Presses a key until something has the focus; fails when it never gets it. */
async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

describe("with the keyboard alone", () => {
  test("the first stop skips to the content, and every stop can be seen", async () => {
    const page = await openPage();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("isi");
    expect(await page.locator("#pertumbuhan").isVisible()).toBe(true);
    const unseen: string[] = [];
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return { name: document.activeElement?.outerHTML.slice(0, 80) ?? "", outlineStyle, outlineWidth };
      });
      if (stop.outlineStyle === "none" || stop.outlineWidth === "0px") unseen.push(stop.name);
    }
    expect(unseen.filter((name) => !name.startsWith("<body"))).toEqual([]);
  });

  test("a child is entered and judged", async () => {
    const page = await openPage();
    await tabTo(page, '#growth-form [name="sex"]');
    await page.keyboard.press("Space");
    await tabTo(page, "#growth-born");
    await page.keyboard.type("01102023");
    await tabTo(page, "#growth-measured");
    await page.keyboard.type("07102024");
    await tabTo(page, "#growth-weight");
    await page.keyboard.type("7,4");
    await tabTo(page, "#growth-length");
    await page.keyboard.type("76");
    await tabTo(page, '#growth-form [name="measuredAs"]');
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.isChecked('#growth-form [name="measuredAs"][value="length"]')).toBe(true);
    expect(await textOf(page, "#growth-status")).toBe("Gizi buruk");
    await page.waitForFunction(() => document.querySelector("#announcer")?.textContent?.includes("Rujuk segera"));
  });

  test("a section is opened, takes the focus, and a decree is checked and followed from finding to mark", async () => {
    const page = await openPage();
    await tabTo(page, '.tabs a[href="#keputusan"]');
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("decree-title");
    await tabTo(page, "#decree-form [data-example]");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("decree-count");
    await tabTo(page, ".finding a");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tanda-0");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("temuan-0");
  });

  test("a file's example is checked and its table paged", async () => {
    const page = await openPage();
    await tabTo(page, '.tabs a[href="#berkas"]');
    await page.keyboard.press("Enter");
    await tabTo(page, "#file-form [data-example]");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#file-table tbody tr");
    await tabTo(page, "#table-filter");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.querySelectorAll("#file-table tbody tr").length === 4);
  });
});
