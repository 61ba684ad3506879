import { faults } from "../foundation/records.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { answerFault, countFault, neededCountFault } from "./organisation-input.js";
import { all, type Known, reaches } from "./organisation-known.js";

/** A volunteer of a posyandu. */
export interface Kader {
  readonly id: string;
  readonly name?: string | undefined;
  readonly nik?: string | undefined;
  /** The posyandu's id. */
  readonly posyandu: string;
  readonly from: string;
  readonly to?: string | undefined;
  /** Basic skills mastered, 0 to 25. */
  readonly skills?: number | undefined;
  readonly level?: KaderLevelName | undefined;
}

/** The levels of skill, lowest first. */
export type KaderLevelName = "purwa" | "madya" | "utama";

/** The basic skills of a kader (keterampilan dasar), each shown by a badge. */
const BASIC_SKILLS = 25;

/** The badges of purwa: all of posyandu management, all of infants and under-fives, and one other group. */
const PURWA_BADGES = 17;

/** What is known of a kader's badges. */
export interface KaderBadges {
  /** How many of the 25. */
  readonly count?: number | null | undefined;
  /** Whether all skills of posyandu management are among them. */
  readonly allManagement?: boolean | null | undefined;
  /** Whether all skills of infants and under-fives are among them. */
  readonly allInfantUnderFive?: boolean | null | undefined;
  /** Whether at least one other group is complete. */
  readonly otherGroup?: boolean | null | undefined;
}

/** How far a kader has come, as far as the sources tell. */
export interface KaderLevel {
  /** The highest level that is sure; `none` when purwa is surely not reached. */
  readonly level: "purwa" | "none" | "undetermined";
  /** Every level that it can be: what madya and utama ask is not known. */
  readonly possible: readonly ("none" | KaderLevelName)[];
  readonly badges: number | null;
  readonly confidence: Confidence;
}

/**
 * The level of a kader by the badges of the 25 basic skills.
 *
 * Purwa asks all of posyandu management, all of infants and under-fives, and one other group: 17 badges. How many skills
 * a group has is not known, so a count alone decides only below 17 and at 25. What madya and utama ask could not be read:
 * beyond 17 badges they stay possible.
 *
 * @param badges - the number of badges, 0 to 25, or what is known of the groups
 * @returns the level that is sure and those that are possible; an issue for a count that is none, or that contradicts the
 *   groups
 * @example
 * ```ts
 * import { kaderLevel } from "tatasehat/posyandu";
 * const groups = kaderLevel({ count: 17, allManagement: true, allInfantUnderFive: true, otherGroup: true });
 * groups.ok && groups.value.level; //=> "purwa"
 * const count = kaderLevel(17);
 * count.ok && count.value.level; //=> "undetermined"
 * const few = kaderLevel(16);
 * few.ok && few.value.level; //=> "none"
 * ```
 */
export function kaderLevel(badges: number | KaderBadges): Result<KaderLevel> {
  const known: KaderBadges = typeof badges === "object" && badges !== null ? badges : { count: badges };
  const { count, allManagement, allInfantUnderFive, otherGroup } = known;
  const issues = faults(
    known === badges ? countFault(["count"], count, BASIC_SKILLS) : neededCountFault(["badges"], count, BASIC_SKILLS),
    answerFault(["allManagement"], allManagement),
    answerFault(["allInfantUnderFive"], allInfantUnderFive),
    answerFault(["otherGroup"], otherGroup),
  );
  if (issues.length > 0) return failure(...issues);
  const groups = all([allManagement ?? null, allInfantUnderFive ?? null, otherGroup ?? null]);
  const contradiction = contradictionOf(count ?? null, groups);
  if (contradiction !== undefined) return failure(contradiction);

  const isPurwa: Known = count === BASIC_SKILLS ? true : all([groups, reaches(count ?? PURWA_BADGES, PURWA_BADGES)]);
  const higher: readonly KaderLevelName[] = isPurwa === false || count === PURWA_BADGES ? [] : ["madya", "utama"];
  const possible: KaderLevel["possible"] = [
    ...(isPurwa === true ? [] : (["none"] as const)),
    ...(isPurwa === false ? [] : (["purwa"] as const)),
    ...higher,
  ];
  const notices: Notice[] = higher.length === 0 ? [] : [{ code: "posyandu.kader-levels-not-known" }];
  if (isPurwa === null) notices.push({ code: "posyandu.kader-groups-not-known", facts: { minimum: PURWA_BADGES } });
  const level = isPurwa === null ? "undetermined" : isPurwa ? "purwa" : "none";
  return success({ level, possible, badges: count ?? null, confidence: "secondary" }, notices);
}

function contradictionOf(count: number | null, groups: Known): Issue | undefined {
  if (count === null) return undefined;
  const isWrong = (groups === true && count < PURWA_BADGES) || (groups === false && count === BASIC_SKILLS);
  return isWrong ? { code: "posyandu.badges-contradict-groups", path: ["count"], facts: { count } } : undefined;
}
