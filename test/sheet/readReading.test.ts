import { readReading } from "../../src/sheet/readReading";

/** The reading as one line: its kind, and what its words say. */
function said(text: string): string {
  const reading = readReading(text);
  const number = ({ read }: { readonly read: { readonly kind: string } }) =>
    "value" in read ? String(read.value) + ("percent" in read && read.percent === true ? " share" : "") : read.kind;
  switch (reading.kind) {
    case "limit":
      return `${reading.criterion} ${number(reading.limit)}`;
    case "range":
      return `${number(reading.low)} to ${number(reading.high)}`;
    case "requires":
      return `${reading.requires.kind}${reading.requires.kind === "atLeast" ? ` ${String(reading.requires.count)}` : ""}`;
    case "population":
      return reading.population;
    case "other":
      return "other";
  }
}

it.each([
  ["højst 10 pct.: opfyldt ved 10,0", "atMost 0.1 share"],
  ["under 10 pct. (<10% i tabellen): ikke opfyldt ved 10,0", "lessThan 0.1 share"],
  ["at most 10 per cent: met at 10.0", "atMost 0.1 share"],
  ["less than 10%", "lessThan 0.1 share"],
  ["below 10 percent", "lessThan 0.1 share"],
  ["Mindst 10; flere er også opfyldt", "atLeast 10"],
  ["mere end 2,5 mio. kr.", "moreThan 2.5"],
  ["mindst 10 og højst 15", "10 to 15"],
  ["at least 10 and at most 15 authorities", "10 to 15"],
  ["mellem 10 og 15 pct.", "0.1 share to 0.15 share"],
  ["mindst ét delmål (særreglen i mål 2.1)", "any"],
  ["alle delmål (den almindelige regel)", "all"],
  ["at least one sub-goal", "any"],
  ["all sub-goals", "all"],
  ["mindst 2 delmål", "atLeast 2"],
  ["sager med frist i året", "due"],
  ["sager afsluttet i året", "closed"],
  ["sager modtaget i 2022", "received"],
  ["cases closed in the year", "closed"],
  ["complaints due in 2022", "due"],
])("»%s« asks for %s", (text, expected) => {
  expect(said(text)).toBe(expected);
});

it.each([
  "5 pct. under statens gennemsnit",
  "pr. bruger, IndFak og RejsUd samlet",
  "ikke afrundet",
  "opfyldt ved højst 10 pct.",
  "under statens gennemsnit",
  "mindst én myndighed",
  "alle myndigheder",
  "sager afsluttet rettidigt",
  "overskridelse på 10 pct.",
  "",
])("»%s« asks nothing of the plan", (text) => {
  expect(said(text)).toBe("other");
});

it("a number that can be read in two ways is none", () => {
  expect(said("højst 1.234")).toBe("atMost ambiguous");
  expect(said("højst 10.06.2022")).toBe("atMost none");
});
