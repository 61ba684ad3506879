import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractedHospitals, guaranteeOn, type HospitalContract, type PersonCover } from "../../src/jkn/index.js";
import { issuesOf, noticesOf, okValue } from "./cases.js";

/** PBI until the deletion of October 2022, Jamkesda in December, registered by the city from February 2023 on. */
const person: PersonCover = {
  memberships: [
    { segment: "PBI_JK", from: "2019-08-01", to: "2022-10-31" },
    { segment: "PBPU_BP_PEMDA", from: "2023-02-01" },
  ],
  localGuarantees: [{ scheme: "Jamkesda Kota Serang", from: "2022-12-01", to: "2022-12-31" }],
};

describe("guaranteeOn", () => {
  it.each([
    ["2019-07-31", []],
    ["2019-08-01", ["pbi"]],
    ["2022-10-31", ["pbi"]],
    ["2022-11-01", []],
    ["2022-12-01", ["jamkesda"]],
    ["2022-12-31", ["jamkesda"]],
    ["2023-01-01", []],
    ["2023-02-01", ["pemda"]],
    ["2099-12-31", ["pemda"]],
  ])("on %s: %j", (date, kinds) => {
    const standing = okValue(guaranteeOn(person, date));
    expect(standing.guarantees.map(({ kind }) => kind)).toEqual(kinds);
    expect(standing.covered).toBe(kinds.length > 0);
    expect(standing.date).toBe(date);
  });

  it("says where each guarantee stands in the input", () => {
    expect(okValue(guaranteeOn(person, "2022-12-08")).guarantees).toEqual([
      {
        source: "localGuarantees",
        index: 0,
        kind: "jamkesda",
        name: "Jamkesda Kota Serang",
        from: "2022-12-01",
        to: "2022-12-31",
      },
    ]);
    expect(okValue(guaranteeOn(person, "2023-08-01")).guarantees).toEqual([
      { source: "memberships", index: 1, kind: "pemda", name: "pbpu-bp-pemda", from: "2023-02-01" },
    ]);
    const others = {
      memberships: [{ segment: "PPU", from: "2020-01-01", to: null }],
      localGuarantees: [{ scheme: "santunan", from: "2020-01-01" }],
    };
    expect(okValue(guaranteeOn(others, "2020-01-01")).guarantees.map(({ kind, name }) => [kind, name])).toEqual([
      ["other", "ppu"],
      ["other", "santunan"],
    ]);
  });

  it.each([
    ["2022-11-08", { from: "2022-11-01", to: "2022-11-30" }],
    ["2023-01-15", { from: "2023-01-01", to: "2023-01-31" }],
    ["2010-01-01", { from: null, to: "2019-07-31" }],
  ])("tells the gap around %s", (date, gap) => {
    const result = guaranteeOn(person, date);
    expect(okValue(result).gap).toEqual(gap);
    expect(noticesOf(result)).toEqual(["jkn.not-covered"]);
  });

  it("knows gaps that never end or never began, and none on a covered day", () => {
    const ended = { memberships: [{ segment: "pbpu", from: "2020-01-01", to: "2020-02-29" }] };
    expect(okValue(guaranteeOn(ended, "2024-01-01")).gap).toEqual({ from: "2020-03-01", to: null });
    expect(okValue(guaranteeOn({}, "2024-01-01")).gap).toEqual({ from: null, to: null });
    expect(okValue(guaranteeOn(ended, "2020-02-29"))).not.toHaveProperty("gap");
    expect(noticesOf(guaranteeOn(ended, "2020-02-29"))).toEqual([]);
  });

  it("names overlaps by what overlaps", () => {
    const overlapping: PersonCover = {
      memberships: [
        { segment: "pbi-jk", from: "2022-01-01" },
        { segment: "pbpu-bp-pemda", from: "2022-06-01" },
      ],
      localGuarantees: [
        { scheme: "jamkesda", from: "2022-07-01" },
        { scheme: "jamkesda provinsi", from: "2022-08-01" },
      ],
    };
    const overlaps = (date: string) =>
      okValue(guaranteeOn(overlapping, date)).overlaps.map(({ kind, first, second }) => [
        kind,
        `${first.source}.${first.index}`,
        `${second.source}.${second.index}`,
      ]);
    expect(overlaps("2022-05-31")).toEqual([]);
    expect(overlaps("2022-06-01")).toEqual([["two-memberships", "memberships.0", "memberships.1"]]);
    expect(overlaps("2022-08-01")).toEqual([
      ["two-memberships", "memberships.0", "memberships.1"],
      ["membership-and-local-guarantee", "memberships.0", "localGuarantees.0"],
      ["membership-and-local-guarantee", "memberships.0", "localGuarantees.1"],
      ["membership-and-local-guarantee", "memberships.1", "localGuarantees.0"],
      ["membership-and-local-guarantee", "memberships.1", "localGuarantees.1"],
      ["two-local-guarantees", "localGuarantees.0", "localGuarantees.1"],
    ]);
    expect(noticesOf(guaranteeOn(overlapping, "2022-08-01"))).toEqual([
      "jkn.overlap-two-memberships",
      "jkn.overlap-membership-and-local-guarantee",
      "jkn.overlap-two-local-guarantees",
    ]);
  });

  it("never reads an unknown status as no, nor an inactive one as yes", () => {
    const from = "2022-01-01";
    const unknown = guaranteeOn({ memberships: [{ segment: "pbpu", from, status: "unknown" }] }, from);
    expect(okValue(unknown)).toMatchObject({ covered: "unknown", guarantees: [], unknown: [{ index: 0 }] });
    expect(okValue(unknown)).not.toHaveProperty("gap");
    expect(noticesOf(unknown)).toEqual(["jkn.cover-unknown"]);
    const inactive = { memberships: [{ segment: "pbpu", from, status: "inactive" }] } as const;
    expect(okValue(guaranteeOn(inactive, from))).toEqual({
      date: from,
      covered: false,
      guarantees: [],
      inactive: [{ source: "memberships", index: 0, kind: "other", name: "pbpu", from }],
      unknown: [],
      overlaps: [],
      gap: { from: null, to: null },
    });
    expect(okValue(guaranteeOn(inactive, "2021-12-31")).inactive).toEqual([]);
    const active = { memberships: [{ segment: "pbpu", from, status: "active" }] } as const;
    expect(okValue(guaranteeOn(active, from)).covered).toBe(true);
  });

  it("refuses what it cannot use", () => {
    const wrong: PersonCover = {
      memberships: [
        { segment: "umum", from: "2022-13-01" },
        { segment: "pbpu", from: "2022-01-01", to: "01-02-2022" },
      ],
      localGuarantees: [{ scheme: "jamkesda", from: "2022-02-01", to: "2022-01-31" }],
    };
    expect(issuesOf(guaranteeOn(wrong, "hari ini")).map(({ code, path }) => [code, path])).toEqual([
      ["jkn.date-invalid", ["date"]],
      ["jkn.date-invalid", ["memberships", 0, "from"]],
      ["jkn.date-invalid", ["memberships", 1, "to"]],
      ["jkn.period-reversed", ["localGuarantees", 0, "to"]],
      ["jkn.segment-unknown", ["memberships", 0, "segment"]],
    ]);
    const oneDay = { memberships: [{ segment: "pbpu", from: "2022-01-01", to: "2022-01-01" }] };
    expect(guaranteeOn(oneDay, "2022-01-01").ok).toBe(true);
  });

  it("covers exactly the days of its periods, and its gap touches cover on both sides", () => {
    const day = (n: number) => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10);
    const period = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(period, { maxLength: 4 }), fc.nat(100), (periods, n) => {
        const memberships = periods.map(({ start, end }) => ({ segment: "pbpu", from: day(start), to: day(end) }));
        const covers = (one: number) => periods.some(({ start, end }) => start <= one && one <= end);
        const { covered, gap } = okValue(guaranteeOn({ memberships }, day(n)));
        expect(covered).toBe(covers(n));
        if (gap === undefined) return;
        for (let one = 0; one <= 100; one++) {
          const inGap = (gap.from ?? "") <= day(one) && day(one) <= (gap.to ?? "9999");
          if (inGap) expect(covers(one)).toBe(false);
          if (day(one + 1) === gap.from || day(one - 1) === gap.to) expect(covers(one)).toBe(true);
        }
      }),
    );
  });
});

describe("contractedHospitals", () => {
  // Kota Serang, November 2022: partner hospitals RSDP, RS Kencana, RS Kota Serang. The dates are invented.
  const contracts: readonly HospitalContract[] = [
    { hospital: "RSDP", region: "36.73", scheme: "jamkesda", from: "2022-01-01", to: "2022-12-31" },
    { hospital: "RS Kencana", region: "36.73", scheme: "jamkesda", from: "2021-01-01", to: "2021-12-31" },
    { hospital: "RS Kota Serang", region: "36.73", scheme: "jamkesda", from: "2023-01-01" },
    { hospital: "RS Cilegon", region: "36.72", scheme: "jamkesda", from: "2022-01-01" },
  ];
  const statuses = (list: readonly HospitalContract[], region: string, date: string) =>
    okValue(contractedHospitals(list, region, date)).map(({ hospital, status }) => [hospital, status]);

  it("keeps ended contracts in the list, marked", () => {
    expect(statuses(contracts, "36.73", "2022-11-08")).toEqual([
      ["RSDP", "in-force"],
      ["RS Kencana", "ended"],
      ["RS Kota Serang", "not-yet"],
    ]);
    expect(statuses(contracts, "36.73", "2022-12-31")[0]).toEqual(["RSDP", "in-force"]);
    expect(statuses(contracts, "36.73", "2023-01-01")).toEqual([
      ["RSDP", "ended"],
      ["RS Kencana", "ended"],
      ["RS Kota Serang", "in-force"],
    ]);
    expect(okValue(contractedHospitals(contracts, "3673", "2022-11-08"))[0]).toEqual({
      hospital: "RSDP",
      scheme: "jamkesda",
      status: "in-force",
      from: "2022-01-01",
      to: "2022-12-31",
      index: 0,
    });
    expect(okValue(contractedHospitals(contracts, "36.73", "2022-11-08"))[2]).toEqual({
      hospital: "RS Kota Serang",
      scheme: "jamkesda",
      status: "not-yet",
      from: "2023-01-01",
      index: 2,
    });
  });

  it("lets a province's contract serve its regencies, not the other way", () => {
    const province = [{ hospital: "RSUD Banten", region: "36", from: "2022-01-01", to: null }];
    expect(statuses(province, "36.73", "2022-11-08")).toEqual([["RSUD Banten", "in-force"]]);
    expect(statuses(province, "36.73.01.1001", "2022-11-08")).toEqual([["RSUD Banten", "in-force"]]);
    expect(statuses(contracts, "36", "2022-11-08")).toEqual([]);
    expect(statuses(province, "32.73", "2022-11-08")).toEqual([]);
    expect(okValue(contractedHospitals(province, "36", "2022-11-08"))[0]).not.toHaveProperty("to");
  });

  it("lists a hospital once for each scheme, by the contract that tells most", () => {
    const at = (from: string, to?: string, scheme?: string, hospital = "RSDP"): HospitalContract => ({
      hospital,
      region: "36.73",
      from,
      to,
      scheme,
    });
    const renewed = [at("2021-01-01", "2021-12-31"), at("2022-01-01", "2022-12-31"), at("2023-01-01", "2023-12-31")];
    const index = (list: readonly HospitalContract[], date: string) =>
      okValue(contractedHospitals(list, "36.73", date)).map((one) => [one.status, one.index]);
    for (const list of [renewed, [...renewed].reverse()]) {
      const place = (contract: HospitalContract) => list.indexOf(contract);
      expect(index(list, "2022-06-01")).toEqual([["in-force", place(renewed[1] as HospitalContract)]]);
      expect(index(list, "2020-06-01")).toEqual([["not-yet", place(renewed[0] as HospitalContract)]]);
      expect(index(list, "2024-06-01")).toEqual([["ended", place(renewed[2] as HospitalContract)]]);
    }
    expect(index([at("2022-01-01", "2022-12-31"), at("2022-02-01")], "2022-06-01")).toEqual([["in-force", 1]]);
    expect(index([at("2022-02-01"), at("2022-01-01", "2022-12-31")], "2022-06-01")).toEqual([["in-force", 0]]);
    const ended = at("2021-01-01", "2021-12-31");
    expect(index([ended, at("2023-01-01")], "2022-06-01")).toEqual([["not-yet", 1]]);
    expect(index([at("2022-01-01"), at("2022-01-01", undefined, "bpjs")], "2022-06-01")).toHaveLength(2);
    expect(index([at("2022-01-01"), at("2022-01-01", undefined, undefined, "rsdp ")], "2022-06-01")).toEqual([
      ["in-force", 0],
    ]);
  });

  it("says when no contract is in force", () => {
    expect(noticesOf(contractedHospitals(contracts, "36.73", "2022-11-08"))).toEqual([]);
    const none = contractedHospitals(contracts, "36.73", "2020-01-01");
    expect(none.ok && none.notices).toEqual([{ code: "jkn.no-contract-in-force", facts: { listed: 3 } }]);
  });

  it("refuses what it cannot use", () => {
    const wrong = [{ hospital: "RSDP", region: "Serang", from: "2022-01-01", to: "2021-12-31" }];
    expect(
      issuesOf(contractedHospitals(wrong, "36.7", "8 November 2022")).map(({ code, path }) => [code, path]),
    ).toEqual([
      ["jkn.date-invalid", ["date"]],
      ["jkn.region-code-invalid", ["region"]],
      ["jkn.period-reversed", ["contracts", 0, "to"]],
      ["jkn.region-code-invalid", ["contracts", 0, "region"]],
    ]);
    for (const code of ["36", "36.73", "36.73.01", "36.73.01.1001"]) {
      expect(contractedHospitals([], code, "2022-11-08").ok).toBe(true);
    }
    for (const code of ["3", "367", "36.731", "36.73.01.1", "36.73.01.1001.1", ""]) {
      expect(contractedHospitals([], code, "2022-11-08").ok).toBe(false);
    }
  });
});
