import {describe, expect, it} from '@jest/globals'
import {readWeights} from '../src/learning/read-weights.js'
import {makeArticle} from '../src/model/article/make-article.js'
import type {Syntax} from '../src/model/grammar/tokens.js'
import type {Range} from '../src/model/span.js'
import {abbreviations} from '../src/sentences/abbreviations.js'
import {readSentences} from '../src/sentences/read.js'
import {lemmaOf} from '../src/syntax/lemmatizer/lemmatizer.js'
import {loadSyntaxModel, tagAndParse} from '../src/syntax/model.js'

const model = loadSyntaxModel(readWeights)

function parse(text: string): {words: readonly string[]; sentences: readonly Range[]; syntax: Syntax} {
	const {tokens, sentences} = readSentences(makeArticle({text}), new Set(abbreviations), {tags: false})
	return {words: tokens.words, sentences, syntax: tagAndParse(model, tokens, sentences)}
}

/** Checks the laws of trees: one root a sentence, heads within the sentence, no cycles. */
function expectTrees({heads, deprels}: Syntax, sentences: readonly Range[]): void {
	for (const {from, to} of sentences) {
		const roots: number[] = []
		const depth = new Int32Array(to - from).fill(-1)
		for (let row = from; row < to; row++) {
			const path: number[] = []
			let at = row
			while (at >= 0 && depth[at - from] === -1 && path.length <= to - from) {
				path.push(at)
				depth[at - from] = -2
				at = heads[at]!
				if (at !== -1 && (at < from || at >= to)) throw new Error(`The head of ${row} lies outside its sentence`)
			}
			if (at >= 0 && depth[at - from] === -2) throw new Error(`A cycle at ${row}`)
			for (const step of path) depth[step - from] = 0
			if (heads[row] === -1) roots.push(row)
		}
		expect(roots).toHaveLength(1)
		expect(deprels[roots[0]!]).toBe('root')
	}
}

describe('learned syntax', () => {
	it('tags, lemmatizes and parses', () => {
		const {words, syntax} = parse('The two ministers said on Monday that they had signed the treaties.')
		const of = (word: string): string => {
			const row = words.indexOf(word)
			return `${syntax.upos[row]} ${syntax.xpos[row]} ${syntax.lemmas[row]} ${syntax.deprels[row]} ${words[syntax.heads[row]!] ?? ''}`
		}
		expect(of('ministers')).toBe('NOUN NNS minister nsubj said')
		expect(of('said')).toBe('VERB VBD say root ')
		expect(of('Monday')).toBe('PROPN NNP Monday obl said')
		expect(of('that')).toBe('SCONJ IN that mark signed')
		expect(of('signed')).toBe('VERB VBN sign ccomp said')
		expect(of('treaties')).toBe('NOUN NNS treaty obj signed')
		expect(of('two')).toBe('NUM CD two nummod ministers')
	})

	it('reads clauses around quotations', () => {
		const {words, syntax} = parse('“We will not wait any longer,” Maria Keller told reporters in Geneva.')
		const row = words.indexOf('told')
		expect(syntax.deprels[words.indexOf('Maria')]).toBe('nsubj')
		expect(syntax.heads[words.indexOf('Maria')]).toBe(row)
		expect(syntax.heads[words.indexOf('reporters')]).toBe(row)
	})

	it('makes trees of anything', () => {
		const odd = [
			'',
			'?!',
			'x',
			'Привет, мир! Как дела?',
			'他说：“我们会赢。” 然后离开了。',
			'قال الوزير إن الاتفاق جاهز.',
			'\ud800 lone \udc00 surrogates',
			'😀 😀 😀',
			'A (B [C {D " E \' F',
			'THE MINISTER SAID ON MONDAY',
			'word '.repeat(50),
			`${'a'.repeat(3000)} b`,
		]
		for (const text of odd) {
			const {words, sentences, syntax} = parse(text)
			expect(syntax.upos).toHaveLength(words.length)
			expect(syntax.lemmas).toHaveLength(words.length)
			expectTrees(syntax, sentences)
		}
	})

	it('stays linear in the length of a sentence', () => {
		const time = (length: number): number => {
			const words = Array.from({length}, (_, row) => (row % 7 === 6 ? ',' : row % 7 === 3 ? 'said' : 'Tree'))
			const norms = words.map((word) => word.toLowerCase())
			const started = process.cpuUsage().user
			const syntax = tagAndParse(model, {words, norms}, [{from: 0, to: length}])
			const taken = process.cpuUsage().user - started
			expectTrees(syntax, [{from: 0, to: length}])
			return taken
		}
		time(2000)
		expect(time(30_000)).toBeLessThan(40 * time(3_000))
	})

	it('gives the same trees again', () => {
		const text = 'Prices rose by 3 percent in May, the bureau reported; analysts had expected less.'
		expect(parse(text).syntax).toEqual(parse(text).syntax)
	})
})

describe('the lemmatizer', () => {
	it.each([
		['said', 'VERB', 'VBD', 'say'],
		['children', 'NOUN', 'NNS', 'child'],
		['companies', 'NOUN', 'NNS', 'company'],
		['running', 'VERB', 'VBG', 'run'],
		['provoked', 'VERB', 'VBD', 'provoke'],
		['wasting', 'VERB', 'VBG', 'waste'],
		['feuding', 'VERB', 'VBG', 'feud'],
		['quelled', 'VERB', 'VBN', 'quell'],
		['was', 'AUX', 'VBD', 'be'],
		['better', 'ADJ', 'JJR', 'good'],
		['Minister', 'NOUN', 'NN', 'minister'],
		['London', 'PROPN', 'NNP', 'London'],
		['10,000', 'NUM', 'CD', '10000'],
		['I', 'PRON', 'PRP', 'I'],
		["n't", 'PART', 'RB', 'not'],
		['blorfed', 'VERB', 'VBD', 'blorf'],
	])('%s %s %s is a form of %s', (word, upos, xpos, lemma) => {
		expect(lemmaOf(model.lemmatizer, word, word.toLowerCase(), upos, xpos)).toBe(lemma)
	})
})
