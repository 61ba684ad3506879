import { annexMentions, annexNumber } from "../annex-mentions.js";
import { drafting } from "../law.js";
import { considerationsOf, type Provision, provisionsOf } from "../provisions.js";
import type { DecreeRule, RuleReport } from "../types.js";

/** A mentioned annex exists and is called an inseparable part. */
export const dik06: DecreeRule = {
  meta: {
    id: "DIK-06",
    severity: "error",
    citation: /* @__PURE__ */ drafting("192"),
    title: {
      id: "Lampiran yang disebut ada dan dinyatakan bagian tidak terpisahkan",
      en: "A mentioned annex exists and is called an inseparable part",
    },
  },

  check(decree, { at }) {
    const { annexes } = decree;
    const numbers = new Set(annexes.map(({ number }) => annexNumber(number)));
    const mentionsIn = (provisions: readonly Provision[]) =>
      provisions.flatMap(({ where, body }) =>
        annexMentions(body.text).map((mention) => ({
          ...mention,
          where,
          body,
          span: at(body, mention.from, mention.to),
        })),
      );
    const provisions = provisionsOf(decree);
    const mentions = mentionsIn(provisions);
    // That an annex lacks its number is for LAM-01 to say.
    const exists = (number: number | null) =>
      annexes.length > 0 && (number === null || numbers.has(number) || annexes[number - 1]?.number === null);
    const lacking = [...mentions, ...mentionsIn(considerationsOf(decree))].filter(({ number }) => !exists(number));
    // One finding for each annex that is not there.
    const absent = lacking.filter(({ number }, i) => lacking.findIndex((other) => other.number === number) === i);
    const reports: RuleReport[] = absent.map(({ where, span, body, from, to }) => ({
      ...{ where, span, variant: "missing", facts: { annex: body.text.slice(from, to) } },
    }));
    const [first] = mentions;
    const isBound = provisions.some(({ body }) => /\bbagian (?:yang )?(?:tidak|tak) terpisah/i.test(body.text));
    if (first === undefined || absent.length > 0 || isBound) return reports;
    return [...reports, { where: first.where, span: first.span, facts: { annex: "Lampiran" } }];
  },
};
