import {addressOf, readAddress} from '../../src/view/browser/address.js'
import {type Choice, chooseMain, isShown} from '../../src/view/browser/choice.js'
import {textsOfPage} from '../../src/view/browser/correcting/kept-texts.js'
import {openLocalStore} from '../../src/view/browser/correcting/local-store.js'
import type {Store} from '../../src/view/browser/correcting/store.js'
import {element} from '../../src/view/browser/element.js'
import {drawFront} from '../../src/view/browser/front.js'
import {watchKeys} from '../../src/view/browser/keys.js'
import {openStory, type Story} from '../../src/view/browser/story.js'
import type {PageData} from '../../src/view/page-data.js'
import {drawJson} from './json-view.js'
import {drawLines} from './lines-view.js'
import type {Read, ReadArticle} from './protocol.js'
import type {Reader} from './reader.js'
import {drawToolbar, type View} from './toolbar.js'

/** What was read, below the text field. */
export interface Outcome {
	readonly node: HTMLElement
	/** Shows what was read; null shows nothing. `share` copies its address, where it has one. */
	show(read: Read | null, share: (() => void) | null): void
	/** Shows the article that the address names, where several were read. */
	follow(hash: string): void
}

export function openOutcome(ask: Reader['ask'], say: (line: string) => void): Outcome {
	const choice = chooseMain()
	const node = element('div', {class: 'outcome'})
	let read: Read | null = null
	let page: Page | null = null
	let isCorrecting = false
	let share: (() => void) | null = null
	let current: number | null = null
	let view: View = 'text'
	let story: Story | null = null

	watchKeys(() => ({
		step: (by) => story?.step(by),
		turn(by) {
			const next = (current ?? -1) + by
			if (current !== null && read && next >= 0 && next < read.articles.length) location.hash = addressOf(next)
		},
		clear() {
			if (!story?.correcting.close()) story?.choose(null)
		},
		correct,
		correcting: isCorrecting && story ? story.correcting : null,
	}))

	function correct(): void {
		if (!story) return
		isCorrecting = !isCorrecting
		if (page?.store === none) page = {...page, store: openLocalStore(textsOfPage(page.data))}
		draw()
	}

	function draw(): void {
		story?.end()
		story = null
		document.documentElement.toggleAttribute('data-correcting', isCorrecting && view === 'text')
		const article = current === null ? undefined : read?.articles[current]
		if (!read || read.articles.length === 0) node.replaceChildren()
		else if (article) node.replaceChildren(drawBar(article, current!), drawView(article, read))
		else node.replaceChildren(drawFront(page!.data))
	}

	function drawBar(article: ReadArticle, index: number): HTMLElement {
		return drawToolbar({
			view,
			correct: view === 'text' ? {on: isCorrecting, turn: correct} : null,
			back: read!.articles.length > 1,
			turn(next) {
				view = next
				draw()
			},
			share,
			async keep(format) {
				const answer = await ask({kind: 'write', format, article: index, facts: shownFacts(article, choice)})
				if (answer.kind === 'written') download(answer.text, format, article.title)
				else if (answer.kind === 'failed') say(answer.message)
			},
		})
	}

	function drawView(article: ReadArticle, {layers}: Read): HTMLElement {
		if (view === 'lines') return drawLines(article, layers, choice)
		if (view === 'json') {
			const index = current!
			return drawJson(article, layers, choice, () =>
				ask({kind: 'write', format: 'json', article: index, facts: shownFacts(article, choice)}),
			)
		}
		story = openStory({...page!, index: current!, choice, onChoose() {}})
		story.correcting.turn(isCorrecting)
		return story.node
	}

	return {
		node,
		show(next, how) {
			read = next
			page = next && pageOf(next)
			isCorrecting = false
			share = how
			choice.voice = null
			current = read ? readAddress(location.hash, read.articles.length).article : null
			draw()
		},
		follow(hash) {
			if (!read) return
			const {article} = readAddress(hash, read.articles.length)
			if (article === current) return
			current = article
			choice.voice = null
			draw()
			node.scrollIntoView()
		},
	}
}

/** What the view of articles draws from, and where corrections of them are kept. */
interface Page {
	readonly data: PageData
	readonly store: Store
}

const pageOf = ({articles, layers}: Read): Page => ({
	data: {title: `${articles.length} articles`, layers, articles},
	store: none,
})

/** Before anybody corrects: a text that is typed is read anew many times, and each store listens for as long as the page is there. */
const none: Store = {
	of: () => new Map(),
	put() {},
	remove() {},
	watch: () => () => {},
	state: () => ({words: '', isTrouble: false}),
	address: null,
}

/** Ids of the facts of an article that the filters let pass, in the order of the text. */
const shownFacts = ({items, lines}: ReadArticle, choice: Choice): string[] => {
	const shown = new Set(items.filter((item) => item.claim !== null && isShown(choice, item)).map(({id}) => id))
	return lines.map(([id]) => id).filter((id) => shown.has(id))
}

const types = {jsonl: 'application/x-ndjson', csv: 'text/csv', json: 'application/json'} as const

function download(text: string, format: keyof typeof types, title: string): void {
	// A spreadsheet takes CSV for UTF-8 only by its mark.
	const address = URL.createObjectURL(new Blob([format === 'csv' ? '\uFEFF' : '', text], {type: types[format]}))
	const name =
		title
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.slice(0, 60)
			.replace(/^-|-$/g, '') || 'facts'
	element('a', {href: address, download: `${name.toLowerCase()}.${format}`}).click()
	setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
