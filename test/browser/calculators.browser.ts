import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bludMessages, bludRules } from "../../src/blud/index.js";
import { checkDecree, decreeCheckerMessages, decreeRules } from "../../src/decree/index.js";
import { describe as inWords } from "../../src/foundation/result.js";
import { checkNik, fillExamples, goTo, openPage, textOf, useBrowser } from "./page.js";

useBrowser();

describe("one child", () => {
  test("gets its z-scores, status, referral and law while its figures are typed", async () => {
    const page = await openPage();
    await page.check('#growth-form [name="sex"][value="male"]');
    await page.fill("#growth-born", "2023-01-10");
    await page.fill("#growth-measured", "2024-07-10");
    await page.fill("#growth-weight", "7,4");
    await page.fill("#growth-length", "76");
    await page.check('#growth-form [name="measuredAs"][value="length"]');
    // The example of assessGrowth: the library's own documentation says what this child is.
    expect(await textOf(page, "#growth-status")).toBe("Gizi buruk");
    expect(await textOf(page, "#growth-referral")).toBe("Rujuk segera: gizi buruk, berat badan sangat kurang");
    expect(await textOf(page, "#growth-result .grounds")).toContain("Peraturan Menteri Kesehatan Nomor 2 Tahun 2020");
    expect(await textOf(page, "#growth-result .grounds")).toContain("bukan diagnosis");
  });

  test("an oedema that nobody examined is not read as none", async () => {
    const page = await openPage();
    await fillExamples(page, "pertumbuhan");
    expect(await textOf(page, "#growth-status")).toBe("Gizi baik");
    expect(await textOf(page, "#growth-referral")).toBe("Ukuran ini tidak memberi alasan merujuk");
    await page.check('#growth-form [name="oedema"][value=""]');
    expect(await textOf(page, "#growth-status")).toBe("Gizi baik (bila tidak ada edema)");
    expect(await textOf(page, "#growth-referral")).toMatch(/^Rujukan belum dapat dipastikan: periksa edema/);
    await page.check('#growth-form [name="oedema"][value="yes"]');
    expect(await textOf(page, "#growth-status")).toBe("Gizi buruk");
    expect(await textOf(page, "#growth-referral")).toBe("Rujuk segera: edema");
  });

  test("a z beyond WHO's limits is to be measured again", async () => {
    const page = await openPage();
    await fillExamples(page, "pertumbuhan");
    await page.fill("#growth-weight", "91");
    expect(await textOf(page, '#growth-result tr[data-index="weightForAge"]')).toContain("periksa ulang");
    expect(await textOf(page, "#growth-result .notices")).toContain("ukur dan catat ulang");
  });

  test("what cannot be right is refused by the name of its field", async () => {
    const page = await openPage();
    await fillExamples(page, "pertumbuhan");
    await page.fill("#growth-measured", "2022-03-29");
    expect(await textOf(page, "#growth-result")).toContain("7 hari sebelum tanggal lahir");
    await page.fill("#growth-measured", "2024-07-10");
    await page.fill("#growth-weight", "sembilan");
    expect(await page.getAttribute("#growth-weight", "aria-invalid")).toBe("true");
    expect(await textOf(page, "#growth-result .notices")).toContain("Berat badan (kg): bukan angka");
  });

  test("stands on the chart of every index, on WHO's lines or on the growth card", async () => {
    const page = await openPage();
    await fillExamples(page, "pertumbuhan");
    const drawn = () => page.locator("#chart-place svg desc").textContent();
    const seen = new Set<string>();
    for (const name of await page
      .locator("#chart-index option")
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
      await page.selectOption("#chart-index", name);
      seen.add((await drawn()) ?? "");
    }
    expect(seen.size).toBe(5);
    await page.selectOption("#chart-index", "weightForAge");
    await page.selectOption("#chart-style", "kms");
    seen.add((await drawn()) ?? "");
    expect(seen.size).toBe(6);
    await page.click('[data-language="en"]');
    seen.add((await drawn()) ?? "");
    expect(seen.size).toBe(7);
    await page.check('#growth-form [name="oedema"][value="yes"]');
    expect(
      await page
        .locator("#chart-index option")
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
    ).toEqual(["lengthHeightForAge", "armCircumferenceForAge"]);
  });

  test("nothing is said of an empty form, and the form can be emptied", async () => {
    const page = await openPage();
    await fillExamples(page, "pertumbuhan");
    await page.click("#growth-form [type=reset]");
    await page.waitForSelector("#growth-result .prompt");
    expect(await page.locator("#growth-result .verdict").count()).toBe(0);
  });
});

describe("SPM", () => {
  test("explains an achievement with its law", async () => {
    const page = await openPage();
    await fillExamples(page, "spm");
    expect(await textOf(page, "#spm-value")).toBe("17,50 %");
    expect(await textOf(page, "#spm-explained")).toBe(
      "77 / 440 × 100 = 17,50 % (target 100 %) — Permenkes 4/2019; PP 2/2018 Pasal 6",
    );
    expect(await textOf(page, "#spm-result .action")).toBe("Sasaran 100 % belum tercapai: kurang 363 orang");
    expect(await textOf(page, "#spm-result .grounds")).toContain("dari sumber kedua");
  });

  test("asks for the age span of under-fives, and for counts that it can read", async () => {
    const page = await openPage();
    await fillExamples(page, "spm");
    await page.selectOption("#spm-code", "SPM-KES-04");
    expect(await textOf(page, "#spm-result")).toContain("rentang umur balita harus dipilih");
    await page.selectOption("#spm-age", "12-59-months");
    expect(await textOf(page, "#spm-value")).toBe("17,50 %");
    await page.fill("#spm-denominator", "10.312");
    expect(await textOf(page, "#spm-explained")).toContain("77 / 10.312");
    await page.fill("#spm-denominator", "0");
    expect(await textOf(page, "#spm-result")).toContain("penyebut 0");
  });
});

describe("JKN", () => {
  test("tells participation from activity, and counts the people to a percentage", async () => {
    const page = await openPage();
    await goTo(page, "jkn");
    await page.click("#jkn-coverage-form [data-example]");
    expect(await textOf(page, "#jkn-participation")).toBe("86,76 %");
    expect(await textOf(page, "#jkn-activity")).toBe("83,89 %");
    expect(await textOf(page, "#jkn-coverage-result .facts")).toContain("41.959 orang");
    // ceil(316,933 × 98 %) = 310,595, less 274,974.
    expect(await textOf(page, "#jkn-coverage-result .facts")).toContain("35.621 orang");
    expect(await textOf(page, "#jkn-coverage-result .grounds")).toContain("belum diperiksa");
  });

  test("does not guess against what activity is measured", async () => {
    const page = await openPage();
    await goTo(page, "jkn");
    await page.click("#jkn-coverage-form [data-example]");
    await page.selectOption("#jkn-denominator", "");
    expect(await page.locator("#jkn-activity").count()).toBe(0);
    expect(await textOf(page, "#jkn-coverage-result")).toContain("Tidak dapat dihitung");
  });

  test("costs a gap by who pays, with the rate of the day", async () => {
    const page = await openPage();
    await goTo(page, "jkn");
    await page.click("#jkn-cost-form [data-example]");
    expect(await textOf(page, "#jkn-cost")).toBe("Rp4.677.523.200");
    expect(await textOf(page, "#jkn-cost-result .facts")).toContain("Rp37.800");
    expect(await textOf(page, "#jkn-cost-result .grounds")).toContain("Peraturan Presiden Nomor 75 Tahun 2019");
    await page.selectOption("#jkn-payer", "");
    expect(await textOf(page, "#jkn-cost-result")).toContain("Belum diisi: Yang membayar");
  });
});

describe("a NIK", () => {
  test("is masked, says its area, and is nowhere in the page afterwards", async () => {
    const page = await openPage();
    await goTo(page, "nik");
    await checkNik(page, "3672015408909902");
    expect(await textOf(page, "#nik-verdict")).toBe("Bentuknya sah");
    expect(await textOf(page, "#nik-masked")).toBe("367201**********");
    expect(await textOf(page, "#nik-result .facts")).toContain("Kota Cilegon");
    const held = await page.evaluate(
      () =>
        (document.querySelector("main")?.textContent ?? "") +
        [...document.querySelectorAll("input, textarea")].map((field) => (field as HTMLInputElement).value).join(),
    );
    for (const part of ["5408909902", "540890", "9902", "1990-08-14"]) expect(held).not.toContain(part);
    expect(await page.evaluate(() => [Object.keys(localStorage).length, Object.keys(sessionStorage).length])).toEqual([
      0, 0,
    ]);
  });

  test("is forgotten when its section is left", async () => {
    const page = await openPage();
    await goTo(page, "nik");
    await checkNik(page, "3672015408909902");
    await goTo(page, "spm");
    await goTo(page, "nik");
    expect(await page.locator("#nik-verdict").count()).toBe(0);
  });

  test("that a spreadsheet damaged is not repaired", async () => {
    const page = await openPage();
    await goTo(page, "nik");
    await checkNik(page, "3.67201E+15");
    expect(await textOf(page, "#nik-verdict")).toBe("Bentuknya tidak sah");
    expect(await textOf(page, "#nik-masked")).toBe("****************");
    expect(await textOf(page, "#nik-result .notices")).toContain("rusak oleh lembar kerja");
  });
});

describe("a decree", () => {
  test("has the findings of the library, in words, each at its place", async () => {
    const page = await openPage();
    await fillExamples(page, "keputusan");
    const text = await page.inputValue("#decree-text");
    const findings = checkDecree(text);
    expect(findings.length).toBeGreaterThan(5);
    const messages = { ...decreeCheckerMessages, ...bludMessages };
    expect(await page.locator(".finding .message").allInnerTexts()).toEqual(
      findings.map((finding) => inWords(finding, "id", messages)),
    );
    for (const [at, { span }] of findings.entries()) {
      const marked = await page.locator(`#tanda-${at}`).evaluate((mark) => {
        let next = mark.nextElementSibling;
        while (next !== null && next.tagName !== "MARK") next = next.nextElementSibling;
        return next?.textContent ?? "";
      });
      expect(text.slice(span.start, Math.max(span.end, span.start + 1))).toContain(marked);
    }
    // The marks are laid over the text; they neither add to it nor take from it.
    const kept = await page.locator(".paper").evaluate((paper) => {
      const copy = paper.cloneNode(true) as HTMLElement;
      for (const link of copy.querySelectorAll("a.to")) link.remove();
      return copy.textContent;
    });
    expect(kept).toBe(text);
  });

  test("about a BLUD is checked by the rules of BLUD too", async () => {
    const base = readFileSync(new URL("../decree/rules/bases/keputusan.txt", import.meta.url), "utf8");
    const text = base.replace("BUPATI CONTOH\nPROVINSI BANTEN\n\nKEPUTUSAN BUPATI", "KEPUTUSAN KEPALA DINAS");
    const all = checkDecree(text, { rules: [...decreeRules, ...bludRules] });
    expect(all.length).toBeGreaterThan(checkDecree(text).length);
    const page = await openPage();
    await goTo(page, "keputusan");
    await page.fill("#decree-text", text);
    await page.click("#decree-form [type=submit]");
    expect(await page.locator(".finding").count()).toBe(all.length);
  });

  test("is read from a .txt, and a file that is no text is refused", async () => {
    const page = await openPage();
    await goTo(page, "keputusan");
    const file = (name: string, buffer: Buffer) => ({ name, mimeType: "text/plain", buffer });
    await page.setInputFiles("#decree-file", file("sk.txt", Buffer.from("KEPUTUSAN BUPATI\nTENTANG\nTIM GIZI.")));
    expect(await textOf(page, "#decree-count")).toMatch(/peringatan/);
    await page.setInputFiles("#decree-file", file("sk.docx", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0xff])));
    await page.waitForSelector("#decree-result [role=alert]");
  });
});

test("what stands in a cell, a field or a decree is shown and does nothing", async () => {
  const page = await openPage();
  const bait = `<img src=x onerror="document.title='caught'"><script>document.title='caught'</script>`;
  await goTo(page, "keputusan");
  await page.fill("#decree-text", `KEPUTUSAN BUPATI ${bait}\nTENTANG\n${bait}.`);
  await page.click("#decree-form [type=submit]");
  await page.waitForSelector(".paper");
  await goTo(page, "berkas");
  const csv = `Nama,JK,Berat,Tinggi,${bait.replaceAll(/[",]/g, "'")}\n"${bait.replaceAll('"', '""')}",L,9,80,x\n`;
  await page.setInputFiles("#file-input", {
    name: `${"a"}<img onerror=1>.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(csv),
  });
  await page.waitForSelector("#file-table tbody tr");
  await page.selectOption("#table-columns", "all");
  expect(await textOf(page, "#file-table")).toContain("onerror");
  await goTo(page, "jkn");
  await page.click("#jkn-coverage-form [data-example]");
  await page.fill("#jkn-source", bait);
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.title()).not.toBe("caught");
});
