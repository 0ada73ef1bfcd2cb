// Reads {urls, runs, chrome, flags} as JSON on stdin, writes one list of runs per address as JSON on stdout.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const { urls, runs, chrome, flags } = JSON.parse(readFileSync(0, "utf8"));
const profile = mkdtempSync(join(tmpdir(), "lighthouse-"));
const browser = await launch({ chromePath: chrome, chromeFlags: flags, userDataDir: profile, logLevel: "silent" });

const failures = (lhr) =>
  ["accessibility", "best-practices", "seo"].flatMap((category) =>
    lhr.categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
      .map(({ id }) => ({
        id,
        category,
        title: lhr.audits[id].title,
        place: lhr.audits[id].details?.items?.[0]?.node?.selector ?? "",
      })),
  );

const audit = async (url) => {
  const { lhr } = await lighthouse(url, { port: browser.port, output: "json", logLevel: "silent" });
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, score]));
  return { performance: scores.performance, scores, benchmark: lhr.environment.benchmarkIndex, failed: failures(lhr) };
};

try {
  const results = [];
  for (const url of urls) {
    const repeated = [];
    for (let run = 0; run < runs; run += 1) repeated.push(await audit(url));
    results.push(repeated);
  }
  process.stdout.write(JSON.stringify(results));
} finally {
  await browser.kill();
  rmSync(profile, { recursive: true, force: true });
}
