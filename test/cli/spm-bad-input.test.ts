import { describe, expect, test } from "vitest";
import { folder, table, tatasehat } from "./harness.js";

const files = folder();
const YEAR = ["--as-of", "2022-12-31", "--lang", "en"] as const;

/** Runs the command over lines below a heading. */
async function spm(
  lines: string,
  args: readonly string[] = [],
  heading = "area,parent,indicator,numerator,denominator",
) {
  const ran = await tatasehat(["spm", "-", ...YEAR, ...args], { stdin: `${heading}\n${lines}` });
  return { ...ran, rows: table(ran.stdout) };
}

/** The row of a single line. */
async function row(line: string, args: readonly string[] = [], heading?: string): Promise<Record<string, string>> {
  const { rows } = await spm(`${line}\n`, args, heading);
  return rows[0] ?? {};
}

const EMPTY = { value: "", percent: "", target: "", gap: "", met: "" };

describe("counts", () => {
  test.each([
    ["a denominator of 0", "A,K,SPM-KES-01,5,0", "denominator: the denominator is 0: not computable"],
    ["nobody of nobody", "A,K,SPM-KES-01,0,0", "denominator: the denominator is 0: not computable"],
    ["a missing denominator", "A,K,SPM-KES-01,5,", "denominator: the count is missing"],
    ["a dash", "A,K,SPM-KES-01,-,100", "numerator: the count is missing"],
    ["a negative count", "A,K,SPM-KES-01,-5,100", "numerator: the count is negative (-5)"],
    ["a fraction", "A,K,SPM-KES-01,5.5,100", "numerator: the count must be a whole number"],
    ["a word", "A,K,SPM-KES-01,five,100", "numerator: not a number"],
  ])("%s is not computed", async (_, line, issues) => {
    expect(await row(line)).toMatchObject({ ...EMPTY, issues, row: "input" });
  });

  test("a numerator above the denominator stands, with a notice", async () => {
    expect(await row("A,K,SPM-KES-01,60,59")).toMatchObject({
      percent: "101.69",
      met: "yes",
      issues: "numerator: the numerator 60 exceeds the denominator 59",
    });
  });

  test("thousands separators of both kinds are read where they can be nothing else", async () => {
    const { rows } = await spm('A,,SPM-KES-01,"1,234,567",2.469.134\nB,,SPM-KES-01,77,440.0\n');
    expect(rows.map(({ percent, issues }) => [percent, issues])).toEqual([
      ["50.00", ""],
      ["17.50", ""],
    ]);
  });

  test("an ambiguous separator is asked about, and the answer is taken", async () => {
    const line = "A,,SPM-KES-01,5.156,10.312";
    expect(await row(line)).toMatchObject({
      ...EMPTY,
      issues:
        "numerator: may be 5156 or 5.156; say which mark separates thousands with --thousands; denominator: may be 10312 or 10.312; say which mark separates thousands with --thousands",
    });
    expect(await row(line, ["--thousands", "."])).toMatchObject({ percent: "50,00", issues: "" });
    expect(await row('A,,SPM-KES-01,"5,156","10,312"', ["--thousands", ","])).toMatchObject({ percent: "50.00" });
    expect(await row(line, ["--thousands", ","])).toMatchObject({
      ...EMPTY,
      issues: expect.stringContaining("the count must be a whole number"),
    });
  });
});

describe("services", () => {
  test("a code in any spelling, or a name", async () => {
    for (const indicator of ["SPM-KES-01", "spm kes 1", "Pelayanan kesehatan ibu hamil"]) {
      expect(await row(`A,,${indicator},77,440`)).toMatchObject({ percent: "17.50", issues: "" });
    }
  });

  test("an unknown one is answered with the nearest", async () => {
    expect(await row("A,,SPM-KES-21,1,2")).toMatchObject({
      ...EMPTY,
      issues: expect.stringMatching(/^indicator: unknown indicator; the nearest ones: SPM-KES-/),
    });
    expect(await row("A,,Balta,1,2")).toMatchObject({ issues: expect.stringContaining("unknown indicator") });
    expect(await row("A,,,1,2")).toMatchObject({ issues: "indicator: the indicator is missing" });
  });

  test("under-fives need an age span: by row, by option, never by guess", async () => {
    expect(await row("A,,SPM-KES-04,1,2")).toMatchObject({ ...EMPTY, issues: expect.stringContaining("age span") });
    expect(await row("A,,SPM-KES-04,1,2", ["--age-span", "12-59"])).toMatchObject({ percent: "50.00" });
    const heading = "area,parent,indicator,numerator,denominator,age_span";
    expect(await row("A,,SPM-KES-04,1,2,0-59", [], heading)).toMatchObject({ percent: "50.00", issues: "" });
    expect(await row("A,,SPM-KES-04,1,2,0-12", ["--age-span", "0-59"], heading)).toMatchObject({
      ...EMPTY,
      issues: "age_span: unknown age span (0-59 or 12-59); not computed",
    });
  });
});

describe("the day", () => {
  test("before the first rule nothing is written", async () => {
    const output = files.path("too-early.csv");
    const input = files.write("early.csv", "area,indicator,numerator,denominator\nA,SPM-KES-01,1,2\n");
    const { code, stderr } = await tatasehat(["spm", input, "-o", output, "--as-of", "2010-01-01", "--lang", "en"]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      "tatasehat: no usable rule for the SPM as of 2010-01-01 yet; the first one applies from 2016-12-31\n",
    );
    expect(() => files.read("too-early.csv")).toThrow();
  });

  test("it must be given, and be one", async () => {
    expect((await tatasehat(["spm", "-"])).code).toBe(2);
    expect((await tatasehat(["spm", "-", "--as-of", "31-12-2022"])).code).toBe(2);
  });

  test("a part of the year is judged by the part of the target that is due", async () => {
    const heading = "area,parent,indicator,numerator,denominator,period_kind";
    const { rows, stderr } = await spm(
      "A,,SPM-KES-01,30,100,kumulatif\nB,,SPM-KES-01,20,100,tahun\n",
      ["--as-of", "2022-03-31"],
      heading,
    );
    expect(rows.map(({ target, met }) => [target, met])).toEqual([
      ["25", "yes"],
      ["100", "no"],
    ]);
    expect(stderr).toContain("before the end of the year: judged against 25 %, 3 of 12 months of the target of 100 %");
  });
});

describe("areas", () => {
  test("a parent that is its own child", async () => {
    const { rows, stderr } = await spm("A,A,SPM-KES-01,1,2\nB,K,SPM-KES-01,1,2\n");
    expect(rows[0]?.issues).toBe("parent: the area is its own parent; it is in no sum");
    expect(rows.filter((found) => found.row === "pooled").map(({ area }) => area)).toEqual(["K"]);
    expect(stderr).toContain("1  place not known: two parents, or an area below itself: A");
  });

  test("a circle of parents is in no pool", async () => {
    const { rows, stderr } = await spm(
      "A,B,SPM-KES-01,1,2\nB,C,SPM-KES-01,1,2\nC,A,SPM-KES-01,1,2\nD,A,SPM-KES-01,1,2\n",
    );
    expect(rows.filter((found) => found.row === "pooled")).toEqual([]);
    expect(stderr).toContain("4  place not known: two parents, or an area below itself: A, B, C, D");
  });

  test("an area below two parents", async () => {
    const { rows } = await spm("A,K,SPM-KES-01,1,2\nA,L,SPM-KES-02,1,2\nB,K,SPM-KES-01,1,4\n");
    expect(rows[1]?.issues).toBe("parent: the same area has another parent on an earlier row; it is in no sum");
    expect(rows.filter((found) => found.row === "pooled")).toMatchObject([{ area: "K", percent: "25.00" }]);
  });

  test("a missing area", async () => {
    expect(await row(",K,SPM-KES-01,1,2")).toMatchObject({ percent: "50.00", issues: "area: the area is missing" });
  });

  test("duplicate rows: neither is added, and the pool says that one is missing", async () => {
    const { rows } = await spm("A,K,SPM-KES-01,1,2\nB,K,SPM-KES-01,1,4\nA,K,SPM-KES-01,2,2\n");
    expect(rows[2]?.issues).toBe("duplicate: the same area, indicator and period as row 2; neither is in a sum");
    expect(rows[3]).toMatchObject({
      area: "K",
      numerator: "1",
      denominator: "4",
      complete: "1 of 2",
      issues: "provisional: 1 of 2 reports; missing: A",
    });
  });
});

describe("periods", () => {
  const HEADING = "area,parent,indicator,numerator,denominator,period,period_kind";

  test("mixed in one pool give no figure", async () => {
    const { rows, stderr } = await spm(
      "A,K,SPM-KES-01,10,100,2022-03,kumulatif\nB,K,SPM-KES-01,20,100,2022-06,kumulatif\n",
      ["--as-of", "2022-06-30"],
      HEADING,
    );
    expect(rows[2]).toMatchObject({
      ...EMPTY,
      numerator: "",
      issues: "mixed periods: 2022-03, 2022-06; behind: A",
    });
    expect(stderr).toContain("mixed periods: 2022-03, 2022-06");
  });

  test("of cumulative rows only the last counts; months add up", async () => {
    const { rows } = await spm(
      [
        "A,K,SPM-KES-01,10,100,2022-01,kumulatif",
        "A,K,SPM-KES-01,30,100,2022-02,kumulatif",
        "A,K,SPM-KES-02,10,100,2022-01,bulan",
        "A,K,SPM-KES-02,15,100,2022-02,bulan",
        "",
      ].join("\n"),
      ["--as-of", "2022-02-28"],
      HEADING,
    );
    expect(rows.slice(4)).toMatchObject([
      {
        indicator: "SPM-KES-01",
        numerator: "30",
        denominator: "100",
        issues: "1 earlier cumulative rows are not added",
      },
      { indicator: "SPM-KES-02", numerator: "25", denominator: "100", issues: "" },
    ]);
  });

  test("an unknown kind is not computed", async () => {
    expect(await row("A,K,SPM-KES-01,10,100,2022,windu", [], HEADING)).toMatchObject({
      ...EMPTY,
      issues: "period_kind: unknown kind of period (month, quarter, cumulative, year); not computed",
    });
  });
});

describe("the areas that should report", () => {
  test("one that sent nothing is named, and one that nobody expected is not added", async () => {
    const list = files.write("list.csv", "wilayah;induk\nA;K\nB;K\nC;K\n");
    const { rows, stderr } = await spm("A,K,SPM-KES-01,1,2\nX,K,SPM-KES-01,1,1\nB,K,SPM-KES-01,,2\n", [
      "--expected",
      list,
    ]);
    expect(rows[1]?.issues).toBe("area: the area is not on the list --expected; it is in no sum");
    expect(rows[3]).toMatchObject({
      percent: "50.00",
      complete: "1 of 3",
      issues: "provisional: 1 of 3 reports; missing: B, C",
    });
    expect(stderr).toContain("provisional; missing: B, C");
  });

  test("the list needs a column for the area, and must be there", async () => {
    const list = files.write("no-area.csv", "nomor;catatan\n1;x\n");
    expect(await spm("A,K,SPM-KES-01,1,2\n", ["--expected", list])).toMatchObject({ code: 1, stdout: "" });
    expect((await spm("", ["--expected", files.path("none.csv")])).stderr).toContain("file not found");
  });

  test("without a list, an area that reports one service is missing in another", async () => {
    const { rows } = await spm("A,K,SPM-KES-01,1,2\nA,K,SPM-KES-02,1,2\nB,K,SPM-KES-01,1,2\n");
    expect(rows.slice(3).map(({ indicator, complete }) => [indicator, complete])).toEqual([
      ["SPM-KES-01", "2 of 2"],
      ["SPM-KES-02", "1 of 2"],
    ]);
  });
});

describe("files", () => {
  test("needed columns", async () => {
    const { code, stderr } = await tatasehat(["spm", "-", ...YEAR], {
      stdin: "area,indicator,numerator\nA,SPM-KES-01,1\n",
    });
    expect(code).toBe(1);
    expect(stderr).toContain("no column for denominator / penyebut, sasaran was recognised");
  });

  test("misshapen rows are echoed and not computed", async () => {
    const { rows } = await spm("A,K,SPM-KES-01,1,2,9\n,,,,\nB,K,SPM-KES-01,1\n");
    expect(rows.map(({ percent, issues }) => [percent, issues])).toEqual([
      ["", "the row has 6 cells, the heading 5; they may have slipped, nothing is computed"],
      ["", "the row is empty"],
      ["", "the row has 4 cells, the heading 5; the missing ones count as empty; denominator: the count is missing"],
      ["", "no report yet from 1 areas"],
    ]);
  });

  test("headings alone", async () => {
    const { code, stdout, stderr } = await spm("");
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain("the file holds headings only");
  });
});
