import type { ChildMeasurement } from "../../src/growth/index.js";
import { textIn } from "../parts/form.js";
import { readMeasure } from "../parts/numbers.js";

/** The child that the form describes. What is not answered stays unknown: it is never read as "no". */
export function readChild(form: HTMLFormElement): ChildMeasurement {
  const text = (name: string): string | undefined => textIn(form, name) || undefined;
  const sex = text("sex");
  const measuredAs = text("measuredAs");
  const oedema = text("oedema");
  return {
    sex: sex === "male" || sex === "female" ? sex : undefined,
    bornOn: text("bornOn"),
    measuredOn: text("measuredOn"),
    weightKg: readMeasure(textIn(form, "weightKg")),
    lengthHeightCm: readMeasure(textIn(form, "lengthHeightCm")),
    measuredAs: measuredAs === "length" || measuredAs === "height" ? measuredAs : undefined,
    armCircumferenceCm: readMeasure(textIn(form, "armCircumferenceCm")),
    oedema: oedema === undefined ? undefined : oedema === "yes",
  };
}

/** Whether there is enough to say anything at all. */
export function isBegun({
  bornOn,
  measuredOn,
  weightKg,
  lengthHeightCm,
  armCircumferenceCm,
  oedema,
}: ChildMeasurement) {
  const measured = [weightKg, lengthHeightCm, armCircumferenceCm].some((value) => value !== undefined);
  return bornOn !== undefined && measuredOn !== undefined && (measured || oedema === true);
}
