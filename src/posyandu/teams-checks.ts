/* The questions to a team's decree, one function each. What is not stated, or not known of the law, is undetermined. */
import { isIsoDate } from "../foundation/calendar.js";
import type { Citation, Facts } from "../foundation/result.js";
import { foldText } from "../foundation/text.js";
import { at } from "../law/index.js";
import type { TeamRecord } from "./teams-record.js";
import { POKJANAL_YEAR, type TeamArrangement, type TeamLevel, teamArrangement } from "./teams-rule.js";

/** What is asked of a team. */
export type TeamQuestion =
  | "decree-number"
  | "decree-date"
  | "level"
  | "chair"
  | "members"
  | "basis-when-decreed"
  | "basis-in-force"
  | "period";

/** An answer; `undetermined` is neither a fault nor an approval. */
export interface TeamFinding {
  readonly question: TeamQuestion;
  readonly verdict: "met" | "not-met" | "undetermined";
  /** Why, as the code of a message; absent where it is met. */
  readonly code?: string;
  readonly facts?: Facts;
  readonly citation?: Citation;
}

type Answer = Omit<TeamFinding, "question">;

const MET: Answer = { verdict: "met" };
const OLD: Citation = { regulation: "permendagri-54-2007" };
const NEW: Citation = { regulation: "permendagri-13-2024", article: "29" };

function fault(code: string, more: Partial<Answer> = {}): Answer {
  return { verdict: "not-met", code, ...more };
}

function open(code: string, more: Partial<Answer> = {}): Answer {
  return { verdict: "undetermined", code, ...more };
}

export function decreeNumber({ decree }: TeamRecord): Answer {
  return decree === undefined || decree === null || decree.trim() === ""
    ? open("posyandu.team-decree-number-not-stated")
    : MET;
}

export function decreeDate({ decreedOn }: TeamRecord, asOf: string): Answer {
  if (decreedOn === undefined || decreedOn === null) return open("posyandu.team-decree-date-not-stated");
  return decreedOn > asOf ? fault("posyandu.team-decreed-later", { facts: { decreedOn, asOf } }) : MET;
}

/** Pokja is the form of the village alone, Pokjanal that of every other level. */
export function level({ kind, level: own }: TeamRecord): Answer {
  if (own === undefined || own === null || kind === undefined || kind === null)
    return open("posyandu.team-level-not-stated");
  if (kind === "tim-pembina-posyandu" || (kind === "pokja") === (own === "village")) return MET;
  return fault("posyandu.team-form-not-of-level", { facts: { kind, level: own }, citation: OLD });
}

/** The words that an office at a level begins with, behind "TP PKK". */
const LEVEL_WORDS: Readonly<Record<string, TeamLevel>> = {
  pusat: "national",
  nasional: "national",
  provinsi: "province",
  kabupaten: "regency",
  kab: "regency",
  kota: "regency",
  kecamatan: "district",
  distrik: "district",
  desa: "village",
  kelurahan: "village",
};

const CHAIR =
  /^(?:(?:pj|plt|plh|penjabat) )?ketua(?: umum)? (?:t ?p|tim penggerak) ?(?:pkk|pemberdayaan (?:dan )?kesejahteraan keluarga)(?: (\w+))?/;

/** Ex officio the chair of the TP PKK of the same level. */
export function chair({ kind, level: own, members }: TeamRecord): Answer {
  if (members === undefined || members === null) return open("posyandu.team-members-not-stated");
  const chairs = members.filter(({ role }) => role === "chair");
  if (chairs.length !== 1) return fault("posyandu.team-chairs", { facts: { count: chairs.length } });
  // Who was to chair a Pokjanal could not be read.
  if (kind !== "tim-pembina-posyandu") return open("posyandu.team-chair-rule-not-read");
  const match = CHAIR.exec(foldText(chairs[0]?.office ?? ""));
  if (match === null) return fault("posyandu.team-chair-not-tp-pkk", { citation: { regulation: NEW.regulation } });
  const stated = LEVEL_WORDS[match[1] ?? ""];
  return stated === undefined || own === undefined || own === null || stated === own
    ? MET
    : fault("posyandu.team-chair-of-other-level", { facts: { stated, level: own } });
}

/** Which offices must sit in it could not be read; the caller may say which to look for. */
export function members(team: TeamRecord, expected: readonly string[] | undefined): Answer {
  const own = team.members;
  if (own === undefined || own === null) return open("posyandu.team-members-not-stated");
  if (own.length === 0) return fault("posyandu.team-members-none");
  if (expected === undefined) return open("posyandu.team-members-rule-not-read");
  const offices = own.map(({ office }) => ` ${foldText(office)} `);
  const missing = expected.filter((one) => !offices.some((office) => office.includes(` ${foldText(one)} `)));
  return missing.length === 0
    ? MET
    : fault("posyandu.team-members-missing", { facts: { offices: missing.join(", ") } });
}

/** The arrangement on a day; before 2007, and in 2007 itself, none is sure. */
function arrangementOn(day: string): TeamArrangement | "none-known" {
  const found = at(teamArrangement, day);
  return found.ok ? found.value.value : "none-known";
}

/** Whether the regulation that the team's form rests on applied on the day of its decree. */
export function basisWhenDecreed({ kind, decreedOn }: TeamRecord): Answer {
  if (decreedOn === undefined || decreedOn === null) return open("posyandu.team-decree-date-not-stated");
  if (kind === undefined || kind === null) return open("posyandu.team-form-not-stated");
  const then = arrangementOn(decreedOn);
  if (then === "undetermined") return open("posyandu.team-change-day-unknown", { citation: NEW });
  if (kind === "tim-pembina-posyandu") {
    return then === "tim-pembina" ? MET : fault("posyandu.team-basis-not-yet", { facts: { decreedOn }, citation: NEW });
  }
  if (then === "tim-pembina") return fault("posyandu.team-basis-revoked", { facts: { day: decreedOn }, citation: NEW });
  const isSure = then === "pokjanal" && !decreedOn.startsWith(POKJANAL_YEAR);
  return isSure ? MET : open("posyandu.team-basis-before-2008", { citation: OLD });
}

/** Whether that regulation applies on the day that is asked. */
export function basisInForce({ kind }: TeamRecord, asOf: string): Answer {
  if (kind === undefined || kind === null) return open("posyandu.team-form-not-stated");
  const now = arrangementOn(asOf);
  if (now === "undetermined") return open("posyandu.team-change-day-unknown", { citation: NEW });
  if (kind === "tim-pembina-posyandu") {
    return now === "tim-pembina"
      ? MET
      : fault("posyandu.team-basis-not-yet", { facts: { decreedOn: asOf }, citation: NEW });
  }
  if (now === "tim-pembina") return fault("posyandu.team-basis-revoked", { facts: { day: asOf }, citation: NEW });
  return now === "pokjanal" && !asOf.startsWith(POKJANAL_YEAR)
    ? MET
    : open("posyandu.team-basis-before-2008", { citation: OLD });
}

export function period({ endsOn }: TeamRecord, asOf: string): Answer {
  if (endsOn === undefined || endsOn === null) return open("posyandu.team-period-not-stated");
  return isIsoDate(endsOn) && endsOn < asOf ? fault("posyandu.team-period-ended", { facts: { endsOn } }) : MET;
}
