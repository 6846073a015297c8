/** Serves a built site as a host would: the headers of `_headers`, a redirect to the trailing slash, 404.html, compression. */

import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileAt } from './site-files.ts';
import { type Header, headersFor, readHeaderRules } from './site-headers.ts';

export interface ServeOptions {
  /** What to send in place of a file, for tests. */
  change?: (file: string, body: Buffer) => Buffer;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};
const isText = /^(text|application\/(json|xml|manifest)|image\/svg)/;

/** A path inside the folder, or nothing: `..` and broken escapes lead nowhere. */
function pathOf(folder: string, address: string): string | undefined {
  try {
    const path = normalize(join(folder, fileAt(address)));
    return path.startsWith(normalize(folder + sep)) && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

const isFile = (path: string | undefined): path is string =>
  path !== undefined && statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Compressed bodies by path, size and time, so that a site is compressed once. */
const compressed = new Map<string, Buffer>();

function compress(key: string, body: Buffer): Buffer {
  const known = compressed.get(key);
  if (known) return known;
  const small = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  compressed.set(key, small);
  return small;
}

interface Reply {
  path: string;
  status: number;
  headers: readonly Header[];
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { path, status, headers }: Reply,
  options: ServeOptions,
): void {
  const { mtimeMs } = statSync(path);
  const file = readFileSync(path);
  const body = options.change?.(path, file) ?? file;
  const type = types[extname(path)] ?? 'application/octet-stream';
  const brotli = isText.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding']));
  const sent = brotli ? compress(`${path} ${mtimeMs} ${body.length}`, body) : body;
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': sent.length,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
    ...(brotli && { 'Content-Encoding': 'br' }),
    ...Object.fromEntries(headers),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse, options: ServeOptions): void {
  const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const headers = headersFor(readHeaderRules(folder), address);
  const path = pathOf(folder, address);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  } else if (isFile(path) && !path.endsWith(`${sep}_headers`)) {
    sendFile(request, response, { path, status: 200, headers }, options);
  } else if (isFile(pathOf(folder, `${address}/`)) && !address.startsWith('//')) {
    response.writeHead(301, { Location: `${address}/${query === undefined ? '' : `?${query}`}` }).end();
  } else if (isFile(join(folder, '404.html'))) {
    sendFile(request, response, { path: join(folder, '404.html'), status: 404, headers }, options);
  } else {
    response.writeHead(404).end();
  }
}

/** Listens on a port of this machine, or on the next that is free (`0`: on any). Resolves to the server and its address. */
export async function serveSite(
  folder: string,
  port: number,
  options: ServeOptions = {},
): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => answer(folder, request, response, options));
  const opened = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => (problem.code === 'EADDRINUSE' ? resolve(false) : reject(problem)));
    server.listen(port, 'localhost', () => resolve(true));
  });
  if (!opened) return serveSite(folder, port + 1, options);
  const address = server.address();
  return { server, origin: `http://localhost:${typeof address === 'object' ? address?.port : port}` };
}

if (import.meta.main) {
  const { origin } = await serveSite('dist', Number(process.env.PORT ?? 4321));
  console.log(`Show the Working is at ${origin}/ (Ctrl+C stops it)`);
}
