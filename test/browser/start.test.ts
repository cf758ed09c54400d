import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo, type Server } from "node:net";
import { get } from "node:https";
import path from "node:path";
import { choosePort } from "../../src/preview/server/ports";

const root = path.resolve(__dirname, "../..");
const running: ChildProcess[] = [];
const taken: Server[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) if (child.exitCode === null && child.signalCode === null) signal(child, "SIGKILL");
  await Promise.all(taken.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

/** `npm start` as the README writes it; in a process group of its own, as in a terminal. */
function start(...options: string[]) {
  const child = spawn("npm", ["start", "--", "--no-open", ...options], { cwd: root, detached: true });
  running.push(child);
  let output = "";
  child.stdout.on("data", (text: Buffer) => (output += text.toString()));
  child.stderr.on("data", (text: Buffer) => (output += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, ended, output: () => output };
}

/** To the whole group, which is what Ctrl+C does. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) throw new Error("npm start did not start");
  process.kill(-child.pid, name);
}

async function until<T>(look: () => T | null | undefined | false, what: () => string): Promise<T> {
  const end = Date.now() + 240_000;
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(what());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const statusOf = (url: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get(url, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });

async function takePort(): Promise<number> {
  const server = createServer();
  taken.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

describe("npm start", () => {
  it("builds, prints the address, serves there, and stops on Ctrl+C", async () => {
    const { child, ended, output } = start();
    const url = await until(() => /https:\/\/localhost:\d+\//.exec(/The preview is at .*/.exec(output())?.[0] ?? "")?.[0], output);
    expect(await statusOf(url)).toBe(200);
    expect(await statusOf(`${url}taskpane.html`)).toBe(200);
    expect(await statusOf(`${url}workbook/resultatplan-2022.xlsx`)).toBe(200);
    signal(child, "SIGINT");
    await ended; // npm itself ends by the signal
    expect(output()).toMatch(/\nStopped\.\s*$/);
    await expect(statusOf(url)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  }, 300_000);

  it("says so where the port asked for is in use", async () => {
    const port = await takePort();
    const { ended, output } = start("--port", String(port));
    expect(await ended).toBe(2);
    expect(output()).toContain(`Port ${port} is in use by another program`);
  });

  it.each([
    [["--port", "many"], '"many" is no port'],
    [["--port", "70000"], '"70000" is no port'],
    [["--workbook", "no-such-file.xlsx"], "There is no workbook"],
    [["--colour"], "Unknown option '--colour'"],
  ])("ends with one sentence on %p", async (options, sentence) => {
    const { ended, output } = start(...options);
    expect(await ended).toBe(2);
    expect(output()).toContain(sentence);
    expect(output()).not.toMatch(/^ {4}at /m);
  });
});

describe("choosing a port", () => {
  it("takes the next free one where the usual one is in use", async () => {
    const port = await takePort();
    const chosen = await choosePort(null, port);
    expect(chosen.port).toBeGreaterThan(port);
    expect(chosen.passedOver).toBe(chosen.port - port);
  });
});
