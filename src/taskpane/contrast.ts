const colour = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu;

/**
 * How light a colour is, from 0 (black) to 1 (white).
 *
 * @param text "#RRGGBB"
 * @returns null where it is written in another way
 * @source Web Content Accessibility Guidelines 2.2, relative luminance
 */
export function luminance(text: string): number | null {
  const parts = colour.exec(text)?.slice(1);
  if (parts === undefined) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @returns from 1 to 21; null where a colour cannot be read */
export function contrast(one: string, other: string): number | null {
  const [a, b] = [luminance(one), luminance(other)];
  if (a === null || b === null) return null;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
