import { describe, expect, test } from "vitest";
import { gapAfterPledges } from "../../../src/csr/index.js";
import { COLOURS, type Colour } from "../../../src/growth/chart/theme.js";
import { coverageChart, curves, gapChart, growthChart, skdnChart } from "../../../src/growth/chart.js";
import { lengthHeightForAge } from "../../../src/growth/length-height-for-age.js";
import { weightForAge } from "../../../src/growth/weight-for-age.js";
import { skdn, weightStatus } from "../../../src/posyandu/index.js";
import { monitor } from "../../../src/puskesmas/index.js";
import { all, parseXml, placesOf } from "./xml.js";

const HOSTILE = `<script>alert(1)</script>&"'\u0000\ud800]]>`;
const bornOn = "2023-02-14";
const weighings = (
  [
    ["2023-03-12", 4.1],
    ["2023-04-09", 5.2],
    ["2023-05-10", 5.3],
    ["2023-07-09", 6.5],
    ["2023-08-10", 1.4],
    ["2023-09-10", 7.3],
    ["2023-10-11", 7.6],
  ] as const
).map(([measuredOn, weightKg]) => ({ measuredOn, weightKg }));
const child = { index: weightForAge, sex: "female", bornOn } as const;

function judged() {
  const result = weightStatus({ sex: "female", bornOn, weighings });
  if (!result.ok) throw new Error("cannot be judged");
  return result.value.weighings;
}

const month = (name: string, D: number) => {
  const result = skdn({ S: 100, K: 90, D, N: D - 22, T: 12, O: 6, B: 4 }, name);
  if (!result.ok) throw new Error(name);
  return result.value;
};
const year = (through: readonly (number | null)[]) => {
  const target = { year: 2023, annualPercent: 80, denominator: 1200, indicator: HOSTILE };
  const result = monitor(
    target,
    through.map((achieved, at) => ({ month: at + 1, achieved })),
  );
  if (!result.ok) throw new Error("no monitoring");
  return result.value;
};
const need = { need: "N-1", item: HOSTILE, unit: { id: HOSTILE, en: HOSTILE }, region: "36.72" };
const kit = { ...need, required: 389, available: 100, realised: 20, outstanding: 200 };

const look = (theme: "light" | "dark" | "auto", lang: "id" | "en", size: "screen" | "a4") =>
  ({ theme, lang, size, title: HOSTILE }) as const;

const PICTURES: readonly (readonly [string, (options: ReturnType<typeof look>) => string])[] = [
  ["who", (options) => growthChart({ ...child, points: weighings, ...options })],
  ["kms", (options) => growthChart({ ...child, points: judged(), style: "kms", ...options })],
  ["skdn", (options) => skdnChart({ months: [month("2024-01", 60), month("2024-03", 70)], ...options })],
  ["coverage", (options) => coverageChart({ monitoring: [year([70, 95, null, 80]), year([1, 2])], ...options })],
  ["gap", (options) => gapChart({ lines: [kit, { ...kit, required: null }], ...options })],
];

describe.each(PICTURES)("the picture %s", (_, draw) => {
  const looks = (["light", "dark", "auto"] as const).flatMap((theme) =>
    (["id", "en"] as const).flatMap((lang) => (["screen", "a4"] as const).map((size) => look(theme, lang, size))),
  );

  test("is well-formed XML whatever its labels hold, and says what it shows", () => {
    for (const options of looks) {
      const root = parseXml(draw(options));
      expect(root.name).toBe("svg");
      expect(root.attributes).toMatchObject({ role: "img", lang: options.lang, xmlns: "http://www.w3.org/2000/svg" });
      expect(root.children[0]?.name).toBe("title");
      expect(root.children[0]?.text).toContain("<script>alert(1)</script>&\"'\ufffd\ufffd]]>");
      expect(root.children[1]?.name).toBe("desc");
      expect(root.children[1]?.text.length).toBeGreaterThan(60);
      const names = new Set(all(root).map(({ name }) => name));
      for (const name of names)
        expect(["svg", "title", "desc", "style", "rect", "path", "circle", "text"]).toContain(name);
    }
  });

  test("has no ids, so that two of them stand in one page, and comes out the same every time", () => {
    for (const options of looks) {
      const svg = draw(options);
      expect(svg).not.toMatch(/\sid="|url\(#|href=/);
      expect(draw(options)).toBe(svg);
    }
  });

  test("keeps its text on the page", () => {
    for (const options of looks) {
      const root = parseXml(draw(options));
      const [, , width = 0, height = 0] = (root.attributes.viewBox ?? "").split(" ").map(Number);
      for (const { name, attributes } of all(root)) {
        if (name !== "text" || attributes.x === undefined) continue;
        expect(Number(attributes.x)).toBeGreaterThanOrEqual(0);
        expect(Number(attributes.x)).toBeLessThanOrEqual(width);
        expect(Number(attributes.y)).toBeLessThanOrEqual(height);
      }
    }
  });

  test("is plain in light and dark, and turns dark on a screen only", () => {
    expect(draw(look("light", "id", "screen"))).not.toContain("<style>");
    expect(draw(look("dark", "id", "screen"))).toContain(`fill="${COLOURS.paper[1]}"`);
    const auto = draw(look("auto", "id", "screen"));
    expect(auto).toContain("@media screen and (prefers-color-scheme:dark)");
    expect(auto).toContain(`fill="${COLOURS.paper[0]}"`);
  });

  test("refuses an unknown language, theme or size", () => {
    const options = look("light", "id", "screen");
    expect(() => draw({ ...options, lang: "fr" as "id" })).toThrow(RangeError);
    expect(() => draw({ ...options, theme: "pink" as "light" })).toThrow(RangeError);
    expect(() => draw({ ...options, size: { width: 100, height: 900 } as unknown as "a4" })).toThrow(RangeError);
    expect(() => draw({ ...options, size: { width: 360 } as unknown as "a4" })).toThrow(RangeError);
  });
});

test("the lines of the picture stand where measurementAt puts them", () => {
  const options = { ...child, points: weighings, index: lengthHeightForAge, range: { from: 0, to: 60 } } as const;
  const chart = curves(options);
  const root = parseXml(growthChart({ ...options, theme: "light" }));
  const frame = all(root).find(
    ({ attributes }) => attributes.stroke === COLOURS.frame[0] && attributes.d?.endsWith("Z"),
  );
  const corners = placesOf(frame?.attributes.d ?? "")[0] ?? [];
  const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))];
  const [top, bottom] = [Math.min(...corners.map(([, y]) => y)), Math.max(...corners.map(([, y]) => y))];
  for (const line of chart.lines) {
    const drawn = all(root).find(({ attributes }) => attributes["data-z"] === String(line.z));
    const places = placesOf(drawn?.attributes.d ?? "");
    expect(places).toHaveLength(line.parts.length);
    for (const [at, { x, y }] of line.parts.flat().entries()) {
      const [drawnX = Number.NaN, drawnY = Number.NaN] = places.flat()[at] ?? [];
      expect(drawnX).toBeCloseTo(left + ((x - chart.x.from) / (chart.x.to - chart.x.from)) * (right - left), 1);
      expect(drawnY).toBeCloseTo(bottom - ((y - chart.y.from) / (chart.y.to - chart.y.from)) * (bottom - top), 1);
    }
  }
});

test("the card prints the letters of weightStatus under their points, and draws a flagged point apart", () => {
  const root = parseXml(growthChart({ ...child, points: judged(), style: "kms", theme: "light" }));
  const dots = all(root).filter(({ attributes }) => attributes["data-row"] !== undefined);
  expect(dots).toHaveLength(weighings.length);
  const letters = all(root).filter(({ name, text }) => name === "text" && /^[NTOB]$/.test(text));
  expect(letters.map(({ text }) => text)).toEqual(judged().flatMap(({ status }) => status ?? []));
  for (const [at, { row }] of judged()
    .filter(({ status }) => status !== null)
    .entries()) {
    const dot = dots.find(({ attributes }) => attributes["data-row"] === String(row));
    expect(Number(letters[at]?.attributes.x)).toBeCloseTo(Number(dot?.attributes.cx), 1);
  }
  const flagged = dots.filter(({ name }) => name === "path").map(({ attributes }) => attributes["data-row"]);
  expect(flagged).toEqual(judged().flatMap(({ checkAgain, row }) => (checkAgain ? [String(row)] : [])));
});

test("as many pairs are joined as weightStatus found gains", () => {
  const root = parseXml(growthChart({ ...child, points: judged(), style: "kms" }));
  const joins = all(root).find(({ attributes }) => attributes["data-joins"] !== undefined);
  const gains = judged().filter(({ gainGrams, counts }) => counts && gainGrams !== null);
  expect(placesOf(joins?.attributes.d ?? "")).toHaveLength(gains.length);
});

test("what is not drawn is told in the note and in the description, in both languages", () => {
  const points = [...weighings, { measuredOn: "2023-11-10" }, { measuredOn: "2023-12-10", weightKg: 90 }];
  for (const [lang, words] of [
    ["id", "Tidak digambar: 1 tidak diukur, 1 periksa ulang"],
    ["en", "Not drawn: 1 not measured, 1 check again"],
  ] as const) {
    const root = parseXml(growthChart({ ...child, points, lang }));
    expect(root.children[1]?.text).toContain(words);
    const seen = all(root).flatMap(({ name, text }) => (name === "text" ? [text] : []));
    expect(seen.join(" ")).toContain(words);
  }
});

test("the card says that nobody verified its red and orange lines", () => {
  const svg = growthChart({ ...child, points: [], style: "kms" });
  expect(parseXml(svg).children[1]?.text).toContain("Garis merah dan oranye KMS belum terverifikasi");
});

test("SKDN has a bar for each count, a question mark for what nobody said, and tells of missing months", () => {
  const unsaid = { ...month("2024-04", 50), counts: { S: 90, K: null, D: 50, N: 28 } };
  const root = parseXml(skdnChart({ months: [unsaid, month("2024-01", 60)], theme: "light" }));
  const texts = all(root).flatMap(({ name, text }) => (name === "text" ? [text] : []));
  expect(texts).toContain("?");
  for (const count of ["100", "90", "60", "38", "50", "28"]) expect(texts).toContain(count);
  const told = root.children[1]?.text ?? "";
  expect(told).toContain("Jan 2024: S 100, K 90, D 60, N 38, K/S 90,00 %, D/S 60,00 %, N/D' 76,00 %.");
  expect(told).toContain("Feb 2024: –.");
  expect(told).toContain("Apr 2024: S 90, K ?, D 50, N 28");
  expect(told).toContain("Jumlah tidak disebut (?): 1.");
});

test("two reports of one month are drawn as none and counted", () => {
  const told = parseXml(skdnChart({ months: [month("2024-01", 60), month("2024-01", 61), month("2024-02", 62)] }));
  expect(told.children[1]?.text).toContain("Laporan tak terbaca, ganda, atau lama: 2.");
  for (const months of [[], [{ month: "x", counts: null } as never], [null as never]]) {
    expect(() => parseXml(skdnChart({ months }))).not.toThrow();
  }
});

test("coverage is told with what is due, and a lower bound as one", () => {
  const told = parseXml(coverageChart({ monitoring: year([70, 95, null]) })).children[1]?.text ?? "";
  expect(told).toContain("target 80 %: Jan 5,83 % (target 6,67 %); Feb 13,75 % (target 13,33 %, baik)");
  expect(told).toContain("Mar ≥ 13,75 %");
});

test("a gap is what is missing of csr's own line, and an unknown quantity is not drawn as one", () => {
  const open = {
    id: "N-1",
    programme: "posyandu",
    item: "kit",
    region: "36.72",
    required: 389,
    available: 100,
  } as const;
  const result = gapAfterPledges(
    [{ ...open, asOf: "2023-08-01", priority: 1 }],
    { pledges: [] },
    { asOf: "2023-12-31" },
  );
  if (!result.ok) throw new Error("no gaps");
  const told = parseXml(gapChart({ lines: result.value.lines })).children[1]?.text ?? "";
  expect(told).toContain(`kurang ${result.value.lines[0]?.gap} / 389`);
  expect(parseXml(gapChart({ lines: [{ ...kit, required: null }] })).children[1]?.text).toContain(
    "jumlah tidak diketahui",
  );
  expect(parseXml(gapChart({ lines: [{ ...kit, available: 500 }] })).children[1]?.text).toContain("lebih 331 / 389");
  expect(parseXml(gapChart({ lines: Array.from({ length: 20 }, () => kit), size: "a4" })).children[1]?.text).toContain(
    "Tidak digambar: 7.",
  );
});

describe("colours stand out, in light and in dark", () => {
  const luminance = (hex: string): number => {
    const full = hex.length === 4 ? hex.replace(/[^#]/g, "$&$&") : hex;
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
    return (high + 0.05) / (low + 0.05);
  };
  const TEXT: readonly Colour[] = ["ink", "quiet", "green", "orange", "red", "male"];
  const LINES: readonly Colour[] = ["ink", "quiet", "green", "orange", "red", "child", "female"];
  const BARS: readonly Colour[] = ["frame", "sky", "male", "green"];
  const BANDS: readonly Colour[] = ["band0", "band1", "band2", "band3"];

  test.each([0, 1] as const)("theme %i", (theme) => {
    const of = (colour: Colour): string => COLOURS[colour][theme];
    for (const colour of TEXT) expect(contrast(of(colour), of("paper")), `text ${colour}`).toBeGreaterThanOrEqual(4.5);
    for (const ground of ["paper", ...BANDS] as const) {
      for (const colour of LINES) {
        expect(contrast(of(colour), of(ground)), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
    for (const colour of BARS) expect(contrast(of(colour), of("paper")), `bar ${colour}`).toBeGreaterThanOrEqual(3);
  });
});
