/* A supervisory team as its decree has it. */
import { isIsoDate } from "../foundation/calendar.js";
import type { Issue } from "../foundation/result.js";
import { recordFault } from "./records.js";
import { TEAM_LEVELS, type TeamKind, type TeamLevel } from "./teams-rule.js";

/** What a member of the team does in it. */
export type TeamRole = "chair" | "deputy-chair" | "secretary" | "treasurer" | "member";

/** A seat of the team, by office; a name has no place here. */
export interface TeamMember {
  readonly role: TeamRole;
  readonly office: string;
}

/** The team that guides the posyandu of an area, from the nation down to the village. */
export interface SupervisoryTeam {
  readonly id: string;
  /** `pokjanal` and `pokja` are the forms before Permendagri 13/2024. */
  readonly kind: TeamKind;
  readonly level: TeamLevel;
  /** Code of the area; the national team has none. */
  readonly region?: string | undefined;
  readonly decree?: string | undefined;
  readonly decreedOn: string;
  readonly endsOn?: string | undefined;
  readonly members: readonly TeamMember[];
}

/** What is known of a team; anything may be missing. */
export type TeamRecord = { readonly [Key in keyof SupervisoryTeam]?: SupervisoryTeam[Key] | null | undefined };

const KINDS: readonly TeamKind[] = ["tim-pembina-posyandu", "pokjanal", "pokja"];
const LEVEL_OF_DIGITS: Readonly<Record<number, TeamLevel>> = {
  2: "province",
  4: "regency",
  6: "district",
  10: "village",
};

/** The dotted code of an area and its level; undefined for what is none. */
export function readAreaCode(value: unknown): { readonly code: string; readonly level: TeamLevel } | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  const isDotted = /^\d\d(?:\.\d\d){0,2}$|^\d\d\.\d\d\.\d\d\.\d{4}$/.test(text);
  const digits = isDotted ? text.replaceAll(".", "") : text;
  const level = /^\d+$/.test(digits) ? LEVEL_OF_DIGITS[digits.length] : undefined;
  if (level === undefined) return undefined;
  const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)];
  return { code: parts.filter((part) => part !== "").join("."), level };
}

/** Why a record of a team cannot be read. */
export function teamFaults(team: TeamRecord, path: readonly (string | number)[] = []): Issue[] {
  const fault = recordFault(path, team);
  if (fault !== undefined) return [fault];
  const issues: Issue[] = [];
  const refuse = (code: string, field: string, facts?: Issue["facts"]) =>
    issues.push({ code, path: [...path, field], ...(facts !== undefined && { facts }) });
  const isStated = (value: unknown) => value !== undefined && value !== null;
  const { kind, level, region, decreedOn, endsOn, members, decree } = team;
  if (isStated(kind) && !KINDS.includes(kind as TeamKind)) {
    refuse("posyandu.team-form-unknown", "kind", { choices: KINDS.join(", ") });
  }
  if (isStated(level) && !TEAM_LEVELS.includes(level as TeamLevel)) {
    refuse("posyandu.team-level-unknown", "level", { choices: TEAM_LEVELS.join(", ") });
  }
  const area = readAreaCode(region);
  if (isStated(region) && area === undefined) refuse("posyandu.area-code-invalid", "region");
  if (area !== undefined && isStated(level) && level !== area.level) {
    refuse("posyandu.team-level-not-of-area", "level", { level: area.level });
  }
  if (isStated(decree) && typeof decree !== "string") refuse("posyandu.team-decree-not-text", "decree");
  for (const [field, day] of [
    ["decreedOn", decreedOn],
    ["endsOn", endsOn],
  ] as const) {
    if (isStated(day) && !isIsoDate(day)) refuse("posyandu.date-invalid", field);
  }
  if (isIsoDate(decreedOn) && isIsoDate(endsOn) && endsOn < decreedOn) refuse("posyandu.period-reversed", "endsOn");
  if (isStated(members) && !Array.isArray(members)) refuse("posyandu.team-members-not-a-list", "members");
  for (const [i, member] of (Array.isArray(members) ? members : []).entries()) {
    if (typeof (member as TeamMember | null)?.office === "string") continue;
    issues.push({ code: "posyandu.team-member-without-office", path: [...path, "members", i] });
  }
  return issues;
}
