import type { DecreeRule } from "../../decree/index.js";
import { cite, type RegulationId } from "../../law/index.js";

/** One law on health follows the other. */
const LAWS: readonly {
  readonly id: RegulationId;
  readonly name: string;
  readonly from: string;
  readonly until?: string;
}[] = [
  { id: "uu-23-1992", name: "UU 23/1992", from: "1992-09-17", until: "2009-10-13" },
  { id: "uu-36-2009", name: "UU 36/2009", from: "2009-10-13", until: "2023-08-08" },
  { id: "uu-17-2023", name: "UU 17/2023", from: "2023-08-08" },
];

/** The health law is that of the date. */
export const blud08: DecreeRule = {
  meta: {
    id: "BLUD-08",
    severity: "error",
    citation: /* @__PURE__ */ cite("uu-17-2023"),
    title: { id: "Undang-undang kesehatan sesuai dengan tanggal keputusan", en: "The health law is that of the date" },
  },

  check(_, { blud, basis, day, at }) {
    if (blud === null || day === null) return [];
    return basis.flatMap(({ item, cited }) => {
      const law = LAWS.find(({ id }) => id === cited?.regulation?.id);
      if (law === undefined || cited === null) return [];
      const isEnded = law.until !== undefined && day.earliest >= law.until;
      const isEarly = day.latest < law.from;
      if (!isEnded && !isEarly) return [];
      const due = LAWS.findLast(({ from }) => from <= day.latest) ?? LAWS[0];
      const { span } = cited.citation;
      const facts = { cited: law.name, due: due?.name ?? "-" };
      return [{ where: "mengingat", span: at(item.body, span.start, span.end), facts }];
    });
  },
};
