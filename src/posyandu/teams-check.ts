import { isIsoDate } from "../foundation/calendar.js";
import { failure, type Result, success } from "../foundation/result.js";
import type { TeamFinding, TeamQuestion } from "./teams-checks.js";
import * as ask from "./teams-checks.js";
import { type TeamRecord, teamFaults } from "./teams-record.js";
import { ruleNotices } from "./teams-rule.js";

/**
 * Where a team stands on a day: `formed` under a regulation that applies; `basis-expired` when that of its form was
 * revoked; `not-yet` decreed; `period-ended`; `undetermined` where something that decides is not known.
 */
export type TeamStanding = "formed" | "basis-expired" | "not-yet" | "period-ended" | "undetermined";

/** The check of a team. */
export interface TeamCheck {
  readonly asOf: string;
  readonly standing: TeamStanding;
  readonly findings: readonly TeamFinding[];
  readonly failed: readonly TeamQuestion[];
  readonly undetermined: readonly TeamQuestion[];
}

/**
 * Checks the decree of a supervisory team: its number and date, whether its form is one of its level, its chair, its
 * members, its legal basis on the day of the decree and on the day asked, and its period.
 *
 * A Tim Pembina is chaired ex officio by the chair of the TP PKK of its level. Who chaired a Pokjanal, and which offices
 * must sit in a team, could not be read: that is undetermined, unless `expectedOffices` says what to look for.
 *
 * @param team - what is known of the team; what is left out is undetermined, not a fault
 * @param options - `asOf`, YYYY-MM-DD; `expectedOffices`, words that must stand in the members' offices, such as "Dinas Kesehatan"
 * @returns the findings and where the team stands; an issue for a record that cannot be read; notices
 *   where the rule's day is not known or nobody checked it later
 * @example
 * ```ts
 * import { checkTeam } from "tatasehat/posyandu";
 * const pokjanal = {
 *   kind: "pokjanal", level: "regency", region: "36.72", decree: "440/Kep.1/2019", decreedOn: "2019-03-01",
 *   endsOn: "2029-03-01", members: [{ role: "chair", office: "Sekretaris Daerah" }],
 * };
 * const before = checkTeam(pokjanal, { asOf: "2023-12-31" });
 * before.ok && before.value.standing; //=> "formed"
 * const after = checkTeam(pokjanal, { asOf: "2024-11-01" });
 * after.ok && [after.value.standing, after.value.failed]; //=> ["basis-expired", ["basis-in-force"]]
 * ```
 */
export function checkTeam(
  team: TeamRecord,
  options: { readonly asOf: string; readonly expectedOffices?: readonly string[] | undefined },
): Result<TeamCheck> {
  const { asOf, expectedOffices } = options;
  if (!isIsoDate(asOf)) return failure({ code: "law.date-invalid", path: ["asOf"] });
  const issues = teamFaults(team);
  if (issues.length > 0) return failure(...issues);
  const answers: Readonly<Record<TeamQuestion, Omit<TeamFinding, "question">>> = {
    "decree-number": ask.decreeNumber(team),
    "decree-date": ask.decreeDate(team, asOf),
    level: ask.level(team),
    chair: ask.chair(team),
    members: ask.members(team, expectedOffices),
    "basis-when-decreed": ask.basisWhenDecreed(team),
    "basis-in-force": ask.basisInForce(team, asOf),
    period: ask.period(team, asOf),
  };
  const findings = Object.entries(answers).map(([question, answer]) => ({
    question: question as TeamQuestion,
    ...answer,
  }));
  const which = (verdict: TeamFinding["verdict"]) =>
    findings.filter((finding) => finding.verdict === verdict).map(({ question }) => question);
  const standing = standingOf(answers);
  const value = { asOf, standing, findings, failed: which("not-met"), undetermined: which("undetermined") };
  return success(value, ruleNotices(asOf));
}

function standingOf(answers: Readonly<Record<TeamQuestion, Omit<TeamFinding, "question">>>): TeamStanding {
  const verdict = (question: TeamQuestion) => answers[question].verdict;
  if (verdict("decree-date") === "not-met") return "not-yet";
  if (verdict("period") === "not-met") return "period-ended";
  if (answers["basis-in-force"].code === "posyandu.team-basis-revoked") return "basis-expired";
  const decisive = ["decree-date", "basis-when-decreed", "basis-in-force"] as const;
  return decisive.every((question) => verdict(question) === "met") ? "formed" : "undetermined";
}
