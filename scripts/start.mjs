import { build, install } from './run.mjs';

await install();
await build();
const { servePortal } = await import('../examples/portal/server.mjs');
await servePortal(Number(process.env.PORT ?? 8080));
