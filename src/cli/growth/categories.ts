import type { Language } from "../../foundation/result.js";
import type { GrowthCategory } from "../../growth/index.js";
import { type CategoryRules, CHECK_AGAIN, categoryRules } from "../../growth/index.js";

/** A category as the output names it. */
export interface Label {
  /** The category's code, shared by all its wordings. */
  readonly code: string;
  readonly category: GrowthCategory;
}

/** Label 0 is the empty cell, label 1 a z to be checked. */
export const CHECK_AGAIN_LABEL = 1;

/**
 * Every category of every rule set by a small number, for columns of bytes. Found by the name's object: a nutrition
 * status carries the name of the category that it took over.
 */
export class Labels {
  readonly all: readonly (Label | undefined)[];
  readonly #numbers = new Map<GrowthCategory["name"], number>();

  constructor() {
    const all: (Label | undefined)[] = [undefined];
    const add = (category: GrowthCategory): void => {
      if (this.#numbers.has(category.name)) return;
      this.#numbers.set(category.name, all.length);
      all.push({ code: category.code, category });
    };
    add(CHECK_AGAIN);
    for (const { value: rules } of categoryRules.values) for (const category of categoriesOf(rules)) add(category);
    this.all = all;
  }

  numberOf(category: GrowthCategory | undefined): number {
    return category === undefined ? 0 : (this.#numbers.get(category.name) ?? 0);
  }

  /**
   * The labels of the categories that the newest rules give an under-five in one index, met or not: a zero is
   * information too.
   */
  listed(index: "weightForAge" | "lengthHeightForAge" | "weightForLengthHeight"): ReadonlySet<number> {
    const newest = categoryRules.values.at(-1)?.value;
    return new Set((newest?.[index] ?? []).map((category) => this.numberOf(category)));
  }

  /** The labels as texts; a flagged z has its code, in either language. */
  texts(language: Language): readonly string[] {
    return this.all.map((label) =>
      label === undefined ? "" : label.category === CHECK_AGAIN ? CHECK_AGAIN.code : label.category.name[language],
    );
  }
}

function categoriesOf(rules: CategoryRules): readonly GrowthCategory[] {
  return [
    ...rules.weightForAge,
    ...rules.lengthHeightForAge,
    ...rules.weightForLengthHeight,
    ...rules.bmiForAge,
    ...rules.bmiForAgeFrom61Months,
    rules.severe,
    rules.moderate,
  ];
}
