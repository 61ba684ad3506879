// What makes two rows the same regulation: type, number and year, however the source spells them.

/** Names of types as sources write them, in the registry's spelling; any other is only put into capitals. */
const TYPES = {
  KMK: "KEPMENKES",
  "PERMEN PUPR": "PERMENPUPR",
  "PERATURAN BPJS KESEHATAN": "PERBPJSKES",
  "PUTUSAN MA": "PUTUSAN-MA",
  "PERDIRJEN KESMAS": "PERDIRJEN-KESMAS",
};

/** Kinds of regional law; their type names the place as well: PERDA-KOTA-CILEGON. */
const REGIONAL = [
  [/^PERDA (KOTA .+)$/, "PERDA"],
  [/^PERBUP (.+)$/, "PERBUP"],
  [/^PERWALI$/, "PERWAL-KOTA"],
  [/^(?:SK|KEPUTUSAN) WALI KOTA(?: (.+))?$/, "KEPWAL-KOTA"],
];

/** @param {string} text */
export const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/**
 * @param {string} type as the source writes it
 * @param {string} issuer who made it: names the place where the type does not
 */
export function typeOf(type, issuer = "") {
  const name = type.trim().toUpperCase();
  for (const [pattern, kind] of REGIONAL) {
    const match = pattern.exec(name);
    if (match) return `${kind}-${slug(match[1] ?? issuer.replace(/^Wali Kota /i, "")).toUpperCase()}`;
  }
  return TYPES[name] ?? name;
}

/** The number by which a regulation is called: 741 for a Permenkes 741/MENKES/PER/VII/2008. */
export function shortNumber(type, number) {
  const old = type === "PERMENKES" && /^0*(\d+)\/MENKES\/PER\//i.exec(number);
  return old ? old[1] : number;
}

/** Ids are derived, so that the data need not hold them: `decodeId` in src/law/registry does the same. */
export function idOf({ type, number, year }) {
  const short = slug(shortNumber(type, number));
  const named = `${slug(type)}-${short}`;
  return short === String(year) || short.endsWith(`-${year}`) ? named : `${named}-${year}`;
}
