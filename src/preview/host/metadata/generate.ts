/**
 * Writes objectModel.json from Microsoft's debug file: for each class of Excel's object model its scalars, its object properties and
 * its methods. Run again after an update of @microsoft/office-js: `npx tsx src/preview/host/metadata/generate.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";

/** the classes the preview answers for, and those just behind them: of others the class name alone is enough for a clear refusal */
const ANSWERED =
  /^(Workbook|Runtime|Application|CultureInfo|NumberFormatInfo|DatetimeFormatInfo|Worksheet(Collection)?|Range(Collection|Format|Fill|Font|Border|BorderCollection)?|WorksheetFreezePanes|PageLayout|HeaderFooter(Group)?|Chart(Collection|Title|Legend|Axes|Axis|AxisTitle|Series|SeriesCollection|SeriesFormat|Fill|LineFormat|AreaFormat)?|Table(Collection|ScopedCollection|Column|ColumnCollection|Row|RowCollection)?|NamedItem(Collection)?|Setting(Collection)?|Functions|FunctionResult|WorkbookProtection|WorksheetProtection|FormatProtection)$/;

interface ClassMetadata {
  readonly scalars: readonly string[];
  readonly writable: readonly string[];
  readonly objects: readonly string[];
  readonly methods: readonly string[];
}

const here = path.dirname(process.argv[1] ?? "");
const source = readFileSync(path.join(here, "../../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");

function list<Item>(body: string, name: string): readonly Item[] {
  const match = new RegExp(`"${name}", \\{\\s*get: function \\(\\) \\{\\s*return (\\[[^\\]]*\\])`).exec(body);
  return match?.[1] === undefined ? [] : (JSON.parse(match[1]) as Item[]);
}

const names = (body: string, pattern: RegExp): readonly string[] =>
  [...new Set([...body.matchAll(pattern)].map((match) => match[1] ?? ""))].sort();

const classes: Record<string, ClassMetadata> = {};
const classPattern =
  /var (\w+) = \(function \(_super\) \{\s*__extends\(\1, _super\);([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;
classPattern.lastIndex = source.indexOf("\n(function (Excel)");
for (let match = classPattern.exec(source); match !== null; match = classPattern.exec(source)) {
  const [, name = "", body = ""] = match;
  if (!ANSWERED.test(name)) continue;
  const scalars = list<string>(body, "_scalarPropertyOriginalNames");
  const updateable = list<boolean>(body, "_scalarPropertyUpdateable");
  classes[name] = {
    scalars,
    writable: scalars.filter((_, index) => updateable[index] === true),
    objects: names(body, /_createPropertyObject\(Excel\.\w+, this, "(\w+)"/g),
    methods: names(body, /(?:_createMethodObject\((?:Excel\.)?\w+, this|_invokeMethod\(this), "(\w+)"/g),
  };
}

/** Some properties are written under another name than they are read by, such as Worksheet.ShowGridlines as Gridlines. */
for (const [, name = "", body = ""] of source.matchAll(/function (\w+?)_\w+_Set\(thisObj[^)]*\) \{([\s\S]*?)\n {8}\}/g)) {
  const known = classes[name];
  const others = names(body, /_invokeSetProperty\(thisObj, "(\w+)"/g).filter((one) => known?.writable.includes(one) === false);
  if (known !== undefined && others.length > 0) classes[name] = { ...known, writable: [...known.writable, ...others] };
}

const file = path.join(here, "objectModel.json");
void format(JSON.stringify(classes), { parser: "json", printWidth: 140 }).then((text) => {
  writeFileSync(file, text);
  console.log(`${Object.keys(classes).length} classes written to ${path.basename(file)}`);
});
