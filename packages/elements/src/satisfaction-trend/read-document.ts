export { readSatisfactionDocument } from '@cchc/core/documents/satisfaction/read';
