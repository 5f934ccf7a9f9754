import type {Upos} from '../../model/grammar/tokens.js'

/** A run of tokens that the rule parser attaches as a whole. */
export interface Chunk {
	readonly type: 'noun' | 'verb' | 'preposition' | 'marker' | 'conjunction' | 'punctuation' | 'adjective' | 'other'
	readonly from: number
	readonly to: number
	/** Row that represents the chunk: noun, main verb (or the copula), preposition. */
	readonly head: number
}

/** Tokens with their tags, as columns. */
export interface TaggedTokens {
	readonly norms: readonly string[]
	readonly upos: readonly Upos[]
	readonly xpos: readonly string[]
}

/** Cuts a sentence into noun chunks, verb groups and single words. */
export function findChunks(tagged: TaggedTokens, from: number, to: number): Chunk[] {
	const chunks: Chunk[] = []
	let row = from
	while (row < to) {
		const end = nounEnd(tagged, row, to) || verbEnd(tagged, row, to) || row + 1
		chunks.push(chunkOf(tagged, row, end))
		row = end
	}
	return chunks
}

function chunkOf({upos, norms}: TaggedTokens, from: number, to: number): Chunk {
	const last = upos[to - 1]
	if (isNounTag(last) || last === 'SYM' || (last === 'DET' && to - from === 1))
		return {type: 'noun', from, to, head: nounHead(upos, from, to)}
	if (last === 'VERB' || last === 'AUX' || (to - from > 1 && upos[from] === 'AUX'))
		return {type: 'verb', from, to, head: verbHead(upos, from, to)}
	const types = {
		ADP: 'preposition',
		SCONJ: 'marker',
		CCONJ: 'conjunction',
		PUNCT: 'punctuation',
		ADJ: 'adjective',
	} as const
	const tag = last as keyof typeof types
	if (norms[from] === 'to') return {type: 'preposition', from, to, head: from}
	return {type: types[tag] ?? 'other', from, to, head: to - 1}
}

const isNounTag = (tag: Upos | undefined): boolean =>
	tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM'

// The last noun of the run; a number after it (`Flight 370`) is a modifier.
function nounHead(upos: readonly Upos[], from: number, to: number): number {
	for (let row = to - 1; row >= from; row--)
		if (upos[row] === 'NOUN' || upos[row] === 'PROPN' || upos[row] === 'PRON') return row
	return to - 1
}

function verbHead(upos: readonly Upos[], from: number, to: number): number {
	for (let row = to - 1; row >= from; row--) if (upos[row] === 'VERB') return row
	for (let row = to - 1; row >= from; row--) if (upos[row] === 'AUX') return row
	return to - 1
}

// Determiners, adjectives, numbers, nouns, joined by hyphens and possessives; ends with its last noun.
function nounEnd({upos, norms, xpos}: TaggedTokens, from: number, to: number): number {
	let end = 0
	for (let row = from; row < to; row++) {
		const tag = upos[row]
		const norm = norms[row]
		if (tag === 'PRON') {
			if (xpos[row] === 'PRP$') continue
			return end || (row === from ? row + 1 : 0)
		}
		if (isNounTag(tag)) end = row + 1
		else if (tag === 'DET') {
			if (row !== from && end) return end
			if (row + 1 < to && !isPremodifier(upos[row + 1], xpos[row + 1])) return end || row + 1
		} else if (tag === 'PART' && xpos[row] === 'POS' && end === row) continue
		else if (norm === '-' && end === row) continue
		else if (
			isPremodifier(tag, xpos[row]) &&
			!(tag === 'VERB' && !isPremodifyingParticiple({upos, norms, xpos}, row, from, to))
		)
			continue
		else break
	}
	return end
}

const isPremodifier = (tag: Upos | undefined, xpos: string | undefined): boolean =>
	tag === 'ADJ' ||
	tag === 'ADV' ||
	tag === 'SYM' ||
	isNounTag(tag) ||
	tag === 'DET' ||
	(tag === 'VERB' && (xpos === 'VBN' || xpos === 'VBG' || xpos === 'VBD'))

// `fentanyl-related deaths`, `the planned visit`: a participle inside a phrase follows a hyphen or a determiner.
function isPremodifyingParticiple({norms, upos}: TaggedTokens, row: number, from: number, to: number): boolean {
	const before = norms[row - 1]
	const follows = row + 1 < to && (upos[row + 1] === 'NOUN' || upos[row + 1] === 'ADJ' || upos[row + 1] === 'PROPN')
	return row > from && follows && (before === '-' || upos[row - 1] === 'DET' || upos[row - 1] === 'ADJ')
}

// Auxiliaries, adverbs and `not` up to the main verb.
function verbEnd({upos, norms}: TaggedTokens, from: number, to: number): number {
	let row = from
	if (norms[row] === 'to' && upos[row] === 'PART') row++
	let end = 0
	for (; row < to && row < from + 12; row++) {
		const tag = upos[row]
		if (tag === 'VERB') return row + 1
		if (tag === 'AUX') end = row + 1
		else if ((tag === 'ADV' || tag === 'PART') && (end || row > from)) continue
		else break
	}
	return end
}
