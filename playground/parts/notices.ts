import { describe, type Issue, type Messages, type Notice } from "../../src/foundation/result.js";
import { lawMessages } from "../../src/law/messages.js";
import { language, say } from "../words/index.js";
import { el } from "./dom.js";

/** The name of a field by its path, as its form calls it; undefined where the form has no such field. */
export type FieldName = (path: string) => string | undefined;

/** Puts issues or notices into words, each once, with the field that it is about. */
export function sentences(
  issues: readonly (Issue | Notice)[],
  messages: Messages,
  fieldName: FieldName = () => undefined,
): readonly string[] {
  const said = issues.map((issue) => {
    const text = describe(issue, language(), { ...lawMessages, ...messages });
    const field = issue.path === undefined ? undefined : fieldName(String(issue.path[0]));
    return field === undefined ? text : `${field}: ${text}`;
  });
  return [...new Set(said)];
}

/** What the reader of a value must know; undefined when there is nothing. */
export function noticeList(lines: readonly string[]): HTMLElement | undefined {
  if (lines.length === 0) return undefined;
  return el(
    "div",
    { class: "notices" },
    el("h3", {}, say("common.notices")),
    el("ul", {}, ...lines.map((line) => el("li", {}, line))),
  );
}

/** Why there is no value. */
export function refusal(lines: readonly string[]): HTMLElement {
  return el(
    "div",
    { class: "verdict bad" },
    el("p", { class: "headline" }, say("common.cannot")),
    el("ul", {}, ...lines.map((line) => el("li", {}, line))),
  );
}
