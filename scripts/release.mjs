// Packs the packages, checks them as their consumers will see them, lists what npm gets, and publishes.
//   npm run release -- --dry-run      everything but publishing
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachPnpm, build, install, mustRun, ROOT } from './run.mjs';

/** Why nothing may be published, in words; nothing for a tree that is ready. */
export function refusals({ changes, pending }) {
  return [
    ...(changes.length > 0 ? [`the working tree has changes that no commit holds:\n  ${changes.join('\n  ')}`] : []),
    ...(pending.length > 0 ? [`changesets wait for their version (npm run versions):\n  ${pending.join('\n  ')}`] : []),
  ];
}

const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

async function release({ dryRun }) {
  await install();
  const { default: plan } = await import('@changesets/get-release-plan');
  const { changesets, releases } = await (plan.default ?? plan)(ROOT);
  const changes = (await mustRun('git', ['status', '--porcelain'], { quiet: true })).split('\n').filter(Boolean);
  const reasons = refusals({ changes, pending: changesets.map(({ id }) => id) });
  if (reasons.length > 0 && !dryRun) {
    console.error(`Not released: ${reasons.join('\n')}\nnpm run release -- --dry-run shows what would be.`);
    process.exit(1);
  }
  for (const reason of reasons) console.log(`Without --dry-run this is refused: ${reason}`);

  const { checkTarball, pack, publishable } = await import('./packing.mjs');
  // a build leaves what was made of sources that are gone
  for (const { folder: source } of publishable())
    for (const made of ['dist', 'build']) rmSync(join(source, made), { recursive: true, force: true });
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'cchc-release-'));
  try {
    for (const { name, version, folder: source } of publishable()) {
      const { file, bytes, files } = await pack(source, folder);
      await checkTarball(file);
      console.log(`\n${name} ${version}, checked by publint and are-the-types-wrong`);
      for (const { path, bytes } of files) console.log(`${kilobytes(bytes)}  ${path}`);
      const unpacked = files.reduce((sum, { bytes }) => sum + bytes, 0);
      console.log(`${kilobytes(bytes)}  packed, ${files.length} files, ${kilobytes(unpacked).trim()} unpacked`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const bumps = releases.filter(({ newVersion }) => newVersion);
  console.log(bumps.length > 0 ? '\nWhat the changesets would make of the versions:' : '\nNo changeset waits.');
  for (const { name, type, oldVersion, newVersion } of bumps)
    console.log(`  ${name} ${oldVersion} → ${newVersion} (${type})`);

  if (dryRun) console.log('\nNothing was published.');
  // pnpm puts itself on the path, and changesets publishes with it
  else process.exitCode = await attachPnpm(['exec', 'changeset', 'publish']);
}

if (process.argv[1] === import.meta.filename) {
  const options = process.argv.slice(2);
  const unknown = options.filter(option => option !== '--dry-run');
  if (unknown.length > 0) {
    console.error(`unknown option: ${unknown[0]}, expected --dry-run`);
    process.exit(1);
  }
  await release({ dryRun: options.includes('--dry-run') });
}
