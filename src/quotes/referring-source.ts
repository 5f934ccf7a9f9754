import {type Document, normAt} from '../model/document.js'
import type {Mention} from '../model/entity.js'
import {conjunctsOf} from '../model/noun-phrase.js'
import type {SpokenMention} from '../model/quote.js'
import {mentionAt} from '../model/reading.js'
import {childBy, relationOf} from '../model/tree.js'
import {isPersonAt, type Known} from './known.js'
import {antecedentOf} from './relative-antecedent.js'
import type {Attribution} from './speakers.js'

/** Pronouns, noun phrases and relatives that stand for somebody named: `she said`, `the mayor said`, `Lee, who said`. */
export function referringSource(doc: Document, {source}: SpokenMention, known: Known): Attribution | undefined {
	if (!source) return undefined
	const noun = antecedentOf(doc, source.head, known)
	const antecedent = noun < 0 ? -1 : namedFor(doc, noun, source.head, known)
	const mention = mentionAt(known, antecedent < 0 ? source.head : antecedent)
	if (!mention) return jointSpeakers(doc, source.head, known)
	if (mention.form === 'name' && antecedent < 0) return undefined
	const rule = antecedent >= 0 ? 'source/relative' : mention.form === 'pronoun' ? 'source/pronoun' : 'source/nominal'
	return {speakers: [mention.entity], rule, confidence: sureOfReference(mention)}
}

// `Holt and Moss … they said`
function jointSpeakers(doc: Document, row: number, known: Known): Attribution | undefined {
	const [phrase] = known.phrases.get(row) ?? []
	if (!phrase || mentionAt(known, phrase.head)?.form !== 'name') return undefined
	const names = conjunctsOf(doc, phrase.head).flatMap((head) => mentionAt(known, head) ?? [])
	const speakers = [...new Set(names.map(({entity}) => entity))]
	return speakers.length > 1 ? {speakers, rule: 'source/joint', confidence: 0.75} : undefined
}

// The row of whoever is named with the noun that a relative takes up.
function namedFor(doc: Document, noun: number, relative: number, known: Known): number {
	// `the engineering firm Acme, which`
	const before = mentionAt(known, normAt(doc, relative - 1) === ',' ? relative - 2 : relative - 1)
	if (before?.form === 'name' && doc.tree.heads[before.head] === noun && before.from === noun + 1) return before.head
	const mention = mentionAt(known, noun)
	// `Ana Ruiz is an engineer who says`
	const isPredicate = !mention && childBy(doc.tree, noun, 'cop') >= 0 && childBy(doc.tree, noun, 'case') < 0
	const subject = isPredicate ? childBy(doc.tree, noun, 'nsubj') : -1
	if (isPersonAt(known, subject)) return subject
	const isWho = normAt(doc, relative) === 'who'
	// `Ana Ruiz, an engineer at Acme, who said`: no firm or town is `who`; `Ana Ruiz, the chief engineer, who`
	const isBody = /^(?:organization|place)$/.test(known.entities[mention?.entity ?? -1]?.type ?? '')
	if (!isWho || (mention && !isBody)) return noun
	for (let at = noun, steps = 0; at >= 0 && steps < 4; steps++) {
		const up = doc.tree.heads[at] ?? -1
		if (!isBody && relationOf(doc.tree, at) !== 'appos') break
		if (isPersonAt(known, up)) return up
		at = up
	}
	return noun
}

// As measured on newsfacts, sourcing and GUM's news: sources are read better than other pronouns.
const sureOfReference = ({form, confidence}: Mention): number =>
	form !== 'pronoun' ? Math.min(confidence, 0.95) : confidence > 0.6 ? 0.9 : Math.max(confidence, 0.7)
