import { spawn } from "node:child_process";

/** Shows the address in the user's browser where there is one. Never fails: the address is on the terminal as well. */
export function openBrowser(url: string): void {
  const command = opener(url);
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined); // no such program
  child.unref();
}

function opener(url: string): readonly [string, ...string[]] | null {
  if (process.platform === "win32") return ["cmd", "/c", "start", "", url];
  if (process.platform === "darwin") return ["open", url];
  const hasScreen = [process.env["DISPLAY"], process.env["WAYLAND_DISPLAY"]].some((screen) => screen !== undefined && screen !== "");
  return hasScreen ? ["xdg-open", url] : null;
}
