import * as z from "zod";
import type { JknMembership } from "../jkn/index.js";
import { entity } from "./entity.js";
import { date, field, optional, unstated } from "./fields.js";
import { notBefore } from "./rules.js";

export type { JknMembership };

/** Segments by their codes only; `findSegment` of `tatasehat/jkn` reads the spellings of practice. */
export const jknMembershipSchema = () =>
  entity(
    {
      segment: field(
        z.enum(["pbi-jk", "pbpu-bp-pemda", "ppu-pn", "ppu-bu", "pbpu", "bp"]),
        "Segmen",
        "segmen kepesertaan JKN",
        "segment of JKN membership",
      ),
      from: field(date(), "Mulai", "hari pertama kepesertaan", "first day of the membership"),
      to: unstated(date(), "Berakhir", "hari terakhir; kosong bila masih berjalan", "last day; left out while it runs"),
      status: optional(
        z.enum(["active", "inactive", "unknown"]),
        "Status",
        "aktif, tidak aktif atau tidak diketahui",
        "active, inactive or unknown",
      ),
    },
    {
      title: "Kepesertaan JKN",
      id: "satu masa kepesertaan JKN seseorang",
      en: "a stretch of a person's membership of JKN",
      example: { segment: "pbi-jk", from: "2019-08-01", to: "2022-10-31", status: "active" },
      rules: [notBefore("to", "from")],
    },
  ) satisfies z.ZodType<JknMembership>;
