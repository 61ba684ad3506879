import type { Pledge, ResourceNeed } from "../../src/csr/index.js";
import { fc } from "../property.js";
import { cash, contribution, cover, kits, need } from "./kit.js";

const PLACES = ["36.72.01", "36.72.02.1001", "36.72.02", "36.72"] as const;
const ITEMS = ["kit", "usg"] as const;

/** Needs of two items and of JKN, some of unknown quantity or price. */
export const someNeeds: fc.Arbitrary<ResourceNeed[]> = fc
  .array(
    fc.record({
      item: fc.constantFrom(...ITEMS, "jkn"),
      region: fc.constantFrom(...PLACES),
      required: fc.option(fc.nat(12), { freq: 8 }),
      available: fc.nat(3),
      unitCost: fc.option(fc.constantFrom(0, 3, 5, 5, 7), { freq: 6 }),
      priority: fc.integer({ min: 1, max: 3 }),
      deadline: fc.option(fc.constantFrom("2024-07-01", "2024-08-01"), { nil: undefined }),
    }),
    { maxLength: 7 },
  )
  .map((given) =>
    given.map(({ item, ...rest }, i) =>
      item === "jkn"
        ? cover(`n${i}`, 4, 3, { ...rest, required: rest.required && 12 })
        : need(`n${i}`, { item, ...rest }),
    ),
  );

/** Goods, money and cover under every kind of restriction and in every standing. */
export const somePledges: fc.Arbitrary<Pledge[]> = fc
  .array(
    fc.record({
      form: fc.constantFrom("cash", "goods", "cover"),
      item: fc.constantFrom(...ITEMS),
      amount: fc.integer({ min: 1, max: 40 }),
      regions: fc.option(fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1 })),
      items: fc.option(fc.constantFrom(["kit"], ["usg"])),
      needs: fc.option(fc.constantFrom(["n0"], ["n1", "n2"], ["n9"]), { freq: 3 }),
      status: fc.constantFrom("agreed", "agreed", "agreed", "partly-realised", "offered", "withdrawn"),
      agreedOn: fc.option(fc.constantFrom("2024-01-02", "2024-01-03"), { nil: undefined }),
      donor: fc.constantFrom("d", "d", "not", "unknown"),
    }),
    { maxLength: 7 },
  )
  .map((given) =>
    given.map(({ form, item, amount, regions, items, needs, ...rest }, i) => {
      const restriction = { ...(regions && { regions }), ...(items && { items }), ...(needs && { needs }) };
      const more = { ...rest, restriction } as const;
      if (form === "cash") return cash(`p${i}`, amount, more);
      if (form === "cover") return contribution(`p${i}`, 1 + (amount % 5), 1 + (amount % 4), more);
      return kits(`p${i}`, amount, { ...more, goods: { item, quantity: amount, unit: "set" } });
    }),
  );
