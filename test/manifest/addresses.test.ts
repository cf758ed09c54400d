import { readFileSync } from "node:fs";
import path from "node:path";
import { UsageError, manifestFor, placeholderAddress, readAddress, readOfficeJs } from "../../src/preview/server/addresses";

describe("the manifest for an address", () => {
  const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

  it("names that address wherever the repository's manifest names this machine", () => {
    const made = manifestFor(manifest, "https://plan.example.dk/path/");
    expect(made).not.toContain("localhost");
    expect(made.split("https://plan.example.dk/path/")).toHaveLength(manifest.split(placeholderAddress).length);
    expect(made).toContain('DefaultValue="https://plan.example.dk/path/taskpane.html"');
  });
});

describe("reading the address of a build", () => {
  it.each([
    ["https://plan.example.dk", "https://plan.example.dk/"],
    ["https://plan.example.dk/path", "https://plan.example.dk/path/"],
    ["https://plan.example.dk/path/", "https://plan.example.dk/path/"],
    ["HTTPS://PLAN.example.dk:8443/Path", "https://plan.example.dk:8443/Path/"],
  ])("takes %s as the folder %s", (text, address) => {
    expect(readAddress(text)).toBe(address);
  });

  it.each([
    ["plan.example.dk", /is not an address/],
    ["", /is not an address/],
    ["http://plan.example.dk/", /https only/],
    ["file:///srv/plan", /https only/],
    ["https://plan.example.dk/?x=1", /without "\?" and "#"/],
    ["https://user:secret@plan.example.dk/", /user name or password/],
  ])("refuses %p in one sentence", (text, sentence) => {
    expect(() => readAddress(text)).toThrow(UsageError);
    expect(() => readAddress(text)).toThrow(sentence);
  });

  it("takes an office.js of one's own only under the name by which it finds its other files", () => {
    expect(readOfficeJs("https://plan.example.dk/office/office.js")).toBe("https://plan.example.dk/office/office.js");
    expect(() => readOfficeJs("https://plan.example.dk/office/excel.js")).toThrow(/must end in \/office.js/);
    expect(() => readOfficeJs("office.js")).toThrow(/is not an address of office.js/);
  });
});
