import type { RatingScale } from './rating-scale.js';

/**
 * Five-level Likert scale of satisfaction; levels 4 and 5 count as satisfied. The wording on the SIPAS form itself has
 * not been seen in a published source.
 */
export const likertScale: RatingScale = {
  id: 'likert-5',
  levels: [
    { value: 1, attitude: 'dissatisfied', label: { vi: 'Rất không hài lòng', en: 'Very dissatisfied' } },
    { value: 2, attitude: 'dissatisfied', label: { vi: 'Không hài lòng', en: 'Dissatisfied' } },
    { value: 3, attitude: 'neutral', label: { vi: 'Bình thường', en: 'Neither' } },
    { value: 4, attitude: 'satisfied', label: { vi: 'Hài lòng', en: 'Satisfied' } },
    { value: 5, attitude: 'satisfied', label: { vi: 'Rất hài lòng', en: 'Very satisfied' } },
  ],
  source:
    'Likert, R. (1932), Archives of Psychology 140; answers 4 and 5 count as satisfied in the survey tool of the ' +
    'Ministry of Health of Viet Nam',
};

/** Three-level legal scale for online public services. The circular gives words only; the numbers 1 to 3 are ours. */
export const onlineServiceScale: RatingScale = {
  id: 'online-service-3',
  levels: [
    { value: 1, attitude: 'dissatisfied', label: { vi: 'Chưa hài lòng', en: 'Not yet satisfied' } },
    { value: 2, attitude: 'satisfied', label: { vi: 'Hài lòng', en: 'Satisfied' } },
    { value: 3, attitude: 'satisfied', label: { vi: 'Rất hài lòng', en: 'Very satisfied' } },
  ],
  source: 'Thông tư 32/2017/TT-BTTTT, Điều 12',
};

/**
 * Points 0, 1 and 2 of a one-stop index. The circular words each point per index (late, on time, early …) and does not
 * speak of satisfaction; reading 1 and 2, which meet the legal demand, as satisfied is ours.
 */
export const oneStopScale: RatingScale = {
  id: 'one-stop-3',
  levels: [
    { value: 0, attitude: 'dissatisfied', label: { vi: '0 điểm', en: '0 points' } },
    { value: 1, attitude: 'satisfied', label: { vi: '1 điểm', en: '1 point' } },
    { value: 2, attitude: 'satisfied', label: { vi: '2 điểm', en: '2 points' } },
  ],
  source: 'Thông tư 01/2018/TT-VPCP, Điều 13',
};

/** Satisfaction from 0 (not at all) to 10 (completely); 6 to 10 count as satisfied and 5 as neutral. */
export const zeroToTenScale: RatingScale = {
  id: 'zero-to-ten',
  levels: [
    { value: 0, attitude: 'dissatisfied', label: { vi: '0: Hoàn toàn không hài lòng', en: '0: Not at all satisfied' } },
    { value: 1, attitude: 'dissatisfied', label: { vi: '1', en: '1' } },
    { value: 2, attitude: 'dissatisfied', label: { vi: '2', en: '2' } },
    { value: 3, attitude: 'dissatisfied', label: { vi: '3', en: '3' } },
    { value: 4, attitude: 'dissatisfied', label: { vi: '4', en: '4' } },
    { value: 5, attitude: 'neutral', label: { vi: '5', en: '5' } },
    { value: 6, attitude: 'satisfied', label: { vi: '6', en: '6' } },
    { value: 7, attitude: 'satisfied', label: { vi: '7', en: '7' } },
    { value: 8, attitude: 'satisfied', label: { vi: '8', en: '8' } },
    { value: 9, attitude: 'satisfied', label: { vi: '9', en: '9' } },
    { value: 10, attitude: 'satisfied', label: { vi: '10: Hoàn toàn hài lòng', en: '10: Completely satisfied' } },
  ],
  source: 'OECD Survey on Drivers of Trust in Public Institutions (2021 and later editions)',
};

/** Likelihood to recommend, 0 to 10: promoters give 9 or 10, detractors 0 to 6; their difference is the net promoter score. */
export const recommendationScale: RatingScale = {
  id: 'recommendation',
  levels: [
    {
      value: 0,
      attitude: 'dissatisfied',
      label: { vi: '0: Chắc chắn không giới thiệu', en: '0: Not at all likely to recommend' },
    },
    { value: 1, attitude: 'dissatisfied', label: { vi: '1', en: '1' } },
    { value: 2, attitude: 'dissatisfied', label: { vi: '2', en: '2' } },
    { value: 3, attitude: 'dissatisfied', label: { vi: '3', en: '3' } },
    { value: 4, attitude: 'dissatisfied', label: { vi: '4', en: '4' } },
    { value: 5, attitude: 'dissatisfied', label: { vi: '5', en: '5' } },
    { value: 6, attitude: 'dissatisfied', label: { vi: '6', en: '6' } },
    { value: 7, attitude: 'neutral', label: { vi: '7', en: '7' } },
    { value: 8, attitude: 'neutral', label: { vi: '8', en: '8' } },
    { value: 9, attitude: 'satisfied', label: { vi: '9', en: '9' } },
    {
      value: 10,
      attitude: 'satisfied',
      label: { vi: '10: Chắc chắn giới thiệu', en: '10: Extremely likely to recommend' },
    },
  ],
  source: 'Reichheld, F. F. (2003), Harvard Business Review 81(12), 46–54',
};

/** A yes-or-no question that is put so that yes is the good answer. */
export const yesNoScale: RatingScale = {
  id: 'yes-no',
  levels: [
    { value: 0, attitude: 'dissatisfied', label: { vi: 'Không', en: 'No' } },
    { value: 1, attitude: 'satisfied', label: { vi: 'Có', en: 'Yes' } },
  ],
  source: 'Common practice in surveys; no legal text',
};
