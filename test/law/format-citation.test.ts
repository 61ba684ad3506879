import { describe, expect, it } from "vitest";
import { explain, type Figure, formatCitation } from "../../src/law/index.js";

describe("formatCitation", () => {
  it.each([
    [{ regulation: "permenkes-4-2019" }, "id", "short", "Permenkes 4/2019"],
    [{ regulation: "perpres-75-2019", article: "29" }, "id", "short", "Perpres 75/2019 Pasal 29"],
    [{ regulation: "perpres-75-2019", article: "29" }, "en", "short", "Perpres 75/2019, article 29"],
    [{ regulation: "permenkes-2-2020", annex: "I", page: "12" }, "id", "short", "Permenkes 2/2020 Lampiran I, hlm. 12"],
    [{ regulation: "permenkes-2-2020", annex: "I", page: "12" }, "en", "short", "Permenkes 2/2020, annex I, p. 12"],
    [{ regulation: "uu-23-2014", article: "18" }, "id", "formal", "Undang-Undang Nomor 23 Tahun 2014, Pasal 18"],
    [{ regulation: "pp-2-2018" }, "en", "formal", "Peraturan Pemerintah Nomor 2 Tahun 2018"],
    [{ regulation: "kepmenkes-1995-menkes-sk-xii-2010" }, "id", "short", "Kepmenkes 1995/MENKES/SK/XII/2010"],
    [{ regulation: "kepmenkes-hk-01-07-menkes-51-2022" }, "id", "short", "Kepmenkes HK.01.07/MENKES/51/2022"],
    [{ regulation: "qanun-4-2010" }, "id", "formal", "QANUN Nomor 4 Tahun 2010"],
  ] as const)("%j in %s, %s: %s", (citation, language, style, text) => {
    expect(formatCitation(citation, language, style)).toBe(text);
  });

  it("takes number and title from the registry", () => {
    const known = { number: "2", title: "Standar Antropometri Anak" };
    expect(formatCitation({ regulation: "permenkes-2-2020" }, "id", "formal", known)).toBe(
      "Peraturan Menteri Kesehatan Nomor 2 Tahun 2020 tentang Standar Antropometri Anak",
    );
  });
});

describe("explain", () => {
  const figure: Figure = {
    indicator: "example",
    asOf: "2022-12-31",
    numerator: 10_312,
    denominator: 440_000,
    value: 2.3436,
    text: "2.34",
    multiplier: 100,
    unit: "%",
    target: 100,
    citations: [{ regulation: "permenkes-4-2019" }, { regulation: "pp-2-2018", article: "6" }],
    notices: [],
  };

  it("writes the formula in the marks of either language", () => {
    expect(explain(figure, "id")).toBe(
      "10.312 / 440.000 × 100 = 2,34 % (target 100 %) — Permenkes 4/2019; PP 2/2018 Pasal 6",
    );
    expect(explain(figure, "en")).toBe(
      "10,312 / 440,000 × 100 = 2.34 % (target 100 %) — Permenkes 4/2019; PP 2/2018, article 6",
    );
  });

  it("says that a figure is provisional, and leaves out what there is not", () => {
    const { target, ...rest } = figure;
    const provisional = { ...rest, citations: [], complete: { reported: 24, expected: 25 } };
    expect(explain(provisional, "id")).toBe("10.312 / 440.000 × 100 = 2,34 %, sementara 24/25");
    expect(explain(provisional, "en")).toBe("10,312 / 440,000 × 100 = 2.34 %, provisional 24/25");
    expect(target).toBe(100);
    expect(explain({ ...provisional, complete: { reported: 25, expected: 25 } }, "en")).toBe(
      "10,312 / 440,000 × 100 = 2.34 %",
    );
  });

  it("names the unit of a rate, and none for a bare ratio", () => {
    const rate = { ...figure, multiplier: 100_000, unit: "per 100,000", text: "189.00", target: 183.5, citations: [] };
    expect(explain(rate, "id")).toBe("10.312 / 440.000 × 100.000 = 189,00 per 100.000 (target 183,5 per 100.000)");
    expect(explain(rate, "en")).toBe("10,312 / 440,000 × 100,000 = 189.00 per 100,000 (target 183.5 per 100,000)");
    expect(explain({ ...rate, unit: "ratio", multiplier: 1 }, "en")).toBe(
      "10,312 / 440,000 × 1 = 189.00 (target 183.5)",
    );
  });
});
