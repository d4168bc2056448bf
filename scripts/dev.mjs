// Builds, serves the portal and the gallery, and does both again when a source changes.
//   npm run dev
//   PORT=8000 npm run dev
import { attach, build, install, toolPath, watchTypes } from './run.mjs';

const port = Number(process.env.PORT ?? 8080);

await install();
await build();
watchTypes('packages/elements');
attach(toolPath('rollup'), ['-c', '--watch']);
const { serveForDevelopment } = await import('./dev-server.mjs');
const server = await serveForDevelopment(port);
console.log(`http://127.0.0.1:${port}/  http://127.0.0.1:${port}/gallery/`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await server.stop();
    process.exit();
  });
