import { useText } from "../text";
import type { Bar } from "./barOf";
import { useInk } from "./useInk";

const height = 14;
const share = (part: number) => `${part * 100}%`;

/** The result as a point, its limit as a line, and the good side as a lighter stretch. */
export function DistanceBar({ subGoal, distance, headroom }: Bar) {
  const ink = useInk();
  const { pane } = useText();
  const { good, limits, result } = distance;
  const [first = 0, last = first] = limits;
  const [from, to] = good === "before" ? [0, first] : good === "after" ? [first, 1] : [first, last];
  return (
    <svg className={ink.svg} height={height} role="img" aria-label={pane.goalPage.distance(subGoal, headroom)}>
      <rect className={ink.track} x="0" y="4" width="100%" height="6" rx="3" />
      <rect className={ink.good} x={share(from)} y="4" width={share(to - from)} height="6" />
      {limits.map((limit, index) => (
        <line key={index} className={ink.limit} x1={share(limit)} x2={share(limit)} y1="0" y2={height} />
      ))}
      <circle className={ink.point} cx={share(result)} cy="7" r="4" />
    </svg>
  );
}
