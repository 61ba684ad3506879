/* The layout of a draft: one line a paragraph, as a word processor takes it. */
import { letterList } from "../check/letters.js";
import { setsStart } from "../check/start.js";
import { writeDay } from "../document/dates.js";
import { ordinalWord, romanWord } from "../document/numerals.js";
import { withoutMarks } from "../document/offices.js";
import type { DraftAnnex, DraftFields } from "./fields.js";

const BLANK = "(NAMA)";

/** Lays the parts out; `basis` is in its final order. */
export function layOut(fields: DraftFields, basis: readonly string[]): string {
  const { nature, copies = [], annexes = [] } = fields;
  const office = plain(fields.office);
  const name = plain(fields.name);
  const kind = nature === "keputusan" ? "Keputusan" : "Peraturan";
  const own = `${kind} ${withoutRegion(office)}`;
  const title = [`${kind} ${office}`.toUpperCase(), `NOMOR ${numberText(fields)}`, "TENTANG", name.toUpperCase()];
  const signature = [`${office.toUpperCase()},`, "", "ttd", "", plain(fields.signatory ?? BLANK).toUpperCase()];
  const closing = [`Ditetapkan di ${plain(fields.place)}`, `pada tanggal ${writeDay(fields.date)}`, "", ...signature];
  const head = [office.toUpperCase(), ...(fields.province ? [`PROVINSI ${plain(fields.province).toUpperCase()}`] : [])];
  const grace = nature === "peraturan" ? ["DENGAN RAHMAT TUHAN YANG MAHA ESA", ""] : [];
  const sections = [
    head,
    title,
    [...grace, `${office.toUpperCase()},`],
    listed("Menimbang", [...fields.considerations.map(reason), formula(fields, own, name)], letter),
    listed("Mengingat", basis.map(plain), number),
    ...(fields.attention?.length ? [listed("Memperhatikan", fields.attention.map(plain), number)] : []),
    ["MEMUTUSKAN:"],
    [`Menetapkan : ${own.toUpperCase()} TENTANG ${name.toUpperCase()}.`],
    nature === "keputusan" ? dikta(fields, own) : articles(fields, own, regionOf(office)),
    closing,
    ...(nature === "peraturan" ? [promulgation(fields, regionOf(office))] : []),
    ...(copies.length > 0
      ? [["Tembusan:", ...copies.map((copy, i) => `${i + 1}. ${plain(copy)}${end(i, copies)}`)]]
      : []),
    ...annexes.map((annex, i) => annexText(annex, title, signature, annexes.length > 1 ? ` ${romanWord(i + 1)}` : "")),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** On one line, without a mark at its end. */
function plain(text: string): string {
  return withoutMarks(text.replace(/\s+/g, " "));
}

function numberText({ nature, number: written }: DraftFields): string {
  const text = plain(written);
  return nature === "peraturan" ? text.toUpperCase() : text.replace(/ tahun /i, " TAHUN ");
}

/** `Bupati` of `Bupati Contoh`; an office without a region to leave out stays whole. */
function withoutRegion(office: string): string {
  return (
    /^(?:Gubernur|Bupati|Wali ?Kota)\b/i.exec(office)?.[0] ??
    office.replace(/ (?:Kabupaten|Kota|Provinsi) .{1,80}$/i, "")
  );
}

/** ` Kabupaten Contoh` of `Bupati Contoh`, for the gazette; nothing where the office names no region. */
function regionOf(office: string): string {
  const [, head = "", name = ""] = /^(Gubernur|Bupati|Wali ?Kota) (.{1,80})$/i.exec(office) ?? [];
  if (head === "") return / (?:Kabupaten|Kota|Provinsi) .{1,80}$/i.exec(office)?.[0] ?? "";
  if (/^bupati/i.test(head)) return ` Kabupaten ${name}`;
  if (/^wali/i.test(head)) return ` Kota ${name}`;
  return /^(?:Aceh$|Daerah Istimewa )/i.test(name) ? ` ${name}` : ` Provinsi ${name}`;
}

function listed(label: string, items: readonly string[], mark: (index: number) => string): string[] {
  if (items.length === 1) return [`${label} : ${items[0]};`];
  return items.map((item, i) => `${i === 0 ? `${label} : ` : ""}${mark(i)} ${item};`);
}

const letter = (index: number): string => `${String.fromCharCode(97 + index)}.`;
const number = (index: number): string => `${index + 1}.`;
const end = (index: number, list: readonly unknown[]): string => (index === list.length - 1 ? "." : ";");

function reason(text: string): string {
  return `bahwa ${plain(text).replace(/^bahwa /i, "")}`;
}

function formula({ considerations }: DraftFields, own: string, name: string): string {
  const letters = considerations.map((_, i) => String.fromCharCode(97 + i));
  const basis = `berdasarkan pertimbangan sebagaimana dimaksud dalam ${letterList(letters)}`;
  return `bahwa ${basis}, perlu menetapkan ${own} tentang ${name}`;
}

/** The provisions as sentences, the start among them. */
function sentences({ provisions }: DraftFields, start: string): string[] {
  const given = provisions.map((provision) => `${plain(provision)}.`);
  return given.some(setsStart) ? given : [...given, start];
}

function dikta(fields: DraftFields, own: string): string[] {
  const start = `${own} ini mulai berlaku pada tanggal ditetapkan.`;
  return sentences(fields, start).map((sentence, i) => `${ordinalWord(i + 1)} : ${sentence}`);
}

function articles(fields: DraftFields, own: string, region: string): string[] {
  const start = `${own} ini mulai berlaku pada tanggal diundangkan.`;
  const written = sentences(fields, start).flatMap((sentence, i) => [`Pasal ${i + 1}`, sentence, ""]);
  const order = `Agar setiap orang mengetahuinya, memerintahkan pengundangan ${own} ini dengan penempatannya dalam Berita Daerah${region}.`;
  return [...written, order];
}

function promulgation({ place, date }: DraftFields, region: string): string[] {
  const secretary = `SEKRETARIS DAERAH${region.toUpperCase()},`;
  return [
    ...[`Diundangkan di ${plain(place)}`, "pada tanggal ...", "", secretary, "", "ttd", "", BLANK, ""],
    `BERITA DAERAH${region.toUpperCase()} TAHUN ${date.slice(0, 4)} NOMOR ...`,
  ];
}

function annexText(annex: DraftAnnex, title: readonly string[], signature: readonly string[], roman: string): string[] {
  const rows = annex.rows.map((cells, i) => [`${i + 1}.`, ...cells.map(plain)].join(" | "));
  const columns = ["No", ...annex.columns.map(plain)].join(" | ");
  return [
    `LAMPIRAN${roman}`,
    ...title,
    "",
    plain(annex.heading).toUpperCase(),
    "",
    columns,
    "---",
    ...rows,
    "",
    ...signature,
  ];
}
