// Fills the generated regions of the guides, between `<!-- generated:KIND TOPIC -->` and `<!-- /generated -->`, from the
// code itself. `--check` writes nothing and fails when a region is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chartOfGuide } from "./guides/picture.mjs";
import { regionText } from "./guides/regions.mjs";
import { readLaw } from "./guides/topic-law.mjs";

const folder = new URL("../docs/guides/", import.meta.url);
const REGION = /<!-- generated:([\w-]+) ?([\w-]*) -->\n[\s\S]*?<!-- \/generated -->/g;

/**
 * Each guide, and the picture in one of them, with its text as it should be.
 *
 * @returns {Promise<{ name: string, file: URL, text: string, current: string }[]>}
 */
export async function guidesFilled() {
  const law = await readLaw();
  const picture = new URL("pictures/growth-chart.svg", folder);
  const drawn = {
    ...{ name: "pictures/growth-chart.svg", file: picture },
    ...{ text: existsSync(picture) ? readFileSync(picture, "utf8") : "", current: chartOfGuide(law.library) },
  };
  const pages = /** @type {const} */ (["id", "en"]).flatMap((language) =>
    readdirSync(new URL(`${language}/`, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => {
        const file = new URL(`${language}/${name}`, folder);
        const text = readFileSync(file, "utf8");
        const current = text.replace(REGION, (_, kind, topic) =>
          [
            `<!-- generated:${kind}${topic === "" ? "" : ` ${topic}`} -->`,
            regionText(kind, topic, language, law),
            "<!-- /generated -->",
          ].join("\n\n"),
        );
        return { name: `${language}/${name}`, file, text, current };
      }),
  );
  return [...pages, drawn];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const stale = (await guidesFilled()).filter(({ text, current }) => text !== current);
  if (process.argv.includes("--check")) {
    for (const { name } of stale) console.error(`stale: docs/guides/${name}`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const { file, current } of stale) writeFileSync(file, current);
    console.log(`${stale.length} guides written`);
  }
}
