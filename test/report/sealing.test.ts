import { createHash } from "node:crypto";
import fc from "fast-check";
import { changedLines, marksOf, type SealedLine, sealOf } from "../../src/report/sealing";

const fields = ["status", "result", "comment"];
const line = (key: string, values: Record<string, string>): SealedLine => ({ key, fields: values });
const report = [
  line("2.1", { status: '"opfyldt"', comment: '"Som ventet"' }),
  line("2.1 2.1.a", { status: '"opfyldt"', result: "0.9" }),
  line("2.1 2.1.b", { status: '"ikke opfyldt"', result: "0.9" }),
];

const anyLines = fc.uniqueArray(
  fc.record({
    key: fc.stringMatching(/^[1-9](\.[1-9a-c]){0,2}$/u),
    fields: fc.dictionary(fc.constantFrom(...fields), fc.string({ minLength: 1 }), { maxKeys: 3 }),
  }),
  { selector: ({ key }) => key, minLength: 1, maxLength: 8 },
);

describe("a seal", () => {
  it("is the SHA-256 of the lines in the order of their code, and of the seal before", () => {
    const canonical = JSON.stringify([
      "results plan seal 1",
      "before",
      ['["1",[["a","1"],["b","\\"x\\""]]]', '["10",[]]', '["2",[["a","2"]]]'],
    ]);
    const lines = [line("2", { a: "2" }), line("10", {}), line("1", { b: '"x"', a: "1", c: "" })];
    expect(sealOf("before", lines)).toBe(createHash("sha256").update(canonical, "utf8").digest("hex"));
  });

  it("does not depend on the order of lines and fields, nor on fields that are blank", () => {
    fc.assert(
      fc.property(anyLines, fc.string(), (lines, previous) => {
        const turned = [...lines]
          .reverse()
          .map(({ key, fields: own }) => line(key, { ...Object.fromEntries(Object.entries(own).reverse()), blank: "" }));
        expect(sealOf(previous, turned)).toBe(sealOf(previous, lines));
      }),
    );
  });

  it("is another one as soon as any field, key or predecessor is", () => {
    fc.assert(
      fc.property(anyLines, fc.nat(), fc.constantFrom(...fields), fc.string({ minLength: 1 }), (lines, at, field, value) => {
        const index = at % lines.length;
        const changed = lines.map((each, i) =>
          i === index ? line(each.key, { ...each.fields, [field]: `${each.fields[field] ?? ""}${value}` }) : each,
        );
        expect(sealOf("", changed)).not.toBe(sealOf("", lines));
        expect(sealOf("x", lines)).not.toBe(sealOf("", lines));
        expect(sealOf("", lines.slice(1))).not.toBe(sealOf("", lines));
      }),
    );
  });

  it("is not fooled by text moved from one field or line to the next", () => {
    expect(sealOf("", [line("a", { status: "12", result: "3" })])).not.toBe(sealOf("", [line("a", { status: "1", result: "23" })]));
    expect(sealOf("", [line("a", { status: "1" }), line("b", {})])).not.toBe(sealOf("", [line("a", {}), line("b", { status: "1" })]));
  });
});

describe("marks", () => {
  it("tell nothing of lines as they were, in any order", () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        expect(changedLines(marksOf(lines, fields), [...lines].reverse(), fields)).toEqual([]);
      }),
    );
  });

  it("name the line and the field that was changed, filled in or blanked", () => {
    const marks = marksOf(report, fields);
    const now = [
      line("2.1", { status: '"opfyldt"', comment: "" }),
      line("2.1 2.1.a", { status: '"opfyldt"', result: "1.3" }),
      line("2.1 2.1.b", { status: '"opfyldt"', result: "0.9", comment: '"ny"' }),
    ];
    expect(changedLines(marks, now, fields)).toEqual([
      { kind: "changed", key: "2.1", fields: ["comment"] },
      { kind: "changed", key: "2.1 2.1.a", fields: ["result"] },
      { kind: "changed", key: "2.1 2.1.b", fields: ["status", "comment"] },
    ]);
  });

  it("name lines that are gone and lines that have come", () => {
    expect(changedLines(marksOf(report, fields), [...report.slice(1), line("2.2", {})], fields)).toEqual([
      { kind: "added", key: "2.2" },
      { kind: "missing", key: "2.1" },
    ]);
  });

  it("tell two lines of one key apart by what they say", () => {
    const twice = [line("1", { status: '"a"' }), line("1", { status: '"b"' })];
    expect(changedLines(marksOf(twice, fields), [...twice].reverse(), fields)).toEqual([]);
    expect(changedLines(marksOf(twice, fields), twice.slice(0, 1), fields)).toEqual([{ kind: "missing", key: "1 (2)" }]);
  });
});
