/** Reads the start tags of a page that Astro wrote. Not a general parser: what it reads was written by a serializer. */

export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** The text inside, for the elements whose inside is text: script, style, title, textarea. */
  text: string;
}

const tagPattern = /<!--[\s\S]*?-->|<([a-zA-Z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const attributePattern = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const holdsText = new Set(['script', 'style', 'title', 'textarea']);
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return entities[name] ?? whole;
  });

function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(attributePattern)) {
    attributes.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  tagPattern.lastIndex = 0;
  for (let match = tagPattern.exec(html); match !== null; match = tagPattern.exec(html)) {
    if (match[1] === undefined) continue;
    const name = match[1].toLowerCase();
    const start = tagPattern.lastIndex;
    const end = holdsText.has(name) ? html.indexOf(`</${name}`, start) : start;
    tags.push({ name, attributes: readAttributes(match[2] ?? ''), text: html.slice(start, Math.max(start, end)) });
    tagPattern.lastIndex = Math.max(start, end);
  }
  return tags;
}
