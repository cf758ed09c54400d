import { readFileSync } from "node:fs";
import { request } from "node:https";
import path from "node:path";
import { microsoftOfficeJs } from "../../src/preview/server/addresses";
import { addinHeaders, headersFor, previewHeaders } from "../../src/preview/server/headers";
import { startServer, type RunningServer } from "../../src/preview/server/server";
import { built } from "./built";
import { exampleWorkbook } from "./server";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ port: 0, ...built, workbook: exampleWorkbook });
});
afterAll(() => server.close());

/** As it stands, without the tidying a browser does to a path. */
function get(rawPath: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path: rawPath, method, rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on("error", reject)
      .end();
  });
}

const lowerCased = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

it("sends with the add-in's files exactly the headers a static host is asked to send", async () => {
  const rules = addinHeaders(microsoftOfficeJs);
  const html = (await get("/taskpane.html")).body.toString();
  const runtime = /static\/runtime\.\w+\.js/.exec(html)?.[0];
  const files = [
    "/taskpane.html",
    "/help.html",
    "/help.en.html",
    "/manifest.xml",
    "/functions.json",
    "/functions.da.json",
    "/functions.js",
    "/icons/recalculate-16.png",
    `/${runtime}`,
  ];
  for (const file of files) {
    const { status, headers } = await get(file);
    expect([file, status]).toEqual([file, 200]);
    expect(headers).toMatchObject(lowerCased(headersFor(rules, file)));
  }
});

it("sends with the preview its own policy", async () => {
  for (const file of ["/", "/?lang=en", "/workbook/resultatplan-2022.xlsx"]) {
    const { status, headers } = await get(file);
    expect(status).toBe(200);
    expect(headers).toMatchObject(lowerCased(previewHeaders));
  }
});

it("leads from the workbook's fixed address to its own name", async () => {
  const { status, headers } = await get("/workbook.xlsx");
  expect([status, headers["location"]]).toEqual([302, "/workbook/resultatplan-2022.xlsx"]);
  expect((await get("/workbook/resultatplan-2022.xlsx")).body.equals(readFileSync(exampleWorkbook))).toBe(true);
});

it("changes nothing of what ships but the addresses of manifest and office.js", async () => {
  const shipped = (file: string) => readFileSync(path.join(built.addinFolder, file), "utf8");
  const served = async (file: string) => (await get(`/${file}`)).body.toString();
  expect(await served("taskpane.html")).toBe(shipped("taskpane.html").replace(microsoftOfficeJs, "/office-js/office.js"));
  expect(shipped("taskpane.html")).toContain(microsoftOfficeJs);
  expect(await served("manifest.xml")).toBe(shipped("manifest.xml").replaceAll("https://localhost:3000/", server.url));
  expect(await served("functions.js")).toBe(shipped("functions.js"));
});

it("runs the same code as functions.js and as the page's own script", async () => {
  const html = (await get("/taskpane.html")).body.toString();
  const runtime = /static\/runtime\.\w+\.js/.exec(html)?.[0];
  expect((await get("/functions.js")).body.equals((await get(`/${runtime}`)).body)).toBe(true);
});

it("finds office.js whatever the case of the letters", async () => {
  expect((await get("/office-js/office.js")).status).toBe(200);
  expect((await get("/office-js/AgaveErrorUX/index.html")).status).toBe(200);
});

it.each([
  "/../package.json",
  "/static/../../../package.json",
  "/%2e%2e/%2e%2e/package.json",
  "/..%2f..%2fpackage.json",
  "/office-js/..%2f..%2fpackage.json",
  "/preview/..%5c..%5c..%5cpackage.json",
  "/%00",
  "/%zz",
  "/icons",
  "/nothing",
])("answers %s with not found", async (asked) => {
  expect((await get(asked)).status).toBe(404);
});

it("takes no request but for reading", async () => {
  expect((await get("/manifest.xml", "POST")).status).toBe(405);
  const head = await get("/manifest.xml", "HEAD");
  expect([head.status, head.body.length]).toEqual([200, 0]);
});
