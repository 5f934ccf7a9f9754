import {describe, expect, it} from '@jest/globals'
import {createReader} from '../src/extract.js'
import {FeatureList} from '../src/learning/linear/feature-list.js'
import type {Ranker} from '../src/learning/linear/ranker.js'
import {newRuleRun} from '../src/model/rule-run.js'
import {loadStandardModels} from '../src/models.js'
import {chooseByModel, isSettled, type SpeakerChooser, writeCandidates} from '../src/quotes/speakers/choose-speaker.js'
import type {SpeakerCandidate} from '../src/quotes/speakers/speaker-candidates.js'
import {readQuotes} from '../train/quotes/read-quotes.js'
import {rankerOf} from './ranker-of.js'

const models = loadStandardModels()

interface Written {
	readonly candidates: readonly SpeakerCandidate[]
	readonly keys: readonly Int32Array[]
}

/** What the candidates of each quote are where the rules' answer stays. */
function candidatesIn(text: string): Written[] {
	const seen: Written[] = []
	const list = new FeatureList()
	readWith(text, (context, profiles, quote, answer) => {
		list.clear()
		const candidates = writeCandidates(context, profiles, quote, answer, list)
		seen.push({candidates, keys: list.takeEach()})
		return answer
	})
	return seen
}

const readWith = (text: string, choose: SpeakerChooser) =>
	readQuotes({id: 'made', published: null, text} as Parameters<typeof readQuotes>[0], models, choose)

/** Gives a feature of one candidate alone these log-odds, all others 0. */
function preferring(template: number, values: readonly [number, number?, number?], logOdds: number): Ranker {
	const list = new FeatureList()
	list.add(template, ...values)
	list.close()
	return rankerOf(list.takeEach()[0]!, logOdds)
}

const speakersIn = (text: string, speakers: Ranker | null) =>
	createReader({}, {...models, speakers, quoteFilter: null})({text}, {kinds: ['quote']}, newRuleRun()).facts.map(
		(fact) => (fact.kind === 'quote' ? `${fact.speaker} by ${fact.speakerRule}` : null),
	)

const article =
	'Mayor Ana Ruiz opened the new pier in Narva. Tom Beck, a fisherman, watched. "The pier is safe," a spokesman said.'

describe('candidates for a speaker', () => {
	it.each(['', 'Rain', 'Rain fell.', 'Ana Ruiz'])('are none in %j', (text) => {
		expect(candidatesIn(text)).toEqual([])
	})

	it('are the answer alone where no entity is named', () => {
		const [quote] = candidatesIn('"The pier is safe," a spokesman said.')
		expect(quote!.candidates).toMatchObject([{isAnswer: true, speakers: [], mention: undefined, rank: -1}])
	})

	it('begin with the answer, have each entity once and their features in the same order', () => {
		const [quote] = candidatesIn(article)
		const {candidates, keys} = quote!
		expect(candidates.map(({isAnswer}) => isAnswer)).toEqual(candidates.map((_, index) => index === 0))
		const speakers = candidates.map((one) => one.speakers.join())
		expect(new Set(speakers).size).toBe(speakers.length)
		expect(keys).toHaveLength(candidates.length)
		expect(candidates.length).toBeGreaterThan(2)
	})

	it('are 17 at most', () => {
		const first = ['Ana', 'Tom', 'Eva', 'Max', 'Ida', 'Jon', 'Liv', 'Per']
		const people = ['Ruiz', 'Beck', 'Holt', 'Moss'].flatMap((family) => first.map((given) => `${given} ${family}`))
		const texts = `${people.map((name) => `${name} came.`).join(' ')} "The pier is safe," a spokesman said.`
		const [quote] = candidatesIn(texts)
		expect(quote!.candidates.length).toBeGreaterThan(10)
		expect(quote!.candidates.length).toBeLessThanOrEqual(17)
	})

	it('say how many quotes ago they spoke', () => {
		const quotes = candidatesIn('"The pier is safe," Ana Ruiz said. Tom Beck came. "It is new," the mayor said.')
		expect(quotes).toHaveLength(2)
		expect(quotes[1]!.candidates.map(({quotesAgo}) => quotesAgo)).toContain(1)
	})
})

describe('the chosen speaker', () => {
	it('is the answer of the rules unless another is clearly more probable', () => {
		const byRules = speakersIn(article, null)
		expect(byRules).toHaveLength(1)
		// Template 13: whether the candidate is the rules' answer.
		expect(speakersIn(article, preferring(13, [0], 0))).toEqual(byRules)
		expect(speakersIn(article, preferring(13, [1], 9))).toEqual(byRules)
	})

	it.each([
		[9, 0.9],
		[0, 0.7],
	])('is sure of a pronoun where the ranker is: log-odds of %d', (logOdds, confidence) => {
		const text = 'Ana Ruiz opened the pier with Eva Holt. "The pier is safe," she said.'
		const {facts} = createReader({}, {...models, speakers: preferring(13, [1], logOdds), quoteFilter: null})(
			{text},
			{kinds: ['quote']},
			newRuleRun(),
		)
		expect(facts).toMatchObject([{speaker: 'Ana Ruiz', speakerRule: 'source/pronoun', speakerConfidence: confidence}])
	})

	it('is another where it is', () => {
		// Template 14: 22 for a woman.
		const definite = article.replace('a spokesman', 'the spokesman')
		expect(speakersIn(definite, preferring(14, [22], 9))).toEqual(['Ana Ruiz by source/chosen'])
	})

	it.each(['a spokesman', 'one spokesman', 'Beck’s spokesman', 'someone in the crowd'])(
		'is no name for “%s”',
		(source) => {
			const anonymous = article.replace('a spokesman', source)
			expect(speakersIn(anonymous, preferring(14, [22], 9))).not.toContain('Ana Ruiz by source/chosen')
		},
	)

	it('stays where the source is a name', () => {
		const named = 'Ana Ruiz opened the pier. "The pier is safe," Tom Beck said.'
		expect(speakersIn(named, preferring(14, [22], 9))).toEqual([
			expect.stringMatching(/^Tom Beck by (?!source\/chosen)/),
		])
		expect(isSettled({rule: 'model'}, {speakers: [0], description: null, rule: 'source/name', confidence: 0.9})).toBe(
			true,
		)
		expect(isSettled({rule: 'model'}, {speakers: [], description: null, rule: null, confidence: 0})).toBe(false)
		expect(isSettled({rule: 'turn'}, {speakers: [], description: null, rule: null, confidence: 0})).toBe(true)
	})

	it('has the same record in each reading', () => {
		const choose = chooseByModel(models.speakers!)
		const [first, second] = [readWith(article, choose), readWith(article, choose)]
		expect(second.quotes).toEqual(first.quotes)
	})
})
