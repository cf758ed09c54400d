import { makeStyles, tokens } from "@fluentui/react-components";

// Told apart without colour: solid, striped, plain with an edge. Forced colours keep the difference in the user's own colours.
export const useSwatches = makeStyles({
  met: {
    backgroundColor: tokens.colorStatusSuccessForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  forecast: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorStatusSuccessForeground1} 0 3px, transparent 3px 7px)`,
    "@media (forced-colors: active)": {
      backgroundColor: "Canvas",
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 7px)",
      forcedColorAdjust: "none",
    },
  },
  possible: {
    backgroundColor: tokens.colorNeutralStroke2,
    borderRight: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    "@media (forced-colors: active)": { backgroundColor: "Canvas", borderRight: "2px solid CanvasText", forcedColorAdjust: "none" },
  },
});
