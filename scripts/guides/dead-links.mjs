// Links of a built site that lead nowhere.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * Follows every link and every source within the site, anchors included; links to other hosts are not followed.
 *
 * @param {string} folder the site's folder
 * @returns {string[]} `page -> link` for each that leads nowhere
 */
export function deadLinks(folder) {
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name));
  /** @type {Map<string, ReadonlySet<string>>} */
  const anchors = new Map();
  const anchorsOf = (/** @type {string} */ page) => {
    const known = anchors.get(page) ?? new Set(matches(readFileSync(page, "utf8"), /\sid="([^"]*)"/g));
    anchors.set(page, known);
    return known;
  };
  return pages.flatMap((page) => {
    const links = new Set(matches(withoutScripts(readFileSync(page, "utf8")), /\s(?:href|src)="([^"]*)"/g));
    return [...links]
      .filter((link) => !/^(?:[a-z]+:|\/\/)/i.test(link))
      .filter((link) => !leads(link, page, anchorsOf))
      .map((link) => `${relative(folder, page)} -> ${link}`);
  });
}

/** @type {(link: string, page: string, anchorsOf: (page: string) => ReadonlySet<string>) => boolean} */
function leads(link, page, anchorsOf) {
  const [path = "", anchor = ""] = decodeURI(link).split("#");
  const named = path === "" ? page : join(dirname(page), path.replace(/\?.*$/, ""));
  const target = existsSync(named) && statSync(named).isDirectory() ? join(named, "index.html") : named;
  if (!existsSync(target)) return false;
  return anchor === "" || !target.endsWith(".html") || anchorsOf(target).has(decodeURIComponent(anchor));
}

/** @type {(text: string, pattern: RegExp) => string[]} */
function matches(text, pattern) {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found.replaceAll("&amp;", "&"));
}

/** @type {(html: string) => string} */
function withoutScripts(html) {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) => script.slice(0, script.indexOf(">") + 1));
}
