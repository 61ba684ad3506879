import { expect, test } from "vitest";
import { describe, type Language } from "../../src/foundation/result.js";
import { povertyMessages, verifyList } from "../../src/poverty/index.js";

const NIKS = {
  "3672O11408909934": "ada karakter selain angka",
  "367201140890990": "bukan 16 digit",
  "3672013208909901": "digit tanggalnya bukan 01-31 atau 41-71",
  "3672011413909901": "digit bulannya bukan 01-12",
  "3672013102909901": "tanggal di dalamnya tidak ada di kalender",
  "3672011408900000": "nomor urutnya nol",
};

const say = (nik: string, language: Language): string | undefined => {
  const list = [{ village: "74.10.03.2001", register: "DTKS", members: [{ nik }] }] as const;
  const result = verifyList(list, { asOf: "2021-06-01" });
  const reason = result.ok ? result.value.people[0]?.reasons[0] : undefined;
  return reason && describe(reason, language, povertyMessages);
};

// The list of the poor said "susunan NIK salah (non-digit)": a code where a village officer needs words.
test.each(Object.entries(NIKS))("what is wrong with the NIK %s is said in words", (nik, words) => {
  expect(say(nik, "id")).toBe(`susunan NIK salah (${words})`);
  expect(say(nik, "en")).toMatch(/^the NIK is malformed \([a-z0-9 -]+\)$/);
  expect(say(nik, "en")).not.toMatch(/\([a-z]+-[a-z-]+\)/);
});
