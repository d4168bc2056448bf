export { readSatisfactionDocument } from '@cchc/core';
