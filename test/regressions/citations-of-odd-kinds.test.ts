import { expect, test } from "vitest";
import { formatCitation } from "../../src/law/index.js";
import { regulation } from "../../src/law/registry/index.js";

// The words of an id were taken for parts of the number: "Perda KOTA/CILEGON/8/2012", "UUD /1945", "PMK 78/PMK/02/2020".
test.each([
  ["uud-1945", "UUD 1945", "Undang-Undang Dasar Tahun 1945"],
  ["perda-kota-cilegon-8-2012", "Perda Kota Cilegon 8/2012", "Peraturan Daerah Kota Cilegon Nomor 8 Tahun 2012"],
  ["perwal-kota-cilegon-2-2022", "Perwal Kota Cilegon 2/2022", "Peraturan Wali Kota Cilegon Nomor 2 Tahun 2022"],
  ["perbup-sambas-30-2018", "Perbup Sambas 30/2018", "Peraturan Bupati Sambas Nomor 30 Tahun 2018"],
  ["perbpjskes-5-2020", "Perbpjskes 5/2020", "Peraturan BPJS Kesehatan Nomor 5 Tahun 2020"],
  ["perban-bkkbn-12-2021", "Perban BKKBN 12/2021", "Perban BKKBN Nomor 12 Tahun 2021"],
  ["perka-anri-2-2014", "Perka ANRI 2/2014", "Perka ANRI Nomor 2 Tahun 2014"],
  ["pmk-78-pmk-02-2020", "PMK 78/PMK.02/2020", "Peraturan Menteri Keuangan Nomor 78/PMK.02/2020"],
  ["kepmendagri-050-145-2022", "Kepmendagri 050-145/2022", "Keputusan Menteri Dalam Negeri Nomor 050-145 Tahun 2022"],
  [
    "kepmendagri-300-2-2-2430-2025",
    "Kepmendagri 300.2.2-2430/2025",
    "Keputusan Menteri Dalam Negeri Nomor 300.2.2-2430 Tahun 2025",
  ],
  [
    "kepmenkes-hk-01-07-menkes-1919-2022",
    "Kepmenkes HK.01.07/MENKES/1919/2022",
    "Keputusan Menteri Kesehatan Nomor HK.01.07/MENKES/1919/2022",
  ],
  ["se-mendagri-981-1011-sj-2019", "SE Mendagri 981/1011/SJ/2019", "Surat Edaran Mendagri Nomor 981/1011/SJ/2019"],
  ["putusan-ma-7-p-hum-2020", "Putusan MA 7/P/HUM/2020", "Putusan MA Nomor 7/P/HUM/2020"],
  ["inpres-4-2025", "Inpres 4/2025", "Instruksi Presiden Nomor 4 Tahun 2025"],
])("%s is cited as %s", (id, short, formal) => {
  expect(formatCitation({ regulation: id }, "id", "short")).toBe(short);
  expect(formatCitation({ regulation: id }, "id", "formal")).toBe(formal);
});

// A number of the registry that ends with its year was followed by the year once more.
test("with the registry's own number and title", () => {
  const formal = (id: string) => formatCitation({ regulation: id }, "id", "formal", regulation(id));
  expect(formal("kepmenkes-hk-01-07-menkes-51-2022")).toMatch(
    /^Keputusan Menteri Kesehatan Nomor HK\.01\.07\/MENKES\/51\/2022 tentang /,
  );
  expect(formal("permenkes-741-2008")).toMatch(
    /^Peraturan Menteri Kesehatan Nomor 741\/MENKES\/PER\/VII\/2008 tentang /,
  );
  expect(formal("uud-1945")).toMatch(/^Undang-Undang Dasar Tahun 1945 tentang /);
  expect(formal("kepwal-kota-cilegon-440-kep-57-eksda-2023")).toMatch(
    /^Keputusan Wali Kota Cilegon Nomor 440\/Kep\.57-Eksda\/2023 tentang /,
  );
});
