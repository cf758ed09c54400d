import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { manifestFor, microsoftOfficeJs } from "./addresses";
import { localhostCertificate } from "./certificate";
import { contentType, readBelow } from "./files";
import { addinHeaders, headersFor, previewHeaders } from "./headers";
import { projectFolder } from "./projectFolder";

export interface ServerOptions {
  /** 0 takes any free port */
  readonly port: number;
  /** the add-in as it was built for `placeholderAddress` with Microsoft's office.js */
  readonly addinFolder: string;
  readonly pageFolder: string;
  /** the workbook the preview opens */
  readonly workbook: string;
}

export interface RunningServer {
  /** with its closing slash */
  readonly url: string;
  /** whether browsers of this machine take the certificate without asking */
  readonly trusted: boolean;
  close(): Promise<void>;
}

interface Answer {
  readonly status: 200 | 302;
  readonly body: Buffer | string;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a browser asks for by another name. */
const fileNames: Readonly<Record<string, string>> = { "/": "/index.html", "/favicon.ico": "/icons/results-plan-32.png" };
const officeJsPath = "/office-js/";
const officeJsFolder = path.join(projectFolder, "node_modules/@microsoft/office-js/dist");
const rules = addinHeaders(microsoftOfficeJs);

/**
 * Serves the preview page, the add-in, office.js and a workbook from one https address on this machine: one origin, so that office.js
 * accepts its host and a browser asks about one certificate only.
 *
 * @throws with code EADDRINUSE where the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { cert, key, trusted } = await localhostCertificate(path.join(projectFolder, "node_modules/.cache/preview/certificate"));
  const server = createServer({ cert, key }, (request, response) => {
    const head = request.method === "HEAD";
    if (!head && request.method !== "GET") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    answer(request.url ?? "/", options, addressOf(server))
      .then((found) => {
        if (found === null) {
          response.writeHead(404, { ...previewHeaders, "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
          return;
        }
        response.writeHead(found.status, { ...found.headers, "Content-Type": found.type }).end(head ? undefined : found.body);
      })
      .catch((error: unknown) => {
        console.error(error);
        response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" }).end("The preview's server failed; see its terminal.\n");
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  return {
    url: addressOf(server),
    trusted,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
}

const addressOf = (server: Server) => `https://localhost:${(server.address() as AddressInfo).port}/`;

/** null: not found */
async function answer(requested: string, { addinFolder, pageFolder, workbook }: ServerOptions, address: string): Promise<Answer | null> {
  const asked = decodedPath(requested, address);
  if (asked === null) return null;
  const name = fileNames[asked] ?? asked;
  const found = (body: Buffer | string | null, headers: Readonly<Record<string, string>>): Answer | null =>
    body === null ? null : { status: 200, body, type: contentType(name), headers };

  if (name === "/index.html") return found(await readBelow(pageFolder, name), previewHeaders);
  // Led on to the file's own name, which the preview shows and saves under.
  const workbookName = path.basename(workbook);
  if (name === "/workbook.xlsx") {
    const headers = { ...previewHeaders, Location: `/workbook/${encodeURIComponent(workbookName)}` };
    return { status: 302, body: "", type: contentType(name), headers };
  }
  if (name === `/workbook/${workbookName}`) return found(await readFile(workbook), previewHeaders);
  if (name.startsWith("/preview/")) return found(await readBelow(pageFolder, name), previewHeaders);
  // office.js asks for some of its files in capitals; the package names them all in small letters.
  if (name.startsWith(officeJsPath))
    return found(await readBelow(officeJsFolder, name.slice(officeJsPath.length).toLowerCase()), previewHeaders);

  const file = await readBelow(addinFolder, name);
  if (file === null) return null;
  return found(forThisServer(name, file, address), headersFor(rules, name));
}

/** The very files that ship, but for two addresses: this server's own, and its own copy of office.js. */
function forThisServer(name: string, file: Buffer, address: string): Buffer | string {
  if (name === "/manifest.xml") return manifestFor(file.toString("utf8"), address);
  if (name === "/taskpane.html") return file.toString("utf8").replace(microsoftOfficeJs, `${officeJsPath}office.js`);
  return file;
}

function decodedPath(requested: string, address: string): string | null {
  try {
    return decodeURIComponent(new URL(requested, address).pathname);
  } catch {
    return null; // a "%" that encodes nothing
  }
}
