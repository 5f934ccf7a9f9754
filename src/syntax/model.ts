import {ownLemma, readAsExemplars} from '../lexicon/exemplar.js'
import {irregularPasts} from '../lexicon/irregular.js'
import {baseLexicon} from '../lexicon/lexicon.js'
import type {Lexicon as WordLexicon} from '../model/lexicon.js'
import type {Range} from '../model/span.js'
import type {Syntax, Tokens, Upos} from '../model/tokens.js'
import {lemmaExceptions, verbExceptions} from './lemmatizer/exceptions.js'
import {type Lemmatizer, lemmaOf, unpackLemmatizer} from './lemmatizer/lemmatizer.js'
import {longestStretch, stretchesOf} from './parse-windows.js'
import {type Parser, unpackParser, writeParserRows} from './parser/parser.js'
import {attribute, attributeCount, readAttributes} from './tagger/attributes.js'
import {addFiniteVerb} from './tagger/finite-verb.js'
import {type Lexicon, unpackLexicon} from './tagger/learned-lexicon.js'
import {type Tagger, tagTokens, unpackTagger} from './tagger/tagger.js'
import {readTitles} from './tagger/title-case.js'

/** The learned part of the syntax room: lexicon, tagger, lemmatizer, parser. */
export interface SyntaxModel {
	readonly lexicon: Lexicon
	readonly tagger: Tagger
	readonly lemmatizer: Lemmatizer
	readonly parser: Parser
}

/**
 * Loads the weights of the syntax room. `read` gives the bytes of a file of `models/` by its name without extension:
 * `readWeights` of `#weights`.
 * @throws WeightError that names the file and the command that rebuilds it
 */
export function loadSyntaxModel(read: (name: string) => Uint8Array): SyntaxModel {
	const lexicon = unpackLexicon(read('lexicon'))
	return {
		lexicon,
		tagger: unpackTagger(read('tagger'), lexicon),
		lemmatizer: unpackLemmatizer(read('lemmas')),
		parser: unpackParser(read('parser')),
	}
}

/** Tags, lemmatizes and parses tokens sentence by sentence. Pure; linear in the number of tokens. */
export function tagAndParse(
	{lexicon, tagger, lemmatizer, parser}: SyntaxModel,
	{length, words, norms}: Pick<Tokens, 'length' | 'words' | 'norms'>,
	sentences: readonly Range[],
	own: WordLexicon = baseLexicon,
): Syntax {
	const read = readAsExemplars(words, norms, own)
	const attributes = readAttributes(read.words.map(plainMark), read.norms.map(plainMark), sentences, lexicon)
	readTitles(words, norms, sentences, lexicon, attributes)
	const tagged = tagTokens(tagger, attributes, sentences, norms)
	for (const sentence of sentences) addFiniteVerb(tagged, tagger.tags, read.norms, own, sentence)
	const classes = tagged.best
	const heads = new Int32Array(length).fill(-1)
	const deprels: string[] = new Array<string>(length).fill('root')
	const {labels, network, rows} = parser
	const buffer = new Int32Array(longestStretch * rows.perToken)
	for (const sentence of sentences) {
		let root = -1
		for (const {from, to} of stretchesOf(sentence, norms)) {
			for (let row = from; row < to; row++) {
				const place = (row - from) * rows.perToken
				writeParserRows(rows, attributes, row, classes[row]!, tagged.second[row]!, buffer, place)
			}
			network.parse(buffer, rows.perToken, to - from)
			for (let row = from; row < to; row++) {
				const head = network.heads[row - from]!
				if (head < to - from) {
					heads[row] = from + head
					deprels[row] = labels[network.relations[row - from]!]!
				} else if (root < 0) root = row
				else {
					// A later piece of an overlong sentence depends on the root of the first.
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
				: /^VB[DGN]$/.test(xpos[row]!)
					? (verbExceptions.get(norms[row]!) ?? irregularPasts.get(norms[row]!)?.lemma)
					: undefined
		lemmas.push(
			ownLemma(own, norms, row, upos[row]!) ??
				exception ??
				lemmaOf(lemmatizer, words[row]!, norms[row]!, upos[row]!, xpos[row]!),
		)
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
