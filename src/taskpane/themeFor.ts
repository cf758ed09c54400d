import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { contrast, luminance } from "./contrast";
import type { OfficeColours } from "./officeColours";

/** What stands on the pane's own background, and what WCAG asks of it: of text, and of icons and lines that carry a meaning. */
const written = {
  colorNeutralForeground1: 4.5,
  colorNeutralForeground2: 4.5,
  colorNeutralForeground3: 4.5,
  colorBrandForegroundLink: 4.5,
  colorCompoundBrandStroke: 3,
  colorNeutralStrokeAccessible: 3,
  colorStrokeFocus2: 3,
  colorStatusSuccessForeground1: 3,
  colorStatusWarningForeground3: 3,
  colorStatusDangerForeground1: 3,
} as const satisfies Partial<Record<keyof Theme, number>>;

/** Where black and white text are as readable. */
const MIDDLE = 0.179;

/**
 * Fluent's theme on Office's own background, where all that is written on it stays readable there; else Fluent's theme as it is.
 *
 * @param systemIsDark counts where Office says nothing
 */
export function themeFor(office: OfficeColours | null, systemIsDark: boolean): Theme {
  const { background = null, foreground = null } = office ?? {};
  const light = background === null ? null : luminance(background);
  const isDark = office?.isDark ?? (light === null ? systemIsDark : light < MIDDLE);
  const base = isDark ? webDarkTheme : webLightTheme;
  if (background === null) return base;
  const isReadable = (colour: string, least: number) => (contrast(colour, background) ?? 0) >= least;
  const onOffice: Theme = {
    ...base,
    colorNeutralBackground1: background,
    ...(foreground !== null && isReadable(foreground, written.colorNeutralForeground1) && { colorNeutralForeground1: foreground }),
  };
  const tokens = Object.keys(written) as (keyof typeof written)[];
  return tokens.every((token) => isReadable(onOffice[token], written[token])) ? onOffice : base;
}
