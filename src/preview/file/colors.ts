import { type CellStyle, resolveThemeColor } from "hucre";

export type FileColor = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

/** Excel counts light before dark in a theme, the theme part dark before light. */
const THEME_ORDER = [1, 0, 3, 2];

/** The palette of old files, from index 8 on. */
const PALETTE =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF " +
  "660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const INDEXED = PALETTE.split(" ");

/** `#RRGGBB`, or null for automatic and unknown colours. */
export function gridColor(color: FileColor | undefined, theme: readonly string[] | undefined): string | null {
  if (!color) return null;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined && theme)
    return `#${resolveThemeColor([...theme], THEME_ORDER[color.theme] ?? color.theme, color.tint).toUpperCase()}`;
  if (color.indexed === undefined) return null;
  const indexed = INDEXED[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return indexed ? `#${indexed}` : null;
}
