export { readStandingDocument } from '@cchc/core';
