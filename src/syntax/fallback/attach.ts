import {baseLexicon} from '../../lexicon/lexicon.js'
import type {Sentence} from '../../model/document.js'
import {attachClauses} from './attach-clauses.js'
import {type Chunk, findChunks, type TaggedTokens} from './chunks.js'

interface Attachment {
	readonly heads: Int32Array
	readonly deprels: string[]
}

/**
 * Dependency trees without a model: chunks by tags, then one pass from left to right that attaches chunks to the verb, noun or
 * clause before them. Accurate enough for plain news sentences; used without a learned parser.
 */
export function attachByRules(tagged: TaggedTokens, sentences: readonly Sentence[]): Attachment {
	const heads = new Int32Array(tagged.norms.length).fill(-1)
	const deprels = new Array<string>(tagged.norms.length).fill('dep')
	for (const {from, to} of sentences) {
		const chunks = findChunks(tagged, from, to)
		for (const chunk of chunks) attachWithinChunk(tagged, chunk, heads, deprels)
		attachClauses(tagged, chunks, heads, deprels)
		attachToRoot(tagged, from, to, heads, deprels)
	}
	return {heads, deprels}
}

function attachWithinChunk(
	{upos, xpos, norms}: TaggedTokens,
	{type, from, to, head}: Chunk,
	heads: Int32Array,
	deprels: string[],
): void {
	for (let row = from; row < to; row++) {
		if (row === head) continue
		heads[row] = head
		const tag = upos[row]
		if (type === 'verb') {
			deprels[row] =
				tag === 'AUX' ? auxiliary(xpos[head], norms[row]) : tag === 'PART' && norms[row] === 'to' ? 'mark' : 'advmod'
		} else deprels[row] = nounModifier(tag, xpos[row], row > head)
	}
	if (type === 'noun') attachPossessors({xpos, norms}, from, head, heads, deprels)
}

const auxiliary = (headTag: string | undefined, norm: string | undefined): string =>
	(headTag === 'VBN' || headTag === 'VBD') && baseLexicon.has(norm, 'passive-auxiliary') ? 'aux:pass' : 'aux'

function nounModifier(tag: string | undefined, xpos: string | undefined, after: boolean): string {
	if (tag === 'DET') return 'det'
	if (tag === 'NUM') return 'nummod'
	if (tag === 'PROPN') return after ? 'flat' : 'compound'
	if (tag === 'PRON') return xpos === 'PRP$' ? 'nmod:poss' : 'nmod'
	if (tag === 'NOUN') return 'compound'
	if (tag === 'ADV') return 'advmod'
	return tag === 'PUNCT' ? 'punct' : 'amod'
}

// `the two countries' leaders`: what stands left of the 's belongs to the possessor.
function attachPossessors(
	{xpos, norms}: Pick<TaggedTokens, 'xpos' | 'norms'>,
	from: number,
	head: number,
	heads: Int32Array,
	deprels: string[],
): void {
	let start = from
	for (let row = from; row < head; row++) {
		if (xpos[row] !== 'POS' || row === start) continue
		const owner = row - 1
		for (let at = start; at < owner; at++) if (heads[at] === head) heads[at] = owner
		heads[row] = owner
		deprels[row] = 'case'
		heads[owner] = head
		deprels[owner] = 'nmod:poss'
		start = row + 1
	}
	// `fentanyl-related deaths`: the parts of a hyphenated modifier depend on its last part.
	for (let row = head - 2; row >= from; row--) {
		if (norms[row + 1] !== '-' || heads[row] !== head || deprels[row] === 'nmod:poss') continue
		heads[row] = row + 2
		heads[row + 1] = row + 2
		deprels[row + 1] = 'punct'
		if (row + 2 === head) deprels[row] = 'compound'
	}
}

// All other tokens depend on the root; without a root the first of them becomes it.
function attachToRoot({upos}: TaggedTokens, from: number, to: number, heads: Int32Array, deprels: string[]): void {
	let root = -1
	for (let row = from; row < to && root < 0; row++) if (deprels[row] === 'root') root = row
	if (root < 0) {
		root = from
		for (let row = from; row < to; row++) {
			if (heads[row] === -1 && upos[row] !== 'PUNCT') {
				root = row
				break
			}
		}
		heads[root] = -1
		deprels[root] = 'root'
	}
	for (let row = from; row < to; row++) {
		if (row === root || heads[row] !== -1) continue
		heads[row] = root
		if (upos[row] === 'PUNCT') deprels[row] = 'punct'
	}
}
