import { boundingBox, boxAddress, insideSheet, intersection, parseAddress, quoted, splitAddress } from "../../../src/preview/host/address";

it.each([
  ["B2", "B2"],
  ["$B$2:c9", "B2:C9"],
  ["C9:B2", "B2:C9"],
  ["A:C", "A:C"],
  ["$3:7", "3:7"],
  ["XFD1048576", "XFD1048576"],
])("reads %s as %s", (address, same) => {
  const box = parseAddress(address);
  expect(box && boxAddress(box)).toBe(same);
});

it.each(["", "A", "1", "A0", "XFE1", "A1048577", "Rate", "A1:B", "A1,B2"])("takes %p for no address", (address) => {
  expect(parseAddress(address)).toBeNull();
});

it.each([
  ["Data!A1", "Data", "A1"],
  ["'My ''own'' sheet'!A1:B2", "My 'own' sheet", "A1:B2"],
  ["=Økonomi!$A$1", "Økonomi", "$A$1"],
  ["A1", null, "A1"],
])("splits %s", (address, sheet, rest) => {
  expect(splitAddress(address)).toEqual({ sheet, rest });
});

it.each([
  ["Økonomi", "Økonomi"],
  ["My notes", "'My notes'"],
  ["It's", "'It''s'"],
  ["A1", "'A1'"],
  ["2022", "'2022'"],
])("writes the sheet %s as %s", (name, text) => {
  expect(quoted(name)).toBe(text);
});

it("joins and cuts boxes", () => {
  const [a, b] = [parseAddress("A1:C3"), parseAddress("B2:D5")];
  if (!a || !b) throw new Error("addresses not read");
  expect(intersection(a, b)).toEqual(parseAddress("B2:C3"));
  expect(boundingBox(a, b)).toEqual(parseAddress("A1:D5"));
  expect(() => insideSheet({ ...a, row: -1 })).toThrow("The argument is invalid");
});
