import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printedColumn } from "../../src/growth/monthly.js";
import { decodeTable, type EncodedTable } from "../../src/growth/table.js";

/*
 * The sums were taken over the values as WHO publishes them, by another program than the encoder: sorted lines
 * "sex,key,l,m,s" with 1, 4, 4 and 5 decimals, and for the printed tables "sex,key" with the seven SD columns.
 */
const TABLE_SUMS: Record<string, string> = {
  "who-2006-weight-for-age": "ba20ea017ac331de2521b42786180a3b4009a9fe0b1c0530cb08d9c2466ff11d",
  "who-2006-length-height-for-age": "7a2a2f56b102413c118739696c807ac104940f2be187e63db4defc0bc5b1dbf0",
  "who-2006-bmi-for-age": "35a28f108fe419c6ab18dfe3b9ac9019d70ed3ddfb35d2882cb0700d5d7ac849",
  "who-2006-head-circumference-for-age": "d3137af4060d53eb613449a5eb495be2fe602101d0299d0dc67a24da7c5a3c14",
  "who-2006-arm-circumference-for-age": "a380ca78712970c152b5381c1c5450dfbe69f75367293c3e362f348d6bcbc80b",
  "who-2006-triceps-skinfold-for-age": "4297dfc1145375b7aac0a9285980db6e0bca1d93024604649ff82de770c5fe7f",
  "who-2006-subscapular-skinfold-for-age": "f39f460f360d65eea1a11454aa6699e0f3d466659b02049b7bccb97c7b4be973",
  "who-2006-weight-for-length": "4701df8aaed18ce89423d7bfcfb2ed2d75000454f1caa0d6a6b8de54adb3d3e6",
  "who-2006-weight-for-height": "57bc3d6d6a31791f5409dbedeab6c92c1a11f238786d6021bc7c13c04241db42",
  "who-2007-weight-for-age": "ea843c8df95265ddb670157b88e9fffcc800580c44a2233c0b680c642ee7db05",
  "who-2007-height-for-age": "e9ba393b5cdd663286d6c0c9046c6c4b2b69951ec5947f45690c5baa23443fb8",
  "who-2007-bmi-for-age": "393ed6dfd7b91a105c8bddaccdf7a58b0c2ffee81dcf5d6cae8fe053c1cf04f2",
  "who-2006-monthly-weight-for-age": "001f869934ca12be53721ee0c0e9ebf4ab411d321fa9bb69120fcb0eb62ad994",
  "who-2006-monthly-length-for-age": "3349a3eacd973312b715d4d6ad282a8ba31673b16b91891d9ad36fa5f6e770f1",
  "who-2006-monthly-height-for-age": "d0320749e786b6325dd207f485acc3a0a6451fd02abe422653b5bc809ac29589",
  "who-2006-monthly-bmi-for-age-lying": "b45f5379a5f53801acc96a5bbb58356fa2ff9468269f921e831d5767b359ea2c",
  "who-2006-monthly-bmi-for-age-standing": "4ea9bf9eaf367acf8154a0ef7d02363ff02c94ca6ff687a818ccd5dced792159",
};

const PRINTED_SUMS: Record<string, string> = {
  "weight-for-age": "9ac824c41075f9b93ecb2035ff20b91abaa42afe9d3e157a7763182074c68809",
  "length-for-age": "9da2b2120740cb2b7486268166f4589fe8acf4507d4356440de920311caabe51",
  "height-for-age": "d585bc352a8c00ede9263a88930f8345f83d9ace8a440028d4f446475d03749d",
  "bmi-for-age-lying": "962a89bfdda1a43a52661218e4a8ac4b39ee2e2dec9c6866a5edcef7ec1c32bb",
  "bmi-for-age-standing": "2e9eb436d5bd97b0e97d9270c1f10db4a83c91926f536db0b04a7abf1b38fe38",
  "weight-for-length": "ba1ee5a17e5ae962f4950fd6bad172fced8b13652eae5f202000ee944efa1f9e",
  "weight-for-height": "56a3097c914848c55cdf33e96b914501ce803ae5a7be1a20d8a5f6379330facd",
};

const folder = new URL("../../src/growth/standards/", import.meta.url);

async function tableOf(name: string): Promise<EncodedTable> {
  const module = (await import(new URL(`${name}.ts`, folder).href)) as Record<string, EncodedTable>;
  return Object.values(module)[0] as EncodedTable;
}

function linesOf(encoded: EncodedTable, cells: (l: number, m: number, s: number) => string[]): string {
  const table = decodeTable(encoded);
  let text = "";
  for (const sex of [0, 1]) {
    for (let row = 0; row < table.rows; row++) {
      const at = sex * table.rows + row;
      const key = (encoded.first + row * encoded.step).toFixed(1);
      text += `${[sex + 1, key, ...cells(table.l[at] as number, table.m[at] as number, table.s[at] as number)].join(",")}\n`;
    }
  }
  return text;
}

const sum = (text: string) => createHash("sha256").update(text).digest("hex");

describe("reference tables", () => {
  it("has a published sum for each module", () => {
    expect(
      readdirSync(folder)
        .map((file) => file.replace(/\.ts$/, ""))
        // Several tables a module: their sums stand in velocity.test.ts.
        .filter((name) => !name.startsWith("velocity-"))
        .sort(),
    ).toEqual(Object.keys(TABLE_SUMS).sort());
  });

  it.each(Object.entries(TABLE_SUMS))("%s is WHO's to the published digit", async (name, expected) => {
    const table = await tableOf(name);
    expect(sum(linesOf(table, (l, m, s) => [l.toFixed(4), m.toFixed(4), s.toFixed(5)]))).toBe(expected);
  });

  it.each(Object.entries(PRINTED_SUMS))(
    "the printed SD columns of %s are those that WHO and the decree print",
    async (name, expected) => {
      const byLength = name === "weight-for-length" || name === "weight-for-height";
      const table = await tableOf(byLength ? `who-2006-${name}` : `who-2006-monthly-${name}`);
      const text = linesOf(table, (l, m, s) =>
        [-3, -2, -1, 0, 1, 2, 3].map((sd) => printedColumn(sd, l, m, s).toFixed(1)),
      );
      // By length the decree prints every half centimetre.
      const printed = byLength ? text.replace(/^\d,\d+\.[^05],.*\n/gm, "") : text;
      expect(sum(printed)).toBe(expected);
    },
  );
});
