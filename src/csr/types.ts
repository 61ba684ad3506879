import type { NeedItem } from "../spm/index.js";

/** The programme that is in need. */
export type Programme = "spm" | "stunting" | "stbm" | "posyandu" | "jkn" | "facility" | "other";

/**
 * Something that a place needs and others may give; a {@link NeedItem} with place, day and urgency. A need for JKN is
 * counted in person-months.
 */
export interface ResourceNeed extends Omit<NeedItem, "notices"> {
  readonly id: string;
  readonly programme: Programme;
  readonly region: string;
  readonly facility?: string | undefined;
  /** The day of the count. */
  readonly asOf: string;
  /** 1 is the most urgent. */
  readonly priority: number;
  readonly deadline?: string | undefined;
  readonly source?: string | undefined;
  /** Of a need in person-months: the people behind it, each for the same number of months. */
  readonly people?: number | undefined;
}

/** Who gives: an enterprise, a person, a forum. */
export interface Donor {
  readonly id: string;
  readonly name: string;
  readonly kind: "bumn" | "bumd" | "private" | "foreign" | "person" | "forum";
  readonly sector?: string | undefined;
  /** Whether the enterprise has registered its own workers with JKN. */
  readonly ownWorkersRegistered?: boolean | undefined;
}

/** Where a pledge stands. */
export type PledgeStatus =
  | "offered"
  | "agreed"
  | "allocated"
  | "partly-realised"
  | "realised"
  | "withdrawn"
  | "expired";

/** What a donor promises. Goods count as goods: their declared value never becomes another thing. */
export interface Pledge {
  readonly id: string;
  /** The donor's id. */
  readonly donor: string;
  readonly form: "cash" | "goods" | "service" | "contribution";
  /** Whole rupiah, for cash and contributions of JKN. */
  readonly amountRp?: number | undefined;
  /** For goods and services. */
  readonly goods?: PledgedGoods | undefined;
  /** For contributions of JKN that are promised for people, not as an amount. */
  readonly cover?: PledgedCover | undefined;
  readonly restriction?: PledgeRestriction | undefined;
  /** The day of the agreement; the first day of validity where nobody noted it. */
  readonly agreedOn?: string | undefined;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
  readonly status: PledgeStatus;
}

/** Goods or services in a number. */
export interface PledgedGoods {
  readonly item: string;
  readonly quantity: number;
  readonly unit: string;
  readonly declaredValueRp?: number | undefined;
}

/** Contributions of JKN for people over months. */
export interface PledgedCover {
  readonly people: number;
  readonly months: number;
  /** The first month paid, YYYY-MM; that of the first day of validity where nobody noted it. */
  readonly firstMonth?: string | undefined;
}

/** What the donor ties the pledge to. Each list narrows it further. */
export interface PledgeRestriction {
  /** Kemendagri codes; a code covers what lies below it. */
  readonly regions?: readonly string[] | undefined;
  readonly programmes?: readonly string[] | undefined;
  readonly items?: readonly string[] | undefined;
  readonly needs?: readonly string[] | undefined;
  /** Conditions in words, such as a ring around a plant: nobody but the donor can say what meets them. */
  readonly conditions?: readonly string[] | undefined;
}

/** The part of a pledge that is meant for a need. */
export interface Allocation {
  readonly id: string;
  /** The pledge's id. */
  readonly pledge: string;
  /** The need's id. */
  readonly need: string;
  readonly quantity?: number | undefined;
  /** Whole rupiah. */
  readonly amountRp?: number | undefined;
  /** What the pledge holds in all, where the record carries it. */
  readonly pledgedQuantity?: number | undefined;
  readonly pledgedAmountRp?: number | undefined;
  readonly decidedOn: string;
  /** By role; a name has no place here. */
  readonly decidedBy: string;
}

/** What really arrived of an allocation. */
export interface Realisation {
  readonly id: string;
  /** The allocation's id. */
  readonly allocation: string;
  readonly decidedOn?: string | undefined;
  readonly on: string;
  readonly quantity?: number | undefined;
  /** Whole rupiah. */
  readonly amountRp?: number | undefined;
  /** Number of the hand-over document (BAST) or receipt. */
  readonly document: string;
  /** The unit that took it; a name has no place here. */
  readonly receivedBy: string;
  readonly condition?: "good" | "incomplete" | "damaged" | "unknown" | undefined;
  /** Who told of it. */
  readonly reportedBy?: "donor" | "facility" | "forum" | "other" | undefined;
}
