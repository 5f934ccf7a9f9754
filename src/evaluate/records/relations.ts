import type {RelationFact} from '../../facts/relation/schema.js'
import {calibrationFigures} from '../calibration.js'
import {type Counts, countsOf, figuresOver} from '../counts.js'
import {contextOf, type Difference} from '../errors.js'
import {plainName} from '../same-name.js'
import {layer} from './layer.js'
import type {RecordArticle, RecordRelation} from './record-article.js'
import {contentWords, namesSame} from './same-words.js'

type ComparedEnd = Pick<RelationFact['subject'], 'name' | 'id' | 'text'>

/** What is compared of a relation. */
interface ComparedRelation extends Pick<RelationFact, 'type'> {
	readonly subject: ComparedEnd
	readonly object: ComparedEnd
}

type Found = Parameters<typeof namesSame>[4]

/**
 * Relations of the same type whose subject and object are the same entity or share a word; of an age the number is the same.
 * One to one, in the order of gold. Articles whose gold notes no relations at all are left out.
 */
export const relationLayer = layer('relation', (pairs) => {
	let items = 0
	const counts: Counts[] = []
	const judged: {confidence: number; right: boolean}[] = []
	const differences: Difference[] = []
	for (const {gold, found} of pairs) {
		if (!gold.relations) continue
		items += gold.relations.length
		const ours = found.facts.filter((fact) => fact.kind === 'relation')
		const left = new Set(ours)
		for (const relation of gold.relations) {
			const same = [...left].filter((one) => one.type === relation.type && isSameRelation(gold, relation, one, found))
			const best = same.find((one) => plainName(one.object.name) === plainName(relation.object)) ?? same[0]
			if (best) {
				left.delete(best)
				judged.push({confidence: best.confidence, right: true})
			} else
				differences.push({kind: `${relation.type} missed`, text: gold.id, gold: say(relation), ours: null, rule: null})
		}
		counts.push(countsOf(ours.length - left.size, ours.length, gold.relations.length))
		for (const one of left) {
			judged.push({confidence: one.confidence, right: false})
			differences.push(invented(gold.text, one))
		}
	}
	return {
		items,
		figures:
			counts.length === 0 ? [] : [...figuresOver('relations', counts), ...calibrationFigures('relations', judged)],
		differences,
		judged,
	}
})

// Whether a relation of gold and one of ours of its type are the same.
function isSameRelation(article: RecordArticle, gold: RecordRelation, ours: ComparedRelation, found: Found): boolean {
	if (!isSameArgument(article, gold.subject, ours.subject, found)) return false
	if (gold.type === 'age') return gold.object.trim() === ours.object.name
	return isSameArgument(article, gold.object, ours.object, found)
}

function isSameArgument(article: RecordArticle, gold: string, ours: ComparedEnd, found: Found): boolean {
	if (namesSame(article, gold, ours.name, ours.id, found)) return true
	const entity = article.entities.find(({name}) => name === gold)
	const wanted = new Set([gold, ...(entity?.mentions ?? [])].flatMap(contentWords))
	return contentWords(`${ours.text} ${ours.name}`).some((word) => wanted.has(word))
}

const invented = (text: string, one: RelationFact): Difference => ({
	kind: `${one.type} invented`,
	text: contextOf(text, one.evidence.start, one.evidence.end),
	gold: null,
	ours: say({type: one.type, subject: one.subject.name, object: one.object.name}),
	rule: one.evidence.rule,
})

const say = ({type, subject, object}: RecordRelation): string => `${subject} | ${type} | ${object}`
