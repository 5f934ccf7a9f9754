import type {ArticleData, PageData} from '../page-data.js'
import {hrefOf} from './address.js'
import {counted, element} from './element.js'
import {written} from './story.js'

/** The index: every article with its first words and how many facts of each kind it gave. */
export function drawFront(data: PageData): HTMLElement {
	const {title, articles, layers, desk} = data
	const rows = articles.map((_, index) => drawRow(data, index))
	const heads = layers.map(({name, plural}) => element('th', {scope: 'col', class: `number i-${name}`}, plural))
	const sums = layers.map((_, layer) => articles.reduce((sum, {counts}) => sum + counts[layer]!, 0))
	const search = element('input', {type: 'search', placeholder: 'Find a word', 'aria-label': 'Find articles by a word'})
	const texts = articles.map((article) => searched(article))
	const none = element('p', {class: 'nothing', hidden: true}, 'No article has that word.')
	search.addEventListener('input', () => {
		const wanted = search.value.trim().toLowerCase()
		for (const [index, row] of rows.entries()) row.hidden = !texts[index]!.includes(wanted)
		none.hidden = rows.some((row) => !row.hidden)
	})
	return element(
		'div',
		{class: 'front'},
		element('header', {class: 'heading'}, element('h1', {}, title), articles.length > maxWithoutSearch && search),
		element(
			'table',
			{},
			element('thead', {}, element('tr', {}, element('th', {scope: 'col', class: 'what'}, 'Article'), ...heads)),
			element('tbody', {}, ...rows),
			articles.length > 1 && element('tfoot', {}, drawSums(sums, layers)),
		),
		none,
		desk?.isReading &&
			element('p', {class: 'nothing'}, 'More articles are being read; load the page again to see them.'),
	)
}

/** Articles that are seen at a glance. */
const maxWithoutSearch = 5

function drawRow(data: PageData, index: number): HTMLElement {
	const {title, source, published, opening, counts} = data.articles[index]!
	const judged = data.desk?.judged?.[index] ?? 0
	const verdicts = judged > 0 && counted(judged, 'record judged', 'records judged')
	const about = [source, published && written(published), verdicts].filter(Boolean).join(' · ')
	return element(
		'tr',
		{},
		element(
			'th',
			{scope: 'row', class: 'what'},
			about !== '' && element('span', {class: 'kicker'}, about),
			element('a', {href: hrefOf(data, index)}, title),
			opening !== '' && element('span', {class: 'opening'}, opening),
		),
		...counts.map((count, layer) => drawCount(count, data.layers[layer]!)),
	)
}

const drawSums = (sums: readonly number[], layers: PageData['layers']): HTMLElement =>
	element(
		'tr',
		{},
		element('th', {scope: 'row', class: 'what'}, 'All'),
		...sums.map((sum, layer) => drawCount(sum, layers[layer]!)),
	)

const drawCount = (count: number, {name, plural}: PageData['layers'][number]): HTMLElement =>
	element(
		'td',
		{class: `number i-${name} ${count === 0 ? 'zero' : ''}`, 'data-label': plural},
		count.toLocaleString('en-GB'),
	)

const searched = ({title, source, opening, blocks}: ArticleData): string =>
	[title, source ?? '', opening, ...blocks.map(({segments}) => segments.map(({text}) => text).join(''))]
		.join('\n')
		.toLowerCase()
