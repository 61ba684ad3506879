import { isRecord } from "../foundation/records.js";
import type { Issue } from "../foundation/result.js";
import { type Answers, countFault, type Verdict } from "./answers.js";
import type { SanitationHousehold } from "./household.js";
import { RUNGS, type ToiletRung } from "./ladder.js";
import { OTHER_PILLARS, type OtherPillar } from "./pillars.js";

/** The surveyed families (KK) of one village; whoever is in neither count of an answer is unknown. */
export interface VillageTally {
  readonly village: string;
  readonly houses: number;
  readonly families: number;
  readonly stopsOpenDefecation: Answers;
  /** At least three of pillars 2 to 5. */
  readonly threeOtherPillars: Answers;
  readonly otherPillars: Readonly<Record<OtherPillar, Answers>>;
  /** Families by rung of the ladder. */
  readonly rungs: Readonly<Record<ToiletRung, number>>;
  /** Families on no known rung. */
  readonly rungUnknown: number;
}

/** The villages with houses in the survey, and the houses that are in no count. */
export interface HouseTally {
  /** By the village's code. */
  readonly villages: readonly VillageTally[];
  /** One per house that is in no count, with its row in the path, from 0. */
  readonly issues: readonly Issue[];
}

/** What the indicator of desa STBM asks of a family: three of pillars 2 to 5. */
const OTHER_PILLARS_FOR_STBM = 3;

/** Families whose answer is a yes, and those whose answer is a no. */
function answersOf(houses: readonly SanitationHousehold[], answer: (house: SanitationHousehold) => Verdict): Answers {
  let yes = 0;
  let no = 0;
  for (const house of houses) {
    const given = answer(house);
    if (given === true) yes += house.families;
    if (given === false) no += house.families;
  }
  return { yes, no };
}

/** Who is known to defecate in the open has not stopped, whoever left out the question. */
function stopsOpenDefecation({ stopsOpenDefecation: stated, toilet }: SanitationHousehold): Verdict {
  return stated ?? (toilet === "open-defecation" ? false : null);
}

/** Whether a house practises at least so many of pillars 2 to 5. */
function practises(house: SanitationHousehold, atLeast: number): Verdict {
  const answers = OTHER_PILLARS.map((pillar) => house[pillar] ?? null);
  const yes = answers.filter((answer) => answer === true).length;
  const unknown = answers.filter((answer) => answer === null).length;
  if (yes >= atLeast) return true;
  return yes + unknown < atLeast ? false : null;
}

/**
 * Counts a survey of houses by village, in families (KK): a house may hold more than one. An answer that nobody gave is in
 * neither count.
 *
 * @param houses - the houses; the same house twice counts once, and with two different answers not at all
 * @returns the villages, and the houses that could not be counted: contradictory ones, and those with values that are none
 * @example
 * ```ts
 * import { tallyHouses } from "tatasehat/sanitation";
 * const house = { village: "36.72.01.1001", surveyedOn: "2024-05-06", families: 1 };
 * const { villages } = tallyHouses([
 *   { ...house, id: "R-1", families: 2, stopsOpenDefecation: true, washesHands: true, managesWaste: null },
 *   { ...house, id: "R-2", toilet: "open-defecation" },
 *   { ...house, id: "R-3" },
 * ]);
 * const [village] = villages;
 * [village.families, village.stopsOpenDefecation]; //=> [4, { yes: 2, no: 1 }]
 * village.otherPillars.managesWaste; //=> { yes: 0, no: 0 }
 * ```
 */
export function tallyHouses(houses: readonly SanitationHousehold[]): HouseTally {
  if (!Array.isArray(houses)) return { villages: [], issues: [{ code: "sanitation.not-a-list", path: ["houses"] }] };
  const issues: Issue[] = [];
  const byId = new Map<string, { readonly at: number; readonly house: SanitationHousehold; isContradicted: boolean }>();
  for (const [at, house] of (houses as readonly SanitationHousehold[]).entries()) {
    const issue = nameFault(house);
    if (issue !== undefined) {
      issues.push({ ...issue, path: ["houses", at, ...(issue.path ?? [])] });
      continue;
    }
    const key = JSON.stringify([house.village, house.id]);
    const known = byId.get(key);
    if (known === undefined) byId.set(key, { at, house, isContradicted: false });
    else if (findingsOf(known.house) !== findingsOf(house)) known.isContradicted = true;
  }
  const byVillage = new Map<string, SanitationHousehold[]>();
  for (const { at, house, isContradicted } of byId.values()) {
    const issue = isContradicted ? { code: "sanitation.house-repeated", path: ["id"] } : faultOf(house);
    if (issue !== undefined) {
      issues.push({ ...issue, path: ["houses", at, ...(issue.path ?? [])] });
      continue;
    }
    const neighbours = byVillage.get(house.village);
    if (neighbours === undefined) byVillage.set(house.village, [house]);
    else neighbours.push(house);
  }
  const villages = [...byVillage]
    .map(([village, own]) => tallyOf(village, own))
    .sort((a, b) => (a.village < b.village ? -1 : 1));
  return { villages, issues: issues.sort((a, b) => Number(a.path?.[1]) - Number(b.path?.[1])) };
}

const ANSWERS = ["stopsOpenDefecation", ...OTHER_PILLARS] as const;

/** What was found in a house, whatever the day of the survey. */
function findingsOf(house: SanitationHousehold): string {
  return JSON.stringify([house.families, house.toilet ?? null, ...ANSWERS.map((field) => house[field] ?? null)]);
}

/** Why nobody can say which house this is: without an id, two houses would be taken for one. */
function nameFault(house: SanitationHousehold): Issue | undefined {
  if (!isRecord(house)) return { code: "sanitation.not-a-record" };
  const unnamed = (["village", "id"] as const).find((field) => typeof house[field] !== "string" || house[field] === "");
  return unnamed === undefined ? undefined : { code: "sanitation.house-unnamed", path: [unnamed] };
}

/** Why a house cannot be counted. */
function faultOf(house: SanitationHousehold): Issue | undefined {
  const { families, toilet } = house;
  const issue = countFault(["families"], families);
  if (issue !== undefined) return issue;
  if (families === 0) return { code: "sanitation.house-without-family", path: ["families"] };
  if (toilet !== undefined && toilet !== null && !RUNGS.includes(toilet)) {
    return { code: "sanitation.unknown-rung", path: ["toilet"] };
  }
  const wrong = ANSWERS.find((field) => typeof (house[field] ?? true) !== "boolean");
  if (wrong !== undefined) return { code: "sanitation.answer-not-yes-or-no", path: [wrong] };
  const isContradiction = house.stopsOpenDefecation === true && toilet === "open-defecation";
  return isContradiction
    ? { code: "sanitation.open-defecation-contradicted", path: ["stopsOpenDefecation"] }
    : undefined;
}

const sumOf = (houses: readonly SanitationHousehold[]): number =>
  houses.reduce((sum, { families }) => sum + families, 0);

function tallyOf(village: string, houses: readonly SanitationHousehold[]): VillageTally {
  const rungs = RUNGS.map((rung) => [rung, sumOf(houses.filter(({ toilet }) => toilet === rung))] as const);
  const pillars = OTHER_PILLARS.map((pillar) => [pillar, answersOf(houses, (house) => house[pillar] ?? null)] as const);
  return {
    village,
    houses: houses.length,
    families: sumOf(houses),
    stopsOpenDefecation: answersOf(houses, stopsOpenDefecation),
    threeOtherPillars: answersOf(houses, (house) => practises(house, OTHER_PILLARS_FOR_STBM)),
    otherPillars: Object.fromEntries(pillars) as Record<OtherPillar, Answers>,
    rungs: Object.fromEntries(rungs) as Record<ToiletRung, number>,
    rungUnknown: sumOf(houses.filter(({ toilet }) => toilet === undefined || toilet === null)),
  };
}
