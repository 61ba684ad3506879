import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/foundation/calendar.js";
import { describe as inWords } from "../../src/foundation/result.js";
import {
  danglingRegulations,
  findRegulations,
  type Regulation,
  registryConflicts,
  registryMessages,
  regulation,
  type StatusOn,
  statusOn,
} from "../../src/law/registry/index.js";
import type { RegulationId } from "../../src/law/regulation-id.js";
import cases from "../cases/law/regulation-status.json" with { type: "json" };
import { fc, property } from "../property.js";

const all = findRegulations();
const source = fileURLToPath(new URL("../../src", import.meta.url));

function status(id: string, date: string): StatusOn {
  const result = statusOn(id, date);
  if (!result.ok) throw new Error(`${id} on ${date}: ${result.issues[0]?.code}`);
  return result.value;
}

function found(id: string): Regulation {
  const row = regulation(id);
  if (row === undefined) throw new Error(`${id} is missing`);
  return row;
}

describe("the registry", () => {
  // 306 of the decrees' list, 37 of the SPM's, 61 of JKN's and 46 of the Puskesmas': 450 rows, 93 of them said
  // twice. UU 17/2007 is known from a citation alone.
  it("holds each regulation once", () => {
    expect(all).toHaveLength(358);
    expect(new Set(all.map(({ id }) => id)).size).toBe(358);
    expect(new Set(all.map(({ type, number, year }) => `${type} ${number} ${year}`)).size).toBe(358);
  });

  it("names each in kebab-case with its year at the end", () => {
    for (const { id, year } of all) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
      expect(id.endsWith(`-${year}`)).toBe(true);
    }
  });

  it("knows every regulation that the library cites", () => {
    const cited = readdirSync(source, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .flatMap((path) => citedIn(readFileSync(join(source, path), "utf8")));
    expect(cited).toContain("permenkes-2-2020");
    expect(cited.filter((id) => regulation(id)?.id !== id)).toEqual([]);
  });

  it("has the ids of the type, and no others", () => {
    const text = readFileSync(join(source, "law/regulation-id.ts"), "utf8");
    const ids = [...text.matchAll(/\| "([^"]+)"/g)].map((match) => match[1]);
    expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
    const typed: RegulationId = "permenkes-2-2020";
    expect(ids).toContain(typed);
  });

  it("gives dates that are dates, and none for what nobody read", () => {
    for (const { enacted, effective } of all) {
      for (const date of [enacted, effective]) expect(date === undefined || addDays(date, 0) === date).toBe(true);
    }
    expect(found("permenkes-6-2024")).not.toHaveProperty("enacted");
    expect(found("permenkes-6-2024")).not.toHaveProperty("effective");
  });

  it("tells each in full", () => {
    expect(found("uu-36-2009")).toEqual({
      id: "uu-36-2009",
      type: "UU",
      number: "36",
      year: 2009,
      title: "Kesehatan",
      issuer: "DPR dan Presiden",
      enacted: "2009-10-13",
      effective: "2009-10-13",
      status: "revoked",
      revokedBy: "uu-17-2023",
      amendedBy: [],
      amends: [],
      revokes: ["uu-23-1992"],
      gazette: { series: "LN", year: 2009, number: 144, tln: 5063 },
      topics: ["kesehatan"],
      confidence: "verified-in-source",
      doubts: { status: "secondary" },
      source: "text read",
    });
    expect(found("permendagri-120-2018").gazette).toEqual({ series: "BN", year: 2019, number: 157 });
    expect(found("permenkes-741-2008").number).toBe("741/MENKES/PER/VII/2008");
    expect(found("permenkes-12-2017").partlyRevokedBy).toBe("permenkes-3-2026");
    expect(found("kepwal-kota-cilegon-440-kep-57-eksda-2023").issuer).toBe("Wali Kota Cilegon");
  });

  it("is found under every spelling of an id, and under the short names of sources", () => {
    const id = "kepmenkes-hk-01-07-menkes-1186-2022";
    for (const spelling of [id, "KEPMENKES HK.01.07/MENKES/1186/2022", "kepmenkes-hk.01.07-menkes-1186-2022"]) {
      expect(regulation(spelling)?.id).toBe(id);
    }
    expect(regulation("kepmenkes-51-2022")?.id).toBe("kepmenkes-hk-01-07-menkes-51-2022");
    expect(regulation("permenkes-0-2020")).toBeUndefined();
    expect(regulation("")).toBeUndefined();
    expect(regulation("constructor")).toBeUndefined();
  });

  it("says a link from both ends", () => {
    const rows = new Map(all.map((row) => [row.id, row]));
    for (const row of all) {
      for (const id of row.amendedBy) if (rows.has(id)) expect(rows.get(id)?.amends).toContain(row.id);
      for (const id of row.amends) expect(rows.get(id)?.amendedBy).toContain(row.id);
      if (row.revokedBy && rows.has(row.revokedBy)) expect(rows.get(row.revokedBy)?.revokes).toContain(row.id);
      for (const id of row.revokes) expect(rows.get(id)?.revokedBy ?? row.id).toBe(row.id);
    }
  });

  it("has a revoker only where the status says so", () => {
    for (const { status: recorded, revokedBy, partlyRevokedBy } of all) {
      if (revokedBy !== undefined) expect(recorded).toBe("revoked");
      if (partlyRevokedBy !== undefined) expect(recorded).toBe("partly-revoked");
    }
  });

  it("is less sure of a field than of the row, never surer", () => {
    const levels = ["unverified", "secondary", "verified-in-source"];
    for (const { confidence, doubts } of all) {
      for (const level of Object.values(doubts)) expect(levels.indexOf(level)).toBeLessThan(levels.indexOf(confidence));
    }
    // Its dates and gazette are from memory, its title is not.
    expect(found("permenkes-2-2020").doubts).toEqual({
      enacted: "unverified",
      effective: "unverified",
      gazette: "unverified",
    });
  });
});

describe("what the sources disagree about", () => {
  // Two dates, two numbers given to another regulation, three titles, five statuses and two revokers.
  it("is listed", () => {
    expect(registryConflicts).toHaveLength(14);
    expect(registryConflicts).toContainEqual({
      id: "permenkes-21-2021",
      field: "status",
      kept: { value: "partly-revoked", confidence: "secondary" },
      other: { value: "revoked", confidence: "secondary" },
    });
    expect(registryConflicts).toContainEqual({
      id: "pp-12-2017",
      field: "enacted",
      kept: { value: "2017-04-05", confidence: "verified-in-source" },
      other: { value: "2017-04-12", confidence: "unverified" },
    });
    const fields = registryConflicts.map(({ field }) => field).sort();
    expect(fields).toEqual([
      ...["enacted", "enacted", "number", "number", "revokedBy", "revokedBy"],
      ...["status", "status", "status", "status", "status", "title", "title", "title"],
    ]);
  });

  it("is what the registry gives, on the kept side", () => {
    for (const { id, field, kept, other } of registryConflicts) {
      expect(found(id)[field] ?? null).toBe(kept.value);
      expect(other.value).not.toBe(kept.value);
    }
  });

  // Ten that the decrees' list names itself, one Permensos, and nine numbers of which the type was not said.
  it("leaves twenty references without a regulation", () => {
    expect(danglingRegulations).toHaveLength(20);
    const ids = danglingRegulations.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["uu-8-2005", "uu-12-2008", "uu-28-2009", "permendagri-7-2024"]));
    expect(ids.filter((id) => regulation(id) !== undefined)).toEqual([]);
    const known = new Set([...ids, ...all.map(({ id }) => id)]);
    const referred = all.flatMap(({ amendedBy, revokes, revokedBy = [], partlyRevokedBy = [] }) =>
      [amendedBy, revokes, revokedBy, partlyRevokedBy].flat(),
    );
    expect(referred.filter((id) => !known.has(id))).toEqual([]);
    for (const { id, referredBy } of danglingRegulations) {
      for (const { by, as } of referredBy) expect([found(by)[as] ?? []].flat()).toContain(id);
    }
  });
});

describe("looking for regulations", () => {
  const ids = (query: Parameters<typeof findRegulations>[0]) => findRegulations(query).map(({ id }) => id);

  it("finds by type, number and year", () => {
    expect(ids({ type: "permenkes", number: 2, year: 2020 })).toEqual(["permenkes-2-2020"]);
    expect(ids({ type: "Perpres", number: "82" })).toEqual(["perpres-82-2018"]);
    expect(ids({ type: "Perda Kota Cilegon", year: 2018 })).toEqual(["perda-kota-cilegon-9-2018"]);
    expect(ids({ type: "Permen PUPR" })).toEqual(["permenpupr-29-2018"]);
    expect(ids({ type: "perda" }).every((id) => id.startsWith("perda-kota-cilegon"))).toBe(true);
    expect(ids({ type: "PER" })).toEqual([]);
  });

  it("finds a decision by its running number, not by its year", () => {
    expect(ids({ number: 1186 })).toEqual(["kepmenkes-hk-01-07-menkes-1186-2022"]);
    expect(ids({ number: "741/menkes/per/vii/2008" })).toEqual(["permenkes-741-2008"]);
    expect(ids({ number: 28, year: 2011 })).toEqual(["permenkes-28-2011"]);
    expect(ids({ number: 2010 })).toEqual([]);
    expect(ids({ number: 2015 })).toEqual(["kepmenkes-hk-01-07-menkes-2015-2023"]);
  });

  it("finds by topic and by words of the title", () => {
    expect(ids({ topic: "Imunisasi", type: "permenkes" })).toEqual([
      ...["permenkes-42-2013", "permenkes-12-2017", "permenkes-3-2026"],
    ]);
    expect(ids({ text: "badan LAYANAN daerah", type: "permendagri" })).toEqual([
      "permendagri-61-2007",
      "permendagri-79-2018",
    ]);
    expect(ids({ text: "tidak ada judul begini" })).toEqual([]);
  });

  it("sorts by year, then by number", () => {
    expect(ids({ type: "permenkes", year: 2019 }).slice(0, 4)).toEqual([
      ...["permenkes-4-2019", "permenkes-8-2019", "permenkes-14-2019", "permenkes-16-2019"],
    ]);
    const years = all.map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });
});

interface StatusCase {
  readonly regulation: string;
  readonly on: string;
  readonly status: string;
  readonly by?: readonly string[];
  readonly since?: string;
  readonly confidence?: string;
  /** Whether a notice says that the day of an amendment is not known. */
  readonly undated?: boolean;
  readonly because: string;
}

describe("the status on a day", () => {
  it.each(cases as readonly StatusCase[])("$regulation on $on is $status: $because", (known) => {
    const result = statusOn(known.regulation, known.on);
    expect(result).toMatchObject({ ok: true, value: { status: known.status } });
    if (!result.ok) return;
    expect(result.value.by).toEqual(known.by);
    if (known.since !== undefined) expect(result.value.since).toBe(known.since);
    if (known.confidence !== undefined) expect(result.value.confidence).toBe(known.confidence);
    const codes = result.notices.map(({ code }) => code);
    expect(codes.includes("law.amendment-day-unknown")).toBe(known.undated ?? false);
  });

  it("cites the regulation that decides", () => {
    expect(status("uu-36-2009", "2020-01-01").citation).toEqual({ regulation: "uu-36-2009" });
    expect(status("uu-36-2009", "2024-01-01").citation).toEqual({ regulation: "uu-17-2023" });
    expect(status("perpres-82-2018", "2025-01-01").citation).toEqual({ regulation: "perpres-59-2024" });
  });

  it("says when the day lies after what was recorded", () => {
    const codes = (date: string) => {
      const result = statusOn("permenkes-2-2020", date);
      return result.ok ? result.notices.map(({ code, facts }) => [code, facts?.asOf]) : [];
    };
    expect(codes("2026-11-30")).toEqual([]);
    expect(codes("2026-12-01")).toEqual([["law.registry-not-checked-after", "2026-11"]]);
  });

  it("offers the nearest ids for an unknown one, and repeats nothing that was typed", () => {
    const result = statusOn("permenkes-4-2018", "2022-12-31");
    expect(result).toMatchObject({ ok: false, issues: [{ code: "law.regulation-unknown", path: ["id"] }] });
    expect(JSON.stringify(result)).toContain("permenkes-4-2019");
    expect(JSON.stringify(statusOn("3672011503850001", "2022-12-31"))).not.toContain("36720115");
  });

  it("refuses what is no date", () => {
    for (const date of ["", "2022", "31-12-2022", "2022-02-30"]) {
      expect(statusOn("permenkes-4-2019", date)).toMatchObject({
        ok: false,
        issues: [{ code: "law.date-invalid", path: ["date"] }],
      });
    }
  });

  it("has words for every code, in both languages", () => {
    for (const [code, words] of Object.entries(registryMessages)) {
      expect(words.id).not.toBe(words.en);
      expect(
        inWords({ code, facts: { nearest: "a", asOf: "b", id: "c", by: "d" } }, "en", registryMessages),
      ).not.toMatch(/[{}]/);
    }
  });
});

const anyRegulation = fc.constantFrom(...all);
const anyDay = fc.integer({ min: 0, max: 32_000 }).map((days) => addDays("1944-01-01", days));

describe("for any regulation and day", () => {
  property.prop([anyRegulation, anyDay, anyDay], { numRuns: 2000 })(
    "what is revoked stays revoked, and begins once",
    ({ id }, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      const [before, after] = [status(id, earlier).status, status(id, later).status];
      if (before === "revoked") expect(after).toBe("revoked");
      if (after === "not-yet") expect(before).toBe("not-yet");
      if (before === "amended") expect(after).not.toBe("in-force");
      if (before === "partly-revoked") expect(["in-force", "amended", "unknown"]).not.toContain(after);
    },
  );

  property.prop([anyRegulation, anyDay], { numRuns: 2000 })("the unknown is never in force", (row, date) => {
    const { status: given } = status(row.id, date);
    if (row.status === "unknown") expect(["unknown", "not-yet"]).toContain(given);
    if (row.year > Number(date.slice(0, 4))) expect(given).toBe("not-yet");
    if (given === "revoked" || given === "partly-revoked") expect(row.status).toBe(given);
  });

  property.prop([anyRegulation, anyDay], { numRuns: 1000 })(
    "no answer is surer than the regulation itself",
    (row, date) => {
      const levels = ["unverified", "secondary", "verified-in-source"];
      expect(levels.indexOf(status(row.id, date).confidence)).toBeLessThanOrEqual(levels.indexOf(row.confidence));
    },
  );

  property.prop([fc.shuffledSubarray(all, { minLength: 5, maxLength: 40 }), anyDay])(
    "the order of the questions changes no answer",
    (rows, date) => {
      const answers = (asked: readonly Regulation[]) => new Map(asked.map(({ id }) => [id, status(id, date)]));
      const forwards = answers(rows);
      const backwards = answers([...rows].reverse());
      for (const { id } of rows) expect(backwards.get(id)).toEqual(forwards.get(id));
    },
  );
});

/** The first argument of every `cite("…")` in a source. */
function citedIn(text: string): string[] {
  const ids: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "cite") {
      const [id] = node.arguments;
      if (id !== undefined && ts.isStringLiteral(id)) ids.push(id.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.ts", text, ts.ScriptTarget.ES2022, true));
  return ids;
}
