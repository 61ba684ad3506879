import type { Messages } from "../../foundation/result.js";
import { identityMessages } from "../../identity/index.js";
import { commandMessages } from "../messages.js";

/** What `tatasehat nik` says of rows. */
export const nikFileMessages: Messages = {
  ...commandMessages,
  ...identityMessages,
  "nik-file.missing": { id: "NIK kosong", en: "the NIK is missing" },
};
