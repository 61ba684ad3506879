/* Whether a decree amends another one, and how often that had been amended before. */
import type { DecreeDocument } from "../document/types.js";
import { considerationsOf, provisionsOf } from "./provisions.js";
import { plainNumber } from "./wording.js";

const AMENDS =
  /^(?:mengubah|merubah|(?:beberapa )?ketentuan\b.{0,200}\b(?:diubah|dirubah)\b)|\b(?:keputusan|peraturan)\b.{0,160}\bnomor\b.{0,200}\b(?:diubah|dirubah)\b/i;

/** Whether a provision changes another document. */
export function isAmending(decree: DecreeDocument): boolean {
  return provisionsOf(decree).some(({ body }) => AMENDS.test(body.text.slice(0, 600)));
}

/** How many amendments of the document that the title names the text itself tells of. */
export function earlierAmendments(decree: DecreeDocument, name: string): number {
  const number = /\bNOMOR ?:? ?(\S+(?: TAHUN \d{4})?)/.exec(name)?.[1];
  if (number === undefined) return 0;
  const wanted = plainNumber(number);
  const texts = [...considerationsOf(decree), ...(decree.mengingat?.items ?? [])].map(({ body }) => body.text);
  return texts.reduce((most, text) => Math.max(most, amendmentsTold(text.slice(0, 5000), wanted)), 0);
}

function amendmentsTold(text: string, wanted: string): number {
  const plain = plainNumber(text);
  const at = plain.indexOf(wanted);
  if (at < 0) return 0;
  const after = plain.slice(at + wanted.length);
  const amended =
    /TELAH(BEBERAPAKALI|DUAKALI|TIGAKALI|EMPATKALI)?DIUBAH(BEBERAPAKALI|DUAKALI|TIGAKALI|EMPATKALI)?/.exec(after);
  if (amended === null) return 0;
  const times = amended[1] ?? amended[2];
  const named = /PERUBAHAN(KEDUA|KETIGA|KEEMPAT|KELIMA)ATAS/.exec(after.slice(amended.index))?.[1];
  const least = times === undefined ? 1 : times === "TIGAKALI" ? 3 : times === "EMPATKALI" ? 4 : 2;
  return Math.max(
    least,
    ["KEDUA", "KETIGA", "KEEMPAT", "KELIMA"].indexOf(named ?? "") + 2 - (named === undefined ? 1 : 0),
  );
}
