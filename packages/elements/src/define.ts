import './rank-card/define.js';
import './satisfaction-trend/define.js';
import { reserveSpace } from './reserve.js';

// tells TypeScript of tags and events
export type * from './index.js';

reserveSpace();
