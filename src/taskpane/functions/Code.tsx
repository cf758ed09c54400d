import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere", hyphens: "none" },
});

/** Names and formulas: never translated, never hyphenated; a long one breaks between its arguments first. */
export function Code({ children }: { readonly children: string }) {
  return (
    <code className={useStyles().code} translate="no">
      {children.split(/(?<=[(,;])/u).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
