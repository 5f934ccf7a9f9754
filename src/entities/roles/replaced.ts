import {type Document, lemmaAt, normAt, sentenceAt} from '../../model/document.js'
import type {Mention, Role} from '../../model/entity.js'
import {entityOf, type NameMap} from './name-map.js'

/**
 * Posts of those who are followed in them: `was named treasurer, replacing Tomas Becker, who will step down`, `took over as
 * mayor from Jane Doe`. The sentence tells the post of one other person. `roles`: those found so far.
 */
export function replacedPosts(doc: Document, roles: readonly Role[], names: NameMap): Role[] {
	const bySentence = new Map<number, Role[]>()
	for (const role of roles) {
		if (!/^role\/(?:as|copula|named|pronoun)$/.test(role.rule) || role.status === 'former') continue
		const sentence = doc.tokens.sentences[role.range.from] ?? -1
		bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), role])
	}
	if (bySentence.size === 0) return []
	return names.mentions.flatMap((mention) => {
		const told = bySentence.get(doc.tokens.sentences[mention.from] ?? -1)
		if (!told || entityOf(names, mention)?.type !== 'person' || !isFollowed(doc, mention)) return []
		// `took over from Tomas Becker as treasurer`: the post may come behind.
		const behind = normAt(doc, mention.to) === 'as'
		const [post, other] = told.filter(
			({person, range}) =>
				person !== mention.entity && (range.to <= mention.from || (behind && range.from < mention.from)),
		)
		return post && !other ? [followed(doc, mention, post)] : []
	})
}

// `replacing Tomas Becker`, `took over as mayor from Jane Doe`
function isFollowed(doc: Document, {from}: Mention): boolean {
	const before = normAt(doc, from - 1)
	if (/^(?:replaces|replacing|succeeds|succeeding)$/.test(before)) return true
	if (/^(?:replace|succeed)$/.test(before)) return /^(?:to|will)$/.test(normAt(doc, from - 2))
	if (!/^(?:replaced|succeeded)$/.test(before)) return before === 'from' && takesOver(doc, from)
	const clause = doc.clauses[doc.clauseAt[from - 1] ?? -1]
	return clause?.voice === 'active'
}

function takesOver(doc: Document, from: number): boolean {
	const first = sentenceAt(doc, from)?.from ?? from
	for (let row = from - 2; row > first && row > from - 14; row--)
		if (normAt(doc, row) === 'over' && lemmaAt(doc, row - 1) === 'take') return true
	return false
}

function followed(doc: Document, {entity, from, to, start, end}: Mention, post: Role): Role {
	// `who will step down`, `who is retiring`
	const leaves =
		normAt(doc, to) === ',' && normAt(doc, to + 1) === 'who' && /^(?:will|is|plans)$/.test(normAt(doc, to + 2))
	// Who is still to be followed holds it.
	const status = leaves || post.status === 'elect' ? 'current' : 'former'
	return {...post, person: entity, status, span: {start, end}, range: {from, to}, rule: 'role/replaced'}
}
