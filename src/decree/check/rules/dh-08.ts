import { amendmentsBy, startOf } from "../amended.js";
import { lowered } from "../severity.js";
import type { DecreeRule } from "../types.js";

/** An amended item names its last amendment. */
export const dh08: DecreeRule = {
  meta: {
    id: "DH-08",
    severity: "warning",
    title: {
      id: "Peraturan yang telah diubah dikutip dengan perubahan terakhirnya",
      en: "An amended item names its last amendment",
    },
  },

  check(_, { basis, day, at }) {
    if (day === null) return [];
    return basis.flatMap(({ item, where, cited, isAmended, amendments }) => {
      if (cited?.regulation == null || cited.resolved.status !== "found") return [];
      const last = amendmentsBy(cited.regulation, day.earliest).at(-1);
      if (last === undefined) return [];
      const named = amendments.at(-1);
      if (isAmended && (named === undefined || named.regulation?.id === last.id)) return [];
      // An amendment that the registry does not know may be later than those it knows.
      if (named !== undefined && (named.citation.value.year ?? 0) > last.year) return [];
      if (named?.regulation != null && startOf(named.regulation) > startOf(last)) return [];
      const doubt = cited.regulation.doubts.amendedBy ?? cited.regulation.confidence;
      const severity = lowered(lowered("warning", doubt), last.confidence);
      const { span } = (named ?? cited).citation;
      const facts = { last: last.id };
      return [
        { where, span: at(item.body, span.start, span.end), variant: isAmended ? "older" : "missing", facts, severity },
      ];
    });
  },
};
