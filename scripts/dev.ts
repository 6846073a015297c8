/** `npm run dev`: the pages as they are written, without the checks and without the content security policy. */

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { dev } = await import('astro');
await dev({ root: process.cwd() });

export {};
