import type {Ranker} from '../../learning/linear/ranker.js'
import {confidences} from '../../model/confidences.js'
import {spanOf, textOf} from '../../model/document.js'
import type {Reading} from '../../model/reading.js'
import type {Argument} from '../argument.js'
import {type Draft, makeDraft} from '../draft.js'
import {entitiesIn} from '../entities-in.js'
import {isAsserted} from './asserted.js'
import type {FoundRelation, Side} from './found.js'
import {judgeRelations} from './pairs/judge-pairs.js'
import {propertyOf} from './properties.js'
import {findAddresses} from './rules/addresses.js'
import {findAges} from './rules/ages.js'
import {findHomes} from './rules/bases.js'
import {findBirths} from './rules/births.js'
import {findByPreposition, findResidents, findSeats, findSubsidiaries} from './rules/by-preposition.js'
import {findByVerb} from './rules/by-verb.js'
import {findByRole} from './rules/from-roles.js'
import {findHeadquarters} from './rules/headquarters.js'
import {findFamilies, findParents} from './rules/kin.js'
import {findByModifier, findConstituencies} from './rules/modifiers.js'
import {findOwned, findParentFirms} from './rules/possessions.js'
import {findStakes} from './rules/stakes.js'
import type {RelationFact} from './schema.js'
import {isPronominal, withUnnamed} from './unnamed.js'

const finders: readonly ((reading: Reading) => readonly FoundRelation[])[] = [
	findByRole,
	findAges,
	findBirths,
	findFamilies,
	findParents,
	findByModifier,
	findConstituencies,
	findByVerb,
	findByPreposition,
	findResidents,
	findSubsidiaries,
	findSeats,
	findHomes,
	findOwned,
	findParentFirms,
	findAddresses,
	findHeadquarters,
	findStakes,
]

/** What the rules find. */
export const findByRules = (reading: Reading): FoundRelation[] =>
	finders.flatMap((find) => find(reading)).filter(isWhole)

/** A draft for each relation; further places of the same one go to `alsoAt`. */
export function draftRelations(article: Reading, model: Ranker | null): Draft<RelationFact>[] {
	const reading = withUnnamed(article)
	const drafts = new Map<string, Draft<RelationFact>>()
	const byRule = findByRules(reading)
	const found = (model ? judgeRelations(reading, byRule, model) : byRule).filter((one) => isAsserted(reading, one))
	for (const relation of found.sort((a, b) => a.range.from - b.range.from)) {
		const key = keyOf(relation)
		const known = drafts.get(key)
		const evidence = spanOf(reading, relation.range)
		if (known) {
			const places = [known.evidence, ...known.alsoAt]
			if (!places.some(({start}) => start === evidence.start))
				drafts.set(key, {...known, alsoAt: [...known.alsoAt, evidence]})
		} else drafts.set(key, draftOf(reading, relation, key))
	}
	return [...drafts.values()]
}

// A relation within one sentence, of two different ends.
const isWhole = ({subject, object, range}: FoundRelation): boolean =>
	range.to - range.from < 60 && (subject.entity !== null || object.entity !== null) && subject.entity !== object.entity

const keyOf = ({type, subject, object}: FoundRelation): string =>
	[
		type,
		...[subject, object].map(({entity, name, from}) => (name === undefined ? (entity?.id ?? String(from)) : name)),
	].join('|')

function draftOf(reading: Reading, relation: FoundRelation, key: string): Draft<RelationFact> {
	const {type, detail, range, rule, verb} = relation
	const object = argumentOf(reading, relation.object)
	return makeDraft<RelationFact>({
		fields: {
			kind: 'relation',
			type,
			subject: argumentOf(reading, relation.subject),
			object,
			detail,
			property: propertyOf(relation),
		},
		evidence: spanOf(reading, range),
		rule,
		confidence: relation.confidence ?? confidences.relations.relation,
		key,
		verb,
	})
}

function argumentOf(reading: Reading, {from, to, entity, name}: Side): Argument {
	const {start, end, text} = textOf(reading, {from, to})
	const known = entity && !isPronominal(entity) ? entity : undefined
	return {
		start,
		end,
		text,
		name: name ?? entity?.name ?? text,
		id: name === undefined && known ? known.id : null,
		entities: entitiesIn(reading, {from, to}, [known]).filter(({id}) => !isPronominal({id})),
	}
}
