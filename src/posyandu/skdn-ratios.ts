import type { Bilingual, Notice, Result } from "../foundation/result.js";
import { type Counts, cite, compute, type Figure, type Indicator, type IndicatorRule, timeline } from "../law/index.js";
import { lineNotice } from "./card-lines.js";
import { dPrimeOf, type KnownCounts } from "./skdn-counts.js";

/** The ratios of SKDN by their usual spelling; N/D' is the preferred form of the growth success. */
export type SkdnRatio = "K/S" | "D/S" | "D/K" | "N/D'" | "N/D" | "N/S" | "BGM/D";

/** In the order of the reports. */
export const SKDN_RATIOS: readonly SkdnRatio[] = ["K/S", "D/S", "D/K", "N/D'", "N/D", "N/S", "BGM/D"];

const S: Bilingual = { id: "balita di wilayah (S)", en: "under-fives of the area (S)" };
const K: Bilingual = { id: "balita punya KMS/buku KIA (K)", en: "under-fives with a card (K)" };
const D: Bilingual = { id: "balita ditimbang (D)", en: "under-fives weighed (D)" };
const N: Bilingual = { id: "balita naik berat badannya (N)", en: "under-fives who gained (N)" };
const D_PRIME: Bilingual = { id: "balita yang dapat dinilai (D')", en: "under-fives who can be assessed (D')" };
const BGM: Bilingual = { id: "balita bawah garis merah (BGM)", en: "under-fives below the red line (BGM)" };
const JUDGED: Bilingual = {
  id: "balita ditimbang yang garisnya terbaca",
  en: "under-fives weighed whose line is known",
};

/*
 * The definitions come from training decks and a puskesmas form; no regulation with them was read, so none is named in
 * the figure. The regulation of the growth card, from which SKDN is filled in, stands in as the citation of the rule.
 * Targets in force are not known. Seen: K/S 80 and D/K 60 for Indonesia Sehat 2010, and D/S 80 as a pass mark.
 */
function ratio(id: string, name: Bilingual, numerator: Bilingual, denominator: Bilingual): Indicator {
  return {
    id: `posyandu.${id}`,
    name,
    numerator,
    denominator,
    multiplier: 100,
    unit: "%",
    decimals: 2,
    rule: timeline<IndicatorRule>({
      id: `posyandu.${id}`,
      verifiedUntil: "2026-01-01",
      values: [
        {
          from: "2008-03-01",
          fromUncertain: true,
          value: { target: null, citations: [] },
          cite: cite("permenkes-155-2010"),
          confidence: "secondary",
        },
      ],
    }),
  };
}

/** The indicators of SKDN. */
export const skdnIndicators: Readonly<Record<SkdnRatio, Indicator>> = {
  "K/S": /* @__PURE__ */ ratio("k-s", { id: "Jangkauan program (K/S)", en: "Programme reach (K/S)" }, K, S),
  "D/S": /* @__PURE__ */ ratio(
    "d-s",
    { id: "Partisipasi masyarakat (D/S)", en: "Community participation (D/S)" },
    D,
    S,
  ),
  "D/K": /* @__PURE__ */ ratio("d-k", { id: "Kelangsungan penimbangan (D/K)", en: "Continuity (D/K)" }, D, K),
  "N/D'": /* @__PURE__ */ ratio(
    "n-d-prime",
    { id: "Keberhasilan penimbangan (N/D')", en: "Growth success (N/D')" },
    N,
    D_PRIME,
  ),
  "N/D": /* @__PURE__ */ ratio(
    "n-d",
    { id: "Keberhasilan penimbangan, bentuk lama (N/D)", en: "Growth success, older form (N/D)" },
    N,
    D,
  ),
  "N/S": /* @__PURE__ */ ratio("n-s", { id: "Efektivitas program (N/S)", en: "Programme effectiveness (N/S)" }, N, S),
  "BGM/D": /* @__PURE__ */ ratio(
    "bgm-d",
    { id: "Balita bawah garis merah (BGM/D)", en: "Under-fives below the red line (BGM/D)" },
    BGM,
    JUDGED,
  ),
};

/** The two counts of each ratio; null where one is not known. */
export function ratioCounts(counts: KnownCounts): Readonly<Record<SkdnRatio, NullableCounts>> {
  const { S, K, D, N, BGM, linesUnknown } = counts;
  return {
    "K/S": { numerator: K, denominator: S },
    "D/S": { numerator: D, denominator: S },
    "D/K": { numerator: D, denominator: K },
    "N/D'": { numerator: N, denominator: dPrimeOf(counts) },
    "N/D": { numerator: N, denominator: D },
    "N/S": { numerator: N, denominator: S },
    "BGM/D": { numerator: BGM, denominator: D === null || linesUnknown === null ? null : D - linesUnknown },
  };
}

/** Two counts, of which one may not be known. */
export interface NullableCounts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** How the ratios are computed. */
export interface RatioSettings {
  readonly asOf: string;
  /** Targets in percent that the caller brings: those in force are not known. */
  readonly targets?: Readonly<Partial<Record<SkdnRatio, number>>> | undefined;
}

/** Refuses targets that are no percentages: an option, and not data. */
export function checkTargets(targets: RatioSettings["targets"]): void {
  for (const target of Object.values(targets ?? {})) {
    if (target !== undefined && !(typeof target === "number" && target >= 0 && target <= 100)) {
      throw new RangeError("targets must be percentages from 0 to 100");
    }
  }
}

/** One ratio as a figure; unknown counts and a denominator of 0 are issues. */
export function skdnFigure(
  name: SkdnRatio,
  counts: NullableCounts,
  settings: RatioSettings,
  complete?: Figure["complete"],
): Result<Figure> {
  return compute(skdnIndicators[name], counts as Counts, {
    asOf: settings.asOf,
    target: settings.targets?.[name] ?? null,
    notices: name === "BGM/D" ? [lineNotice("red")] : [],
    ...(complete === undefined ? {} : { complete }),
  });
}

/** What the reader of counts must know: those who could not be judged stay out of a ratio. */
export function countNotices({ undetermined, linesUnknown, aboveOrange }: KnownCounts): Notice[] {
  const notices: Notice[] = [];
  if (undetermined)
    notices.push({ code: "posyandu.undetermined", path: ["undetermined"], facts: { count: undetermined } });
  if (linesUnknown)
    notices.push({ code: "posyandu.lines-unknown", path: ["linesUnknown"], facts: { count: linesUnknown } });
  if (aboveOrange) notices.push(lineNotice("orange"));
  return notices;
}
