import type {FactKind} from '../../../facts/fact.js'
import {element} from '../../../view/browser/element.js'
import {addressOf} from '../address.js'
import {loadEntity} from '../data/entity-data.js'
import {overview, pluralOf} from '../data/overview-data.js'
import {change, forgetPlace, keptPlace, noteShown} from '../history-state.js'
import {drawFacts} from '../parts/fact-item.js'
import {drawList} from '../parts/fact-list.js'
import {pageHead} from '../parts/section.js'
import {amount, capital, counted} from '../parts/written.js'
import {type ExportFormat, exportFacts} from '../search/export.js'
import {type Question, queryOf, readQuestion, sortNames, sorts} from '../search/question.js'
import {type Selection, select} from '../search/selection.js'
import {questionWords} from '../search/word-search.js'
import {drawFault} from './fault.js'
import type {View} from './view.js'

type Go = (change: Partial<Question>, isStep?: boolean) => void

/** Search over all facts: by words, kind, type, source, time, confidence and who it is about; what is chosen is the address. */
export async function drawSearch(query: URLSearchParams): Promise<View> {
	let question = readQuestion(query)
	const input = element('input', {
		type: 'search',
		id: 'words',
		placeholder: 'Words of a fact or its sentence',
		'aria-label': 'Find in the facts',
		autocomplete: 'off',
		value: question.words,
	})
	const filters = element('div', {class: 'filters'})
	const results = element('div', {class: 'results'})
	let drawing = 0
	const go: Go = (part, isStep = true) => {
		question = {...question, ...part}
		forgetPlace()
		change(addressOf(['search'], queryOf(question)), isStep)
		void draw(0)
	}
	async function draw(shown: number): Promise<void> {
		const mine = ++drawing
		try {
			const selection = await select(question)
			const [list, people] = await Promise.all([drawResults(question, selection, go, shown), drawPeople(question, go)])
			if (mine !== drawing) return
			const open = filters.querySelector('details')?.open
			const focused = document.activeElement?.id
			filters.replaceChildren(people, drawFilters(question, selection, go))
			if (open) filters.querySelector('details')!.open = true
			if (focused && focused !== 'words') document.getElementById(focused)?.focus()
			results.replaceChildren(...list)
		} catch (error) {
			if (mine === drawing) results.replaceChildren(drawFault(error))
		}
	}
	let timer: ReturnType<typeof setTimeout> | undefined
	input.addEventListener('input', () => {
		clearTimeout(timer)
		timer = setTimeout(() => go({words: input.value}, false), 150)
	})
	const form = element('form', {class: 'find', role: 'search'}, input)
	form.addEventListener('submit', (event) => {
		event.preventDefault()
		clearTimeout(timer)
		go({words: input.value}, false)
	})
	await draw(keptPlace().shown)
	return {
		node: element(
			'div',
			{class: 'search'},
			pageHead(null, 'Search'),
			form,
			element('div', {class: 'searching'}, filters, results),
		),
		title: question.words === '' ? 'Search' : `${question.words} – Search`,
		part: 'search',
	}
}

/** Whom the facts are by or about, each with a way to let go. */
async function drawPeople(question: Question, go: Go): Promise<HTMLElement> {
	const chips = await Promise.all(
		(['by', 'about', 'who'] as const).map(async (name) => {
			const id = question[name]
			if (id === null) return null
			const entity = await loadEntity(id)
			const button = element(
				'button',
				{type: 'button', class: 'chip', 'aria-label': `Without ${entity?.name ?? 'this'}`},
				`${partNames[name]} ${entity?.name ?? 'someone who isn’t in this report'} `,
				element('span', {'aria-hidden': 'true'}, '×'),
			)
			button.addEventListener('click', () => go({[name]: null}))
			return button
		}),
	)
	return element('div', {class: 'chips'}, ...chips)
}

const partNames = {by: 'Said by', about: 'About', who: 'By or about'} as const

function drawFilters(question: Question, selection: Selection, go: Go): HTMLElement {
	const {first, last, sources} = overview
	return element(
		'details',
		{class: 'choices', open: matchMedia('(min-width: 60rem)').matches},
		element('summary', {}, 'Filters'),
		drawKinds(question, selection, go),
		selection.types.size > 1 &&
			question.kinds.length === 1 &&
			drawChoice(
				'type',
				'Type',
				question.type,
				[...selection.types]
					.sort((a, b) => b[1] - a[1])
					.map(([name, count]) => [name, `${capital(name)} (${amount(count)})`]),
				(type) => go({type}),
			),
		sources.length > 1 &&
			drawChoice(
				'source',
				'Source',
				question.source,
				sources
					.filter(([name]) => name !== '')
					.slice(0, maxSources)
					.map(([name]) => [name, name]),
				(source) => go({source}),
			),
		element(
			'fieldset',
			{},
			element('legend', {}, 'Time'),
			drawDay('from', 'From', question.from ?? '', first, last, (from) => go({from})),
			drawDay('to', 'To', question.to ?? '', first, last, (to) => go({to})),
		),
		drawSure(question, go),
	)
}

const maxSources = 500

function drawKinds({kinds}: Question, {kinds: counts}: Selection, go: Go): HTMLElement {
	const boxes = overview.kinds.map(([kind]) => {
		const box = element('input', {type: 'checkbox', id: `kind-${kind}`, checked: kinds.includes(kind)})
		box.addEventListener('change', () => {
			const next: FactKind[] = box.checked ? [...kinds, kind] : kinds.filter((other) => other !== kind)
			go({kinds: next, type: null})
		})
		return element(
			'label',
			{class: `i-${kind}`},
			box,
			element('span', {class: 'kind'}, pluralOf(kind)),
			element('span', {class: 'count'}, amount(counts.get(kind) ?? 0)),
		)
	})
	return element('fieldset', {}, element('legend', {}, 'Kind of fact'), ...boxes)
}

function drawChoice(
	id: string,
	label: string,
	chosen: string | null,
	options: readonly (readonly [value: string, words: string])[],
	onChange: (value: string | null) => void,
): HTMLElement {
	const list = element(
		'select',
		{id: `choose-${id}`},
		element('option', {value: 'any'}, 'all'),
		...options.map(([value, words]) => element('option', {value: `=${value}`}, words)),
	)
	list.value = chosen === null ? 'any' : `=${chosen}`
	list.addEventListener('change', () => onChange(list.value === 'any' ? null : list.value.slice(1)))
	return element('label', {class: 'field'}, label, list)
}

function drawDay(
	id: string,
	label: string,
	value: string,
	first: string | null,
	last: string | null,
	onChange: (value: string | null) => void,
): HTMLElement {
	const field = element('input', {type: 'date', id: `day-${id}`, value, min: first, max: last})
	field.addEventListener('change', () => onChange(field.value === '' ? null : field.value))
	return element('label', {class: 'field'}, label, field)
}

function drawSure({sure}: Question, go: Go): HTMLElement {
	const range = element('input', {type: 'range', id: 'sure', min: 0, max: 95, step: 5, value: sure})
	const words = element('output', {}, sure === 0 ? 'all' : `${sure}% and surer`)
	range.addEventListener('input', () => {
		words.textContent = range.value === '0' ? 'all' : `${range.value}% and surer`
	})
	range.addEventListener('change', () => go({sure: Number(range.value)}))
	return element('label', {class: 'field'}, element('span', {}, 'How sure: ', words), range)
}

async function drawResults(question: Question, {facts}: Selection, go: Go, shown: number): Promise<HTMLElement[]> {
	const asked = questionWords(question.words)
	const order = element(
		'select',
		{id: 'sort'},
		...sorts.map((name) => element('option', {value: name}, sortNames[name])),
	)
	order.value = question.sort
	order.addEventListener('change', () => go({sort: sorts.find((name) => name === order.value) ?? 'newest'}))
	const tools = element(
		'div',
		{class: 'tools'},
		element('p', {class: 'status', role: 'status'}, counted(facts.length, 'fact')),
		element('label', {}, 'Sorted by ', order),
		facts.length > 0 && drawExport(facts),
	)
	if (facts.length === 0)
		return [
			tools,
			element('p', {class: 'nothing'}, 'No fact has all of that. Take a filter off, or try the beginning of a word.'),
		]
	return [tools, await drawList(facts, {shown, draw: (group) => drawFacts(group, asked), onShown: noteShown})]
}

function drawExport(facts: Int32Array): HTMLElement {
	const status = element('span', {role: 'status'})
	const button = (format: ExportFormat): HTMLElement => {
		const made = element('button', {type: 'button', class: 'order'}, `Save as ${format.toUpperCase()}`)
		made.addEventListener('click', () => {
			made.disabled = true
			exportFacts(facts, format, (count) => {
				status.textContent = count < facts.length ? `${amount(count)} of ${amount(facts.length)}` : ''
			})
				.catch((error: unknown) => {
					status.textContent = error instanceof Error ? error.message : String(error)
				})
				.finally(() => {
					made.disabled = false
				})
		})
		return made
	}
	return element('span', {class: 'exports'}, button('csv'), button('jsonl'), status)
}
