import type { RibbonButton, RibbonGroup } from "../host/manifest";
import type { PageWords } from "./words";

export interface RibbonStripProps {
  readonly words: PageWords;
  readonly groups: readonly RibbonGroup[];
  readonly disabled: ReadonlySet<string>;
  readonly isReady: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's own buttons, as its manifest puts them on Excel's Home tab. */
export function RibbonStrip({ words, groups, disabled, isReady, onPress }: RibbonStripProps) {
  return (
    <nav className="ribbon" aria-label={words.ribbon}>
      {groups.map((group) => (
        <div key={group.id} className="ribbonGroup" role="group" aria-label={group.label}>
          {group.buttons.map((button) => (
            <button
              key={button.id}
              type="button"
              id={button.id}
              title={button.description}
              disabled={!isReady || disabled.has(button.id)}
              onClick={() => onPress(button)}
            >
              {button.icon !== null && <img src={button.icon} alt="" width={20} height={20} />}
              {button.label}
            </button>
          ))}
        </div>
      ))}
    </nav>
  );
}
