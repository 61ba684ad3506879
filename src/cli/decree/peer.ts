import { CommandFailure } from "../failure.js";

/** Loads a library that the user installs beside the command only when needed. */
export async function peer<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") {
      throw new CommandFailure("decree.needs-peer", { peer: name });
    }
    throw error;
  }
}
