/** Two-sided standard normal quantile of the 95 % level: chance exceeds it once in twenty, to either side. */
export const Z95 = 1.959963984540054;
