// The picture in the guide of the charts, drawn by the library itself.

/** An invented girl, weighed month by month with two months missed. */
const weighings = [
  ["2024-03-12", 3.9, "B"],
  ["2024-04-09", 4.7, "N"],
  ["2024-05-14", 5.3, "N"],
  ["2024-08-13", 6.1, "O"],
  ["2024-09-10", 6.2, "T"],
  ["2024-10-08", 6.7, "N"],
  ["2024-11-12", 7.1, "N"],
];

/**
 * @param {any} library as `readLaw` gives it
 * @returns {string} the text of an SVG
 */
export function chartOfGuide(library) {
  return `${library.growthChart({
    ...{ index: library.weightForAge, sex: "female", bornOn: "2024-02-05", style: "kms", lang: "id" },
    points: weighings.map(([measuredOn, weightKg, status]) => ({ measuredOn, weightKg, status })),
  })}\n`;
}
