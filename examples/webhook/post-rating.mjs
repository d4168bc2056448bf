import { readFileSync } from 'node:fs';
import { zaloMac } from '@cchc/feedback';

const [url, appId, secret] = process.argv.slice(2);
const { officeToken } = JSON.parse(readFileSync('feedback.json', 'utf8'));

const office = async (path, body) => {
  const method = body ? 'POST' : 'GET';
  const headers = { authorization: `Bearer ${officeToken}` };
  const answer = await fetch(`${url}/api/${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  return answer.json();
};

// the office tells of a finished dossier and gets the tracking id to send with the Zalo message
const finishedAt = new Date(Date.now() - 60_000).toISOString();
const dossiers = [{ code: '000.00.19.H13-0001', unit: 'so-noi-vu', procedure: '2.000528', finishedAt }];
const [{ trackingId }] = (await office('dossiers', { dossiers })).dossiers;

// the citizen rates, and Zalo posts the event, as it does when it is not sure of the answer also twice
const timestamp = String(Date.now());
const message = {
  msg_id: `demo-${timestamp}`,
  rate: 5,
  note: '',
  submit_time: timestamp,
  feedbacks: [],
  tracking_id: trackingId,
};
const body = JSON.stringify({ event_name: 'user_feedback', app_id: appId, timestamp, message });
const headers = { 'x-zevent-signature': `mac=${zaloMac(appId, Buffer.from(body), timestamp, secret)}` };
for (let i = 0; i < 2; i += 1) {
  const answer = await fetch(`${url}/zalo/webhook`, { method: 'POST', body, headers });
  console.log(answer.status, await answer.text());
}

const { tallies } = await office('tallies?by=unit,procedure');
for (const { period, unit, procedure, tally } of tallies)
  console.log(period, unit, procedure, tally.answers.valid.join(' '));
