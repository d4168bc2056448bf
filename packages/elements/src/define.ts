import './satisfaction-trend/define.js';
import './rank-card/define.js';
import { reserveSpace } from './reserve.js';

reserveSpace();
