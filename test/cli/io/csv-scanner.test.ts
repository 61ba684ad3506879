import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ByteSource } from "../../../src/cli/io/byte-source.js";
import { cellText } from "../../../src/cli/io/csv-dialect.js";
import { CsvScanner } from "../../../src/cli/io/csv-scanner.js";

/** Gives its bytes in pieces of a size. */
function pieces(bytes: Uint8Array, size: number): ByteSource {
  let at = 0;
  return {
    async read(into, offset, length) {
      const taken = bytes.subarray(at, at + Math.min(size, length));
      into.set(taken, offset);
      at += taken.length;
      return taken.length;
    },
    close: async () => undefined,
  };
}

interface Scanned {
  readonly headings: readonly string[];
  readonly rows: string[][];
  readonly numbers: number[];
  readonly counts: number[];
  readonly formulas: number[];
}

interface Options {
  readonly size?: number;
  readonly window?: number;
  readonly longestRow?: number;
  readonly known?: readonly string[];
}

async function scan(input: string | Uint8Array, options: Options = {}): Promise<Scanned> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const scanner = await CsvScanner.open(pieces(bytes, options.size ?? 1 << 20), {
    recognised: (headings) => headings.filter((heading) => (options.known ?? ["a", "b"]).includes(heading)).length,
    ...(options.window === undefined ? {} : { window: options.window }),
    ...(options.longestRow === undefined ? {} : { longestRow: options.longestRow }),
  });
  const scanned: Scanned = { headings: scanner.headings, rows: [], numbers: [], counts: [], formulas: [] };
  for (let batch = await scanner.next(); batch !== undefined; batch = await scanner.next()) {
    for (let row = 0; row < batch.rows; row++) {
      const cells: string[] = [];
      for (let column = 0; column < batch.columns; column++) {
        const cell = row * batch.columns + column;
        cells.push(cellText(batch.bytes, batch.starts[cell] as number, batch.ends[cell] as number));
      }
      scanned.rows.push(cells);
      scanned.numbers.push(batch.rowNumbers[row] as number);
      scanned.counts.push(batch.cellCounts[row] as number);
      scanned.formulas.push(batch.formulas[row] as number);
    }
  }
  await scanner.close();
  return scanned;
}

const cell = fc.oneof(
  fc.constantFrom("", "1", "12,5", "a b", 'say "x"', "two\nlines", "two\r\nlines", ";", "\t", "é", "=1+1", "-", "  "),
  fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => !text.includes("\u0000")),
);
const rows = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 }),
  );

/** Quotes where it must, and sometimes where it need not. */
function written(text: string, delimiter: string, always: boolean): string {
  const must = text.includes(delimiter) || /["\r\n]/.test(text) || text.startsWith('"');
  return must || always ? `"${text.replaceAll('"', '""')}"` : text;
}

describe("the scanner", () => {
  test("gives back what was written, whatever the quoting, the delimiter, the line end and the pieces", async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 8, max: 200 }),
        async (table, delimiter, lineEnd, always, lastLineEnds, size, window) => {
          const columns = (table[0] as string[]).length;
          const headings = ["a", "b", "c", "d", "e"].slice(0, columns);
          const lines = [headings, ...table].map((row) =>
            row.map((text) => written(text, delimiter, always)).join(delimiter),
          );
          const scanned = await scan(lines.join(lineEnd) + (lastLineEnds ? lineEnd : ""), { size, window });
          expect(scanned.headings).toEqual(headings);
          expect(scanned.rows).toEqual(table);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  test("finds the same rows in pieces of every size", async () => {
    const text = '\ufeffa;b\r\n1;"x;""y""\nz"\r\n\r\n2;\r\n3;"q"';
    const whole = await scan(text);
    expect(whole.rows).toEqual([
      ["1", 'x;"y"\nz'],
      ["2", ""],
      ["3", "q"],
    ]);
    for (let size = 1; size <= text.length + 2; size++) {
      for (const window of [4, 7, 16, 1024]) expect(await scan(text, { size, window })).toEqual(whole);
    }
  });

  test("numbers rows as a spreadsheet does: the heading is row 1, empty lines count", async () => {
    const { numbers, rows: found } = await scan('a,b\n1,2\n\n\n3,4\n"5\n5",6\n7,8\n\n\n');
    expect(found).toEqual([
      ["1", "2"],
      ["3", "4"],
      ["5\n5", "6"],
      ["7", "8"],
    ]);
    expect(numbers).toEqual([2, 5, 6, 7]);
  });

  test("tells short and long rows", async () => {
    const { rows: found, counts } = await scan("a,b,c\n1\n1,2,3,4,5\n,,\n");
    expect(found).toEqual([
      ["1", "", ""],
      ["1", "2", "3"],
      ["", "", ""],
    ]);
    expect(counts).toEqual([1, 5, 3]);
  });

  test.each([
    ["a;b\n1,5;2,5\n", ["1,5", "2,5"]],
    ["a,b\n1.5,2.5\n", ["1.5", "2.5"]],
    ["a\tb\n1,5\t2;5\n", ["1,5", "2;5"]],
    // The hint of Excel outranks every count.
    ["sep=;\na;b\n1,5;2\n", ["1,5", "2"]],
    ["sep=,\r\na,b\r\n1,2\r\n", ["1", "2"]],
    // Nothing is recognised: the rows that agree with the headings decide.
    ["x;y\n1,2;3,4\n5;6,7\n8,9;0\n", ["1,2", "3,4"]],
    ["a,b\r1,2\r", ["1", "2"]],
  ])("finds the delimiter of %j", async (text, firstRow) => {
    expect((await scan(text)).rows[0]).toEqual(firstRow);
  });

  test("takes a quote inside a cell for a letter, and what follows a closing quote for its cell", async () => {
    expect((await scan('a,b\nJl. "Mawar" 5,2\n"x"y,3\n')).rows).toEqual([
      ['Jl. "Mawar" 5', "2"],
      ["xy", "3"],
    ]);
  });

  test("names the row and column of a quote that is never closed", async () => {
    await expect(scan('a,b\n1,2\n3,"open\n4,5\n')).rejects.toMatchObject({
      code: "csv.quote-open",
      facts: { row: 3, column: "b" },
    });
    await expect(scan('a,"b\n1,2\n')).rejects.toMatchObject({ code: "csv.quote-open", facts: { row: 1 } });
  });

  test("reads a long row whole and refuses an endless one by its number", async () => {
    const long = "x".repeat(100_000);
    expect((await scan(`a,b\n1,${long}\n2,y\n`, { window: 64 })).rows).toEqual([
      ["1", long],
      ["2", "y"],
    ]);
    await expect(scan(`a,b\n1,2\n3,${long}\n`, { window: 64, longestRow: 4096 })).rejects.toMatchObject({
      code: "csv.row-too-long",
      facts: { row: 3, bytes: 4096 },
    });
    await expect(scan(`a,${long}`, { window: 64, longestRow: 4096 })).rejects.toMatchObject({
      code: "csv.row-too-long",
      facts: { row: 1, bytes: 4096 },
    });
  });

  test("marks rows with a cell that a spreadsheet would run", async () => {
    const { formulas } = await scan('a,b\n1,2\n=1+1,2\n1,"=x"\n-1.5,2\n1,@x\n" +cmd",1\n-,1\n');
    expect(formulas).toEqual([0, 1, 1, 0, 1, 1, 0]);
  });

  test("refuses a file of nothing but line ends", async () => {
    await expect(scan("\n\r\n\n")).rejects.toMatchObject({ code: "input.empty" });
  });
});
