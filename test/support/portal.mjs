import { once } from 'node:events';
import { createPortal } from '../../examples/portal/server.mjs';
import { openBrowser } from './browser.mjs';

/** A browser and the portal it visits, at an address of its own. */
export async function openPortal() {
  const browser = await openBrowser();
  const server = createPortal().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    browser,
    url,
    async close() {
      await browser.close();
      server.close();
      // some answers never end
      server.closeAllConnections();
    },
  };
}
