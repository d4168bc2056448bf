export { readStandingDocument } from '@cchc/core/documents/standing/read';
