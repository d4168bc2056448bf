import { relative, sep } from 'node:path';
import { startDevServer } from '@web/dev-server';
import { NEVER, portalFile } from '../examples/portal/server.mjs';
import { ROOT } from './run.mjs';

/** Finds the portal's files where they are kept, so that they are watched there. */
function servePortalFiles(context, next) {
  if (context.path.startsWith('/__web-dev-server__')) return next();
  if (context.path === NEVER) context.respond = false;
  else context.path = `/${relative(ROOT, portalFile(context.path)).split(sep).join('/')}`;
  return next();
}

/**
 * Serves the portal and the gallery on loopback. Pages load anew when a file that they loaded changes. The portal's policy is
 * left out, since it forbids the script that does so.
 */
export function serveForDevelopment(port) {
  return startDevServer({
    config: {
      rootDir: ROOT,
      hostname: '127.0.0.1',
      port,
      watch: true,
      clearTerminalOnReload: false,
      middleware: [servePortalFiles],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
}
