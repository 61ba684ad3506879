// The last step of `npm run docs`: what typedoc does not do for the site, and the check that every link leads somewhere.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entryPoints } from "./entry-points.mjs";
import { deadLinks } from "./guides/dead-links.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = join(root, "docs/site");

const hasPlayground = copyPlayground();
finishPages();
writeFileSync(join(site, "llms.txt"), summary());
const dead = deadLinks(site);
for (const link of dead) console.error(`dead link: ${link}`);
console.log(`${dead.length === 0 ? "every link resolves" : `${dead.length} dead links`}: docs/site/index.html`);
process.exitCode = dead.length === 0 ? 0 : 1;

/** The playground is one page that a build of its own writes. */
function copyPlayground() {
  const page = join(root, "docs/playground/index.html");
  if (!existsSync(page)) return false;
  mkdirSync(join(site, "playground"), { recursive: true });
  cpSync(page, join(site, "playground/index.html"));
  return true;
}

/** A screen reader must read the Indonesian pages as Indonesian, and the keyboard must reach what scrolls sideways. */
function finishPages() {
  const documents = readdirSync(join(site, "documents")).map((name) => `documents/${name}`);
  for (const name of ["index.html", ...documents]) {
    const [language, label] = name.startsWith("documents/Panduan") ? ["id", "Tabel"] : ["en", "Table"];
    const page = join(site, name);
    const open = language === "id" ? "Buka halaman coba" : "Open the playground";
    const link = hasPlayground ? `<p><a href="../playground/index.html"><strong>${open}</strong></a></p>` : "";
    const html = readFileSync(page, "utf8")
      .replace(/(<html\b[^>]*\slang=)"en"/, `$1"${language}"`)
      .replaceAll("<!-- playground -->", link)
      .replaceAll("<table>", `<div class="wide" role="region" tabindex="0" aria-label="${label}"><table>`)
      .replaceAll("</table>", "</table></div>");
    writeFileSync(page, html);
  }
}

/** What a language model is told first: the pages and the subpaths. See llmstxt.org. */
function summary() {
  const list = (/** @type {string} */ menu) => {
    const html = readFileSync(join(site, `documents/${menu}.html`), "utf8");
    return [...html.matchAll(/<li><a href="([^"]+)">([^<]+)<\/a>/g)].map(
      ([, page, title]) => `- [${title}](documents/${page?.replaceAll("(", "%28").replaceAll(")", "%29")})`,
    );
  };
  const subpaths = entryPoints().map(({ specifier, name }) => {
    const page = `modules/${name.replace(/\/index$/, "").replaceAll("/", "_")}.html`;
    return `- [${specifier}](${page})`;
  });
  return [
    "# tatasehat",
    "> Indonesia's health-administration rules as typed, cited and dated functions. Every figure can name its law, every " +
      "rule has a date (`asOf`), and what is not known is said, never guessed. Data never throws: see `issues`.",
    "## Guides",
    list("Guides").join("\n"),
    "## Panduan (bahasa Indonesia)",
    list("Panduan").join("\n"),
    "## API",
    subpaths.join("\n"),
    "",
  ].join("\n\n");
}
