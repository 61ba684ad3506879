/* A regulation of the registry written out as Mengingat cites it. */
import { type Gazette, type Regulation, regulation } from "../../law/registry/index.js";
import { amendmentsBy } from "../check/amended.js";
import { documentKind } from "../check/documents.js";

const NAMES: Readonly<Record<string, string>> = {
  UU: "Undang-Undang",
  PERPPU: "Peraturan Pemerintah Pengganti Undang-Undang",
  PP: "Peraturan Pemerintah",
  PERPRES: "Peraturan Presiden",
  PERMENKES: "Peraturan Menteri Kesehatan",
  PERMENDAGRI: "Peraturan Menteri Dalam Negeri",
  PERMENSOS: "Peraturan Menteri Sosial",
  PMK: "Peraturan Menteri Keuangan",
};

/** An item of the legal basis. */
export interface BasisText {
  readonly text: string;
  readonly level: number;
  /** For the order within a level. */
  readonly order: string;
}

/** The text of an id, or of words that are a citation themselves; undefined for an id that cannot be written out. */
export function basisText(item: string, day: string): BasisText | undefined {
  const words = item.trim();
  const row = regulation(words);
  if (row === undefined) {
    if (!words.includes(" ")) return undefined;
    const [, year = "9999"] = /(?:\bTahun |\/)(\d{4})(?!\d)/i.exec(words) ?? [];
    return { text: words, level: documentKind(words)?.level ?? LAST, order: year };
  }
  const cited = citationOf(row);
  if (cited === undefined) return undefined;
  const text = `${cited}${amendedText(row, day)}`;
  return { text, level: documentKind(text)?.level ?? LAST, order: row.enacted ?? String(row.year) };
}

/** Regional law comes after all that has a level of its own. */
const LAST = 99;

function citationOf({ type, number, year, title, gazette }: Regulation): string | undefined {
  const name = NAMES[type];
  if (name === undefined) return undefined;
  const numbered = number.includes("/") ? number : `${number} Tahun ${year}`;
  return `${name} Nomor ${numbered} tentang ${title}${gazette === undefined ? "" : gazetteText(gazette)}`;
}

function gazetteText({ series, year, number, tln }: Gazette): string {
  const name = series === "LN" ? "Lembaran" : "Berita";
  const addition = tln === undefined ? "" : `, Tambahan Lembaran Negara Republik Indonesia Nomor ${tln}`;
  return ` (${name} Negara Republik Indonesia Tahun ${year} Nomor ${number}${addition})`;
}

function amendedText(row: Regulation, day: string): string {
  const amendments = amendmentsBy(row, day);
  const last = amendments.at(-1);
  const cited = last === undefined ? undefined : citationOf(last);
  if (cited === undefined) return "";
  return ` sebagaimana telah diubah ${amendments.length > 1 ? "beberapa kali, terakhir " : ""}dengan ${cited}`;
}
