import { addMonths, type Day } from "../plan/day";

/** A page is 1024 days: few lists reach beyond three of them. */
const pageBits = 10;
const pageSize = 1 << pageBits;

/** The same day `months` later (EDATE). Long lists name the same days again and again; a deadline is worked out once for each. */
export class Deadlines {
  // not #pages, here and in whatever runs for every row: compiled for the browsers Excel runs in, that is a WeakMap look-up
  private readonly pages: Int32Array[] = [];

  constructor(private readonly months: number) {}

  /** @param day whole, not negative */
  of(day: Day): Day {
    const page = this.pages[day >> pageBits];
    const known = page === undefined ? 0 : page[day & (pageSize - 1)]!;
    return known === 0 ? this.workOut(day) : known;
  }

  private workOut(day: Day): Day {
    const page = (this.pages[day >> pageBits] ??= new Int32Array(pageSize));
    const deadline = addMonths(day, this.months);
    page[day & (pageSize - 1)] = deadline;
    return deadline;
  }
}
