import {describe, expect, it} from '@jest/globals'
import {extract} from '../src/index.js'
import {type Cuts, tokenize} from '../src/sentences/tokens/tokenize.js'

const words = (count: number, word: string): string => Array.from({length: count}, () => word).join(' ')

describe('sentences without an end', () => {
	it('are read in pieces, with a message that names their place', () => {
		const text = `Ann Lee left.\n\n${words(300, 'she said')}`
		const {sentences, messages} = extract({text})
		const cut = messages.filter(({rule}) => rule === 'sentence/overlong')
		expect(cut).toHaveLength(1)
		expect(cut[0]!.start).toBe(text.indexOf('she'))
		expect(text.startsWith(cut[0]!.text, cut[0]!.start)).toBe(true)
		expect(cut[0]!.reason).toContain('600 words')
		expect(sentences.length).toBeGreaterThanOrEqual(7)
		for (const {start, end} of sentences) expect(text.slice(start, end).split(' ').length).toBeLessThanOrEqual(100)
		// Every word stands in a piece.
		expect(
			sentences
				.map(({start, end}) => text.slice(start, end))
				.join(' ')
				.replace(/\s+/g, ' '),
		).toBe(text.replace(/\s+/g, ' '))
	})

	it('are cut behind punctuation where there is some', () => {
		const {sentences, article} = extract({text: `${words(200, 'the old pier leaks a bit and the dam,')} too.`})
		expect(sentences.length).toBeGreaterThan(10)
		for (const {start, end} of sentences) expect(article.text.slice(start, end)).toMatch(/[,.]$/)
	})

	it('leave long sentences of news as they are', () => {
		const {sentences, messages} = extract({text: `The ferry carried ${words(90, 'the old pier,')} and a dam.`})
		expect(sentences).toHaveLength(1)
		expect(messages.filter(({rule}) => rule === 'sentence/overlong')).toEqual([])
	})
})

describe('tables of figures', () => {
	it('count nothing, with a message', () => {
		const text = `Ann Lee saw 12 boats.\n\n${words(300, '1')}`
		const {facts, messages} = extract({text})
		expect(facts.filter(({kind}) => kind === 'quantity')).toHaveLength(1)
		const noted = messages.filter(({rule}) => rule === 'numbers/table')
		expect(noted.map(({start}) => start)).toEqual([text.indexOf('1 1')])
		expect(text.startsWith(noted[0]!.text, noted[0]!.start)).toBe(true)
	})

	it('have rows that count nothing, with one message', () => {
		const rows = ['Norvik  20  14  3  3  41', 'Hull  20  12  4  4  35', 'Quillpay\t101.25\t+4.10\t+4.2%\t310,220']
		const text = `Ann Lee saw 12 boats.\n\n${rows.join('\n')}\n\nBo Ray saw 14 boats.`
		const {facts, messages} = extract({text})
		expect(facts.filter(({kind}) => kind === 'quantity')).toHaveLength(2)
		expect(messages.filter(({rule}) => rule === 'numbers/table')).toHaveLength(1)
	})

	it('have rows with single spaces between the figures too', () => {
		const rows = ['Team P W D L Pts', 'Norvik 20 14 3 3 45', 'Hull 20 12 4 4 40', 'Quill Town 20 6 4 10 22']
		const {facts} = extract({text: `Ann Lee saw 12 boats.\n\n${rows.join('\n')}\n\nBo Ray saw 14 boats.`})
		expect(facts.filter(({kind}) => kind === 'quantity').map(({evidence}) => evidence.text)).toEqual([
			'12 boats',
			'14 boats',
		])
	})

	it.each([
		['one figure, its thousands apart', 'The pier has 1 234 567 890 planks.', ['1 234 567 890 planks']],
		[
			'figures in a sentence',
			'The numbers drawn at Norvik were 4 8 15 16 for 30 boats.',
			['4', '8', '15', '16', '30 boats'],
		],
	])('aren’t read from %s', (_, text, expected) => {
		const {facts} = extract({text})
		expect(facts.filter(({kind}) => kind === 'quantity').map(({evidence}) => evidence.text)).toEqual(expected)
	})

	it('are no lists of amounts in a sentence', () => {
		const {facts} = extract({text: `The boards counted 12, 14 and 19 boats; ${words(20, '3, 4,')} and 5 ships sank.`})
		expect(facts.filter(({kind}) => kind === 'quantity').length).toBeGreaterThan(2)
	})
})

function tokensOf(text: string): string[] {
	const cuts: Cuts = {starts: [], ends: []}
	tokenize(text, {start: 0, end: text.length}, new Set(), cuts)
	return cuts.starts.map((start, row) => text.slice(start, cuts.ends[row]))
}

describe('addresses without an end', () => {
	it.each([
		['of a page', `https://pier.example/${'a/'.repeat(3000)}`],
		['of a host', `www.pier.example/${'b?c='.repeat(2000)}`],
		['with brackets', `https://pier.example/(${'a)'.repeat(3000)}`],
	])('are one token: %s', (_, address) => {
		expect(tokensOf(`Ann Lee read ${address}, then left.`)).toEqual([
			'Ann',
			'Lee',
			'read',
			address,
			',',
			'then',
			'left',
			'.',
		])
	})

	it('end at a mark that no address has, and the next begins there', () => {
		const [one, other] = [`https://pier.example/${'a/'.repeat(3000)}`, 'https://dam.example/b']
		expect(tokensOf(`Ann Lee read <${one}><${other}>.`)).toEqual(expect.arrayContaining([one, other]))
	})

	it('lose the marks behind them in linear time', () => {
		const marks = ')'.repeat(100_000)
		const start = process.cpuUsage().user
		tokensOf(`Ann Lee read https://pier.example/a${marks}`)
		expect(process.cpuUsage().user - start).toBeLessThan(2e6)
	})
})
