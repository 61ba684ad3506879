import { mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The page as a user opens it: from a file. */
export const ADDRESS = pathToFileURL(`${root}docs/playground/index.html`).href;

/** Where screenshots are left, for somebody to look at; not part of the project. */
const SCREENSHOTS = `${root}test/browser/screenshots/`;

const SECTIONS = ["pertumbuhan", "berkas", "spm", "jkn", "nik", "keputusan"] as const;
export type Section = (typeof SECTIONS)[number];
export { SECTIONS };

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let browser: Browser;
const contexts: BrowserContext[] = [];
/** What went wrong in the pages of the running test. */
const complaints: string[] = [];
/** What the pages of the running test asked the network for. */
const requests: string[] = [];

/** Starts the browser for a file of tests; no page may complain or ask for anything. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: QUIET,
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect({ complaints: complaints.splice(0), requests: requests.splice(0) }).toEqual({
      complaints: [],
      requests: [],
    });
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** Leaves out complaints that a test provoked. */
export function forgiveComplaints(provoked: RegExp): void {
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !provoked.test(text)));
}

/** Opens the page without a network. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ offline: true, acceptDownloads: true, ...options });
  contexts.push(context);
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await context.route("**/*", (route) => {
    const address = route.request().url();
    if (address === ADDRESS || /^(?:blob|data):/.test(address)) return route.continue();
    requests.push(address);
    return route.abort();
  });
  await page.goto(ADDRESS);
  return page;
}

/** Goes to a section as a reader does. */
export async function goTo(page: Page, section: Section): Promise<void> {
  await page.click(`.tabs a[href="#${section}"]`);
  await page.waitForSelector(`#${section}:not([hidden])`);
}

/** Fills every form of a section with its example, so that there is a result to look at. */
export async function fillExamples(page: Page, section: Section): Promise<void> {
  await goTo(page, section);
  for (const button of await page.locator(`#${section} [data-example]`).all()) await button.click();
  if (section === "nik") await checkNik(page, "3672015408909902");
  if (section === "berkas") await page.waitForSelector("#file-table tbody tr");
}

/** Has a number checked. */
export async function checkNik(page: Page, text: string): Promise<void> {
  await page.fill("#nik-number", text);
  await page.click("#nik-form [type=submit]");
}

/** Hands a file to the page and waits for its result. */
export async function dropFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const buffer = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
  await page.setInputFiles("#file-input", { name, mimeType: "application/octet-stream", buffer });
}

/** The text of an element, as a reader sees it. */
export async function textOf(page: Page, selector: string): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: line breaks and hidden parts matter here
  return (await page.locator(selector).innerText()).trim();
}

/** Leaves a picture of the page for somebody to look at. */
export async function leavePicture(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}${name}.png`, fullPage: true });
}
