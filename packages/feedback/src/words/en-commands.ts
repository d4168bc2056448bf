import type { Words } from './words.js';

export const commands: Words['commands'] = {
  usage: `Usage: cchc-feedback COMMAND [--config feedback.json]

  init [file]    write a configuration with secrets of its own
  serve          take ratings
  pull           read ratings from Zalo once`,
  exists: file => `${file} is there already and stays as it is.`,
  cannotWrite: file => `${file} cannot be written: check the rights of its folder.`,
  initialised: file =>
    `${file} is written, with secrets of its own, readable by its owner only. Keep a copy in a safe place.\nRun: npx @cchc/feedback serve`,
  portInUse: 'The port is in use: choose another with CCHC_FEEDBACK_PORT or listen.port.',
  noPull: 'The configuration has no zalo.pull.',
  configuration: (file, problems) =>
    `The configuration${file === null ? '' : ` ${file}`} cannot be used:\n${problems}${
      file === null ? '\nMake one: npx @cchc/feedback init' : ''
    }`,
};
