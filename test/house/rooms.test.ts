import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const source = path.resolve(__dirname, "../../src");

const calculating = ["plan", "figures", "evaluate", "report", "sheet"];
/** One room for each thing a controller sets out to do in the pane. */
const tasks = ["start", "connect", "check", "whatIf", "why", "cases", "reporting", "choices", "signing"];
const rules = [...calculating, "i18n", "live", "functions"];

interface Room {
  /** other rooms it may import from */
  readonly rooms: readonly string[];
  /** rooms of which it may know the types only */
  readonly types?: readonly string[];
  /** packages it may import from; a name ending in "/" stands for everything below it */
  readonly packages: readonly string[];
  /** names of the world outside that it may use */
  readonly globals: readonly string[];
}

const office = ["Excel", "Office", "CustomFunctions", "OfficeExtension"];
const browser = ["window", "document", "navigator", "localStorage", "sessionStorage", "fetch", "location"];
const clock = ["Date.now", "new Date()"];

/** What each room may know. Everything but excel/ and the entry knows Excel only through the Workbook port. */
const house: Readonly<Record<string, Room>> = {
  plan: { rooms: [], packages: ["big.js", "date-easter"], globals: [] },
  figures: { rooms: ["plan"], packages: [], globals: [] },
  evaluate: { rooms: ["plan", "figures"], packages: [], globals: [] },
  report: { rooms: ["plan", "evaluate"], packages: ["@noble/"], globals: [] },
  sheet: { rooms: ["plan", "figures", "evaluate", "report"], packages: [], globals: [] },
  // Codes become words here, exact numbers and days their written form; a value from another room would be a rule in the wrong place.
  i18n: { rooms: ["plan"], types: [...calculating, "live", "functions", ...tasks], packages: [], globals: [] },
  live: { rooms: [...calculating, "i18n"], packages: [], globals: clock },
  functions: { rooms: [...calculating, "i18n", "live"], packages: [], globals: ["CustomFunctions"] },
  start: { rooms: ["plan", "evaluate", "sheet", "i18n"], packages: [], globals: [] },
  connect: { rooms: [...calculating, "live", "functions"], packages: [], globals: [] },
  check: { rooms: [...calculating, "connect", "functions"], packages: [], globals: [] },
  whatIf: { rooms: calculating, packages: [], globals: [] },
  trace: { rooms: calculating, packages: [], globals: [] },
  why: { rooms: [...calculating, "functions", "trace"], types: ["live"], packages: [], globals: [] },
  cases: { rooms: [...calculating, "functions", "trace"], packages: [], globals: [] },
  reporting: { rooms: [...calculating, "i18n", "live", "trace"], packages: [], globals: [] },
  choices: { rooms: [...calculating, "i18n"], packages: [], globals: [] },
  // the signed plan is sealed in the same register as the reports
  signing: { rooms: [...calculating, "i18n", "reporting"], packages: [], globals: [] },
  taskpane: { rooms: [...rules, ...tasks, "trace"], packages: ["react", "react-dom/", "@fluentui/", "fast-deep-equal"], globals: clock },
  // Runs when the add-in is built: its pages ship, its code does not.
  help: { rooms: ["plan", "i18n", "functions"], packages: ["react", "react-dom/"], globals: [] },
  excel: { rooms: ["sheet"], types: ["plan"], packages: [], globals: ["Excel", "Office", "OfficeExtension"] },
  commandline: { rooms: [...rules, "reporting", "taskpane", "excel", "preview"], packages: ["node:"], globals: [...clock, ...office] },
  "index.ts": { rooms: [...rules, ...tasks, "taskpane", "excel"], packages: [], globals: [...office, "document", "localStorage"] },
};

/** Generated, or a list of words or functions: one idea that is long. */
const mayBeLong = /^(?:i18n\/(?:da|en)|connect\/suggest\/lexicon|start\/template2022|functions\/catalogue\/\w+Entries)\.ts$/;
const longest = 250;

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file));

const roomOf = (file: string): string => file.split("/")[0] ?? file;
const parsed = new Map(files.map((file) => [file, parse(file)]));

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(path.join(source, file), "utf8"), ts.ScriptTarget.ES2022, true);
}

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  visit(file, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier === undefined) return;
      found.push({ from: (node.moduleSpecifier as ts.StringLiteral).text, typesOnly: onlyTypes(node) });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0] !== undefined) {
      found.push({ from: ts.isStringLiteral(node.arguments[0]) ? node.arguments[0].text : "an expression", typesOnly: false });
    }
  });
  return found;
}

function onlyTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly)
  );
}

/** Host names, and the clock, as values: a type from Office's declarations would be one as well. */
function globalsOf(file: ts.SourceFile): string[] {
  const found = new Set<string>();
  visit(file, (node) => {
    if (ts.isIdentifier(node) && [...office, ...browser].includes(node.text) && standsAlone(node)) found.add(node.text);
    if (ts.isPropertyAccessExpression(node) && node.getText() === "Date.now") found.add("Date.now");
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments ?? []).length === 0) found.add("new Date()");
  });
  return [...found];
}

/** false for a member, a key or a name declared here: `plan.history`, `{ location: 1 }` */
function standsAlone(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  return !("name" in parent && parent.name === node) && !ts.isBindingElement(parent) && !ts.isJsxAttribute(parent);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => {
    visit(child, look);
  });
}

const inRoom = (room: string) => [...parsed].filter(([file]) => roomOf(file) === room);

it("has no room that the table does not know", () => {
  expect([...new Set(files.map(roomOf))].filter((room) => room !== "preview" && !(room in house))).toEqual([]);
});

describe.each(Object.entries(house))("%s", (room, { rooms, types = [], packages, globals }) => {
  const all = inRoom(room).flatMap(([file, parsedFile]) => importsOf(parsedFile).map((found) => ({ file, ...found })));
  const target = (file: string, from: string) => roomOf(path.posix.join(path.posix.dirname(file), from));

  it("imports only from the rooms it may know", () => {
    const wrong = all.filter(({ file, from, typesOnly }) => {
      if (!from.startsWith(".")) return false;
      const other = target(file, from);
      return other !== room && other !== file && !rooms.includes(other) && !(typesOnly && types.includes(other));
    });
    expect(wrong).toEqual([]);
  });

  it("imports only the packages it may know", () => {
    const wrong = all.filter(
      ({ from }) => !from.startsWith(".") && !packages.some((name) => from === name || (/[/:]$/.test(name) && from.startsWith(name))),
    );
    expect(wrong).toEqual([]);
  });

  it("uses nothing of the world outside but what is its task", () => {
    const wrong = inRoom(room).flatMap(([file, parsedFile]) =>
      globalsOf(parsedFile).flatMap((name) => (globals.includes(name) ? [] : [`${file}: ${name}`])),
    );
    expect(wrong).toEqual([]);
  });
});

describe("preview", () => {
  it("imports nothing of the other rooms, so that it cannot know the add-in better than Excel does", () => {
    const wrong = inRoom("preview").flatMap(([file, parsedFile]) =>
      importsOf(parsedFile).flatMap(({ from }) =>
        from.startsWith(".") && roomOf(path.posix.join(path.posix.dirname(file), from)) !== "preview" ? [`${file}: ${from}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("is imported by no room that ships", () => {
    const wrong = [...parsed].filter(
      ([file, parsedFile]) =>
        !["preview", "commandline"].includes(roomOf(file)) && importsOf(parsedFile).some(({ from }) => /\/preview\//.test(from)),
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });
});

describe("files", () => {
  it(`hold one idea, in at most ${longest} lines`, () => {
    const long = [...parsed].filter(([file, { text }]) => !mayBeLong.test(file) && text.trimEnd().split("\n").length > longest);
    expect(long.map(([file]) => file)).toEqual([]);
  });

  it("are imported themselves, not through an index of their folder", () => {
    expect(files.filter((file) => file !== "index.ts" && /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  });

  it("stand in rooms named after what the user says", () => {
    expect(files.filter((file) => /(^|\/)(utils?|common|types|services|helpers|misc)\//.test(file))).toEqual([]);
  });
});
