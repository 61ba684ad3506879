import type { IndexName } from "../../growth/index.js";
import type { CellBatch } from "../io/cell-batch.js";
import { isBlank, readNumber } from "../io/cell-values.js";
import { Vocabulary } from "../io/vocabulary.js";
import type { RowIssues } from "../row-issues.js";
import type { RowAssessor } from "./assess-rows.js";
import type { Role } from "./roles.js";

type ComparedIndex = "weightForAge" | "lengthHeightForAge" | "weightForLengthHeight" | "bmiForAge";

/** Which columns of the file speak of which index. */
const COMPARED: readonly { readonly index: ComparedIndex; readonly z: Role; readonly status: Role }[] = [
  { index: "weightForAge", z: "fileZWeightForAge", status: "fileWeightForAge" },
  { index: "lengthHeightForAge", z: "fileZLengthHeightForAge", status: "fileLengthHeightForAge" },
  { index: "weightForLengthHeight", z: "fileZWeightForLengthHeight", status: "fileWeightForLengthHeight" },
  { index: "bmiForAge", z: "fileZBmiForAge", status: "fileBmiForAge" },
];

/** A category's spellings in the files of the field: before and after the decree of 2020, long and short. */
type StatusWords = Readonly<Record<string, readonly string[]>>;

const CHECK_AGAIN_WORDS = ["periksa ulang", "outlier", "check again", "tidak valid"];

const WEIGHT_WORDS: StatusWords = {
  "berat-badan-sangat-kurang": [
    "sangat kurang",
    "bb sangat kurang",
    "berat badan sangat kurang",
    "gizi buruk",
    "severely underweight",
  ],
  "berat-badan-kurang": ["kurang", "bb kurang", "berat badan kurang", "gizi kurang", "underweight"],
  "berat-badan-normal": ["normal", "bb normal", "berat badan normal", "baik", "gizi baik", "normal weight"],
  "risiko-berat-badan-lebih": [
    "risiko lebih",
    "resiko lebih",
    "risiko bb lebih",
    "resiko bb lebih",
    "risiko berat badan lebih",
    "resiko berat badan lebih",
    "lebih",
    "bb lebih",
    "berat badan lebih",
    "gizi lebih",
    "risk of overweight",
  ],
};

const LENGTH_WORDS: StatusWords = {
  "sangat-pendek": ["sangat pendek", "severely stunted"],
  pendek: ["pendek", "stunted"],
  normal: ["normal"],
  tinggi: ["tinggi", "tall"],
};

const WASTING_WORDS: StatusWords = {
  "gizi-buruk": ["gizi buruk", "buruk", "sangat kurus", "severely wasted", "severely thin"],
  "gizi-kurang": ["gizi kurang", "kurang", "kurus", "wasted", "thin"],
  "gizi-baik": ["gizi baik", "baik", "normal", "gizi normal"],
  "berisiko-gizi-lebih": [
    "berisiko gizi lebih",
    "beresiko gizi lebih",
    "risiko gizi lebih",
    "resiko gizi lebih",
    "risiko lebih",
    "resiko lebih",
    "possible risk of overweight",
  ],
  "gizi-lebih": ["gizi lebih", "lebih", "gemuk", "overweight"],
  obesitas: ["obesitas", "obese", "sangat gemuk"],
};

const WORDS: Readonly<Record<ComparedIndex, StatusWords>> = {
  weightForAge: WEIGHT_WORDS,
  lengthHeightForAge: LENGTH_WORDS,
  weightForLengthHeight: WASTING_WORDS,
  bmiForAge: WASTING_WORDS,
};

interface Comparison {
  readonly index: ComparedIndex;
  readonly zColumn: number | undefined;
  readonly statusColumn: number | undefined;
  readonly words: Vocabulary;
  /** The codes of the vocabulary's words, from 1. */
  readonly codes: readonly string[];
}

/** Compares the figures that a file already holds with those just computed. */
export class FileComparison {
  /** What differs, per row of the batch. */
  readonly texts: (string | undefined)[] = [];
  /** How many z and statuses were compared, and how many of them differ. */
  comparedZ = 0;
  differentZ = 0;
  comparedStatuses = 0;
  differentStatuses = 0;
  rowsDifferent = 0;

  readonly #comparisons: readonly Comparison[];
  readonly #shortNames: readonly string[];

  constructor(
    columns: ReadonlyMap<Role, number>,
    readonly headings: readonly string[],
    readonly assessor: RowAssessor,
    labelTexts: readonly string[],
    readonly decimalMark: "," | ".",
  ) {
    this.#comparisons = COMPARED.map(({ index, z, status }) => {
      const codes = ["periksa-ulang", ...Object.keys(WORDS[index])];
      const words: Record<string, number> = {};
      for (const [code, spellings] of [
        ["periksa-ulang", CHECK_AGAIN_WORDS] as const,
        ...Object.entries(WORDS[index]),
      ]) {
        for (const spelling of spellings) words[spelling.replaceAll(" ", "")] = codes.indexOf(code) + 1;
      }
      return { index, zColumn: columns.get(z), statusColumn: columns.get(status), words: new Vocabulary(words), codes };
    }).filter(({ zColumn, statusColumn }) => zColumn !== undefined || statusColumn !== undefined);
    this.#shortNames = labelTexts.map(shortName);
  }

  /** Whether the file holds anything to compare. */
  get any(): boolean {
    return this.#comparisons.length > 0;
  }

  compare(batch: CellBatch, issues: RowIssues): void {
    this.texts.length = batch.rows;
    this.texts.fill(undefined);
    for (const comparison of this.#comparisons) {
      if (comparison.zColumn !== undefined) this.#compareZ(batch, issues, comparison.index, comparison.zColumn);
      if (comparison.statusColumn !== undefined)
        this.#compareStatus(batch, issues, comparison, comparison.statusColumn);
    }
    for (let row = 0; row < batch.rows; row++) if (this.texts[row] !== undefined) this.rowsDifferent++;
  }

  #compareZ(batch: CellBatch, issues: RowIssues, index: IndexName, column: number): void {
    const { bytes, starts, ends, columns } = batch;
    const computed = this.assessor.scores[index].z;
    for (let row = 0; row < batch.rows; row++) {
      const start = starts[row * columns + column] as number;
      const end = ends[row * columns + column] as number;
      if (end <= start) continue;
      const theirs = readNumber(bytes, start, end);
      if (theirs !== theirs) {
        if (!isBlank(bytes, start, end))
          issues.add(row, batch.rowNumbers[row] as number, "growth-file.not-a-number", column);
        continue;
      }
      this.comparedZ++;
      const ours = computed[row] as number;
      const difference = hundredths(ours) - hundredths(theirs);
      if (difference === 0) continue;
      this.differentZ++;
      const heading = this.headings[column] as string;
      this.#say(
        row,
        difference === difference
          ? `${heading} ${difference > 0 ? "+" : "-"}${this.#decimal(Math.abs(difference) / 100)}`
          : `${heading} ${this.#decimal(theirs)}→-`,
      );
    }
  }

  #compareStatus(batch: CellBatch, issues: RowIssues, comparison: Comparison, column: number): void {
    const { bytes, starts, ends, columns } = batch;
    const computed = this.assessor[comparison.index];
    const { all } = this.assessor.labels;
    for (let row = 0; row < batch.rows; row++) {
      const start = starts[row * columns + column] as number;
      const end = ends[row * columns + column] as number;
      if (end <= start) continue;
      const theirs = comparison.words.codeOf(bytes, start, end);
      if (theirs === 0) {
        if (!isBlank(bytes, start, end))
          issues.add(row, batch.rowNumbers[row] as number, "growth-file.status-unknown", column);
        continue;
      }
      this.comparedStatuses++;
      const ours = computed[row] as number;
      const code = comparison.codes[theirs - 1] as string;
      if (all[ours]?.code === code) continue;
      this.differentStatuses++;
      const theirName = this.#shortNames[all.findIndex((label) => label?.code === code)] as string;
      const ourName = ours === 0 ? "-" : (this.#shortNames[ours] as string);
      this.#say(row, `${this.headings[column]} ${theirName}→${ourName}`);
    }
  }

  #say(row: number, text: string): void {
    const earlier = this.texts[row];
    this.texts[row] = earlier === undefined ? text : `${earlier}; ${text}`;
  }

  #decimal(value: number): string {
    return value.toFixed(2).replace(".", this.decimalMark);
  }
}

/** Two decimals, the magnitude rounded half up, as whole hundredths; NaN stays NaN. */
function hundredths(z: number): number {
  const magnitude = Math.floor(Math.abs(z) * 100 + 0.5);
  return z < 0 ? -magnitude : magnitude;
}

/** Beside the heading BB/U the words "Berat badan" say nothing. */
function shortName(name: string): string {
  const rest = name.replace(/^Berat badan /, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
