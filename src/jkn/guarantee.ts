import { addDays, isIsoDate } from "../foundation/calendar.js";
import { faults } from "../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { foldText } from "../foundation/text.js";
import { holdsOn, lastDay, type Period, periodFault } from "./periods.js";
import { findSegment, type JknSegment } from "./segments.js";

/** A stretch of membership of JKN. */
export interface JknMembership extends Period {
  /** Any spelling that `findSegment` understands. */
  readonly segment: JknSegment | (string & {});
  /** `unknown`, as null, stays unknown; left out, the period itself is taken as the time of active cover. */
  readonly status?: MembershipStatus | null | undefined;
}

/** Whether a membership's cover is active. */
export type MembershipStatus = "active" | "inactive" | "unknown";

const STATUSES: readonly unknown[] = ["active", "inactive", "unknown"] satisfies MembershipStatus[];

/** A guarantee of local government outside JKN, such as a Jamkesda that was not yet integrated. */
export interface LocalGuarantee extends Period {
  /** Such as `jamkesda`. */
  readonly scheme: string;
}

/** Everything that may cover one person. */
export interface PersonCover {
  readonly memberships?: readonly JknMembership[] | undefined;
  readonly localGuarantees?: readonly LocalGuarantee[] | undefined;
}

/** Something that covers the person. */
export interface Guarantee extends Period {
  readonly source: "memberships" | "localGuarantees";
  /** Its place in that list, from 0. */
  readonly index: number;
  /** PBI, local government (Pemda), Jamkesda, or another segment or scheme. */
  readonly kind: "pbi" | "pemda" | "jamkesda" | "other";
  /** The segment or the scheme. */
  readonly name: string;
}

/** Two guarantees for one day. */
export interface Overlap {
  /** One person has one segment of JKN; a local guarantee beside it may be meant. */
  readonly kind: "two-memberships" | "membership-and-local-guarantee" | "two-local-guarantees";
  readonly first: Guarantee;
  readonly second: Guarantee;
}

/** What covers a person on a day. */
export interface GuaranteeStanding {
  readonly date: string;
  /** `unknown` when nothing surely covers and some membership's status is not known. */
  readonly covered: boolean | "unknown";
  readonly guarantees: readonly Guarantee[];
  /** Memberships of that day whose status is inactive or unknown. */
  readonly inactive: readonly Guarantee[];
  readonly unknown: readonly Guarantee[];
  readonly overlaps: readonly Overlap[];
  /** The days without cover around a date that is not covered; null towards a side on which nothing ever covers. */
  readonly gap?: { readonly from: string | null; readonly to: string | null };
}

type Entry = Guarantee & { readonly status: MembershipStatus };

/**
 * What covers a person on a day: PBI, local government, Jamkesda or another, with overlaps and the gap around a day
 * without cover. It reads what is given and changes no membership.
 *
 * @param person - memberships of JKN and local guarantees, each with its first and last day
 * @param date - the day, YYYY-MM-DD
 * @returns the guarantees of that day; an issue for a date that is none, a period that ends before it starts, or an
 * unknown segment or status
 * @example
 * ```ts
 * import { guaranteeOn } from "tatasehat/jkn";
 * const person = {
 *   memberships: [{ segment: "PBI APBN", from: "2019-08-01", to: "2022-10-31" }],
 *   localGuarantees: [{ scheme: "jamkesda", from: "2022-12-01", to: "2022-12-31" }],
 * };
 * const before = guaranteeOn(person, "2022-10-31");
 * before.ok && before.value.guarantees[0]?.kind; //=> "pbi"
 * const between = guaranteeOn(person, "2022-11-08");
 * between.ok && between.value.gap; //=> { from: "2022-11-01", to: "2022-11-30" }
 * ```
 */
export function guaranteeOn(person: PersonCover, date: string): Result<GuaranteeStanding> {
  const memberships = person.memberships ?? [];
  const localGuarantees = person.localGuarantees ?? [];
  const issues = faults(
    isIsoDate(date) ? undefined : { code: "jkn.date-invalid", path: ["date"] },
    ...memberships.map((one, i) => periodFault(["memberships", i], one)),
    ...memberships.map((one, i) => statusFault(["memberships", i, "status"], one?.status)),
    ...localGuarantees.map((one, i) => periodFault(["localGuarantees", i], one)),
    ...memberships.map((one, i) => {
      const segment = findSegment(String(one?.segment));
      if (segment.code !== undefined || isBarePpu(one?.segment)) return undefined;
      const facts = { nearest: segment.nearest.join(", ") };
      return { code: "jkn.segment-unknown", path: ["memberships", i, "segment"], facts };
    }),
  );
  if (issues.length > 0) return failure(...issues);

  const entries: readonly Entry[] = [
    ...memberships.map((one, index): Entry => ({ ...describeMembership(one), index, ...periodOf(one) })),
    ...localGuarantees.map((one, index): Entry => ({ ...describeLocal(one), index, ...periodOf(one) })),
  ];
  const onDate = (status: Entry["status"]): Guarantee[] =>
    entries.filter((entry) => entry.status === status && holdsOn(entry, date)).map(withoutStatus);
  const guarantees = onDate("active");
  const unknown = onDate("unknown");
  const overlaps = guarantees.flatMap((first, i) => guarantees.slice(i + 1).map((second) => overlapOf(first, second)));
  const covered = guarantees.length > 0 ? true : unknown.length > 0 ? "unknown" : false;
  const standing: GuaranteeStanding = {
    date,
    covered,
    guarantees,
    inactive: onDate("inactive"),
    unknown,
    overlaps,
    ...(covered === false ? { gap: gapAround(entries, date) } : {}),
  };
  const kinds = [...new Set(overlaps.map(({ kind }) => kind))];
  const notices: Notice[] = kinds.map((kind) => ({ code: `jkn.overlap-${kind}` }));
  if (covered === false) notices.push({ code: "jkn.not-covered" });
  if (covered === "unknown") notices.push({ code: "jkn.cover-unknown" });
  return success(standing, notices);
}

/** A word that nobody knows is neither active nor inactive. */
function statusFault(path: readonly (string | number)[], status: unknown): Issue | undefined {
  if (status === undefined || status === null || STATUSES.includes(status)) return undefined;
  return { code: "jkn.status-unknown", path, facts: { choices: STATUSES.join(", ") } };
}

/** A bare PPU is enough here: both kinds of wage earner are covered alike. */
function isBarePpu(segment: string): boolean {
  return foldText(String(segment)) === "ppu";
}

function periodOf({ from, to }: Period): Period {
  return to === undefined || to === null ? { from } : { from, to };
}

function describeMembership({ segment, status = "active" }: JknMembership): Omit<Entry, "index" | "from"> {
  const code = findSegment(String(segment)).code ?? "ppu";
  const kind = code === "pbi-jk" ? "pbi" : code === "pbpu-bp-pemda" ? "pemda" : "other";
  return { source: "memberships", kind, name: code, status: status ?? "unknown" };
}

function describeLocal({ scheme }: LocalGuarantee): Omit<Entry, "index" | "from"> {
  const kind = /jamkesda/i.test(scheme) ? "jamkesda" : "other";
  return { source: "localGuarantees", kind, name: scheme, status: "active" };
}

function withoutStatus({ status: _, ...guarantee }: Entry): Guarantee {
  return guarantee;
}

function overlapOf(first: Guarantee, second: Guarantee): Overlap {
  const kind =
    first.source !== second.source
      ? "membership-and-local-guarantee"
      : first.source === "memberships"
        ? "two-memberships"
        : "two-local-guarantees";
  return { kind, first, second };
}

/** From the day after the last cover before the date to the day before the next one. */
function gapAround(entries: readonly Entry[], date: string): NonNullable<GuaranteeStanding["gap"]> {
  const active = entries.filter(({ status }) => status === "active");
  const ended = active.map(lastDay).filter((last) => last < date);
  const coming = active.map(({ from }) => from).filter((from) => from > date);
  const [latest, next] = [ended.sort().at(-1), coming.sort()[0]];
  return { from: latest === undefined ? null : addDays(latest, 1), to: next === undefined ? null : addDays(next, -1) };
}
