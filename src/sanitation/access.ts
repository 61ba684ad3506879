import { faults, isRecord, listFaults } from "../foundation/records.js";
import { type Bilingual, failure, type Issue, type Notice, type Result, success } from "../foundation/result.js";
import { ratioText, roundHalfUp } from "../foundation/rounding.js";
import { cite, compute, type Figure, type Indicator, poolCounts, timeline } from "../law/index.js";
import { countFault } from "./answers.js";
import { RUNGS, type ToiletRung, toiletLadder } from "./ladder.js";

/** The families (KK) of one area by rung. */
export interface AreaLadder {
  readonly area: string;
  /** All six rungs; null where the area did not say, which is never 0. */
  readonly families: Readonly<Record<ToiletRung, number | null | undefined>>;
  /** Families on no known rung; 0 by default. */
  readonly unknown?: number | undefined;
}

/** Access to sanitation by stated rungs. */
export interface Access {
  /** Of the families whose rung is known. */
  readonly figure: Figure;
  /** The rungs that count as access, best first, and in words. */
  readonly rungs: readonly ToiletRung[];
  readonly counted: Bilingual;
  /** Known families on other rungs, and their percentage. */
  readonly without: number;
  readonly withoutText: string;
  /** Families on no known rung, in neither count. */
  readonly unknown: number;
  /** Percent if none, and if all, of the unknown families had access. */
  readonly atLeastText: string;
  readonly atMostText: string;
  readonly missing: readonly string[];
  readonly repeated: readonly string[];
  readonly unexpected: readonly string[];
}

const basis = /* @__PURE__ */ cite("permenkes-3-2014");

/** Families with access by the rungs stated beside the figure. */
export const accessIndicator: Indicator = {
  id: "sanitation.access",
  name: { id: "Akses sanitasi", en: "Access to sanitation" },
  numerator: { id: "KK dengan akses menurut anak tangga yang disebut", en: "families on the stated rungs" },
  denominator: { id: "KK yang anak tangganya diketahui", en: "families whose rung is known" },
  multiplier: 100,
  unit: "%",
  decimals: 2,
  rule: /* @__PURE__ */ timeline({
    id: "sanitation.access",
    verifiedUntil: "2024-12-31",
    values: [
      {
        from: "2014-02-10",
        value: { target: null, citations: [basis] },
        cite: basis,
        confidence: "verified-in-source",
      },
    ],
  }),
};

/** What is asked. */
export interface AccessOptions {
  /** The day, YYYY-MM-DD. */
  readonly asOf: string;
  /** The rungs that count as access; see `accessRungs` for the sets in use. */
  readonly rungs: readonly ToiletRung[];
  /** The areas that should be in it; without it, those of the rows. */
  readonly expected?: readonly string[] | undefined;
  readonly decimals?: number | undefined;
}

/**
 * Access to sanitation: families (KK) on the stated rungs of the ladder over all families whose rung is known, summed
 * over areas. What counts as access differs between sources, so that the rungs are always stated.
 *
 * @param rows - one row per area: whole families by rung
 * @param options - the day; the rungs that count; the areas expected
 * @returns the share with its rungs; issues when no rung is stated, a count is none, or nobody's rung is known. An area
 *   that leaves out a rung is missing
 * @throws RangeError when there is no such rung
 * @example
 * ```ts
 * import { access, accessRungs } from "tatasehat/sanitation";
 * const families = {
 *   "safely-managed": 20, "basic-own": 50, "basic-shared": 10, unimproved: 10,
 *   "closed-open-defecation": 4, "open-defecation": 6,
 * };
 * const rows = [{ area: "Desa Contoh", families }];
 * const shared = access(rows, { asOf: "2023-12-31", rungs: accessRungs["with-shared"] });
 * shared.ok && shared.value.figure.text; //=> "80.00"
 * shared.ok && shared.value.counted.en; //=> "safely managed + basic, own + basic, shared"
 * const own = access(rows, { asOf: "2023-12-31", rungs: accessRungs["without-shared"] });
 * own.ok && own.value.figure.text; //=> "70.00"
 * ```
 */
export function access(rows: readonly AreaLadder[], options: AccessOptions): Result<Access> {
  const asked = new Set<unknown>(options.rungs ?? []);
  for (const rung of asked)
    if (!RUNGS.includes(rung as ToiletRung)) throw new RangeError(`no such rung: ${String(rung)}`);
  if (asked.size === 0) return failure({ code: "sanitation.rungs-required", path: ["rungs"] });
  const rungs = RUNGS.filter((rung) => asked.has(rung));
  const shapeless = listFaults(
    rows,
    { code: "sanitation.not-a-list", path: ["rows"] },
    { code: "sanitation.not-a-record", path: ["rows"] },
  );
  if (shapeless.length > 0) return failure(...shapeless);
  const issues = rows.flatMap(faultsOfRow);
  if (issues.length > 0) return failure(...issues);

  const pooled = poolCounts(
    rows.map(({ area, families }) => ({
      area,
      numerator: total(families, rungs),
      denominator: total(families, RUNGS),
    })),
    options.expected,
  );
  const { numerator, denominator, missing, repeated, unexpected } = pooled;
  const left = new Set([...missing, ...unexpected]);
  const unknown = rows.filter(({ area }) => !left.has(area)).reduce((sum, row) => sum + (row.unknown ?? 0), 0);
  const { asOf, decimals = accessIndicator.decimals } = options;
  const percent = (part: number, whole: number): string => ratioText(part, whole, { decimals });
  const atLeastText = percent(numerator, denominator + unknown);
  const atMostText = percent(numerator + unknown, denominator + unknown);
  const notices: Notice[] = [];
  if (unknown > 0) {
    notices.push({
      code: "sanitation.families-unknown",
      facts: { families: unknown, least: atLeastText, most: atMostText },
    });
  }
  if (repeated.length > 0) notices.push({ code: "sanitation.areas-repeated", facts: { areas: repeated.length } });
  const figure = compute(accessIndicator, pooled, {
    asOf,
    decimals,
    notices,
    ...(missing.length > 0 || options.expected !== undefined
      ? { complete: { reported: pooled.reported, expected: pooled.expected } }
      : {}),
  });
  if (!figure.ok) return failure(...figure.issues.map(named));
  const name = (language: "id" | "en") => rungs.map((rung) => toiletLadder[rung][language]).join(" + ");
  return success(
    {
      figure: figure.value,
      rungs,
      counted: { id: name("id"), en: name("en") },
      without: denominator - numerator,
      withoutText: percent(denominator - numerator, denominator),
      unknown,
      atLeastText,
      atMostText,
      missing,
      repeated,
      unexpected,
    },
    figure.notices,
  );
}

/** The families on rungs; null where one of the six was left out, for then the whole is not known either. */
function total(families: AreaLadder["families"], rungs: readonly ToiletRung[]): number | null {
  const counts = RUNGS.map((rung) => families[rung] ?? null);
  if (counts.includes(null)) return null;
  return rungs.reduce((sum, rung) => sum + (families[rung] as number), 0);
}

function faultsOfRow({ families, unknown = 0 }: AreaLadder, at: number): readonly Issue[] {
  const path = ["rows", at];
  if (!isRecord(families)) return [{ code: "sanitation.not-a-record", path: [...path, "families"] }];
  return faults(
    ...RUNGS.map((rung) => {
      const count = families[rung] ?? null;
      return count === null ? undefined : countFault([...path, "families", rung], count);
    }),
    countFault([...path, "unknown"], unknown),
  );
}

const named = (issue: Issue): Issue => (issue.path?.[0] === "denominator" ? { ...issue, path: ["rows"] } : issue);

/** Digits after the point of a number as it is written. */
const decimalsOf = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? "").length;

/**
 * What a printed coverage leaves open to 100 percent, to its own decimals.
 *
 * @param percent - the printed coverage, from 0 to 100
 * @returns percentage points, such as 26.1 for 73.9; an issue when the coverage is none
 * @example
 * ```ts
 * import { accessGap } from "tatasehat/sanitation";
 * const gap = accessGap(73.9);
 * gap.ok && gap.value; //=> 26.1
 * ```
 */
export function accessGap(percent: number): Result<number> {
  if (!(typeof percent === "number" && percent >= 0 && percent <= 100)) {
    return failure({ code: "sanitation.percent-invalid", path: ["percent"] });
  }
  return success(roundHalfUp(100 - percent, Math.min(decimalsOf(percent), 15)));
}
