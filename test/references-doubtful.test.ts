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
