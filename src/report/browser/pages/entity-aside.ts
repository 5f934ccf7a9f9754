import {element} from '../../../view/browser/element.js'
import type {Ref} from '../../overview/overview-data.js'
import type {ArticleRow, EntityData} from '../../report-data.js'
import {readNumbers} from '../../words/number-list.js'
import {addressOf} from '../address.js'
import {articlePage} from '../data/facts.js'
import {loadAll} from '../data/load.js'
import {overview} from '../data/overview-data.js'
import {entityLink} from '../parts/fact-item.js'
import {section} from '../parts/section.js'
import {amount, shortDay} from '../parts/written.js'
import {drawFault} from './fault.js'

/** What stands beside: whom they speak of, who speaks of them, their people, their articles. */
export function drawAside({id, type, people, together, speaksOf, spokenOfBy, articles}: EntityData): HTMLElement {
	return element(
		'div',
		{class: 'aside'},
		speaksOf.length > 0 &&
			section(
				'Speaks of',
				{},
				drawRefs(speaksOf, (ref) => addressOf(['search'], {by: id, about: ref[0], kind: 'quote'})),
			),
		spokenOfBy.length > 0 &&
			section(
				'Spoken of by',
				{},
				drawRefs(spokenOfBy, (ref) => addressOf(['search'], {by: ref[0], about: id, kind: 'quote'})),
			),
		people.length > 0 &&
			section(
				type === 'organization' ? 'Its people' : 'People',
				{},
				element(
					'ul',
					{class: 'entities'},
					...people
						.slice(0, maxRefs)
						.map(([ref, title]) => element('li', {}, entityLink(ref), element('span', {class: 'post'}, title))),
				),
			),
		together.length > 0 &&
			section(
				'Named with',
				{},
				drawRefs(together, (ref) => addressOf(['search'], {about: ref[0], who: id})),
			),
		section('Articles', {}, drawArticles(readNumbers(articles))),
	)
}

const maxRefs = 12

const drawRefs = (
	refs: readonly (readonly [other: Ref, count: number])[],
	addressFor: (ref: Ref) => string,
): HTMLElement =>
	element(
		'ul',
		{class: 'entities'},
		...refs
			.slice(0, maxRefs)
			.map(([ref, count]) =>
				element(
					'li',
					{},
					entityLink(ref),
					element(
						'a',
						{class: 'number', href: addressFor(ref), 'aria-label': `${amount(count)}: the facts with ${ref[1]}`},
						amount(count),
					),
				),
			),
	)

/** Articles that are listed at first. */
const fewArticles = 15

function drawArticles(numbers: readonly number[]): HTMLElement {
	const list = element('ul', {class: 'articles'})
	loadAll<ArticleRow>('articles', overview.files.counts.articles)
		.then((rows) => {
			const own = numbers.map((number) => ({number, row: rows[number]!}))
			own.sort((a, b) => ((a.row[2] ?? '') < (b.row[2] ?? '') ? 1 : -1))
			const draw = (count: number): void =>
				list.replaceChildren(...own.slice(0, count).map(({number, row}) => drawArticle(number, row)))
			draw(fewArticles)
			if (own.length <= fewArticles) return
			const more = element('button', {type: 'button', class: 'order'}, `All ${amount(own.length)}`)
			more.addEventListener('click', () => {
				draw(own.length)
				more.remove()
			})
			list.after(more)
		})
		.catch((error) => list.replaceChildren(element('li', {}, drawFault(error))))
	return element('div', {}, list)
}

const drawArticle = (number: number, [, title, published, source, , hasPage]: ArticleRow): HTMLElement =>
	element(
		'li',
		{},
		hasPage ? element('a', {href: articlePage(number)}, title) : element('span', {}, title),
		element('span', {class: 'post'}, [published && shortDay(published), source].filter(Boolean).join(' · ')),
	)
