/** Small changes to parts of a file, where building the part anew would lose what we do not know. */
export const textOf = (part: Uint8Array | undefined): string => (part ? new TextDecoder().decode(part) : "");
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const unescapeXml = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&amp;/g, "&");
export const escapeXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** An attribute of an element's opening tag, with or without name space. */
export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? unescapeXml(match[1] ?? match[2] ?? "") : null;
}

/** Opening tags of the elements with a name, in their order. */
export const tags = (xml: string, name: string): string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, "g")) ?? [];

/** Whether the root element is closed where the text ends: a cut-off part reads as a shorter one, without an error. */
export function isWhole(xml: string): boolean {
  const root = /^\uFEFF?(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*<([^\s/>!?]+)[^>]*>/.exec(xml);
  const end = /(?:<\/([^\s>]+)\s*>|\/>)(?:\s|<!--[^]*?-->)*$/.exec(xml.slice(-1000));
  if (!root || !end) return false;
  return end[1] === undefined ? root[0].endsWith("/>") && root[0].length === xml.trimEnd().length : end[1] === root[1];
}
