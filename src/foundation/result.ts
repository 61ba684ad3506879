/** A language in which the library can speak: Indonesian or English. */
export type Language = "id" | "en";

/** A text in both languages. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** What an issue or notice knows, for its message: a minimum, a unit, a column. Never an identity number or a name. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** The clause of a regulation that an issue, a notice or a figure rests on. */
export interface Citation {
  /** The regulation's id, such as `permenkes-2-2020`. */
  readonly regulation: string;
  readonly article?: string;
  readonly annex?: string;
  readonly page?: string;
}

/** Why a value could not be given: a stable code with its facts. The words come from {@link describe}. */
export interface Issue {
  /** Stable and dotted, such as `growth.age-negative`. */
  readonly code: string;
  /** Where in the input, outermost first. */
  readonly path?: readonly (string | number)[];
  readonly facts?: Facts;
  readonly citation?: Citation;
}

/** Something that the reader of a value must know; it does not void the value. */
export interface Notice {
  readonly code: string;
  readonly path?: readonly (string | number)[];
  readonly facts?: Facts;
  readonly citation?: Citation;
}

/** A value with its notices, or the issues that prevented it. Data never throws. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A template in both languages; `{name}` stands for a fact. */
export interface Message extends Bilingual {
  /** What stands in the text for codes and names of fields within a fact, by these. */
  readonly words?: Readonly<Record<string, Bilingual>>;
}

/** Message templates by code. */
export type Messages = Readonly<Record<string, Message>>;

/**
 * A result that has a value.
 *
 * @param value - the value
 * @param notices - what its reader must know
 * @returns the result
 * @example
 * ```ts
 * import { success } from "tatasehat/foundation";
 * success(17.5); //=> { ok: true, value: 17.5, notices: [] }
 * ```
 */
export function success<T>(value: T, notices: readonly Notice[] = []): Result<T> {
  return { ok: true, value, notices };
}

/**
 * A result without a value.
 *
 * @param issues - why there is none
 * @returns the result
 * @example
 * ```ts
 * import { failure } from "tatasehat/foundation";
 * failure({ code: "growth.age-negative" }).ok; //=> false
 * ```
 */
export function failure<T = never>(...issues: readonly Issue[]): Result<T> {
  return { ok: false, issues };
}

/**
 * Puts an issue or a notice into words.
 *
 * @param issue - an issue or a notice
 * @param language - `"id"` or `"en"`
 * @param messages - the message catalogue of the topic that raised it
 * @returns the message; the bare code when the catalogue does not know it
 * @example
 * ```ts
 * import { describe } from "tatasehat";
 * import { growthMessages } from "tatasehat/growth";
 * describe({ code: "growth.age-negative" }, "en", growthMessages); //=> "the age is negative"
 * ```
 */
export function describe(issue: Issue | Notice, language: Language, messages: Messages): string {
  const message = messages[issue.code];
  if (message === undefined) return issue.code;
  return message[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = issue.facts?.[name];
    if (fact === undefined || fact === null) return whole;
    const { words } = message;
    if (words === undefined) return String(fact);
    return String(fact).replace(/[\w-]+/g, (word) => words[word]?.[language] ?? word);
  });
}
