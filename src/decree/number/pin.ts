import { isBlank, isDigit } from "./characters.js";

/** An article named before the regulation: "Pasal 29 ayat (1) Peraturan Presiden ...". */
export function pinBefore(text: string, start: number): string | null {
  // It ends with a digit, a bracket, a comma or a letter that stands alone or behind a digit (Pasal 12A).
  const last = text.charCodeAt(start - 2);
  const before = text.charCodeAt(start - 3);
  const isPossible = isDigit(last) || last === 41 || last === 44 || isBlank(before) || isBlank(last) || isDigit(before);
  if (!isPossible || !isBlank(text.charCodeAt(start - 1))) return null;
  const near = text.slice(Math.max(0, start - 64), start);
  const at = near.toLowerCase().lastIndexOf("pasal ");
  // On a line by itself it is the heading of an article, not part of a citation.
  if (at < 0 || (/\n\s*$/.test(near.slice(0, at)) && near.slice(at).includes("\n"))) return null;
  const found = /^pasal\s+\d{1,3}[A-Z]?(?:\s+ayat\s*\(\d{1,2}[a-z]?\))?(?:\s+huruf\s+[a-z])?,?\s*$/i.exec(
    near.slice(at),
  );
  return found === null ? null : found[0].replace(/[,\s]+$/, "").replace(/\s+/g, " ");
}
