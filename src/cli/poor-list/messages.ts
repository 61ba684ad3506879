import type { Messages } from "../../foundation/result.js";
import { identityMessages } from "../../identity/index.js";
import { povertyMessages } from "../../poverty/index.js";
import { commandMessages } from "../messages.js";

/** What `tatasehat poor-list` says of rows. */
export const poorListMessages: Messages = { ...commandMessages, ...identityMessages, ...povertyMessages };
