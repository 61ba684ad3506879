import type { Bilingual } from "../foundation/result.js";
import { foldText, nearest } from "../foundation/text.js";
import type { SpmCode, SpmLevel } from "./types.js";

/** What the engine needs of each service; the descriptions are in the catalogue. */
export interface ServiceEntry {
  readonly code: SpmCode;
  readonly level: SpmLevel;
  readonly letter: string;
  readonly name: Bilingual;
  readonly year: "calendar" | "school";
}

function entry(
  code: SpmCode,
  letter: string,
  id: string,
  en: string,
  year: "calendar" | "school" = "calendar",
): ServiceEntry {
  return { code, level: code.startsWith("SPM-KES-P") ? "province" : "regency", letter, name: { id, en }, year };
}

/** The 12 + 2 services in the order of PP 2/2018 article 6. */
export const SERVICES: readonly ServiceEntry[] = [
  /* @__PURE__ */ entry("SPM-KES-01", "a", "Pelayanan kesehatan ibu hamil", "Health services for pregnant women"),
  /* @__PURE__ */ entry(
    "SPM-KES-02",
    "b",
    "Pelayanan kesehatan ibu bersalin",
    "Health services for women in childbirth",
  ),
  /* @__PURE__ */ entry("SPM-KES-03", "c", "Pelayanan kesehatan bayi baru lahir", "Health services for newborns"),
  /* @__PURE__ */ entry("SPM-KES-04", "d", "Pelayanan kesehatan balita", "Health services for under-fives"),
  /* @__PURE__ */ entry(
    "SPM-KES-05",
    "e",
    "Pelayanan kesehatan pada usia pendidikan dasar",
    "Health services for children of primary and lower-secondary school age",
    "school",
  ),
  /* @__PURE__ */ entry(
    "SPM-KES-06",
    "f",
    "Pelayanan kesehatan pada usia produktif",
    "Health services for people of working age",
  ),
  /* @__PURE__ */ entry("SPM-KES-07", "g", "Pelayanan kesehatan pada usia lanjut", "Health services for older people"),
  /* @__PURE__ */ entry(
    "SPM-KES-08",
    "h",
    "Pelayanan kesehatan penderita hipertensi",
    "Health services for people with hypertension",
  ),
  /* @__PURE__ */ entry(
    "SPM-KES-09",
    "i",
    "Pelayanan kesehatan penderita diabetes melitus",
    "Health services for people with diabetes mellitus",
  ),
  /* @__PURE__ */ entry(
    "SPM-KES-10",
    "j",
    "Pelayanan kesehatan orang dengan gangguan jiwa berat",
    "Health services for people with severe mental disorders",
  ),
  /* @__PURE__ */ entry(
    "SPM-KES-11",
    "k",
    "Pelayanan kesehatan orang terduga tuberkulosis",
    "Health services for people with presumed tuberculosis",
  ),
  /* @__PURE__ */ entry(
    "SPM-KES-12",
    "l",
    "Pelayanan kesehatan orang dengan risiko terinfeksi virus yang melemahkan daya tahan tubuh manusia (HIV)",
    "Health services for people at risk of HIV infection",
  ),
  /* @__PURE__ */ entry(
    "SPM-KES-P1",
    "a",
    "Pelayanan kesehatan bagi penduduk terdampak krisis kesehatan akibat bencana dan/atau berpotensi bencana provinsi",
    "Health services for people affected by a health crisis caused by a (potential) provincial disaster",
  ),
  /* @__PURE__ */ entry(
    "SPM-KES-P2",
    "b",
    "Pelayanan kesehatan bagi penduduk pada kondisi kejadian luar biasa provinsi",
    "Health services for people in a provincial outbreak (KLB)",
  ),
];

/** The code without its punctuation and leading zeros: `SPM KES 1`, `spm-kes-01` and `KES01` are one. */
function codeKey(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]/g, "")
    .replace(/^spm/, "")
    .replace(/^kes/, "")
    .replace(/^0+/, "");
}

/** The words that most names begin with. */
const SHARED_WORDS = /^Pelayanan kesehatan (pada |penderita |orang (terduga |dengan )?)?/;

/**
 * The service that a text names: its code in any usual spelling, or its Indonesian or English name.
 *
 * @param text - a code such as `SPM-KES-01`, or a name
 * @returns the service; the nearest codes and names when none fits
 * @example
 * ```ts
 * import { findService } from "tatasehat/spm";
 * findService("spm kes 1").code; //=> "SPM-KES-01"
 * findService("Pelayanan kesehatan balta").nearest[0]; //=> "Pelayanan kesehatan balita"
 * ```
 */
export function findService(
  text: string,
): ServiceEntry | { readonly code: undefined; readonly nearest: readonly string[] } {
  const key = codeKey(text);
  const folded = foldText(text);
  const service = SERVICES.find(
    ({ code, name }) => codeKey(code) === key || foldText(name.id) === folded || foldText(name.en) === folded,
  );
  if (service !== undefined) return service;
  const known = SERVICES.flatMap(({ code, name }) => [code, name.id]);
  const near = nearest(text, known);
  // "ibu hamil" is far from the full name in letters, and yet no doubt what is meant.
  const byShort = new Map(SERVICES.map(({ name }) => [name.id.replace(SHARED_WORDS, ""), name.id]));
  const short = near.length > 0 ? [] : nearest(text, [...byShort.keys()]).map((one) => byShort.get(one) as string);
  return { code: undefined, nearest: [...near, ...short] };
}
