/** No line ends between a number and its percent sign. */
export const gluedPercent = (text: string): string => text.replace(/ %/g, '\u00a0%');
