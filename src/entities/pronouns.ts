import {type Document, normAt, sentenceAt, spanOf} from '../model/document.js'
import type {Mention} from '../model/entity.js'
import {relationOf} from '../model/tree.js'
import type {NamedEntity} from './roles/name-map.js'

const genders = new Map<string, 'female' | 'male'>([
	...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
	...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
])

/** Sentences back that a pronoun may reach. */
const reach = 4

/** What the text says of speech, for pronouns in and around quotes. */
export interface Speech {
	/** For each row the index of the direct quote around it, or -1. */
	readonly quoteAt: Int32Array
}

/**
 * `he` and `she` for the person of that gender who was last in focus: subjects and speakers before objects, near before
 * far. Stays open when nobody fits. Method: weighted recency, after Lappin and Leass (1994).
 */
export function findPronouns(
	doc: Document,
	mentions: readonly Mention[],
	entities: readonly NamedEntity[],
	{quoteAt}: Speech,
): Mention[] {
	const people = mentions.filter(({entity}) => entities[entity]?.type === 'person').sort((a, b) => a.from - b.from)
	const found: Mention[] = []
	const focus: Mention[] = []
	let next = 0
	for (let row = 0; row < doc.tokens.length; row++) {
		while (next < people.length && people[next]!.head <= row) focus.push(people[next++]!)
		const gender = genders.get(normAt(doc, row))
		if (!gender) continue
		const entity = choose(doc, row, gender, focus, entities, quoteAt)
		if (entity < 0) continue
		const range = {from: row, to: row + 1}
		const mention: Mention = {
			...spanOf(doc, range),
			...range,
			head: row,
			form: 'pronoun',
			entity,
			rule: 'pronoun/focus',
		}
		found.push(mention)
		focus.push(mention)
	}
	return found
}

function choose(
	doc: Document,
	row: number,
	gender: 'female' | 'male',
	focus: readonly Mention[],
	entities: readonly NamedEntity[],
	quoteAt: Int32Array,
): number {
	const here = doc.tokens.sentences[row] ?? 0
	const scores = new Map<number, number>()
	for (let index = focus.length - 1; index >= 0 && index > focus.length - 30; index--) {
		const mention = focus[index]!
		const distance = here - (doc.tokens.sentences[mention.head] ?? 0)
		if (distance > reach) break
		const known = entities[mention.entity]?.gender
		if ((known && known !== gender) || isObjectOfSameVerb(doc, row, mention)) continue
		// Words inside a quote speak of others; the words outside go on with their own people.
		const crossing = quoteAt[row] !== quoteAt[mention.head] ? 0.4 : 1
		const weight = (salience(doc, mention) * crossing * (known === gender ? 1.3 : 1)) / 2 ** distance
		scores.set(mention.entity, Math.max(scores.get(mention.entity) ?? 0, weight) + weight * 0.2)
	}
	let best = -1
	let most = 0
	for (const [entity, score] of scores) if (score > most) [best, most] = [entity, score]
	return best
}

function salience(doc: Document, {head, form}: Mention): number {
	const relation = relationOf(doc.tree, head)
	const role =
		relation === 'nsubj' || relation === 'root'
			? 1
			: relation === 'obj' || relation === 'iobj'
				? 0.6
				: relation === 'nmod'
					? 0.45
					: 0.5
	return role * (form === 'pronoun' ? 1.1 : 1)
}

// `Smith saw him`: the subject of the same verb is somebody else, but for possessives and reflexives.
function isObjectOfSameVerb(doc: Document, row: number, {head}: Mention): boolean {
	if (/^(?:his|her|himself|herself)$/.test(normAt(doc, row)) && relationOf(doc.tree, row) !== 'obj') return false
	return (
		doc.tree.heads[row] === doc.tree.heads[head] &&
		sentenceAt(doc, row) === sentenceAt(doc, head) &&
		doc.tree.heads[row] !== -1
	)
}
