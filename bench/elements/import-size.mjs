import { BUDGETS, bundleSize, sizeLines } from '../../scripts/bundle-size.mjs';
import { printTarget } from '../timing.mjs';

for (const [entry, budget] of Object.entries(BUDGETS)) {
  const size = await bundleSize(entry);
  console.log(`\n${sizeLines(size).join('\n')}`);
  printTarget(`bytes of ${entry}, gzip -9`, size.drawn, budget, true);
}
