import { daysBetween, type IsoDate, isIsoDate } from "../foundation/calendar.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { compute, type Figure } from "../law/index.js";
import { villagesEnteredByDeadline, villagesHandedIn } from "./indicators.js";
import { isListRegister, type ListRegister, notInForce } from "./register.js";
import { type SubmissionState, submissionStates } from "./submission.js";
import { readVillageCode, type VillageCode, type VillageKind } from "./village-code.js";

/** Which villages are to hand in: the desa (with desa adat) alone, or the kelurahan too. The sources leave it open. */
export type VillageDenominator = "desa" | "desa-and-kelurahan";

/** A village, known by its code, for names repeat. */
export interface Village {
  /** Kemendagri code, dotted or not; its seventh digit tells desa from kelurahan. */
  readonly code: string;
}

/** When a village handed in its list; a {@link PoorListSubmission} is one. */
export interface HandedInList {
  /** The village's code. */
  readonly village: string;
  readonly register: ListRegister;
  /** The day on which it was first handed in; null or absent when it was not. */
  readonly submittedOn?: IsoDate | null | undefined;
  readonly state?: SubmissionState | undefined;
}

/** What is asked. */
export interface SubmissionStatusOptions {
  /** The last day on which a list is in time, YYYY-MM-DD. */
  readonly deadline: IsoDate;
  /** The day of the question, YYYY-MM-DD: lists handed in later are still outstanding. */
  readonly asOf: IsoDate;
  readonly denominator: VillageDenominator;
  /** Count the lists of this register alone; needed when the submissions belong to several. */
  readonly register?: ListRegister | undefined;
  /** Decimals of the printed shares; default 1. */
  readonly decimals?: number | undefined;
}

/** How many villages: `total` is `handedIn` + `outstanding`, `handedIn` is `onTime` + `late`. */
export interface SubmissionTally {
  readonly total: number;
  readonly handedIn: number;
  readonly onTime: number;
  readonly late: number;
  readonly outstanding: number;
}

/** The villages of one district. */
export interface DistrictSubmissions extends SubmissionTally {
  /** The district's code, dotted. */
  readonly district: string;
}

/** Where one village stands. */
export interface VillageSubmission {
  /** The village's code, dotted. */
  readonly village: string;
  readonly district: string;
  readonly kind: VillageKind;
  readonly status: "on-time" | "late" | "outstanding";
  /** Null while outstanding. */
  readonly submittedOn: IsoDate | null;
  /** Days after the deadline: of the handing in, or so far. */
  readonly daysLate: number;
  /** The state of the list, where the submission tells it. */
  readonly state?: SubmissionState;
}

/** Which villages have handed in their list of the poor. */
export interface SubmissionStatus extends SubmissionTally {
  readonly deadline: IsoDate;
  readonly asOf: IsoDate;
  readonly denominator: VillageDenominator;
  /** The register of the lists; null when there is no list and none was asked for. */
  readonly register: ListRegister | null;
  /** Villages that had handed in by `asOf`. */
  readonly share: Figure;
  /** Villages that had handed in by the deadline. */
  readonly enteredByDeadline: Figure;
  /** In the order of their codes. */
  readonly districts: readonly DistrictSubmissions[];
  /** In the order of their codes. */
  readonly villages: readonly VillageSubmission[];
  /** Codes of the villages still to hand in, in order. */
  readonly outstandingVillages: readonly string[];
  /** Kelurahan left out by the denominator, and how many of them had handed in all the same. */
  readonly leftOut: { readonly villages: number; readonly handedIn: number };
  /** Places in `submissions` of villages that are not among `villages`. */
  readonly unmatched: readonly number[];
}

/** Lists in these states have never been handed in. */
const BEFORE_HANDING_IN: ReadonlySet<SubmissionState> = /* @__PURE__ */ new Set<SubmissionState>([
  "not-submitted",
  "draft",
  "deliberated",
]);

/** Shares of villages are printed with one decimal. */
const DECIMALS = 1;

/**
 * Says which villages have handed in their list of the poor, which did so late and which have not, in all and by district.
 *
 * A list that was returned for correction stays handed in: late is who first handed in after the deadline.
 *
 * @param villages - all villages of the area, by code
 * @param submissions - when each handed in; villages without one have not
 * @param options - deadline and day of the question; whether kelurahan count; the register
 * @returns the counts, shares and villages; issues when a code is unreadable or twice among the villages, a date is none,
 *   a list is in a state past handing in without the day, the lists belong to several registers, or no village counts
 * @throws RangeError when the denominator is unknown
 * @example
 * ```ts
 * import { submissionStatus } from "tatasehat/poverty";
 * const villages = [{ code: "74.10.03.1001" }, { code: "74.10.03.2002" }, { code: "74.10.03.2003" }];
 * const lists = [{ village: "74.10.03.2003", register: "BDT", submittedOn: "2019-10-02" }];
 * const options = { deadline: "2019-09-30", asOf: "2019-10-14", denominator: "desa" };
 * const result = submissionStatus(villages, lists, options);
 * result.ok && result.value.outstandingVillages; //=> ["74.10.03.2002"]
 * result.ok && result.value.late; //=> 1
 * result.ok && result.value.share.text; //=> "50.0"
 * result.ok && result.value.leftOut; //=> { villages: 1, handedIn: 0 }
 * ```
 */
export function submissionStatus(
  villages: readonly Village[],
  submissions: readonly HandedInList[],
  options: SubmissionStatusOptions,
): Result<SubmissionStatus> {
  const { deadline, asOf, denominator } = options;
  if (denominator !== "desa" && denominator !== "desa-and-kelurahan") {
    throw new RangeError('denominator must be "desa" or "desa-and-kelurahan"');
  }
  const issues: Issue[] = [];
  if (!isIsoDate(deadline)) issues.push({ code: "poverty.date-invalid", path: ["deadline"] });
  if (!isIsoDate(asOf)) issues.push({ code: "poverty.date-invalid", path: ["asOf"] });
  const codes = readVillages(villages, issues);
  const read = readSubmissions(submissions, options.register, issues);
  if (issues.length > 0) return failure(...issues);

  const first = new Map<string, HandedInList>();
  const unmatched: number[] = [];
  for (const { place, village, list } of read.lists) {
    if (!codes.has(village)) unmatched.push(place);
    else first.set(village, earlier(first.get(village), list));
  }
  const rows: VillageSubmission[] = [];
  let leftOut = 0;
  let leftOutHandedIn = 0;
  for (const code of [...codes.values()].sort(byCode)) {
    const row = villageRow(code, first.get(code.code), options);
    if (denominator === "desa" && code.kind === "kelurahan") {
      leftOut++;
      if (row.status !== "outstanding") leftOutHandedIn++;
    } else {
      rows.push(row);
    }
  }

  const tally = tallyOf(rows);
  const decimals = options.decimals ?? DECIMALS;
  const notices = noticesOf(options, read.register, unmatched.length);
  const share = compute(villagesHandedIn, counts(tally.handedIn, tally), { asOf, decimals });
  if (!share.ok) return share;
  const early = notices.filter(({ code }) => code === "poverty.deadline-not-reached");
  const entered = compute(villagesEnteredByDeadline, counts(tally.onTime, tally), { asOf, decimals, notices: early });
  if (!entered.ok) return entered;
  const value: SubmissionStatus = {
    deadline,
    asOf,
    denominator,
    register: read.register,
    ...tally,
    share: share.value,
    enteredByDeadline: entered.value,
    districts: districtsOf(rows),
    villages: rows,
    outstandingVillages: rows.filter(({ status }) => status === "outstanding").map(({ village }) => village),
    leftOut: { villages: leftOut, handedIn: leftOutHandedIn },
    unmatched,
  };
  return success(value, [...notices, ...share.notices]);
}

const byCode = (a: VillageCode, b: VillageCode): number => (a.code < b.code ? -1 : 1);

const counts = (numerator: number, { total }: SubmissionTally) => ({ numerator, denominator: total });

function readVillages(villages: readonly Village[], issues: Issue[]): Map<string, VillageCode> {
  const codes = new Map<string, VillageCode>();
  for (const [place, village] of villages.entries()) {
    const code = readVillageCode(village?.code);
    const path = ["villages", place, "code"];
    if (code === undefined) issues.push({ code: "poverty.village-code-invalid", path });
    else if (codes.has(code.code)) issues.push({ code: "poverty.village-twice", path, facts: { village: code.code } });
    else codes.set(code.code, code);
  }
  return codes;
}

interface ReadList {
  readonly place: number;
  readonly village: string;
  readonly list: HandedInList;
}

function readSubmissions(
  submissions: readonly HandedInList[],
  asked: ListRegister | undefined,
  issues: Issue[],
): { readonly lists: readonly ReadList[]; readonly register: ListRegister | null } {
  if (asked !== undefined && !isListRegister(asked)) {
    issues.push({ code: "poverty.register-unknown", path: ["register"] });
  }
  const lists: ReadList[] = [];
  const found = new Set<ListRegister>();
  for (const [place, list] of submissions.entries()) {
    const problems = problemsOf(list);
    const village = readVillageCode(list?.village);
    if (village === undefined || problems.length > 0) {
      issues.push(...problems.map(({ code, path = [] }) => ({ code, path: ["submissions", place, ...path] })));
    } else if (asked === undefined || list.register === asked) {
      found.add(list.register);
      lists.push({ place, village: village.code, list });
    }
  }
  if (found.size > 1) {
    issues.push({
      code: "poverty.registers-mixed",
      path: ["submissions"],
      facts: { registers: [...found].sort().join(", ") },
    });
  }
  return { lists, register: asked ?? [...found][0] ?? null };
}

function problemsOf(list: HandedInList): readonly Issue[] {
  const issues: Issue[] = [];
  const { village, register, submittedOn = null, state } = list ?? {};
  if (readVillageCode(village) === undefined) issues.push({ code: "poverty.village-code-invalid", path: ["village"] });
  if (!isListRegister(register)) issues.push({ code: "poverty.register-unknown", path: ["register"] });
  if (state !== undefined && !Object.hasOwn(submissionStates, state)) {
    issues.push({ code: "poverty.state-unknown", path: ["state"] });
  } else if (submittedOn === null && state !== undefined && !BEFORE_HANDING_IN.has(state)) {
    // The list was handed in, but nobody can say whether in time: outstanding would be a lie.
    issues.push({ code: "poverty.submitted-on-missing", path: ["submittedOn"] });
  }
  if (submittedOn !== null && !isIsoDate(submittedOn)) {
    issues.push({ code: "poverty.date-invalid", path: ["submittedOn"] });
  }
  return issues;
}

/** Of two lists of one village, the one that was handed in first. */
function earlier(a: HandedInList | undefined, b: HandedInList): HandedInList {
  if (a === undefined) return b;
  const handedIn = ({ submittedOn }: HandedInList): string => submittedOn ?? "never";
  return handedIn(b) < handedIn(a) ? b : a;
}

function villageRow(
  { code, district, kind }: VillageCode,
  list: HandedInList | undefined,
  { deadline, asOf }: SubmissionStatusOptions,
): VillageSubmission {
  const known = list?.submittedOn ?? null;
  const submittedOn = known !== null && known <= asOf ? known : null;
  const status = submittedOn === null ? "outstanding" : submittedOn <= deadline ? "on-time" : "late";
  const daysLate = Math.max(0, daysBetween(deadline, submittedOn ?? asOf));
  const state = list?.state;
  return { village: code, district, kind, status, submittedOn, daysLate, ...(state === undefined ? {} : { state }) };
}

function tallyOf(rows: readonly VillageSubmission[]): SubmissionTally {
  const count = (wanted: VillageSubmission["status"]): number => rows.filter(({ status }) => status === wanted).length;
  const onTime = count("on-time");
  const late = count("late");
  return { total: rows.length, handedIn: onTime + late, onTime, late, outstanding: count("outstanding") };
}

function districtsOf(rows: readonly VillageSubmission[]): readonly DistrictSubmissions[] {
  const byDistrict = new Map<string, VillageSubmission[]>();
  for (const row of rows) {
    const own = byDistrict.get(row.district);
    if (own === undefined) byDistrict.set(row.district, [row]);
    else own.push(row);
  }
  return [...byDistrict].map(([district, own]) => ({ district, ...tallyOf(own) }));
}

function noticesOf(
  { deadline, asOf }: SubmissionStatusOptions,
  register: ListRegister | null,
  unmatched: number,
): readonly Notice[] {
  const notices: Notice[] = [];
  if (asOf < deadline) notices.push({ code: "poverty.deadline-not-reached", facts: { asOf, deadline } });
  if (unmatched > 0) notices.push({ code: "poverty.lists-of-unknown-villages", facts: { lists: unmatched } });
  const old = register === null ? undefined : notInForce(register, deadline);
  if (old !== undefined) notices.push(old);
  return notices;
}
