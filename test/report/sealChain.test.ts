import { checkChain, lastSeal, type SealedRecord } from "../../src/report/sealChain";

const record = (name: string, seal: string, previous: string, computed = seal): SealedRecord => ({
  ...{ name, seal, previous, computed },
  ...{ kind: "interim", changes: [], corrects: "" },
});

describe("the chain of reports", () => {
  const chain = [record("K1", "a", ""), record("K2", "b", "a"), record("K3", "c", "b")];

  it("is sound where each report builds on the one before, in whatever order they stand", () => {
    for (const checked of checkChain([...chain].reverse())) {
      expect(checked).toMatchObject({ isIntact: true, hasPredecessor: true, forkedWith: [] });
    }
    expect(lastSeal([...chain].reverse())).toBe("c");
  });

  it("has a broken report where content and seal do not match", () => {
    expect(checkChain([record("K1", "a", "", "x")])[0]).toMatchObject({ isIntact: false });
  });

  it("misses a report that was taken out", () => {
    const [, k3] = checkChain([chain[0]!, chain[2]!]);
    expect(k3).toMatchObject({ isIntact: true, hasPredecessor: false });
  });

  it("is forked where two reports build on one, and says which", () => {
    const forked = checkChain([...chain, record("K3 (2)", "d", "b")]);
    expect(forked.map(({ name, forkedWith }) => [name, forkedWith])).toEqual([
      ["K1", []],
      ["K2", []],
      ["K3", ["K3 (2)"]],
      ["K3 (2)", ["K3"]],
    ]);
  });

  it("is forked where two reports both claim to be the first", () => {
    expect(checkChain([record("A", "a", ""), record("B", "b", "")]).map(({ forkedWith }) => forkedWith)).toEqual([["B"], ["A"]]);
  });

  it("goes on from the last report made, after a fork as well, and starts with none", () => {
    expect(lastSeal([...chain, record("K3 (2)", "d", "b")])).toBe("d");
    expect(lastSeal([])).toBe("");
  });
});
