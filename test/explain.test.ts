import {readFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import {schemeReasons} from '#src/explain/dropped.js'
import {createExplainer, type Explanation, explain, explanationSchema} from '#src/explain/index.js'
import {type ModelName, namesOf} from '#src/explain/name-features.js'
import {ruleSets, rulesOf} from '#src/explain/rule-sets.js'
import {extract} from '#src/extract.js'
import {calibratedKinds} from '#src/facts/confidence.js'
import {schemeRules} from '#src/quotes/scheme/record-scheme.js'

const text = `Harbour board chair backs new pier

The harbour board elected Ana Ruiz as its chair on Monday. Ruiz said the old pier, built in 1962, would cost $4 million to repair.

"We need a new one," she told the Tidewater Gazette. She wants to open it by 2027. Critics fear a long delay, and the plan could still fail.

Call 555-0100 for tickets. Spokesman Tom Weller declined to comment. The firm, called “Blue Heron”, has won 12 contracts on Route 66.`
const article = {id: 'pier', text, published: '2025-03-04'}
const explained = explain(article)

const sentenceWith = (words: string, given: Explanation = explained) =>
	given.sentences.find((sentence) => sentence.text.includes(words))!

const recordWith = (kind: string, words: string) =>
	explained.records.find((record) => record.kind === kind && record.evidence.text.includes(words))!

describe('an explanation', () => {
	it('changes nothing of what is found, and has a record for each fact', () => {
		const {facts, sentences, messages} = extract(article)
		expect(explained.records.map(({id}) => id)).toEqual(facts.map(({id}) => id))
		expect(explained.records.map(({confidence}) => confidence.value)).toEqual(facts.map(({confidence}) => confidence))
		expect(explained.sentences.map(({start, end}) => ({start, end}))).toEqual(sentences)
		expect(explained.messages).toEqual(messages)
		expect(extract(article).facts).toEqual(facts)
	})

	it('fits its schema, and gives words as they stand in the text', () => {
		expect(explanationSchema.safeParse(explained).error).toBeUndefined()
		const spans = [
			...explained.records.flatMap(({evidence, words, resolved}) => [
				evidence,
				...words,
				...resolved.flatMap((one) => one.words ?? []),
			]),
			...explained.sentences.flatMap((sentence) => [sentence, ...sentence.seen, ...sentence.dropped]),
		]
		expect(spans.length).toBeGreaterThan(100)
		for (const {start, end, text: words} of spans) expect(text.slice(start, end)).toBe(words)
	})

	it('is the same each time', () => {
		expect(createExplainer().explain(article)).toEqual(explained)
	})

	it('lists who else may have spoken, the likeliest first', () => {
		const text = 'Ana Ruiz met Ida Holt in Hollin on Monday. Bo Ray sold a mill. “We need a new pier,” she said.'
		const quote = explain({text}).records.find(({kind}) => kind === 'quote')!
		const speaker = quote.resolved.find(({part}) => part === 'speaker')!
		const names = speaker.candidates.map(({name}) => name)
		expect(names[0]).toBe(speaker.name)
		expect(names).toEqual(expect.arrayContaining(['Ana Ruiz', 'Ida Holt']))
	})

	it('says what found a quote, by which words, and how its speaker was resolved', () => {
		const quote = recordWith('quote', 'We need a new one')
		expect(quote.found).toMatchObject({room: 'quotes', by: 'models', rule: 'model'})
		expect(quote.words).toEqual(
			expect.arrayContaining([
				expect.objectContaining({part: 'cue', text: 'told'}),
				expect.objectContaining({part: 'source', text: 'she'}),
			]),
		)
		const speaker = quote.resolved.find(({part}) => part === 'speaker')!
		expect(speaker).toMatchObject({name: 'Ana Ruiz', rule: 'source/pronoun', words: {text: 'she'}})
		// Neither he nor the bank is one for `she`: there is no choice.
		expect(speaker.candidates).toEqual([])
		expect(quote.found.rules.map(({rule}) => rule)).toContain('reference/pronoun-source')
		expect(recordWith('statement', 'would cost').claim).toEqual({
			mode: 'reported',
			by: 'Ana Ruiz',
			polarity: 'affirmed',
			modality: 'predicted',
		})
	})

	it('adds up: the weights of its features are the log-odds of each judgment', () => {
		const judgments = [
			...explained.records.flatMap(({judgments: all, confidence, salience}) => [
				...all,
				...(confidence.judgment ? [confidence.judgment] : []),
				...(salience.judgment ? [salience.judgment] : []),
			]),
			...explained.sentences.flatMap(({dropped}) => dropped.flatMap(({judgment}) => judgment ?? [])),
		].filter(({features, probability}) => features.length > 0 && probability > 0.02 && probability < 0.98)
		expect(new Set(judgments.map(({model}) => model)).size).toBeGreaterThanOrEqual(5)
		for (const {probability, features} of judgments) {
			const sum = features.reduce((total, {weight}) => total + weight, 0)
			// Rounded to thousandths, each.
			expect(Math.abs(1 / (1 + Math.exp(-sum)) - probability)).toBeLessThan(0.02)
		}
	})

	it('has the confidence before calibration of the kinds that are calibrated', () => {
		for (const {kind, confidence} of explained.records)
			expect([kind, confidence.before !== null]).toEqual([kind, calibratedKinds.has(kind)])
		expect(recordWith('statement', 'elected').confidence.judgment).toMatchObject({model: 'statements'})
		expect(recordWith('event', 'elected')).toMatchObject({
			judgments: [{model: 'event-triggers'}],
			confidence: {judgment: {model: 'events'}},
		})
	})
})

describe('what was left out is explained', () => {
	it.each([
		['quote', 'wants to open', 'scheme', /no reported speech: an intention/],
		['quote', 'declined to comment', 'report', /more likely an attitude/],
		['statement', 'built in 1962', 'worth', /none of the main ones/],
		['statement', 'told', 'clause', /the cue of a quote/],
		['quantity', '555-0100', 'number', /a code, a telephone number/],
		['quantity', '66', 'number', /part of a name or a label/],
	])('%s: “%s” by the step %s', (kind, words, step, reason) => {
		const dropped = sentenceWith(words).dropped.find((one) => one.kind === kind && one.step === step)
		expect(dropped).toMatchObject({text: expect.stringContaining(words), reason: expect.stringMatching(reason)})
		if (dropped!.probability !== null) expect(dropped!.probability).toBeLessThan(dropped!.least!)
	})

	it('where a rule dropped it, with the rule and its example', () => {
		const {rule} = sentenceWith('wants to open').dropped.find(({step}) => step === 'scheme')!
		expect(rule).toMatchObject({rule: 'filter/intention', room: 'quotes', example: 'Ann Lee wants a new pier.'})
	})

	it('where the options of the call did it', () => {
		const few = explain(article, {kinds: ['quote', 'event', 'statement'], minConfidence: 0.6, top: 2})
		expect(few.records).toHaveLength(2)
		const reasons = few.sentences.flatMap(({dropped}) =>
			dropped.filter(({step}) => step === 'left-out').map(({reason}) => reason),
		)
		expect(reasons).toEqual(
			expect.arrayContaining([
				'its kind was not asked for',
				'less sure than was asked for',
				'others of the article matter more, and only so many were asked for',
			]),
		)
	})

	it('with what was seen in the sentence', () => {
		const {seen} = sentenceWith('declined to comment')
		expect(seen).toEqual(
			expect.arrayContaining([
				expect.objectContaining({as: 'reporting verb', text: 'declined', detail: 'decline'}),
				expect.objectContaining({as: 'name', text: 'Tom Weller', detail: 'person'}),
			]),
		)
		expect(sentenceWith('We need').seen).toContainEqual(
			expect.objectContaining({
				as: 'quotation',
				text: '"We need a new one,"',
				records: [recordWith('quote', 'We need').id, recordWith('statement', 'We need').id],
			}),
		)
		expect(sentenceWith('elected').seen).toContainEqual(
			expect.objectContaining({as: 'event word', text: 'elected', detail: expect.stringContaining('elect')}),
		)
	})
})

describe('an explanation of other articles', () => {
	it('without models says what the rules found', () => {
		const {records, sentences} = createExplainer({models: false}).explain(article)
		expect(records.length).toBeGreaterThan(10)
		for (const {judgments, confidence, found} of records) {
			expect({judgments, before: confidence.before}).toEqual({judgments: [], before: null})
			expect(found.by).toBe('rules')
		}
		expect(sentences.length).toBe(explained.sentences.length)
	})

	it('in another language, or empty, has its message alone', () => {
		const german =
			'Der Hafenrat hat am Montag eine neue Vorsitzende gewählt. Sie sagte, die alte Mole sei zu teuer. '.repeat(4)
		expect(explain({text: german})).toMatchObject({records: [], sentences: [], messages: [{rule: 'article/language'}]})
		expect(explain({text: ''})).toMatchObject({records: [], sentences: []})
		expect(() => explain({text: 7} as never)).toThrow(TypeError)
		expect(() => explain(article, {top: 0})).toThrow(TypeError)
	})

	it('of odd texts gives words as they stand there', () => {
		const {explain: read} = createExplainer({models: false})
		for (const odd of [
			'“',
			'\ud800 said \u202e',
			'\u0000\u0000 1 2 3',
			'”“”“ he said “',
			'.'.repeat(500),
			'\n\n\n$',
			'a\u2028b 5G 5%',
		]) {
			const {sentences, records} = read({text: odd, published: '2025-03-04'})
			for (const {start, end, text: words} of [
				...sentences.flatMap((sentence) => [sentence, ...sentence.seen, ...sentence.dropped]),
				...records.flatMap(({evidence, words: all}) => [evidence, ...all]),
			])
				expect(odd.slice(start, end)).toBe(words)
		}
	})

	it('knows a caller’s own words and events', () => {
		const own = createExplainer({events: {recall: {verbs: ['recall'], roles: {company: 'subject', product: 'object'}}}})
		const {records, sentences} = own.explain({text: 'Acme Motors recalled its vans on Friday, Ann Lee blurbed.'})
		expect(records.filter(({kind}) => kind === 'event')).toContainEqual(
			expect.objectContaining({found: expect.objectContaining({by: 'rules', rule: 'event/frame'})}),
		)
		expect(sentences[0]!.seen).toContainEqual(
			expect.objectContaining({as: 'event word', detail: expect.stringContaining('recall')}),
		)
	})

	it('gives the rule that denies one clause to what is denied alone', () => {
		const {records} = explain({text: 'The council, which did not approve the budget, sold the mill to Tom Varga.'})
		const denied = records.filter(({found}) => found.rules.some(({rule}) => rule.startsWith('negation/')))
		expect(denied.map(({claim}) => claim.polarity)).toEqual(denied.map(() => 'denied'))
		expect(denied).not.toEqual([])
		expect(records.some(({kind, claim}) => kind === 'statement' && claim.polarity === 'affirmed')).toBe(true)
	})

	it('says that one word names the more probable of two events', () => {
		const taken = explain({
			text: 'The club won the Tidewater Cup on Sunday. The court fined Acme $3 million over the spill.',
		}).sentences.flatMap(({dropped}) => dropped.filter(({reason}) => reason.startsWith('its word names another event')))
		expect(taken.length).toBeGreaterThan(0)
		for (const {probability, least} of taken) expect(probability!).toBeGreaterThanOrEqual(least!)
	})
})

describe('the names of features', () => {
	const root = new URL('../src/', import.meta.url)
	const templatesIn = (...files: readonly string[]): number[] =>
		files.flatMap((file) =>
			[...readFileSync(new URL(file, root), 'utf8').matchAll(/\badd\(\s*(\d+)\b/g)].map(([, number]) => Number(number)),
		)

	it.each<[ModelName, readonly string[]]>([
		['quote-filter', ['quotes/filter/learned-filter.ts']],
		['statements', ['facts/statement/worth.ts']],
		['salience', ['facts/salience/features.ts']],
		['event-triggers', ['facts/event/trigger/trigger-features.ts']],
		['events', ['facts/event/retelling/event-features.ts']],
		['relations', ['facts/relation/pairs/pair-features.ts', 'facts/relation/pairs/place-features.ts']],
	])('of %s are those of its templates: name new ones in src/explain/feature-names', (model, files) => {
		const templates = templatesIn(...files)
		expect(templates.length).toBeGreaterThan(20)
		const named = Object.keys(namesOf(model, '').templates).map(Number)
		expect(named.sort((a, b) => a - b)).toEqual([...new Set(templates)].sort((a, b) => a - b))
	})

	it('of confidence are named for every kind that is calibrated', () => {
		for (const kind of calibratedKinds) {
			const features = explained.records
				.filter((record) => record.kind === kind)
				.flatMap(({confidence}) => confidence.judgment!.features)
			for (const {feature} of features) expect(feature).not.toMatch(/^feature \d/)
		}
	})
})

describe('the rules', () => {
	it('that drop an attribution each have a reason', () => {
		const dropping = schemeRules.rules.filter(({phase}) => phase === 'filter' || phase === 'antecedent')
		expect(dropping.map(({name}) => name).sort()).toEqual(Object.keys(schemeReasons).sort())
	})

	it('have ids of their own, so that each has one example', () => {
		const ids = rulesOf(ruleSets).map(({id}) => id)
		expect(new Set(ids).size).toBe(ids.length)
	})
})
