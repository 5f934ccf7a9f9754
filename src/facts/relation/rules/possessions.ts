import {lemmaAt, lemmaIn, normAt} from '../../../model/document.js'
import {childrenOf, relationOf} from '../../../model/grammar/tree.js'
import {entityAt, mentionAt, type Reading} from '../../../model/reading.js'
import {caseOf, type FoundRelation, headOf, isPossessive, referentsOf, relate, type Side, sideAt} from '../found.js'

/** `her restaurant, called Acme`, `his own firm, Acme`, `Ann Lee’s Acme Corp.`: firms by the possessive of their owner. */
export const findOwned = (reading: Reading): FoundRelation[] =>
	reading.mentions.flatMap((mention): FoundRelation[] => {
		if (reading.entities[mention.entity]!.type !== 'person') return []
		const row = headOf(reading, mention)
		const above = reading.tree.heads[row] ?? -1
		if (above < mention.to || !isPossessive(reading, row)) return []
		const owner = sideAt(reading, mention.head)
		const body = bodies.find(([nouns]) => nouns.test(lemmaAt(reading, above)))
		if (body)
			return referentsOf(reading, above, 'organization')
				.slice(0, 1)
				.map((one) => relate('affiliation', owner, one, 'member-possessor', {detail: body[1]}))
		return firmsOf(reading, above).map((firm) => relate('ownership', owner, firm, 'owner-possessor'))
	})

// `her employer, Acme`, `his party, the Order Party`
const bodies: readonly (readonly [nouns: RegExp, detail: string])[] = [
	[/^employer$/, 'employee'],
	[/^party$/, 'party'],
	[/^(?:club|team)$/, 'team'],
	[/^(?:college|school|university)$/, 'school'],
]

const businesses =
	/^(?:agency|bakery|boutique|brand|brewery|business|café|cafe|clinic|company|dealership|enterprise|farm|firm|gallery|label|newspaper|practice|ranch|restaurant|salon|shop|start-up|startup|store|studio|venture|winery)$/

function firmsOf(reading: Reading, row: number): Side[] {
	const own = entityAt(reading, row)
	if (mentionAt(reading, row)?.form === 'name') return own?.subtype === 'company' ? [sideAt(reading, row)] : []
	if (!businesses.test(lemmaAt(reading, row))) return []
	const named = referentsOf(reading, row, 'organization')
	if (named.length > 0) return named.slice(0, 1)
	// `her restaurant, called Acme`
	for (const child of childrenOf(reading.tree, row)) {
		if (relationOf(reading.tree, child) !== 'acl' || !/^(?:called|named)$/.test(normAt(reading, child))) continue
		const name = childrenOf(reading.tree, child).find(
			(one) => one > child && entityAt(reading, one)?.type === 'organization',
		)
		if (name !== undefined) return [sideAt(reading, name)]
	}
	return []
}

/** `Acme, parent company of Birk and Tolt`, `Birk’s parent company, Acme`, `the owner of Birk, Acme`. */
export const findParentFirms = (reading: Reading): FoundRelation[] =>
	reading.mentions.flatMap((mention): FoundRelation[] => {
		if (reading.entities[mention.entity]!.type !== 'organization') return []
		const row = headOf(reading, mention)
		const above = reading.tree.heads[row] ?? -1
		if (above < 0 || !isParent(reading, above)) return []
		// `Birk owner Acme`
		const isBefore = isPossessive(reading, row) || relationOf(reading.tree, row) === 'compound'
		if (above > row ? !isBefore : caseOf(reading, row) !== 'of') return []
		const owned = mention.form === 'name' ? referentsOf(reading, row, 'organization') : [sideAt(reading, mention.head)]
		return referentsOf(reading, above, 'organization')
			.slice(0, 1)
			.flatMap((owner) =>
				owned
					.filter(({entity}) => entity !== owner.entity)
					.map((one) => relate('ownership', owner, one, 'parent-firm')),
			)
	})

// `parent company`, `parent`, `owner`
function isParent(reading: Reading, row: number): boolean {
	const lemma = lemmaAt(reading, row)
	if (/^(?:owner|parent)$/.test(lemma)) return true
	return lemmaIn(reading, row, 'company-noun') || /^(?:firm|group)$/.test(lemma)
		? /^(?:holding|parent)$/.test(normAt(reading, row - 1))
		: false
}
