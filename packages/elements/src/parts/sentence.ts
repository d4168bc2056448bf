import { h, type ViewNode } from '../view/view.js';
import { gluedPercent } from './glued-percent.js';

export function viewSentence(sentence: string): ViewNode {
  return h('p', {}, gluedPercent(sentence));
}
