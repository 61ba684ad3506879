import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { folder, table, tatasehat } from "../cli/harness.js";
import { readVectors } from "../vectors/read.js";
import { dropFile, goTo, openPage, textOf, useBrowser } from "./page.js";

useBrowser();
const files = folder();
const example = (name: string): Buffer => readFileSync(new URL(`../../docs/examples/${name}`, import.meta.url));

/** Takes the result as a user does. */
async function download(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [saved] = await Promise.all([page.waitForEvent("download"), page.click("#file-download")]);
  return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), "utf8") };
}

/** What the command answers to the same file. */
async function commanded(name: string, content: string | Uint8Array, ...options: string[]) {
  const output = `${name}.hasil.${name.endsWith(".tsv") ? "tsv" : "csv"}`;
  const { code, stdout } = await tatasehat([
    "growth",
    files.write(name, content),
    ...options,
    "-o",
    files.path(output),
  ]);
  expect(code).toBe(0);
  return {
    text: files.read(output),
    summary: stdout.split("\n").filter((line) => !/ditulis ke|written to/.test(line)),
  };
}

async function finished(page: Page): Promise<void> {
  await page.waitForSelector("#file-download", { timeout: 60_000 });
}

/** The cells of the result table, once the rows that were asked for are there. */
async function tableText(page: Page): Promise<string> {
  await page.waitForSelector('#file-result [aria-busy="false"]');
  return textOf(page, "#file-table tbody");
}

describe("a dropped file", () => {
  for (const name of ["posyandu-melati-2024-07.csv", "posyandu-melati-2024-07.xlsx"]) {
    test(`${name.split(".").at(-1)}: the download and the summary are the command's answer`, async () => {
      const page = await openPage();
      await goTo(page, "berkas");
      await dropFile(page, name, example(name));
      await finished(page);
      const command = await commanded(name, example(name));
      const saved = await download(page);
      expect(saved.name).toBe("posyandu-melati-2024-07-hasil.csv");
      expect(saved.text).toBe(command.text);
      const summary = await textOf(page, "#file-summary");
      expect(summary.split("\n").map((line) => line.trimEnd())).toEqual(
        command.summary
          .join("\n")
          .trim()
          .split("\n")
          .map((line) => line.trimEnd()),
      );
      expect(await textOf(page, "#file-refer")).toContain("Baris 9: gizi buruk, berat badan sangat kurang");
    });
  }

  test("by dragging it onto the page", async () => {
    const page = await openPage();
    await goTo(page, "berkas");
    const carried = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "seret.csv"));
      return data;
    }, "JK,Umur,Berat\nL,300,8.1\n");
    await page.dispatchEvent("#file-drop", "drop", { dataTransfer: carried });
    await finished(page);
    expect(await tableText(page)).toContain("Berat badan normal");
  });

  test("pasted from a spreadsheet, in English, without identities", async () => {
    const page = await openPage();
    await goTo(page, "berkas");
    await page.click('[data-language="en"]');
    const rows =
      "NIK\tNama\tJK\tTgl Lahir\tTanggal Pengukuran\tBerat\n3672015408909902\tSiti\tP\t05/04/2022\t10/07/2024\t9,1\n";
    await page.click("#file-form summary");
    await page.fill("#file-paste", rows);
    await page.click("#file-paste-go");
    await finished(page);
    await page.selectOption("#table-columns", "all");
    expect(await tableText(page)).toContain("367201**********");
    expect(await tableText(page)).not.toContain("3672015408909902");
    await page.check("#file-anonymous");
    await page.waitForFunction(() => document.querySelector("#file-summary")?.textContent?.includes("not written"));
    const { text } = await download(page);
    expect(text).not.toContain("Siti");
    expect(text).toBe((await commanded("pasted.tsv", rows, "--lang", "en", "--without-identity")).text);
  });

  test("that cannot be read says why", async () => {
    const page = await openPage();
    await goTo(page, "berkas");
    await dropFile(page, "kosong.csv", "");
    expect(await textOf(page, "#file-refused")).toContain("berkas kosong");
    await dropFile(page, "rusak.xlsx", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
    await page.waitForFunction(() => document.querySelector("#file-refused")?.textContent?.includes(".xlsx rusak"));
    await dropFile(page, "lain.csv", "a,b\n1,2\n");
    await page.waitForFunction(() => document.querySelector("#file-refused")?.textContent?.includes("sex / JK"));
  });
});

const INPUTS = "id case sex age is_age_in_month weight lenhei measure headc armc triskin subskin oedema".split(" ");
const RESULTS = ["len", "wei", "wfl", "bmi", "hc", "ac", "ts", "ss"].flatMap((name) => [`z${name}`, `f${name}`]);

function csvOf(rows: readonly Record<string, string>[], columns: readonly string[]): string {
  return [columns.join(","), ...rows.map((row) => columns.map((name) => row[name]).join(","))].join("\n").concat("\n");
}

/** Every so-many-th, so that all kinds of cases are among them. */
function spread<T>(rows: readonly T[], count: number): readonly T[] {
  return Array.from({ length: count }, (_, i) => rows[Math.floor((i * rows.length) / count)] as T);
}

describe("the reference vectors inside the browser", () => {
  test("a file of 1,000 children of WHO 2006: each z and each flag is that of WHO's program", async () => {
    const vectors = spread(readVectors("who2006_public.csv.gz"), 1000);
    const page = await openPage();
    await goTo(page, "berkas");
    await page.selectOption("#file-standard", "who-2006");
    await dropFile(page, "who.csv", csvOf(vectors, INPUTS));
    await finished(page);
    const rows = table((await download(page)).text);
    expect(rows).toHaveLength(1000);
    const pick = (row: Record<string, string>): string => ["id", ...RESULTS].map((name) => row[name]).join(",");
    expect(rows.map(pick)).toEqual(vectors.map(pick));
  });

  test("the page's own assessGrowth gives the same z for them, through the form's door", async () => {
    const vectors = spread(readVectors("who2006_public.csv.gz"), 1000);
    const page = await openPage();
    const found = await page.evaluate(
      (rows) => {
        const { assessGrowth } = (globalThis as never as { tatasehat: { assessGrowth: CallableFunction } }).tatasehat;
        const names = {
          lengthHeightForAge: "len",
          weightForAge: "wei",
          weightForLengthHeight: "wfl",
          bmiForAge: "bmi",
          headCircumferenceForAge: "hc",
          armCircumferenceForAge: "ac",
          tricepsSkinfoldForAge: "ts",
          subscapularSkinfoldForAge: "ss",
        };
        const number = (cell: string | undefined) =>
          cell === undefined || cell === "" ? undefined : Number(cell.replace("Inf", "Infinity"));
        return rows.map((row) => {
          const age = number(row.age);
          const result = assessGrowth(
            {
              sex: row.sex === "" ? undefined : /^[mM1]$/.test(row.sex ?? "") ? "male" : "female",
              ...(row.is_age_in_month === "1" ? { ageMonths: age } : { ageDays: age }),
              weightKg: number(row.weight),
              lengthHeightCm: number(row.lenhei),
              measuredAs: /^l$/i.test(row.measure ?? "")
                ? "length"
                : /^h$/i.test(row.measure ?? "")
                  ? "height"
                  : undefined,
              headCircumferenceCm: number(row.headc),
              armCircumferenceCm: number(row.armc),
              tricepsSkinfoldMm: number(row.triskin),
              subscapularSkinfoldMm: number(row.subskin),
              oedema: /^[yY1]$/.test(row.oedema ?? ""),
            },
            { standard: "who-2006" },
          );
          if (!result.ok) return undefined;
          return Object.entries(names).map(([index, name]) => {
            const score = result.value.scores[index];
            return `${name} ${score?.z ?? ""} ${score === undefined ? "" : score.flagged ? 1 : 0}`;
          });
        });
      },
      vectors as Record<string, string>[],
    );
    const names = ["len", "wei", "wfl", "bmi", "hc", "ac", "ts", "ss"];
    const wanted = vectors.map((row) =>
      names.map((name) => `${name} ${row[`z${name}`] === "" ? "" : Number(row[`z${name}`])} ${row[`f${name}`]}`),
    );
    // What the described function refuses outright, WHO's program gives no z for.
    const answers = found.map((answer) => answer ?? names.map((name) => `${name}  `));
    expect(answers).toEqual(wanted);
  });
});

describe("20,000 rows", () => {
  const vectors = readVectors("who2006_public.csv.gz");
  const csv = csvOf(vectors, INPUTS);

  /** Above it a page feels stuck. */
  const STUCK_MS = 200;

  /** Drops a file from within the page, and returns the longest task that then kept the page from answering. */
  async function longestTask(page: Page, text: string): Promise<number> {
    await page.evaluate((content) => {
      const state = { longest: 0 };
      Object.assign(globalThis, { watched: state });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
      }).observe({ type: "longtask" });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], "banyak.csv"));
      const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector("#file-drop")?.dispatchEvent(drop);
    }, text);
    await page.waitForSelector("#file-table tbody tr", { timeout: 60_000 });
    // The observer is told of a task after it.
    await page.waitForTimeout(200);
    return page.evaluate(() => (globalThis as never as { watched: { longest: number } }).watched.longest);
  }

  /** The page is asked again where another program held the machine: a page that is stuck is stuck each time. */
  async function bestOf(tries: number, attempt: () => Promise<number>): Promise<number> {
    let best = await attempt();
    for (let i = 1; i < tries && best > STUCK_MS; i++) best = Math.min(best, await attempt());
    return best;
  }

  test("in a thread of their own: the page answers throughout, shows fifty rows and offers all", async () => {
    let page = await openPage();
    const longest = await bestOf(3, async () => {
      page = await openPage();
      await goTo(page, "berkas");
      return longestTask(page, csv);
    });
    console.log(`20,000 rows beside the page: no task above 50 ms, or the longest of ${longest.toFixed(0)} ms`);
    expect(longest).toBeLessThan(STUCK_MS);
    expect(page.workers()).toHaveLength(1);
    expect(await page.locator("#file-table tbody tr").count()).toBe(50);
    expect(await textOf(page, "#table-place")).toBe("Baris 1–50 dari 20.000");
    await page.click(".pager button:last-child");
    await page.waitForFunction(() => document.querySelector("#file-table tbody th")?.textContent === "52");
    expect((await download(page)).text.split("\n")).toHaveLength(20_002);
  });

  test("where the browser gives no second thread: in small turns, with the same answer", async () => {
    let page = await openPage();
    const longest = await bestOf(3, async () => {
      page = await openPage();
      await page.evaluate(() => Object.assign(globalThis, { Worker: undefined }) && undefined);
      await goTo(page, "berkas");
      return longestTask(page, csv);
    });
    // The first turn also works out what every z means at every age, which nobody else does for it here.
    console.log(`20,000 rows in the page's own thread: the longest task ${longest.toFixed(0)} ms`);
    expect(longest).toBeLessThan(3 * STUCK_MS);
    expect(page.workers()).toHaveLength(0);
    const { text } = await download(page);
    expect(text).toBe((await commanded("banyak.csv", csv)).text);
  });

  test("as a workbook", async () => {
    const { default: writeXlsxFile } = await import("write-excel-file/node");
    const cells = [
      INPUTS.map((name) => ({ value: name, type: String })),
      ...vectors.map((row) => INPUTS.map((name) => ({ value: row[name] ?? "", type: String }))),
    ];
    const workbook = await writeXlsxFile(cells, { sheet: "Data" }).toBuffer();
    const page = await openPage();
    await goTo(page, "berkas");
    await dropFile(page, "banyak.xlsx", workbook);
    await finished(page);
    expect(await textOf(page, "#table-place")).toBe("Baris 1–50 dari 20.000");
    const { text } = await download(page);
    expect(text).toBe((await commanded("banyak.xlsx", workbook)).text);
  });
});
