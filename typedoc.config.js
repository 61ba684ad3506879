import { entryPoints } from "./scripts/entry-points.mjs";

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "tatasehat",
  entryPoints: entryPoints().map(({ source }) => source),
  tsconfig: "tsconfig.json",
  out: "docs/site",
  readme: "README.md",
  // Indonesian first. Each index names its pages, in the order of the menu.
  projectDocuments: ["docs/guides/id/index.md", "docs/guides/en/index.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  sort: ["documents-first", "kind", "instance-first", "alphabetical-ignoring-documents"],
  searchInDocuments: true,
  customCss: "docs/site.css",
  highlightLanguages: ["bash", "console", "javascript", "json", "php", "tsx", "typescript"],
  includeVersion: true,
  // Hardly anything extends anything here, and its page links to places that it does not have.
  includeHierarchySummary: false,
  // The site must come out the same from any clone, whatever its remote is called.
  disableSources: true,
  excludeInternal: true,
  treatWarningsAsErrors: true,
  // How a table is packed is nobody's business but the decoder's.
  intentionallyNotExported: ["src/growth/table.ts:EncodedTable"],
  validation: { notExported: true, invalidLink: true, notDocumented: false },
};
