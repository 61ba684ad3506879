import { isIsoDate, monthOf } from "../foundation/calendar.js";
import type { Issue } from "../foundation/result.js";
import { FieldCheck } from "./check-fields.js";
import type { AllocationRecord } from "./ledger.js";
import { isMonth, monthNumber } from "./months.js";
import type { Donor, Pledge, Realisation, ResourceNeed } from "./types.js";

const PROGRAMMES = ["spm", "stunting", "stbm", "posyandu", "jkn", "facility", "other"];
const FORMS = ["cash", "goods", "service", "contribution"];
const STATUSES = ["offered", "agreed", "allocated", "partly-realised", "realised", "withdrawn", "expired"];
const KINDS = ["bumn", "bumd", "private", "foreign", "person", "forum"];
const CONDITIONS = ["good", "incomplete", "damaged", "unknown"];

/** Tables of records, each as far as it is at hand. */
export interface CsrTables {
  readonly needs?: readonly ResourceNeed[] | undefined;
  readonly pledges?: readonly Pledge[] | undefined;
  readonly donors?: readonly Donor[] | undefined;
  readonly allocations?: readonly AllocationRecord[] | undefined;
  readonly realisations?: readonly Realisation[] | undefined;
}

/**
 * Whatever keeps the records from being computed with, each issue with its table, its place and its field.
 *
 * @param tables - the records
 * @param needed - the tables that must be there
 */
export function recordIssues(tables: CsrTables, needed: readonly (keyof CsrTables)[] = []): readonly Issue[] {
  const check = new FieldCheck();
  const walk = <T>(table: keyof CsrTables, each: (record: T, path: readonly (string | number)[]) => void): void => {
    const records: unknown = tables[table];
    if (records === undefined && !needed.includes(table)) return;
    if (!Array.isArray(records)) {
      check.add("csr.not-a-list", [table]);
      return;
    }
    for (const [i, record] of records.entries()) {
      if (check.record(record, [table, i])) each(record as T, [table, i]);
    }
  };
  walk<ResourceNeed>("needs", (need, path) => checkNeed(check, need, path));
  walk<Pledge>("pledges", (pledge, path) => checkPledge(check, pledge, path));
  walk<Donor>("donors", (donor, path) => {
    check.id(donor.id, [...path, "id"]);
    check.oneOf(donor.kind, KINDS, [...path, "kind"]);
    const { ownWorkersRegistered: registered } = donor;
    if (registered !== undefined && registered !== null && typeof registered !== "boolean") {
      check.add("csr.not-a-choice", [...path, "ownWorkersRegistered"], { choices: "true, false" });
    }
  });
  walk<AllocationRecord>("allocations", (allocation, path) => {
    if (allocation.id !== undefined) check.id(allocation.id, [...path, "id"]);
    check.id(allocation.pledge, [...path, "pledge"]);
    check.id(allocation.need, [...path, "need"]);
    check.optionalWhole(allocation.quantity, 1, [...path, "quantity"]);
    check.optionalWhole(allocation.amountRp, 1, [...path, "amountRp"]);
    check.optionalDate(allocation.decidedOn, [...path, "decidedOn"]);
  });
  walk<Realisation>("realisations", (realisation, path) => {
    check.id(realisation.id, [...path, "id"]);
    check.id(realisation.allocation, [...path, "allocation"]);
    check.date(realisation.on, [...path, "on"]);
    check.optionalWhole(realisation.quantity, 1, [...path, "quantity"]);
    check.optionalWhole(realisation.amountRp, 1, [...path, "amountRp"]);
    const { condition } = realisation;
    if (condition !== undefined && condition !== null) check.oneOf(condition, CONDITIONS, [...path, "condition"]);
  });
  if (check.issues.length > 0) return check.issues;
  for (const table of ["needs", "pledges", "donors", "realisations"] as const) {
    check.distinct(tables[table] ?? [], table);
  }
  // A proposal has no id yet, so that several may lack one.
  check.distinct(tables.allocations ?? [], "allocations");
  return check.issues;
}

function checkNeed(check: FieldCheck, need: ResourceNeed, path: readonly (string | number)[]): void {
  const at = (field: string) => [...path, field];
  check.id(need.id, at("id"));
  check.oneOf(need.programme, PROGRAMMES, at("programme"));
  check.text(need.item, at("item"));
  if (need.unit !== undefined && check.record(need.unit, at("unit"))) {
    check.text(need.unit.id, [...path, "unit", "id"]);
    check.text(need.unit.en, [...path, "unit", "en"]);
  }
  check.region(need.region, at("region"));
  check.date(need.asOf, at("asOf"));
  check.optionalDate(need.deadline, at("deadline"));
  check.whole(need.priority, 1, at("priority"));
  for (const field of ["required", "available"] as const) {
    // Unknown is null; a field that was forgotten is not the same.
    if (need[field] !== null) check.whole(need[field], 0, at(field));
  }
  check.optionalWhole(need.unitCost, 0, at("unitCost"));
  check.optionalWhole(need.people, 1, at("people"));
  const { people, required } = need;
  if (isCount(people) && isCount(required) && people >= 1 && required % people !== 0) {
    check.add("csr.months-not-whole", at("people"), { people, required });
  }
}

function checkPledge(check: FieldCheck, pledge: Pledge, path: readonly (string | number)[]): void {
  const at = (...fields: (string | number)[]) => [...path, ...fields];
  check.id(pledge.id, at("id"));
  check.id(pledge.donor, at("donor"));
  check.oneOf(pledge.form, FORMS, at("form"));
  check.oneOf(pledge.status, STATUSES, at("status"));
  check.date(pledge.validFrom, at("validFrom"));
  check.optionalDate(pledge.validTo, at("validTo"));
  check.optionalDate(pledge.agreedOn, at("agreedOn"));
  if (isIsoDate(pledge.validFrom) && isIsoDate(pledge.validTo)) {
    if (pledge.validTo < pledge.validFrom) check.add("csr.period-reversed", at("validTo"));
  }
  if (FORMS.includes(pledge.form)) checkWhatIsPledged(check, pledge, at);
  const { restriction } = pledge;
  if (restriction === undefined || restriction === null || !check.record(restriction, at("restriction"))) return;
  const { regions, programmes, items, needs, conditions } = restriction as NonNullable<Pledge["restriction"]>;
  check.list(regions, at("restriction", "regions"), (entry, where) => check.region(entry, where));
  check.list(needs, at("restriction", "needs"), (entry, where) => check.id(entry, where));
  for (const [field, list] of Object.entries({ programmes, items, conditions })) {
    check.list(list, at("restriction", field), (entry, where) => check.text(entry, where));
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value);

type At = (...fields: (string | number)[]) => readonly (string | number)[];

/** Money for cash, goods for goods and services, money or people for contributions; and nothing beside it. */
function checkWhatIsPledged(check: FieldCheck, pledge: Pledge, at: At): void {
  const { form, amountRp, goods, cover } = pledge;
  const isGoods = form === "goods" || form === "service";
  const isStated = (value: unknown): boolean => value !== undefined && value !== null;
  if (isStated(goods) && !isGoods) check.add("csr.misplaced", at("goods"), { form });
  if (isStated(amountRp) && isGoods) check.add("csr.misplaced", at("amountRp"), { form });
  if (isStated(cover) && form !== "contribution") check.add("csr.misplaced", at("cover"), { form });
  else if (isStated(cover) && isStated(amountRp)) check.add("csr.amount-and-cover", at("cover"));
  if (isGoods) {
    if (!check.record(goods, at("goods"))) return;
    const { item, quantity, unit } = goods as NonNullable<Pledge["goods"]>;
    check.text(item, at("goods", "item"));
    check.text(unit, at("goods", "unit"));
    check.whole(quantity, 1, at("goods", "quantity"));
  } else if (form === "contribution" && isStated(cover)) checkCover(check, pledge, at);
  else check.whole(amountRp, 1, at("amountRp"));
}

function checkCover(check: FieldCheck, { cover, validFrom, validTo }: Pledge, at: At): void {
  if (!check.record(cover, at("cover"))) return;
  const { people, months, firstMonth } = cover as NonNullable<Pledge["cover"]>;
  check.whole(people, 1, at("cover", "people"));
  check.whole(months, 1, at("cover", "months"));
  const isMonthKnown = firstMonth === undefined || firstMonth === null || isMonth(firstMonth);
  if (!isMonthKnown) check.add("csr.month-invalid", at("cover", "firstMonth"));
  if (!Number.isSafeInteger(people) || !Number.isSafeInteger(months)) return;
  if (!Number.isSafeInteger(people * months)) check.add("csr.amount-too-large", at("cover", "people"));
  if (!isMonthKnown || !isIsoDate(validTo) || !isIsoDate(validFrom)) return;
  // A cover that outlasts the pledge says two things about when it ends.
  const last = monthNumber(firstMonth ?? monthOf(validFrom)) + months - 1;
  if (last > monthNumber(monthOf(validTo))) check.add("csr.cover-beyond-validity", at("cover", "months"));
}
