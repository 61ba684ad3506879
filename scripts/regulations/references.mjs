// References to regulations inside free text: "Permenkes 6/2024", "75/2019, 64/2020", "KMK 1098/2024".
import { idOf, slug, typeOf } from "./identity.mjs";

const TYPE_WORD = /^(?:UU|PP|Perpres|Inpres|PMK|KMK|(?:Permen|Kepmen)[a-z]+|Peraturan)$/;

/**
 * The references in a text, in order. A type stands until the next one; before the first, it is the writer's own.
 *
 * @param {string} text
 * @param {string} ownType the type of the regulation that refers
 * @returns {{ types: string[], number: string, year: number, isPartial: boolean }[]}
 */
export function referencesIn(text, ownType) {
  const found = [];
  let types = [ownType];
  const words = text.replace(/[(),:]/g, " ").split(/\s+/);
  words.forEach((word, i) => {
    const names = word.split("/");
    if (names.every((name) => TYPE_WORD.test(name))) {
      types = names.map((name) => (name === "Peraturan" ? ownType : typeOf(name)));
      return;
    }
    const match = /^([\d.-]*\d(?:\/[A-Z.\d]+)*)\/(\d{4})$/.exec(word);
    // An article named after the number means that only a part of the regulation is meant.
    if (match)
      found.push({ types, number: match[1], year: Number(match[2]), isPartial: /^art/.test(words[i + 1] ?? "") });
  });
  return found;
}

/**
 * The id that a reference means: that of a known regulation, else the one that the regulation would have.
 *
 * @param {{ types: string[], number: string, year: number }} reference
 * @param {readonly { id: string, type: string, number: string, year: number }[]} known
 */
export function resolve({ types, number, year }, known) {
  // Ministries' decisions are called by the bare number inside theirs: HK.01.07/MENKES/1098/2024 is 1098/2024.
  const inside = new RegExp(`(?:^|/)0*${number.replace(/[.]/g, "\\.")}(?:/|$)`);
  const hit = known.find(
    (row) => types.includes(row.type) && row.year === year && (row.number === number || inside.test(row.number)),
  );
  if (hit) return hit.id;
  const [type, ...others] = types;
  if (others.length > 0) return `${types.map(slug).join("-or-")}-${slug(number)}-${year}`;
  return idOf({ type, number: number.includes("/") ? `${number}/${year}` : number, year });
}
