import type { Words } from './words.js';

export const form: Words['form'] = {
  heading: 'Were you satisfied?',
  otherLanguage: 'Tiếng Việt',
  demonstration: 'A demonstration: ratings given here are kept as made-up data.',
  question: 'Satisfaction with the handling of the procedure',
  more: 'Rate each aspect (optional)',
  basis: 'Aspects after',
  comment: 'Remarks (optional)',
  notice: 'Please do not write names, telephone numbers, identity numbers or dossier codes.',
  send: 'Send rating',
  thanks: 'Thank you!',
  stored: 'Your rating has been recorded. It is used to improve the service; nobody learns how you rated.',
  duplicate: 'This rating had been recorded before and counts once.',
  notTaken: 'The rating was not taken',
  refusals: {
    unknown: 'The address is not right. Please open it again from the message or the QR code.',
    expired: 'The address has expired.',
    used: 'This dossier has been rated. Each dossier is rated once.',
    unfinished: 'The dossier has not been finished, so it cannot be rated yet.',
    level: 'Please choose how satisfied you are.',
    ticket: 'The page was open for too long. Please press send once more.',
    proof: 'The page could not be checked. Please press send once more.',
    often: 'There are too many ratings from this network. Please try again later.',
    body: 'What was sent could not be read.',
    store:
      'The system cannot record it for the moment. Please send it again in a few minutes; it will not count twice.',
  },
};
