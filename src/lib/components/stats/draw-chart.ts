import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { ChartData, ChartSeries } from './chart-data';

const HEIGHT_REM = 13.75;
/** That one label of the axis below needs. */
const LABEL_REM = 4;
const TEXT_REM = 0.8125;
/** What stands beside and below a chart. */
const LEFT_REM = 3.5;
const BELOW_REM = 2.2;
/** More are drawn as a line alone. */
const FEW_POINTS = 60;

/** The colour a custom property stands for, as the theme and forced colours make it. */
function colourOf(host: HTMLElement, property: string): string {
	const probe = document.createElement('span');
	probe.style.color = `var(${property})`;
	host.append(probe);
	const { color } = getComputedStyle(probe);
	probe.remove();
	return color;
}

/** Draws a chart into an element as wide as it is, and answers how to take it away. */
export function drawChart(host: HTMLElement, data: ChartData): () => void {
	const ink = colourOf(host, '--ink-soft');
	const grid = { stroke: colourOf(host, '--line'), width: 1 };
	// Canvas knows no rem: who wants large text gets it from here.
	const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
	const height = HEIGHT_REM * rem;
	const font = `${TEXT_REM * rem}px ${getComputedStyle(host).fontFamily}`;
	const drawn = data.series.filter(({ draw }) => draw !== 'none');
	const [first] = drawn;
	const options: uPlot.Options = {
		width: host.clientWidth,
		height,
		legend: { show: false },
		cursor: { show: false },
		scales: { x: { time: false, range: [-0.6, data.labels.length - 0.4] }, y: { range: fromZero } },
		axes: [
			{
				...{ stroke: ink, font, grid: { show: false }, ticks: grid },
				space: LABEL_REM * rem,
				size: BELOW_REM * rem,
				incrs: [1, 2, 5, 7, 10, 14, 20, 28, 30, 50, 60, 90, 120],
				values: (_, places) => places.map((place) => (data.ticks ?? data.labels)[place] ?? '')
			},
			{
				...{ stroke: ink, font, grid, ticks: grid, size: LEFT_REM * rem },
				values: (_, values) => values.map((value) => first?.format(value) ?? '')
			}
		],
		series: [{}, ...drawn.map((series) => seriesOf(series, host))],
		hooks: { draw: data.mark ? [markAt(data.mark.place, ink)] : [] }
	};
	const values = drawn.map((series) => [...series.values]);
	const chart = new uPlot(options, [data.labels.map((_, index) => index), ...values], host);
	const resized = new ResizeObserver(() => {
		chart.setSize({ width: host.clientWidth, height });
	});
	resized.observe(host);
	return () => {
		resized.disconnect();
		chart.destroy();
	};
}

/** A dotted line from top to bottom at one place of the axis. */
function markAt(place: number, ink: string) {
	return ({ ctx, bbox, valToPos }: uPlot) => {
		const x = Math.round(valToPos(place, 'x', true));
		ctx.save();
		ctx.strokeStyle = ink;
		ctx.lineWidth = 2 * devicePixelRatio;
		ctx.setLineDash([2 * devicePixelRatio, 4 * devicePixelRatio]);
		ctx.beginPath();
		ctx.moveTo(x, bbox.top);
		ctx.lineTo(x, bbox.top + bbox.height);
		ctx.stroke();
		ctx.restore();
	};
}

/** Above the share of one, so that a line along it is drawn whole. */
const ROOM_FOR_A_LINE = 0.005;

/** A count has its zero on the axis; what varies little, like shares near one, shows what it varies. */
function fromZero(_: uPlot, min: number, max: number): [number, number] {
	if (max <= 1 && min > 0.5) return [Math.floor(min * 10) / 10, 1 + ROOM_FOR_A_LINE];
	return [0, max <= 0 ? 1 : max * 1.08];
}

function seriesOf({ draw, values }: ChartSeries, host: HTMLElement): uPlot.Series {
	const accent = colourOf(host, '--accent');
	if (draw === 'bars') {
		const paths = uPlot.paths.bars?.({ size: [0.8, 40] });
		return { stroke: accent, fill: accent, points: { show: false }, ...(paths && { paths }) };
	}
	if (draw === 'dashes') {
		const stroke = colourOf(host, '--rule');
		return { stroke, width: 2, dash: [6, 5], points: { show: false } };
	}
	return {
		stroke: accent,
		width: 2,
		spanGaps: true,
		points: { show: values.length < FEW_POINTS, size: 6, fill: accent }
	};
}
