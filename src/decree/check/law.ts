import type { Citation } from "../../foundation/result.js";
import { cite } from "../../law/index.js";

/** The technique of drafting: UU 12/2011, Lampiran II; its Pasal 97 extends it to decisions of regional heads. */
export function drafting(item: string): Citation {
  return cite("uu-12-2011", { annex: `II angka ${item}` });
}

/** Government administration: when decisions are valid and from when they work. */
export function administration(article: string): Citation {
  return cite("uu-30-2014", { article });
}
