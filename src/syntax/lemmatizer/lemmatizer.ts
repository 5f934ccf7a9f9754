import {unpackAscending, unpackVarints} from '../../learning/files/bytes.js'
import {rebuild, sectionOf, unpackWeights} from '../../learning/files/weight-file.js'
import {hashWord, mixPair} from '../../learning/hash.js'
import {type FeatureTable, findRow, tableOf} from '../../learning/linear/feature-table.js'
import {interned} from '../../model/remembered.js'
import {irregularLemma} from './exceptions.js'

/** Edit scripts by tag and ending: the longest listed ending decides, a whole word first. */
export interface Lemmatizer {
	readonly endings: FeatureTable
	/** Script of each row of `endings`. */
	readonly scripts: Uint16Array
	/** 1 where the script starts from the word as written, 0 from its small letters. */
	readonly capitals: Uint8Array
	/** Number of characters to cut from the end, and the text to append. */
	readonly cuts: Uint8Array
	readonly additions: readonly string[]
	/** Lemmas that were found before, by tag and word. */
	readonly known: Map<string, Map<string, string>>
}

export const maxEndingLetters = 6

/** Key of a word's last `size` characters under a tag, given by its hash; `whole` if that is all of it. */
export const endingKey = (tag: number, norm: string, size: number, whole: boolean): number =>
	mixPair(hashWord(norm, norm.length - size), tag + (whole ? 1 : 0)) || 1

/** Reads models/lemmas.bin. @throws WeightError */
export function unpackLemmatizer(bytes: Uint8Array): Lemmatizer {
	const file = unpackWeights(bytes, 'lemmas')
	const names = file.about.scripts
	if (!Array.isArray(names)) throw rebuild('lemmas', 'names no scripts')
	return {
		endings: tableOf(unpackAscending(sectionOf(file, 'endings', 'lemmas'))),
		scripts: new Uint16Array(unpackVarints(sectionOf(file, 'choices', 'lemmas'))),
		capitals: Uint8Array.from(names as string[], (name) => (name.startsWith('^') ? 1 : 0)),
		cuts: Uint8Array.from(names as string[], (name) => Number.parseInt(name.replace('^', ''), 10)),
		additions: (names as string[]).map((name) => name.slice(name.indexOf(':') + 1)),
		known: new Map(),
	}
}

/** The key of scripts: the tags, and whether the word is in capitals (`NATO`, `X`). */
export function lemmaTag(word: string, upos: string, xpos: string): string {
	const first = word.charCodeAt(0)
	const capitals = first >= 65 && first <= 90 && (upos === 'NOUN' || upos === 'PROPN') && word.toUpperCase() === word
	return capitals ? `${upos}|${xpos}!` : `${upos}|${xpos}`
}

/** Most words of a tag whose lemmas are kept: bounds the memory of a run. */
const mostWords = 5000

/**
 * The lemma of a word under a tag like `NOUN|NNS`, found once for all equal words, which have one norm. They are kept, so
 * they must be no parts of a text.
 */
export function knownLemma(lemmatizer: Lemmatizer, word: string, norm: string, tag: string): string {
	const words = lemmatizer.known.get(tag) ?? new Map<string, string>()
	const known = words.get(word)
	if (known !== undefined) return known
	if (words.size === 0 || words.size >= mostWords) lemmatizer.known.set(tag, new Map())
	const [upos = '', xpos = ''] = tag.split('|')
	const found = irregularLemma(norm, upos, xpos) ?? lemmaOf(lemmatizer, word, norm, upos, xpos)
	const lemma = found === norm ? norm : found === word ? word : interned(found)
	lemmatizer.known.get(tag)!.set(word, lemma)
	return lemma
}

/** The lemma of a token. Names keep their capitals; numbers lose the commas between thousands. */
export function lemmaOf(lemmatizer: Lemmatizer, word: string, norm: string, upos: string, xpos: string): string {
	if (/\d/.test(norm)) return upos === 'NUM' ? norm.replaceAll(',', '') : upos === 'PROPN' ? word : norm
	const script = findScript(lemmatizer, norm, hashWord(lemmaTag(word, upos, xpos)))
	if (script < 0) return upos === 'PROPN' ? word : norm
	const base = lemmatizer.capitals[script] ? word : norm
	const cut = lemmatizer.cuts[script]!
	const addition = lemmatizer.additions[script]!
	// A script that cuts everything gives the whole lemma: `am` → `be`.
	if (cut >= norm.length) return addition === '' ? base : addition
	return base.slice(0, base.length - cut) + addition
}

function findScript({endings, scripts}: Lemmatizer, norm: string, tag: number): number {
	const whole = findRow(endings, endingKey(tag, norm, norm.length, true))
	if (whole >= 0) return scripts[whole]!
	for (let size = Math.min(maxEndingLetters, norm.length); size >= 0; size--) {
		const row = findRow(endings, endingKey(tag, norm, size, false))
		if (row >= 0) return scripts[row]!
	}
	return -1
}
