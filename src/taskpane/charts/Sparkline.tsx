import { exact } from "../../plan/exact";
import { useText } from "../text";
import { useInk } from "./useInk";
import type { Year } from "./years";

interface SparklineProps {
  readonly subGoal: string;
  readonly years: readonly Year[];
}

const width = 64;
const height = 20;
const edge = 3;

/** The results of the years, left to right; a year without one is a gap. Nothing where there is none. */
export function Sparkline({ subGoal, years }: SparklineProps) {
  const ink = useInk();
  const { words, pane } = useText();
  const known = years.flatMap(({ year, result }) => (result === null ? [] : [{ year, result }]));
  if (known.length === 0) return null;
  const results = known.map(({ result }) => result);
  const [low, high] = [Math.min(...results), Math.max(...results)];
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  const x = (year: number) => (last === first ? width / 2 : edge + ((year - first) / (last - first)) * (width - 2 * edge));
  const y = (result: number) => (high === low ? height / 2 : height - edge - ((result - low) / (high - low)) * (height - 2 * edge));
  const told = known.map(({ year, result }) => `${year}: ${words.number(exact(result).round(2))}`).join(", ");
  return (
    <svg width={width} height={height} role="img" aria-label={pane.goalPage.trend(subGoal, told)}>
      {known.map(({ year, result }, index) => {
        const before = known[index - 1];
        const joins = before?.year === year - 1;
        return (
          <g key={year}>
            {before !== undefined && joins && (
              <line className={ink.line} x1={x(before.year)} y1={y(before.result)} x2={x(year)} y2={y(result)} />
            )}
            <circle className={ink.point} cx={x(year)} cy={y(result)} r={index === known.length - 1 ? 3 : 2} />
          </g>
        );
      })}
    </svg>
  );
}
