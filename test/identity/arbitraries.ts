import fc from "fast-check";

const twoDigits = (min: number, max: number) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, "0"));

const area = fc.oneof(
  fc.constantFrom("367201", "741003", "910101", "930101", "647301", "367299", "369901", "420101", "999023", "036720"),
  fc.stringMatching(/^\d{6}$/),
);

const serial = fc.oneof(fc.stringMatching(/^\d{4}$/), fc.constantFrom("0000", "0001", "0010", "9901"));

/** Sixteen digits, most of them with a day, a month and a serial near the borders of what is legal. */
export const nikDigits: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(area, twoDigits(0, 75), twoDigits(0, 13), twoDigits(0, 99), serial) },
    { weight: 1, arbitrary: fc.tuple(area, twoDigits(28, 31), fc.constant("02"), twoDigits(0, 99), serial) },
    { weight: 1, arbitrary: fc.tuple(area, twoDigits(68, 71), fc.constant("02"), twoDigits(0, 99), serial) },
    { weight: 1, arbitrary: fc.tuple(fc.stringMatching(/^\d{16}$/)) },
  )
  .map((parts) => parts.join(""));

/** What becomes of a number on its way: parted, cut, marked, turned into a number, with a wrong letter in it. */
const spoil = (digits: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(digits),
    fc.constantFrom(
      `'${digits}`,
      `="${digits}"`,
      `"${digits}"`,
      `${digits}.0`,
      `${digits},00`,
      `${digits} `,
      `${digits}\n`,
      `NIK: ${digits}`,
      `${digits} / ${digits}`,
      digits.slice(0, 15),
      digits.slice(1),
      `${digits}0`,
      `0${digits}`,
      `${digits.slice(0, 15)}0`,
      `${digits.slice(0, 12)}0000`,
      `${digits[0]}.${digits.slice(1, 6)}E+15`,
      `${digits[0]},${digits.slice(1)}E+15`,
      `${digits[0]}.${digits.slice(1, 4)}.${digits.slice(4, 7)}.${digits.slice(7, 10)}.${digits.slice(10, 13)}.${digits.slice(13)}`,
      `${digits.slice(0, 6)}.${digits.slice(6, 12)}.${digits.slice(12)}`,
      `${digits.slice(0, 4)} ${digits.slice(4, 8)} ${digits.slice(8, 12)} ${digits.slice(12)}`,
      digits.replace("0", "O"),
      digits.replace("1", "l"),
      [...digits].map((digit) => String.fromCharCode(0x660 + Number(digit))).join(""),
    ),
    fc
      .tuple(fc.nat(16), fc.string({ maxLength: 3 }))
      .map(([at, text]) => digits.slice(0, at) + text + digits.slice(at)),
  );

/** Text that is a number of sixteen digits, or nearly so. */
export const nearNik: fc.Arbitrary<string> = nikDigits.chain(spoil);

/** Anything that may stand in the cell. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: nearNik },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[0-9 .-]{0,40}$/) },
);
