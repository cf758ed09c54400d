import { X509Certificate, createPrivateKey } from "node:crypto";
import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generateCertificates, isCaCertificateInstalled } from "office-addin-dev-certs";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** true where browsers of this machine already trust it */
  readonly trusted: boolean;
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

/**
 * The certificate for https://localhost: the installed Office development certificate, else one made here and kept while it lasts,
 * so that a browser asks only once.
 *
 * @param folder where a certificate made here is kept
 */
export async function localhostCertificate(folder: string): Promise<Certificate> {
  const installed = read(path.join(homedir(), ".office-addin-dev-certs"));
  if (installed !== null && isTrusted()) return { ...installed, trusted: true };
  const kept = read(folder);
  if (kept !== null) return { ...kept, trusted: false };

  // The generator leaves files alone that are there already, expired or not.
  rmSync(folder, { recursive: true, force: true });
  const file = (name: string) => path.join(folder, name);
  await quietly(() => generateCertificates(file("ca.crt"), file("localhost.crt"), file("localhost.key"), 365, ["localhost", "127.0.0.1"]));
  chmodSync(file("localhost.key"), 0o600);
  const made = read(folder);
  if (made === null) throw new Error(`The certificate made in ${folder} cannot be used`);
  return { ...made, trusted: false };
}

/** null where there is no pair, or one that has run out within the day or does not fit together */
function read(folder: string): { cert: string; key: string } | null {
  const [certFile, keyFile] = [path.join(folder, "localhost.crt"), path.join(folder, "localhost.key")];
  if (!existsSync(certFile) || !existsSync(keyFile)) return null;
  const [cert, key] = [readFileSync(certFile, "utf8"), readFileSync(keyFile, "utf8")];
  try {
    const certificate = new X509Certificate(cert);
    const lasts = Date.parse(certificate.validTo) - Date.now() > dayMilliseconds;
    return lasts && certificate.checkPrivateKey(createPrivateKey(key)) && certificate.checkHost("localhost") !== undefined
      ? { cert, key }
      : null;
  } catch {
    return null; // damaged files: the same as none, a new pair is made
  }
}

function isTrusted(): boolean {
  try {
    return isCaCertificateInstalled();
  } catch {
    return false; // the system's store cannot be asked: the browser will, once
  }
}

/** The generator reports on standard output, where `npm start` says only what the user needs. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
