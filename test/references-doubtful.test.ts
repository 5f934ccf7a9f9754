import {describe, expect, it} from '@jest/globals'
import {createReader} from '../src/extract.js'
import {FeatureList} from '../src/learning/feature-list.js'
import {hashWord} from '../src/learning/hash.js'
import type {Ranker} from '../src/learning/ranker.js'
import {valueTableOf} from '../src/learning/value-table.js'
import {newRuleRun} from '../src/model/rule-run.js'
import {loadStandardModels} from '../src/models.js'

const models = loadStandardModels()

/** Gives a named candidate of a noun these log-odds over no antecedent. */
function preferringNames(noun: string, logOdds: number): Ranker {
	const list = new FeatureList()
	list.add(116, hashWord(noun), 1)
	list.close()
	return {weights: valueTableOf(list.takeEach()[0]!, () => logOdds * 1000), unit: 0.001}
}

function referentsOf(logOdds: number): string[] {
	const reference = {...models.reference!, noun: preferringNames('museum', logOdds)}
	const read = createReader({lexicon: {organization: ['Quillpay']}}, {...models, reference})
	const {entities} = read({text: 'Rain fell on Quillpay. The museum closed at noon.'}, {}, newRuleRun())
	return entities.flatMap(({name, mentions}) =>
		mentions.flatMap(({form, text}) => (form === 'nominal' ? `${text}: ${name}` : [])),
	)
}

describe('a noun that no rule links to a name', () => {
	it('stands for it where the ranker is sure', () => expect(referentsOf(1)).toEqual(['museum: Quillpay']))

	it('stands for nothing where name and none are nearly as likely', () => expect(referentsOf(0.3)).toEqual([]))
})
