import type {Correction, JudgedRecord} from '../../../facts/corrections/correction.js'
import {drawDesk} from '../../../view/browser/correcting/desk.js'
import {drawJudgeButtons, type JudgeButtons} from '../../../view/browser/correcting/judge-buttons.js'
import {keptHashes, openLocalStore} from '../../../view/browser/correcting/local-store.js'
import {recordOf} from '../../../view/browser/correcting/records.js'
import type {Store} from '../../../view/browser/correcting/store.js'
import {handOut, lineOf, takeOver} from '../../../view/browser/correcting/transfer.js'
import {element} from '../../../view/browser/element.js'
import type {LayerData} from '../../../view/page-data.js'
import type {FactView} from '../data/facts.js'
import {type OpenArticle, type OpenArticles, openArticles} from './articles.js'
import {type FactEditor, openFactEditor} from './fact-editor.js'

/** A fact in a list that is being judged. */
interface Judged {
	readonly row: HTMLElement
	readonly fact: FactView
	readonly article: OpenArticle
	readonly number: number
	readonly layer: LayerData
	readonly record: JudgedRecord
	readonly buttons: JudgeButtons
}

/** Correcting, once it has begun. */
export interface Session {
	readonly desk: HTMLElement
	/** Lets a fact be judged where it stands in a list. */
	show(row: HTMLElement): void
	turn(on: boolean): void
	right(row: HTMLElement): void
	wrong(row: HTMLElement): void
	undo(row: HTMLElement): void
	close(): void
}

/** Begins to correct the facts that stand below an element; `facts`: which they are. */
export async function openSession(
	root: HTMLElement,
	facts: Pick<WeakMap<HTMLElement, FactView>, 'get'>,
): Promise<Session> {
	const articles = await openArticles()
	// What was judged before, here or on the page of an article.
	for (const hash of keptHashes()) await articles.openByHash(hash)
	const store = openLocalStore(articles)
	const judged = new WeakMap<HTMLElement, Judged>()
	let isOn = false
	let editor: FactEditor | null = null
	let before: HTMLElement | null = null
	const desk = drawDesk(store, null, {
		exportAll: () => handOut(linesOf(articles, store), desk.say),
		importFile: (name, raw) => void takeOver(name, raw, articles, articles.openByHash, store, desk.say),
	})
	desk.node.append(element('p', {class: 'hint'}, 'What is missing is added on the page of its article.'))
	store.watch(paint)

	const rows = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-fact]')]

	async function offer(row: HTMLElement): Promise<void> {
		const fact = facts.get(row)
		if (!fact || fact.article[5] === 0 || judged.has(row)) return
		const article = await articles.open(fact.articleNumber)
		const data = article.judged.get(fact.id)
		const layer = articles.layers.find(({name}) => name === fact.kind)
		if (!isOn || !data || !layer || judged.has(row)) return
		const record = recordOf({judged: data}, layer, article.text)!
		const buttons = drawJudgeButtons(row, fact.row[5], layer, {right: () => toggle(one), wrong: () => wrong(one)}, true)
		const one: Judged = {row, fact, article, number: articles.keptAt(article), layer, record, buttons}
		judged.set(row, one)
		place(one)
		paintOne(one)
	}

	function show(row: HTMLElement): void {
		offer(row).catch((error: unknown) => desk.say(error instanceof Error ? error.message : String(error)))
	}

	function hide(row: HTMLElement): void {
		judged.get(row)?.buttons.remove()
		judged.delete(row)
		row.removeAttribute('tabindex')
	}

	const correctionOf = ({number, fact}: Judged): Correction | undefined => store.of(number).get(fact.id)

	function toggle(one: Judged): void {
		if (correctionOf(one)?.verdict === 'right') store.remove(one.number, one.fact.id)
		else right(one)
	}

	function right({number, fact, record}: Judged): void {
		close()
		store.put(number, [{id: fact.id, verdict: 'right', record}])
	}

	function wrong(one: Judged): void {
		close()
		const {row, fact, layer, record, article, number, buttons} = one
		const known = correctionOf(one)
		before = document.activeElement instanceof HTMLElement ? document.activeElement : null
		editor = openFactEditor(row, fact, layer, record, article, known?.verdict === 'wrong' ? known.changes : null, {
			cancel: close,
			saveChanges(changes) {
				store.put(number, [{id: fact.id, verdict: 'wrong', record, changes}])
				close()
			},
		})
		buttons.fixes.after(editor.node)
		editor.focus()
	}

	function close(): void {
		const hadFocus = editor?.node.contains(document.activeElement)
		editor?.close()
		editor = null
		desk.say('')
		// The reader goes on where the editor was opened.
		if (hadFocus && before?.isConnected) before.focus({preventScroll: true})
	}

	function paint(): void {
		if (!isOn) return
		const seen = articles.numbers().flatMap((number) => [...keptOnce(articles, store, number).values()])
		desk.paint(seen, 0)
		for (const row of rows()) {
			const one = judged.get(row)
			if (one) paintOne(one)
		}
	}

	const paintOne = (one: Judged): void => one.buttons.paint(correctionOf(one))

	const withOne =
		(act: (one: Judged) => void) =>
		(row: HTMLElement): void => {
			const one = judged.get(row)
			if (one) act(one)
			else desk.say('Facts of articles without a page can’t be corrected.')
		}

	return {
		desk: desk.node,
		show,
		turn(on) {
			isOn = on
			close()
			for (const row of rows())
				if (on) show(row)
				else hide(row)
			paint()
		},
		right: withOne(right),
		wrong: withOne(wrong),
		undo: withOne(({number, fact}) => store.remove(number, fact.id)),
		close,
	}
}

/** Puts the verdict beside what a fact says, and what should stand there below it. */
function place({row, buttons}: Judged): void {
	const isQuote = row.matches('.item')
	const line = isQuote ? row.querySelector<HTMLElement>('.origin')! : row
	line.append(buttons.buttons)
	line.after(buttons.fixes)
	if (!isQuote) row.tabIndex = -1
}

const nothing: ReadonlyMap<string, Correction> = new Map()

/** The corrections that are kept under an article's own number. */
const keptOnce = (articles: OpenArticles, store: Store, number: number): ReadonlyMap<string, Correction> =>
	articles.keptAt(articles.at(number)) === number ? store.of(number) : nothing

const linesOf = (articles: OpenArticles, store: Store): string =>
	articles
		.numbers()
		.map((number) => lineOf(articles.at(number), keptOnce(articles, store, number)))
		.join('')
