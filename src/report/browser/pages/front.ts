import {element} from '../../../view/browser/element.js'
import type {EntityRow, OverviewData, SharedQuote, VoiceData} from '../../overview/overview-data.js'
import {addressOf} from '../address.js'
import {overview} from '../data/overview-data.js'
import {entityLink} from '../parts/fact-item.js'
import {drawBars} from '../parts/plot.js'
import {pageHead, section, table} from '../parts/section.js'
import {amount, capital, counted, countryName, isoDay, spanText} from '../parts/written.js'
import {drawSeriesRow} from './numbers.js'
import type {View} from './view.js'

/** Types of events that the first page has a plot of. */
const shownTypes = 8
/** Sources in its table. */
const shownSources = 12

/** The first page: who is quoted most, what happened, which numbers change, what several articles say, where it all comes from. */
export function drawFront(): View {
	const {title, people, events, series, quotes, sources, organizations, places} = overview
	const node = element(
		'div',
		{class: 'front'},
		pageHead(null, title, element('p', {class: 'standfirst'}, standfirst(overview)), drawSearch()),
		element(
			'div',
			{class: 'columns'},
			people.length > 0 &&
				section('Most quoted', {more: ['All people', addressOf(['people'])], name: 'wide'}, drawVoices(people)),
			series.length > 0 &&
				section(
					'Numbers that change',
					{more: ['All numbers', addressOf(['numbers'])]},
					element('ul', {class: 'numbers'}, ...series.map(drawSeriesRow)),
				),
		),
		events.types.length > 0 && drawEvents(events),
		element(
			'div',
			{class: 'columns'},
			quotes.length > 0 &&
				section(
					'Told by several articles',
					{name: 'wide', more: ['All of these', addressOf(['shared'])]},
					...quotes.map(drawShared),
				),
			sources.length > 0 && section('Sources', {}, drawSources(sources)),
		),
		element(
			'div',
			{class: 'halves'},
			organizations.length > 0 &&
				section(
					'Organizations',
					{more: ['All organizations', addressOf(['organizations'])]},
					drawEntities(organizations, 'organization'),
				),
			places.length > 0 &&
				section('Places', {more: ['All places', addressOf(['places'])]}, drawEntities(places, 'place')),
		),
	)
	return {node, title: null}
}

function standfirst({articles, facts, kinds, first, last, sources, copies}: OverviewData): string {
	const span = spanText(first, last)
	const from = sources.filter(([name]) => name !== '').length
	const named = kinds
		.filter(([, , count]) => count > 0)
		.map(([, plural, count]) => `${amount(count)} ${plural.toLowerCase()}`)
	const list = named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` : (named[0] ?? '')
	return [
		`${counted(articles, 'article')}${from > 1 ? ` from ${from} sources` : ''}${span ? `, ${span}` : ''}.`,
		`In them ${facts === 1 ? 'is one fact' : `are ${amount(facts)} facts`}${list === '' ? '' : `: ${list}`}.`,
		copies > 0 ? `${counted(copies, 'article')} ${copies === 1 ? 'copies another' : 'copy others'}.` : '',
	]
		.join(' ')
		.trim()
}

function drawSearch(): HTMLElement {
	const input = element('input', {
		type: 'search',
		name: 'q',
		placeholder: 'Find in the facts',
		'aria-label': 'Find in the facts',
		autocomplete: 'off',
	})
	const form = element('form', {class: 'find', role: 'search'}, input, element('button', {type: 'submit'}, 'Search'))
	form.addEventListener('submit', (event) => {
		event.preventDefault()
		location.hash = addressOf(['search'], {q: input.value})
	})
	return form
}

function drawVoices(people: readonly VoiceData[]): HTMLElement {
	const most = people[0]?.row[5] ?? 1
	return element(
		'ol',
		{class: 'voices'},
		...people.map(({row: [id, name, about, , articles, quotes], words}, at) => {
			const bar = element('span', {class: 'bar', 'aria-hidden': 'true'})
			bar.style.setProperty('--share', String(quotes / most))
			return element(
				'li',
				{class: at < 3 ? 'first' : null},
				element(
					'p',
					{class: 'name'},
					entityLink([id, name, 'person']),
					about !== null && element('span', {class: 'post'}, about),
				),
				words !== null && at < 6 && element('blockquote', {}, `“${words[1]}”`),
				element('p', {class: 'count'}, bar, `${counted(quotes, 'quote')} in ${counted(articles, 'article')}`),
			)
		}),
	)
}

const drawSources = (sources: OverviewData['sources']): HTMLElement =>
	element(
		'div',
		{},
		table(
			['Source', 'Articles', 'Facts'],
			sources
				.slice(0, shownSources)
				.map(([name, articles, facts]) => [
					name === '' ? 'not known' : element('a', {href: addressOf(['search'], {source: name})}, name),
					articles,
					facts,
				]),
		),
		sources.length > shownSources &&
			element('p', {class: 'rest'}, `and ${counted(sources.length - shownSources, 'other')}`),
	)

function drawEvents({step, starts, types, outside}: OverviewData['events']): HTMLElement {
	const shown = types.slice(0, shownTypes)
	const [from = null, to = null] = [starts[0], starts.at(-1)].map((day) => (day === undefined ? null : isoDay(day)))
	const span = spanText(from, to)
	const most = Math.max(...shown.flatMap(([, , counts]) => counts))
	return section(
		'What happened',
		{
			more: ['All events', addressOf(['events'])],
			note: `Events that are likelier so than not, in each ${step}${span ? `, ${span}` : ''}, on one scale up to ${most}${outside > 0 ? `; ${amount(outside)} more lie before or after` : ''}`,
		},
		element(
			'div',
			{class: 'multiples'},
			...shown.map(([type, total, counts]) =>
				element(
					'figure',
					{},
					element(
						'figcaption',
						{},
						element('a', {href: addressOf(['events'], {type})}, capital(type)),
						` ${amount(total)}`,
					),
					drawBars(starts, counts, {
						height: 64,
						most,
						axes: false,
						label: `${capital(type)}: ${counted(total, 'event')}, at most ${Math.max(...counts)} in a ${step}`,
					}),
				),
			),
		),
	)
}

/** Words that several articles have, with their speaker. */
export const drawShared = ({text, isDirect, speaker, by, articles, facts}: SharedQuote): HTMLElement =>
	element(
		'div',
		{class: 'shared'},
		element('blockquote', {}, isDirect ? `“${text}”` : text),
		element(
			'p',
			{class: 'origin'},
			speaker ? entityLink(speaker) : element('span', {}, by ?? 'An unnamed source'),
			element('a', {href: addressOf(['shared', String(facts[0])])}, `in ${counted(articles, 'article')}`),
		),
	)

const drawEntities = (rows: readonly EntityRow[], type: 'organization' | 'place'): HTMLElement =>
	element(
		'ul',
		{class: 'entities'},
		...rows.map(([id, name, about, country, articles]) =>
			element(
				'li',
				{},
				entityLink([id, name, type]),
				element(
					'span',
					{class: 'post'},
					[about === 'country' ? null : about, countryName(country)]
						.filter((word) => word !== null && word !== name)
						.join(', '),
				),
				element('span', {class: 'number', title: counted(articles, 'article')}, amount(articles)),
			),
		),
	)
