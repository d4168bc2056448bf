import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ClickHouseStore, singleTopology } from '@cchc/feedback/clickhouse';
import { storeContract } from '../store/contract.js';
import { chdbClient } from '../support/chdb-client.js';
import { testFolder } from '../support/folder.js';

const folder = testFolder();

storeContract(
  'store on the current ClickHouse, inside chdb',
  async () => {
    const client = chdbClient(join(folder, 'chdb'));
    const topology = singleTopology('default');
    const store = new ClickHouseStore({ client, topology, database: 'default', now: () => Date.now() });
    return { store, close: () => store.close() };
  },
  whyNot(),
);

/** Why chdb does not run here, or false. */
function whyNot(): string | false {
  try {
    createRequire(import.meta.url)('chdb');
    return false;
  } catch (error) {
    return `chdb has no library for this machine: ${(error as Error).message}`;
  }
}
