import {describe, expect, it} from '@jest/globals'
import {createReader} from '../src/extract.js'
import {hashWord} from '../src/learning/hash.js'
import {FeatureList} from '../src/learning/linear/feature-list.js'
import type {Ranker} from '../src/learning/linear/ranker.js'
import {newRuleRun} from '../src/model/rule-run.js'
import {loadStandardModels} from '../src/models.js'
import {rankerOf} from './ranker-of.js'

const models = loadStandardModels()

/** Gives a named candidate of a noun these log-odds over no antecedent. */
function preferringNames(noun: string, logOdds: number): Ranker {
	const list = new FeatureList()
	list.add(116, hashWord(noun), 1)
	list.close()
	return rankerOf(list.takeEach()[0]!, logOdds)
}

function referentsOf(name: string, noun: string, logOdds: number): string[] {
	const reference = {...models.reference!, noun: preferringNames(noun, logOdds)}
	const read = createReader({lexicon: {organization: ['Quillpay']}}, {...models, reference})
	const {entities} = read({text: `Rain fell on ${name}. The ${noun} closed at noon.`}, {}, newRuleRun())
	return entities.flatMap(({mentions, ...entity}) =>
		mentions.flatMap(({form, text}) => (form === 'nominal' ? `${text}: ${entity.name}` : [])),
	)
}

describe('a noun stands for a name where the ranker is sure enough', () => {
	it.each([
		['Quillpay', 'museum', 0.3, []],
		['Quillpay', 'museum', 0.5, ['museum: Quillpay']],
		['Microsoft', 'company', 0.5, []],
		['Microsoft', 'company', 0.7, ['company: Microsoft']],
	])('%s, %s, log-odds of %d', (name, noun, logOdds, found) => expect(referentsOf(name, noun, logOdds)).toEqual(found))
})

/** Gives the candidate that was mentioned last these log-odds over the others. */
function preferringNearest(logOdds: number): Ranker {
	const list = new FeatureList()
	list.add(9, 0)
	list.close()
	return rankerOf(list.takeEach()[0]!, logOdds)
}

function readSunk(text: string, question: 'he' | 'it', logOdds: number) {
	const reference = {...models.reference!, [question]: preferringNearest(logOdds)}
	const read = createReader({lexicon: {organization: ['Quillpay', 'Ferrovale']}}, {...models, reference})
	const {facts, entities} = read({text}, {statements: 'all', kinds: ['statement']}, newRuleRun())
	const [subject] = facts.flatMap((fact) =>
		fact.kind === 'statement' && fact.verb.lemma === 'sink' && fact.subject ? [fact.subject] : [],
	)
	const pronouns = entities.flatMap(({mentions}) => mentions.filter(({form}) => form === 'pronoun'))
	return {
		name: subject?.name,
		isOpen: subject?.id === null,
		entities: subject?.entities.length,
		pronouns: pronouns.length,
	}
}

describe('a statement names a pronoun where the ranker is sure enough, an entity lists it all the same', () => {
	const people = 'Anna Lund met Eva Holt in Kelm. She sank two old boats.'
	const firms = 'Quillpay sued Ferrovale. It sank two old boats.'
	it.each([
		[people, 'he', 0.3, {name: 'She', isOpen: true, entities: 0, pronouns: 1}],
		[people, 'he', 1.5, {name: 'Eva Holt', isOpen: false, entities: 1, pronouns: 1}],
		[firms, 'it', 1.2, {name: 'It', isOpen: true, entities: 0, pronouns: 1}],
		[firms, 'it', 2.5, {name: 'Ferrovale', isOpen: false, entities: 1, pronouns: 1}],
	] as const)('%s, log-odds of %s %d', (text, question, logOdds, found) =>
		expect(readSunk(text, question, logOdds)).toEqual(found),
	)
})
