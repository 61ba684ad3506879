import { daysBetween, type IsoDate, isIsoDate } from "../foundation/calendar.js";
import { isRecord } from "../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { type AgeGroup, ageGroupAtDeath, checkedNeonatalDay, MATERNAL_DAYS, type NeonatalUntilDay } from "./ages.js";
import { type DeathNotice, deathKinds } from "./death-notice.js";

/** The period, and the last neonatal day. */
export interface TallyOptions {
  /** First and last day of the period, YYYY-MM-DD, both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly neonatalUntilDay?: NeonatalUntilDay | undefined;
}

/** The deaths of a period. Each measure's `deaths` are here under its name. */
export interface DeathTally {
  readonly maternal: number;
  /** Maternal deaths and those of mothers whose cause is not known to be maternal. */
  readonly pregnancyRelated: number;
  readonly earlyNeonatal: number;
  readonly lateNeonatal: number;
  readonly neonatal: number;
  readonly postNeonatal: number;
  readonly infant: number;
  readonly underFive: number;
  /** Deaths at 60 months or more, and those said to be of another kind. */
  readonly other: number;
  /** Deaths that could not be placed; each has an issue. */
  readonly unplaced: number;
  /** Deaths before or after the period. */
  readonly outside: number;
  readonly neonatalUntilDay: NeonatalUntilDay;
  /** One per notice that could not be placed, with its row in the path, from 0. */
  readonly issues: readonly Issue[];
}

type Place = AgeGroup | "maternal" | "pregnancy-related" | "outside" | "not-a-group";

/**
 * Counts the notices of deaths of a period by whose death it was.
 *
 * Of a child the age at death decides, whatever kind the notice names; of a mother the kind, up to 42 days after the
 * pregnancy ended. A notice that comes twice is one death; two that contradict each other under one id are none.
 *
 * @param notices - notices of deaths
 * @param options - the period; the last neonatal day, 28 by default
 * @returns the counts; an issue when the period is none. What could not be placed is counted apart
 * @throws RangeError when the last neonatal day is neither 27 nor 28
 * @example
 * ```ts
 * import { tallyDeaths } from "tatasehat/mortality";
 * const village = "36.72.01.1001";
 * const notices = [
 *   { id: "MT-1", village, kind: "neonatal", bornOn: "2024-02-01", diedOn: "2024-02-05" },
 *   { id: "MT-2", village, kind: "maternal", diedOn: "2024-03-01", pregnancyEndedOn: "2024-02-20" },
 *   { id: "MT-3", village, kind: "post-neonatal", diedOn: "2024-03-09" },
 * ];
 * const result = tallyDeaths(notices, { from: "2024-01-01", to: "2024-12-31" });
 * result.ok && [result.value.infant, result.value.maternal, result.value.unplaced]; //=> [1, 1, 1]
 * ```
 */
export function tallyDeaths(notices: readonly DeathNotice[], options: TallyOptions): Result<DeathTally> {
  const { from, to } = options;
  if (!Array.isArray(notices)) return failure({ code: "mortality.not-a-list", path: ["notices"] });
  const lastNeonatal = checkedNeonatalDay(options.neonatalUntilDay);
  const wrong = (["from", "to"] as const).filter((key) => !isIsoDate(options[key]));
  if (wrong.length > 0) return failure(...wrong.map((key) => ({ code: "law.date-invalid", path: [key] })));
  if (to < from) return failure({ code: "mortality.period-reversed", path: ["to"], facts: { from, to } });

  const issues: Issue[] = [];
  const counts = new Map<Place, number>();
  let differing = 0;
  for (const { at, notice } of distinctDeaths(notices, issues)) {
    const place = placeOf(notice, from, to, lastNeonatal);
    if (typeof place === "object") {
      issues.push({ ...place, path: ["notices", at, ...(place.path ?? [])] });
      continue;
    }
    counts.set(place, (counts.get(place) ?? 0) + 1);
    if (differs(notice, place)) differing++;
  }
  const count = (...places: readonly Place[]): number =>
    places.reduce((sum, place) => sum + (counts.get(place) ?? 0), 0);
  const maternal = count("maternal");
  const undetermined = count("pregnancy-related");
  const said: Notice[] = [];
  if (undetermined > 0) said.push({ code: "mortality.cause-undetermined", facts: { deaths: undetermined } });
  if (differing > 0) said.push({ code: "mortality.age-decides", facts: { deaths: differing } });
  if (issues.length > 0) said.push({ code: "mortality.deaths-unplaced", facts: { deaths: issues.length } });
  return success(
    {
      maternal,
      pregnancyRelated: maternal + undetermined,
      earlyNeonatal: count("early-neonatal"),
      lateNeonatal: count("late-neonatal"),
      neonatal: count("early-neonatal", "late-neonatal"),
      postNeonatal: count("post-neonatal"),
      infant: count("early-neonatal", "late-neonatal", "post-neonatal"),
      underFive: count("early-neonatal", "late-neonatal", "post-neonatal", "child"),
      other: count("older", "not-a-group"),
      unplaced: issues.length,
      outside: count("outside"),
      neonatalUntilDay: lastNeonatal,
      issues: issues.sort((a, b) => Number(a.path?.[1]) - Number(b.path?.[1])),
    },
    said,
  );
}

/** What tells one death from another. */
function deathOf({ village, kind, diedOn, bornOn, pregnancyEndedOn }: DeathNotice): string {
  return JSON.stringify([village, kind, diedOn, bornOn ?? null, pregnancyEndedOn ?? null]);
}

/** Every death once, with its first row; ids under which two deaths stand become issues. */
function distinctDeaths(
  notices: readonly DeathNotice[],
  issues: Issue[],
): readonly { readonly at: number; readonly notice: DeathNotice }[] {
  const byId = new Map<string, { readonly at: number; readonly notice: DeathNotice; isContradicted: boolean }>();
  for (const [at, notice] of notices.entries()) {
    const issue = nameFault(notice);
    if (issue !== undefined) {
      issues.push({ ...issue, path: ["notices", at, ...(issue.path ?? [])] });
      continue;
    }
    const known = byId.get(notice.id);
    if (known === undefined) byId.set(notice.id, { at, notice, isContradicted: false });
    else if (deathOf(known.notice) !== deathOf(notice)) known.isContradicted = true;
  }
  const all = [...byId.values()];
  for (const { at, isContradicted } of all) {
    if (isContradicted) issues.push({ code: "mortality.notice-contradicted", path: ["notices", at, "id"] });
  }
  return all.filter(({ isContradicted }) => !isContradicted);
}

/** Why nobody can say which notice this is: without an id, two deaths would be taken for one. */
function nameFault(notice: DeathNotice): Issue | undefined {
  if (!isRecord(notice)) return { code: "mortality.not-a-record" };
  const hasId = typeof notice.id === "string" && notice.id !== "";
  return hasId ? undefined : { code: "mortality.notice-unnamed", path: ["id"] };
}

const isOfMother = ({ kind }: DeathNotice): boolean => kind === "maternal" || kind === "pregnancy-related";

/** Where a death belongs, or why nobody can say. */
function placeOf(notice: DeathNotice, from: IsoDate, to: IsoDate, lastNeonatal: NeonatalUntilDay): Place | Issue {
  const { kind, diedOn, bornOn, pregnancyEndedOn } = notice;
  if (!isIsoDate(diedOn)) return { code: "law.date-invalid", path: ["diedOn"] };
  if (diedOn < from || diedOn > to) return "outside";
  // A misspelt maternal death would pass for that of an adult of whom nobody asks.
  if (!deathKinds.includes(kind)) {
    return { code: "mortality.kind-unknown", path: ["kind"], facts: { known: deathKinds.join(", ") } };
  }
  if (isOfMother(notice)) {
    if (pregnancyEndedOn === undefined || pregnancyEndedOn === null) return kind as Place;
    if (!isIsoDate(pregnancyEndedOn)) return { code: "law.date-invalid", path: ["pregnancyEndedOn"] };
    const days = daysBetween(pregnancyEndedOn, diedOn);
    if (days < 0) return { code: "mortality.died-before", path: ["diedOn"] };
    if (days > MATERNAL_DAYS) {
      return { code: "mortality.after-maternal-days", path: ["diedOn"], facts: { days, maximum: MATERNAL_DAYS } };
    }
    return kind as Place;
  }
  if (bornOn === undefined || bornOn === null) {
    return kind === "other" ? "not-a-group" : { code: "mortality.age-unknown", path: ["bornOn"] };
  }
  if (!isIsoDate(bornOn)) return { code: "law.date-invalid", path: ["bornOn"] };
  return ageGroupAtDeath(bornOn, diedOn, lastNeonatal) ?? { code: "mortality.died-before", path: ["diedOn"] };
}

const KINDS: Readonly<Partial<Record<Place, DeathNotice["kind"]>>> = {
  "early-neonatal": "neonatal",
  "late-neonatal": "neonatal",
  "post-neonatal": "post-neonatal",
  child: "child",
  older: "other",
};

/** Whether the notice names another kind than the age at death gives. */
function differs({ kind }: DeathNotice, place: Place): boolean {
  const given = KINDS[place];
  return given !== undefined && given !== kind;
}
