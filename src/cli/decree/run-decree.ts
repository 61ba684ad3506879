import { bludMessages, bludRules } from "../../blud/index.js";
import {
  checkDecree,
  decreeMessages,
  decreeRules,
  findCitations,
  formatFindings,
  parseNumber,
  readDecree,
  resolveCitation,
} from "../../decree/index.js";
import { describe, type Language } from "../../foundation/result.js";
import { statusOn } from "../../law/registry/index.js";
import { CommandFailure, ExitCode } from "../failure.js";
import { openSink } from "../io/open-sink.js";
import { print } from "../io/print.js";
import { commandMessages } from "../messages.js";
import type { Terminal } from "../terminal.js";
import type { CheckOptions, CiteOptions, DecreeOptions, NumberOptions } from "./options.js";
import { type ReadText, readText } from "./read-text.js";
import { type CheckedFile, type FailedFile, findingText, sarifLog } from "./sarif.js";
import { CORRECTIONS, FIELDS, RESOLUTIONS, STATUSES, SUMMARY } from "./words.js";

/** Checks decrees, reads a number, or finds citations. The exit code. */
export function runDecree(options: DecreeOptions, terminal: Terminal): Promise<number> {
  if (options.action === "check") return runCheck(options, terminal);
  return options.action === "number" ? runNumber(options, terminal) : runCite(options, terminal);
}

const ALL_RULES = /* @__PURE__ */ [...decreeRules, ...bludRules];

async function runCheck(options: CheckOptions, terminal: Terminal): Promise<number> {
  const { asOf, off, format, language } = options;
  const failures: FailedFile[] = [];
  for (const id of off) {
    if (!ALL_RULES.some(({ meta }) => meta.id === id))
      throw new CommandFailure("decree.no-rule", { id }, ExitCode.usage);
  }
  const files: CheckedFile[] = [];
  for (const file of options.files) {
    const read = await readOrFail(file, terminal, language);
    if ("message" in read) {
      failures.push(read);
      continue;
    }
    const { text, kind } = read;
    const document = readDecree(text);
    // The rules of BLUD speak of decrees about one.
    const title = document.title?.name?.span;
    const isBlud =
      title !== undefined && /\bBLUD\b|BADAN\s+LAYANAN\s+UMUM\s+DAERAH/i.test(text.slice(title.start, title.end));
    const rules = (isBlud ? ALL_RULES : decreeRules).filter(({ meta }) => !off.includes(meta.id));
    const findings = checkDecree(document, { rules, ...(asOf === undefined ? {} : { asOf }) });
    files.push({ file, text, isPlain: kind === "text", findings });
  }
  const report = checkText(files, failures, format, language);
  await writeReport(report === "" ? "" : `${report}\n`, options, terminal);
  if (failures.length > 0) return ExitCode.failed;
  const isWrong = files.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
  return isWrong ? ExitCode.issues : ExitCode.done;
}

/** Reads one of several files; what cannot be read is said and does not stop the others. */
async function readOrFail(file: string, terminal: Terminal, language: Language): Promise<ReadText | FailedFile> {
  try {
    const read = await readText(file, terminal.stdin);
    for (const code of read.notices)
      terminal.stderr.write(`${file}: ${describe({ code }, language, commandMessages)}\n`);
    return read;
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    const { code, facts } = error;
    const message = describe({ code, facts }, language, commandMessages);
    terminal.stderr.write(`tatasehat: ${"file" in facts ? message : `${file}: ${message}`}\n`);
    return { file, code, message };
  }
}

/** Writes a report whole, to stdout or to a file that is not there yet. */
async function writeReport(
  report: string,
  { output, force }: Pick<DecreeOptions, "output" | "force">,
  terminal: Terminal,
): Promise<void> {
  if (output === undefined || output === "-") return print(terminal.stdout, report);
  const sink = await openSink(output, force, terminal.stdout);
  try {
    await sink.write(new TextEncoder().encode(report));
    await sink.commit();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

function checkText(
  files: readonly CheckedFile[],
  failures: readonly FailedFile[],
  format: CheckOptions["format"],
  language: Language,
): string {
  if (format === "sarif") return JSON.stringify(sarifLog(files, failures, ALL_RULES, language), null, 2);
  if (format === "json") {
    const shown = files.map(({ file, findings }) => ({
      file,
      findings: findings.map((finding) => ({ ...finding, message: findingText(finding, language) })),
    }));
    return JSON.stringify(
      [...shown, ...failures.map(({ file, code, message }) => ({ file, failure: { code, message } }))],
      null,
      2,
    );
  }
  return files
    .map(({ file, text, findings }) => {
      const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
      const summary = `${file}: ${SUMMARY[language](count("error"), count("warning"), count("info"))}`;
      const printed = formatFindings(findings, text, { language, file, messages: bludMessages });
      return printed === "" ? summary : `${printed}\n\n${summary}`;
    })
    .join("\n\n");
}

async function runNumber(options: NumberOptions, terminal: Terminal): Promise<number> {
  const { text, format, language } = options;
  const result = parseNumber(text);
  if (format === "json") await writeReport(`${JSON.stringify(result, null, 2)}\n`, options, terminal);
  else if (result.ok) {
    const { value } = result;
    const of = value.status === "ambiguous" ? value.typeCandidates.join(" / ") : value.type;
    const fields: readonly (readonly [keyof typeof FIELDS, string | null | undefined])[] = [
      ["type", of],
      ["number", value.number],
      ["year", value.year?.toString()],
      ["office", value.issuer.office],
      ["region", value.issuer.region],
      ["classification", value.classification?.code],
      ["sequence", value.sequence],
      ["unit", value.unit],
      ["month", value.romanMonth ?? value.month],
      ["title", value.title],
      ["normalised", value.normalised],
    ];
    const lines = fields.filter(([, field]) => field).map(([name, field]) => `${FIELDS[name][language]}: ${field}`);
    const corrected = value.corrections.map(({ found, read }) => `${CORRECTIONS[language]}: ${found} → ${read}`);
    await writeReport(`${[...lines, ...corrected].join("\n")}\n`, options, terminal);
  } else {
    const said = result.issues.map((issue) => describe(issue, language, decreeMessages));
    await print(terminal.stderr, `tatasehat: ${said.join("; ")}\n`);
  }
  return result.ok ? ExitCode.done : ExitCode.failed;
}

async function runCite(options: CiteOptions, terminal: Terminal): Promise<number> {
  const { file, asOf, format, language } = options;
  const { text, notices } = await readText(file, terminal.stdin);
  for (const code of notices) terminal.stderr.write(`${file}: ${describe({ code }, language, commandMessages)}\n`);
  const placeOf = placesIn(text);
  const found = findCitations(text).map((citation) => {
    const resolved = resolveCitation(citation);
    const { line, column } = placeOf(citation.span.start);
    const id = resolved.regulation?.id;
    const status = id === undefined || asOf === undefined ? undefined : statusOn(id, asOf);
    return { line, column, citation, resolved, status: status?.ok ? status.value.status : undefined };
  });
  if (format === "json") {
    await writeReport(`${JSON.stringify(found, null, 2)}\n`, options, terminal);
    return ExitCode.done;
  }
  const lines = found.map(({ line, column, citation, resolved, status }) => {
    const name = shortened(citation.text);
    const meant = resolved.suggestions.map(({ id }) => id).slice(0, 3);
    const known = resolved.regulation?.id ?? (meant.length > 0 ? `? ${meant.join(", ")}` : "");
    const parts = [
      RESOLUTIONS[resolved.status][language],
      known,
      status === undefined ? "" : STATUSES[status][language],
    ];
    return `${file}:${line}:${column}: ${name} — ${parts.filter((part) => part !== "").join("; ")}`;
  });
  await writeReport(lines.length === 0 ? "" : `${lines.join("\n")}\n`, options, terminal);
  return ExitCode.done;
}

const LONGEST = 80;

/** A citation on one line. */
function shortened(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/** Gives line and column, from 1, of places that come in the order of the text: each line is counted once. */
function placesIn(text: string): (place: number) => { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  let counted = 0;
  return (place) => {
    for (; counted < place; counted++) {
      const code = text.charCodeAt(counted);
      if (code !== 10 && (code !== 13 || text.charCodeAt(counted + 1) === 10)) continue;
      line++;
      start = counted + 1;
    }
    return { line, column: place - start + 1 };
  };
}
