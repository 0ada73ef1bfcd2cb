// Reads a JSON list of HTML files on stdin, writes a JSON list of messages on stdout.
import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const files = JSON.parse(readFileSync(0, "utf8"));
const loader = new StaticConfigLoader({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  // Sub-resource integrity is for other people's hosts; these pages load from their own only.
  rules: { "require-sri": "off" },
});
const validator = new HtmlValidate(loader);

const messages = [];
for (const file of files) {
  const report = await validator.validateString(readFileSync(file, "utf8"), file);
  for (const result of report.results) {
    for (const { ruleId, message, line, column, severity } of result.messages) {
      messages.push({ file, rule: ruleId, message, line, column, severity });
    }
  }
}
process.stdout.write(JSON.stringify(messages));
