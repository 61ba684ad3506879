import { describe, expect, it } from "vitest";
import { doubtsIn, readStatus, shortSource } from "../../scripts/regulations/free-text.mjs";
import { idOf, typeOf } from "../../scripts/regulations/identity.mjs";
import { merge } from "../../scripts/regulations/merge.mjs";
import { readRow } from "../../scripts/regulations/read.mjs";
import { isAbridged } from "../../scripts/regulations/titles.mjs";
import { filesOf } from "../../scripts/regulations/write.mjs";
import { fc, property } from "../property.js";

// Invented regulations, in the shapes in which the four sources write them.
const ROWS: readonly (readonly [string, Record<string, unknown>])[] = [
  [
    "decree",
    {
      ...{
        id: "permenkes-1-2001",
        type: "PERMENKES",
        number: "1",
        year: 2001,
        title: "Mutu Puskesmas",
        issuer: "Menteri Kesehatan",
      },
      ...{
        enacted: "2001-02-03",
        effective: null,
        status: "in-force",
        revokedBy: null,
        amendedBy: ["permenkes-9-2003"],
      },
      ...{
        amends: [],
        revokes: [],
        topic: ["puskesmas"],
        confidence: "secondary",
        source: "public list; dates general knowledge",
      },
    },
  ],
  [
    "decree",
    {
      ...{
        id: "permenkes-2-2005",
        type: "PERMENKES",
        number: "2",
        year: 2005,
        title: "Mutu",
        issuer: "Menteri Kesehatan",
      },
      ...{ enacted: null, effective: null, status: "unknown", amendedBy: [], amends: [], revokes: [], topic: ["mutu"] },
      ...{ confidence: "unverified", source: "general knowledge" },
    },
  ],
  [
    "spm",
    {
      ...{
        id: "permenkes-1-2001",
        type: "Permenkes",
        number: "1",
        year: 2001,
        title: "Mutu Pusat Kesehatan Masyarakat",
      },
      ...{ issuing_body: "Menteri Kesehatan", date_enacted: "2001-02-04", status: "in force", topic: "SPM health" },
      ...{ confidence: "verified-in-source", source: "text" },
    },
  ],
  [
    "jkn",
    {
      ...{
        type: "Permenkes",
        number: "1",
        year: 2001,
        title: "Jaminan",
        date: null,
        topic: "jkn",
        confidence: "secondary",
      },
      ...{ status: "replaced by 2/2005 (unverified)", source: "contoh.id" },
    },
  ],
  [
    "puskesmas",
    {
      ...{ type: "Permenkes", number: "2", year: 2005, title: "Mutu", date: "2005-06-07", topic: "puskesmas" },
      ...{
        confidence: "verified-in-source",
        source: "text read",
        status: "in force; revokes Kepmenkes 5/1999 and 6/1999 art. 2",
      },
    },
  ],
];

const rows = () => ROWS.map(([origin, raw]) => readRow(raw, origin));

describe("merging", () => {
  const { regulations, conflicts, dangling } = merge(rows());
  const [first, second] = regulations;

  it("makes one regulation of the rows of the same type, number and year", () => {
    expect(regulations.map(({ id }) => id)).toEqual(["permenkes-1-2001", "permenkes-2-2005"]);
  });

  it("keeps the surer value, and lists the other", () => {
    expect(first).toMatchObject({
      enacted: "2001-02-04",
      confidence: "verified-in-source",
      topics: ["puskesmas", "spm", "kesehatan", "jkn"],
    });
    expect(conflicts).toContainEqual({
      id: "permenkes-1-2001",
      field: "enacted",
      kept: { value: "2001-02-04", confidence: "verified-in-source" },
      other: { value: "2001-02-03", confidence: "unverified" },
    });
    expect(conflicts).toContainEqual(
      expect.objectContaining({ field: "title", other: { value: "Jaminan", confidence: "secondary" } }),
    );
  });

  it("lets nothing unknown override what is known", () => {
    expect(second).toMatchObject({ status: "in-force", enacted: "2005-06-07", confidence: "verified-in-source" });
    expect(conflicts.filter(({ id }) => id === "permenkes-2-2005")).toEqual([]);
  });

  it("takes a short title for the same as a long one", () => {
    expect(first?.title).toBe("Mutu Pusat Kesehatan Masyarakat");
    expect(conflicts.filter(({ other }) => other.value === "Mutu Puskesmas")).toEqual([]);
  });

  it("lists what is referred to without being there", () => {
    expect(dangling.map(({ id }) => id)).toEqual(["kepmenkes-5-1999", "permenkes-9-2003"]);
  });

  property.prop([fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })])(
    "does not depend on the order of the rows",
    (order) => {
      const shuffled = merge(order.map((at) => rows()[at]));
      const files = (merged: ReturnType<typeof merge>) => filesOf({ ...merged, asOf: "2026-11" });
      expect(files(shuffled)).toEqual(files(merge(rows())));
    },
  );
});

describe("a status written as a sentence", () => {
  it.each([
    ["in force", "in-force", []],
    ["in force (amended)", "amended", []],
    ["in force, amended by UU 24/2013", "amended", ["amendedBy 24/2013"]],
    ["amended by 5/2020", "amended", ["amendedBy 5/2020"]],
    ["amended by 11/2019, replaced by 3/2021", "revoked", ["amendedBy 11/2019", "revokedBy 3/2021"]],
    ["no longer in force (replaced by Permenkes 6/2024)", "revoked", ["revokedBy 6/2024"]],
    ["revoked by Permendagri 13/2024 art. 29", "revoked", ["revokedBy 13/2024"]],
    ["replaced in part by Permenkes 3/2026", "partly-revoked", ["partlyRevokedBy 3/2026"]],
    [
      "art. 7(4) revoked by Permendagri 13/2024 art. 29; rest not checked",
      "partly-revoked",
      ["partlyRevokedBy 13/2024"],
    ],
    ["in force as to structure; annex replaced", "partly-revoked", []],
    ["replaced (chain to 43/2016, unverified)", "revoked", []],
    ["in force; replaced UU 36/2009", "in-force", ["revokes 36/2009"]],
    ["replaces Perpres 42/2013; successor not seen", undefined, ["revokes 42/2013"]],
    [
      "in force; art. 29 revokes 54/2007, 19/2011 and 18/2018 art. 7(4)",
      "in-force",
      ["revokes 54/2007", "revokes 19/2011"],
    ],
    ["whether revoked by Permenkes 19/2024 is unknown", undefined, []],
    ["in force in 2021", undefined, []],
    ["period ended", undefined, []],
    ["status not checked", undefined, []],
    ["number given by a press source; conflicts with KMK 1182/2022 as amended by KMK 1340/2022", undefined, []],
  ])("%s", (text, status, links) => {
    const read = readStatus(text, "PERMENKES");
    expect(read.status).toBe(status);
    const said = read.links.map(({ kind, reference: { number, year } }) => `${kind} ${number}/${year}`);
    expect(said).toEqual(links);
  });

  it("is doubtful where the source says so", () => {
    expect(readStatus("in force (unverified)", "UU").confidence).toBe("unverified");
    expect(readStatus("in force (not contradicted)", "UU").confidence).toBe("unverified");
    expect(readStatus("in force", "UU").confidence).toBeUndefined();
  });
});

describe("what a source says about itself", () => {
  it("lowers the fields that it names", () => {
    expect(doubtsIn("full text; revocation general knowledge")).toEqual({ revocation: "unverified" });
    expect(doubtsIn("cited widely; dates and BN general knowledge")).toEqual({
      ...{ enacted: "unverified", effective: "unverified", gazette: "unverified" },
    });
    expect(doubtsIn("text", "amendment chain secondary")).toEqual({ amendedBy: "secondary" });
    expect(doubtsIn("text", "effective date per its closing article; treat as secondary")).toEqual({
      effective: "secondary",
    });
    expect(doubtsIn("text", "effective date = promulgation; penal part: not checked")).toEqual({});
  });

  it("is shortened to a document or a site", () => {
    expect(shortSource("cited with LN/TLN in Permenkes 12/2017; date general knowledge")).toBe(
      "cited in Permenkes 12/2017",
    );
    expect(shortSource("pasal.id article 6; another")).toBe("pasal.id");
    expect(shortSource("general knowledge")).toBe("general knowledge");
  });
});

describe("the identity of a regulation", () => {
  it.each([
    ["Permenkes", "741/MENKES/PER/VII/2008", 2008, "permenkes-741-2008"],
    ["PERMENKES", "028/MENKES/PER/I/2011", 2011, "permenkes-28-2011"],
    ["Kepmenkes", "HK.01.07/MENKES/2015/2023", 2023, "kepmenkes-hk-01-07-menkes-2015-2023"],
    ["PMK", "78/PMK.02/2020", 2020, "pmk-78-pmk-02-2020"],
    ["Permen PUPR", "29", 2018, "permenpupr-29-2018"],
    ["Perda Kota Cilegon", "10", 2012, "perda-kota-cilegon-10-2012"],
    ["SK Wali Kota Cilegon", "440/Kep.57-Eksda/2023", 2023, "kepwal-kota-cilegon-440-kep-57-eksda-2023"],
  ])("%s %s", (type, number, year, id) => {
    expect(idOf({ type: typeOf(type), number, year })).toBe(id);
  });

  it("sees a title in its short form", () => {
    expect(
      isAbridged(
        "Peraturan Pelaksanaan UU 17/2023",
        "Peraturan Pelaksanaan Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan",
      ),
    ).toBe(true);
    expect(isAbridged("Standar Antropometri Anak", "Standar Alat Antropometri")).toBe(false);
  });
});
