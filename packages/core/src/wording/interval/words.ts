/** The words about how sure a rank is, after its place. */
export interface IntervalWords {
  range(best: number, worst: number): string;
  could(range: string): string;
  readonly certain: string;
  readonly anywhere: string;
  readonly unknown: string;
  confidence(percent: string): string;
}
