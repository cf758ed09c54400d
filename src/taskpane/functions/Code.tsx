import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere", hyphens: "none" },
});

/** Names and formulas: never translated, never hyphenated. */
export function Code({ children }: { readonly children: string }) {
  return (
    <code className={useStyles().code} translate="no">
      {children}
    </code>
  );
}
