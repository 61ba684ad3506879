import type { Bilingual } from "../foundation/result.js";
import { foldText, nearest } from "../foundation/text.js";

/** The vaccines of the national programme. */
export type Vaccine =
  | "HB0"
  | "BCG"
  | "bOPV"
  | "DPT-HB-Hib"
  | "hexavalent"
  | "PCV"
  | "RV"
  | "IPV"
  | "MR"
  | "JE"
  | "DT"
  | "Td"
  | "HPV";

/** What each vaccine is called. */
export const vaccineNames: Readonly<Record<Vaccine, Bilingual>> = {
  HB0: { id: "Hepatitis B lahir (HB0)", en: "Hepatitis B at birth (HB0)" },
  BCG: { id: "BCG (tuberkulosis)", en: "BCG (tuberculosis)" },
  bOPV: { id: "Polio tetes (bOPV)", en: "Oral polio (bOPV)" },
  "DPT-HB-Hib": {
    id: "Difteri, pertusis, tetanus, hepatitis B, Hib (DPT-HB-Hib)",
    en: "Diphtheria, pertussis, tetanus, hepatitis B, Hib (DPT-HB-Hib)",
  },
  hexavalent: { id: "Heksavalen (DPT-HB-Hib-IPV)", en: "Hexavalent (DPT-HB-Hib-IPV)" },
  PCV: { id: "Pneumokokus (PCV)", en: "Pneumococcal (PCV)" },
  RV: { id: "Rotavirus (RV)", en: "Rotavirus (RV)" },
  IPV: { id: "Polio suntik (IPV)", en: "Injected polio (IPV)" },
  MR: { id: "Campak-rubela (MR)", en: "Measles-rubella (MR)" },
  JE: { id: "Japanese encephalitis (JE)", en: "Japanese encephalitis (JE)" },
  DT: { id: "Difteri-tetanus anak (DT)", en: "Diphtheria-tetanus for children (DT)" },
  Td: { id: "Tetanus-difteri (Td)", en: "Tetanus-diphtheria (Td)" },
  HPV: { id: "Human papillomavirus (HPV)", en: "Human papillomavirus (HPV)" },
};

const VACCINES = /* @__PURE__ */ Object.keys(vaccineNames) as readonly Vaccine[];

const key = (text: string): string => foldText(text).replaceAll(" ", "");

/** Spellings by their folded form; the only oral polio vaccine since 2016 is the bivalent one. */
const spellings = /* @__PURE__ */ (() => {
  const table = new Map<string, Vaccine>([["opv", "bOPV"]]);
  for (const vaccine of VACCINES) {
    for (const text of [vaccine, vaccineNames[vaccine].id, vaccineNames[vaccine].en]) table.set(key(text), vaccine);
  }
  return table;
})();

/** The vaccine that a text names, or what it may have meant. */
export type FoundVaccine =
  | { readonly vaccine: Vaccine }
  | { readonly vaccine: undefined; readonly nearest: readonly Vaccine[] };

/**
 * Finds the vaccine that a text names; case, spaces and punctuation do not count.
 *
 * @param text - a code such as `dpt hb hib`, or a name
 * @returns the vaccine; when none fits, those whose name contains the text, then those that come nearest
 * @example
 * ```ts
 * import { findVaccine } from "tatasehat/immunization";
 * findVaccine("DPT/HB/Hib"); //=> { vaccine: "DPT-HB-Hib" }
 * findVaccine("polio"); //=> { vaccine: undefined, nearest: ["bOPV", "IPV"] }
 * ```
 */
export function findVaccine(text: string): FoundVaccine {
  if (typeof text !== "string") return { vaccine: undefined, nearest: [] };
  if (Object.hasOwn(vaccineNames, text)) return { vaccine: text as Vaccine };
  const folded = key(text);
  const vaccine = spellings.get(folded);
  if (vaccine !== undefined) return { vaccine };
  const close = nearest(text, VACCINES) as readonly Vaccine[];
  const containing = VACCINES.filter(
    (each) =>
      folded !== "" && [each, vaccineNames[each].id, vaccineNames[each].en].some((name) => key(name).includes(folded)),
  );
  return { vaccine: undefined, nearest: [...new Set([...containing, ...close])] };
}
