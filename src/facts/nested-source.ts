import {clauseAt, lemmaIn, normAt, spanOf, textOf, uposAt} from '../model/document.js'
import type {Entity} from '../model/entity.js'
import type {Clause, NounPhrase} from '../model/grammar/phrases.js'
import {itemAt} from '../model/item-at.js'
import type {QuoteMention} from '../model/quote.js'
import {entityAt, mentionAt, type Reading} from '../model/reading.js'
import {encloses, someRow} from '../model/span.js'
import type {WordClass} from '../model/word-class.js'
import type {Claim} from './base.js'
import {modalityOf} from './factuality/modality.js'
import {isNegated} from './factuality/polarity.js'

type Source = Claim['chain'][number]

/** Most clauses that are followed upwards. */
const maxClauses = 10

/**
 * The sources within indirect speech of what stands in a row, outermost first: `Lee said that Voss had told her that the bank
 * was broke`. The words of the inner one belong to one quote with those of the outer.
 */
export function nestedSources(reading: Reading, {content, act, polarity}: QuoteMention, row: number): Source[] {
	// `denied that Voss had said`: nothing was.
	if (act === 'deny' || polarity === 'denied') return []
	const sources: Source[] = []
	let clause = clauseAt(reading, row)
	for (let depth = 0; clause && depth < maxClauses; depth++) {
		const outer: Clause | undefined = itemAt(reading.clauses, clause.governor)
		if (!outer) break
		const cue = spanOf(reading, {from: outer.verb, to: outer.verb + 1})
		if (!content.some((piece) => encloses(piece, cue))) break
		if (isNegated(reading, outer) || modalityOf(reading, outer) !== 'actual') return []
		const source = isReported(reading, clause, outer) ? sourceOf(reading, outer) : null
		if (source) sources.unshift(source)
		clause = outer
	}
	return sources
}

// `had told her that the bank was broke`; not `never said that it was`, `might say that it is`.
const isReported = (reading: Reading, {relation, head}: Clause, outer: Clause): boolean =>
	relation === 'that' &&
	reading.tree.heads[head] === outer.head &&
	outer.voice === 'active' &&
	speechClasses.some((one) => lemmaIn(reading, outer.verb, one)) &&
	!lemmaIn(reading, outer.verb, 'act-show')

const speechClasses: readonly WordClass[] = ['act-say', 'act-admit', 'act-warn', 'assertive']

// A name (`Lee`, `Lee, the coach`), or `a witness` without the article. An antecedent is too unsure to name a source within
// another's speech.
function sourceOf(reading: Reading, {subject, group}: Clause): Source | null {
	if (!subject || !/^(?:NOUN|PROPN)$/.test(uposAt(reading, subject.head))) return null
	const cue = textOf(reading, group).text
	const entity = entityAt(reading, subject.head)
	return entity && isNamedIn(reading, subject, entity)
		? {by: entity.name, byId: entity.id, cue}
		: isSource(reading, subject)
			? {by: describe(reading, subject), byId: null, cue}
			: null
}

const sourceClasses: readonly WordClass[] = ['person-noun', 'occupation-noun', 'plural-source', 'organization-noun']

// `a witness`, `the ministry`; not `few residents`, `the results`.
const isSource = (reading: Reading, {head, core}: NounPhrase): boolean =>
	sourceClasses.some((one) => lemmaIn(reading, head, one)) && !someRow(core, (row) => scarce.test(normAt(reading, row)))

const scarce = /^(?:few|fewer|hardly|neither|no|scarcely)$/

function isNamedIn(reading: Reading, {from, to}: NounPhrase, entity: Entity): boolean {
	for (let row = from; row < to; row++)
		if (mentionAt(reading, row)?.form === 'name' && entityAt(reading, row) === entity) return true
	return false
}

const describe = (reading: Reading, {core: {from, to}}: NounPhrase): string =>
	textOf(reading, {from: /^(?:an?|the)$/.test(normAt(reading, from)) ? from + 1 : from, to}).text
