import './rank-card/define.js';
import './satisfaction-trend/define.js';
import { reserveSpace } from './reserve.js';

reserveSpace();
