import { isIsoDate } from "../foundation/calendar.js";
import { failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { compute, type Figure } from "../law/index.js";
import { shareOf } from "./organisation-share.js";
import { arrayFault } from "./records.js";
import { checkTeam, type TeamStanding } from "./teams-check.js";
import { readAreaCode, type TeamRecord, teamFaults } from "./teams-record.js";
import { ruleNotices } from "./teams-rule.js";

/** What became of one area. */
export interface AreaTeam {
  /** Dotted. */
  readonly area: string;
  readonly status: "formed" | "missing" | "basis-expired" | "undetermined";
  /** Of the team that decides; absent where no team names the area. */
  readonly standing?: TeamStanding;
  /** Place in the list of teams, from 0, of the one that decides. */
  readonly team?: number;
}

/** Which areas have a team. The four counts add up to the areas. */
export interface TeamCoverage {
  readonly areas: number;
  readonly formed: number;
  readonly missing: number;
  readonly basisExpired: number;
  readonly undetermined: number;
  /** By code. */
  readonly rows: readonly AreaTeam[];
  /** Formed of the areas of which it is known; absent where it is known of none. */
  readonly figure?: Figure;
  /** Teams of areas that were not asked, as places in the list of teams, from 0. */
  readonly unknownAreas: readonly number[];
  /** Groups of teams of one form for one area at a time, or with one id. */
  readonly duplicates: readonly (readonly number[])[];
  /** Teams that could not be read, with their place in the path. */
  readonly issues: readonly Issue[];
}

/**
 * Which areas have a supervisory team on a day: formed, missing, with a basis that was revoked, or undetermined.
 *
 * A team not yet decreed, or past its period, leaves its area without one. Of several teams the one that stands best
 * decides: a Tim Pembina beside the Pokjanal that it follows.
 *
 * @param areas - Kemendagri codes of the areas that should have a team, dotted or not; codes of several levels may mix
 * @param teams - what is known of the teams
 * @param options - `asOf`, YYYY-MM-DD
 * @returns the counts, a row for each area, and the teams that could not be placed; an issue for a code that is none
 * @example
 * ```ts
 * import { teamCoverage } from "tatasehat/posyandu";
 * // Districts of the city of Cilegon; the teams are invented.
 * const teams = [
 *   { kind: "pokjanal", level: "district", region: "36.72.01", decreedOn: "2022-02-01" },
 *   { kind: "tim-pembina-posyandu", level: "district", region: "36.72.02", decreedOn: "2025-02-03" },
 * ];
 * const coverage = teamCoverage(["36.72.01", "36.72.02", "36.72.03"], teams, { asOf: "2025-07-24" });
 * coverage.ok && [coverage.value.formed, coverage.value.missing, coverage.value.basisExpired]; //=> [1, 1, 1]
 * coverage.ok && coverage.value.figure?.text; //=> "33.33"
 * ```
 */
export function teamCoverage(
  areas: readonly string[],
  teams: readonly TeamRecord[],
  options: { readonly asOf: string },
): Result<TeamCoverage> {
  const { asOf } = options;
  if (!isIsoDate(asOf)) return failure({ code: "law.date-invalid", path: ["asOf"] });
  const fault = arrayFault(["areas"], areas) ?? arrayFault(["teams"], teams);
  if (fault !== undefined) return failure(fault);
  const codes = areas.map((area) => readAreaCode(area)?.code);
  const wrong = codes.flatMap((code, i) =>
    code === undefined ? [{ code: "posyandu.area-code-invalid", path: ["areas", i] }] : [],
  );
  if (wrong.length > 0) return failure(...wrong);

  const placed = new Map([...new Set(codes as string[])].sort().map((code) => [code, [] as PlacedTeam[]]));
  const issues: Issue[] = [];
  const unknownAreas: number[] = [];
  teams.forEach((team, index) => {
    const check = checkTeam(team, options);
    const own = readAreaCode(team?.region);
    if (!check.ok) issues.push(...teamFaults(team, ["teams", index]));
    else if (team.level === "national") unknownAreas.push(index);
    else if (own === undefined)
      issues.push({ code: "posyandu.team-area-not-stated", path: ["teams", index, "region"] });
    else if (placed.has(own.code))
      placed.get(own.code)?.push({ index, kind: team.kind, standing: check.value.standing });
    else unknownAreas.push(index);
  });

  const rows = [...placed].map(([area, own]) => rowOf(area, own));
  const count = (status: AreaTeam["status"]) => rows.filter((row) => row.status === status).length;
  const undetermined = count("undetermined");
  const known = rows.length - undetermined;
  const named = shareOf("posyandu.team-coverage", { id: "Wilayah dengan tim pembina", en: "Areas with a team" });
  const complete = { reported: known, expected: rows.length };
  const figure = compute(named, { numerator: count("formed"), denominator: known }, { asOf, complete });
  const notices: Notice[] = [...ruleNotices(asOf), ...(figure.ok ? figure.notices : [])];
  if (rows.length < areas.length) {
    notices.push({ code: "posyandu.area-repeated", path: ["areas"], facts: { count: areas.length - rows.length } });
  }
  return success(
    {
      areas: rows.length,
      formed: count("formed"),
      missing: count("missing"),
      basisExpired: count("basis-expired"),
      undetermined,
      rows,
      ...(figure.ok && { figure: figure.value }),
      unknownAreas,
      duplicates: duplicatesAmong(placed, teams),
      issues,
    },
    notices,
  );
}

interface PlacedTeam {
  readonly index: number;
  readonly kind: TeamRecord["kind"];
  readonly standing: TeamStanding;
}

/** From the team that says most for its area to the one that says least. */
const BEST_FIRST: readonly TeamStanding[] = ["formed", "undetermined", "basis-expired", "period-ended", "not-yet"];

const STATUS: Readonly<Record<TeamStanding, AreaTeam["status"]>> = {
  formed: "formed",
  undetermined: "undetermined",
  "basis-expired": "basis-expired",
  "period-ended": "missing",
  "not-yet": "missing",
};

function rowOf(area: string, teams: readonly PlacedTeam[]): AreaTeam {
  const rank = ({ standing }: PlacedTeam) => BEST_FIRST.indexOf(standing);
  const [best] = [...teams].sort((a, b) => rank(a) - rank(b));
  return best === undefined
    ? { area, status: "missing" }
    : { area, status: STATUS[best.standing], standing: best.standing, team: best.index };
}

/** Teams of one form for one area at a time, and teams with one id; each group once. */
function duplicatesAmong(placed: ReadonlyMap<string, readonly PlacedTeam[]>, teams: readonly TeamRecord[]): number[][] {
  const groups = new Map<string, number[]>();
  const add = (key: string, index: number) => groups.set(key, [...(groups.get(key) ?? []), index]);
  for (const [area, own] of placed) {
    const standing = own.filter((team) => STATUS[team.standing] !== "missing");
    for (const { kind, index } of standing) add(`area ${area} ${kind}`, index);
  }
  teams.forEach((team, index) => {
    if (typeof team?.id === "string") add(`id ${team.id}`, index);
  });
  const repeated = [...groups.values()].filter((indices) => indices.length > 1);
  return [...new Map(repeated.map((indices) => [indices.join(), indices])).values()];
}
