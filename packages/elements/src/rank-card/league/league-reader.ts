import { lazyModule } from '../../data/lazy-module.js';

/** Only some documents and tables hold a league: what reads one is imported with the first. */
export const leagueReader = lazyModule(() => import('./read-league.js'));
