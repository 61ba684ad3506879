import { checkNik, identityMessages, identityRules, maskNik, type Nik } from "../../src/identity/index.js";
import { byId, el, facts, fill } from "../parts/dom.js";
import { labelOf, textIn } from "../parts/form.js";
import { lawBlock } from "../parts/law-block.js";
import { noticeList, refusal, sentences } from "../parts/notices.js";
import { onLeave } from "../parts/sections.js";
import { today } from "../parts/today.js";
import { onLanguage } from "../parts/translate.js";
import { say } from "../words/index.js";

/** What may be kept of a check: never the number itself, only what may be shown. */
interface Checked {
  readonly masked: string;
  readonly result: ReturnType<typeof checkNik>;
}

/** The page of the NIK. The number leaves its field as soon as it was checked. */
export function offerNik(): void {
  const form = byId("nik-form", HTMLFormElement);
  const place = byId("nik-result", HTMLElement);
  const day = byId("nik-day", HTMLInputElement);
  const number = byId("nik-number", HTMLInputElement);
  let checked: Checked | undefined;
  const show = (): void => {
    if (checked === undefined) fill(place, el("p", { class: "prompt" }, say("nik.needs")));
    else fill(place, ...resultOf(checked, (path) => labelOf(form, path)));
  };
  const forget = (): void => {
    checked = undefined;
    number.value = "";
    show();
  };
  day.value = today();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = number.value;
    if (text.trim() === "") return forget();
    const sex = textIn(form, "sex");
    const result = checkNik(text, {
      asOf: textIn(form, "asOf"),
      bornOn: textIn(form, "bornOn") || undefined,
      sex: sex === "male" || sex === "female" ? sex : undefined,
    });
    checked = { masked: maskNik(text), result: result.ok ? { ...result, value: withoutNumber(result.value) } : result };
    number.value = "";
    show();
    place.querySelector<HTMLElement>(".headline")?.focus();
  });
  form.addEventListener("reset", () =>
    setTimeout(() => {
      day.value = today();
      forget();
    }),
  );
  onLeave((id) => id === "nik" && forget());
  onLanguage(show);
}

/** A reading without what would give the number away: its digits, its serial, its dates. */
function withoutNumber({ normalized: _, serial: __, birthDateCandidates, ...rest }: Nik): Nik {
  return birthDateCandidates === undefined ? rest : { ...rest, birthDateCandidates: birthDateCandidates.map(() => "") };
}

function resultOf({ masked, result }: Checked, name: (path: string) => string | undefined) {
  if (!result.ok) return [refusal(sentences(result.issues, identityMessages, name))];
  const { structure, region, sex, birthDateCandidates } = result.value;
  const valid = structure === "valid";
  return [
    el(
      "div",
      { class: `verdict ${valid ? "good" : "bad"}` },
      el("p", { class: "headline", tabindex: "-1", id: "nik-verdict" }, say(valid ? "nik.valid" : "nik.invalid")),
      el("p", { class: "action" }, `${say("nik.masked")}: `, el("span", { id: "nik-masked" }, masked)),
    ),
    facts(
      [say("nik.province"), region?.province],
      [say("nik.regency"), region?.regency],
      [say("nik.district"), region?.district],
      [say("nik.digit-sex"), sex === undefined ? undefined : say(`growth.${sex}`)],
      [
        say("nik.dates"),
        birthDateCandidates === undefined ? undefined : say("nik.dates-count", { count: birthDateCandidates.length }),
      ],
    ),
    noticeList(sentences(result.notices, identityMessages)),
    lawBlock({
      citations: [identityRules.nikLayout.cite, identityRules.nikForLife.cite],
      confidence: identityRules.nikLayout.confidence,
      notes: [say("nik.law")],
      limits: say("nik.limits"),
    }),
  ];
}
