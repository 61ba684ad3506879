import { bludMessages } from "../../blud/index.js";
import { type DecreeRule, decreeCheckerMessages, type Finding, type Fix } from "../../decree/index.js";
import { describe, type Language } from "../../foundation/result.js";
import { version } from "../../index.js";

/** The findings of one file. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  /** Whether the places of the text are those of the file. */
  readonly isPlain: boolean;
  readonly findings: readonly Finding[];
}

/** A file that could not be read. */
export interface FailedFile {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

const LEVELS: Readonly<Record<Finding["severity"], "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** The message of a finding. */
export function findingText({ code, facts }: Finding, language: Language): string {
  return describe({ code, facts }, language, { ...decreeCheckerMessages, ...bludMessages });
}

/** A path as a relative or absolute URI; a blank and the like are escaped. */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/");
  return path
    .split("/")
    .map(encodeURIComponent)
    .join("/")
    .replace(/^([A-Za-z])%3A/, "file:///$1:");
}

/** What an editor can do at a click. */
function fixOf({ edits }: Fix, file: string): object {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
    insertedContent: { text },
  }));
  return { artifactChanges: [{ artifactLocation: { uri: uriOf(file) }, replacements }] };
}

/** The findings in the form that code editors and code hosts read (SARIF 2.1.0). */
export function sarifLog(
  files: readonly CheckedFile[],
  failures: readonly FailedFile[],
  rules: readonly DecreeRule[],
  language: Language,
): object {
  const results = files.flatMap(({ file, isPlain, findings }) =>
    findings.map((finding) => ({
      ruleId: finding.rule,
      level: LEVELS[finding.severity],
      message: { text: findingText(finding, language) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(file) },
            // The lines of a Word file or a PDF are those of the text taken from it.
            ...(isPlain && {
              region: {
                startLine: finding.line,
                startColumn: finding.column,
                charOffset: finding.span.start,
                charLength: finding.span.end - finding.span.start,
              },
            }),
          },
          logicalLocations: [{ fullyQualifiedName: finding.where }],
        },
      ],
      ...(isPlain && finding.fix !== undefined && !finding.personal && { fixes: [fixOf(finding.fix, file)] }),
    })),
  );
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "tatasehat",
            version,
            rules: rules.map(({ meta }) => ({ id: meta.id, shortDescription: { text: meta.title[language] } })),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ file, message }) => ({
              level: "error",
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
            })),
          },
        ],
        results,
      },
    ],
  };
}
