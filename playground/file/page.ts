import { growthFileMessages } from "../../src/cli/growth/messages.js";
import { commandMessages } from "../../src/cli/messages.js";
import { describe } from "../../src/foundation/result.js";
import { announce } from "../parts/announce.js";
import { byId, el, fill } from "../parts/dom.js";
import { onDrop } from "../parts/drop.js";
import { shown } from "../parts/numbers.js";
import { onLanguage } from "../parts/translate.js";
import { language, say } from "../words/index.js";
import { CheckRefused, openChecker } from "./checker.js";
import { EXAMPLE_FILE } from "./example.js";
import { fileResult } from "./result.js";
import type { CheckedFile, CheckSettings, FileChecker, Refused } from "./types.js";

/** The page of a file of children. The newest question wins: what was asked before is dropped. */
export function offerFile(): void {
  const place = byId("file-result", HTMLElement);
  let file: File | undefined;
  let checker: FileChecker | undefined;
  let turn = 0;

  const check = async (): Promise<void> => {
    checker?.close();
    checker = undefined;
    fill(place);
    if (file === undefined) return;
    const mine = ++turn;
    const isStale = (): boolean => mine !== turn;
    showState(0);
    const opened = await openChecker();
    if (isStale()) return opened.close();
    checker = opened;
    try {
      const checked = await opened.check(file, settings(), (rows) => {
        if (!isStale()) showState(rows);
      });
      if (!isStale()) showResult(checked, opened);
    } catch (error) {
      if (!isStale()) showRefusal(error);
    }
  };
  const take = (given: File): void => {
    file = given;
    void check();
  };

  const showResult = (checked: CheckedFile, from: FileChecker): void => {
    const text = say("file.done", { file: checked.name, rows: shown(checked.rows) });
    showText(text, false);
    announce(text);
    fill(place, ...fileResult(checked, from));
  };
  const showRefusal = (error: unknown): void => {
    const refused: Refused = error instanceof CheckRefused ? error.refused : { code: "unexpected", facts: {} };
    const text = say("file.failed", { reason: reasonOf(refused) });
    showText("", false);
    fill(place, el("p", { class: "verdict bad", role: "alert", id: "file-refused" }, text));
  };

  const chooser = byId("file-input", HTMLInputElement);
  chooser.addEventListener("change", () => {
    const chosen = chooser.files?.[0];
    if (chosen !== undefined) take(chosen);
  });
  onDrop(byId("file-drop", HTMLElement), take);
  byId("file-paste-go", HTMLButtonElement).addEventListener("click", () => {
    const text = byId("file-paste", HTMLTextAreaElement).value;
    if (text.trim() !== "") take(new File([text], say("file.paste-name")));
  });
  const form = byId("file-form", HTMLFormElement);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("[data-example]")?.addEventListener("click", () => {
    take(new File([EXAMPLE_FILE], "posyandu-contoh.csv"));
  });
  for (const id of ["file-standard", "file-unit", "file-anonymous"]) {
    byId(id, HTMLElement).addEventListener("change", () => void check());
  }
  onLanguage(() => void check());
}

function settings(): CheckSettings {
  const standard = byId("file-standard", HTMLSelectElement).value;
  const unit = byId("file-unit", HTMLSelectElement).value;
  return {
    language: language(),
    standard: standard === "who-2006" || standard === "who-2007" ? standard : "auto",
    ageUnit: unit === "days" || unit === "months" ? unit : undefined,
    withoutIdentity: byId("file-anonymous", HTMLInputElement).checked,
  };
}

function showState(rows: number): void {
  showText(rows === 0 ? say("file.working") : say("file.rows-done", { rows: shown(rows) }), true);
}

function showText(text: string, working: boolean): void {
  byId("file-state", HTMLElement).hidden = text === "";
  byId("file-progress", HTMLElement).hidden = !working;
  byId("file-state-text", HTMLElement).textContent = text;
}

function reasonOf({ code, facts }: Refused): string {
  if (code === "unexpected") return say("file.unexpected");
  return describe({ code, facts }, language(), { ...commandMessages, ...growthFileMessages });
}
