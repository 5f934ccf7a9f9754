import {type ArticleCorrections, type Correction, correctionsVersion} from '../../../facts/corrections/correction.js'
import {fitting, isObject, isVersion} from './check-line.js'
import type {KeptText, KeptTexts} from './kept-texts.js'
import type {Store} from './store.js'

/** Says what came of something, with what was refused. */
type Say = (words: string, faults?: readonly string[]) => void

/** Hands corrections to the reader as a file: the lines of `lineOf`. */
export function handOut(lines: string, say: Say): void {
	if (lines === '') say('Nothing was judged by now: mark a record right or wrong, or add what is missing.')
	else download('corrections.jsonl', lines)
}

/**
 * Takes over the corrections in a file that belong to articles at hand. `find`: the number of the article with a text of this
 * hash, -1 for none.
 */
export async function takeOver(
	name: string,
	raw: string,
	texts: Pick<KeptTexts, 'layers' | 'at'>,
	find: (hash: string) => number | Promise<number>,
	store: Store,
	say: Say,
): Promise<void> {
	const {taken, faults} = await importLines(name, raw, texts, find, store)
	say(`${taken} verdict${taken === 1 ? '' : 's'} taken over from ${name}.`, faults)
}

/** What was said of an article as a line of JSON, as `eval` and `check` of newsfacts take it; empty where nothing was. */
export function lineOf({record, text}: KeptText, corrections: ReadonlyMap<string, Correction>): string {
	if (corrections.size === 0) return ''
	const {id, title, hash, blocks, ...about} = record
	const line: ArticleCorrections = {
		corrections: correctionsVersion,
		article: {id, title, ...about, hash, text, blocks},
		records: [...corrections.values()],
	}
	return `${JSON.stringify(line)}\n`
}

/** What came of a file that was brought in. */
interface Imported {
	readonly taken: number
	/** What was refused, with its place and what to do about it. */
	readonly faults: readonly string[]
}

async function importLines(
	name: string,
	raw: string,
	texts: Pick<KeptTexts, 'layers' | 'at'>,
	find: (hash: string) => number | Promise<number>,
	store: Store,
): Promise<Imported> {
	const faults: string[] = []
	let taken = 0
	for (const [index, line] of raw
		.replace(/^\uFEFF/, '')
		.split('\n')
		.entries()) {
		if (line.trim() === '') continue
		const place = `${name}, line ${index + 1}`
		const value = parse(line)
		if (value === undefined) faults.push(`${place}: not JSON; export the corrections anew`)
		else if (!isObject(value) || !('corrections' in value))
			faults.push(`${place}: no corrections; choose a file that this page or newsfacts annotate wrote`)
		else if (!isVersion(value))
			faults.push(
				`${place}: corrections of another version, where this page reads version ${correctionsVersion}; export them anew with this version of newsfacts`,
			)
		else {
			const hash = isObject(value.article) ? value.article.hash : undefined
			const article = typeof hash === 'string' ? await find(hash) : -1
			if (article < 0) {
				faults.push(
					`${place}: corrections of another article, or of another text of it; open the page of that article, or correct this text anew`,
				)
				continue
			}
			const {corrections, faults: unfit} = fitting(value.records, texts.layers, texts.at(article).text)
			faults.push(...unfit.map((fault) => `${place}: ${fault}; remove it, or export the corrections anew`))
			if (corrections.length > 0) store.put(article, corrections)
			taken += corrections.length
		}
	}
	return {taken, faults}
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line) as unknown
	} catch {
		return undefined
	}
}

/** Hands a text to the reader as a file. */
function download(name: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], {type: 'application/jsonl'}))
	const link = document.createElement('a')
	link.href = address
	link.download = name
	link.click()
	setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
