/** Whether there is no page around the elements. A test tool on a server that brings a page of its own counts as a browser. */
export const isServer = typeof document === 'undefined';
