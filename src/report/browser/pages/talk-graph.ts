import {element} from '../../../view/browser/element.js'
import type {Ref} from '../../overview/overview-data.js'
import type {TalkData} from '../../report-data.js'
import {addressOf} from '../address.js'
import {svg} from '../parts/svg.js'
import {counted} from '../parts/written.js'

interface Flow {
	readonly from: number
	readonly to: number
	readonly quotes: number
}

interface Stop {
	readonly node: number
	readonly top: number
	readonly size: number
}

const gap = 10
const smallest = 12

/**
 * Those who speak at the left, those spoken of at the right, bands between them: each stands once in a column, and the order
 * at the right follows that at the left, so that few bands cross. The table beside it says the same.
 */
export function drawFlows(nodes: readonly Ref[], edges: TalkData['edges']): HTMLElement {
	const flows = edges.map(([from, to, quotes]): Flow => ({from, to, quotes}))
	const left = columnOf(flows, ({from}) => from)
	const places = new Map(left.map((node, at) => [node, at]))
	const right = columnOf(flows, ({to}) => to)
	const centre = (node: number): number => {
		const own = flows.filter(({to}) => to === node)
		return (
			own.reduce((sum, {from, quotes}) => sum + places.get(from)! * quotes, 0) /
			own.reduce((sum, {quotes}) => sum + quotes, 0)
		)
	}
	right.sort((a, b) => centre(a) - centre(b) || a - b)
	const total = flows.reduce((sum, {quotes}) => sum + quotes, 0)
	const unit = Math.max(1.5, Math.min(14, 420 / total))
	const lefts = stack(left, flows, ({from}) => from, unit)
	const rights = stack(right, flows, ({to}) => to, unit)
	const height = Math.max(endOf(lefts), endOf(rights))
	const holder = element('div', {class: 'flows'})
	new ResizeObserver(() => {
		const width = Math.floor(holder.clientWidth)
		if (width > 0 && holder.dataset.width !== String(width)) {
			holder.dataset.width = String(width)
			holder.replaceChildren(draw(nodes, flows, {lefts, rights, unit, width, height}))
		}
	}).observe(holder)
	return holder
}

// By number of quotes.
function columnOf(flows: readonly Flow[], sideOf: (flow: Flow) => number): number[] {
	const sums = new Map<number, number>()
	for (const flow of flows) sums.set(sideOf(flow), (sums.get(sideOf(flow)) ?? 0) + flow.quotes)
	return [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([node]) => node)
}

function stack(
	column: readonly number[],
	flows: readonly Flow[],
	sideOf: (flow: Flow) => number,
	unit: number,
): Stop[] {
	let top = 0
	return column.map((node) => {
		const size = flows.filter((flow) => sideOf(flow) === node).reduce((sum, {quotes}) => sum + quotes, 0) * unit
		const stop = {node, top, size}
		top += Math.max(size, smallest) + gap
		return stop
	})
}

const endOf = (stops: readonly Stop[]): number => {
	const last = stops.at(-1)
	return last ? last.top + Math.max(last.size, smallest) : 0
}

interface Layout {
	readonly lefts: readonly Stop[]
	readonly rights: readonly Stop[]
	readonly unit: number
	readonly width: number
	readonly height: number
}

function draw(
	nodes: readonly Ref[],
	flows: readonly Flow[],
	{lefts, rights, unit, width, height}: Layout,
): SVGSVGElement {
	const side = Math.min(210, Math.floor(width * 0.36))
	const [from, to] = [side, width - side]
	const starts = new Map(lefts.map(({node, top}) => [node, top]))
	const ends = new Map(rights.map(({node, top}) => [node, top]))
	const rightPlaces = new Map(rights.map(({node}, at) => [node, at]))
	const leftPlaces = new Map(lefts.map(({node}, at) => [node, at]))
	const ordered = [...flows].sort(
		(a, b) => leftPlaces.get(a.from)! - leftPlaces.get(b.from)! || rightPlaces.get(a.to)! - rightPlaces.get(b.to)!,
	)
	const bands = ordered.map((flow) => {
		const size = flow.quotes * unit
		const [y1, y2] = [starts.get(flow.from)!, ends.get(flow.to)!]
		starts.set(flow.from, y1 + size)
		ends.set(flow.to, y2 + size)
		const middle = (from + to) / 2
		const path = svg(
			'path',
			{
				class: 'band',
				d: `M${from + 6},${y1} C${middle},${y1} ${middle},${y2} ${to - 6},${y2} V${y2 + size} C${middle},${y2 + size} ${middle},${y1 + size} ${from + 6},${y1 + size} Z`,
			},
			svg('title', {}, `${nodes[flow.from]![1]} of ${nodes[flow.to]![1]}: ${counted(flow.quotes, 'quote')}`),
		)
		return {flow, path}
	})
	const picture = svg('svg', {
		viewBox: `0 0 ${width} ${height + 4}`,
		width,
		height: height + 4,
		role: 'group',
		'aria-label': 'Who speaks of whom; the table says the same',
	})
	picture.append(...bands.map(({path}) => path))
	const light = (isLit: (flow: Flow) => boolean) => (on: boolean) => {
		picture.classList.toggle('lighting', on)
		for (const {flow, path} of bands) path.classList.toggle('lit', on && isLit(flow))
	}
	const columns = [
		{stops: lefts, x: from, anchor: 'end', nodeOf: (flow: Flow) => flow.from},
		{stops: rights, x: to, anchor: 'start', nodeOf: (flow: Flow) => flow.to},
	] as const
	for (const {stops, x, anchor, nodeOf} of columns)
		for (const stop of stops) {
			const lights = light((flow) => nodeOf(flow) === stop.node)
			picture.append(drawName(nodes[stop.node]!, stop, x, anchor, side, lights))
		}
	return picture
}

/** Width of a letter, about. */
const letter = 7.2

function drawName(
	[id, name, type]: Ref,
	{top, size}: Stop,
	x: number,
	anchor: 'start' | 'end',
	room: number,
	light: (on: boolean) => void,
): SVGElement {
	const most = Math.floor((room - 12) / letter)
	const short = name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name
	const isLeft = anchor === 'end'
	const y = top + Math.max(size, smallest) / 2
	const link = svg(
		'a',
		{href: addressOf([type, id])},
		svg('rect', {class: 'stop', x: isLeft ? x : x - 6, y: top, width: 6, height: Math.max(size, 1.5)}),
		svg(
			'text',
			{x: isLeft ? x - 8 : x + 8, y, 'text-anchor': anchor, 'dominant-baseline': 'central'},
			short,
			svg('title', {}, name),
		),
	)
	for (const [on, off] of [
		['mouseenter', 'mouseleave'],
		['focus', 'blur'],
	] as const) {
		link.addEventListener(on, () => light(true))
		link.addEventListener(off, () => light(false))
	}
	return link
}
