/** Content in `content`, one file a page; the templates that Jinja2 is measured with are Nunjucks too. */
export default function (config) {
  config.addPassthroughCopy({ "style.css": "style.css" });
  return { dir: { input: "content", includes: "../templates", output: "out" } };
}
