import { describe, type Language } from "../../foundation/result.js";
import { formatCitation } from "../../law/index.js";
import { lawMessages } from "../../law/messages.js";
import { type Regulation, registryMessages, regulation, type StatusOn, statusOn } from "../../law/registry/index.js";
import { CommandFailure, ExitCode } from "../failure.js";
import { print } from "../io/print.js";
import type { Terminal } from "../terminal.js";
import type { LawOptions } from "./options.js";
import { CONFIDENCES, FIELDS, LABELS, STATUSES } from "./words.js";

/** Shows a regulation or its status. The exit code. */
export async function runLaw(options: LawOptions, terminal: Terminal): Promise<number> {
  const found = regulation(options.id);
  if (found === undefined) throw unknownRegulation(options.id);
  const lines = options.action === "show" ? showLines(found, options.language) : statusLines(found, options);
  await print(terminal.stdout, `${lines.join("\n")}\n`);
  return ExitCode.done;
}

/** The registry knows what the id may have meant. */
function unknownRegulation(id: string): CommandFailure {
  const asked = statusOn(id, "2000-01-01");
  const nearest = asked.ok ? undefined : asked.issues[0]?.facts?.nearest;
  return new CommandFailure("law.unknown-regulation", { nearest: nearest ?? "-" });
}

/** A regulation as it is cited in full. */
function fullName(found: Regulation, language: Language): string {
  return formatCitation({ regulation: found.id }, language, "formal", found);
}

/** Another regulation by its short name and its id, by which it can be asked for. */
function shortName(id: string, language: Language): string {
  return `${formatCitation({ regulation: id }, language, "short")} (${id})`;
}

function names(ids: readonly string[], language: Language): string {
  return ids.map((id) => shortName(id, language)).join("; ");
}

function showLines(found: Regulation, language: Language): string[] {
  const line = (label: keyof typeof LABELS, text: string | undefined): string[] =>
    text === undefined || text === "" ? [] : [`${LABELS[label][language]}: ${text}`];
  const doubts = Object.entries(found.doubts) as [keyof typeof FIELDS, keyof typeof CONFIDENCES][];
  const { gazette } = found;
  const published = gazette && `${gazette.series} ${gazette.year}/${gazette.number}`;
  return [
    fullName(found, language),
    found.id,
    "",
    ...line("issuer", found.issuer),
    ...line("enacted", found.enacted ?? LABELS.notKnown[language]),
    ...line("effective", found.effective ?? LABELS.notKnown[language]),
    ...line("gazette", gazette?.tln === undefined ? published : `${published}, TLN ${gazette.tln}`),
    ...line("recorded", STATUSES[found.status][language]),
    ...line("revokedBy", found.revokedBy && shortName(found.revokedBy, language)),
    ...line("partlyRevokedBy", found.partlyRevokedBy && shortName(found.partlyRevokedBy, language)),
    ...line("amendedBy", names(found.amendedBy, language)),
    ...line("amends", names(found.amends, language)),
    ...line("revokes", names(found.revokes, language)),
    ...line("topics", found.topics.join(", ")),
    ...line("confidence", CONFIDENCES[found.confidence][language]),
    ...line(
      "doubts",
      doubts
        .map(([field, confidence]) => `${FIELDS[field][language]} (${CONFIDENCES[confidence][language]})`)
        .join("; "),
    ),
    ...line("source", found.source),
  ];
}

function statusLines(found: Regulation, { on, language }: LawOptions): string[] {
  const head = [fullName(found, language), ""];
  if (on === undefined) {
    const by = found.revokedBy ?? found.partlyRevokedBy;
    const others = by === undefined ? found.amendedBy : [by];
    return [
      ...head,
      `${LABELS.recorded[language]}: ${STATUSES[found.status][language]}${byWhom(others, language)}`,
      `${LABELS.confidence[language]}: ${CONFIDENCES[found.doubts.status ?? found.confidence][language]}`,
      LABELS.noDay[language],
    ];
  }
  const result = statusOn(found.id, on);
  // The id was found and the day is one: nothing else can be wrong.
  if (!result.ok) throw new CommandFailure(result.issues[0]?.code ?? "unexpected", { cause: "statusOn" });
  const messages = { ...lawMessages, ...registryMessages };
  return [
    ...head,
    `${LABELS.status[language]} ${on}: ${statusText(result.value, language)}`,
    `${LABELS.confidence[language]}: ${CONFIDENCES[result.value.confidence][language]}`,
    ...result.notices.map((notice) => describe(notice, language, messages)),
  ];
}

function statusText({ status, by = [], since }: StatusOn, language: Language): string {
  const from = since === undefined ? "" : `, ${LABELS.since[language]} ${since}`;
  if (status === "unknown" && by.length > 0) {
    return `${STATUSES[status][language]} (${LABELS.perhapsBy[language]} ${names(by, language)})`;
  }
  return `${STATUSES[status][language]}${byWhom(by, language)}${from}`;
}

function byWhom(ids: readonly string[], language: Language): string {
  return ids.length === 0 ? "" : ` ${LABELS.by[language]} ${names(ids, language)}`;
}
