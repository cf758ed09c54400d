/** What was known of each sub-goal when a report was made. Invented, as all of 2022. */
export interface KnownThen {
  readonly result: number | string;
  readonly target?: number;
  readonly comparedWith?: number;
  /** the figure was not the final one */
  readonly provisional?: true;
}

export interface MadeReport {
  readonly name: string;
  readonly period: string;
  readonly kind: string;
  readonly asOf: string;
  readonly made: string;
  readonly known: Readonly<Record<string, KnownThen>>;
  /** beside a goal's verdict, which it never changes */
  readonly comments: Readonly<Record<string, string>>;
}

const inSeptember: MadeReport["known"] = {
  "1.1": { result: "2022-06-21" },
  "1.2.a1": { result: "2022-03-15" },
  "1.2.a2": { result: "2022-06-28" },
  "1.2.b1": { result: "2022-09-09" },
  "1.4.a": { result: 12 },
  "1.4.b": { result: 180, target: 231 },
  "1.6": { result: 0.88, provisional: true },
  "2.1.a": { result: 0.7, comparedWith: -0.4, provisional: true },
  "2.1.b": { result: 0.7, comparedWith: -1.1, provisional: true },
  "2.3.a1": { result: "2022-07-22" },
};

export const reports: readonly MadeReport[] = [
  {
    name: "2022 K3",
    period: "3. kvt. 2022",
    kind: "kvartalsrapport",
    asOf: "2022-09-30",
    made: "2022-10-13",
    known: inSeptember,
    comments: { "2.2": "Tallene for 3. kvartal foreligger endnu ikke" },
  },
  {
    name: "2022 K4",
    period: "4. kvt. 2022",
    kind: "foreløbig",
    asOf: "2022-12-31",
    made: "2023-01-13",
    known: {
      ...inSeptember,
      "1.2.b2": { result: "2022-11-30" },
      "1.2.c": { result: "2022-12-12" },
      "1.4.b": { result: 203, target: 231 },
      "1.5.a": { result: "2022-12-15" },
      "1.5.b": { result: "ja" },
      "1.6": { result: 0.894, provisional: true },
      "2.1.a": { result: 0.6, comparedWith: -0.4, provisional: true },
      "2.1.b": { result: 0.6, comparedWith: -1.1, provisional: true },
      "2.2.a": { result: 7.3, target: 8.2 },
      "2.2.b": { result: 7.3, comparedWith: 7.6 },
      "2.3.b": { result: 1 / 12 },
    },
    comments: { "2.1": "Foreløbig: årets regnskab er først endeligt i marts" },
  },
];
