// Runs in the page. Every candidate draws a document into a host, changes it, and takes it away; each does it as its own
// documentation shows, without animation and at a fixed size.

const SIZE = { width: 640, height: 300 };

function element(tag) {
  const drawn = one => new Promise(resolve => one.addEventListener('cchc-ready', resolve, { once: true }));
  return {
    async draw(host, data) {
      const one = document.createElement(tag);
      const ready = drawn(one);
      one.data = data;
      host.append(one);
      await ready;
      return one;
    },
    async update(one, data) {
      const ready = drawn(one);
      one.data = data;
      await ready;
    },
    remove: one => one.remove(),
  };
}

/** Finished markup, made beforehand from what the element draws, and found by the document it is for. */
function readyMade(markup) {
  return {
    draw(host, data) {
      const one = document.createElement('div');
      one.className = 'ready-made';
      host.append(one);
      one.innerHTML = markup[JSON.stringify(data)];
      return one;
    },
    update: (one, data) => void (one.innerHTML = markup[JSON.stringify(data)]),
    remove: one => one.remove(),
  };
}

/** Columns of a trend: times, values of the first source, and the range of the second where it has one. */
function columns({ series: [{ points, label }, survey] }) {
  const times = points.map(({ period }) => Date.parse(period) / 1000);
  const values = points.map(({ value }) => value);
  const flat = value => times.map(() => value);
  const { low, high } = survey?.summary ?? {};
  return {
    times,
    values,
    label: label.vi,
    survey: survey && { label: survey.label.vi, low: flat(low), high: flat(high) },
  };
}

const uPlotData = ({ times, values, survey }) => [times, values, ...(survey ? [survey.low, survey.high] : [])];

const uPlot = {
  draw(host, data) {
    const shown = columns(data);
    const series = [{}, { label: shown.label, stroke: 'teal', width: 2 }];
    if (shown.survey) series.push({ label: shown.survey.label, stroke: 'brown' }, { stroke: 'brown' });
    const bands = shown.survey ? [{ series: [3, 2], fill: 'tan' }] : [];
    return new window.uPlot({ ...SIZE, series, bands }, uPlotData(shown), host);
  },
  update: (plot, data) => plot.setData(uPlotData(columns(data))),
  remove: plot => plot.destroy(),
};

const points = (times, values) => values.map((y, i) => ({ x: times[i], y }));

const chartSets = ({ times, values, survey, label }) => [
  { label, data: points(times, values) },
  ...(survey
    ? [
        { label: survey.label, data: points(times, survey.low) },
        { label: survey.label, data: points(times, survey.high), fill: '-1' },
      ]
    : []),
];

const chartJs = {
  draw(host, data) {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, SIZE);
    host.append(canvas);
    return new window.Chart(canvas, {
      type: 'line',
      data: { datasets: chartSets(columns(data)) },
      options: { animation: false, responsive: false, parsing: false, scales: { x: { type: 'linear' } } },
    });
  },
  update(chart, data) {
    chartSets(columns(data)).forEach(({ data }, i) => (chart.data.datasets[i].data = data));
    chart.update();
  },
  remove(chart) {
    const { canvas } = chart;
    chart.destroy();
    canvas.remove();
  },
};

/** The candidate of a name; `markup` is for the ready-made ones. */
export function candidate(name, markup) {
  return {
    trend: () => element('cchc-satisfaction-trend'),
    card: () => element('cchc-rank-card'),
    'ready-made': () => readyMade(markup),
    uPlot: () => uPlot,
    'Chart.js': () => chartJs,
  }[name]();
}
