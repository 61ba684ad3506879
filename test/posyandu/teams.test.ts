import { describe, expect, it } from "vitest";
import {
  checkTeam,
  supervisoryTeam,
  type TeamLevel,
  type TeamQuestion,
  type TeamRecord,
  teamCoverage,
} from "../../src/posyandu/organisation.js";
import { fc, property } from "../property.js";
import { faultsOf, issuesOf, noted, noticesOf, okValue, readCases, untyped } from "./organisation-kit.js";

const OLD = { regulation: "permendagri-54-2007" };
const NEW = { regulation: "permendagri-13-2024", article: "29" };

describe("supervisoryTeam", () => {
  const { cases } = readCases<{ cases: { level: TeamLevel; asOf: string; candidates: string[] }[] }>("teams");

  it.each(cases)("$level on $asOf: $candidates", ({ level, asOf, candidates }) => {
    const answer = okValue(supervisoryTeam(level, { asOf }));
    expect(answer.candidates.map(({ kind }) => kind)).toEqual(candidates);
    expect(answer.status).toBe(candidates.length === 1 ? "determined" : "undetermined");
    expect(answer.body?.kind).toBe(candidates.length === 1 ? candidates[0] : undefined);
    expect(answer).toMatchObject({ level, confidence: "verified-in-source" });
  });

  it("describes each body", () => {
    const body = {
      kind: "tim-pembina-posyandu",
      name: { id: "Tim Pembina Posyandu", en: "Posyandu supervisory team" },
      chair: {
        office: { id: "Ketua TP PKK kabupaten/kota", en: "Chair of the TP PKK of the regency or city" },
        confidence: "verified-in-source",
      },
      citation: { regulation: "permendagri-13-2024" },
    };
    expect(okValue(supervisoryTeam("regency", { asOf: "2025-01-06" }))).toEqual({
      level: "regency",
      status: "determined",
      body,
      candidates: [body],
      confidence: "verified-in-source",
    });
    expect(okValue(supervisoryTeam("village", { asOf: "2020-01-01" })).body).toEqual({
      kind: "pokja",
      name: { id: "Pokja Posyandu", en: "Pokja Posyandu (working group)" },
      chair: null,
      citation: OLD,
    });
    const chairs = (["national", "province", "district", "village"] as const).map(
      (level) => okValue(supervisoryTeam(level, { asOf: "2025-01-06" })).body?.chair,
    );
    expect(chairs.map((chair) => [chair?.office.id, chair?.confidence])).toEqual([
      ["Ketua TP PKK pusat", "secondary"],
      ["Ketua TP PKK provinsi", "secondary"],
      ["Ketua TP PKK kecamatan", "secondary"],
      ["Ketua TP PKK desa/kelurahan", "secondary"],
    ]);
  });

  it("says where the day of a regulation is not known, and where nothing was checked", () => {
    expect(noted(supervisoryTeam("regency", { asOf: "2007-12-31" }))).toEqual(["law.start-day-unknown"]);
    expect(noted(supervisoryTeam("regency", { asOf: "2008-01-01" }))).toEqual([]);
    expect(noticesOf(supervisoryTeam("regency", { asOf: "2024-10-31" }))).toEqual([
      { code: "posyandu.team-change-day-unknown", path: ["asOf"], citation: NEW },
    ]);
    expect(noted(supervisoryTeam("regency", { asOf: "2026-11-30" }))).toEqual([]);
    expect(noted(supervisoryTeam("regency", { asOf: "2026-12-01" }))).toEqual(["law.not-verified-after"]);
    expect(issuesOf(supervisoryTeam("regency", { asOf: "2006-12-31" }))).toEqual([
      {
        code: "law.before-first-rule",
        path: ["asOf"],
        facts: { parameter: "posyandu.supervisory-team", first: "2007-01-01" },
      },
    ]);
    expect(faultsOf(supervisoryTeam("regency", { asOf: "24/07/2024" }))).toEqual(["asOf law.date-invalid"]);
    expect(issuesOf(supervisoryTeam(untyped("kecamatan"), { asOf: "2020-01-01" }))).toEqual([
      {
        code: "posyandu.team-level-unknown",
        path: ["level"],
        facts: { choices: "national, province, regency, district, village" },
      },
    ]);
  });
});

const TEAM = {
  id: "TP-1",
  kind: "tim-pembina-posyandu",
  level: "regency",
  region: "36.72",
  decree: "440/Kep.1-Contoh/2025",
  decreedOn: "2025-01-06",
  endsOn: "2029-12-31",
  members: [
    { role: "chair", office: "Ketua TP PKK Kota Cilegon" },
    { role: "member", office: "Kepala Dinas Kesehatan" },
  ],
} as const satisfies TeamRecord;
const POKJANAL = { ...TEAM, kind: "pokjanal", decreedOn: "2019-03-01" } as const satisfies TeamRecord;
const DAY = "2025-07-24";

/** The finding on one question, without the question. */
function finding(question: TeamQuestion, team: TeamRecord, asOf = DAY, expectedOffices?: readonly string[]) {
  const { findings } = okValue(checkTeam(team, { asOf, expectedOffices }));
  const { question: _, ...answer } = findings.find((one) => one.question === question) ?? { question };
  return answer;
}
const met = { verdict: "met" };
const fault = (code: string, more = {}) => ({ verdict: "not-met", code: `posyandu.team-${code}`, ...more });
const open = (code: string, more = {}) => ({ verdict: "undetermined", code: `posyandu.team-${code}`, ...more });

describe("checkTeam", () => {
  it("finds a team in order, but for what nobody could read", () => {
    const check = okValue(checkTeam(TEAM, { asOf: DAY }));
    expect(check).toMatchObject({ asOf: DAY, standing: "formed", failed: [], undetermined: ["members"] });
    expect(check.findings.map(({ question, verdict }) => [question, verdict])).toEqual([
      ["decree-number", "met"],
      ["decree-date", "met"],
      ["level", "met"],
      ["chair", "met"],
      ["members", "undetermined"],
      ["basis-when-decreed", "met"],
      ["basis-in-force", "met"],
      ["period", "met"],
    ]);
  });

  it("says what is not known of the rule on the day", () => {
    const on = (asOf: string) => [
      noted(checkTeam(POKJANAL, { asOf })),
      noted(teamCoverage(["36.72"], [POKJANAL], { asOf })),
    ];
    expect(on("2007-06-01")).toEqual([["law.start-day-unknown"], ["law.start-day-unknown"]]);
    expect(on("2006-06-01")).toEqual([[], []]);
    expect(on("2026-11-30")).toEqual([[], []]);
    expect(on("2026-12-01")).toEqual([["law.not-verified-after"], ["law.not-verified-after"]]);
  });

  it("leaves open what is not stated", () => {
    for (const nothing of [null, undefined]) {
      const keys = ["kind", "level", "region", "decree", "decreedOn", "endsOn", "members"] as const;
      const check = okValue(checkTeam(Object.fromEntries(keys.map((key) => [key, nothing])), { asOf: DAY }));
      expect(check.failed).toEqual([]);
      expect(check.standing).toBe("undetermined");
      expect(check.findings.map(({ code }) => code)).toEqual([
        "posyandu.team-decree-number-not-stated",
        "posyandu.team-decree-date-not-stated",
        "posyandu.team-level-not-stated",
        "posyandu.team-members-not-stated",
        "posyandu.team-members-not-stated",
        "posyandu.team-decree-date-not-stated",
        "posyandu.team-form-not-stated",
        "posyandu.team-period-not-stated",
      ]);
    }
    expect(finding("decree-number", { ...TEAM, decree: "  " })).toEqual(open("decree-number-not-stated"));
    expect(finding("level", { ...TEAM, kind: null })).toEqual(open("level-not-stated"));
    expect(finding("basis-when-decreed", { ...TEAM, kind: null })).toEqual(open("form-not-stated"));
  });

  it("knows that a decree of tomorrow is none yet, and when a period ends", () => {
    expect(finding("decree-date", TEAM, "2025-01-06")).toEqual(met);
    expect(finding("decree-date", TEAM, "2025-01-05")).toEqual(
      fault("decreed-later", { facts: { decreedOn: "2025-01-06", asOf: "2025-01-05" } }),
    );
    expect(okValue(checkTeam(TEAM, { asOf: "2025-01-05" })).standing).toBe("not-yet");
    expect(okValue(checkTeam(TEAM, { asOf: "2029-12-31" })).standing).toBe("formed");
    expect(okValue(checkTeam(TEAM, { asOf: "2030-01-01" })).standing).toBe("period-ended");
    expect(finding("period", TEAM, "2029-12-31")).toEqual(met);
    expect(finding("period", TEAM, "2030-01-01")).toEqual(fault("period-ended", { facts: { endsOn: "2029-12-31" } }));
  });

  it("asks for the form of the level", () => {
    expect(finding("level", { ...POKJANAL, region: null, level: "village" })).toEqual(
      fault("form-not-of-level", { facts: { kind: "pokjanal", level: "village" }, citation: OLD }),
    );
    expect(finding("level", { ...POKJANAL, kind: "pokja" })).toEqual(
      fault("form-not-of-level", { facts: { kind: "pokja", level: "regency" }, citation: OLD }),
    );
    expect(finding("level", { ...POKJANAL, kind: "pokja", region: null, level: "village" })).toEqual(met);
    expect(finding("level", POKJANAL)).toEqual(met);
    expect(finding("level", { ...TEAM, region: null, level: "village" })).toEqual(met);
  });

  const chaired = (office: string, level: TeamLevel = "regency") =>
    finding("chair", { ...TEAM, region: null, level, members: [{ role: "chair", office }] });

  it.each<[string, TeamLevel]>([
    ["Ketua TP PKK", "regency"],
    ["Ketua TP. PKK Kabupaten Contoh", "regency"],
    ["Ketua TP-PKK Kab. Contoh", "regency"],
    ["KETUA TPPKK KOTA CONTOH", "regency"],
    ["Pj. Ketua TP PKK Kota Contoh", "regency"],
    ["Plt Ketua TP PKK Kota Contoh", "regency"],
    ["Ketua Tim Penggerak PKK Kecamatan Contoh", "district"],
    ["Ketua TP PKK Distrik Contoh", "district"],
    ["Ketua Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga Desa Contoh", "village"],
    ["Ketua Tim Penggerak Pemberdayaan Kesejahteraan Keluarga Kelurahan Contoh", "village"],
    ["Ketua Umum TP PKK Pusat", "national"],
    ["Ketua Umum TP PKK Nasional", "national"],
    ["Ketua TP PKK Provinsi Contoh", "province"],
    ["Ketua TP PKK Cilegon", "regency"],
  ])("takes %s as the chair of a %s", (office, level) => {
    expect(chaired(office, level)).toEqual(met);
  });

  it("refuses another chair, another level, and any number but one", () => {
    const other = fault("chair-not-tp-pkk", { citation: { regulation: "permendagri-13-2024" } });
    for (const office of [
      "Wakil Ketua TP PKK",
      "Sekretaris Daerah",
      "Ketua PKK",
      "Sekretaris TP PKK",
      "",
      "Bunda PAUD dan Ketua TP PKK",
    ]) {
      expect(chaired(office)).toEqual(other);
    }
    expect(chaired("Ketua TP PKK Kecamatan Contoh")).toEqual(
      fault("chair-of-other-level", { facts: { stated: "district", level: "regency" } }),
    );
    const chairs = (count: number) => Array.from({ length: count }, () => TEAM.members[0]);
    for (const count of [0, 2]) {
      const members = [...chairs(count), TEAM.members[1]];
      expect(finding("chair", { ...TEAM, members })).toEqual(fault("chairs", { facts: { count } }));
    }
    expect(finding("chair", { ...TEAM, level: null })).toEqual(met);
    expect(finding("chair", POKJANAL)).toEqual(open("chair-rule-not-read"));
  });

  it("looks for the offices that the caller expects", () => {
    expect(finding("members", TEAM)).toEqual(open("members-rule-not-read"));
    expect(finding("members", { ...TEAM, members: [] })).toEqual(fault("members-none"));
    expect(finding("members", TEAM, DAY, ["DINAS  kesehatan"])).toEqual(met);
    expect(finding("members", TEAM, DAY, ["Dinas Sosial", "Dinas Kesehatan", "Dinas Kes"])).toEqual(
      fault("members-missing", { facts: { offices: "Dinas Sosial, Dinas Kes" } }),
    );
  });

  it.each<[string, TeamRecord["kind"], string, object]>([
    ["before the first regulation", "pokjanal", "2006-12-31", open("basis-before-2008", { citation: OLD })],
    ["in its year", "pokjanal", "2007-12-31", open("basis-before-2008", { citation: OLD })],
    ["after its year", "pokjanal", "2008-01-01", met],
    ["in the last year that is sure", "pokja", "2023-12-31", met],
    ["in the open months", "pokjanal", "2024-01-01", open("change-day-unknown", { citation: NEW })],
    ["at their end", "pokjanal", "2024-10-31", open("change-day-unknown", { citation: NEW })],
    ["after them", "pokjanal", "2024-11-01", fault("basis-revoked", { facts: { day: "2024-11-01" }, citation: NEW })],
    [
      "too early",
      "tim-pembina-posyandu",
      "2023-12-31",
      fault("basis-not-yet", { facts: { decreedOn: "2023-12-31" }, citation: NEW }),
    ],
    [
      "far too early",
      "tim-pembina-posyandu",
      "2006-12-31",
      fault("basis-not-yet", { facts: { decreedOn: "2006-12-31" }, citation: NEW }),
    ],
    ["in the open months", "tim-pembina-posyandu", "2024-10-31", open("change-day-unknown", { citation: NEW })],
    ["after them", "tim-pembina-posyandu", "2024-11-01", met],
  ])("judges the basis %s (%s, %s), on the day of the decree and on the day asked", (_, kind, day, expected) => {
    expect(finding("basis-when-decreed", { ...TEAM, kind, decreedOn: day })).toEqual(expected);
    expect(finding("basis-in-force", { kind }, day)).toEqual(expected);
  });

  it.each<[string, TeamRecord, string, string]>([
    ["a Pokjanal under its regulation", POKJANAL, "2023-12-31", "formed"],
    ["a Pokjanal in the open months", POKJANAL, "2024-07-24", "undetermined"],
    ["a Pokjanal whose basis was revoked", POKJANAL, "2024-11-01", "basis-expired"],
    ["a Pokjanal without a date, basis revoked", { ...POKJANAL, decreedOn: null }, "2024-11-01", "basis-expired"],
    ["a Pokjanal decreed in the open months", { ...POKJANAL, decreedOn: "2024-05-05" }, "2024-11-01", "basis-expired"],
    ["a Pokjanal of 2006", { ...POKJANAL, decreedOn: "2006-05-05" }, "2015-01-01", "undetermined"],
    ["a Tim Pembina decreed in the open months", { ...TEAM, decreedOn: "2024-05-05" }, DAY, "undetermined"],
    ["a Tim Pembina decreed before its regulation", { ...TEAM, decreedOn: "2023-05-05" }, DAY, "undetermined"],
    ["a Tim Pembina without a date", { ...TEAM, decreedOn: null }, DAY, "undetermined"],
  ])("%s", (_, team, asOf, standing) => {
    expect(okValue(checkTeam(team, { asOf })).standing).toBe(standing);
  });

  it("refuses a record that cannot be read", () => {
    const wrong = {
      kind: "satgas",
      level: "kecamatan",
      region: "36.7",
      decree: 440,
      decreedOn: "2025-02-29",
      endsOn: "31/12/2029",
      members: "Ketua",
    };
    expect(issuesOf(checkTeam(untyped(wrong), { asOf: DAY }))).toEqual([
      {
        code: "posyandu.team-form-unknown",
        path: ["kind"],
        facts: { choices: "tim-pembina-posyandu, pokjanal, pokja" },
      },
      {
        code: "posyandu.team-level-unknown",
        path: ["level"],
        facts: { choices: "national, province, regency, district, village" },
      },
      { code: "posyandu.area-code-invalid", path: ["region"] },
      { code: "posyandu.team-decree-not-text", path: ["decree"] },
      { code: "posyandu.date-invalid", path: ["decreedOn"] },
      { code: "posyandu.date-invalid", path: ["endsOn"] },
      { code: "posyandu.team-members-not-a-list", path: ["members"] },
    ]);
    expect(issuesOf(checkTeam({ ...TEAM, level: "district" }, { asOf: DAY }))).toEqual([
      { code: "posyandu.team-level-not-of-area", path: ["level"], facts: { level: "regency" } },
    ]);
    expect(faultsOf(checkTeam({ ...TEAM, endsOn: "2025-01-05" }, { asOf: DAY }))).toEqual([
      "endsOn posyandu.period-reversed",
    ]);
    expect(checkTeam({ ...TEAM, endsOn: "2025-01-06" }, { asOf: DAY }).ok).toBe(true);
    const members = [TEAM.members[0], null, { role: "member" }, { role: "member", office: 5 }];
    expect(faultsOf(checkTeam(untyped({ ...TEAM, members }), { asOf: DAY }))).toEqual([
      "members.1 posyandu.team-member-without-office",
      "members.2 posyandu.team-member-without-office",
      "members.3 posyandu.team-member-without-office",
    ]);
    expect(faultsOf(checkTeam(TEAM, { asOf: "hari ini" }))).toEqual(["asOf law.date-invalid"]);
  });
});

describe("teamCoverage", () => {
  const team = (region: string, more: TeamRecord = {}): TeamRecord => ({
    kind: "tim-pembina-posyandu",
    region,
    decreedOn: "2025-02-03",
    ...more,
  });
  const old = { kind: "pokjanal", decreedOn: "2022-02-01" } as const;
  const AREAS = ["36.72.01", "36.72.02", "367203", "36.72.04", "36.72.05"];

  it("counts formed, missing, expired and undetermined, which add up to the areas", () => {
    const teams = [
      team("36.72.01"),
      team("36.72.02", old),
      team("36.72.03", { decreedOn: "2024-05-05" }),
      team("367204", { decreedOn: "2025-08-01" }),
    ];
    const result = teamCoverage(AREAS, teams, { asOf: DAY });
    expect(okValue(result)).toMatchObject({
      areas: 5,
      formed: 1,
      missing: 2,
      basisExpired: 1,
      undetermined: 1,
      rows: [
        { area: "36.72.01", status: "formed", standing: "formed", team: 0 },
        { area: "36.72.02", status: "basis-expired", standing: "basis-expired", team: 1 },
        { area: "36.72.03", status: "undetermined", standing: "undetermined", team: 2 },
        { area: "36.72.04", status: "missing", standing: "not-yet", team: 3 },
        { area: "36.72.05", status: "missing" },
      ],
      unknownAreas: [],
      duplicates: [],
      issues: [],
    });
    expect(okValue(result).figure).toMatchObject({
      indicator: "posyandu.team-coverage",
      numerator: 1,
      denominator: 4,
      text: "25.00",
      complete: { reported: 4, expected: 5 },
    });
    expect(noted(result)).toEqual(["law.provisional"]);
  });

  it("lets the team that stands best decide, and finds teams that stand together", () => {
    const teams = [
      team("36.72.01", { ...old, id: "a" }),
      team("36.72.01", { id: "b" }),
      team("36.72.02", { id: "c" }),
      team("36.72.02", { id: "d" }),
      team("36.72.02", { id: "e", endsOn: "2025-03-03" }),
      team("36.72.03", { id: "f", endsOn: "2025-03-03" }),
      team("36.72.04", { id: "g" }),
      team("36.72.05", { id: "g" }),
    ];
    const value = okValue(teamCoverage(AREAS, teams, { asOf: DAY }));
    expect(value.rows.map(({ status, standing, team: place }) => [status, standing, place])).toEqual([
      ["formed", "formed", 1],
      ["formed", "formed", 2],
      ["missing", "period-ended", 5],
      ["formed", "formed", 6],
      ["formed", "formed", 7],
    ]);
    expect(value.duplicates).toEqual([
      [2, 3],
      [6, 7],
    ]);
    const sameTwice = [team("36.72.01", { id: "a" }), team("36.72.01", { id: "a" })];
    expect(okValue(teamCoverage(AREAS, sameTwice, { asOf: DAY })).duplicates).toEqual([[0, 1]]);
    const expired = [team("36.72.01", old), team("36.72.01", old)];
    expect(okValue(teamCoverage(AREAS, expired, { asOf: DAY })).duplicates).toEqual([[0, 1]]);
    // A new team with the id of the old one is still one too many of that id.
    expect(okValue(teamCoverage(AREAS, [team("36.72.01"), team("36.72.01", old)], { asOf: DAY })).duplicates).toEqual(
      [],
    );
  });

  it("lists teams of other areas, and those that cannot be read", () => {
    const teams = [
      team("36.72.09"),
      { kind: "tim-pembina-posyandu", level: "national", decreedOn: "2025-01-01" } as const,
      team("36.72.1"),
      { decreedOn: "2025-01-01" },
      team("36.72.01", { decreedOn: "2025-13-01" }),
      team("36.72.01", { level: "village" }),
    ];
    const value = okValue(teamCoverage(["36.72.01"], teams, { asOf: DAY }));
    expect(value).toMatchObject({ areas: 1, missing: 1, unknownAreas: [0, 1] });
    expect(value.issues).toEqual([
      { code: "posyandu.area-code-invalid", path: ["teams", 2, "region"] },
      { code: "posyandu.team-area-not-stated", path: ["teams", 3, "region"] },
      { code: "posyandu.date-invalid", path: ["teams", 4, "decreedOn"] },
      { code: "posyandu.team-level-not-of-area", path: ["teams", 5, "level"], facts: { level: "district" } },
    ]);
  });

  it("counts an area once, takes every level, and refuses codes that are none", () => {
    const twice = teamCoverage(["36", "36.72.01.1001", "3672", "36.72", "36.72"], [], { asOf: DAY });
    expect(okValue(twice)).toMatchObject({ areas: 3, missing: 3 });
    expect(okValue(twice).rows.map(({ area }) => area)).toEqual(["36", "36.72", "36.72.01.1001"]);
    expect(noticesOf(twice)).toEqual([{ code: "posyandu.area-repeated", path: ["areas"], facts: { count: 2 } }]);
    const codes = ["36", "3", "36.7", "367", "36.72.01.1", "36.7201", "36,72", "", untyped(3672), "36.72.01.1001.1"];
    expect(issuesOf(teamCoverage(codes, [], { asOf: DAY })).map(({ path }) => path?.[1])).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect(okValue(teamCoverage([" 36.72 "], [], { asOf: DAY })).rows).toEqual([{ area: "36.72", status: "missing" }]);
    expect(faultsOf(teamCoverage([], [], { asOf: "2025" }))).toEqual(["asOf law.date-invalid"]);
    const nothing = okValue(teamCoverage([], [], { asOf: DAY }));
    expect(nothing).toMatchObject({ areas: 0, formed: 0, missing: 0, basisExpired: 0, undetermined: 0 });
    expect(nothing).not.toHaveProperty("figure");
  });

  const kinds = fc.constantFrom("tim-pembina-posyandu" as const, "pokjanal" as const, null);
  const days = fc.constantFrom("2006-01-01", "2019-01-01", "2024-05-05", "2025-01-01", null);
  const teams = fc.array(
    fc.record({ kind: kinds, region: fc.constantFrom(...AREAS, "99.99.99"), decreedOn: days, endsOn: days }),
  );
  property.prop([teams, fc.constantFrom("2005-01-01", "2015-05-05", "2024-06-06", "2025-07-24")])(
    "adds up to the areas whatever the teams, in any order",
    (list, asOf) => {
      const tally = (of: typeof list) => {
        const { areas, formed, missing, basisExpired, undetermined } = okValue(teamCoverage(AREAS, of, { asOf }));
        expect(formed + missing + basisExpired + undetermined).toBe(areas);
        return [formed, missing, basisExpired, undetermined];
      };
      expect(tally([...list].reverse())).toEqual(tally(list));
    },
  );
});
