export { readJsonStat } from '@cchc/core/documents/table/json-stat';
