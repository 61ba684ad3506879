// Takes out of the page what it brings along and never uses. Of its reader of workbooks: checking rows against a schema,
// more threads, and errors written for browsers without classes; what is read, and what is refused, stays the same. Of
// JKN: what the audit of printed figures says, for the page audits none.

/** Modules by the ends of their paths, and what stands in their place. */
const LIGHTER = {
  "src/jkn/audit-messages.ts": "export const auditMessages = {};",
  // Decompressing in a further thread: the page reads files in one already.
  "read-excel-file/modules/zip/unzipFromArrayBuffer.js": `import { unzipSync } from "fflate";
import { createUnzipError } from "./UnzipError.js";
export default async function (input, { filter } = {}) {
  try {
    return unzipSync(new Uint8Array(input), { filter: (file) => filter === undefined || filter({ path: file.name }) });
  } catch (error) {
    throw createUnzipError(error);
  }
}`,
  "read-excel-file/universal/index.js": `export { default as readSheet } from "../modules/export/readSheetUniversal.js";`,
  "read-excel-file/modules/export/parseSheet.js": `import read from "../xlsx/parseSpreadsheetContents.js";
export default async function (worker, parseXml, contents, sheet = 1, options = {}) {
  return (await read(worker, parseXml, contents, { ...options, sheets: [sheet] }))[0].data;
}`,
  "read-excel-file/modules/xlsx/file/InvalidInputError.js": errorClass(
    "InvalidInputError",
    "code, cause",
    "code",
    "this.code = code; this.cause = cause;",
  ),
  "read-excel-file/modules/xlsx/InvalidSpreadsheetError.js": errorClass(
    "InvalidSpreadsheetError",
    "message",
    "message",
    "",
  ),
  "read-excel-file/modules/xlsx/SheetNotFoundError.js": errorClass(
    "SheetNotFoundError",
    "sheet, sheets",
    '"Sheet not found: " + sheet',
    "this.sheet = sheet; this.sheets = sheets;",
  ),
  "read-excel-file/modules/zip/UnzipError.js": `${errorClass("UnzipError", "message, options", "message, options", "")}
export function createUnzipError(error) { return new UnzipError(error.message, { cause: error }); }`,
};

/**
 * @param {string} name
 * @param {string} parameters
 * @param {string} message
 * @param {string} then
 */
function errorClass(name, parameters, message, then) {
  return `export default class ${name} extends Error {
  constructor(${parameters}) { super(${message}); this.name = "${name}"; ${then} }
}`;
}

/** @type {import("esbuild").Plugin} */
export const lighter = {
  name: "lighter",
  setup(build) {
    for (const [path, contents] of Object.entries(LIGHTER)) {
      const pattern = `${path}$`.replaceAll(/[./]/g, (mark) => (mark === "/" ? "[\\\\/]" : "\\."));
      let used = 0;
      build.onLoad({ filter: new RegExp(pattern) }, () => {
        used++;
        return { contents, loader: "js" };
      });
      // A reader that was put in order differently must be noticed, not passed over.
      build.onEnd(() => (used === 0 ? { errors: [{ text: `there is no ${path} any more` }] } : undefined));
    }
  },
};
