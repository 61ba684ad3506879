import type { BasisItem, CitedRegulation } from "../basis.js";
import { type NamedGazette, namedGazettes } from "../gazettes.js";
import { drafting } from "../law.js";
import { lowered } from "../severity.js";
import type { CheckContext, DecreeRule, RuleReport } from "../types.js";

/** The gazettes behind one citation, beside those on record. */
function compare(
  { item: { body }, where }: BasisItem,
  { citation, regulation, resolved }: CitedRegulation,
  end: number,
  { at }: CheckContext,
): RuleReport[] {
  const known = regulation?.gazette;
  if (regulation === null || known === undefined || resolved.status !== "found") return [];
  const from = citation.span.end;
  const isSure = regulation.confidence === "verified-in-source" && regulation.doubts.gazette === undefined;
  return namedGazettes(body.text.slice(from, end)).flatMap((named) => {
    const number = recorded(named, known);
    const isYearWrong = named.series === known.series && named.year !== null && named.year !== known.year;
    if (number === undefined || named.number === null || (named.number === number && !isYearWrong)) return [];
    const span = at(body, from + named.from, from + named.to);
    const facts = {
      series: named.series,
      found: `${named.year ?? ""}/${named.number}`,
      recorded: named.series === "TLN" ? `/${number}` : `${known.year}/${number}`,
    };
    const severity = lowered("warning", regulation.doubts.gazette ?? regulation.confidence);
    const fix = { edits: [{ span, text: String(number) }] };
    return [{ where, span, facts, severity, ...(isSure && !isYearWrong && { fix }) }];
  });
}

function recorded(named: NamedGazette, known: { series: string; number: number; tln?: number }): number | undefined {
  if (named.series === "TLN") return known.tln;
  return named.series === known.series ? known.number : undefined;
}

/** LN, TLN and BN are those of the registry. */
export const dh10: DecreeRule = {
  meta: {
    id: "DH-10",
    severity: "warning",
    citation: /* @__PURE__ */ drafting("47"),
    title: {
      id: "Nomor LN, TLN, dan BN sesuai dengan daftar peraturan",
      en: "LN, TLN and BN are those of the registry",
    },
  },

  check(_, context) {
    return context.basis.flatMap((entry) => {
      const cited = [...(entry.cited === null ? [] : [entry.cited]), ...entry.amendments];
      return cited.flatMap((one, i) => {
        const end = cited[i + 1]?.citation.span.start ?? entry.item.body.text.length;
        return compare(entry, one, end, context);
      });
    });
  },
};
