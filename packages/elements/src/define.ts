import './satisfaction-trend/define.js';
import './rank-card/define.js';
