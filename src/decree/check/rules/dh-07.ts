import { statusOn } from "../../../law/registry/index.js";
import { drafting } from "../law.js";
import { lowered } from "../severity.js";
import type { DecreeRule } from "../types.js";

/** No item is younger than the decree or not yet in force. */
export const dh07: DecreeRule = {
  meta: {
    id: "DH-07",
    severity: "error",
    citation: /* @__PURE__ */ drafting("42"),
    title: {
      id: "Dasar hukum sudah ada dan berlaku pada tanggal keputusan",
      en: "No item is younger than the decree or not yet in force",
    },
  },

  check(_, { basis, day, at }) {
    if (day === null) return [];
    return basis.flatMap(({ item, where, cited }) => {
      if (cited === null) return [];
      const { value, span } = cited.citation;
      const report = { where, span: at(item.body, span.start, span.end), facts: { year: value.year, day: day.latest } };
      if (value.year !== null && value.year > Number(day.latest.slice(0, 4))) return [report];
      if (cited.regulation === null || cited.resolved.status !== "found") return [];
      const status = statusOn(cited.regulation.id, day.latest);
      if (!status.ok || status.value.status !== "not-yet") return [];
      const { enacted = "", effective = "" } = cited.regulation;
      const facts = { ...report.facts, start: effective || enacted };
      return [{ ...report, variant: "not-yet", facts, severity: lowered("error", status.value.confidence) }];
    });
  },
};
