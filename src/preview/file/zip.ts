/** The parts of a workbook file. Only what office files use: stored and deflated entries, no zip64, no encryption. */
export async function readZip(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error("No central directory");
  const parts = new Map<string, Uint8Array>();
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error("Damaged central directory");
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) throw new Error(`${name} is cut off`);
    const packed = bytes.subarray(start, start + size);
    if (!name.endsWith("/")) {
      const content = method === 0 ? packed : await through(packed, new DecompressionStream("deflate-raw"));
      if (crc32(content) !== view.getUint32(at + 16, true)) throw new Error(`${name} is damaged`);
      parts.set(name, content);
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Uncompressed; for handing parts to the reader of workbooks. */
export const writeZip = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  assemble([...parts].map(([name, content]) => ({ name, content, packed: content })));

export async function writeCompressedZip(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const entries: Entry[] = [];
  for (const [name, content] of parts)
    entries.push({ name, content, packed: await through(content, new CompressionStream("deflate-raw")) });
  return assemble(entries);
}

interface Entry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly packed: Uint8Array;
}

async function through(bytes: Uint8Array, transform: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function assemble(entries: readonly Entry[]): Uint8Array {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, packed } of entries) {
    const path = encoder.encode(name);
    const header = new Uint8Array(30 + path.length);
    const record = new Uint8Array(46 + path.length);
    const h = new DataView(header.buffer);
    const r = new DataView(record.buffer);
    h.setUint32(0, 0x04034b50, true);
    r.setUint32(0, 0x02014b50, true);
    r.setUint16(4, 20, true);
    // Both headers carry the same fields, two bytes apart.
    for (const [target, base] of [
      [h, 4],
      [r, 6],
    ] as const) {
      target.setUint16(base, 20, true);
      target.setUint16(base + 2, 0x0800, true); // names are UTF-8
      target.setUint16(base + 4, packed === content ? 0 : 8, true);
      target.setUint16(base + 8, 0x21, true); // 1 January 1980
      target.setUint32(base + 10, crc32(content), true);
      target.setUint32(base + 14, packed.length, true);
      target.setUint32(base + 18, content.length, true);
      target.setUint16(base + 22, path.length, true);
    }
    r.setUint32(42, offset, true);
    header.set(path, 30);
    record.set(path, 46);
    locals.push(header, packed);
    directory.push(record);
    offset += header.length + packed.length;
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  const end = new Uint8Array(22);
  const e = new DataView(end.buffer);
  e.setUint32(0, 0x06054b50, true);
  e.setUint16(8, entries.length, true);
  e.setUint16(10, entries.length, true);
  e.setUint32(12, size, true);
  e.setUint32(16, offset, true);
  const out = new Uint8Array(offset + size + 22);
  let at = 0;
  for (const piece of [...locals, ...directory, end]) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
