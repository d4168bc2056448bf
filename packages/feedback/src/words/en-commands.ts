import type { Words } from './words.js';

export const commands: Words['commands'] = {
  usage: `Usage: cchc-feedback COMMAND [--config feedback.json]

  init [file]    write a configuration with secrets of its own
  serve          take ratings
  pull           read ratings from Zalo once
  import FILE --mapping MAPPING.json [--dry-run] [--leave-out]
                 take in a survey from CSV, XLSX or Parquet
  sample [--count 1000] [--seed 1]
                 add made-up ratings, marked as such
  backup FOLDER, restore FOLDER
                 keep a copy of everything, and bring it back
  rotate-key [file]  add a new secret key
  dead-letters   messages with a right signature that could not be read
  doctor         check a deployment and say what to do`,
  exists: file => `${file} is there already and stays as it is.`,
  cannotWrite: file => `${file} cannot be written: check the rights of its folder.`,
  initialised: file =>
    `${file} is written, with secrets of its own, readable by its owner only. Keep a copy in a safe place.\nRun: npx @cchc/feedback serve`,
  portInUse: 'The port is in use: choose another with CCHC_FEEDBACK_PORT or listen.port.',
  noPull: 'The configuration has no zalo.pull.',
  backedUp: (folder, ratings) => `${ratings} ratings and everything else are backed up in ${folder}.`,
  restored: (taken, ratings) =>
    `The backup of ${taken} with ${ratings} ratings is restored; what was there before is not doubled.`,
  backupDamaged: file => `The backup is not whole: ${file}. Nothing was restored; use another.`,
  noKeys: file => `${file} is no configuration file with keys.`,
  rotated: (id, from) =>
    `Key ${id} is added and used from ${from} on. Keep the old ones, to check what they have signed. Restart the service.`,
  sampled: ratings => `${ratings} made-up ratings added; they are marked and counted apart.`,
  doctor: {
    fine: 'All is well.',
    serving: 'The store is held by a process that serves: look at its /readyz.',
    disk: 'The disk has less than 1 GB left: enlarge it before it is full.',
    rights: 'Other users can read the file of the store: set chmod 600.',
    secrets: 'Other users can read the configuration with its secrets: set chmod 600.',
    oldKey: 'The key has been in use for more than two years: run rotate-key.',
    noZalo: 'There is no zalo: no ratings are taken from Zalo.',
    noPull: 'There is no zalo.pull: ratings that the webhook missed are not fetched.',
    noOffice: 'There is no officeToken: no links can be made and no counts read.',
    noPublicUrl: 'There is no publicUrl: links bear the address of the request, which may not open from outside.',
    plainHttp: 'publicUrl is http: use https, for a link is a secret of the citizen.',
    noProxy: 'There is https but trustedProxies is 0: everybody is counted under the one address of the proxy.',
  },
  progress: rows => `  … ${rows} rows`,
  checked: (rows, good, problems) => `${rows} rows, ${good} of them good, ${problems} problems.`,
  notImported: 'Nothing was imported. Mend the file, or add --leave-out to leave rows with problems out.',
  resumed: rows => `Going on after row ${rows}, where an earlier import stopped.`,
  imported: (stored, duplicates, leftOut) =>
    `${stored} ratings imported; ${duplicates} were there before; ${leftOut} rows with problems left out.`,
  fileFault: {
    missing: file => `${file} cannot be opened.`,
    kind: file => `${file} is neither CSV, XLSX nor Parquet. An old .xls file: save it as .xlsx.`,
    encoding: file => `${file} is no text in UTF-8 or UTF-16: save it as “CSV UTF-8”.`,
    damaged: file => `${file} is damaged, or cannot be read to its end.`,
    large: file => `${file} is larger than 50 MB: save it as CSV, or in parts.`,
    empty: file => `${file} has no header row.`,
  },
  configuration: (file, problems) =>
    `The configuration${file === null ? '' : ` ${file}`} cannot be used:\n${problems}${
      file === null ? '\nMake one: npx @cchc/feedback init' : ''
    }`,
};
