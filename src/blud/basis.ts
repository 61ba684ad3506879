import { type IsoDate, isIsoDate } from "../foundation/calendar.js";
import { failure, type Notice, type Result, success } from "../foundation/result.js";
import type { Confidence, RegulationId } from "../law/index.js";
import { regulation, statusOn } from "../law/registry/index.js";

/** A regulation for the legal basis. */
export interface BludBasis {
  readonly id: string;
  readonly title: string;
  /** `required`: the finance and BLUD chain; `usual`: cited where it matters. */
  readonly need: "required" | "usual";
  /** The last amendment by that day, to be named behind "sebagaimana telah diubah"; null when there is none. */
  readonly amendedBy: string | null;
  readonly confidence: Confidence;
}

/** The legal basis of a decree on a day. */
export interface BludBasisOn {
  /** By hierarchy and date, as Mengingat lists them. */
  readonly cite: readonly BludBasis[];
  /** Of the same subjects, but revoked or not yet in force on that day: not to be cited. */
  readonly avoid: readonly string[];
  /** Those of which the registry cannot say whether they were in force on that day. */
  readonly uncertain: readonly string[];
}

/** What the units do: `puskesmas` and `waste-site` have laws of their own. */
export interface BludBasisOptions {
  readonly units?: readonly ("puskesmas" | "waste-site")[];
}

type Need = BludBasis["need"] | "puskesmas" | "waste-site";

/** Candidates of all times; the status on the day chooses among them. */
const CANDIDATES: readonly (readonly [RegulationId, Need])[] = [
  ["uu-17-2003", "required"],
  ["uu-1-2004", "required"],
  ["uu-32-2004", "required"],
  ["uu-18-2008", "waste-site"],
  ["uu-36-2009", "puskesmas"],
  ["uu-12-2011", "usual"],
  ["uu-23-2014", "required"],
  ["uu-17-2023", "puskesmas"],
  ["pp-23-2005", "required"],
  ["pp-58-2005", "required"],
  ["pp-65-2005", "usual"],
  ["pp-81-2012", "waste-site"],
  ["pp-18-2016", "usual"],
  ["pp-2-2018", "usual"],
  ["pp-12-2019", "required"],
  ["pp-28-2024", "puskesmas"],
  ["permendagri-13-2006", "usual"],
  ["permendagri-61-2007", "required"],
  ["permenkes-75-2014", "puskesmas"],
  ["permendagri-80-2015", "usual"],
  ["permendagri-79-2018", "required"],
  ["permendagri-100-2018", "usual"],
  ["permenkes-4-2019", "puskesmas"],
  ["permenkes-43-2019", "puskesmas"],
  ["permendagri-77-2020", "usual"],
  ["permendagri-59-2021", "usual"],
  ["permenkes-6-2024", "puskesmas"],
  ["permenkes-19-2024", "puskesmas"],
];

/**
 * Which regulations the decree of a BLUD should cite on a day, and which of the same subjects no longer, or not yet.
 *
 * @param date - the day of the decree, YYYY-MM-DD
 * @param options - what the units do
 * @returns the regulations in the order of Mengingat; the law that formed the region comes before them, as the notice says;
 *   an issue for what is no date
 * @throws RangeError for units other than these two
 * @example
 * ```ts
 * import { bludBasis } from "tatasehat/blud";
 * const result = bludBasis("2023-02-06", { units: ["puskesmas"] });
 * result.ok && result.value.cite.slice(2, 5).map(({ id, amendedBy }) => [id, amendedBy]);
 * //=> [["uu-36-2009", null], ["uu-12-2011", "uu-13-2022"], ["uu-23-2014", "uu-1-2022"]]
 * result.ok && result.value.avoid.includes("permendagri-61-2007"); //=> true
 * ```
 */
export function bludBasis(date: IsoDate, options: BludBasisOptions = {}): Result<BludBasisOn> {
  if (!isIsoDate(date)) return failure({ code: "law.date-invalid", path: ["date"] });
  const units = options?.units ?? [];
  for (const unit of Array.isArray(units) ? units : [units]) {
    if (unit !== "puskesmas" && unit !== "waste-site")
      throw new RangeError("units holds puskesmas and waste-site only");
  }
  const cited: BludBasis[] = [];
  const avoid: string[] = [];
  const uncertain: string[] = [];
  const notices: Notice[] = [{ code: "blud.region-law" }];
  for (const [id, need] of CANDIDATES) {
    if ((need === "puskesmas" || need === "waste-site") && !units.includes(need)) continue;
    const status = statusOn(id, date);
    const row = regulation(id);
    if (!status.ok || row === undefined) continue;
    if (status.value.status === "revoked" || status.value.status === "not-yet") avoid.push(id);
    else if (status.value.status === "unknown") uncertain.push(id);
    else {
      const isAmended = status.value.status === "amended";
      cited.push({
        ...{ id, title: row.title, need: need === "usual" ? "usual" : "required" },
        // The registry lists amendments by their days.
        amendedBy: isAmended ? (status.value.by?.at(-1) ?? null) : null,
        confidence: status.value.confidence,
      });
    }
  }
  return success({ cite: cited, avoid, uncertain }, notices);
}
