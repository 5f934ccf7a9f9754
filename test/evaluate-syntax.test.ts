import {describe, expect, it} from '@jest/globals'
import {type GoldWord, readConllu} from '../bench/gold/formats/conllu.js'
import {alignWords, compareParses, type ParsedText, type ParsedWord} from '../bench/gold/syntax/conll18.js'
import {goldTree, rawTrees} from '../bench/gold/syntax/trees.js'
import {f1Of} from '../src/evaluate/counts.js'
import {made} from './evaluate/made.js'

const conllu = `# newdoc id = d1
# meta::dateCreated = 2015-08-21
# meta::genre = news
# newpar
# sent_id = d1-1
1	He	he	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

# sent_id = d1-2
1	Ann	Ann	PROPN	NNP	_	2	nsubj	_	_
2	left	leave	VERB	VBD	_	0	root	_	_

# newpar
1	Rain	rain	NOUN	NN	_	0	root	_	_
1.1	fell	fall	VERB	VBD	_	_	_	_	_

# newdoc id = d2
1	End	end	NOUN	NN	_	0	root	_	_
`

describe('CoNLL-U', () => {
	const [first, second] = readConllu({path: 'syntax/x.conllu', text: conllu})

	it('becomes text with paragraphs', () => {
		expect(first!.text).toBe("He don't go. Ann left\n\nRain")
		expect(first!.published).toBe('2015-08-21')
		expect(first!.genre).toBe('news')
		expect(second!.text).toBe('End')
	})

	it('gives words of a token their places', () => {
		expect(first!.words.map(({start, end}) => first!.text.slice(start, end))).toEqual([
			'He',
			'do',
			"n't",
			'go',
			'.',
			'Ann',
			'left',
			'Rain',
		])
		expect(first!.words.map(({head}) => head)).toEqual([3, 3, 3, -1, 3, 6, -1, -1])
	})

	it('names file, line and column of what is wrong', () => {
		const read = (text: string) => () => readConllu({path: 'syntax/x.conllu', text})
		expect(read('1\tHe\n')).toThrow('syntax/x.conllu:1: has 2 columns, not 10')
		expect(read(conllu.replace('\t4\tnsubj', '\t9\tnsubj'))).toThrow('syntax/x.conllu:6: HEAD: is 9')
		expect(read('')).toThrow('holds no sentences')
	})
})

// Words by their forms in one line of text, gold forms joined by `+` share a token.
function parsed(line: string, heads: readonly number[] = []): ParsedText {
	const words: ParsedWord[] = []
	const tokens: {start: number; end: number}[] = []
	let at = 0
	for (const token of line.split(' ')) {
		const [written, parts] = token.includes('=') ? token.split('=') : [token.replaceAll('+', ''), token]
		const forms = parts!.split('+')
		const end = at + written!.length
		tokens.push({start: at, end})
		for (const form of forms)
			words.push({
				start: at,
				end,
				isPart: forms.length > 1,
				form,
				lemma: form,
				upos: 'X',
				xpos: 'X',
				head: heads[words.length] ?? -1,
				deprel: 'dep',
			})
		at = end
	}
	const characters =
		tokens.length > 0
			? line
					.split(' ')
					.map((token) => token.replace(/=.*/, '').replaceAll('+', ''))
					.join('')
			: ''
	return {characters, tokens, words, sentences: [{start: 0, end: at}]}
}

const pairsOf = (gold: string, ours: string): string[] => {
	const [a, b] = [parsed(gold), parsed(ours)]
	return alignWords(a.words, b.words).map(([g, o]) => `${a.words[g]!.form}=${b.words[o]!.form}`)
}

describe('alignment of words', () => {
	it('goes by place', () => {
		expect(pairsOf('a b c', 'a b c')).toEqual(['a=a', 'b=b', 'c=c'])
		expect(pairsOf('ab c', 'a b c')).toEqual(['c=c'])
		expect(pairsOf('a b c', 'ab c')).toEqual(['c=c'])
	})

	it('goes by forms where gold has several words in a token', () => {
		expect(pairsOf("do+n't go", "do n't go")).toEqual(['do=do', "n't=n't", 'go=go'])
		expect(pairsOf("do+n't go", "don't go")).toEqual(['go=go'])
		expect(pairsOf('au=à+le vin', 'au vin')).toEqual(['vin=vin'])
		expect(pairsOf("I do+n't=do+n't", "I do n't").length).toBe(3)
	})
})

describe('CoNLL-2018 scores', () => {
	it('count attachment over aligned words only', () => {
		// a is the root; b and c depend on a. Ours cuts c in two, and attaches b to c's first half.
		const gold = parsed('a b cd', [-1, 0, 0])
		const ours = parsed('a b c d', [-1, 2, 0, 0])
		const scores = compareParses(gold, ours)
		expect(scores.words).toEqual({right: 2, wrong: 2, missed: 1})
		expect(scores.uas).toEqual({right: 1, wrong: 3, missed: 2})
		expect(f1Of(scores.uas)).toBeCloseTo((100 * 2) / 7)
	})

	it('compare labels without their subtype', () => {
		const label = (tree: ParsedText, deprel: string) => ({
			...tree,
			words: tree.words.map((word) => ({...word, deprel})),
		})
		const tree = parsed('a b', [-1, 0])
		expect(compareParses(label(tree, 'nsubj:pass'), label(tree, 'nsubj')).las.right).toBe(2)
		expect(compareParses(label(tree, 'nsubj'), label(tree, 'obj')).las.right).toBe(0)
	})

	it('fail loudly when the texts differ', () => {
		expect(() => compareParses(parsed('ab c'), parsed('ab d'))).toThrow('differ at character 2')
	})

	it('are 100 for gold as prediction, one by one of the words of a token', () => {
		const [gold] = readConllu({path: 'syntax/x.conllu', text: conllu})
		const column = <T>(read: (word: GoldWord) => T): T[] => gold!.words.map(read)
		const found = made(gold!.text, {
			sentences: gold!.sentences.map(({fromToken, toToken}) => ({
				start: gold!.tokens[fromToken]!.start,
				end: gold!.tokens[toToken - 1]!.end,
			})),
			tokens: {
				start: column(({start}) => start),
				end: column(({end}) => end),
				upos: column(({upos}) => upos),
				xpos: column(({xpos}) => xpos),
				lemma: column(({lemma}) => lemma),
				head: column(({head}) => head),
				deprel: column(({deprel}) => deprel),
			},
		})
		const score = rawTrees.score([{gold: gold!, found}])
		const values = Object.fromEntries(score.figures.map(({metric, value}) => [metric, value]))
		expect(values).toMatchObject({sentences: 100, words: 100, upos: 100, xpos: 100, lemma: 100, uas: 100, las: 100})
		// `don't` is one token there and two here: 6 of 7 and 8.
		expect(values.tokens).toBeCloseTo((100 * 12) / 15)
		expect(goldTree(gold!).characters).toBe("Hedon'tgo.AnnleftRain")
	})
})
