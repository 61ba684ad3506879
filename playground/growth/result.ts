import { ageParts, ageText } from "../../src/foundation/calendar.js";
import type { Notice } from "../../src/foundation/result.js";
import { formatDecimal } from "../../src/foundation/rounding.js";
import { type Assessment, type ChildMeasurement, categoryRules, growthMessages } from "../../src/growth/index.js";
import { at } from "../../src/law/index.js";
import { el, facts } from "../parts/dom.js";
import { type Grounding, lawBlock } from "../parts/law-block.js";
import { type FieldName, noticeList, sentences } from "../parts/notices.js";
import { isWord, language, say } from "../words/index.js";
import { SHOWN_INDICES, scoreTable } from "./score-table.js";
import { verdict } from "./verdict.js";

/** Notices that say only that the form did not ask. */
const isAsked = ({ code, path }: Notice): boolean =>
  !/^growth\.no-(?:not-measured|not-in-standard)$/.test(code) || SHOWN_INDICES.some((index) => index === path?.[0]);

/** Everything that is to be said of one child. */
export function growthResult(
  assessment: Assessment,
  notices: readonly Notice[],
  child: ChildMeasurement,
  fieldName: FieldName,
): readonly (HTMLElement | undefined)[] {
  const named: FieldName = (path) => {
    const word = `growth.${path}`;
    return fieldName(path) ?? (isWord(word) ? say(word) : undefined);
  };
  const flagged = SHOWN_INDICES.some((index) => assessment.scores[index]?.flagged);
  return [
    verdict(assessment, child),
    scoreTable(assessment),
    factsOf(assessment, child),
    noticeList([
      ...(child.sex === undefined ? [say("growth.needs-sex")] : []),
      ...(flagged ? [say("growth.flagged")] : []),
      ...sentences(notices.filter(isAsked), growthMessages, named),
    ]),
    lawBlock(groundsOf(assessment, child)),
  ];
}

function factsOf({ scores, ageDays, standard }: Assessment, { bornOn, measuredOn }: ChildMeasurement): HTMLElement {
  const lang = language();
  const age =
    bornOn === undefined || measuredOn === undefined || ageDays === undefined
      ? undefined
      : say("growth.days", { text: ageText(ageParts(bornOn, measuredOn), lang), days: ageDays });
  const { correctedLengthHeightCm: corrected, bmi } = scores;
  return facts(
    [say("growth.age"), age],
    [say("growth.corrected"), corrected === undefined ? undefined : `${formatDecimal(corrected, 1, lang)} cm`],
    [say("growth.bmi"), bmi === undefined ? undefined : `${formatDecimal(bmi, 2, lang)} kg/m²`],
    [say("growth.standard"), standard?.toUpperCase().replace("-", " ")],
  );
}

function groundsOf({ citations }: Assessment, { measuredOn }: ChildMeasurement): Grounding {
  const rule = measuredOn === undefined ? undefined : at(categoryRules, measuredOn);
  const value = rule?.ok ? rule.value : categoryRules.values.at(-1);
  const until = categoryRules.verifiedUntil;
  const arm = value?.value.armCircumference;
  return {
    citations,
    confidence: value?.confidence,
    notes: [
      ...(value === undefined ? [] : [say("common.in-force-since", { from: value.from })]),
      ...(until === undefined ? [] : [say("common.verified-until", { until })]),
      ...(arm === undefined
        ? []
        : [`${say("growth.arm-source", { source: arm.source })} (${say(`common.${arm.confidence}`)})`]),
    ],
    limits: say("growth.limits"),
  };
}

/** What stands there before there is a result. */
export function growthPrompt(): HTMLElement {
  return el("p", { class: "prompt" }, say("growth.needs"));
}
