import type { Language, Result } from "../../foundation/result.js";
import { poolSkdn, type Skdn, type SkdnCounts, type SkdnPool, type SkdnRow, skdn } from "../../posyandu/index.js";
import type { MonthChild } from "./judge-month.js";

/** A posyandu or an area above it. */
export interface AreaCounts {
  /** Its names from the puskesmas down, as one text. */
  readonly key: string;
  readonly name: string;
  /** The names of the areas above, the nearest first. */
  readonly above: readonly string[];
  readonly level: "posyandu" | "area" | "all";
  readonly counts: Skdn["counts"];
  readonly ratios: SkdnPool["ratios"];
  /** How many posyandu are in it. */
  readonly posyandu: number;
}

const ALL = "\u0000";
/** Between the names of a key. */
export const SEPARATOR = "\u0001";
const UNNAMED: Readonly<Record<Language, string>> = { id: "(tanpa nama posyandu)", en: "(posyandu not named)" };
const TOTAL: Readonly<Record<Language, string>> = { id: "Jumlah", en: "All" };

/** SKDN of each posyandu, and of the areas above as sums. */
export function countAreas(children: readonly MonthChild[], month: string, language: Language): readonly AreaCounts[] {
  const byPlace = new Map<string, MonthChild[]>();
  for (const one of children) {
    // The same name in two villages is two posyandu.
    const key = one.child.place.join(SEPARATOR);
    const list = byPlace.get(key);
    if (list === undefined) byPlace.set(key, [one]);
    else list.push(one);
  }
  const rows = [...byPlace].map(([area, list]): SkdnRow => ({ area: area || SEPARATOR, ...lettersOf(list) }));
  const parentOf = (area: string): string | undefined => {
    if (area === ALL) return undefined;
    const end = area.lastIndexOf(SEPARATOR);
    return end <= 0 ? ALL : area.slice(0, end);
  };
  const { pools } = poolSkdn(rows, { month, parentOf });
  const posyandu = rows.map((row) => areaOf(row, skdn(row, month), language));
  const above = pools
    .filter(({ area }) => area !== ALL)
    .map(
      (pool): AreaCounts => ({
        ...placed(pool.area, language),
        level: "area",
        counts: pool.counts,
        ratios: pool.ratios,
        posyandu: pool.reported,
      }),
    );
  const all = pools.find(({ area }) => area === ALL);
  const total: readonly AreaCounts[] =
    all === undefined
      ? []
      : [
          {
            key: "",
            name: TOTAL[language],
            above: [],
            level: "all",
            counts: all.counts,
            ratios: all.ratios,
            posyandu: all.reported,
          },
        ];
  return [...posyandu.sort(byName), ...above.sort(byName), ...total];
}

function areaOf({ area }: SkdnRow, result: Result<Skdn>, language: Language): AreaCounts {
  // Counts of children cannot contradict themselves.
  if (!result.ok) throw new Error("counts of children do not add up");
  const { counts, ratios } = result.value;
  return { ...placed(area, language), level: "posyandu", counts, ratios, posyandu: 1 };
}

function placed(area: string, language: Language): Pick<AreaCounts, "key" | "name" | "above"> {
  const [name = "", ...above] = area.split(SEPARATOR).reverse();
  return { key: area, name: name === "" ? UNNAMED[language] : name, above: above.filter((one) => one !== "") };
}

const byName = (a: AreaCounts, b: AreaCounts): number =>
  compare([...a.above].reverse().join(SEPARATOR), [...b.above].reverse().join(SEPARATOR)) || compare(a.name, b.name);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The letters of one posyandu; null where a child leaves one unknown. */
function lettersOf(children: readonly MonthChild[]): SkdnCounts {
  const ofS = children.filter(({ inS }) => inS === true);
  const weighed = ofS.filter(({ weighing }) => weighing !== undefined);
  const count = (test: (one: MonthChild) => boolean): number => weighed.filter(test).length;
  const status = (letter: MonthChild["status"]): number => count((one) => one.status === letter);
  const isUnknown = (one: MonthChild): boolean => one.twoT === null && (one.status === "T" || one.status === null);
  return {
    S: ofS.length,
    K: ofS.some(({ child }) => child.hasCard === undefined) ? null : ofS.filter(({ child }) => child.hasCard).length,
    D: weighed.length,
    N: status("N"),
    T: status("T"),
    O: status("O"),
    B: status("B"),
    undetermined: status(null),
    twoT: weighed.some(isUnknown) ? null : count(({ twoT }) => twoT === true),
    BGM: count(({ weighing }) => weighing?.belowRedLine === true),
    aboveOrange: count(({ weighing }) => weighing?.aboveOrangeLine === true),
    linesUnknown: count(({ weighing }) => weighing?.belowRedLine === null),
  };
}
