// Encodes the government's area codes into src/region/data/.
//
//   node scripts/encode-regions.mjs FOLDER
//
// FOLDER holds the lists as CSV: provinces.csv, regencies.csv, districts.csv.gz, villages.csv.gz (code, ..., name),
// historical-regencies.csv, historical-districts.csv, renamed-or-reused-codes.csv. The CSV files themselves are not part
// of this project; NOTICE names their compiler.
//
// Names stand one a line in the order of their codes, in small letters: brotli finds repeated words by itself (front
// coding, a dictionary of words and words without spaces between them were tried and won nothing). Capitals come back by
// rule; a name that the rule would spell otherwise stands as it is behind `=`.
//
// Codes are written as runs, since an area mostly numbers its parts 1, 2, 3...: `4a` skips 4 numbers and takes one, `r`
// takes the next 18. `;` ends the list of one parent's parts, `,` the list of one kind among them (kabupaten and kota;
// desa, kelurahan and desa adat).
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gunzipSync } from "node:zlib";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node scripts/encode-regions.mjs FOLDER");
  process.exit(2);
}
const target = "src/region/data";
mkdirSync(target, { recursive: true });

const provinces = readRows("provinces.csv");
const regencies = readRows("regencies.csv");
const districts = readRows("districts.csv.gz");
const villages = readRows("villages.csv.gz");
const formerRegencies = readRows("historical-regencies.csv");
const formerDistricts = readRows("historical-districts.csv");
const renamed = readRows("renamed-or-reused-codes.csv");

checkHierarchy();
checkRegencyNames();

write("provinces-to-districts", "every province, regency and district in force", {
  PROVINCES: provinces.map(({ code, name }) => `${code} ${name}`).join("\n"),
  REGENCY_NUMBERS: childNumbers(provinces, regencies, [1, 71]),
  REGENCY_NAMES: packNames(regencies),
  DISTRICT_NUMBERS: childNumbers(regencies, districts, [1]),
  DISTRICT_NAMES: packNames(districts),
});
write("villages", "every village in force", {
  VILLAGE_NUMBERS: childNumbers(districts, villages, [2001, 1001, 3001]),
  VILLAGE_NAMES: packNames(villages),
});
write("former-codes", "the codes that earlier lists held, and what became of them", {
  // Old code, new code.
  FORMER_REGENCIES: formerRegencies.map(({ old_code, successor_code }) => `${old_code} ${successor_code}`).join("\n"),
  // Old regency, its old numbers and, in the same order, the numbers that they became in the regency's successor.
  FORMER_DISTRICTS: encodeFormerDistricts(),
  // Codes without a successor of their own, and codes whose successor is spelled otherwise.
  FORMER_DISTRICT_NAMES: formerDistricts
    .filter(({ old_name, successor_code }) => old_name !== nameOf(districts, successor_code))
    .map(({ old_code, old_name }) => `${old_code} ${old_name}`)
    .join("\n"),
  // Codes that only a later one of the earlier lists held.
  LATER_FORMER_DISTRICTS: formerDistricts
    .filter(({ first_seen_in }) => first_seen_in !== formerDistricts[0].first_seen_in)
    .map(({ old_code, first_seen_in }) => `${old_code} ${first_seen_in}`)
    .join("\n"),
  // Code, last list with the former name, first list with today's, former name.
  FORMER_NAMES: renamed
    .map((row) => [row.code, row.dataset_before, row.dataset_after, formerName(row.name_before)].join("|"))
    .join("\n"),
});

function readRows(file) {
  const bytes = readFileSync(join(folder, file));
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const [header, ...lines] = text.trim().split(/\r?\n/).map(splitLine);
  return lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])));
}

function splitLine(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    quoted === undefined ? bare : quoted.replaceAll('""', '"'),
  );
}

function nameOf(rows, code) {
  return rows.find((row) => row.code === code)?.name;
}

function checkHierarchy() {
  let parents = new Set([""]);
  for (const rows of [provinces, regencies, districts, villages]) {
    const codes = rows.map(({ code }) => code);
    if (new Set(codes).size !== codes.length) throw new Error("a code stands twice");
    if (codes.some((code, i) => i > 0 && codes[i - 1] >= code)) throw new Error("codes are out of order");
    const orphan = codes.find((code) => !parents.has(parentCode(code)));
    if (orphan !== undefined) throw new Error(`${orphan} has no parent`);
    const unsafe = rows.find(({ name }) => !/^[\x20-\x7e]+$/.test(name) || /[`\\]|\$\{|^[\s=]|\s$/.test(name));
    if (unsafe !== undefined) throw new Error(`${unsafe.code}: a name that a plain line cannot hold`);
    parents = new Set(codes);
  }
}

function parentCode(code) {
  return code.slice(0, Math.max(0, code.lastIndexOf(".")));
}

/** The kind follows from the number (71 and above: kota) and from the province (31: administrative ones). */
function checkRegencyNames() {
  for (const { code, type, name, full_name } of regencies) {
    const [province, number] = code.split(".");
    const kind = (Number(number) >= 71 ? "Kota" : "Kabupaten") + (province === "31" ? " Administrasi" : "");
    if (type !== kind.toLowerCase().replace(" ", "_") || full_name !== `${kind} ${name}`) {
      throw new Error(`${code}: its kind does not follow from its code`);
    }
  }
}

function packNames(rows) {
  return rows.map(({ name }) => (capitalise(name.toLowerCase()) === name ? name.toLowerCase() : `=${name}`)).join("\n");
}

/** The rule of src/region/packing.ts: every word begins with a capital, Roman numerals are all capitals. */
function capitalise(text) {
  return text.replace(/[^ ]+/g, (word) =>
    /^[ivx]{2,}$/.test(word) ? word.toUpperCase() : word[0].toUpperCase() + word.slice(1),
  );
}

function childNumbers(parents, children, bases) {
  const numbers = new Map(parents.map(({ code }) => [code, []]));
  for (const { code } of children) numbers.get(parentCode(code)).push(Number(code.slice(code.lastIndexOf(".") + 1)));
  return [...numbers.values()]
    .map((own) =>
      bases
        .map((base) =>
          runs(
            own.filter((number) => Math.max(...bases.filter((start) => start <= number)) === base),
            base,
          ),
        )
        .join(",")
        .replace(/,+$/, ""),
    )
    .join(";");
}

function runs(numbers, base) {
  let text = "";
  let expected = base;
  for (let i = 0; i < numbers.length; ) {
    let length = 1;
    while (numbers[i + length] === numbers[i] + length) length++;
    const skipped = numbers[i] - expected;
    text += (skipped === 0 ? "" : skipped) + letters(length);
    expected = numbers[i] + length;
    i += length;
  }
  return text;
}

/** A count in base 26: capitals, then one small letter for the last digit. */
function letters(count) {
  const last = String.fromCharCode(97 + (count % 26));
  let rest = Math.floor(count / 26);
  let high = "";
  while (rest > 0) {
    high = String.fromCharCode(65 + (rest % 26)) + high;
    rest = Math.floor(rest / 26);
  }
  return high + last;
}

function encodeFormerDistricts() {
  const byRegency = Map.groupBy
    ? Map.groupBy(formerDistricts, ({ old_code }) => old_code.slice(0, 5))
    : formerDistricts.reduce((groups, row) => {
        const key = row.old_code.slice(0, 5);
        return groups.set(key, [...(groups.get(key) ?? []), row]);
      }, new Map());
  const lines = [];
  for (const [regency, rows] of byRegency) {
    const successor = formerRegencies.find(({ old_code }) => old_code === regency).successor_code;
    const mapped = rows.filter(({ successor_code }) => successor_code !== "");
    if (mapped.some(({ successor_code }) => parentCode(successor_code) !== successor)) {
      throw new Error(`${regency}: a district went elsewhere than its regency`);
    }
    const lastTwo = (code) => Number(code.slice(6));
    const before = runs(
      mapped.map(({ old_code }) => lastTwo(old_code)),
      1,
    );
    const after = runs(
      mapped.map(({ successor_code }) => lastTwo(successor_code)),
      1,
    );
    lines.push(`${regency} ${before}${before === after ? "" : ` ${after}`}`);
  }
  return lines.join("\n");
}

/** `KAB. TOBA SAMOSIR` as today's lists would spell it; the other lists print capitals only. */
function formerName(text) {
  return text
    .split(" ")
    .map((word) => (word === "DKI" ? word : word[0] + word.slice(1).toLowerCase()))
    .join(" ")
    .replace(/^Kab\. Adm\. /, "Kabupaten Administrasi ")
    .replace(/^Kab\. /, "Kabupaten ");
}

function write(name, what, constants) {
  const body = Object.entries(constants)
    .map(([constant, text]) => `export const ${constant} = \`${text}\`;\n`)
    .join("\n");
  const text = `// Generated by scripts/encode-regions.mjs: ${what} (see NOTICE for the source). Do not edit.\n\n${body}`;
  writeFileSync(join(target, `${name}.ts`), text);
  console.log(`${name}: ${text.length} characters, ${brotliCompressSync(Buffer.from(text)).length} bytes in brotli`);
}
