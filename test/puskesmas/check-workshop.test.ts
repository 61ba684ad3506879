import { describe, expect, test } from "vitest";
import {
  checkWorkshop,
  type Sector,
  type Workshop,
  type WorkshopKind,
  type WorkshopPart,
  type WorkshopRecord,
  workshopParts,
} from "../../src/puskesmas/index.js";
import { fc, property } from "../property.js";
import { issuesOf, noticesOf, okValue, readCases } from "./cases.js";

interface RecordCase {
  readonly words: string;
  readonly kind: WorkshopKind;
  readonly parts: readonly WorkshopPart[];
  readonly complete: boolean;
  readonly missing: readonly WorkshopPart[];
}
const { records } = readCases<{ readonly records: readonly RecordCase[] }>("workshop-records");

test.each(records)("$words", ({ kind, parts, complete, missing }) => {
  const check = okValue(checkWorkshop({ kind, parts }));
  expect(check).toMatchObject({ kind, complete, missing, unknown: [] });
});

const ALL = Object.fromEntries(workshopParts.quarterly.map(({ part }) => [part, true])) as Record<
  WorkshopPart,
  boolean
>;
const MONTHLY = Object.fromEntries(workshopParts.monthly.map(({ part }) => [part, true])) as Record<
  WorkshopPart,
  boolean
>;
const check = (record: Omit<WorkshopRecord, "kind">, kind: WorkshopKind = "quarterly") =>
  okValue(checkWorkshop({ kind, ...record }, { asOf: "2023-06-30" }));

describe("a part", () => {
  test("that nobody spoke of is unknown, one that is said not to be there is missing", () => {
    const parts = { ...ALL, signatures: undefined, chair: null, "sector-roles": false };
    expect(check({ parts })).toMatchObject({
      complete: false,
      missing: ["sector-roles"],
      unknown: ["chair", "signatures"],
    });
    expect(check({ parts: { ...ALL, signatures: null } })).toMatchObject({ complete: null, missing: [] });
    expect(check({})).toMatchObject({ complete: null, missing: [], unknown: Object.keys(ALL) });
    expect(check({ parts: null }).unknown).toHaveLength(9);
  });

  test("has names and says how sure its requirement is", () => {
    const { parts } = check({ parts: ALL });
    expect(parts[0]).toEqual({
      part: "date",
      name: { id: "tanggal", en: "date" },
      confidence: "verified-in-source",
      state: "present",
    });
    expect(parts.at(-1)).toMatchObject({ part: "signatures", confidence: "unverified" });
  });

  test("of another kind has no say", () => {
    expect(check({ parts: { ...MONTHLY, signatures: false } }, "monthly")).toMatchObject({
      complete: true,
      missing: [],
    });
  });

  test("is read from the record's own fields", () => {
    const record = {
      heldOn: "2023-05-22",
      period: "2023-03",
      chair: "Camat",
      attendance: { police: true },
      parts: { signatures: true },
    };
    expect(check(record)).toMatchObject({
      unknown: ["results-by-area", "activities-needing-sectors", "sector-roles", "agreed-plan"],
    });
    const monthly = { heldOn: "2023-05-05", period: "2023-04", chair: " ", present: 0, actions: [{}] };
    expect(check(monthly, "monthly")).toMatchObject({
      missing: ["chair"],
      unknown: ["cross-programme-results", "problems", "previous-follow-up"],
    });
    expect(check({ attendance: { police: 1 } }, "monthly").unknown).not.toContain("attendance");
    expect(check({ attendance: { police: null } }).unknown).toContain("attendance-by-sector");
    expect(check({ actions: [] }, "monthly").unknown).toContain("corrective-plan");
  });

  test("is taken from the field where a statement contradicts it", () => {
    const result = checkWorkshop({ kind: "quarterly", heldOn: "2023-05-22", parts: { ...ALL, date: false } });
    expect(result).toMatchObject({
      value: { complete: true },
      notices: [
        { code: "puskesmas.part-contradicted", path: ["parts", "date"], facts: { part: "date" } },
        { code: "puskesmas.minutes-deadline-unknown" },
        { code: "puskesmas.actions-not-stated", path: ["actions"] },
      ],
    });
    expect(noticesOf(checkWorkshop({ kind: "quarterly", chair: "", parts: { ...ALL } }))).toContain(
      "puskesmas.part-contradicted",
    );
    // A list names what the minutes hold beside the fields of the record.
    const listed = checkWorkshop({ kind: "quarterly", heldOn: "2023-05-22", parts: ["chair"] });
    expect(noticesOf(listed)).not.toContain("puskesmas.part-contradicted");
    expect(okValue(listed).missing).not.toContain("date");
  });
});

describe("decisions", () => {
  const good = { owner: "Koordinator gizi", dueOn: "2023-06-30", followUp: true };
  const withActions = (...actions: NonNullable<WorkshopRecord["actions"]>) =>
    check({ heldOn: "2023-06-05", parts: { ...MONTHLY }, actions }, "monthly");

  test("must each be followed up", () => {
    expect(withActions(good, { ...good, followUp: false })).toMatchObject({
      complete: false,
      missing: [],
      actions: { count: 2, notFollowedUp: [1], followUpUnknown: [] },
    });
    expect(withActions(good, { ...good, followUp: null })).toMatchObject({
      complete: null,
      actions: { notFollowedUp: [], followUpUnknown: [1] },
    });
    expect(withActions(good)).toMatchObject({ complete: true });
    expect(withActions()).toMatchObject({ complete: true, actions: { count: 0 } });
  });

  test("that are done or dropped have been, open ones may have been", () => {
    const { followUp: _, ...unsaid } = good;
    expect(withActions({ ...unsaid, status: "done" }, { ...unsaid, status: "dropped" }).complete).toBe(true);
    expect(withActions({ ...unsaid, status: "open" }).actions?.followUpUnknown).toEqual([0]);
    expect(withActions({ ...good, status: "done", followUp: false }).complete).toBe(false);
    expect(withActions({ ...good, status: "open" }).complete).toBe(true);
  });

  test("without owner or due date are told, but by practice only", () => {
    const result = checkWorkshop(
      {
        kind: "monthly",
        heldOn: "2023-06-05",
        parts: MONTHLY,
        actions: [{ followUp: true }, { ...good, owner: " " }, good],
      },
      { asOf: "2023-06-30" },
    );
    expect(result).toMatchObject({
      value: { complete: true, actions: { ownerNotStated: [0, 1], dueDateNotStated: [0] } },
      notices: [
        { code: "puskesmas.minutes-deadline-unknown" },
        { code: "puskesmas.owner-not-stated", path: ["actions"], facts: { count: 2 } },
        { code: "puskesmas.due-date-not-stated", path: ["actions"], facts: { count: 1 } },
      ],
    });
  });

  test("not listed leave the judgement to the parts, and that is said", () => {
    const result = checkWorkshop({ kind: "monthly", parts: MONTHLY, actions: null }, { asOf: "2023-06-30" });
    expect(result).toMatchObject({ value: { complete: true, actions: null } });
    expect(noticesOf(result)).toEqual(["puskesmas.minutes-deadline-unknown", "puskesmas.actions-not-stated"]);
  });
});

describe("who came", () => {
  const attendance = {
    "camat-or-secretary": true,
    police: 2,
    military: 0,
    "village-heads": false,
    "upt-heads": null,
  } as const;

  test("is told by sector, as practice and not as a rule", () => {
    const result = checkWorkshop({ kind: "quarterly", parts: ALL, attendance, actions: [] }, { asOf: "2023-06-30" });
    expect(result).toMatchObject({
      value: {
        complete: true,
        sectors: {
          present: ["camat-or-secretary", "police"],
          absent: ["military", "village-heads"],
          unknown: ["upt-heads", "community-figures"],
        },
      },
      notices: [
        { code: "puskesmas.minutes-deadline-unknown" },
        {
          code: "puskesmas.sectors-absent",
          path: ["attendance"],
          facts: { count: 2, sectors: "military, village-heads" },
        },
      ],
    });
  });

  test("is not asked of the monthly workshop, and may not be stated", () => {
    const monthly = checkWorkshop({ kind: "monthly", parts: MONTHLY, attendance });
    expect("sectors" in okValue(monthly)).toBe(false);
    expect(noticesOf(monthly)).not.toContain("puskesmas.sectors-absent");
    expect(check({ parts: ALL }).sectors).toBeNull();
    const everybody = { ...attendance, military: 1, "village-heads": 15 };
    expect(noticesOf(checkWorkshop({ kind: "quarterly", attendance: everybody }))).not.toContain(
      "puskesmas.sectors-absent",
    );
  });
});

describe("an invitation", () => {
  const invitedOn = (day: string, invitationDays?: number) =>
    checkWorkshop({ kind: "quarterly", heldOn: "2023-05-22", invitedOn: day }, { invitationDays });

  test("two days before is in time, one day is late by practice", () => {
    expect(okValue(invitedOn("2023-05-20")).invitation).toEqual({ daysBefore: 2, minimum: 2, inTime: true });
    expect(noticesOf(invitedOn("2023-05-20"))).not.toContain("puskesmas.invited-late");
    expect(invitedOn("2023-05-21")).toMatchObject({
      value: { invitation: { daysBefore: 1, inTime: false } },
      notices: [{}, {}, { code: "puskesmas.invited-late", path: ["invitedOn"], facts: { days: 1, minimum: 2 } }],
    });
    expect(okValue(invitedOn("2023-05-21", 1)).invitation?.inTime).toBe(true);
    expect(okValue(invitedOn("2023-05-22", 0)).invitation).toEqual({ daysBefore: 0, minimum: 0, inTime: true });
    expect("invitation" in check({ heldOn: "2023-05-22" })).toBe(false);
    expect("invitation" in check({ invitedOn: "2023-05-22" })).toBe(false);
  });

  test.each([-1, 1.5, Number.NaN])("%s days before is a mistake", (days) => {
    expect(() => invitedOn("2023-05-20", days)).toThrow("invitationDays must be a whole number of 0 or more");
  });
});

describe("the rule", () => {
  test("is that of the day of the workshop, or of the day asked for", () => {
    expect(okValue(checkWorkshop({ kind: "monthly", heldOn: "2019-03-05" }))).toMatchObject({
      asOf: "2019-03-05",
      citations: [{ regulation: "permenkes-44-2016" }],
      confidence: "secondary",
      minutesDeadline: null,
    });
    expect(issuesOf(checkWorkshop({ kind: "monthly", heldOn: "2016-12-30" }))).toEqual([
      ["law.before-first-rule", "asOf"],
    ]);
    expect(checkWorkshop({ kind: "monthly", heldOn: "2016-12-31" }).ok).toBe(true);
    expect(issuesOf(checkWorkshop({ kind: "monthly" }, { asOf: "kemarin" }))).toEqual([["law.date-invalid", "asOf"]]);
    expect(checkWorkshop({ kind: "monthly" })).toMatchObject({
      value: { asOf: "2023-12-31" },
      notices: [{ code: "puskesmas.day-not-stated", path: ["asOf"], facts: { asOf: "2023-12-31" } }, {}, {}],
    });
  });

  test("a workshop after the day of the check is told", () => {
    const on = (asOf: string) => noticesOf(checkWorkshop({ kind: "monthly", heldOn: "2023-05-05" }, { asOf }));
    expect(on("2023-05-04")).toContain("puskesmas.held-later");
    expect(on("2023-05-05")).not.toContain("puskesmas.held-later");
  });

  test("for signatures was not read", () => {
    expect(noticesOf(checkWorkshop({ kind: "quarterly", parts: { ...ALL, signatures: false } }))).toContain(
      "puskesmas.signature-not-read",
    );
    expect(noticesOf(checkWorkshop({ kind: "quarterly", parts: ALL }))).not.toContain("puskesmas.signature-not-read");
  });
});

test("the record of an entity can be checked", () => {
  const workshop: Workshop = {
    id: "LM-2023-04",
    puskesmas: "P9999999901",
    kind: "monthly",
    heldOn: "2023-05-05",
    period: "2023-04",
    present: 36,
    chair: "Kepala puskesmas",
    hasMinutes: true,
  };
  expect(okValue(checkWorkshop(workshop)).unknown).toEqual([
    "cross-programme-results",
    "problems",
    "corrective-plan",
    "previous-follow-up",
  ]);
});

describe("an unusable record", () => {
  const faultsOf = (record: object) => issuesOf(checkWorkshop({ kind: "quarterly", ...record } as WorkshopRecord));

  test("is told field by field", () => {
    const record = {
      kind: "toString",
      heldOn: "2023-02-29",
      invitedOn: 20230520,
      period: "2023-13",
      chair: 1,
      present: -1,
      attendance: { police: 1.5, Budi: 1 },
      actions: [
        { owner: 5, dueOn: "besok", status: "selesai", followUp: "ya" },
        { dueOn: null, owner: null, status: null },
      ],
      parts: { sector: true, chair: "ada" },
    };
    expect(faultsOf(record)).toEqual([
      ["puskesmas.kind-unknown", "kind"],
      ["law.date-invalid", "heldOn"],
      ["law.date-invalid", "invitedOn"],
      ["puskesmas.month-invalid", "period"],
      ["puskesmas.not-text", "chair"],
      ["law.count-negative", "present"],
      ["law.count-not-whole", "attendance", "police"],
      ["puskesmas.sector-unknown", "attendance", 1],
      ["puskesmas.not-text", "actions", 0, "owner"],
      ["law.date-invalid", "actions", 0, "dueOn"],
      ["puskesmas.status-unknown", "actions", 0, "status"],
      ["puskesmas.not-yes-no", "actions", 0, "followUp"],
      ["puskesmas.part-unknown", "parts", 0],
      ["puskesmas.not-yes-no", "parts", 1],
    ]);
  });

  test("in its form, too", () => {
    expect(faultsOf({ actions: "x" })).toEqual([["puskesmas.not-a-list", "actions"]]);
    expect(faultsOf({ actions: [{}, null] })).toEqual([["puskesmas.not-a-record", "actions", 1]]);
    expect(faultsOf({ attendance: [1] })).toEqual([["puskesmas.not-a-record", "attendance"]]);
    expect(faultsOf({ attendance: 5 })).toEqual([["puskesmas.not-a-record", "attendance"]]);
    expect(faultsOf({ parts: 5 })).toEqual([["puskesmas.not-a-list", "parts"]]);
    expect(faultsOf({ parts: [5, "date"] })).toEqual([["puskesmas.part-unknown", "parts", 0]]);
    expect(faultsOf({ period: 202303 })).toEqual([["puskesmas.month-invalid", "period"]]);
    expect(faultsOf({ period: "2023-1" })).toEqual([["puskesmas.month-invalid", "period"]]);
  });

  test("in the order of its days", () => {
    expect(faultsOf({ heldOn: "2023-05-22", invitedOn: "2023-05-23" })).toEqual([
      ["puskesmas.invited-after-meeting", "invitedOn"],
    ]);
    const due = (dueOn: string) => ({ heldOn: "2023-05-22", actions: [{ dueOn }] });
    expect(faultsOf(due("2023-05-21"))).toEqual([["puskesmas.due-before-raised", "actions", 0, "dueOn"]]);
    expect(checkWorkshop({ kind: "quarterly", ...due("2023-05-22") }).ok).toBe(true);
    expect(checkWorkshop({ kind: "quarterly", actions: [{ dueOn: "2023-05-21" }] }).ok).toBe(true);
  });

  test("helps with what is nearly right, and repeats no stranger", () => {
    const one = checkWorkshop({
      kind: "quarterly",
      parts: ["signature", "Contoh Nama", 7] as unknown as WorkshopPart[],
    });
    expect(one).toMatchObject({
      issues: [
        { code: "puskesmas.part-unknown", path: ["parts", 0], facts: { nearest: "signatures" } },
        { facts: { nearest: "" } },
        { facts: { nearest: "" } },
      ],
    });
    const kinds = checkWorkshop({ kind: "weekly" as "monthly" });
    expect(kinds).toMatchObject({ issues: [{ facts: { allowed: "monthly, monthly-first-of-year, quarterly" } }] });
    const status = checkWorkshop({ kind: "monthly", actions: [{ status: "x" as "done" }] });
    expect(status).toMatchObject({ issues: [{ facts: { allowed: "open, done, dropped" } }] });
    const sector = checkWorkshop({ kind: "monthly", attendance: { Budi: 1 } as unknown as Record<Sector, number> });
    expect(JSON.stringify(sector)).not.toContain("Budi");
    expect(sector).toMatchObject({
      issues: [
        { facts: { allowed: "camat-or-secretary, police, military, village-heads, upt-heads, community-figures" } },
      ],
    });
  });
});

const kinds = fc.constantFrom<WorkshopKind>("monthly", "monthly-first-of-year", "quarterly");
property.prop([kinds, fc.array(fc.option(fc.boolean()), { minLength: 9, maxLength: 9 })])(
  "present, missing and unknown parts are all the parts, and none lacks in a complete record",
  (kind, said) => {
    const entries = workshopParts[kind].map(({ part }, i) => [part, said[i] ?? null] as const);
    const result = okValue(checkWorkshop({ kind, parts: Object.fromEntries(entries) }));
    expect(result.parts.map(({ part }) => part)).toEqual(workshopParts[kind].map(({ part }) => part));
    expect(result.missing).toEqual(entries.filter(([, isThere]) => isThere === false).map(([part]) => part));
    expect(result.unknown).toEqual(entries.filter(([, isThere]) => isThere === null).map(([part]) => part));
    expect(result.complete).toBe(result.missing.length > 0 ? false : result.unknown.length > 0 ? null : true);
  },
);
