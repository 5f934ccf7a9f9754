import {addCounts, type Counts, countsOf, noCounts} from '#src/evaluate/counts.js'

/** A word with its place among the characters of the text that aren't white space. */
export interface ParsedWord {
	readonly start: number
	readonly end: number
	/** True for one of several words in one token: `do` and `n't` of `don't`. */
	readonly isPart: boolean
	readonly form: string
	readonly lemma: string
	readonly upos: string
	readonly xpos: string
	/** Index into `words`, or -1. */
	readonly head: number
	readonly deprel: string
}

export interface Place {
	readonly start: number
	readonly end: number
}

/** A parsed text in characters that aren't white space. */
export interface ParsedText {
	readonly characters: string
	readonly tokens: readonly Place[]
	readonly sentences: readonly Place[]
	readonly words: readonly ParsedWord[]
}

export type Conll18 = Readonly<
	Record<'tokens' | 'sentences' | 'words' | 'upos' | 'xpos' | 'lemma' | 'uas' | 'las', Counts>
>

export const noConll18: Conll18 = {
	tokens: noCounts,
	sentences: noCounts,
	words: noCounts,
	upos: noCounts,
	xpos: noCounts,
	lemma: noCounts,
	uas: noCounts,
	las: noCounts,
}

/** Compares two parses of one text as the CoNLL 2018 shared task does; throws when their characters differ. */
export function compareParses(gold: ParsedText, ours: ParsedText): Conll18 {
	if (gold.characters !== ours.characters) throw new RangeError(differentCharacters(gold, ours))
	const pairs = alignWords(gold.words, ours.words)
	const goldOf = new Map(pairs.map(([g, o]) => [o, g]))
	const headOf = (o: number): number => {
		const head = ours.words[o]!.head
		return head < 0 ? -1 : (goldOf.get(head) ?? -2)
	}
	const words = (right: (gold: ParsedWord, ours: ParsedWord, g: number, o: number) => boolean): Counts =>
		countsOf(
			pairs.filter(([g, o]) => right(gold.words[g]!, ours.words[o]!, g, o)).length,
			ours.words.length,
			gold.words.length,
		)
	return {
		tokens: compareSpans(gold.tokens, ours.tokens),
		sentences: compareSpans(gold.sentences, ours.sentences),
		words: words(() => true),
		upos: words((a, b) => a.upos === b.upos),
		xpos: words((a, b) => a.xpos === b.xpos),
		lemma: words((a, b) => a.lemma === '_' || a.lemma === b.lemma),
		uas: words((a, _b, _g, o) => a.head === headOf(o)),
		las: words((a, b, _g, o) => a.head === headOf(o) && universal(a.deprel) === universal(b.deprel)),
	}
}

export function addConll18(a: Conll18, b: Conll18): Conll18 {
	const entries = Object.keys(a).map((key) => [key, addCounts(a[key as keyof Conll18], b[key as keyof Conll18])])
	return Object.fromEntries(entries) as Conll18
}

const universal = (deprel: string): string => deprel.replace(/:.*$/, '')

function compareSpans(gold: readonly Place[], ours: readonly Place[]): Counts {
	const keys = new Set(gold.map(({start, end}) => `${start}-${end}`))
	const right = ours.filter(({start, end}) => keys.has(`${start}-${end}`)).length
	return countsOf(right, ours.length, gold.length)
}

/** Pairs of words, gold and ours: by place; where a token has several words, by the longest common run of forms. */
export function alignWords(gold: readonly ParsedWord[], ours: readonly ParsedWord[]): [number, number][] {
	const pairs: [number, number][] = []
	let g = 0
	let o = 0
	while (g < gold.length && o < ours.length) {
		const a = gold[g]!
		const b = ours[o]!
		if (a.isPart || b.isPart) {
			const block = severalWords(gold, ours, g, o)
			for (const [i, j] of commonForms(gold, ours, block)) pairs.push([i, j])
			g = block.goldTo
			o = block.oursTo
		} else if (a.start === b.start && a.end === b.end) pairs.push([g++, o++])
		else if (a.start <= b.start) g++
		else o++
	}
	return pairs
}

interface Block {
	readonly goldFrom: number
	readonly goldTo: number
	readonly oursFrom: number
	readonly oursTo: number
}

// From here until both sides have left every token of several words that they are in.
function severalWords(gold: readonly ParsedWord[], ours: readonly ParsedWord[], gi: number, oi: number): Block {
	let [g, o] = [gi, oi]
	let end = gold[g]!.isPart ? gold[g]!.end : ours[o]!.end
	if (gold[g]!.isPart && !ours[o]!.isPart && ours[o]!.start < gold[g]!.start) o++
	else if (!gold[g]!.isPart && gold[g]!.start < ours[o]!.start) g++
	const [goldFrom, oursFrom] = [g, o]
	const beyond = (word: ParsedWord | undefined): boolean => !word || (word.isPart ? word.start >= end : word.end > end)
	while (!beyond(gold[g]) || !beyond(ours[o])) {
		const next = g < gold.length && (o >= ours.length || gold[g]!.start <= ours[o]!.start) ? gold[g++]! : ours[o++]!
		if (next.isPart) end = Math.max(end, next.end)
	}
	return {goldFrom, goldTo: g, oursFrom, oursTo: o}
}

function commonForms(gold: readonly ParsedWord[], ours: readonly ParsedWord[], block: Block): [number, number][] {
	const a = gold.slice(block.goldFrom, block.goldTo).map(({form}) => form.toLowerCase())
	const b = ours.slice(block.oursFrom, block.oursTo).map(({form}) => form.toLowerCase())
	const lengths = Array.from({length: a.length + 1}, () => new Int32Array(b.length + 1))
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
	const pairs: [number, number][] = []
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		if (a[i] === b[j]) pairs.push([block.goldFrom + i++, block.oursFrom + j++])
		else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++
		else j++
	}
	return pairs
}

function differentCharacters(gold: ParsedText, ours: ParsedText): string {
	let at = 0
	while (at < gold.characters.length && gold.characters[at] === ours.characters[at]) at++
	const near = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 10), at + 20))
	return `the texts differ at character ${at}: gold ${near(gold.characters)}, ours ${near(ours.characters)}`
}
