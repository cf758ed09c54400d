import { makeStyles, tokens } from "@fluentui/react-components";

/** The headings under a page's title, whatever their level: as large as the text, so that none outdoes the title. */
export const useHeadingStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});
