import { microsoftOfficeJs } from "../../src/preview/server/addresses";
import { addinHeaders, asHeadersFile, headersFor, previewHeaders } from "../../src/preview/server/headers";

const rules = addinHeaders(microsoftOfficeJs);

function directives(headers: Readonly<Record<string, string>>): Record<string, string[]> {
  const policy = headers["Content-Security-Policy"] ?? "";
  return Object.fromEntries(policy.split("; ").map((directive) => [directive.split(" ")[0] ?? "", directive.split(" ").slice(1)]));
}

describe("the content security policy", () => {
  it("lets only the add-in's own scripts and office.js run", () => {
    expect(directives(headersFor(rules, "/taskpane.html"))["script-src"]).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(directives(previewHeaders)["script-src"]).toEqual(["'self'"]);
  });

  it("names the host of one's own office.js instead of Microsoft's", () => {
    const own = directives(headersFor(addinHeaders("https://office.example.dk/lib/office.js"), "/taskpane.html"));
    expect(own["script-src"]).toEqual(["'self'", "https://office.example.dk"]);
  });

  it("lets nothing be sent anywhere but to the add-in's own host", () => {
    for (const headers of [headersFor(rules, "/taskpane.html"), previewHeaders]) {
      expect(directives(headers)).toMatchObject({
        "default-src": ["'none'"],
        "connect-src": ["'self'"],
        "form-action": ["'none'"],
        "base-uri": ["'none'"],
      });
    }
  });

  it("lets Excel on the web show the pane, and nobody the preview", () => {
    const ancestors = directives(headersFor(rules, "/taskpane.html"))["frame-ancestors"];
    expect(ancestors).toEqual(
      expect.arrayContaining(["https://*.officeapps.live.com", "https://*.cloud.microsoft", "https://*.sharepoint.com"]),
    );
    expect(ancestors?.filter((source) => source !== "'self'" && !source.startsWith("https://"))).toEqual([]);
    expect(directives(previewHeaders)["frame-ancestors"]).toEqual(["'none'"]);
    expect(headersFor(rules, "/taskpane.html")).not.toHaveProperty("X-Frame-Options");
  });
});

describe("caching", () => {
  it.each([
    "/taskpane.html",
    "/help.html",
    "/help.en.html",
    "/manifest.xml",
    "/functions.json",
    "/functions.da.json",
    "/functions.js",
    "/shortcuts.json",
    "/shortcuts.da.json",
    "/plan-file.schema.json",
  ])("asks for %s anew every time", (file) => {
    expect(headersFor(rules, file)["Cache-Control"]).toBe("no-cache");
  });

  it("keeps files whose name holds their contents for ever", () => {
    expect(headersFor(rules, "/static/runtime.0123.js")["Cache-Control"]).toMatch(/immutable/);
  });
});

it("lets Excel on the web read the functions' metadata and the shortcuts from its own site, and the page from none", () => {
  expect(headersFor(rules, "/shortcuts.json")["Access-Control-Allow-Origin"]).toBe("*");
  expect(headersFor(rules, "/functions.da.json")["Access-Control-Allow-Origin"]).toBe("*");
  expect(headersFor(rules, "/taskpane.html")).not.toHaveProperty("Access-Control-Allow-Origin");
});

it("sets no header of one file by two rules, because hosts differ in which of them wins", () => {
  const files = [
    "taskpane.html",
    "help.html",
    "help.en.html",
    "manifest.xml",
    "functions.json",
    "functions.da.json",
    "functions.js",
    "shortcuts.json",
    "static/a.js",
    "icons/a.png",
  ];
  for (const file of files) {
    const names = rules.flatMap(({ path, headers }) =>
      (path.endsWith("*") ? `/${file}`.startsWith(path.slice(0, -1)) : path === `/${file}`) ? Object.keys(headers) : [],
    );
    expect(new Set(names).size).toBe(names.length);
  }
});

it("writes the rules below the folder of the add-in, in the notation of static hosts", () => {
  const text = asHeadersFile(addinHeaders(microsoftOfficeJs, "/path/"));
  expect(text).toMatch(/^\/path\/\*\n {2}X-Content-Type-Options: nosniff\n/);
  expect(text).toContain("\n\n/path/static/*\n  Cache-Control: public, max-age=31536000, immutable\n");
});
