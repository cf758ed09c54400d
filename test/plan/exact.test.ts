import Big from "big.js";
import fc from "fast-check";
import { exact } from "../../src/plan/exact";
import { isPercentUnit } from "../../src/plan/percent";

describe("exact", () => {
  it("reads the decimal Excel shows, not the binary noise behind it", () => {
    expect(exact(0.1 + 0.2).toFixed()).toBe("0.3");
    expect(exact(6).times(exact(0.95)).toFixed()).toBe("5.7");
    expect(exact(12.3).minus(exact(10.3)).toFixed()).toBe("2");
    expect(exact(4.4).minus(exact(2.4)).toFixed()).toBe("2");
  });

  it("keeps 15 significant digits of any size", () => {
    expect(exact(123456789012345).toFixed()).toBe("123456789012345");
    expect(exact(1e-9).toFixed()).toBe("0.000000001");
    expect(exact(1.5e20).toFixed()).toBe("150000000000000000000");
    expect(exact(-0).toNumber()).toBeCloseTo(0);
  });

  it("reads every double as its 15 significant digits, also where it takes the shorter way to them", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        // Excel holds nothing smaller, and doubles below have fewer digits
        fc.pre(value === 0 || Math.abs(value) > 2.3e-308);
        expect(exact(value).eq(new Big(value.toPrecision(15)))).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(1, 10, 1_000, 1e7), (digits, scale) => {
        const value = digits / scale;
        expect(exact(value).eq(new Big(value.toPrecision(15)))).toBe(true);
      }),
    );
  });

  it("gives back every decimal of up to 15 digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        expect(
          exact(digits / 10 ** decimals)
            .times(exact(10 ** decimals))
            .toNumber() + 0,
        ).toBe(digits + 0);
      }),
    );
  });

  it.each([NaN, Infinity, -Infinity])("throws on %d, which no cell can hold", (value) => {
    expect(() => exact(value)).toThrow();
  });
});

describe("isPercentUnit", () => {
  it.each(["pct.", "pct", "%", "procent", "Percent", "per cent", " PCT. ", "pct. af sager", "% af sager"])(
    "takes %j for a percentage",
    (unit) => {
      expect(isPercentUnit(unit)).toBe(true);
    },
  );
  it.each(["", "mio. kr.", "dage", "procentpoint", "pct.-point", "pct. point", "pct.point", "%-point", "percentage points", "antal"])(
    "does not take %j for one",
    (unit) => {
      expect(isPercentUnit(unit)).toBe(false);
    },
  );
});
