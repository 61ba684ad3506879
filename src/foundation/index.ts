export * from "./calendar.js";
export * from "./result.js";
export * from "./rounding.js";
export * from "./statistics.js";
export * from "./text.js";
