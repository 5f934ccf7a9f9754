import {fileURLToPath} from 'node:url'
import type {DiscourseContext} from '#src/entities/coreference/discourse-context.js'
import type {EntityProfiles} from '#src/entities/coreference/entity-profiles.js'
import type {DiscourseMention} from '#src/entities/coreference/mention.js'
import {overlaps, type Span} from '#src/model/span.js'
import {readAnnotations} from '../../bench/gold/annotations/lines.js'
import {type ReferenceGold, readReferences} from '../../bench/gold/coreference/references.js'
import {root} from '../../bench/gold/root.js'

/** The articles of which annotators say what pronouns and nouns refer to. @throws Error where a text differs from theirs */
export function readAnnotatedReferences(gold: string): ReferenceGold[] {
	const path = 'bench/annotations/references.jsonl'
	return readReferences({path, text: readAnnotations(fileURLToPath(new URL(path, root)), gold).join('\n')})
}

/** What a pronoun or noun refers to: the entities of a name, the mentions with a noun; none of either for no antecedent. */
export interface KnownReferent {
	readonly entities: ReadonlySet<number>
	readonly mentions: ReadonlySet<DiscourseMention>
	/** The annotator names it, whether a name is found there or not. */
	readonly isNamed: boolean
}

/** The mentions of a discourse of which annotators say what they refer to. */
export function knownReferents(
	{text, references}: ReferenceGold,
	discourse: DiscourseContext,
	profiles: EntityProfiles,
): Map<DiscourseMention, KnownReferent> {
	const {starts, ends} = discourse.doc.tokens
	const headOf = ({head}: DiscourseMention): Span => ({start: starts[head]!, end: ends[head]!})
	const byStart = new Map(discourse.mentions.map((mention) => [headOf(mention).start, mention]))
	const known = new Map<DiscourseMention, KnownReferent>()
	for (const {span, name, noun} of references) {
		const mention = byStart.get(span[0])
		const first = text.indexOf(name ?? '')
		// `the Chilean government`, named so: a name, not an anaphor.
		const isName = name !== undefined && first < span[1] && first + name.length > span[0]
		if (!mention || mention.form === 'name' || isName) continue
		const target = noun && {start: noun[0], end: noun[1]}
		known.set(mention, {
			entities: new Set(name === undefined ? [] : entitiesNamed(text, name, profiles)),
			mentions: new Set(target ? discourse.mentions.filter((one) => overlaps(headOf(one), target)) : []),
			isNamed: name !== undefined,
		})
	}
	return known
}

// The entities of the names that are written so; else of a name where it stands first.
function entitiesNamed(text: string, name: string, {names}: EntityProfiles): number[] {
	const start = text.indexOf(name)
	const same = names.mentions.filter((one) => text.slice(one.start, one.end) === name)
	const found =
		same.length > 0 ? same : names.mentions.filter((one) => overlaps(one, {start, end: start + name.length}))
	return found.map(({entity}) => entity)
}
