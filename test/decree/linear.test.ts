import { afterEach, describe, expect, it, vi } from "vitest";

/*
 * Steps are counted, not timed: every character that a loop looks at, and for a regular expression the distance that it
 * moved through a text, or the whole of the text that it was given to search.
 */
const counted = vi.hoisted(() => ({ steps: 0 }));

vi.mock("../../src/decree/number/characters.js", async (original) => {
  const actual = await original<typeof import("../../src/decree/number/characters.js")>();
  const one =
    <Rest extends readonly unknown[], Answer>(look: (...rest: Rest) => Answer) =>
    (...rest: Rest): Answer => {
      counted.steps++;
      return look(...rest);
    };
  const walk = (move: (text: string, at: number) => number) => (text: string, at: number) => {
    const end = move(text, at);
    counted.steps += 1 + end - at;
    return end;
  };
  return {
    ...actual,
    isDigit: one(actual.isDigit),
    isLetter: one(actual.isLetter),
    isAlphanumeric: one(actual.isAlphanumeric),
    isBlank: one(actual.isBlank),
    isDash: one(actual.isDash),
    oneLine: (text: string) => {
      counted.steps += text.length;
      return actual.oneLine(text);
    },
    endOfWord: walk(actual.endOfWord),
    skipBlanks: walk(actual.skipBlanks),
  };
});

const { findCitations, parseNumber } = await import("../../src/decree/index.js");

const nativeExec = RegExp.prototype.exec;

function countExpressions(): void {
  RegExp.prototype.exec = function exec(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = nativeExec.call(this, text);
    if (this.sticky) counted.steps += 1 + (match?.[0].length ?? 0);
    else counted.steps += 1 + (match === null ? text.length - from : match.index + match[0].length - from);
    return match;
  };
}

afterEach(() => {
  RegExp.prototype.exec = nativeExec;
});

function stepsFor(work: (text: string) => unknown, text: string): number {
  counted.steps = 0;
  countExpressions();
  work(text);
  RegExp.prototype.exec = nativeExec;
  return counted.steps;
}

/** What each kind of pattern could be made to stumble over, again and again. */
const SEEDS: readonly string[] = [
  ...[" ", "\n", "\u00a0", "(", "((((", ")", "_", "...", "…", "-", "–", "/", "//", "é", "\u0000", "1", "a", "N"],
  ...["1/", "1.", "1-", "440/", "440-", "440.1.", "188.45/", "440/a ", "440 / ", "440/1/Dinas Kesehatan ", "a/", "II/"],
  ...[
    "AB.12.",
    "HK.01.07/MENKES/",
    "Kep.",
    "Kep. ",
    "Kep.1-",
    "menkes",
    "hk0107menkes",
    "1menkessk",
    "P.1/",
    "440/Kep.1 – ",
  ],
  ...["Nomor ", "Nomor : ", "No.", "N0 ", "SK ", "SE ", "UU ", "PP ", "PMK ", "UUD ", "TAP ", "Surat ", "Surat izin "],
  ...[
    "Keputusan ",
    "Keputusan Bupati ",
    "Keputusan Bupati Nomor ",
    "Peraturan ",
    "Peraturan Menteri ",
    "Kepala Badan ",
  ],
  ...["peraturanbupati", "keputusan", "Permnekes ", "Perturan ", "SK (", "SK (a) ", "SK Nomor .... ", "SK Nomor _ "],
  ...[
    "tentang ",
    "UU 1/2020 tentang ",
    "PP 1/2020 tentang Kesehatan, ",
    "UU 1/2020 tentang A ) ",
    "UU 1/2020 tentang (",
  ],
  ...["Pasal 1 ", "Pasal 1 ayat ", "UU 1/2020 Pasal 1 ", "tanggal 1 ", "UU 1/2020 tanggal 1 Mei ", "UU Nomor 1 Tahun "],
  ...[
    "PP Nomor 1 Tahun 2020 jo Nomor 2 Tahun 2021 ",
    "Undang-Undang tersebut ",
    "Keputusan Bupati ini ",
    "UU 1/2020 dan ",
  ],
  ...["Staatsblad tahun 1900 nomor ", "Nomor 1 Tahun 20 ", "1_", "SK Nomor 1_", "SK Nomor 1 Tahun 2_", "dan, ", "jo. "],
  ...["Keputusan Kepala Desa Suka ", "Keputusan Direktur RSUD ", "Perda Kota A ", "a-b-", "undang-undang-nomor-"],
];

const SMALL = 2_000;

describe("ten times the text takes at most fifteen times the steps", () => {
  it.each(SEEDS.map((seed) => [seed]))("%j, again and again", (seed) => {
    const text = (length: number) => seed.repeat(Math.ceil(length / seed.length));
    for (const work of [findCitations, parseNumber]) {
      const few = stepsFor(work, text(SMALL));
      const many = stepsFor(work, text(SMALL * 10));
      expect(many).toBeLessThanOrEqual(few * 15);
      // A constant factor, too, has an end.
      expect(many / (SMALL * 10)).toBeLessThan(700);
    }
  });

  it("counts something", () => {
    expect(stepsFor(findCitations, "UU 1/2020 ".repeat(10))).toBeGreaterThan(100);
  });
});

describe("megabytes of nothing", () => {
  it.each([" ", "(", "((((", "1/", "SK "])("%j", (seed) => {
    const text = seed.repeat(1_000_000 / seed.length);
    expect(parseNumber(text).ok).toBe(false);
    expect(findCitations(text)).toEqual([]);
  });
});
