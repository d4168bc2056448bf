/**
 * Opens an address and adds up how much of it moved: 0 when nothing that was there changed its place.
 *
 * @returns the page, the score as browsers report it, and what moved, as "tag: from → to" in pixels from the top
 */
export async function visitWatchingShifts(browser, url, { width = 1000 } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 2000 });
  await page.evaluateOnNewDocument(() => {
    window.shifts = [];
    new window.PerformanceObserver(list => window.shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  // the browser reports a shift after the frame in which it happened
  await new Promise(resolve => setTimeout(resolve, 200));
  const { score, moved } = await page.evaluate(() => ({
    score: window.shifts.reduce((sum, { value }) => sum + value, 0),
    moved: window.shifts.flatMap(({ sources }) =>
      sources.map(({ node, previousRect, currentRect }) => `${node?.nodeName}: ${previousRect.y} → ${currentRect.y}`),
    ),
  }));
  return { page, score, moved };
}
