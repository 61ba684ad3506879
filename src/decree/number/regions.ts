import type { Word } from "./words.js";
import { isAmong, phrase, properCase } from "./words.js";

/** What an area is called, by who heads it. */
export type RegionLevel = "Provinsi" | "Kabupaten" | "Kota" | "Kelurahan" | "Desa" | "Kecamatan";

/** Provinces by the short names under which people cite them; a title in `tatasehat/region` resolves any further. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  jabar: "Jawa Barat",
  jateng: "Jawa Tengah",
  jatim: "Jawa Timur",
  sumut: "Sumatera Utara",
  sumbar: "Sumatera Barat",
  sumsel: "Sumatera Selatan",
  babel: "Kepulauan Bangka Belitung",
  kepri: "Kepulauan Riau",
  kalbar: "Kalimantan Barat",
  kalteng: "Kalimantan Tengah",
  kalsel: "Kalimantan Selatan",
  kaltim: "Kalimantan Timur",
  kaltara: "Kalimantan Utara",
  sulut: "Sulawesi Utara",
  sulteng: "Sulawesi Tengah",
  sulsel: "Sulawesi Selatan",
  sultra: "Sulawesi Tenggara",
  sulbar: "Sulawesi Barat",
  ntb: "Nusa Tenggara Barat",
  ntt: "Nusa Tenggara Timur",
  malut: "Maluku Utara",
  dki: "DKI Jakarta",
  diy: "Daerah Istimewa Yogyakarta",
  "di yogyakarta": "Daerah Istimewa Yogyakarta",
  "d i yogyakarta": "Daerah Istimewa Yogyakarta",
  "daerah khusus ibukota jakarta": "DKI Jakarta",
  "daerah khusus ibu kota jakarta": "DKI Jakarta",
  tangsel: "Tangerang Selatan",
};

/** Provinces that stand after "Perda" without the word: every other name there may be a regency or a city. */
const PROVINCES =
  "|aceh|sumatera utara|sumatera barat|riau|jambi|sumatera selatan|bengkulu|lampung|kepulauan bangka belitung|" +
  "kepulauan riau|dki jakarta|jawa barat|jawa tengah|daerah istimewa yogyakarta|jawa timur|banten|bali|" +
  "nusa tenggara barat|nusa tenggara timur|kalimantan barat|kalimantan tengah|kalimantan selatan|kalimantan timur|" +
  "kalimantan utara|sulawesi utara|sulawesi tengah|sulawesi selatan|sulawesi tenggara|gorontalo|sulawesi barat|" +
  "maluku|maluku utara|papua|papua barat|papua selatan|papua tengah|papua pegunungan|papua barat daya|";

/** The words that say what an area is. */
const LEVEL_WORDS: Readonly<Record<string, RegionLevel>> = {
  provinsi: "Provinsi",
  propinsi: "Provinsi",
  prov: "Provinsi",
  kabupaten: "Kabupaten",
  kab: "Kabupaten",
  kota: "Kota",
  kotamadya: "Kota",
  kodya: "Kota",
};

/** Is the word one that says what an area is: Provinsi, Kab., Kotamadya? */
export function regionLevel(word: string): RegionLevel | undefined {
  return LEVEL_WORDS[word];
}

/** "Daerah Tingkat II" and the like, of the years before 1999, say nothing beside Kabupaten or Kota. */
function withoutTier(words: readonly Word[]): readonly Word[] {
  let at = 0;
  // Bupati KDH Tk. II Bogor.
  if (words[at]?.low === "kdh") at++;
  if (at === 1 && isAmong(" tk tingkat ", words[at]?.low ?? "")) return withoutRank(words.slice(2));
  if (at === 1) return words.slice(1);
  if (words[at]?.low === "kepala") at++;
  if (at === 1 && isAmong(" khusus istimewa ", words[2]?.low ?? "")) return words.slice(1);
  if (words[at]?.low === "dati") at++;
  else if (words[at]?.low === "daerah" && words[at + 1]?.low === "tingkat") at += 2;
  else return words;
  return withoutRank(words.slice(at));
}

function withoutRank(words: readonly Word[]): readonly Word[] {
  return /^(?:ii?|[12])$/.test(words[0]?.low ?? "") ? words.slice(1) : words;
}

/** An area with the word for its level before its name, `Kabupaten Indramayu`; null without a name. */
export function regionName(text: string, words: readonly Word[], level: RegionLevel): string | null {
  let rest = withoutTier(words);
  if (rest.length > 0 && LEVEL_WORDS[(rest[0] as Word).low] === level) rest = withoutTier(rest.slice(1));
  if (rest.length === 0) return null;
  const name = properCase(phrase(text, rest));
  return `${level} ${SHORT_NAMES[name.toLowerCase().replaceAll(".", "")] ?? name}`;
}

/** An area that says itself what it is ("Kota Cilegon"), or a province by its name. */
export function selfNamedRegion(text: string, words: readonly Word[]): string | null {
  const [first] = words;
  if (first === undefined) return null;
  const level = LEVEL_WORDS[first.low];
  if (level !== undefined) return regionName(text, words.slice(1), level);
  const whole = regionName(text, words, "Provinsi");
  return whole !== null && PROVINCES.includes(`|${whole.slice("Provinsi ".length).toLowerCase()}|`) ? whole : null;
}

/** Words after which the name of an area is over. */
const ENDS =
  " tahun anggaran periode dan yang pada di dalam untuk sebagai dengan oleh serta tentang nomor semester triwulan bulan " +
  "tanggal ke kepada dari bagi atas provinsi propinsi kecamatan kelurahan desa masa menjadi melalui terhadap ";

/** Words that make a programme of "Kota ..." or "Kabupaten ...", not a name: Kota Layak Anak, Kabupaten Sehat. */
const PROGRAMMES = " layak sehat kreatif pintar cerdas tanpa inklusif hijau pusaka ramah bersih tangguh ";

/** The area of a level that a title names: "... Pemerintah Kota Balikpapan Tahun Anggaran 2023". */
export function regionInTitle(title: string, level: RegionLevel | undefined): string | null {
  const words = [...title.matchAll(/[A-Za-z][A-Za-z'’-]*/g)];
  for (let at = 0; at + 1 < words.length; at++) {
    const found = LEVEL_WORDS[(words[at] as RegExpExecArray)[0].toLowerCase()];
    if (found === undefined || (level !== undefined && found !== level)) continue;
    if (/^(?:tata|wali|se)$/i.test(words[at - 1]?.[0] ?? "")) continue;
    const name = nameFrom(title, words, at + 1);
    if (name.length > 0) return `${found} ${properCase(name.join(" "))}`;
  }
  return null;
}

/** Up to four capitalised words; in a title in capitals, up to a word that no name holds. */
function nameFrom(title: string, words: readonly RegExpExecArray[], from: number): readonly string[] {
  const name: string[] = [];
  for (let at = from; at < words.length && name.length < 4; at++) {
    const [word] = words[at] as RegExpExecArray;
    const low = word.toLowerCase();
    if (!/^[A-Z]/.test(word) || isAmong(ENDS, low) || (name.length === 0 && isAmong(PROGRAMMES, low))) break;
    const before = words[at - 1] as RegExpExecArray;
    if (/[^\s.]/.test(title.slice(before.index + before[0].length, (words[at] as RegExpExecArray).index))) break;
    name.push(word);
  }
  return name;
}
