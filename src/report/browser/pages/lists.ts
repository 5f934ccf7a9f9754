import type {LinkedType} from '../../../archive/entities/sightings.js'
import {element} from '../../../view/browser/element.js'
import type {EntityRow, SharedQuote} from '../../overview/overview-data.js'
import type {ArticleRow, SharedData} from '../../report-data.js'
import {loadEntities} from '../data/entity-data.js'
import {articlePage} from '../data/facts.js'
import {load, loadAll} from '../data/load.js'
import {overview} from '../data/overview-data.js'
import {keptPlace, noteShown} from '../history-state.js'
import {drawFacts, entityLink} from '../parts/fact-item.js'
import {drawList} from '../parts/fact-list.js'
import {pageHead, table} from '../parts/section.js'
import {drawGrowing} from '../parts/table-list.js'
import {amount, capital, countryName, shortDay} from '../parts/written.js'
import {drawShared} from './front.js'
import type {View} from './view.js'

const plurals = {person: 'people', organization: 'organizations', place: 'places'} as const

/** All people, organizations or places. */
export async function drawEntityList(type: LinkedType, query: URLSearchParams): Promise<View> {
	const rows = await loadEntities(type)
	const byName = (a: EntityRow, b: EntityRow): number => a[1].localeCompare(b[1], 'en')
	const byArticles = (a: EntityRow, b: EntityRow): number => b[4] - a[4] || b[5] - a[5]
	const byQuotes = (a: EntityRow, b: EntityRow): number => b[5] - a[5] || b[4] - a[4]
	const list = drawGrowing<EntityRow>({
		rows,
		textOf: ([, name, about]) => `${name} ${about ?? ''}`,
		drawRow: (row) => drawRow(row, type),
		around: (items) => rowsTable([capital(type), 'Quotes', 'Articles', 'First', 'Last'], items),
		query,
		path: [plurals[type]],
		noun: type,
		plural: plurals[type],
		sorts:
			type === 'person'
				? {quotes: byQuotes, articles: byArticles, name: byName}
				: {articles: byArticles, quotes: byQuotes, name: byName},
	})
	const title = capital(plurals[type])
	return {node: element('div', {}, pageHead(null, title), list), title, part: plurals[type]}
}

function drawRow([id, name, about, country, articles, quotes, first, last]: EntityRow, type: LinkedType): HTMLElement {
	const words = [about, type === 'person' ? null : countryName(country)].filter(
		(word) => word !== null && word !== name,
	)
	return element(
		'tr',
		{},
		element('th', {scope: 'row'}, entityLink([id, name, type]), element('span', {class: 'post'}, words.join(', '))),
		element('td', {class: 'number'}, amount(quotes)),
		element('td', {class: 'number'}, amount(articles)),
		element('td', {class: 'day'}, first === null ? '' : shortDay(first)),
		element('td', {class: 'day'}, last === null ? '' : shortDay(last)),
	)
}

function rowsTable(heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
	const whole = table(heads, [], {class: 'rows'})
	whole.querySelector('tbody')!.append(...rows)
	for (const [at, head] of whole.querySelectorAll('thead th').entries())
		head.className = at === 0 ? '' : /^(?:First|Last|Published|Source)$/.test(head.textContent) ? 'day' : 'number'
	return whole
}

/** All articles. */
export async function drawArticles(query: URLSearchParams): Promise<View> {
	const rows = await loadAll<ArticleRow>('articles', overview.files.counts.articles)
	const byDay = (a: ArticleRow, b: ArticleRow): number =>
		(a[2] ?? '') < (b[2] ?? '') ? 1 : (a[2] ?? '') > (b[2] ?? '') ? -1 : 0
	const numbered = rows.map((row, number) => ({row, number}))
	numbered.sort((a, b) => byDay(a.row, b.row))
	type Numbered = (typeof numbered)[number]
	const list = drawGrowing<Numbered>({
		rows: numbered,
		textOf: ({row: [id, title, , source]}) => `${title} ${source ?? ''} ${id}`,
		drawRow: ({row, number}) => drawArticleRow(row, number),
		around: (items) => rowsTable(['Article', 'Published', 'Quotes', 'Facts'], items),
		query,
		path: ['articles'],
		noun: 'article',
		sorts: {
			newest: (a, b) => byDay(a.row, b.row),
			oldest: (a, b) => byDay(b.row, a.row),
			title: (a, b) => a.row[1].localeCompare(b.row[1], 'en'),
			'number of facts': (a, b) => b.row[6] - a.row[6],
		},
	})
	return {node: element('div', {}, pageHead(null, 'Articles'), list), title: 'Articles', part: 'articles'}
}

function drawArticleRow(
	[, title, published, source, , hasPage, facts, quotes]: ArticleRow,
	number: number,
): HTMLElement {
	return element(
		'tr',
		{},
		element(
			'th',
			{scope: 'row'},
			hasPage ? element('a', {href: articlePage(number)}, title) : element('span', {}, title),
			element('span', {class: 'post'}, source ?? ''),
		),
		element('td', {class: 'day'}, published === null ? '' : shortDay(published)),
		element('td', {class: 'number'}, amount(quotes)),
		element('td', {class: 'number'}, amount(facts)),
	)
}

/** All words that several articles have. */
export async function drawAllShared(query: URLSearchParams): Promise<View> {
	const quotes = await loadShared()
	const list = drawGrowing<SharedQuote>({
		rows: quotes,
		textOf: ({text, by}) => `${text} ${by ?? ''}`,
		drawRow: drawShared,
		around: (items) => element('div', {class: 'reading'}, ...items),
		query,
		path: ['shared'],
		noun: 'quote',
	})
	const title = 'Told by several articles'
	return {node: element('div', {}, pageHead(null, title), list), title, part: 'people'}
}

/** The articles that have the same words. */
export async function drawOneShared(first: string): Promise<View | null> {
	const quote = (await loadShared()).find(({facts}) => String(facts[0]) === first)
	if (!quote) return null
	const {text, isDirect, speaker, by, facts, articles} = quote
	const node = element(
		'div',
		{class: 'reading'},
		pageHead(
			`In ${amount(articles)} articles`,
			isDirect ? `“${text}”` : text,
			element('p', {class: 'standfirst'}, speaker ? entityLink(speaker) : (by ?? 'An unnamed source')),
		),
		await drawList(facts, {shown: keptPlace().shown, draw: (group) => drawFacts(group), onShown: noteShown}),
	)
	return {node, title: text.slice(0, 80), part: 'people'}
}

async function loadShared(): Promise<SharedQuote[]> {
	const files = Array.from({length: overview.files.counts.shared}, (_, at) => load<SharedData>(`shared-${at + 1}`))
	return (await Promise.all(files)).flatMap(({quotes}) => quotes)
}
