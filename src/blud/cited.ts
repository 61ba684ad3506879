/* Regulations that took the place of others in the legal basis. */
import type { CheckContext, DecreeDocument, RuleReport } from "../decree/index.js";
import type { RegulationId } from "../law/index.js";

/** From a day on one regulation is needed and another one no longer cited. */
export interface Replacement {
  readonly since: string;
  readonly needs: RegulationId;
  readonly not: RegulationId;
}

/** One finding where the new one is missing, the old one cited, or both. */
export function replaced({ mengingat }: DecreeDocument, context: CheckContext, change: Replacement): RuleReport[] {
  const { blud, basis, day } = context;
  if (blud === null || mengingat === null || basis.length === 0) return [];
  if (day === null || day.earliest < change.since) return [];
  const ids = basis.map(({ cited }) => cited?.regulation?.id);
  const isMissing = !ids.includes(change.needs);
  const isOld = ids.includes(change.not);
  if (!isMissing && !isOld) return [];
  const variant = isMissing ? (isOld ? "both" : "missing") : "old";
  return [{ where: "mengingat", span: mengingat.label.span, variant }];
}
