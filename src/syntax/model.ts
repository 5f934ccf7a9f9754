import type {Range} from '../model/span.js'
import type {Syntax, Tokens, Upos} from '../model/tokens.js'
import {attribute, attributeCount, readAttributes} from './attributes.js'
import {type Lemmatizer, lemmaOf, unpackLemmatizer} from './lemmatizer.js'
import {type Lexicon, unpackLexicon} from './lexicon.js'
import {createWorkspace, type Parser, parseStretch, unpackParser, type Workspace} from './parser.js'
import {tokenStride} from './parser-features.js'
import {longestStretch, stretchesOf} from './stretches.js'
import {type Tagger, tagTokens, unpackTagger} from './tagger.js'

/** The learned part of the syntax room: lexicon, tagger, lemmatizer, parser. */
export interface SyntaxModel {
	readonly lexicon: Lexicon
	readonly tagger: Tagger
	readonly lemmatizer: Lemmatizer
	readonly parser: Parser
	readonly workspace: Workspace
}

/**
 * Loads the weights of the syntax room. `read` gives the bytes of a file of `models/` by its name without extension:
 * `readWeights` of `#weights`.
 * @throws WeightError that names the file and the command that rebuilds it
 */
export function loadSyntaxModel(read: (name: string) => Uint8Array): SyntaxModel {
	const lexicon = unpackLexicon(read('lexicon'))
	const parser = unpackParser(read('parser'))
	return {
		lexicon,
		tagger: unpackTagger(read('tagger'), lexicon),
		lemmatizer: unpackLemmatizer(read('lemmas')),
		parser,
		workspace: createWorkspace(parser, longestStretch),
	}
}

/** Tags, lemmatizes and parses tokens sentence by sentence. Pure; linear in the number of tokens. */
export function tagAndParse(
	{lexicon, tagger, lemmatizer, parser, workspace}: SyntaxModel,
	{length, words, norms}: Pick<Tokens, 'length' | 'words' | 'norms'>,
	sentences: readonly Range[],
): Syntax {
	const attributes = readAttributes(words, norms, sentences, lexicon)
	const classes = tagTokens(tagger, attributes, sentences)
	const heads = new Int32Array(length).fill(-1)
	const deprels: string[] = new Array<string>(length).fill('root')
	const {labels} = parser.moves
	const {state} = workspace
	for (const sentence of sentences) {
		let root = -1
		for (const {from, to} of stretchesOf(sentence, norms)) {
			const {table, marks} = readStretch(attributes, classes, tagger.tags.uposNumbers, norms, from, to)
			parseStretch(parser, workspace, table, marks, to - from)
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
		lemmas.push(lemmaOf(lemmatizer, words[row]!, norms[row]!, upos[row]!, xpos[row]!))
	}
	return {upos, xpos, lemmas, heads, deprels}
}

/** The parser's view of a stretch: its tokens, the root, and what is missing; `marks` counts commas and the like before each row. */
export function readStretch(
	attributes: Int32Array,
	classes: Uint8Array,
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
		const tag = classes[from + index]!
		table[start] = attributes[at + attribute.word]!
		table[start + 1] = tag + 1
		table[start + 2] = uposNumbers[tag]!
		table[start + 3] = attributes[at + attribute.fine]!
		table[start + 4] = attributes[at + attribute.middle]!
		table[start + 5] = attributes[at + attribute.coarse]!
		marks[index + 1] = marks[index]! + (/^[,;:()–—-]$/.test(norms[from + index]!) ? 1 : 0)
	}
	table.fill(1001, length * tokenStride, (length + 1) * tokenStride)
	table.fill(1002, (length + 1) * tokenStride)
	marks[length + 1] = marks[length]!
	return {table, marks}
}
