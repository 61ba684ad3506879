import { parseNumber } from "../../number/parse-number.js";
import type { DecreeRule } from "../types.js";

const PLAIN = /^\d{1,5}[A-Z]? TAHUN \d{4}$/i;

function isReadable(kind: string, number: string): boolean {
  const result = parseNumber(`${kind} NOMOR ${number}`);
  return result.ok;
}

/** The number fits a pattern of its kind and maker. */
export const num01: DecreeRule = {
  meta: {
    id: "NUM-01",
    severity: "error",
    title: {
      id: "Nomor sesuai dengan pola jenis dan penetapnya",
      en: "The number fits a pattern of its kind and maker",
    },
  },

  check({ title }, { number }) {
    if (number === null || number.isOpen || number.year === null || !title?.kind) return [];
    const isPlain = PLAIN.test(number.part.text);
    const isBroken =
      title.nature === "peraturan" ? !isPlain : !isPlain && !isReadable(title.kind.text, number.part.text);
    return isBroken ? [{ where: "number", span: number.part.span }] : [];
  },
};
