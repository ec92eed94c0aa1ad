// A real Chromium, told over standard input what to do with which file; what it found goes to standard output, as JSON.
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const job = JSON.parse(fs.readFileSync(0, "utf8"));
const { chromium } = require(path.join(job.playwright, "playwright-core"));
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--force-device-scale-factor=1"];

async function opened(context, file, requests) {
    const page = await context.newPage();
    page.on("request", (one) => requests.push(one.url()));
    await page.goto("file://" + file);
    return page;
}

// What axe-core says of a page, in both colour schemes at both widths.
async function axe(context, step, requests) {
    const source = fs.readFileSync(path.join(job.axe, "axe-core", "axe.min.js"), "utf8");
    const found = [];
    for (const scheme of ["light", "dark"]) {
        for (const width of [320, 1280]) {
            const page = await opened(context, step.file, requests);
            await page.emulateMedia({ colorScheme: scheme });
            await page.setViewportSize({ width, height: 900 });
            await page.evaluate(source);
            const told = await page.evaluate((tags) => axe.run(document, { runOnly: { type: "tag", values: tags } }), step.tags);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            const violations = told.violations.map((one) => ({
                id: one.id, nodes: one.nodes.map((node) => [node.target.join(" "), node.failureSummary]).slice(0, 5) }));
            const doubtful = told.incomplete.map((one) => ({ id: one.id, nodes: one.nodes.length, first: one.nodes[0].target.join(" ") }));
            found.push({ scheme, width, wide, violations, doubtful, passes: told.passes.length });
            await page.close();
        }
    }
    return found;
}

// Where the tabulator key goes, and whether the place can be seen to have the focus.
async function walk(context, step, requests) {
    const page = await opened(context, step.file, requests);
    await page.setViewportSize({ width: step.width || 1280, height: 900 });
    const stops = [];
    for (let number = 0; number < step.stops; number++) {
        await page.keyboard.press("Tab");
        const stop = await page.evaluate(() => {
            const at = document.activeElement;
            if (at === document.body) return null;
            const box = at.getBoundingClientRect();
            const style = getComputedStyle(at);
            const seen = box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
            return { tag: at.tagName.toLowerCase(), href: at.getAttribute("href"), role: at.getAttribute("role"), seen,
                name: at.getAttribute("aria-label") || at.textContent.trim(), summary: at.tagName === "SUMMARY",
                outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
                around: at.closest(".matrix") ? "matrix" : at.closest("nav") ? "nav" : at.closest("td,th") ? "table" : "" };
        });
        if (stop === null) break;
        stops.push(stop);
    }
    await page.close();
    return stops;
}

// The first link that a selector finds is given the focus and Enter; where that leads.
async function enter(context, step, requests) {
    const page = await opened(context, step.file, requests);
    const found = [];
    for (const href of step.hrefs) {
        await page.locator(`a[href="${href}"]`).first().focus();
        await page.keyboard.press("Enter");
        await page.waitForTimeout(100);
        found.push(await page.evaluate((target) => {
            const at = document.getElementById(target.slice(1));
            const box = at && at.getBoundingClientRect();
            return { hash: decodeURIComponent(location.hash), seen: Boolean(at) && at.checkVisibility() && box.top < innerHeight && box.bottom > 0 };
        }, href));
    }
    await page.close();
    return found;
}

// A region has the focus and the arrow keys are pressed; how far it has moved.
async function scroll(context, step, requests) {
    const page = await opened(context, step.file, requests);
    await page.setViewportSize({ width: 320, height: 700 });
    const region = page.locator(step.selector).first();
    await region.focus();
    for (let number = 0; number < 6; number++) await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(400);
    const moved = await region.evaluate((one) => one.scrollLeft);
    await page.close();
    return moved;
}

// The tree that a screen reader is given, as text.
async function aloud(context, step, requests) {
    const page = await opened(context, step.file, requests);
    const told = await page.locator(step.selector || "body").first().ariaSnapshot();
    await page.close();
    return told;
}

async function picture(context, step, requests) {
    const page = await opened(context, step.file, requests);
    await page.emulateMedia({ colorScheme: step.scheme || "light" });
    await page.setViewportSize({ width: step.width, height: step.height });
    if (step.at) await page.evaluate((at) => document.querySelector(at).scrollIntoView(), step.at);
    await page.screenshot({ path: step.to });
    await page.close();
}

async function print(context, step, requests) {
    const page = await opened(context, step.file, requests);
    await page.pdf({ path: step.to, preferCSSPageSize: true, printBackground: true });
    await page.close();
}

const STEPS = { axe, walk, enter, scroll, aloud, picture, print };

(async () => {
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), "mottak-chromium-"));
    const context = await chromium.launchPersistentContext(profile, { executablePath: job.chromium, headless: true, args: QUIET });
    const answers = [];
    for (const step of job.steps) {
        const requests = [];
        const answer = await STEPS[step.do](context, step, requests);
        answers.push({ answer: answer === undefined ? null : answer, requests });
    }
    await context.close();
    fs.rmSync(profile, { recursive: true, force: true });
    process.stdout.write(JSON.stringify(answers));
})().catch((fault) => { process.stderr.write(String(fault.stack || fault)); process.exit(1); });
