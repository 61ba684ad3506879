import { cite, type DatedValue, timeline } from "../law/index.js";

/**
 * The lists of codes that the Ministry of Home Affairs issued, each standing until the next. The newest was still the one
 * that the compiler of the data followed on the last day given here.
 */
export const codeLists = /* @__PURE__ */ timeline<string>({
  id: "region.codes",
  verifiedUntil: "2026-08-08",
  values: [
    {
      from: "2015-12-31",
      fromUncertain: true,
      value: "Permendagri 56/2015",
      cite: /* @__PURE__ */ cite("permendagri-56-2015"),
      confidence: "secondary",
    },
    {
      from: "2017-12-29",
      value: "Permendagri 137/2017",
      cite: /* @__PURE__ */ cite("permendagri-137-2017"),
      confidence: "secondary",
    },
    {
      from: "2019-12-31",
      fromUncertain: true,
      value: "Permendagri 72/2019",
      cite: /* @__PURE__ */ cite("permendagri-72-2019"),
      confidence: "secondary",
    },
    {
      from: "2021-12-13",
      value: "Permendagri 58/2021",
      cite: /* @__PURE__ */ cite("permendagri-58-2021"),
      confidence: "secondary",
    },
    {
      from: "2022-02-14",
      value: "Kepmendagri 050-145/2022",
      cite: /* @__PURE__ */ cite("kepmendagri-050-145-2022"),
      confidence: "secondary",
    },
    {
      from: "2022-11-09",
      value: "Kepmendagri 100.1.1-6117/2022",
      cite: /* @__PURE__ */ cite("kepmendagri-100-1-1-6117-2022"),
      confidence: "secondary",
    },
    {
      from: "2025-04-25",
      value: "Kepmendagri 300.2.2-2138/2025",
      cite: /* @__PURE__ */ cite("kepmendagri-300-2-2-2138-2025"),
      confidence: "secondary",
    },
    {
      from: "2025-06-23",
      value: "Kepmendagri 300.2.2-2430/2025",
      cite: /* @__PURE__ */ cite("kepmendagri-300-2-2-2430-2025"),
      confidence: "secondary",
    },
  ],
});

/** The earliest list that was read. */
export function firstList(): DatedValue<string> {
  return codeLists.values[0] as DatedValue<string>;
}

/** The list that the library carries. */
export function newestList(): DatedValue<string> {
  return codeLists.values.at(-1) as DatedValue<string>;
}

/** The list of a title. */
export function listNamed(title: string): DatedValue<string> {
  return codeLists.values.find(({ value }) => value === title) as DatedValue<string>;
}
