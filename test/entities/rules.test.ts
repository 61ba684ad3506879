import { expect, test } from "vitest";
import type { EntityName } from "../../src/entities/index.js";
import { entityNames, faults, type Loose, schema } from "./kit.js";

interface RuleCase {
  readonly broken: Loose;
  readonly kept: Loose;
  readonly fault: string;
}

const step = (to: string, on: string, evidence?: string): Loose => (evidence ? { to, on, evidence } : { to, on });
const deliberated = [step("draft", "2021-06-01"), step("deliberated", "2021-06-10", "minutes")];
const NO_MEASURE = { weightKg: undefined, lengthHeightCm: undefined, measuredAs: undefined };
const HB0 = { vaccine: "HB0", bornOn: "2024-01-15", givenOn: "2024-01-16" };
const CASH = { form: "cash", goods: undefined };
const MOTHER = { kind: "maternal", bornOn: undefined, diedOn: "2024-02-05", reportedOn: undefined };

/** Each rule over several fields, broken by a hair and kept by a hair. */
const CASES: Partial<Record<EntityName, readonly RuleCase[]>> = {
  Resident: [
    {
      broken: { familyCard: "9999994107900001" },
      kept: { familyCard: "9999994107900002" },
      fault: "familyCard entity.same-as-other",
    },
  ],
  Household: [
    {
      broken: { members: [{ name: "Contoh", village: "74.10.03.2002" }] },
      kept: { members: [{ name: "Contoh", village: "74.10.03.2001" }] },
      fault: "members entity.outside-other",
    },
  ],
  GrowthMeasurement: [
    { broken: { bornOn: "2024-07-16" }, kept: { bornOn: "2024-07-15" }, fault: "measuredOn entity.before-other" },
    { broken: { bornOn: undefined }, kept: { bornOn: undefined, ageDays: 0 }, fault: "entity.needs-one-of" },
    { broken: NO_MEASURE, kept: { ...NO_MEASURE, oedema: false }, fault: "entity.needs-one-of" },
    {
      broken: { lengthHeightCm: undefined },
      kept: { lengthHeightCm: undefined, measuredAs: undefined },
      fault: "lengthHeightCm entity.needed-by-other",
    },
  ],
  Puskesmas: [
    {
      broken: { villages: ["36.73.01.1001"] },
      kept: { villages: ["36.72.02.1001"] },
      fault: "villages entity.outside-other",
    },
  ],
  Posyandu: [{ broken: { activeKader: 9 }, kept: { activeKader: 8 }, fault: "activeKader entity.more-than-other" }],
  Kader: [{ broken: { to: "2023-01-01" }, kept: { to: "2023-01-02" }, fault: "to entity.before-other" }],
  HomeVisit: [
    {
      broken: { referredOn: "2024-07-15" },
      kept: { referredOn: "2024-07-16" },
      fault: "referredOn entity.before-other",
    },
    {
      broken: { referredOn: undefined },
      kept: { referredOn: undefined, referred: undefined },
      fault: "referredOn entity.needed-by-other",
    },
    { broken: { referred: false }, kept: { referred: undefined }, fault: "referredOn entity.contradicts-other" },
  ],
  Village: [
    { broken: { kind: "kelurahan" }, kept: { kind: "desa" }, fault: "kind entity.contradicts-other" },
    { broken: { parent: "99.99" }, kept: { parent: "99.99.99" }, fault: "parent entity.contradicts-other" },
  ],
  SupervisoryTeam: [
    { broken: { endsOn: "2025-01-05" }, kept: { endsOn: "2025-01-06" }, fault: "endsOn entity.before-other" },
    {
      broken: { region: undefined },
      kept: { region: undefined, level: "national" },
      fault: "region entity.needed-by-other",
    },
    { broken: { level: "national" }, kept: { level: "regency" }, fault: "region entity.misplaced" },
    {
      broken: { level: "village" },
      kept: { level: "village", region: "99.99.99.2001" },
      fault: "level entity.contradicts-other",
    },
  ],
  JknMembership: [{ broken: { to: "2019-07-31" }, kept: { to: null }, fault: "to entity.before-other" }],
  LocalGuarantee: [{ broken: { to: "2021-12-31" }, kept: { to: "2022-01-01" }, fault: "to entity.before-other" }],
  HospitalContract: [{ broken: { to: "2021-12-31" }, kept: { to: undefined }, fault: "to entity.before-other" }],
  PoorListSubmission: [
    {
      broken: { steps: [step("submitted", "2021-06-14")] },
      kept: { steps: [...deliberated, step("submitted", "2021-06-14")] },
      fault: "steps entity.step-refused",
    },
    {
      broken: { state: "approved" },
      kept: {
        state: "approved",
        steps: [...deliberated, step("submitted", "2021-06-14"), step("approved", "2021-06-15")],
      },
      fault: "state entity.contradicts-other",
    },
    {
      broken: { submittedOn: "2021-06-15" },
      kept: { submittedOn: null, state: "deliberated", steps: deliberated },
      fault: "submittedOn entity.contradicts-other",
    },
  ],
  CardHandover: [
    { broken: { quantity: 0 }, kept: { quantity: 0, step: "undelivered" }, fault: "quantity entity.too-small" },
  ],
  SpmRow: [
    {
      broken: { indicator: "SPM-KES-01" },
      kept: { indicator: "SPM-KES-01", ageSpan: undefined, numerator: 441 },
      fault: "ageSpan entity.misplaced",
    },
  ],
  ResourceNeed: [
    { broken: { deadline: "2023-12-30" }, kept: { deadline: "2023-12-31" }, fault: "deadline entity.before-other" },
  ],
  Pledge: [
    { broken: { validTo: "2023-12-31" }, kept: { validTo: "2024-01-01" }, fault: "validTo entity.before-other" },
    { broken: CASH, kept: { ...CASH, amountRp: 1 }, fault: "amountRp entity.needed-by-other" },
    { broken: { form: "contribution", amountRp: 1 }, kept: { ...CASH, amountRp: 1 }, fault: "goods entity.misplaced" },
    {
      broken: { goods: undefined },
      kept: { form: "service" },
      fault: "goods entity.needed-by-other",
    },
    { broken: { amountRp: 1 }, kept: { amountRp: undefined }, fault: "amountRp entity.misplaced" },
  ],
  Allocation: [
    { broken: { quantity: undefined }, kept: { quantity: undefined, amountRp: 1 }, fault: "entity.needs-one-of" },
    { broken: { quantity: 21 }, kept: { quantity: 20 }, fault: "quantity entity.more-than-other" },
    {
      broken: { amountRp: 11, pledgedAmountRp: 10 },
      kept: { amountRp: 10, pledgedAmountRp: 10 },
      fault: "amountRp entity.more-than-other",
    },
  ],
  Realisation: [
    { broken: { quantity: undefined }, kept: { quantity: undefined, amountRp: 1 }, fault: "entity.needs-one-of" },
    { broken: { on: "2024-01-31" }, kept: { on: "2024-02-01" }, fault: "on entity.before-other" },
  ],
  Workshop: [{ broken: { heldOn: "2024-07-29" }, kept: { heldOn: "2024-07-30" }, fault: "heldOn entity.before-other" }],
  ActionItem: [
    { broken: { dueOn: "2024-08-01" }, kept: { dueOn: "2024-08-02" }, fault: "dueOn entity.before-other" },
    { broken: { doneOn: "2024-08-01" }, kept: { doneOn: "2024-08-02" }, fault: "doneOn entity.before-other" },
    {
      broken: { doneOn: undefined },
      kept: { doneOn: undefined, status: "dropped" },
      fault: "doneOn entity.needed-by-other",
    },
    { broken: { status: "open" }, kept: { status: "open", doneOn: undefined }, fault: "doneOn entity.misplaced" },
  ],
  VaccineDose: [
    { broken: { givenOn: "2024-01-14" }, kept: { givenOn: "2024-01-15" }, fault: "givenOn entity.before-other" },
    // One calendar day after birth lie less than 48 hours.
    {
      broken: { ...HB0, hoursAfterBirth: 48 },
      kept: { ...HB0, hoursAfterBirth: 47.9 },
      fault: "hoursAfterBirth entity.contradicts-other",
    },
    {
      broken: { ...HB0, givenOn: "2024-01-17", hoursAfterBirth: 24 },
      kept: { ...HB0, givenOn: null, hoursAfterBirth: 24 },
      fault: "hoursAfterBirth entity.contradicts-other",
    },
  ],
  SanitationHousehold: [
    {
      broken: { toilet: "open-defecation" },
      kept: { toilet: "open-defecation", stopsOpenDefecation: null },
      fault: "stopsOpenDefecation entity.contradicts-other",
    },
  ],
  DeathNotice: [
    { broken: { bornOn: "2024-02-06" }, kept: { bornOn: "2024-02-05" }, fault: "diedOn entity.before-other" },
    {
      broken: { ...MOTHER, pregnancyEndedOn: "2024-02-06" },
      kept: { ...MOTHER, pregnancyEndedOn: "2024-02-05" },
      fault: "diedOn entity.before-other",
    },
    {
      broken: { reportedOn: "2024-02-04" },
      kept: { reportedOn: "2024-02-05" },
      fault: "reportedOn entity.before-other",
    },
    {
      broken: { bornOn: undefined },
      kept: { bornOn: undefined, kind: "other" },
      fault: "bornOn entity.needed-by-other",
    },
    {
      broken: { pregnancyEndedOn: "2024-02-01" },
      kept: { ...MOTHER, kind: "pregnancy-related", pregnancyEndedOn: "2024-02-01" },
      fault: "pregnancyEndedOn entity.misplaced",
    },
    // 28 days are neonatal, 29 are not.
    { broken: { bornOn: "2024-01-07" }, kept: { bornOn: "2024-01-08" }, fault: "kind entity.contradicts-other" },
    {
      broken: { kind: "post-neonatal", bornOn: "2024-01-08" },
      kept: { kind: "post-neonatal", bornOn: "2024-01-07" },
      fault: "kind entity.contradicts-other",
    },
    // Eleven completed months end the day before the first birthday.
    {
      broken: { kind: "post-neonatal", bornOn: "2023-02-05" },
      kept: { kind: "post-neonatal", bornOn: "2023-02-06" },
      fault: "kind entity.contradicts-other",
    },
    {
      broken: { kind: "child", bornOn: "2019-02-05" },
      kept: { kind: "child", bornOn: "2019-02-06" },
      fault: "kind entity.contradicts-other",
    },
    // 42 days: 25 December to 5 February.
    {
      broken: { ...MOTHER, pregnancyEndedOn: "2023-12-24" },
      kept: { ...MOTHER, pregnancyEndedOn: "2023-12-25" },
      fault: "kind entity.contradicts-other",
    },
  ],
  QueueEntry: [
    {
      broken: { servedAt: "2024-07-15T08:04" },
      kept: { servedAt: "2024-07-15T08:05" },
      fault: "servedAt entity.before-other",
    },
    // 08:20 in the east of the country is 07:20 in Jakarta.
    {
      broken: { arrivedAt: "2024-07-15T08:05+07:00", retriage: undefined, servedAt: "2024-07-15T08:20+08:00" },
      kept: { arrivedAt: "2024-07-15T08:05+07:00", retriage: undefined, servedAt: "2024-07-15T08:20+07:00" },
      fault: "servedAt entity.before-other",
    },
    {
      broken: { servedAt: "2024-07-15T08:20+07:00" },
      kept: { servedAt: null },
      fault: "servedAt entity.contradicts-other",
    },
    {
      broken: { retriage: [{ at: "2024-07-15T08:04", triage: "red" }] },
      kept: { retriage: [{ at: "2024-07-15T08:05", triage: "red" }] },
      fault: "retriage entity.before-other",
    },
    {
      broken: { retriage: [{ at: "2024-07-15T08:15Z", triage: "red" }] },
      kept: { retriage: [] },
      fault: "retriage entity.contradicts-other",
    },
  ],
  Decree: [
    {
      broken: { effectiveTo: "2023-01-15" },
      // A decree that takes effect before its day is a finding of the checker, not an impossible record.
      kept: { effectiveTo: "2023-01-15", effectiveFrom: "2023-01-01" },
      fault: "effectiveTo entity.before-other",
    },
  ],
  BludUnit: [
    {
      broken: { proposedOn: "2023-01-17" },
      kept: { proposedOn: "2023-01-16" },
      fault: "decidedOn entity.before-other",
    },
    {
      broken: { status: "revoked", revokedOn: "2023-01-15" },
      kept: { status: "revoked", revokedOn: "2023-01-16" },
      fault: "revokedOn entity.before-other",
    },
    {
      broken: { decree: undefined },
      kept: { decree: undefined, status: "assessed" },
      fault: "decree entity.needed-by-other",
    },
    {
      broken: { decidedOn: undefined },
      kept: { decidedOn: undefined, status: "proposed" },
      fault: "decidedOn entity.needed-by-other",
    },
    { broken: { status: "revoked" }, kept: { status: "established" }, fault: "revokedOn entity.needed-by-other" },
  ],
  Award: [
    {
      broken: { region: undefined },
      kept: { region: undefined, facility: "P9999999901" },
      fault: "entity.needs-one-of",
    },
    { broken: { givenOn: "2023-12-31" }, kept: { givenOn: "2025-01-02" }, fault: "givenOn entity.before-other" },
  ],
};

test.each(entityNames.flatMap((name) => (CASES[name] ?? []).map((each) => ({ name, ...each }))))(
  "$name: $fault, broken and kept",
  ({ name, broken, kept, fault }) => {
    expect(faults(name, broken)).toEqual([fault]);
    expect(faults(name, kept)).toEqual([]);
  },
);

test("every rule that a schema names has its case", () => {
  const unproved = entityNames.filter((name) => {
    const named = [...String(schema(name).$comment ?? "").matchAll(/([\w.]*) \((entity\.[\w-]+)\)/g)];
    const proved = new Set((CASES[name] ?? []).map(({ fault }) => fault));
    return named.some(([, path, code]) => !proved.has(`${path} ${code}`.trim()));
  });
  expect(unproved).toEqual([]);
});
