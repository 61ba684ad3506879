import { diktumReferences } from "../diktum-references.js";
import { provisionsOf } from "../provisions.js";
import type { DecreeRule } from "../types.js";

/** A reference points to another diktum that exists. */
export const dik05: DecreeRule = {
  meta: {
    id: "DIK-05",
    severity: "error",
    title: {
      id: "Rujukan diktum menunjuk diktum lain yang ada",
      en: "A reference points to another diktum that exists",
    },
  },

  check(decree, { at }) {
    const { diktum } = decree;
    const known = new Set(diktum.map(({ ordinal }) => ordinal));
    const provisions = provisionsOf(decree);
    return diktum.flatMap(({ ordinal, body }, i) =>
      diktumReferences(body.text).flatMap((reference) => {
        const isItself = reference.ordinal === ordinal;
        if (known.has(reference.ordinal) && !isItself) return [];
        const facts = { reference: body.text.slice(reference.from, reference.to) };
        const span = at(body, reference.from, reference.to);
        return [{ where: provisions[i]?.where as string, span, facts, ...(isItself && { variant: "itself" }) }];
      }),
    );
  },
};
