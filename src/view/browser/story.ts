import type {ArticleData, LayerData, PageData} from '../page-data.js'
import {drawCards} from './cards.js'
import {type Choice, isShown} from './choice.js'
import {type Correcting, openCorrecting} from './correcting/correcting.js'
import type {Store} from './correcting/store.js'
import {drawDock} from './dock.js'
import {element} from './element.js'
import {drawFilters} from './filters.js'
import {drawText} from './story-text.js'

/** An article on the page: its text, its facts beside it, and which of them is chosen. */
export interface Story {
	readonly node: HTMLElement
	/** Chooses an item and shows it in text and list; null chooses nothing. */
	choose(item: number | null): void
	/** Chooses the next item that is shown, or the one before. */
	step(by: 1 | -1): void
	chosen(): number | null
	/** The mode in which a reader corrects what was found. */
	readonly correcting: Correcting
	/** Ends for good: another article is shown. */
	end(): void
}

/** An article of a page, and what is chosen of it. */
export interface StorySetup {
	readonly data: PageData
	readonly index: number
	readonly choice: Choice
	readonly store: Store
	onChoose(item: number | null): void
}

export function openStory({data, index, choice, store, onChoose}: StorySetup): Story {
	const {layers} = data
	const article = data.articles[index]!
	let chosen: number | null = null
	const text = drawText(article, layers)
	const cards = drawCards(article, layers, fromList, (item) => text.light(item, 'near'))
	const dock = drawDock(article, layers, {
		step,
		close: () => choose(null),
		toCard: (item) => cards.focus(item, true),
		right: () => correcting.right(),
		wrong: () => correcting.wrong(),
	})
	const said = element('p', {class: 'unseen', 'aria-live': 'polite'})
	const shown = (item: number): boolean => isShown(choice, article.items[item]!)

	text.node.addEventListener('click', ({target}) => {
		// Words are selected, not chosen.
		if (getSelection()?.isCollapsed === false) return
		const items = visibleAt(target)
		// A second click on the same words goes on to what stands around them.
		if (items.length > 0) choose(items[(items.indexOf(chosen ?? -1) + 1) % items.length]!, 'text')
	})
	text.node.addEventListener('pointerover', ({target}) => text.light(visibleAt(target)[0] ?? null, 'near'))
	text.node.addEventListener('pointerleave', () => text.light(null, 'near'))

	// Innermost first.
	function visibleAt(target: EventTarget | null): number[] {
		const mark = target instanceof Element ? target.closest('mark') : null
		return mark ? text.itemsAt(mark).filter(shown).reverse() : []
	}

	function fromList(item: number): void {
		choose(item === chosen ? null : item)
	}

	function choose(item: number | null, from: 'text' | 'elsewhere' = 'elsewhere'): void {
		chosen = item
		// An address or a link may lead to a fact of a layer that isn't shown.
		if (item !== null && !shown(item)) {
			choice.layers.add(article.items[item]!.layer)
			if (shown(item)) paint()
		}
		text.light(item, 'chosen')
		cards.open(item)
		dock.show(item)
		said.textContent = item === null ? '' : announcement(article, layers, item)
		if (item !== null && from !== 'text') text.reveal(item)
		onChoose(item)
	}

	function step(by: 1 | -1): void {
		const all = [...article.items.keys()].filter(shown)
		if (all.length === 0) return
		const at = chosen === null ? -1 : all.findIndex((item) => item >= chosen!)
		const exact = all[at] === chosen
		const next = at < 0 ? (chosen === null && by > 0 ? 0 : all.length - 1) : exact || by < 0 ? at + by : at
		const item = all[(next + all.length) % all.length]!
		const inList = document.activeElement?.classList.contains('card')
		choose(item)
		if (inList) cards.focus(item)
	}

	function paint(): void {
		if (chosen !== null && !shown(chosen)) choose(null)
		text.paint(shown)
		text.light(chosen, 'chosen')
		cards.paint(shown)
		filters.paint()
	}

	const filters = drawFilters(article, layers, choice, paint)
	paint()
	const correcting = openCorrecting(data, index, store, {
		text: text.node,
		rows: cards.rows,
		chosen: () => chosen,
		choose,
		step,
	})
	cards.node.prepend(correcting.added)
	const panel = element(
		'aside',
		{class: 'panel', 'aria-label': 'Facts', id: 'facts'},
		correcting.desk,
		filters.node,
		cards.node,
	)
	const column = element('article', {class: 'column'}, drawHeading(article), text.node, drawNotes(article))
	const node = element('div', {class: 'story'}, column, panel, dock.node, said)
	return {node, choose, step, chosen: () => chosen, correcting, end: correcting.end}
}

const announcement = ({items}: ArticleData, layers: readonly LayerData[], item: number): string => {
	const {layer, lead, body} = items[item]!
	return [layers[layer]!.singular, lead, body].filter(Boolean).join('. ')
}

function drawHeading({title, titled, source, published, authors, url}: ArticleData): HTMLElement {
	const facts = [authors.join(', '), published && written(published)].filter(Boolean)
	return element(
		'header',
		{class: 'heading'},
		source !== null && element('p', {class: 'kicker'}, source),
		!titled && element('h1', {class: 'block headline'}, title),
		facts.length > 0 && element('p', {class: 'byline'}, facts.join(' · ')),
		url !== null && element('p', {class: 'url'}, linked(url)),
	)
}

// Addresses of pages alone are links: `javascript:…` is none.
const linked = (url: string): HTMLElement | string =>
	/^https?:\/\//i.test(url)
		? element('a', {href: url, rel: 'noreferrer noopener nofollow', target: '_blank'}, url)
		: url

/** `2024-11-21` → 21 November 2024; the time of day stays as it is written. */
export function written(published: string): string {
	const [, year, month, day, rest = ''] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(published) ?? []
	const name = months[Number(month) - 1]
	return name ? `${Number(day)} ${name} ${year}${rest && `, ${rest}`}` : published
}

const months = 'January February March April May June July August September October November December'.split(' ')

const drawNotes = ({notes}: ArticleData): HTMLElement | null =>
	notes.length === 0 ? null : element('ul', {class: 'notes'}, ...notes.map((note) => element('li', {}, note)))
