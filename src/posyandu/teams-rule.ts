/*
 * Which body guides the posyandu of an area, by date. Of both regulations the day could not be read: Permendagri 54/2007
 * is of 2007; Permendagri 13/2024, whose article 29 revokes it, is of 2024 and was out by the end of October.
 */
import type { Bilingual, Notice } from "../foundation/result.js";
import { at, cite, type Timeline, timeline } from "../law/index.js";

/** A level of government. */
export type TeamLevel = "national" | "province" | "regency" | "district" | "village";

/** The levels from the nation down. */
export const TEAM_LEVELS: readonly TeamLevel[] = ["national", "province", "regency", "district", "village"];

/** The form of a team; `pokjanal` and `pokja` (in the village) are the forms before Permendagri 13/2024. */
export type TeamKind = "tim-pembina-posyandu" | "pokjanal" | "pokja";

/** The two arrangements, and the months of 2024 in which nobody here knows which one applied. */
export type TeamArrangement = "pokjanal" | "undetermined" | "tim-pembina";

/** The arrangement by date. */
export const teamArrangement: Timeline<TeamArrangement> = /* @__PURE__ */ timeline<TeamArrangement>({
  id: "posyandu.supervisory-team",
  // The last month for which the status of the regulation was recorded.
  verifiedUntil: "2026-11-30",
  values: [
    {
      from: "2007-01-01",
      fromUncertain: true,
      value: "pokjanal",
      cite: /* @__PURE__ */ cite("permendagri-54-2007"),
      confidence: "verified-in-source",
    },
    {
      from: "2024-01-01",
      value: "undetermined",
      cite: /* @__PURE__ */ cite("permendagri-13-2024", { article: "29" }),
      confidence: "verified-in-source",
    },
    {
      from: "2024-11-01",
      value: "tim-pembina",
      cite: /* @__PURE__ */ cite("permendagri-13-2024", { article: "29" }),
      confidence: "verified-in-source",
    },
  ],
});

/** What each form is called. */
export const TEAM_NAMES: Readonly<Record<TeamKind, Bilingual>> = {
  pokjanal: { id: "Pokjanal Posyandu", en: "Pokjanal Posyandu (operational working group)" },
  pokja: { id: "Pokja Posyandu", en: "Pokja Posyandu (working group)" },
  "tim-pembina-posyandu": { id: "Tim Pembina Posyandu", en: "Posyandu supervisory team" },
};

/** The form that an arrangement has at a level. */
export function kindAt(level: TeamLevel, arrangement: Exclude<TeamArrangement, "undetermined">): TeamKind {
  if (arrangement === "tim-pembina") return "tim-pembina-posyandu";
  return level === "village" ? "pokja" : "pokjanal";
}

/** The first year of Pokjanal, whose day is not known. */
export const POKJANAL_YEAR = "2007";

/** What the reader of an answer on a day must know of the rule: that its day is not known, or that nobody checked later. */
export function ruleNotices(asOf: string): readonly Notice[] {
  const found = at(teamArrangement, asOf);
  return found.ok ? found.notices : [];
}
