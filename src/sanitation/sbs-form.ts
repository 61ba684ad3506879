import { isRecord } from "../foundation/records.js";
import { type Bilingual, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import type { Confidence } from "../law/index.js";
import { allOf, type Verdict } from "./answers.js";

/** The seven points of the form for a house. */
export type SbsPoint =
  | "covered-hole"
  | "far-from-well"
  | "strong-slab"
  | "infants-and-old"
  | "everyone-uses"
  | "water-and-soap"
  | "no-faeces-around";

/** The points in the form's order; a yes to each is what is wished for. Source: the SBS verification form per house. */
export const sbsForm: Readonly<Record<SbsPoint, Bilingual>> = {
  "covered-hole": {
    id: "lubang kloset tertutup atau berleher angsa",
    en: "the hole of the toilet is covered or has a water seal",
  },
  "far-from-well": {
    id: "pembuangan tinja lebih dari 10 m dari sumur gali, atau ke tangki kedap bila lebih dekat",
    en: "faeces go more than 10 m away from a dug well, or into a watertight tank where nearer",
  },
  "strong-slab": {
    id: "lantai jamban dari bahan kuat, bukan kayu atau bambu yang melapuk",
    en: "the slab is of strong material, not of rotting wood or bamboo",
  },
  "infants-and-old": {
    id: "tinja bayi dan lansia dibuang ke jamban, popok lewat sampah",
    en: "faeces of infants and of the old go into the toilet, diapers with the waste",
  },
  "everyone-uses": {
    id: "semua penghuni buang air besar di jamban",
    en: "everyone in the house uses the toilet",
  },
  "water-and-soap": {
    id: "air dan sabun tersedia di jamban atau di dekatnya",
    en: "water and soap are at the toilet or near it",
  },
  "no-faeces-around": {
    id: "tidak terlihat tinja manusia di sekitar rumah, kebun, atau sungai",
    en: "no human faeces are seen around the house, in garden or river",
  },
};

const POINTS = /* @__PURE__ */ Object.keys(sbsForm) as readonly SbsPoint[];

/** The answers of one house; a point that is left out or null was not looked at. */
export type SbsAnswers = Readonly<Partial<Record<SbsPoint, boolean | null>>>;

/** What the form says of one house. */
export interface SbsHouse {
  /** True when all seven are a yes, false when one is a no, null while that depends on a point nobody looked at. */
  readonly passes: Verdict;
  readonly failed: readonly SbsPoint[];
  readonly unknown: readonly SbsPoint[];
  /** That all seven are needed is a reading: the form lists what is wished for, the guide asks for use of a toilet. */
  readonly confidence: Confidence;
}

/**
 * Checks a house by the seven points of the SBS form (pillar 1).
 *
 * @param answers - true, false, or null by point
 * @returns whether the house passes, and the points that fail or are unknown; issues for answers that are none and for
 *   points that the form does not have
 * @example
 * ```ts
 * import { checkSbsHouse, sbsForm } from "tatasehat/sanitation";
 * const allYes = Object.fromEntries(Object.keys(sbsForm).map((point) => [point, true]));
 * const result = checkSbsHouse({ ...allYes, "everyone-uses": false });
 * result.ok && [result.value.passes, result.value.failed]; //=> [false, ["everyone-uses"]]
 * const open = checkSbsHouse({ ...allYes, "water-and-soap": null });
 * open.ok && open.value.passes; //=> null
 * ```
 */
export function checkSbsHouse(answers: SbsAnswers): Result<SbsHouse> {
  if (!isRecord(answers)) return failure({ code: "sanitation.not-a-record", path: ["answers"] });
  const issues: Issue[] = [];
  for (const [point, answer] of Object.entries(answers)) {
    if (!Object.hasOwn(sbsForm, point)) issues.push({ code: "sanitation.unknown-point", path: [point] });
    else if (answer !== null && answer !== undefined && typeof answer !== "boolean") {
      issues.push({ code: "sanitation.answer-not-yes-or-no", path: [point] });
    }
  }
  if (issues.length > 0) return failure(...issues);
  const verdicts = POINTS.map((point) => answers[point] ?? null);
  const notices: Notice[] = [{ code: "sanitation.all-seven-is-a-reading" }];
  return success(
    {
      passes: allOf(verdicts),
      failed: POINTS.filter((_, at) => verdicts[at] === false),
      unknown: POINTS.filter((_, at) => verdicts[at] === null),
      confidence: "unverified",
    },
    notices,
  );
}
