import uPlot from 'uplot'
import {element} from '../../../view/browser/element.js'
import {colourOf, onColours} from './colours.js'
import {shortFigure} from './written.js'

const daySeconds = 86_400

export interface BarsOptions {
	readonly height: number
	/** The greatest count that the height stands for; that of the counts where it is left out. */
	readonly most?: number
	readonly axes: boolean
	/** What the picture shows, for those who don't see it. */
	readonly label: string
	/** What to call with the days of a span that is drawn with the pointer. */
	readonly onSpan?: ((from: number, to: number) => void) | undefined
}

/** Counts of periods as bars. `starts`: first day of each, counted from 1970. */
export function drawBars(starts: readonly number[], counts: readonly number[], options: BarsOptions): HTMLElement {
	const {height, axes, onSpan, label} = options
	const most = Math.max(1, options.most ?? counts.reduce((greatest, count) => Math.max(greatest, count), 0))
	const xs = starts.map((day) => day * daySeconds)
	return place(label, height, (width) => ({
		options: {
			width,
			height,
			...shared,
			padding: axes ? [8, 12, 0, 0] : [2, 0, 0, 0],
			scales: {x: {time: true, range: () => edges(xs)}, y: {range: [0, most]}},
			axes: axes ? [timeAxis(), countAxis()] : [{show: false}, {show: false}],
			series: [
				{},
				{
					stroke: () => colourOf('--ink-event'),
					fill: () => colourOf('--ink-event'),
					width: 0,
					points: {show: false},
					paths: uPlot.paths.bars!({size: [0.82, 40], align: 1}),
				},
			],
			...(onSpan && {
				cursor: {...noCursor, show: true, drag: {x: true, y: false, setScale: false}},
				hooks: {
					setSelect: [
						(plot: uPlot) => {
							const {left, width: wide} = plot.select
							if (wide > 4) onSpan(dayAt(plot, left), dayAt(plot, left + wide))
						},
					],
				},
			}),
		},
		data: [xs, [...counts]],
	}))
}

const dayAt = (plot: uPlot, left: number): number => Math.floor(plot.posToVal(left, 'x') / daySeconds)

// Half a period more at the right: bars begin at the start of theirs.
function edges(xs: readonly number[]): [number, number] {
	const [first = 0] = xs
	const last = xs.at(-1) ?? 0
	const step = xs.length > 1 ? (last - first) / (xs.length - 1) : daySeconds
	return [first, last + step]
}

/** A number over time: a point for each article that gives it, joined by a line. */
export function drawPoints(
	points: readonly (readonly [day: number, value: number])[],
	height: number,
	label: string,
): HTMLElement {
	const xs = points.map(([day]) => day * daySeconds)
	return place(label, height, (width) => ({
		options: {
			width,
			height,
			...shared,
			padding: [12, 16, 0, 0],
			scales: {
				x: {
					time: true,
					range: (_, min, max) => (min === max ? [min - 7 * daySeconds, max + 7 * daySeconds] : [min, max]),
				},
				y: {range: (_, min, max) => uPlot.rangeNum(Math.min(0, min), max, 0.1, true)},
			},
			axes: [timeAxis(), countAxis()],
			series: [
				{},
				{
					stroke: () => colourOf('--ink-quantity'),
					width: 1.5,
					points: {show: true, size: 7, width: 1.5, fill: () => colourOf('--paper')},
				},
			],
		},
		data: [xs, points.map(([, value]) => value)],
	}))
}

const noCursor = {points: {show: false}, x: false, y: false}

const shared = {
	tzDate: (seconds: number) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
	legend: {show: false},
	cursor: {...noCursor, show: false},
}

const font = '12px Inter, "Segoe UI", system-ui, "Helvetica Neue", "Noto Sans", Arial, sans-serif'

const axis = {font, stroke: () => colourOf('--soft'), ticks: {show: false}, gap: 6}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

// The year stands at the first label, and at the first of each year.
const timeAxis = (): uPlot.Axis => ({
	...axis,
	grid: {show: false},
	size: 28,
	space: 72,
	border: {show: true, stroke: () => colourOf('--soft'), width: 1},
	values: (_, seconds, __, ___, step) => {
		let year = Number.NaN
		return seconds.map((second) => {
			const date = new Date(second * 1000)
			const before = year
			year = date.getUTCFullYear()
			if (step >= 360 * daySeconds) return String(year)
			const month = months[date.getUTCMonth()]!
			const day = step >= 27 * daySeconds ? month : `${date.getUTCDate()} ${month}`
			return year === before ? day : `${day} ${year}`
		})
	},
})

const countAxis = (): uPlot.Axis => ({
	...axis,
	size: 60,
	space: 36,
	grid: {stroke: () => colourOf('--rule'), width: 1},
	values: (_, values) => values.map((value) => shortFigure(value)),
})

interface Drawing {
	readonly options: uPlot.Options
	readonly data: uPlot.AlignedData
}

// A plot has a width of its own: it is made once its place on the page has one, and follows it.
function place(label: string, height: number, draw: (width: number) => Drawing): HTMLElement {
	const picture = element('div', {class: 'plot', role: 'img', 'aria-label': label})
	picture.style.height = `${height}px`
	let plot: uPlot | null = null
	const stop = onColours(() => {
		if (picture.isConnected) plot?.redraw(false)
		else stop()
	})
	new ResizeObserver(() => {
		const width = Math.floor(picture.clientWidth)
		if (width === 0) return
		if (plot) plot.setSize({width, height})
		else {
			const {options, data} = draw(width)
			plot = new uPlot(options, data, picture)
		}
	}).observe(picture)
	return picture
}
