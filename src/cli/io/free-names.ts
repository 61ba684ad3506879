import type { ResultColumn } from "./table-writer.js";

/** What is put behind a result's name that the input has used already. */
export const OWN_SUFFIX = "_tatasehat";

/** Renames appended columns whose names the input uses already, so that the input's are echoed untouched. */
export function withFreeNames(columns: readonly ResultColumn[], headings: readonly string[]): readonly ResultColumn[] {
  const taken = new Set(headings.map((heading) => heading.trim().toLowerCase()));
  const free = (name: string): string => (taken.has(name) ? free(name + OWN_SUFFIX) : name);
  return columns.map((column) =>
    column.kind === "score"
      ? { ...column, name: free(column.name), flagName: free(column.flagName) }
      : { ...column, name: free(column.name) },
  );
}
