import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useText } from "./text";

interface ShowMoreProps<Item> {
  readonly items: readonly Item[];
  /** how many are shown at first, and how many each press adds */
  readonly step: number;
  readonly children: (item: Item, index: number) => ReactNode;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
});

/** A list that stays usable with ten thousand items. `children` gives one list item each. */
export function ShowMore<Item>({ items, step, children }: ShowMoreProps<Item>) {
  const styles = useStyles();
  const { pane } = useText();
  const [limit, setLimit] = useState(step);
  const left = items.length - limit;
  return (
    <>
      {/* Without its bullets Safari no longer takes it for a list, hence the role. */}
      <ul role="list" className={styles.list}>
        {items.slice(0, limit).map(children)}
      </ul>
      {left > 0 && (
        <Button size="small" className={styles.more} onClick={() => setLimit(limit + step)}>
          {pane.showMore(left)}
        </Button>
      )}
    </>
  );
}
