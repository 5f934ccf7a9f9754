import {addressOf, readAddress} from '../../src/view/browser/address.js'
import {type Choice, chooseMain, chooseScope, isShown} from '../../src/view/browser/choice.js'
import {openLocalStore} from '../../src/view/browser/correcting/local-store.js'
import {element} from '../../src/view/browser/element.js'
import {drawFront} from '../../src/view/browser/front.js'
import {watchKeys} from '../../src/view/browser/keys.js'
import {openStory, type Story} from '../../src/view/browser/story.js'
import {drawJson} from './json-view.js'
import {drawLines} from './lines-view.js'
import type {Read, ReadArticle} from './protocol.js'
import type {Reader} from './reader.js'
import {drawToolbar, type View} from './toolbar.js'

/** What was read, below the desk. */
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
		clear: () => story?.choose(null),
		// What is only tried isn't corrected.
		correct() {},
		correcting: null,
	}))

	function draw(): void {
		story = null
		const article = current === null ? undefined : read?.articles[current]
		if (!read || read.articles.length === 0) node.replaceChildren()
		else if (article) node.replaceChildren(drawBar(article, current!), drawView(article, read))
		else
			node.replaceChildren(
				drawFront({title: `${read.articles.length} articles`, layers: read.layers, articles: read.articles}),
			)
	}

	function drawBar(article: ReadArticle, index: number): HTMLElement {
		return drawToolbar({
			view,
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
		const data = {title: article.title, layers, articles: read!.articles}
		story?.end()
		story = openStory({data, index: current!, choice, store: openLocalStore(data), onChoose() {}})
		return story.node
	}

	return {
		node,
		show(next, how) {
			read = next
			share = how
			choice.voice = null
			// A text of some sentences has few facts: all are shown.
			if (read) chooseScope(choice, 'all', read.layers)
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
