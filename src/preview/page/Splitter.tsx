import type { KeyboardEvent, PointerEvent } from "react";

export interface SplitterProps {
  readonly label: string;
  /** of the pane, in pixels */
  readonly width: number;
  readonly narrowest: number;
  readonly widest: number;
  readonly onWidth: (width: number) => void;
}

const STEP = 20;

/** Between grid and pane; dragged, or moved by arrow keys, Home and End. */
export function Splitter({ label, width, narrowest, widest, onWidth }: SplitterProps) {
  const to = (wanted: number): void => onWidth(Math.min(widest, Math.max(narrowest, Math.round(wanted))));
  const key = (event: KeyboardEvent): void => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: narrowest, End: widest }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    to(wanted);
  };
  const drag = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) to(window.innerWidth - event.clientX);
  };
  return (
    // a separator that can be focused and moved is a widget, which the rule does not know
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={key}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
