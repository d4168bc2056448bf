import type { Words } from './words.js';

export const commands: Words['commands'] = {
  usage: `Usage: cchc-feedback COMMAND [--config feedback.json]

  init [file]    write a configuration with secrets of its own
  serve          take ratings
  pull           read ratings from Zalo once
  import FILE --mapping MAPPING.json [--dry-run] [--leave-out]
                 take in a survey from CSV, XLSX or Parquet`,
  exists: file => `${file} is there already and stays as it is.`,
  cannotWrite: file => `${file} cannot be written: check the rights of its folder.`,
  initialised: file =>
    `${file} is written, with secrets of its own, readable by its owner only. Keep a copy in a safe place.\nRun: npx @cchc/feedback serve`,
  portInUse: 'The port is in use: choose another with CCHC_FEEDBACK_PORT or listen.port.',
  noPull: 'The configuration has no zalo.pull.',
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
