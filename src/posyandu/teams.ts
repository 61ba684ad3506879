import { type Bilingual, type Citation, failure, type Notice, type Result, success } from "../foundation/result.js";
import { at, type Confidence } from "../law/index.js";
import { kindAt, TEAM_LEVELS, TEAM_NAMES, type TeamKind, type TeamLevel, teamArrangement } from "./teams-rule.js";

/** A body that may guide the posyandu of a level. */
export interface SupervisoryBody {
  readonly kind: TeamKind;
  readonly name: Bilingual;
  /** Who chairs it by office; null where that could not be read. */
  readonly chair: { readonly office: Bilingual; readonly confidence: Confidence } | null;
  readonly citation: Citation;
}

/** Which body guides the posyandu of a level on a day. */
export interface SupervisoryTeamAnswer {
  readonly level: TeamLevel;
  readonly status: "determined" | "undetermined";
  /** Absent while undetermined. */
  readonly body?: SupervisoryBody;
  /** The bodies that it can be; one where it is determined. */
  readonly candidates: readonly SupervisoryBody[];
  readonly confidence: Confidence;
}

/**
 * Which body guides the posyandu of a level of government on a day: Pokjanal Posyandu (Pokja Posyandu in the village), or
 * the Tim Pembina Posyandu that replaced it at every level.
 *
 * The day of Permendagri 13/2024 is not known: it is of 2024 and was out by the end of October. From January to October
 * 2024 the answer is therefore `undetermined`, with both candidates.
 *
 * @param level - `"national"`, `"province"`, `"regency"`, `"district"` or `"village"`
 * @param options - `asOf`, YYYY-MM-DD
 * @returns the body, or the candidates; an issue for an unknown level, or a day before 2007, for which none is known
 * @example
 * ```ts
 * import { supervisoryTeam } from "tatasehat/posyandu";
 * const village = supervisoryTeam("village", { asOf: "2023-07-24" });
 * village.ok && village.value.body?.name.id; //=> "Pokja Posyandu"
 * const unsure = supervisoryTeam("regency", { asOf: "2024-07-24" });
 * unsure.ok && unsure.value.candidates.map(({ kind }) => kind); //=> ["pokjanal", "tim-pembina-posyandu"]
 * const regency = supervisoryTeam("regency", { asOf: "2025-01-06" });
 * regency.ok && regency.value.body?.chair?.office.id; //=> "Ketua TP PKK kabupaten/kota"
 * ```
 */
export function supervisoryTeam(level: TeamLevel, options: { readonly asOf: string }): Result<SupervisoryTeamAnswer> {
  if (!TEAM_LEVELS.includes(level)) {
    return failure({
      code: "posyandu.team-level-unknown",
      path: ["level"],
      facts: { choices: TEAM_LEVELS.join(", ") },
    });
  }
  const found = at(teamArrangement, options.asOf);
  if (!found.ok) return found;
  const { value: arrangement, confidence } = found.value;
  const notices: Notice[] = [...found.notices];
  if (arrangement === "undetermined") {
    notices.push({ code: "posyandu.team-change-day-unknown", path: ["asOf"], citation: found.value.cite });
    const candidates = [bodyOf(kindAt(level, "pokjanal"), level), bodyOf(kindAt(level, "tim-pembina"), level)];
    return success({ level, status: "undetermined", candidates, confidence }, notices);
  }
  const body = bodyOf(kindAt(level, arrangement), level);
  return success({ level, status: "determined", body, candidates: [body], confidence }, notices);
}

const AT_LEVEL: Readonly<Record<TeamLevel, Bilingual>> = {
  national: { id: "pusat", en: "of the nation" },
  province: { id: "provinsi", en: "of the province" },
  regency: { id: "kabupaten/kota", en: "of the regency or city" },
  district: { id: "kecamatan", en: "of the district" },
  village: { id: "desa/kelurahan", en: "of the village" },
};

function bodyOf(kind: TeamKind, level: TeamLevel): SupervisoryBody {
  const isNew = kind === "tim-pembina-posyandu";
  return {
    kind,
    name: TEAM_NAMES[kind],
    chair: isNew ? chairAt(level) : null,
    citation: { regulation: isNew ? "permendagri-13-2024" : "permendagri-54-2007" },
  };
}

/** Ex officio; read for the regency, reported for the other levels. */
function chairAt(level: TeamLevel): NonNullable<SupervisoryBody["chair"]> {
  const { id, en } = AT_LEVEL[level];
  return {
    office: { id: `Ketua TP PKK ${id}`, en: `Chair of the TP PKK ${en}` },
    confidence: level === "regency" ? "verified-in-source" : "secondary",
  };
}
