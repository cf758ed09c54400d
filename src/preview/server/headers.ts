import { microsoftOfficeJs } from "./addresses";

/** Headers for the paths that match; "*" at the end stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Pages Excel on the web may stand in. Microsoft publishes no complete list: these are its documented addresses and those administrators report.
 * "self" lets the preview show the pane.
 */
const excelOnTheWeb = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
];

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
};

/**
 * What a static host must send with the add-in's files.
 *
 * No X-Frame-Options and no Cross-Origin-Opener-Policy or -Embedder-Policy: Excel on the web shows the pane in a frame of another site.
 *
 * @param officeJs where the pane loads office.js from
 * @param folder path of the add-in on its host, with both slashes
 */
export function addinHeaders(officeJs: string, folder = "/"): readonly HeaderRule[] {
  const revalidate = { "Cache-Control": "no-cache" };
  // Excel on the web reads the functions' metadata and the shortcuts from its own site.
  const readableByExcel = { "Access-Control-Allow-Origin": "*" };
  return [
    { path: `${folder}*`, headers: { ...everywhere, "Content-Security-Policy": addinPolicy(officeJs) } },
    { path: `${folder}static/*`, headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
    { path: `${folder}icons/*`, headers: { "Cache-Control": "public, max-age=86400", ...readableByExcel } },
    ...["taskpane.html", "help.html", "help.en.html", "manifest.xml", "plan-file.schema.json"].map((file) => ({
      path: `${folder}${file}`,
      headers: revalidate,
    })),
    ...["functions.json", "functions.da.json", "functions.js", "shortcuts.json", "shortcuts.da.json"].map((file) => ({
      path: `${folder}${file}`,
      headers: { ...revalidate, ...readableByExcel },
    })),
  ];
}

/** The preview page is ours alone: nobody else's page may show it, and nothing outside this machine is loaded. */
export const previewHeaders: Readonly<Record<string, string>> = {
  ...everywhere,
  "Content-Security-Policy": policy({
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "frame-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": ["'none'"],
  }),
  "Cache-Control": "no-cache",
};

/** What the rules together say about one path; a later rule wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const matching = rules.filter((rule) => (rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path));
  return Object.assign({}, ...matching.map((rule) => rule.headers)) as Record<string, string>;
}

/** The rules in the notation of the static hosts that read a file named `_headers`. */
export function asHeadersFile(rules: readonly HeaderRule[]): string {
  const block = ({ path, headers }: HeaderRule) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${rules.map(block).join("\n\n")}\n`;
}

function addinPolicy(officeJs: string): string {
  const officeOrigin = new URL(officeJs, microsoftOfficeJs).origin;
  return policy({
    "default-src": ["'none'"],
    "script-src": ["'self'", officeOrigin],
    // office.js and Fluent write style elements; a static host cannot give each answer a nonce.
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": excelOnTheWeb,
  });
}

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
