import {element} from '../../../view/browser/element.js'
import {likely, repeated, unreal} from '../../facts/column-values.js'
import {addressOf} from '../address.js'
import {loadColumns} from '../data/columns.js'
import {overview} from '../data/overview-data.js'
import {change, forgetPlace, keptPlace, noteShown} from '../history-state.js'
import {drawFacts} from '../parts/fact-item.js'
import {drawList} from '../parts/fact-list.js'
import {drawBars} from '../parts/plot.js'
import {orderWords, pageHead, section, table} from '../parts/section.js'
import {amount, capital, counted, dayOf, dayText, isoDay} from '../parts/written.js'
import {readQuestion} from '../search/question.js'
import {select} from '../search/selection.js'
import {drawFault} from './fault.js'
import type {View} from './view.js'

interface Choice {
	readonly type: string | null
	readonly from: string | null
	readonly to: string | null
	readonly sort: 'newest' | 'oldest'
	/** Also what is planned, denied or only possible, and what is likelier wrong than right. */
	readonly isAll: boolean
}

/** Events on a timeline: how many in each period, then one after the other. */
export async function drawEvents(query: URLSearchParams): Promise<View> {
	const {events} = overview
	const body = element('div', {})
	const shown = keptPlace().shown
	let choice = readChoice(query)
	const go = (next: Choice, isStep = true): void => {
		choice = next
		forgetPlace()
		change(
			addressOf(['events'], {
				type: next.type,
				from: next.from,
				to: next.to,
				sort: next.sort === 'newest' ? null : next.sort,
				all: next.isAll ? 1 : null,
			}),
			isStep,
		)
		draw(0).catch((error) => body.replaceChildren(drawFault(error)))
	}
	let drawing = 0
	async function draw(count: number): Promise<void> {
		const mine = ++drawing
		const parts = await drawBody(choice, go, count)
		if (mine === drawing) body.replaceChildren(...parts)
	}
	await draw(shown)
	return {
		node: element(
			'div',
			{class: 'events'},
			pageHead(
				null,
				'Events',
				element(
					'p',
					{class: 'standfirst'},
					`What is said to have happened, each event once, where that is likelier right than wrong. Draw across the picture to choose a span of ${events.step}s.`,
				),
			),
			body,
		),
		title: 'Events',
		part: 'events',
	}
}

function readChoice(query: URLSearchParams): Choice {
	const {type, from, to} = readQuestion(query)
	return {type, from, to, sort: query.get('sort') === 'oldest' ? 'oldest' : 'newest', isAll: query.get('all') === '1'}
}

async function drawBody(
	choice: Choice,
	go: (next: Choice, isStep?: boolean) => void,
	shown: number,
): Promise<HTMLElement[]> {
	const {type, from, to, sort, isAll} = choice
	const {starts, types, step} = overview.events
	const chosen = types.filter(([name]) => type === null || name === type)
	const counts = starts.map((_, at) => chosen.reduce((sum, [, , list]) => sum + list[at]!, 0))
	const columns = await loadColumns()
	const skipped = isAll ? repeated : repeated | unreal
	const question = readQuestion(
		new URLSearchParams({
			kind: 'event',
			sort,
			sure: String(isAll ? 0 : likely),
			...(type && {type}),
			...(from && {from}),
			...(to && {to}),
		}),
	)
	const facts = (await select(question)).facts.filter((fact) => !(columns.flags[fact]! & skipped))
	const list = await drawList(facts, {
		shown,
		draw: (group) => drawFacts(group),
		headingOf: ({number}) => {
			const day = columns.days[number]!
			return day < earliest ? 'Undated' : dayText(isoDay(day))
		},
		onShown: noteShown,
	})
	return [
		drawTypes(choice, go),
		starts.length > 1
			? element(
					'figure',
					{class: 'timeline'},
					drawBars(starts, counts, {
						height: 180,
						axes: true,
						label: `Events in each ${step}, at most ${Math.max(0, ...counts)}`,
						onSpan: (first, last) => go({...choice, from: isoDay(first), to: isoDay(last)}),
					}),
					drawTable(starts, counts, step),
				)
			: element('div', {}),
		drawSpan(choice, go),
		facts.length === 0
			? element('p', {class: 'nothing'}, 'No events of that type in that time.')
			: section(counted(facts.length, 'event'), {name: 'timeline-list'}, drawOrder(choice, go), list),
	]
}

/** Days before year 1 are none. */
const earliest = -719_528

function drawTypes(choice: Choice, go: (next: Choice) => void): HTMLElement {
	const chip = (name: string | null, words: string, count: number): HTMLElement => {
		const button = element(
			'button',
			{type: 'button', class: 'chip', 'aria-pressed': String(choice.type === name)},
			words,
			' ',
			element('span', {class: 'count'}, amount(count)),
		)
		button.addEventListener('click', () => go({...choice, type: name}))
		return button
	}
	const {types} = overview.events
	const all = types.reduce((sum, [, total]) => sum + total, 0)
	return element(
		'div',
		{class: 'chips', role: 'group', 'aria-label': 'Types of events'},
		chip(null, 'All', all),
		...types.map(([name, total]) => chip(name, capital(name), total)),
	)
}

const drawTable = (starts: readonly number[], counts: readonly number[], step: string): HTMLElement =>
	element(
		'details',
		{},
		element('summary', {}, 'The picture as a table'),
		table(
			[capital(step), 'Events'],
			starts.map((day, at) => [dayText(isoDay(day)), counts[at]!]),
		),
	)

function drawSpan(choice: Choice, go: (next: Choice) => void): HTMLElement {
	const input = (name: 'from' | 'to', label: string): HTMLElement => {
		const field = element('input', {type: 'date', value: choice[name]})
		field.addEventListener('change', () => go({...choice, [name]: dayOf(field.value) === null ? null : field.value}))
		return element('label', {}, `${label} `, field)
	}
	const all = element('input', {type: 'checkbox', checked: choice.isAll})
	all.addEventListener('change', () => go({...choice, isAll: all.checked}))
	const clear = element('button', {type: 'button', class: 'order'}, 'All times')
	clear.hidden = choice.from === null && choice.to === null
	clear.addEventListener('click', () => go({...choice, from: null, to: null}))
	return element(
		'div',
		{class: 'tools'},
		input('from', 'From'),
		input('to', 'to'),
		clear,
		element('label', {}, all, ' also what is planned, denied, possible or unsure'),
	)
}

function drawOrder(choice: Choice, go: (next: Choice) => void): HTMLElement {
	const order = element('button', {type: 'button', class: 'order'}, orderWords(choice.sort === 'oldest'))
	order.addEventListener('click', () => go({...choice, sort: choice.sort === 'newest' ? 'oldest' : 'newest'}))
	return order
}
