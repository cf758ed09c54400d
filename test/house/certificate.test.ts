import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { localhostCertificate } from "../../src/preview/server/certificate";

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "certificate-")), "kept");
});
afterEach(() => {
  rmSync(path.dirname(folder), { recursive: true });
});

it("makes a certificate for localhost and keeps it, so that a browser asks once", async () => {
  const made = await localhostCertificate(folder);
  const certificate = new X509Certificate(made.cert);
  expect(certificate.checkHost("localhost")).toBeDefined();
  expect(Date.parse(certificate.validTo) - Date.now()).toBeGreaterThan(300 * 24 * 60 * 60 * 1000);
  expect(await localhostCertificate(folder)).toEqual(made);
});

it("keeps its key from other users of the machine", async () => {
  await localhostCertificate(folder);
  if (process.platform !== "win32") expect(statSync(path.join(folder, "localhost.key")).mode & 0o077).toBe(0);
});

it.each(["localhost.crt", "localhost.key"])("makes a new pair where %s is damaged", async (file) => {
  const made = await localhostCertificate(folder);
  writeFileSync(path.join(folder, file), "damaged");
  const again = await localhostCertificate(folder);
  expect(again.cert).not.toBe(made.cert);
  expect(new X509Certificate(again.cert).checkHost("localhost")).toBeDefined();
});
