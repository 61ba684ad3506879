/*
 * The kinds of field that entities are made of. A check that is ours names its issue in the place of zod's message, so
 * that zod's own texts never reach anybody. Every function makes a schema when it is called: an import makes none.
 */
import * as z from "zod";
import { isIsoDate } from "../foundation/calendar.js";

/** Gives a field its Indonesian title and its description in both languages. */
export function field<S extends z.ZodType>(schema: S, title: string, id: string, en: string): S {
  return schema.meta({ title, description: `${id} / ${en}` });
}

/** A field that may be left out. */
export function optional<S extends z.ZodType>(schema: S, title: string, id: string, en: string): z.ZodOptional<S> {
  return field(z.optional(schema), title, id, en);
}

/** A field that may be left out, but holds no `undefined`, where a topic's interface asks that. */
export function exactOptional<S extends z.ZodType>(
  schema: S,
  title: string,
  id: string,
  en: string,
): z.ZodExactOptional<S> {
  return field(z.exactOptional(schema), title, id, en);
}

/** A field that may be left out or null: nobody stated it, which is never a no. */
export function unstated<S extends z.ZodType>(
  schema: S,
  title: string,
  id: string,
  en: string,
): z.ZodOptional<z.ZodNullable<S>> {
  return field(z.optional(z.nullable(schema)), title, id, en);
}

const LONGEST_TEXT = 500;

/** Words that people write: not empty. */
export const text = () => z.string().min(1).max(LONGEST_TEXT);

/** An id that the user chose. Sixteen digits are refused: ids are logged and shown, identity numbers are not. */
export const identifier = () =>
  z
    .string()
    .min(1)
    .max(64)
    .regex(/^(?!\d{16}$)/, "entity.id-is-identity-number");

/** A calendar date, YYYY-MM-DD. The pattern is for readers of JSON Schema that do not know the format. */
export const date = () =>
  z.string().refine(isIsoDate, "entity.not-a-date").meta({ format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" });

/** A month, YYYY-MM. */
export const month = () => z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "entity.not-a-month");

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** A moment, YYYY-MM-DDTHH:MM or with seconds: by the clock of the place, or with the clock's offset from UTC. */
export const moment = () =>
  z
    .string()
    .refine((value) => isIsoDate(MOMENT.exec(value)?.[1]), "entity.not-a-moment")
    .meta({ pattern: MOMENT.source });

/** NIK or No. KK: the form only; `identity` reads what the digits say. Never a number, which would lose digits. */
export const sixteenDigits = () => z.string().regex(/^\d{16}$/, "entity.not-sixteen-digits");

/** A Kemendagri code with dots, of any level. */
export const regionCode = () =>
  z.string().regex(/^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.[123]\d{3})?)?)?$/, "entity.not-a-region-code");

/** A village's Kemendagri code with dots. */
export const villageCode = () => z.string().regex(/^\d{2}\.\d{2}\.\d{2}\.[123]\d{3}$/, "entity.not-a-village-code");

/** A count: whole, 0 or more. */
export const count = () => z.int().min(0);

/** Something that is there at least once: whole, 1 or more. */
export const quantity = () => z.int().min(1);

/** Whole rupiah, 0 or more. */
export const rupiah = () => z.int().min(0);

/** A measured amount above 0; `maximum` is what only a slip of the unit or of the pen exceeds. */
export const measure = (maximum: number) => z.number().gt(0).max(maximum);

/** A name in both languages. */
export const bilingual = () =>
  z.strictObject({
    id: field(text(), "Bahasa Indonesia", "dalam bahasa Indonesia", "in Indonesian"),
    en: field(text(), "Bahasa Inggris", "dalam bahasa Inggris", "in English"),
  });

export const sex = () => z.enum(["male", "female"]);
