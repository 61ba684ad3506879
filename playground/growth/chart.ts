import { growthChart } from "../../src/growth/chart.js";
import type { Assessment, ChildMeasurement } from "../../src/growth/index.js";
import { byId, el } from "../parts/dom.js";
import { onTheme, shownTheme } from "../parts/theme.js";
import { language, say } from "../words/index.js";
import { CHART_INDICES } from "./chart-index.js";
import { SHOWN_INDICES, type ShownIndex } from "./score-table.js";

/** The widest and the narrowest picture, in pixels. */
const WIDEST = 736;
const NARROWEST = 280;

/** Draws the child on the chart of the chosen index; there is none without a sex and a z-score. */
export function drawChart(child: ChildMeasurement, assessment: Assessment): void {
  const frame = byId("growth-chart", HTMLElement);
  const { standard = "who-2006", scores } = assessment;
  const available = SHOWN_INDICES.filter(
    (name) => scores[name] !== undefined && CHART_INDICES[standard][name] !== undefined,
  );
  const name = chosenIndex(available);
  const index = name === undefined ? undefined : CHART_INDICES[standard][name];
  frame.hidden = index === undefined || child.sex === undefined;
  if (index === undefined || child.sex === undefined) return;
  const place = byId("chart-place", HTMLElement);
  const width = Math.max(NARROWEST, Math.min(place.clientWidth, WIDEST));
  const svg = growthChart({
    index,
    sex: child.sex,
    bornOn: child.bornOn,
    points: [child],
    style: chosenStyle(name === "weightForAge" && standard === "who-2006"),
    lang: language(),
    theme: shownTheme(),
    size: { width, height: Math.round(width < 480 ? width * 1.35 : width * 0.92) },
  });
  place.replaceChildren(pictureOf(svg));
}

/** The picture as elements. Its one style is the page's own here, whose policy takes none from elsewhere. */
function pictureOf(svg: string): Node {
  const plain = svg.replace(/^(<svg [^>]*?) style="[^"]*"/, "$1");
  return document.adoptNode(new DOMParser().parseFromString(plain, "image/svg+xml").documentElement);
}

function chosenIndex(available: readonly ShownIndex[]): ShownIndex | undefined {
  const list = byId("chart-index", HTMLSelectElement);
  const chosen = available.find((name) => name === list.value) ?? available[0];
  list.replaceChildren(...available.map((name) => el("option", { value: name }, say(`growth.${name}`))));
  if (chosen !== undefined) list.value = chosen;
  return chosen;
}

/** The growth card has weight for age of under-fives only. */
function chosenStyle(isCard: boolean): "who" | "kms" {
  const list = byId("chart-style", HTMLSelectElement);
  const card = list.querySelector<HTMLOptionElement>('[value="kms"]');
  if (card !== null) card.disabled = !isCard;
  return isCard && list.value === "kms" ? "kms" : "who";
}

/** Takes the chart away. */
export function hideChart(): void {
  byId("growth-chart", HTMLElement).hidden = true;
}

/** Lets the reader choose index and form of the chart, and keeps it in the page's theme and width. */
export function offerChart(redraw: () => void): void {
  for (const id of ["chart-index", "chart-style"]) byId(id, HTMLSelectElement).addEventListener("change", redraw);
  onTheme(redraw);
  addEventListener("resize", redraw);
}
