import { isIsoDate } from "../foundation/calendar.js";
import { checkNikStructure } from "../identity/structure.js";
import type { ListedPerson } from "./household.js";
import type { Reason } from "./reason.js";
import * as reasons from "./reason.js";

/** What one person's own entry gives cause to ask; `note` receives each reason. Returns the sixteen digits of the NIK. */
export function checkPerson(person: ListedPerson, note: (reason: Reason) => void): string | undefined {
  const nik = checkNik(person.nik, note);
  const { birthDate, populationMatch, lifeStatus, residence, publicService } = person;
  if (isStated(birthDate) && !isIsoDate(birthDate)) note(reasons.birthDateInvalid);
  answer("populationMatch", populationMatch, MATCHES, note);
  answer("lifeStatus", lifeStatus, LIFE, note);
  answer("residence", residence, RESIDENCE, note);
  answer("publicService", publicService, SERVICE, note);
  return nik;
}

type Answers = ReadonlyMap<unknown, Reason | null>;

/** What each answer gives cause to ask; null for nothing. */
const MATCHES: Answers = /* @__PURE__ */ new Map<unknown, Reason | null>([
  ["matched", null],
  ["unchecked", null],
  ["not-matched", reasons.notMatched],
  ["not-recorded", reasons.notRecorded],
  ["deceased", reasons.reportedDead],
]);
const LIFE: Answers = /* @__PURE__ */ new Map<unknown, Reason | null>([
  ["alive", null],
  ["unknown", null],
  ["deceased", reasons.reportedDead],
]);
const RESIDENCE: Answers = /* @__PURE__ */ new Map<unknown, Reason | null>([
  ["resident", null],
  ["unknown", null],
  ["moved", reasons.reportedMoved],
]);
const SERVICE: Answers = /* @__PURE__ */ new Map<unknown, Reason | null>([
  ["none", null],
  ["unknown", null],
  ["civil-servant", reasons.publicServants["civil-servant"]],
  ["military", reasons.publicServants.military],
  ["police", reasons.publicServants.police],
]);

function answer(field: string, given: unknown, answers: Answers, note: (reason: Reason) => void): void {
  if (!isStated(given)) return;
  const reason = answers.get(given);
  if (reason === undefined) note(reasons.answerUnknown(field));
  else if (reason !== null) note(reason);
}

/** Whether a cell holds anything: blanks and the dash of an empty cell do not. */
export function isStated<T>(value: T | null | undefined): value is T {
  if (typeof value === "string") return /[^\s-]/.test(value);
  return value !== null && value !== undefined;
}

/** Any day will do: it only chooses between the centuries, and which of them is no question of the form. */
const ANY_DAY = { asOf: "2025-02-05" };

function checkNik(nik: unknown, note: (reason: Reason) => void): string | undefined {
  if (!isStated(nik)) {
    note(reasons.nikMissing);
    return undefined;
  }
  if (typeof nik !== "string") {
    note(reasons.nikNotText);
    return undefined;
  }
  const result = checkNikStructure(nik, ANY_DAY);
  // The day is one and the NIK is a text, so there is a reading.
  if (!result.ok) return undefined;
  const { errors, area, normalized } = result.value;
  for (const error of errors) note(reasons.nikMalformed(error.replaceAll("_", "-")));
  return area === undefined ? undefined : (normalized ?? nik);
}
