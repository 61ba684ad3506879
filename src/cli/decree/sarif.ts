import { bludMessages } from "../../blud/index.js";
import { type DecreeRule, decreeCheckerMessages, type Finding } from "../../decree/index.js";
import { describe, type Language } from "../../foundation/result.js";
import { version } from "../../index.js";

/** The findings of one file. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
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

/** The findings in the form that code editors and code hosts read (SARIF 2.1.0). */
export function sarifLog(files: readonly CheckedFile[], rules: readonly DecreeRule[], language: Language): object {
  const results = files.flatMap(({ file, findings }) =>
    findings.map((finding) => ({
      ruleId: finding.rule,
      level: LEVELS[finding.severity],
      message: { text: findingText(finding, language) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: file },
            region: {
              startLine: finding.line,
              startColumn: finding.column,
              charOffset: finding.span.start,
              charLength: finding.span.end - finding.span.start,
            },
          },
        },
      ],
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
        results,
      },
    ],
  };
}
