/** Standard normal quantile for two-sided tests and intervals at a confidence of 95 %. */
export const Z95 = 1.959963984540054;
