export { provincesAt, type Province, type ProvinceSet, type ProvinceSetId } from './provinces-at.js';
export { provinceGroups, type ProvinceGroup } from './province-groups.js';
export { crosswalk } from './crosswalk.js';
export { plainUnitKey, unitKey } from './unit-key.js';
