import { monthName } from "../../foundation/periods.js";
import type { Language } from "../../foundation/result.js";
import { punctuateDecimal } from "../../foundation/rounding.js";
import type { SkdnRatio } from "../../posyandu/index.js";
import { wholeText } from "../table/issue-lines.js";
import type { OwnColumn } from "../table/own-table.js";
import type { AreaCounts } from "./area-counts.js";
import { hiddenLetters, LETTERS, type Letter } from "./suppress.js";

/** The ratios of the table, each with the letters that it would give away. */
const RATIOS: readonly (readonly [name: SkdnRatio, letters: readonly Letter[]])[] = [
  ["K/S", ["K", "S"]],
  ["D/S", ["D", "S"]],
  ["N/D'", ["N", "T"]],
  ["BGM/D", ["BGM", "D"]],
];

/** Not "<5": a larger count is hidden too where it would give a small one away. */
const HIDDEN = "*";
const UNKNOWN = "-";

/** The aggregate of a month: nothing in it names a row or a child. */
export class Aggregate {
  readonly #hidden: ReadonlyMap<AreaCounts, ReadonlySet<Letter>>;

  constructor(
    readonly areas: readonly AreaCounts[],
    readonly month: string,
    readonly language: Language,
    suppressSmall: boolean,
  ) {
    this.#hidden = suppressSmall ? hiddenLetters(areas) : new Map();
  }

  /** Whether some count is hidden. */
  get isAnyHidden(): boolean {
    return [...this.#hidden.values()].some((letters) => letters.size > 0);
  }

  /** The table for a file. */
  columns(decimalMark: string): readonly OwnColumn<AreaCounts>[] {
    const { month, language } = this;
    const count = (name: string, letter: Letter): OwnColumn<AreaCounts> => ({
      name,
      text: (area) => (this.#isHidden(area, [letter]) ? HIDDEN : (area.counts[letter]?.toString() ?? "")),
    });
    return [
      { name: "area", text: ({ name }) => name },
      { name: "above", text: ({ above }) => above.join(" / ") },
      { name: "month", text: () => month },
      count("S", "S"),
      count("K", "K"),
      count("D", "D"),
      count("N", "N"),
      count("T", "T"),
      count("O", "O"),
      count("B", "B"),
      count(language === "id" ? "belum_dinilai" : "not_judged", "undetermined"),
      count("2T", "twoT"),
      count("BGM", "BGM"),
      count(language === "id" ? "atas_oranye" : "above_orange", "aboveOrange"),
      ...RATIOS.map(
        ([ratio, letters]): OwnColumn<AreaCounts> => ({
          name: `${ratio} %`,
          text: (area) => this.#ratio(area, ratio, letters)?.replace(".", decimalMark) ?? "",
        }),
      ),
    ];
  }

  /** The table for a person. */
  lines(): readonly string[] {
    const shown = this.areas.filter(({ level, posyandu }) => level === "posyandu" || posyandu > 1);
    const width = Math.max(8, ...shown.map(({ name }) => name.length));
    const heads = ["S", "K", "D", "N", "T", "O", "B", "?", "2T", "BGM", ">O"];
    const ratioHeads = RATIOS.map(([name]) => name);
    const head = [
      " ".repeat(width),
      ...heads.map((text) => text.padStart(5)),
      ...ratioHeads.map((text) => text.padStart(8)),
    ];
    return [
      head.join(" ").trimEnd(),
      ...shown.map((area) => {
        const counts = LETTERS.map((letter) => this.#cell(area, letter).padStart(5));
        const ratios = RATIOS.map(([ratio, letters]) => {
          const text = this.#ratio(area, ratio, letters);
          return (text === undefined ? UNKNOWN : punctuateDecimal(text, this.language)).padStart(8);
        });
        return [area.name.padEnd(width), ...counts, ...ratios].join(" ").trimEnd();
      }),
    ];
  }

  /** The month in words. */
  get title(): string {
    return `${monthName(Number(this.month.slice(5)), this.language)} ${this.month.slice(0, 4)}`;
  }

  #cell(area: AreaCounts, letter: Letter): string {
    if (this.#isHidden(area, [letter])) return HIDDEN;
    const count = area.counts[letter];
    return count === null ? UNKNOWN : wholeText(count, this.language);
  }

  /** The text of a ratio; undefined where it cannot be computed or would give a hidden count away. */
  #ratio(area: AreaCounts, ratio: SkdnRatio, letters: readonly Letter[]): string | undefined {
    if (this.#isHidden(area, letters)) return undefined;
    const figure = area.ratios[ratio];
    return figure.ok ? figure.value.text : undefined;
  }

  #isHidden(area: AreaCounts, letters: readonly Letter[]): boolean {
    return letters.some((letter) => this.#hidden.get(area)?.has(letter) === true);
  }
}
