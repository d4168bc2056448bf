/** A question of a questionnaire, answered on the five levels of satisfaction. */
export interface Question {
  /** Small letters, digits and hyphens; it is kept with each answer. */
  readonly code: string;
  readonly label: { readonly vi: string; readonly en: string };
}

/** Questions as data, with the law that asks them. */
export interface Questionnaire {
  readonly code: string;
  readonly source: string;
  readonly questions: readonly Question[];
  /** What is not certain about it. */
  readonly doubts: readonly { readonly vi: string; readonly en: string }[];
}

/** What people and organisations judge about the handling of their procedure at the one-stop unit. */
export const oneStopQuestionnaire: Questionnaire = {
  code: 'one-stop-2018',
  source: 'Nghị định 61/2018/NĐ-CP, Điều 31',
  questions: [
    { code: 'time', label: { vi: 'Thời gian giải quyết', en: 'Time taken to handle the procedure' } },
    {
      code: 'agencies',
      label: { vi: 'Số lượng cơ quan, đơn vị phải liên hệ', en: 'Number of agencies that had to be contacted' },
    },
    { code: 'contacts', label: { vi: 'Số lần phải liên hệ', en: 'Number of times contact was needed' } },
    {
      code: 'information',
      label: { vi: 'Tính chính xác của thông tin được công khai', en: 'Accuracy of the published information' },
    },
    {
      code: 'attitude',
      label: { vi: 'Thái độ của cán bộ, công chức, viên chức', en: 'Attitude of officials' },
    },
    {
      code: 'legality',
      label: {
        vi: 'Giải quyết đúng quy định, không phát sinh chi phí',
        en: 'Handling by the rules, without extra cost',
      },
    },
    {
      code: 'explanation',
      label: { vi: 'Chất lượng giải trình, trả lời phản ánh', en: 'Quality of explanations and replies' },
    },
    { code: 'online', label: { vi: 'Dịch vụ công trực tuyến', en: 'Online service' } },
  ],
  doubts: [
    {
      vi: 'Nghị định 118/2025/NĐ-CP thay thế từ ngày 01/7/2025; chưa tìm thấy điều khoản đánh giá mới. Mục “khác” của Điều 31 được thay bằng ô góp ý.',
      en: 'Decree 118/2025/NĐ-CP replaces it since 1 July 2025; its article on evaluation was not found. The item “other” of article 31 is the field for remarks.',
    },
  ],
};
