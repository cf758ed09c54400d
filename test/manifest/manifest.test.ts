/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { paneWordsFor } from "../../src/i18n/paneWordsFor";
import { ribbonCommands } from "../../src/i18n/shortcuts";

const address = "https://localhost:3000/";
const root = path.resolve(__dirname, "../..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");

const all = (name: string): Element[] => [...manifest.getElementsByTagName("*")].filter((element) => element.localName === name);
const one = (name: string): Element => {
  const [found, ...more] = all(name);
  if (found === undefined || more.length > 0) throw new Error(`One <${name}> was expected`);
  return found;
};
const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.localName}> has no ${name}`);
  return value;
};
const resources = (list: string): Element[] => [...one(list).children];
const residOf = (name: string, child = "SourceLocation"): string => {
  const found = [...one(name).children].find((element) => element.localName === child);
  if (found === undefined) throw new Error(`<${name}> has no <${child}>`);
  return attribute(found, "resid");
};
/** every DefaultValue and every override of it */
const valuesOf = (element: Element): string[] => [
  attribute(element, "DefaultValue"),
  ...[...element.children].map((override) => attribute(override, "Value")),
];

const resourceLists = ["Images", "Urls", "ShortStrings", "LongStrings"];
const allResources = resourceLists.flatMap(resources);
const withValues = [...manifest.getElementsByTagName("*")].filter((element) => element.hasAttribute("DefaultValue"));

describe("ids and resources", () => {
  it("is well-formed", () => {
    expect(all("parsererror")).toEqual([]);
  });

  it("carries a GUID as its id and a version of four numbers", () => {
    expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one("Version").textContent).toMatch(/^[1-9]\d*(\.\d+){3}$/);
  });

  it("gives every resource, group and control an id of its own, of at most 32 characters", () => {
    const ids = [...allResources, ...all("Group"), ...all("Control")].map((element) => attribute(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ["Images", ["Image"]],
    ["Urls", ["SourceLocation", "Runtime", "FunctionFile", "LearnMoreUrl"]],
    ["ShortStrings", ["Label", "Title", "Namespace"]],
    ["LongStrings", ["Description"]],
  ])("resolves every reference among the %s, and keeps no resource nobody refers to", (list, elements) => {
    const known = resources(list).map((element) => attribute(element, "id"));
    const used = elements.flatMap(all).flatMap((element) => element.getAttribute("resid") ?? []);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    expect(known.filter((id) => !used.includes(id))).toEqual([]);
  });

  it("keeps within the lengths Office allows", () => {
    expect(
      resources("ShortStrings")
        .flatMap(valuesOf)
        .filter((value) => value.length > 125),
    ).toEqual([]);
    expect(
      resources("LongStrings")
        .flatMap(valuesOf)
        .filter((value) => value.length > 250),
    ).toEqual([]);
    expect(valuesOf(one("DisplayName")).filter((value) => value.length > 125)).toEqual([]);
  });
});

describe("the shared runtime", () => {
  it("names one page for runtime, functions, commands and pane, kept alive while the workbook is open", () => {
    const page = attribute(one("Runtime"), "resid");
    expect(attribute(one("Runtime"), "lifetime")).toBe("long");
    expect(residOf("Page")).toBe(page);
    expect(attribute(one("FunctionFile"), "resid")).toBe(page);
    const show = all("Action").filter((action) => action.getAttribute("xsi:type") === "ShowTaskpane");
    expect(show.map((action) => action.firstElementChild?.getAttribute("resid"))).toEqual([page]);
    expect(attribute(one("Runtime").parentElement?.parentElement ?? one("Runtime"), "xsi:type")).toBe("Workbook");
  });

  it("stands first in its host, where Excel looks for it, and no action names a pane of its own", () => {
    const host = one("Runtimes").parentElement;
    expect(host?.firstElementChild).toBe(one("Runtimes"));
    expect(all("TaskpaneId")).toEqual([]);
  });

  it("asks for the shared runtime, and only for what a results plan needs", () => {
    expect(all("Set").map((set) => attribute(set, "Name"))).toEqual(["SharedRuntime", "ExcelApi", "CustomFunctionsRuntime"]);
    expect(one("Permissions").textContent).toBe("ReadWriteDocument");
  });

  it("names only functions that the add-in associates, in the order in which the shortcuts count them", () => {
    const buttons = all("Action").map((action) =>
      action.getAttribute("xsi:type") === "ShowTaskpane" ? "show" : action.textContent.trim(),
    );
    expect(buttons).toEqual([...ribbonCommands]);
  });

  it("calls every button as the pane's settings do", () => {
    const labels = all("Control").map((control) => {
      const resid = control.firstElementChild?.getAttribute("resid");
      return resources("ShortStrings")
        .filter((element) => element.getAttribute("id") === resid)
        .map(valuesOf)[0];
    });
    const [en, da] = [paneWordsFor("en").settings.commands, paneWordsFor("da").settings.commands];
    expect(labels).toEqual(ribbonCommands.map((command) => [en[command], da[command]]));
  });
});

describe("languages", () => {
  const texts = withValues.filter(
    (element) => !attribute(element, "DefaultValue").startsWith(address) && element.getAttribute("id") !== "Functions.Namespace",
  );

  it("says every text in Danish as well", () => {
    expect(texts.length).toBeGreaterThan(8);
    const overrides = texts.map((element) => [...element.children].map((override) => attribute(override, "Locale")));
    expect(overrides).toEqual(texts.map(() => ["da-DK"]));
    expect(texts.filter((element) => new Set(valuesOf(element)).size < 2).map((element) => element.outerHTML)).toEqual([]);
  });

  it("reads the functions' descriptions in Danish from a file of their own", () => {
    const metadata = resources("Urls").find((element) => attribute(element, "id") === residOf("Metadata"));
    expect(metadata && valuesOf(metadata)).toEqual([`${address}functions.json`, `${address}functions.da.json`]);
  });

  it("has the namespace PLAN in every language", () => {
    const namespace = resources("ShortStrings").find((element) => attribute(element, "id") === attribute(one("Namespace"), "resid"));
    expect(namespace && valuesOf(namespace)).toEqual(["PLAN"]);
  });
});

describe("addresses", () => {
  const urls = withValues.flatMap(valuesOf).filter((value) => value.includes("://"));
  /** files of the add-in that the build makes rather than copies */
  const made = ["functions.js", "functions.json", "functions.da.json", "help.html", "help.en.html"];

  it("all stand below the one address that the build replaces", () => {
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((url) => !url.startsWith(address))).toEqual([]);
  });

  it("all lead to a file", () => {
    const files = urls.map((url) => url.slice(address.length));
    const source = (file: string) => path.join(root, file.startsWith("icons/") ? "assets" : "src", file);
    expect(files.filter((file) => !made.includes(file) && !existsSync(source(file)))).toEqual([]);
  });

  it("give every icon in the pixels its place asks for", () => {
    const sizes = resources("Images").map((image) => {
      const file = attribute(image, "DefaultValue").slice(address.length);
      const png = readFileSync(path.join(root, "assets", file));
      return { file, asked: Number(attribute(image, "id").split(".")[1]), width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
    });
    expect(sizes.filter(({ asked, width, height }) => asked !== width || asked !== height)).toEqual([]);
    const placed = all("Icon").map((icon) => [...icon.children].map((image) => `${attribute(image, "resid").split(".")[1] ?? ""}`));
    for (const icons of placed) expect(icons).toEqual(["16", "20", "24", "32", "40", "48", "64", "80"]);
  });
});
