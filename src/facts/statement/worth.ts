import {hashWord} from '../../learning/hash.js'
import type {FeatureList} from '../../learning/linear/feature-list.js'
import {exemplarLemmaAt} from '../../lexicon/exemplar.js'
import {classGroup} from '../../lexicon/lexicon.js'
import {
	clauseAt,
	isHeadline,
	lemmaAt,
	lemmaIn,
	normAt,
	rowAfter,
	sentenceAt,
	uposAt,
	xposAt,
} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {itemAt} from '../../model/item-at.js'
import {entityAt, type Reading} from '../../model/reading.js'
import type {Argument} from '../argument.js'
import type {StatementFact} from './schema.js'
import {companyOf, type StatementContext} from './worth-context.js'

/** Features of a statement, closed as one candidate. */
export function writeStatementFeatures(
	reading: Reading,
	fact: StatementFact,
	context: StatementContext,
	list: FeatureList,
): void {
	const row = rowAfter(reading, fact.verb.start)
	const clause = clauseAt(reading, row)
	const form = formOf(reading, clause, row)
	const subject = argumentForm(reading, fact.subject, context)
	const object = argumentForm(reading, fact.object, context)
	const place = placeOf(reading, fact)
	const company = companyOf(fact, context)
	const mode = hashWord(fact.claim.mode)
	const by = fact.claim.mode === 'stated' ? 0 : fact.claim.byId === null ? (fact.claim.by === null ? 1 : 2) : 3
	const size = sizeOf(fact.evidence.end - fact.evidence.start)
	const adjuncts = Math.min(3, fact.adjuncts.length)
	const parts = (fact.object ? 1 : 0) + (fact.recipient ? 2 : 0) + (adjuncts > 0 ? 4 : 0)
	list.add(1)
	list.add(2, form.lemma)
	list.add(3, form.relation)
	list.add(4, form.relation, form.tense)
	list.add(5, form.relation, form.inherited, mode)
	list.add(6, form.xpos, form.tense)
	list.add(7, form.marker, form.relation)
	list.add(8, form.deprel)
	list.add(9, form.copula, form.object)
	list.add(10, form.modal)
	list.add(11, form.governor, form.relation)
	list.add(12, form.depth)
	list.add(13, form.relation, form.depth, mode)
	list.add(20, subject.kind)
	list.add(21, subject.kind, form.inherited)
	list.add(22, subject.kind, mode)
	list.add(23, subject.pronoun)
	list.add(24, subject.count, form.inherited)
	list.add(25, subject.kind, object.kind)
	list.add(26, subject.length)
	list.add(30, object.kind)
	list.add(31, object.kind, form.relation)
	list.add(32, object.count)
	list.add(33, object.length, object.kind)
	list.add(40, parts)
	list.add(41, parts, form.copula, form.relation)
	list.add(42, adjuncts)
	for (const {role} of fact.adjuncts) list.add(43, hashWord(role))
	list.add(44, fact.time === null ? 0 : 1)
	list.add(45, Math.min(2, fact.quantities.length))
	list.add(46, hashWord(fact.claim.modality), hashWord(fact.claim.polarity))
	list.add(47, hashWord(fact.voice), parts)
	list.add(50, mode)
	list.add(51, mode, by)
	list.add(52, by, form.relation)
	list.add(60, size)
	list.add(61, size, form.relation)
	list.add(62, size, mode)
	list.add(70, place.sentence)
	list.add(71, place.share)
	list.add(72, place.length, place.sentence)
	list.add(73, place.headline)
	list.add(74, place.share, place.length)
	list.add(80, company.count)
	list.add(81, company.enclosed, form.relation)
	list.add(82, company.encloses, form.relation)
	list.add(83, company.first, form.relation)
	list.add(84, company.enclosed, company.encloses, mode)
	list.add(85, company.longest)
	list.add(86, context.crowd, form.relation)
	list.add(87, context.crowd, place.share)
	list.add(88, context.crowd, company.count)
	list.add(89, context.crowd)
	list.add(90, place.opening, place.share)
	list.add(91, place.opening, form.relation)
	list.add(92, fact.subject?.id != null && context.lead.has(fact.subject.id) ? 1 : 0, subject.kind)
	list.add(93, fact.object?.id != null && context.lead.has(fact.object.id) ? 1 : 0, object.kind)
	const named = countNamed(fact)
	list.add(94, named)
	list.add(95, named, parts)
	if (reading.lexicon.hasAny(lemmaAt(reading, row), anyVerbClass))
		for (const {name, id} of verbClasses) if (lemmaIn(reading, row, name)) list.add(96, id, form.relation)
	list.add(97, context.words.has(lemmaAt(reading, row)) ? 1 : 0, place.sentence)
	list.add(98, form.governorClass, form.relation)
	list.add(99, form.xpos, form.relation, subject.kind)
	list.close()
}

/** Classes of verbs that matter, or don't. */
const verbClasses = (
	[
		'act-say',
		'act-ask',
		'act-order',
		'act-promise',
		'act-deny',
		'act-accuse',
		'act-admit',
		'act-warn',
		'act-believe',
		'act-intend',
		'act-estimate',
		'act-show',
		'act-write',
		'appointing-verb',
		'leaving-verb',
		'dismissing-verb',
		'scalar-change',
		'intention-verb',
		'intransitive',
		'ditransitive',
		'judgment-verb',
		'object-control',
		'subject-control',
		'serving-verb',
		'life-event-verb',
		'prosecuting-verb',
		'preventing-verb',
		'veridical',
		'expletive-subject',
		'duration-verb',
		'comitative',
		'speech-verb',
	] as const
).map((name) => ({name, id: hashWord(name)}))

const anyVerbClass = classGroup(verbClasses.map(({name}) => name))

// Entities named in subject, object and adjuncts.
function countNamed({subject, object, adjuncts}: StatementFact): number {
	const named = new Set<string>()
	for (const {id} of subject?.entities ?? []) named.add(id)
	for (const {id} of object?.entities ?? []) named.add(id)
	for (const {entities} of adjuncts) for (const {id} of entities) named.add(id)
	return Math.min(3, named.size)
}

const maxDepth = 6

function formOf(reading: Reading, clause: Clause | undefined, row: number) {
	const head = clause?.head ?? row
	const governor = itemAt(reading.clauses, clause?.governor ?? -1)
	let depth = 0
	for (let at = governor; at && depth < maxDepth; at = itemAt(reading.clauses, at.governor)) depth++
	return {
		lemma: hashWord(clause && clause.particle >= 0 ? clause.lemma : exemplarLemmaAt(reading, row)),
		relation: hashWord(clause?.relation ?? ''),
		tense: hashWord(clause?.tense ?? ''),
		inherited: clause?.inherited ? 1 : 0,
		xpos: hashWord(xposAt(reading, row)),
		marker: hashWord(clause?.marker ?? ''),
		deprel: hashWord(reading.tree.deprels[head] ?? ''),
		copula: head === row ? 0 : 1,
		object: hashWord(uposAt(reading, head)),
		modal: hashWord(clause?.modal ?? ''),
		governor: governor ? hashWord(governor.lemma) : 0,
		governorClass: governor ? (lemmaIn(reading, governor.verb, 'reporting') ? 1 : 2) : 0,
		depth,
	}
}

function argumentForm(reading: Reading, argument: Argument | null, {mentions}: StatementContext) {
	if (!argument) return {kind: 0, pronoun: 0, count: 0, length: 0}
	const from = rowAfter(reading, argument.start)
	const head = headOf(reading, from, rowAfter(reading, argument.end - 1) + 1)
	const entity = entityAt(reading, head)
	const upos = uposAt(reading, head)
	const pronoun = upos === 'PRON'
	// A pronoun that stays unresolved, one that stands for an entity, a name, a noun, a clause.
	const kind = hashWord(`${upos} ${entity ? (pronoun ? 'known' : entity.type) : argument.id === null ? '' : 'inside'}`)
	const count = argument.id === null ? 0 : Math.min(6, mentions.get(argument.id) ?? 0) + 1
	return {
		kind,
		pronoun: pronoun ? hashWord(normAt(reading, head)) : 0,
		count,
		length: Math.min(4, sizeOf(argument.end - argument.start)),
	}
}

function headOf(reading: Reading, from: number, to: number): number {
	for (let row = from; row < to; row++) {
		const above = reading.tree.heads[row]!
		if ((above < from || above >= to) && uposAt(reading, row) !== 'PUNCT') return row
	}
	return from
}

function placeOf(reading: Reading, fact: StatementFact) {
	const count = reading.sentences.length
	const row = rowAfter(reading, fact.evidence.start)
	const block = sentenceAt(reading, row)?.block ?? 0
	return {
		sentence: Math.min(6, fact.sentence),
		share: Math.floor((6 * fact.sentence) / Math.max(1, count)),
		length: count < 8 ? 0 : count < 15 ? 1 : count < 25 ? 2 : count < 40 ? 3 : 4,
		opening:
			fact.sentence === 0 || sentenceAt(reading, row)?.block !== reading.sentences[fact.sentence - 1]?.block ? 1 : 0,
		headline: isHeadline(reading, row) ? 1 : reading.article.blocks[block]?.type === 'list' ? 2 : 0,
	}
}

const limits = [10, 20, 35, 50, 75, 110, 150, 220, 320]

const sizeOf = (chars: number): number => {
	const at = limits.findIndex((limit) => chars < limit)
	return at < 0 ? limits.length : at
}
