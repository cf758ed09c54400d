import { distanceOf } from "../../evaluate/distance";
import type { SubGoalEvaluation } from "../../evaluate/evaluation";
import { useText } from "../text";
import { useInk } from "./useInk";

interface DistanceBarProps {
  readonly evaluation: SubGoalEvaluation;
}

const height = 14;
const share = (part: number) => `${part * 100}%`;

/** The result as a point, its limit as a line, and the good side as a lighter stretch; nothing where nothing was measured. */
export function DistanceBar({ evaluation }: DistanceBarProps) {
  const ink = useInk();
  const { words, pane } = useText();
  const distance = distanceOf(evaluation);
  if (distance === null) return null;
  const { good, limits, result } = distance;
  const [first = 0, last = first] = limits;
  const [from, to] = good === "before" ? [0, first] : good === "after" ? [first, 1] : [first, last];
  const name = pane.goalPage.distance(evaluation.subGoal.id, words.headroom(evaluation) ?? "");
  return (
    <svg className={ink.svg} height={height} role="img" aria-label={name}>
      <rect className={ink.track} x="0" y="4" width="100%" height="6" rx="3" />
      <rect className={ink.good} x={share(from)} y="4" width={share(to - from)} height="6" />
      {limits.map((limit, index) => (
        <line key={index} className={ink.limit} x1={share(limit)} x2={share(limit)} y1="0" y2={height} />
      ))}
      <circle className={ink.point} cx={share(result)} cy="7" r="4" />
    </svg>
  );
}
