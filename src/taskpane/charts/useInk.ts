import { makeStyles, tokens } from "@fluentui/react-components";

/** What charts are drawn with. Forced colours keep every line, in the user's own. */
export const useInk = makeStyles({
  svg: { display: "block", width: "100%", overflow: "visible" },
  track: { fill: tokens.colorNeutralBackground5, "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" } },
  good: { fill: tokens.colorStatusSuccessBackground2, "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" } },
  limit: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px", "@media (forced-colors: active)": { stroke: "CanvasText" } },
  target: {
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "2px",
    strokeDasharray: "5 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  line: { stroke: tokens.colorBrandForeground1, strokeWidth: "2px", "@media (forced-colors: active)": { stroke: "Highlight" } },
  point: { fill: tokens.colorBrandForeground1, "@media (forced-colors: active)": { fill: "Highlight" } },
  label: { fill: tokens.colorNeutralForeground1, fontSize: "12px", "@media (forced-colors: active)": { fill: "CanvasText" } },
});
