export { readSatisfactionTable } from '@cchc/core/documents/satisfaction/table';
