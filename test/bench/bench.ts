import { runCommand } from "../../src/preview/server/runCommand";
import { editing } from "./editing";
import { evaluation } from "./evaluation";
import { fullHeight } from "./fullHeight";
import { hourOfEdits } from "./hourOfEdits";
import { liveMemory } from "./liveMemory";
import { memory } from "./memory";
import { opening } from "./opening";
import { paneRepaint } from "./paneRepaint";
import { previewMemory } from "./previewMemory";
import type { Row } from "./row";
import { scrolling } from "./scrolling";
import { sizes } from "./sizes";
import { streamCells } from "./streamCells";
import { suggestions } from "./suggestions";
import { suggestionsInPreview } from "./suggestionsInPreview";
import { withinCells } from "./withinCells";

type Part = () => Promise<readonly Row[]>;

/** The builds come first: what runs in a browser is what was built. */
const parts: Readonly<Record<string, readonly Part[]>> = {
  evaluation: [evaluation],
  suggestions: [suggestions, sizes, suggestionsInPreview],
  functions: [sizes, fullHeight],
  cells: [sizes, streamCells, withinCells],
  editing: [sizes, editing],
  pane: [sizes, opening, paneRepaint, scrolling],
  memory: [sizes, memory, liveMemory, previewMemory],
  hour: [sizes, liveMemory, hourOfEdits],
};

/** `npm run bench`, or parts of it, `npm run bench -- functions cells`: what the README and the notes claim, measured in one run. */
runCommand(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => parts[name] === undefined);
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}`);
  const chosen = new Set((asked.length > 0 ? asked : Object.keys(parts)).flatMap((name) => parts[name]!));
  const rows: Row[] = [];
  for (const part of chosen) rows.push(...(await part()));
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, figure] of rows) console.log(`${name.padEnd(width)}  ${figure}`);
});
