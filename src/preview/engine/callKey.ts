/** FNV-1a over UTF-16 units, two lanes: 64 bits. */
function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}

/** Same function and same arguments, same call. Whole columns would make keys of megabytes: long ones are kept as a fingerprint. */
export function callKey(name: string, args: readonly unknown[]): string {
  const text = JSON.stringify(args);
  return text.length <= 2000 ? `${name}|${text}` : `${name}|${text.length}|${fingerprint(text)}|${text.slice(0, 500)}${text.slice(-500)}`;
}
