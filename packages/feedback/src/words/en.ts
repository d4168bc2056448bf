import { commands } from './en-commands.js';
import { form } from './en-form.js';
import type { Words } from './words.js';

export const en: Words = {
  form,
  operator: {
    trouble: {
      full: 'The store of ratings has no room to write: free or enlarge the disk. Senders are told to send again; no acknowledged rating is lost.',
      'read-only':
        'The file of the store of ratings cannot be written: check the rights of file and folder, and whether the disk is read-only.',
      locked: 'Another process holds the file of the store of ratings: stop it first.',
      slow: 'The store of ratings does not answer in time: senders are told to send again. Look at the load of machine and disk.',
      unreachable:
        'The store of ratings cannot be reached: check the database server and its address in the configuration.',
      newer: 'The store of ratings was made by a later version: install that version; the file is left as it is.',
      broken:
        'The store of ratings reports an error: this record has the details. If the file is damaged, restore a backup.',
    },
    deadLetter:
      'A message with a right signature could not be read; it is kept apart to be looked at (command dead-letters).',
    forged: "A message without Zalo's right signature was refused; if it was genuine, check App ID and OA Secret Key.",
    listening: address => `Taking ratings at ${address}`,
    stopping: 'Stopping: answering what has come.',
    stopped: 'Stopped.',
    failed: 'A request met an error of the program.',
    backedUp: 'The store of ratings is backed up.',
    notBackedUp: 'The store of ratings could not be backed up: check the folder and its free space.',
    pulled: 'Ratings were pulled from Zalo.',
    pullStopped: 'Pulling ratings from Zalo stopped midway; the next time goes on at that page.',
    pullFault: {
      'no token':
        "Zalo's token file (zalo.pull.tokenFile) cannot be read: authorise the app again and write refresh_token into it.",
      refused:
        'Zalo does not take the refresh token: it was used or has expired, or the App Secret is wrong. Authorise the app again.',
      answer: "Zalo answers with an error: look at its number, the template's id and the rights of the app.",
      network: 'No usable answer came from Zalo in three tries; the next time goes on at that page.',
    },
  },
  commands,
};
