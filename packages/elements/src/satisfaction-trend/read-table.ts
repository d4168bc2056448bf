export { readSatisfactionTable } from '@cchc/core';
