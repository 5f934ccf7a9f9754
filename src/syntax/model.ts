import type {Range} from '../model/span.js'
import type {Syntax, Tokens, Upos} from '../model/tokens.js'
import {attribute, attributeCount, readAttributes} from './attributes.js'
import {type Beam, createBeam, parseStretch} from './beam.js'
import {irregularPasts} from './irregular.js'
import {lemmaExceptions} from './lemma-exceptions.js'
import {type Lemmatizer, lemmaOf, unpackLemmatizer} from './lemmatizer.js'
import {type Lexicon, unpackLexicon} from './lexicon.js'
import {type Parser, unpackParser} from './parser.js'
import {tokenStride} from './parser-features.js'
import {retag} from './retag.js'
import {findVerb} from './retag-verbless.js'
import {longestStretch, stretchesOf} from './stretches.js'
import {type Tagged, type Tagger, tagTokens, unpackTagger} from './tagger.js'
import {readTitles} from './title-case.js'

/** The learned part of the syntax room: lexicon, tagger, lemmatizer, parser. */
export interface SyntaxModel {
	readonly lexicon: Lexicon
	readonly tagger: Tagger
	readonly lemmatizer: Lemmatizer
	readonly parser: Parser
	readonly beam: Beam
}

/**
 * Loads the weights of the syntax room. `read` gives the bytes of a file of `models/` by its name without extension:
 * `readWeights` of `#weights`. `width`: how many readings of a sentence the parser keeps in view; 1 is fastest.
 * @throws WeightError that names the file and the command that rebuilds it
 */
export function loadSyntaxModel(read: (name: string) => Uint8Array, width = 4): SyntaxModel {
	const lexicon = unpackLexicon(read('lexicon'))
	const parser = unpackParser(read('parser'))
	return {
		lexicon,
		tagger: unpackTagger(read('tagger'), lexicon),
		lemmatizer: unpackLemmatizer(read('lemmas')),
		parser,
		beam: createBeam(parser, width, longestStretch),
	}
}

/** Tags, lemmatizes and parses tokens sentence by sentence. Pure; linear in the number of tokens. */
export function tagAndParse(
	{lexicon, tagger, lemmatizer, parser, beam}: SyntaxModel,
	{length, words, norms}: Pick<Tokens, 'length' | 'words' | 'norms'>,
	sentences: readonly Range[],
): Syntax {
	const attributes = readAttributes(words.map(plainMark), norms.map(plainMark), sentences, lexicon)
	readTitles(words, norms, sentences, lexicon, attributes)
	const tagged = tagTokens(tagger, attributes, sentences)
	retag(tagged, tagger.tags, norms)
	for (const sentence of sentences) findVerb(tagged, tagger.tags, words, norms, sentence)
	const classes = tagged.best
	const heads = new Int32Array(length).fill(-1)
	const deprels: string[] = new Array<string>(length).fill('root')
	const {labels} = parser.moves
	for (const sentence of sentences) {
		let root = -1
		for (const {from, to} of stretchesOf(sentence, norms)) {
			const {table, marks} = readStretch(attributes, tagged, tagger.tags.uposNumbers, norms, from, to)
			const state = parseStretch(parser, beam, table, marks, to - from)
			for (let row = from; row < to; row++) {
				const head = state.heads[row - from]!
				if (head < to - from) {
					heads[row] = from + head
					deprels[row] = labels[state.labels[row - from]!]!
				} else if (root < 0) root = row
				else {
					// A later piece of an overlong sentence hangs on the root of the first.
					heads[row] = root
					deprels[row] = 'parataxis'
				}
			}
		}
	}
	const upos: Upos[] = []
	const xpos: string[] = []
	const lemmas: string[] = []
	for (let row = 0; row < length; row++) {
		upos.push(tagger.tags.upos[classes[row]!]!)
		xpos.push(tagger.tags.xpos[classes[row]!]!)
		const exception =
			upos[row] === 'NOUN'
				? lemmaExceptions.get(norms[row]!)
				: /^VB[DN]$/.test(xpos[row]!)
					? irregularPasts.get(norms[row]!)?.lemma
					: undefined
		lemmas.push(exception ?? lemmaOf(lemmatizer, words[row]!, norms[row]!, upos[row]!, xpos[row]!))
	}
	const columnOf = (name: 'topic' | 'kind' | 'group'): Int32Array => {
		const column = new Int32Array(length)
		for (let row = 0; row < length; row++) column[row] = attributes[row * attributeCount + attribute[name]]!
		return column
	}
	const clusters = {topics: columnOf('topic'), kinds: columnOf('kind'), groups: columnOf('group')}
	return {upos, xpos, lemmas, heads, deprels, clusters}
}

// Two apostrophes in a row, as wire text has them, and guillemets are read as the mark they stand for.
const plainMark = (word: string): string => (/^(?:''|``|«|»)$/.test(word) ? '"' : word)

/** The parser's view of a stretch: its tokens, the root, and what is missing; `marks` as `writeParserAtoms` wants it. */
export function readStretch(
	attributes: Int32Array,
	{best, second}: Tagged,
	uposNumbers: Uint8Array,
	norms: readonly string[],
	from: number,
	to: number,
): {table: Int32Array; marks: Int32Array} {
	const length = to - from
	const table = new Int32Array((length + 2) * tokenStride)
	const marks = new Int32Array(length + 2)
	for (let index = 0; index < length; index++) {
		const at = (from + index) * attributeCount
		const start = index * tokenStride
		const tag = best[from + index]!
		table[start] = attributes[at + attribute.word]!
		table[start + 1] = tag + 1
		table[start + 2] = uposNumbers[tag]!
		table[start + 3] = attributes[at + attribute.topic]!
		table[start + 4] = attributes[at + attribute.kind]!
		table[start + 5] = attributes[at + attribute.group]!
		table[start + 6] = second[from + index]! + 1
		marks[index + 1] = nextMark(marks[index]!, norms[from + index]!)
	}
	table.fill(1001, length * tokenStride, (length + 1) * tokenStride)
	table.fill(1002, (length + 1) * tokenStride)
	marks[length + 1] = marks[length]!
	return {table, marks}
}

function nextMark(before: number, norm: string): number {
	if (norm.length > 2) return before
	if (/^[,;:()–—-]$/.test(norm)) return before + 2
	return /^(?:"|''|``)$/.test(norm) ? before ^ 1 : before
}
