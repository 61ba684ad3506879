import { type Confidence, cite, timeline } from "../law/index.js";
import type { SpmVersion } from "./types.js";

/** One version of the technical standard of the SPM for health. */
export interface VersionOfSpm {
  readonly id: SpmVersion;
  /** What is known of it and what is not. */
  readonly known: "catalogue" | "history";
  readonly confidence: Confidence;
}

/**
 * The versions in time. The day on which Permenkes 6/2024 began to bind is not known, nor surely those of the older
 * ones: a figure dated in such a year says so. Of Permenkes 741/2008 no list of services could be read.
 */
export const spmVersions = /* @__PURE__ */ timeline<VersionOfSpm>({
  id: "spm.version",
  verifiedUntil: "2026-11-01",
  values: [
    {
      from: "2008-12-31",
      fromUncertain: true,
      value: { id: "permenkes-741-2008", known: "history", confidence: "secondary" },
      cite: /* @__PURE__ */ cite("permenkes-741-2008"),
      confidence: "secondary",
    },
    {
      from: "2016-12-31",
      fromUncertain: true,
      value: { id: "permenkes-43-2016", known: "history", confidence: "secondary" },
      cite: /* @__PURE__ */ cite("permenkes-43-2016"),
      confidence: "secondary",
    },
    {
      from: "2019-01-31",
      fromUncertain: true,
      value: { id: "permenkes-4-2019", known: "catalogue", confidence: "secondary" },
      cite: /* @__PURE__ */ cite("permenkes-4-2019"),
      confidence: "secondary",
    },
    {
      from: "2024-12-31",
      fromUncertain: true,
      value: { id: "permenkes-6-2024", known: "catalogue", confidence: "secondary" },
      cite: /* @__PURE__ */ cite("permenkes-6-2024"),
      confidence: "secondary",
    },
  ],
});
