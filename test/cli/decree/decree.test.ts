import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { folder, tatasehat } from "../harness.js";
import { asWord } from "./word-file.js";

const files = folder();
const sample = (name: string): string =>
  new URL(`../../cases/decree/samples/${name}.txt`, import.meta.url).pathname.replace(/^\/([A-Z]:)/, "$1");
const valid = sample("01-blud-puskesmas-tpsa-valid");
const faulty = sample("02-blud-scope-count-old-law");

describe("decree check", () => {
  test("prints findings as a compiler does, with the rules of BLUD, and ends with 3 for an error", async () => {
    const { code, stdout } = await tatasehat(["decree", "check", faulty, "--as-of", "2026-11-21", "--lang", "en"]);
    expect(code).toBe(3);
    expect(stdout).toContain("error DIK-15:");
    expect(stdout).toContain("error BLUD-09:");
    expect(stdout).toMatch(/^ {2}27 \| KESATU/m);
    expect(stdout).toMatch(/: 7 errors, 4 warnings, 3 infos\n$/);
  });

  test("a decree without a fault ends with 0; several files are checked in their order", async () => {
    const { code, stdout } = await tatasehat(["decree", "check", valid, faulty, "--lang", "en"]);
    expect(code).toBe(3);
    expect(stdout.indexOf(`${valid}: 0 errors`)).toBeGreaterThan(-1);
    expect(stdout.indexOf(`${valid}: 0 errors`)).toBeLessThan(stdout.indexOf(`${faulty}:`));
    expect((await tatasehat(["decree", "check", valid])).code).toBe(0);
  });

  test("a rule is switched off by its id; one that is not there is refused", async () => {
    const { stdout } = await tatasehat(["decree", "check", faulty, "--off", "DIK-15", "--off", "BLUD-09"]);
    expect(stdout).not.toMatch(/DIK-15|BLUD-09/);
    const none = await tatasehat(["decree", "check", faulty, "--off", "XXX-99"]);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("XXX-99");
  });

  test("json gives findings with their messages, sarif their places", async () => {
    const json = JSON.parse((await tatasehat(["decree", "check", faulty, "--format", "json", "--lang", "en"])).stdout);
    expect(json[0].file).toBe(faulty);
    const dik = json[0].findings.find(({ rule }: { rule: string }) => rule === "DIK-15");
    expect(dik).toMatchObject({
      severity: "error",
      line: 27,
      column: 24,
      message: "9 in digits, 10 in words",
    });
    const { runs } = JSON.parse((await tatasehat(["decree", "check", faulty, "--format", "sarif"])).stdout);
    const [run] = runs;
    expect(run.tool.driver.name).toBe("tatasehat");
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const text = readFileSync(faulty, "utf8");
    for (const { ruleId, level, locations } of run.results) {
      expect(ids).toContain(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
      const { region } = locations[0].physicalLocation;
      const before = text.slice(0, region.charOffset).split("\n");
      expect([before.length, (before.at(-1) as string).length + 1]).toEqual([region.startLine, region.startColumn]);
    }
  });

  test("sarif brings along what is surely mended, as changes of the file", async () => {
    const text = readFileSync(new URL("../../decree/rules/bases/keputusan.txt", import.meta.url), "utf8");
    const damaged = text.replace("MEMUTUSKAN:", "MEMUTUSKAN");
    const path = files.write("keputusan.txt", Buffer.from(damaged));
    const { runs } = JSON.parse((await tatasehat(["decree", "check", path, "--format", "sarif"])).stdout);
    const [{ results }] = runs;
    const { ruleId, fixes } = results.find(({ fixes }: { fixes?: unknown }) => fixes !== undefined);
    expect(ruleId).toBe("DIK-01");
    const [{ artifactLocation, replacements }] = fixes[0].artifactChanges;
    expect(artifactLocation.uri).toMatch(/keputusan\.txt$/);
    const [{ deletedRegion, insertedContent }] = replacements;
    const { charOffset, charLength } = deletedRegion;
    const mended = damaged.slice(0, charOffset) + insertedContent.text + damaged.slice(charOffset + charLength);
    expect(mended).toBe(text);
  });

  test("a report goes to a file, whole; one that is there is replaced only by force", async () => {
    const path = files.path("report.json");
    const args = ["decree", "check", faulty, "--format", "json", "-o", path, "--lang", "en"];
    const first = await tatasehat(args);
    expect([first.code, first.stdout]).toEqual([3, ""]);
    const report = files.read("report.json");
    expect(JSON.parse(report)[0].file).toBe(faulty);
    const again = await tatasehat(args);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain("report.json");
    expect((await tatasehat([...args, "--force"])).code).toBe(3);
    expect(files.read("report.json")).toBe(report);
    const number = await tatasehat(["decree", "number", "UU 36/2009", "-o", files.path("number.txt"), "--lang", "en"]);
    expect([number.code, number.stdout, files.read("number.txt").startsWith("Kind: UU\n")]).toEqual([0, "", true]);
    const cite = await tatasehat(["decree", "cite", faulty, "-o", files.path("none/cite.txt"), "--lang", "en"]);
    expect(cite.code).toBe(1);
  });

  test("sarif names files as addresses and parts by their names; the lines of a Word file are none of the file", async () => {
    const spaced = files.write("naskah baru.txt", readFileSync(faulty));
    const { runs } = JSON.parse((await tatasehat(["decree", "check", spaced, "--format", "sarif"])).stdout);
    const [{ results, invocations }] = runs;
    const [first] = results[0].locations;
    expect(first.physicalLocation.artifactLocation.uri).toMatch(/naskah%20baru\.txt$/);
    expect(first.logicalLocations).toEqual([{ fullyQualifiedName: "number" }]);
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    const word = files.write("naskah.docx", asWord(readFileSync(faulty, "utf8")));
    const taken = JSON.parse((await tatasehat(["decree", "check", word, "--format", "sarif"])).stdout);
    expect(taken.runs[0].results).toHaveLength(results.length);
    for (const { locations } of taken.runs[0].results) expect(locations[0].physicalLocation.region).toBeUndefined();
  });

  test.each([
    ["a Word file", Buffer.from("PK\u0003\u0004 and so on"), "Word"],
    ["a PDF", Buffer.from("%PDF-1.7"), "PDF"],
    ["UTF-16", Buffer.from("\ufeffKEPUTUSAN", "utf16le"), "UTF-16"],
    ["something binary", Buffer.from([0x4b, 0, 0, 1]), "not text"],
  ])("%s is refused by what it is", async (_, bytes, said) => {
    const { code, stderr } = await tatasehat(["decree", "check", "-", "--lang", "en"], { stdin: bytes });
    expect(code).toBe(1);
    expect(stderr).toContain(said);
  });

  test("a missing file is named; an empty text is a finding and no failure", async () => {
    const missing = await tatasehat(["decree", "check", files.path("none.txt")]);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain("none.txt");
    expect([0, 3]).toContain((await tatasehat(["decree", "check", "-"], { stdin: "" })).code);
  });
});

describe("decree number", () => {
  test("reads a mayor's decree into its parts", async () => {
    const text = "Keputusan Wali Kota Cilegon Nomor 440/Kep.57-Eksda/2023";
    const { code, stdout } = await tatasehat(["decree", "number", text, "--lang", "en"]);
    expect(code).toBe(0);
    expect(stdout.split("\n")).toEqual(
      expect.arrayContaining(["Kind: KEPWAL", "Year: 2023", "Sequence: 57", "Unit: Eksda"]),
    );
    const json = JSON.parse((await tatasehat(["decree", "number", text, "--format", "json"])).stdout);
    expect(json.value).toMatchObject({ status: "parsed", type: "KEPWAL", issuer: { region: "Kota Cilegon" } });
  });

  test("what is no number is said, and ends with 1", async () => {
    const { code, stdout, stderr } = await tatasehat(["decree", "number", "selamat pagi", "--lang", "en"]);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^tatasehat: \S/);
  });
});

describe("decree cite", () => {
  test("lists the citations of a text, and with a day whether each applies", async () => {
    const { code, stdout } = await tatasehat(["decree", "cite", faulty, "--as-of", "2023-02-06", "--lang", "en"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /:21:16: Peraturan Menteri Dalam Negeri Nomor 61 Tahun 2007.*permendagri-61-2007; .*revoked/,
    );
    const undated = (await tatasehat(["decree", "cite", faulty, "--lang", "en"])).stdout;
    expect(undated).toContain("permendagri-61-2007");
    expect(undated).not.toMatch(/revoked/);
    const json = JSON.parse((await tatasehat(["decree", "cite", faulty, "--format", "json"])).stdout);
    const text = readFileSync(faulty, "utf8");
    for (const { citation } of json) expect(text.slice(citation.span.start, citation.span.end)).toBe(citation.text);
    expect((await tatasehat(["decree", "cite", "-"], { stdin: "tidak ada" })).stdout).toBe("");
  });
});
