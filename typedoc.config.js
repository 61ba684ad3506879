import { entryPoints } from "./scripts/entry-points.mjs";

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "tatasehat",
  entryPoints: entryPoints().map(({ source }) => source),
  tsconfig: "tsconfig.json",
  out: "docs/site",
  readme: "README.md",
  projectDocuments: ["docs/guides/id/index.md", "docs/guides/en/index.md", "CHANGELOG.md"],
  includeVersion: true,
  // The site must come out the same from any clone, whatever its remote is called.
  disableSources: true,
  excludeInternal: true,
  treatWarningsAsErrors: true,
  // How a table is packed is nobody's business but the decoder's.
  intentionallyNotExported: ["src/growth/table.ts:EncodedTable"],
  validation: { notExported: true, invalidLink: true, notDocumented: false },
};
