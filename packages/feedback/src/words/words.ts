import type { FileFault } from '../files/file-trouble.js';
import type { Trouble } from '../store/store-trouble.js';
import type { PullFault } from '../zalo/pull-trouble.js';

/** Every word that a citizen or an operator sees, one file per language. */
export interface Words {
  readonly form: {
    readonly heading: string;
    readonly otherLanguage: string;
    readonly demonstration: string;
    readonly question: string;
    readonly more: string;
    readonly basis: string;
    readonly comment: string;
    readonly notice: string;
    readonly send: string;
    readonly thanks: string;
    readonly stored: string;
    readonly duplicate: string;
    readonly notTaken: string;
    /** Why a rating was not taken. */
    readonly refusals: Readonly<
      Record<
        'unknown' | 'expired' | 'used' | 'unfinished' | 'level' | 'ticket' | 'proof' | 'often' | 'body' | 'store',
        string
      >
    >;
  };
  readonly operator: {
    readonly trouble: Readonly<Record<Trouble, string>>;
    readonly deadLetter: string;
    readonly forged: string;
    readonly listening: (address: string) => string;
    readonly stopping: string;
    readonly stopped: string;
    readonly failed: string;
    readonly backedUp: string;
    readonly notBackedUp: string;
    readonly pulled: string;
    readonly pullStopped: string;
    readonly pullFault: Readonly<Record<PullFault, string>>;
  };
  readonly commands: {
    readonly usage: string;
    readonly exists: (file: string) => string;
    readonly cannotWrite: (file: string) => string;
    readonly initialised: (file: string) => string;
    readonly portInUse: string;
    readonly noPull: string;
    readonly backedUp: (folder: string, ratings: number) => string;
    readonly restored: (taken: string, ratings: number) => string;
    readonly backupDamaged: (file: string) => string;
    readonly noKeys: (file: string) => string;
    readonly rotated: (id: string, from: string) => string;
    readonly sampled: (ratings: number) => string;
    readonly doctor: Readonly<
      Record<
        | 'fine'
        | 'serving'
        | 'disk'
        | 'rights'
        | 'secrets'
        | 'oldKey'
        | 'noZalo'
        | 'noPull'
        | 'noOffice'
        | 'noPublicUrl'
        | 'plainHttp'
        | 'noProxy',
        string
      >
    >;
    readonly progress: (rows: number) => string;
    readonly checked: (rows: number, good: number, problems: number) => string;
    readonly notImported: string;
    readonly resumed: (rows: number) => string;
    readonly imported: (stored: number, duplicates: number, leftOut: number) => string;
    readonly fileFault: Readonly<Record<FileFault, (file: string) => string>>;
    /** `problems` is one line each. */
    readonly configuration: (file: string | null, problems: string) => string;
  };
}
