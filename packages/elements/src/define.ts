import './rank-card/define.js';
import './satisfaction-trend/define.js';
import { reserveSpace } from './theme/reserved-space.js';

// tells TypeScript of tags and events
export type * from './index.js';

reserveSpace();
