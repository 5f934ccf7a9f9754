import {expect, it} from '@jest/globals'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import {coreference} from '../bench/gold/coreference/coreference.js'
import {fairMentions} from '../bench/gold/coreference/fair-mentions.js'
import {pronouns} from '../bench/gold/coreference/pronouns.js'
import {fairNames} from '../bench/gold/names/fair-names.js'
import {taggedNames} from '../bench/gold/names/tagged-names.js'
import {wireNames} from '../bench/gold/names/wire-names.js'
import {worldNames} from '../bench/gold/names/world-names.js'
import {linkedSources} from '../bench/gold/quotes/linked-sources.js'
import {newsAttributions} from '../bench/gold/quotes/news-attributions.js'
import {sourcedStatements} from '../bench/gold/quotes/sourced-statements.js'
import {sentenceCases, sentenceEnds} from '../bench/gold/syntax/sentence-sets.js'
import {rawTrees} from '../bench/gold/syntax/trees.js'
import {tasks} from '../bench/gold/tasks.js'
import {layers} from '../src/evaluate/layers.js'
import {metrics} from '../src/evaluate/metrics.js'
import {readRecords} from '../src/evaluate/records/layer.js'
import type {Part} from '../src/evaluate/score.js'
import {scoreFile} from '../src/evaluate/scoreboard.js'
import type {EntityRecord} from '../src/facts/entity.js'
import {entity, made, quote, spanOf} from './evaluate/made.js'
import {
	perfectAttributions,
	perfectClusters,
	perfectFair,
	perfectNames,
	perfectRecords,
	perfectTree,
} from './evaluate/perfect.js'
import {expectPerfect, fileOf, onGold, scoreOf, values} from './evaluate/real-gold.js'

const fourTypes: Record<string, EntityRecord['type']> = {
	PER: 'person',
	LOC: 'place',
	ORG: 'organization',
	MISC: 'group',
}
const wireTypes: Record<string, EntityRecord['type']> = {
	PERSON: 'person',
	LOCATION: 'place',
	ORGANIZATION: 'organization',
}
const nineTypes: Record<string, Pick<EntityRecord, 'type'> & Partial<EntityRecord>> = {
	Person: {type: 'person'},
	Location: {type: 'place'},
	Facility: {type: 'place', subtype: 'facility'},
	Organization: {type: 'organization'},
	NORP: {type: 'group'},
	Product: {type: 'product'},
	Misc: {type: 'event'},
}

onGold('gold as prediction scores 100', () => {
	it.each(['sentences/gum-dev.jsonl', 'sentences/ewt-dev.jsonl'])('%s', (path) =>
		expectPerfect(scoreOf(sentenceEnds, path, ({text, sentences}) => made(text, {sentences: [...sentences]}))),
	)

	it.each(['syntax/gum-dev.conllu', 'syntax/ewt-dev.conllu'])('%s', (path) => {
		const score = scoreOf(rawTrees, path, perfectTree)
		// Words of one token count as tokens of ours; a word whose parts aren't written out has no place of its own.
		expectPerfect(score, /^(?:tokens|words|upos|xpos|lemma|uas|las)$/)
		expect(values(score).las).toBeGreaterThan(99.9)
	})

	it.each(['names/conll2003-dev.jsonl', 'names/wikigold.jsonl', 'names/uner-ewt-dev.jsonl'])('%s', (path) =>
		expectPerfect(
			scoreOf(taggedNames, path, ({text, names}) => perfectNames(text, names, (type) => ({type: fourTypes[type]!}))),
		),
	)

	it('names/worldwide-dev.jsonl', () =>
		expectPerfect(
			scoreOf(worldNames, 'names/worldwide-dev.jsonl', ({text, names}) => {
				const spans = names.map(([start, end, type]) => ({start, end, type}))
				return perfectNames(
					text,
					spans.filter(({type}) => nineTypes[type]),
					(type) => nineTypes[type]!,
				)
			}),
			/^nine\.(?:f1|raw\.f1|Date\.f1|Money\.f1)$/,
		))

	it('names/ieer.jsonl', () => {
		const score = scoreOf(wireNames, 'names/ieer.jsonl', ({text, spans}) => {
			const names = spans.map(([start, end, type]) => ({start, end, type}))
			return perfectNames(
				text,
				names.filter(({type}) => wireTypes[type]),
				(type) => ({type: wireTypes[type]!}),
			)
		})
		const all = values(score)
		for (const type of Object.keys(wireTypes))
			expect([all[`${type}.f1`], all[`${type}.overlap.f1`]]).toEqual([100, 100])
	})

	it('names/news-fair.jsonl', () => {
		expectPerfect(scoreOf(fairNames, 'names/news-fair.jsonl', perfectFair))
		expectPerfect(scoreOf(fairMentions, 'names/news-fair.jsonl', perfectFair))
	})

	it('coref/ontogum.conllu', () => expectPerfect(scoreOf(coreference, 'coref/ontogum.conllu', perfectClusters, 30)))

	it('coref/gap-development.tsv', () => {
		const score = scoreOf(
			pronouns,
			'coref/gap-development.tsv',
			({text, pronoun, candidates}) => {
				const own = candidates.filter(({same}) => same)
				const mentions = [pronoun, ...own].map(({start, end}, index) => ({
					...spanOf(text, start, end),
					form: index === 0 ? ('pronoun' as const) : ('name' as const),
				}))
				return made(text, {entities: [entity({type: 'person', name: 'x', mentions})]})
			},
			2000,
		)
		expectPerfect(score)
	})

	it('quotes/polnear-dev.jsonl', () => {
		const score = scoreOf(newsAttributions, 'quotes/polnear-dev.jsonl', perfectAttributions, 84)
		// A quote has at most one span of source, and content: some gold has neither.
		expectPerfect(score, /recall$|f1$/)
		for (const metric of ['content.exact.f1', 'source.exact.f1', 'cue.exact.f1', 'linked.f1', 'direct.linked.f1'])
			expect([metric, values(score)[metric]! > 99.8]).toEqual([metric, true])
	})

	it('quotes/gum-news.jsonl', () => {
		const score = scoreOf(linkedSources, 'quotes/gum-news.jsonl', ({text, attributions}) => {
			const facts = attributions.map(({content, source, sourceEntity}) =>
				quote({
					content: content.map(([start, end]) => spanOf(text, start, end)),
					source: source[0] ? spanOf(text, source[0][0], source[0][1]) : null,
					speaker: sourceEntity?.mentions[0] ?? null,
				}),
			)
			return made(text, {facts})
		})
		expectPerfect(score)
	})

	it('quotes/sourcing.jsonl', () => {
		const score = scoreOf(sourcedStatements, 'quotes/sourcing.jsonl', ({text, statements}) => {
			const facts = statements.flatMap(({span, name, title}) =>
				span ? quote({content: [spanOf(text, ...span)], speaker: name || null, speakerTitle: title || null}) : [],
			)
			return made(text, {facts})
		})
		// Some statements overlap, of two speakers.
		expect(values(score).found).toBe(100)
		expect(values(score).name).toBeGreaterThan(98)
		expect(values(score).title).toBeGreaterThan(95)
	})

	it('newsfacts/articles.jsonl', () => {
		const file = fileOf('newsfacts/articles.jsonl')
		const found = new Map(readRecords(file).map((gold) => [gold.text, perfectRecords(gold)]))
		for (const task of layers) {
			const score = task.run(file, ({text}) => found.get(text)!, 100)
			// A layer that this gold doesn't note has no figures.
			if (score.figures.length > 0) expectPerfect(score, /ece(?:\.chance)?$|per$|^key$/)
		}
	})
})

onGold('a simple system scores what is published', () => {
	it('quoted strings of four words or more on PolNeAR dev: content F1 29', () => {
		const score = scoreOf(
			newsAttributions,
			'quotes/polnear-dev.jsonl',
			({text}) => {
				const strings = [...text.matchAll(/“[^“”\n]*”|"[^"\n]*"/g)].filter(([words]) => words.split(/\s+/).length >= 4)
				return made(text, {
					facts: strings.map(({index, 0: words}) => quote({content: [spanOf(text, index, index + words.length)]})),
				})
			},
			84,
		)
		expect(values(score)['content.exact.f1']).toBeCloseTo(29, 0)
	})

	const wink = winkNLP(model)
	const cutter = new Intl.Segmenter('en', {granularity: 'sentence'})

	it.each<[string, (text: string) => string[], RegExp]>([
		['wink-nlp', (text) => wink.readDoc(text).sentences().out(), /^29$/],
		// A version of ICU may move one.
		['Intl.Segmenter', (text) => [...cutter.segment(text)].map(({segment}) => segment), /^2[789]$/],
	])('%s on the 48 golden rules: 29 and 28 of them', (_, cut, published) => {
		const score = scoreOf(
			sentenceCases,
			'sentences/golden-pysbd48.jsonl',
			({text}) => made(text, {sentences: placesOf(text, cut(text))}),
			48,
		)
		expect(score.items).toBe(48)
		expect(String(Math.round((48 * values(score).whole!) / 100))).toMatch(published)
	})
})

/** Where the sentences of a text stand that follow each other. */
function placesOf(text: string, sentences: readonly string[]) {
	let from = 0
	return sentences.map((sentence) => {
		const start = text.indexOf(sentence.trim(), from)
		from = start + sentence.trim().length
		return {start, end: from}
	})
}

onGold('newsfacts score --help', () => {
	it('lists every metric', () => {
		const patterns = metrics.flatMap(([place, names]) =>
			names.map((name): [string, RegExp] => {
				const pattern = name.replace(/[.+]/g, '\\$&').replaceAll('*', '.+').replace(/<\w+>/g, '[A-Za-z]+')
				return [place, new RegExp(`^${pattern}$`)]
			}),
		)
		const listed = (place: string, metric: string): boolean =>
			patterns.some(([own, pattern]) => (own === place || own === 'all') && pattern.test(metric))
		const options = {
			tasks,
			extract: ({text}: {text: string}) => made(text),
			built: new Set<Part>(),
			seen: new Set<string>(),
			limit: 3,
			examples: 0,
		}
		const sets = [
			'sentences/gum-dev.jsonl',
			'sentences/golden-pysbd48.jsonl',
			'syntax/ewt-dev.conllu',
			'names/wikigold.jsonl',
			'names/ieer.jsonl',
			'names/worldwide-dev.jsonl',
			'names/news-fair.jsonl',
			'coref/gap-development.tsv',
			'coref/ontogum.conllu',
			'quotes/polnear-dev.jsonl',
			'quotes/gum-news.jsonl',
			'quotes/sourcing.jsonl',
			'quantities/newsquant.jsonl',
			'quantities/illinois-train.txt',
			'quantities/quantulum3-quantities.jsonl',
			'quantities/recognizers-AgeModel.jsonl',
			'dates/gum.jsonl',
			'dates/timebank-aquaint.jsonl',
			'dates/recognizers-DateTimeModel.jsonl',
			'newsfacts/articles.jsonl',
		]
		for (const path of sets)
			for (const {metric} of scoreFile(fileOf(path), options)!.rows)
				expect([path, metric, listed(path.split('/')[0]!, metric)]).toEqual([path, metric, true])
	})
})
