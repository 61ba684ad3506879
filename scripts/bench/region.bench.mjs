// Regions: codes resolved on a day beside a bare look-up in a Map, and how long the first village and a search take.
import { children, regionResolver, searchRegions } from "../../dist/region/index.js";
import { searchVillages, village } from "../../dist/region/villages.js";
import { inTurn, line, mustAgree } from "./measure.mjs";

const CODES = 1_000_000;

export function run() {
  console.log(`\nRegions, ${CODES.toLocaleString("en")} district codes without dots`);
  const districts = children().value.flatMap(({ code }) =>
    children(code).value.flatMap((regency) => children(regency.code).value),
  );
  const codes = Array.from({ length: CODES }, (_, i) =>
    districts[(i * 7919) % districts.length].code.replaceAll(".", ""),
  );
  const names = new Map(districts.map(({ code, name }) => [code.replaceAll(".", ""), name]));

  let looked = [];
  let resolved = [];
  const seconds = inTurn(
    {
      map: () => {
        looked = codes.map((code) => names.get(code));
      },
      resolver: () => {
        const resolve = regionResolver({ asOf: "2026-01-01" });
        resolved = codes.map((code) => resolve(code).value.region.name);
      },
    },
    5,
  );
  line("Map.get: today's names only", CODES, seconds.map, "codes");
  line("regionResolver: status, parents, notices", CODES, seconds.resolver, "codes", seconds.map);
  mustAgree("regionResolver against the Map", resolved.filter((name, i) => name !== looked[i]).length);

  once("first village (83,762 unpacked)", () => village("3672011003"));
  once("first search of villages (their names folded)", () => searchVillages("bulakan"));
  once("another search of villages", () => searchVillages("Kel. Bulakan, Kota Cilegon"));
  once("a search of villages for a misspelled name", () => searchVillages("Kalitimbnag"));
  once("first search of regions", () => searchRegions("Kota Cilegon"));
  once("another search of regions", () => searchRegions("kab serang"));
}

function once(name, work) {
  const start = process.hrtime.bigint();
  work();
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  console.log(`  ${name.padEnd(46)} ${milliseconds.toFixed(1).padStart(14)} ms`);
}
