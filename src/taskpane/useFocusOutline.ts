import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  outline: {
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      // Inside, so that it is not cut at the pane's edge.
      outlineOffset: "-2px",
    },
  },
});

/** A visible focus for our own buttons, as Fluent gives its components. */
export function useFocusOutline(): string {
  return useStyles().outline;
}
