// Bytes of functions imported alone. Run after a build: node bench/core/import-size.mjs
import { bundleOf } from '../../test/support/import-size.mjs';
import { printTarget } from '../timing.mjs';

for (const [names, limit] of [
  [['scoreTally', 'wilsonInterval'], 2000],
  [['rankDelta'], 1024],
]) {
  const { bytes } = await bundleOf(names);
  printTarget(`bytes of ${names.join(', ')}, gzip -9`, bytes, limit, true);
}
