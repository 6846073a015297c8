/** Gives a font file other names: an sfnt file is a directory of tables, one of which, `name`, holds its names as text. */

interface Table {
  tag: string;
  data: Buffer;
}

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const start = font.readUInt32BE(entry + 8);
    const data = font.subarray(start, start + font.readUInt32BE(entry + 12));
    return { tag: font.toString('latin1', entry, entry + 4), data };
  });
}

/** Names by their number in the format: 0 copyright, 1 family, 2 style, 4 full name, 6 PostScript name, 13 licence. */
function nameTable(names: Record<number, string>): Buffer {
  const texts = Object.entries(names).map(([id, text]) => ({ id: Number(id), text: Buffer.from(text, 'utf16le').swap16() }));
  const records = Buffer.alloc(6 + texts.length * 12);
  records.writeUInt16BE(texts.length, 2);
  records.writeUInt16BE(records.length, 4);
  let offset = 0;
  for (const [index, { id, text }] of texts.entries()) {
    const windowsUnicodeEnglish = [3, 1, 0x409];
    for (const [place, value] of [...windowsUnicodeEnglish, id, text.length, offset].entries()) {
      records.writeUInt16BE(value, 6 + index * 12 + place * 2);
    }
    offset += text.length;
  }
  return Buffer.concat([records, ...texts.map(({ text }) => text)]);
}

const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

function checksum(data: Buffer): number {
  const whole = padded(data);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

export function renameFont(font: Buffer, names: Record<number, string>): Buffer {
  const kept = readTables(font).filter(({ tag }) => tag !== 'name');
  const tables = [...kept, { tag: 'name', data: nameTable(names) }].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const directory = Buffer.alloc(12 + tables.length * 16);
  font.copy(directory, 0, 0, 4);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((tables.length - power) * 16, 10);
  let offset = directory.length;
  for (const [index, { tag, data }] of tables.entries()) {
    const entry = 12 + index * 16;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(checksum(data), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    offset += padded(data).length;
  }
  return Buffer.concat([directory, ...tables.map(({ data }) => padded(data))]);
}
