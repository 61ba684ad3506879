// Citations found in running text beside one bare regular-expression pass that looks for kind, number and year of the
// same ones, and a decree of ten pages checked. The text is invented: the paragraphs of a decree as a health office writes
// them, in turn.
import { readFileSync } from "node:fs";
import { checkDecree, findCitations } from "../../dist/decree/index.js";
import { random } from "./children.mjs";
import { inTurn, mustAgree } from "./measure.mjs";

const MEGABYTES = 2;

/** What a search by one expression would use: kind and maker, number, year and title with their places, in any case and over line ends. */
const BARE =
  /\b(?:UU|PP|Per(?:pres|menkes|mendagri|da|gub|bup|wal)|Kep(?:pres|menkes|mendagri|gub|bup|wal)|Inpres|SK|SE|Undang-Undang|(?:Peraturan|Keputusan|Instruksi|Surat\s+(?:Edaran|Keputusan))(?:\s+[a-z]+){1,6}?)(?:\s+RI)?(?:\s+(?:Nomor|No\.?))?\s*:?\s*((?:[a-z]{2}\.)?\d[\w./-]*)(?:\s+Tahun\s+(\d{4}))?(?:\s+tentang\s+([^;(\n]+))?/dgi;

const CITED = [
  (n, y) => `Undang-Undang Nomor ${n} Tahun ${y} tentang Kesehatan`,
  (n, y) => `Peraturan Pemerintah Nomor ${n} Tahun ${y} tentang Standar Pelayanan Minimal`,
  (n, y) => `Peraturan Presiden Nomor ${n} Tahun ${y} tentang Jaminan Kesehatan`,
  (n, y) => `Peraturan Menteri Kesehatan Nomor ${n} Tahun ${y} tentang Pusat Kesehatan Masyarakat`,
  (n, y) => `Permendagri ${n}/${y}`,
  (n, y) => `Keputusan Menteri Kesehatan Nomor HK.01.07/MENKES/${n}/${y}`,
  (n, y) => `Keputusan Bupati Sukamulya Nomor 440/Kep.${n}-Dinkes/${y}`,
  (n, y) => `Keputusan Wali Kota Contoh Nomor 188.45/${n}/436.1.2/${y}`,
];

const PROSE = [
  "Puskesmas menyelenggarakan upaya kesehatan masyarakat dan upaya kesehatan perseorangan di wilayah kerjanya, dengan",
  "mengutamakan upaya promotif dan preventif. Kepala keluarga yang menjadi sasaran didatangi oleh kader bersama bidan,",
  "hasil penimbangan dicatat pada kartu, dan balita yang berat badannya tidak naik dua kali berturut-turut dirujuk.",
  "Biaya yang timbul dibebankan pada anggaran pendapatan dan belanja daerah serta sumber lain yang sah menurut",
  "ketentuan, sedangkan laporan disampaikan setiap triwulan kepada kepala dinas paling lambat tanggal 10 bulan berikut.",
];

export function run() {
  const { text, planted } = makeText();
  const megabytes = text.length / 1e6;
  console.log(`\nDecree, ${megabytes.toFixed(1)} MB of running text with ${planted.length} citations`);
  let bare = [];
  let found = [];
  const seconds = inTurn(
    {
      regex: () => {
        bare = [...text.matchAll(BARE)];
      },
      find: () => {
        found = findCitations(text);
      },
    },
    31,
  );
  const rate = (name, time, note = "") =>
    console.log(`  ${name.padEnd(46)} ${(megabytes / time).toFixed(1).padStart(14)} MB/s${note}`);
  rate("one bare regular expression", seconds.regex);
  rate(
    "findCitations: kind, maker, number, title",
    seconds.find,
    `  ${(seconds.regex / seconds.find).toFixed(2)} x the baseline`,
  );
  mustAgree("the expression against what was planted", Math.abs(bare.length - planted.length));
  const starts = found.map(({ span }) => span.start);
  const wrong = planted.filter(({ at, year }, i) => starts[i] !== at || found[i].value.year !== year).length;
  mustAgree("findCitations against what was planted", wrong + Math.abs(found.length - planted.length));
  checkOfTenPages();
}

/** A decree without fault and its like with one fault, each of ten pages: what it takes to check one, after warm-up. */
function checkOfTenPages() {
  const valid = tenPages();
  const faulty = valid.replace("240 (dua ratus empat puluh)", "240 (dua ratus empat)");
  const rules = { valid: [], faulty: [] };
  const seconds = inTurn(
    {
      valid: () => {
        rules.valid = checkDecree(valid).map(({ rule }) => rule);
      },
      faulty: () => {
        rules.faulty = checkDecree(faulty).map(({ rule }) => rule);
      },
    },
    101,
  );
  console.log(`\nDecree, ten pages (${(valid.length / 1000).toFixed(0)} kB) checked, median of 101 after warm-up`);
  for (const [name, time] of Object.entries(seconds)) {
    console.log(`  ${`checkDecree, ${name}`.padEnd(46)} ${(time * 1000).toFixed(1).padStart(14)} ms`);
  }
  mustAgree("checkDecree against what was planted", rules.valid.length + (rules.faulty.join() === "DIK-15" ? 0 : 1));
}

/** The decree of the rules' tests with 240 units: ten pages with their numbers, as a word processor prints them. */
function tenPages() {
  const base = readFileSync(new URL("../../test/decree/rules/bases/keputusan.txt", import.meta.url), "utf8");
  const [head, ...tail] = base.split(/^\d\. .*Dinas Kesehatan.*$/m);
  const places = ["Mekar", "Mawar", "Melati", "Kenanga", "Cempaka", "Anggrek", "Teratai", "Dahlia"];
  const rows = Array.from({ length: 240 }, (_, i) => {
    const name = `UPTD Puskesmas Rawat Inap ${places[i % places.length]} ${places[Math.floor(i / 8) % places.length]} ${i + 1}`;
    return `${i + 1}. | ${name} | Dinas Kesehatan Kabupaten Contoh`;
  });
  const text = `${head}${rows.join("\n")}${tail.at(-1)}`.replace("3 (tiga)", "240 (dua ratus empat puluh)");
  const lines = text.split("\n");
  const onPage = Math.ceil(lines.length / 10);
  return lines
    .flatMap((line, i) => (i > 0 && i % onPage === 0 ? ["", `- ${i / onPage + 1} -`, "", line] : [line]))
    .join("\n");
}

/** Paragraphs of prose, a citation in each; where each one begins. */
function makeText() {
  const next = random(7);
  const planted = [];
  let text = "";
  for (let i = 0; text.length < MEGABYTES * 1e6; i++) {
    text += `${PROSE[i % PROSE.length]}${i % PROSE.length === PROSE.length - 1 ? "\n\n" : " "}`;
    if (i % PROSE.length !== 2) continue;
    const year = 1999 + Math.floor(next() * 26);
    const cite = CITED[Math.floor(next() * CITED.length)](1 + Math.floor(next() * 900), year);
    planted.push({ at: text.length + "sebagaimana diatur dalam ".length, year });
    text += `sebagaimana diatur dalam ${cite}; `;
  }
  return { text, planted };
}
