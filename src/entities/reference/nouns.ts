import {entityOf, nameAt} from '../roles/name-map.js'
import {isAged, yearsOf} from './aged.js'
import {isDefinite} from './agree.js'
import {byKind, byNameWord} from './body-nouns.js'
import {keyOf} from './compatriots.js'
import {standsForKind} from './kinds-of-nouns.js'
import type {Lore} from './lore.js'
import type {Markable} from './markable.js'
import {byIntroduction, byPost} from './post-nouns.js'
import type {Referent} from './scene.js'

/** Somebody that a noun phrase may stand for, and how sure that is. */
export interface Found {
	readonly entity: number
	readonly rule: string
	readonly confidence: number
}

type Sieve = (lore: Lore, noun: Markable, recent: readonly Referent[]) => Found | undefined

/** Ordered from sure to guessed; the first that answers decides. */
const sieves: readonly Sieve[] = [byAge, byPeople, byPost, byIntroduction, byNameWord, byKind]

/** The named entity that a noun phrase stands for. `recent`: referents spoken of before, the nearest first. */
export function resolveNoun(lore: Lore, noun: Markable, recent: readonly Referent[]): Found | undefined {
	for (const sieve of sieves) {
		const found = sieve(lore, noun, recent)
		if (found) return found
	}
	return undefined
}

/** `the retailer`, `the developer`: a noun for persons that stands for a firm as well, read so. */
export const asFirm = ({doc: {lexicon}}: Lore, noun: Markable): Markable | undefined =>
	noun.kind === 'person' &&
	(standsForKind(lexicon, noun.lemma, 'company') || standsForKind(lexicon, noun.lemma, 'media'))
		? {...noun, kind: 'body', gender: null}
		: undefined

// `the 33-year-old`: who is told to be 33.
function byAge({ages}: Lore, noun: Markable, recent: readonly Referent[]): Found | undefined {
	if (!isDefinite(noun) || !isAged(noun.lemma)) return undefined
	const age = yearsOf(noun.lemma)
	const found = recent.find(({entity}) => ages.get(entity) === age)
	return found && {entity: found.entity, rule: 'nominal/age', confidence: 0.92}
}

// `the American`: whoever of that people was spoken of last.
function byPeople({peoples, names}: Lore, {kind, head}: Markable, recent: readonly Referent[]): Found | undefined {
	const group = entityOf(names, nameAt(names, head))
	if (kind !== 'person' || group?.type !== 'group') return undefined
	const fitting = recent.filter(({entity}) => peoples.get(entity)?.has(keyOf(group)))
	const [last] = fitting
	return last && {entity: last.entity, rule: 'nominal/people', confidence: fitting.length === 1 ? 0.9 : 0.75}
}
