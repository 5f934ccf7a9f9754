import {confidences} from '../../model/confidences.js'
import type {Role} from '../../model/entity.js'
import {fullTitle} from '../../model/grammar/full-title.js'
import {itemAt} from '../../model/item-at.js'
import type {Reading} from '../../model/reading.js'
import {overlaps} from '../../model/span.js'
import {type Draft, makeDraft} from '../draft.js'
import {titleOf} from '../singular-title.js'
import type {RoleFact} from './schema.js'
import {servedBy} from './served.js'
import {indexTerms, type Term} from './term.js'

/** A draft for each post of each person; further places of the same post go to `alsoAt`. */
export function draftRoles(reading: Reading): Draft<RoleFact>[] {
	const drafts = new Map<string, Draft<RoleFact>>()
	const termOf = indexTerms(reading)
	for (const role of reading.roles) {
		const person = reading.entities[role.person]
		if (!person) continue
		const fields = fieldsOf(reading, role, yearOf(reading, role) ?? termOf(role))
		// `Sen. Lee … the Ohio senator`: one post.
		const post = role.head ? fullTitle(role.head) : fields.title
		const common = [fields.personId, post, fields.organizationId, fields.status].join('|')
		const first = drafts.get(common)
		const key = first && isBeside(role, fields, first) ? `${common}|${fields.title}` : common
		const known = drafts.get(key)
		if (known)
			drafts.set(key, {
				...known,
				// A later mention may add the place and the dates.
				fields: {
					...known.fields,
					place: known.fields.place ?? fields.place,
					placeId: known.fields.place === null ? fields.placeId : known.fields.placeId,
					since: known.fields.since ?? fields.since,
					until: known.fields.until ?? fields.until,
					for: known.fields.for ?? fields.for,
				},
				alsoAt: [...known.alsoAt, role.span],
			})
		else
			drafts.set(
				key,
				makeDraft<RoleFact>({
					fields,
					evidence: role.span,
					rule: role.rule,
					confidence: confidences.roles[confidenceKeyOf(role.rule)],
					key,
				}),
			)
	}
	return [...drafts.values()]
}

// `Trade Minister and Deputy Prime Minister Ann Lee`: two posts in one phrase; `President Lee, the president`: one.
function isBeside({span}: Role, {title}: Draft<RoleFact>['fields'], {evidence, fields}: Draft<RoleFact>): boolean {
	const [own, other] = [title ?? '', fields.title ?? ''].map((one) => one.toLowerCase())
	return overlaps(span, evidence) && !own!.endsWith(other!) && !other!.endsWith(own!)
}

/** The key of a rule for roles in the table of confidences. */
export const confidenceKeyOf = (rule: string): keyof typeof confidences.roles => (isRule(rule) ? rule : 'otherwise')

const isRule = (rule: string): rule is keyof typeof confidences.roles => Object.hasOwn(confidences.roles, rule)

function fieldsOf(reading: Reading, role: Role, {since, until}: Term): Draft<RoleFact>['fields'] {
	const {entities, text, article} = reading
	const person = entities[role.person]!
	const organization = itemAt(entities, role.organization)
	const place = itemAt(entities, role.place)
	return {
		kind: 'role',
		person: person.name,
		personId: person.id,
		title: titleOf(text, role),
		organization: organization?.name ?? null,
		organizationId: organization?.id ?? null,
		place: place?.name ?? role.country,
		placeId: place?.id ?? null,
		for: servedBy(reading, role),
		// `chairman from 2001 to 2010`
		status: isOver({since, until}, article.published) ? 'former' : role.status,
		since,
		until,
	}
}

// `the 2000 nominee`, `2012 presidential candidate Ann Lee`
function yearOf({text}: Reading, {title}: Role): Term | null {
	const year = title && /(?<!\S)(?:19|20)\d\d(?=\s$)/.exec(text.slice(Math.max(0, title.start - 6), title.start))?.[0]
	return year ? {since: year, until: year} : null
}

// In an article without a date a term with both ends is over.
const isOver = ({since, until}: Term, published: string | null): boolean =>
	until !== null && (published === null ? since !== null : until < published.slice(0, until.length))
