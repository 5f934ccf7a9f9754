import {element} from '../../../view/browser/element.js'
import type {SeriesRow} from '../../overview/overview-data.js'
import type {SeriesData} from '../../report-data.js'
import {addressOf} from '../address.js'
import {load, loadAll} from '../data/load.js'
import {overview} from '../data/overview-data.js'
import {keptPlace, noteShown} from '../history-state.js'
import {drawFacts, entityLink} from '../parts/fact-item.js'
import {drawList} from '../parts/fact-list.js'
import {drawPoints} from '../parts/plot.js'
import {pageHead, section, table} from '../parts/section.js'
import {sparkline} from '../parts/svg.js'
import {drawGrowing} from '../parts/table-list.js'
import {capital, counted, dayText, figure, isoDay, shortFigure} from '../parts/written.js'
import type {View} from './view.js'

/** A line of the list of numbers: what it is, how it ran, from where to where. */
export function drawSeriesRow([id, label, unit, articles, points, file]: SeriesRow): HTMLElement {
	const [first, last] = [points[0], points.at(-1)]
	return element(
		'li',
		{},
		element('a', {href: addressOf(['numbers', String(file), id])}, capital(label)),
		points.length > 1 && sparkline(points),
		element(
			'span',
			{class: 'range'},
			first && last ? `${shortFigure(first[1])} → ${shortFigure(last[1])}${unit === null ? '' : ` ${unit}`}` : '',
			element('span', {class: 'post'}, counted(articles, 'article')),
		),
	)
}

/** All numbers that change, those in most articles first. */
export async function drawAllNumbers(query: URLSearchParams): Promise<View> {
	const rows = await loadAll<SeriesRow>('series', overview.files.counts.series)
	const list = drawGrowing({
		rows,
		textOf: ([, label]) => label,
		drawRow: drawSeriesRow,
		around: (items) => element('ul', {class: 'numbers long'}, ...items),
		query,
		path: ['numbers'],
		noun: 'number',
	})
	return {
		node: element(
			'div',
			{},
			pageHead(
				null,
				'Numbers that change',
				element(
					'p',
					{class: 'standfirst'},
					'What several articles count of the same thing, as it changes from one to the next.',
				),
			),
			list,
		),
		title: 'Numbers that change',
		part: 'numbers',
	}
}

/** One number over time: its plot, its values and the words that give them. */
export async function drawNumber(file: string, id: string): Promise<View | null> {
	if (!/^\d{1,5}$/.test(file) || Number(file) < 1 || Number(file) > overview.files.counts.numbers) return null
	const series = (await load<SeriesData[]>(`numbers-${Number(file)}`)).find((each) => each.id === id)
	if (!series) return null
	const {label, unit, about, articles, points} = series
	const dated = points.flatMap(([day, value, min, max]) => {
		const number = value ?? (min !== null && max !== null ? (min + max) / 2 : (min ?? max))
		return day === null || number === null ? [] : [[day, number] as const]
	})
	const facts = points.map((point) => point[5])
	const {shown} = keptPlace()
	const node = element(
		'div',
		{class: 'reading'},
		pageHead(
			'Number',
			capital(label),
			element(
				'p',
				{class: 'standfirst'},
				counted(articles, 'article'),
				unit === null ? '' : `, in ${unit}`,
				about && ' · ',
				about && entityLink(about),
			),
		),
		dated.length > 1 && drawPoints(dated, 260, `${label}: from ${figure(dated[0]![1])} to ${figure(dated.at(-1)![1])}`),
		section(
			'Values',
			{},
			table(
				['Day', 'Value'],
				points.map(([day, value, min, max, bound]) => [
					day === null ? 'undated' : dayText(isoDay(day)),
					valueText(value, min, max, bound),
				]),
			),
		),
		section(
			'Where it stands',
			{},
			await drawList(facts, {shown, draw: (group) => drawFacts(group), onShown: noteShown}),
		),
	)
	return {node, title: capital(label), part: 'numbers'}
}

const bounds: Readonly<Record<string, string>> = {
	'>': 'more than ',
	'>=': 'at least ',
	'<': 'less than ',
	'<=': 'at most ',
	'~': 'about ',
}

const valueText = (value: number | null, min: number | null, max: number | null, bound: string): string =>
	value === null
		? [min, max].map((end) => (end === null ? '…' : figure(end))).join(' to ')
		: `${bounds[bound] ?? ''}${figure(value)}`
