import { exact } from "../../plan/exact";
import { useText } from "../text";
import { useInk } from "./useInk";
import type { Year } from "./years";

interface HistoryChartProps {
  readonly subGoal: string;
  readonly years: readonly Year[];
}

const height = 120;
const top = 16;
const bottom = 98;

/** Results as points, and the target of each year as a dashed step: a limit that was loosened is seen. The table beside it says the same. */
export function HistoryChart({ subGoal, years }: HistoryChartProps) {
  const ink = useInk();
  const { words, pane } = useText();
  const values = years.flatMap(({ result, target }) => [result, target]).filter((value) => value !== null);
  if (values.length === 0) return null;
  const [low, high] = [Math.min(0, ...values), Math.max(...values)];
  const y = (value: number) => (high === low ? (top + bottom) / 2 : bottom - ((value - low) / (high - low)) * (bottom - top));
  const x = (index: number, within: number) => `${((index + within) / years.length) * 100}%`;
  const shown = (value: number) => words.number(exact(value).round(2));
  const told = years
    .map(({ year, result, target }) =>
      pane.goalPage.yearTold(year, result === null ? null : shown(result), target === null ? null : shown(target)),
    )
    .join("; ");
  return (
    <svg className={ink.svg} height={height} role="img" aria-label={pane.goalPage.chart(subGoal, told)}>
      {years.map(({ year, result, target }, index) => {
        const next = years[index + 1]?.result ?? null;
        return (
          <g key={year}>
            {target !== null && <line className={ink.target} x1={x(index, 0.08)} x2={x(index, 0.92)} y1={y(target)} y2={y(target)} />}
            {result !== null && next !== null && (
              <line className={ink.line} x1={x(index, 0.5)} x2={x(index, 1.5)} y1={y(result)} y2={y(next)} />
            )}
            {result !== null && (
              <>
                <circle className={ink.point} cx={x(index, 0.5)} cy={y(result)} r="4" />
                <text className={ink.label} x={x(index, 0.5)} y={y(result) - 7} textAnchor="middle">
                  {shown(result)}
                </text>
              </>
            )}
            <text className={ink.label} x={x(index, 0.5)} y={height - 4} textAnchor="middle">
              {year}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
