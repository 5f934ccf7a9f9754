import {clauseAt, normAt, spanOf, xposAt} from '../../../model/document.js'
import type {EntityType} from '../../../model/entity.js'
import type {Clause} from '../../../model/grammar/phrases.js'
import {entityAt, type Reading, timesIn} from '../../../model/reading.js'
import {type FoundRelation, referentsOf, relate, type Side, sideAt} from '../found.js'
import type {RelationType} from '../schema.js'
import {baseOf} from './base-by-verb.js'
import {ownedRow, shareOwned} from './shares.js'

/** How a verb states a relation: between its subject and its object, or the phrase after a preposition. */
interface VerbFrame {
	readonly verbs: RegExp
	readonly type: RelationType
	readonly subject: readonly EntityType[]
	readonly object: readonly EntityType[]
	/** '' is the object. */
	readonly by: readonly string[]
	readonly detail?: string
	/** Of a passive alone: `was raised in Oslo`. */
	readonly isPassive?: boolean
	/** The object belongs to the subject: `Acme hired Ann Lee`. */
	readonly isEmployer?: boolean
	/** Only of a share of a company: `holds 20% of Acme`, not `of the Senate`. */
	readonly isShared?: boolean
}

const firm = ['organization', 'product', 'work', 'place'] as const
const owner = ['person', 'organization'] as const

const frames: readonly VerbFrame[] = [
	{verbs: /^(?:own|co-own)$/, type: 'ownership', subject: owner, object: firm, by: ['']},
	{verbs: /^(?:control|hold)$/, type: 'ownership', subject: owner, object: ['organization'], by: [''], isShared: true},
	{
		verbs: /^(?:found|co-found|cofound|establish|set up)$/,
		type: 'founder',
		subject: owner,
		object: ['organization', 'product'],
		by: [''],
	},
	{
		verbs: /^(?:acquire|buy|purchase|take over)$/,
		type: 'ownership',
		subject: ['organization'],
		object: ['organization'],
		by: [''],
	},
	{
		verbs: /^(?:join|head|lead|chair|manage|coach|captain|direct|represent|edit|run)$/,
		type: 'affiliation',
		subject: ['person'],
		object: ['organization'],
		by: [''],
	},
	{
		verbs: /^(?:bat|bowl|debut|feature|pitch|play|score|star)$/,
		type: 'affiliation',
		subject: ['person'],
		object: ['organization'],
		by: ['for', 'with'],
		detail: 'team',
	},
	{
		verbs: /^(?:work|teach|serve|volunteer|intern)$/,
		type: 'affiliation',
		subject: ['person'],
		object: ['organization'],
		by: ['for', 'at', 'with', 'in', 'on'],
		detail: 'employee',
	},
	{
		verbs: /^sign$/,
		type: 'affiliation',
		subject: ['person'],
		object: ['organization'],
		by: ['with', 'for'],
		detail: 'team',
	},
	{
		verbs: /^(?:study|graduate|educate)$/,
		type: 'affiliation',
		subject: ['person'],
		object: ['organization'],
		by: ['at', 'from'],
		detail: 'school',
	},
	{
		verbs: /^(?:attend|enter)$/,
		type: 'affiliation',
		subject: ['person'],
		object: ['organization'],
		by: [''],
		detail: 'school',
	},
	{
		verbs: /^(?:live|reside|settle)$/,
		type: 'residence',
		subject: ['person'],
		object: ['place'],
		by: ['in', 'at', 'near', 'outside'],
	},
	{
		verbs: /^(?:emigrate|immigrate|move|relocate)$/,
		type: 'residence',
		subject: ['person'],
		object: ['place'],
		by: ['to'],
	},
	{
		verbs: /^(?:create|form|launch|start)$/,
		type: 'founder',
		subject: ['person'],
		object: ['organization'],
		by: [''],
	},
	{
		verbs: /^(?:employ|fire|hire|recruit|sack|sign)$/,
		type: 'affiliation',
		subject: ['organization'],
		object: ['person'],
		by: [''],
		isEmployer: true,
	},
	{
		verbs: /^(?:quit|rejoin)$/,
		type: 'affiliation',
		subject: ['person'],
		object: ['organization'],
		by: [''],
	},
	{
		verbs: /^raise$/,
		type: 'residence',
		subject: ['person'],
		object: ['place'],
		by: ['at', 'in', 'near'],
		isPassive: true,
	},
	{
		verbs: /^(?:report|write)$/,
		type: 'affiliation',
		subject: ['person'],
		object: ['organization'],
		by: ['for'],
		detail: 'employee',
	},
	{
		verbs: /^(?:grow up|come|hail)$/,
		type: 'residence',
		subject: ['person'],
		object: ['place'],
		by: ['in', 'from', 'near', 'outside'],
	},
]

/** Relations that verbs state: `Acme owns Birk`, `Ann Lee, who lives in Oslo`, `Acme, based in Oslo`. */
export const findByVerb = (reading: Reading): FoundRelation[] =>
	reading.clauses.flatMap((clause): FoundRelation[] => {
		if (clause.negated || clause.modal !== '' || !clause.subject) return []
		return [...byFrame(reading, clause), ...birthOf(reading, clause), ...baseOf(reading, clause)]
	})

function byFrame(reading: Reading, clause: Clause): FoundRelation[] {
	// `hopes to lead Acme`
	if (clause.tense === 'none' && xposAt(reading, clause.verb) === 'VB') return []
	// `is moving to Oslo`
	if (/^(?:move|relocate)$/.test(clause.lemma) && xposAt(reading, clause.verb) === 'VBG') return []
	const passive = clause.voice === 'passive' || (isBornAnd(reading, clause.verb) && clause.object === null)
	return frames
		.filter(({verbs, isPassive}) => verbs.test(clause.lemma) && (!isPassive || passive))
		.filter(({isShared}) => !isShared || shareOwned(reading, clause) !== null)
		.flatMap(({type, subject, object, by, detail, isPassive, isEmployer, isShared}) => {
			const agent = passive && !isPassive && clause.lemma !== 'educate'
			const subjects = agent ? agentsOf(reading, clause, subject) : sidesOf(reading, clause.subject!.head, subject)
			const objects =
				agent && by.includes('')
					? sidesOf(reading, clause.subject!.head, object)
					: objectsOf(reading, clause, by, object)
			return subjects.flatMap((one) =>
				objects
					.filter((other) => !isShared || (isHolder(one) && isCompany(other)))
					.filter(({entity}) => entity !== one.entity && fits(entity?.subtype ?? null, detail))
					.map((other) => {
						const [from, to] = isEmployer ? [other, one] : [one, other]
						const own = type === 'ownership' ? shareOwned(reading, clause) : detailOf(type, to, isEmployer)
						return relate(type, from, to, `verb-${type}`, {detail: detail ?? own, verb: clause.verb})
					}),
			)
		})
}

const isCompany = ({entity}: Side): boolean => entity?.subtype === 'company'
// `Ann Lee holds`, `Acme holds`, not `Labour holds`
const isHolder = (side: Side): boolean => side.entity?.type === 'person' || isCompany(side)

// `enter` and `attend` schools alone.
const fits = (subtype: string | null, detail: string | undefined): boolean =>
	detail !== 'school' || subtype === 'school'

function detailOf(type: RelationType, {entity}: Side, isEmployer = false): string | null {
	if (type !== 'affiliation') return null
	if (entity?.subtype === 'party' || entity?.subtype === 'team') return entity.subtype
	return isEmployer ? 'employee' : 'member'
}

const sidesOf = (reading: Reading, row: number, types: readonly EntityType[]): Side[] =>
	types.flatMap((type) => referentsOf(reading, row, type))

const agentsOf = (reading: Reading, {agent}: Clause, types: readonly EntityType[]): Side[] =>
	agent ? sidesOf(reading, agent.head, types) : []

const objectsOf = (reading: Reading, clause: Clause, by: readonly string[], types: readonly EntityType[]): Side[] => [
	...(by.includes('') && clause.object && clause.verb === clause.head
		? sidesOf(reading, ownedRow(reading, clause.object.head), types)
		: []),
	...clause.adjuncts
		.filter(({preposition}) => preposition !== '' && by.includes(preposition))
		.flatMap(({head}) => sidesOf(reading, head, types)),
]

// `was born in Oslo`, `born on 3 May 1950`
function birthOf(reading: Reading, clause: Clause): FoundRelation[] {
	if (normAt(reading, clause.verb) !== 'born') return []
	const [subject] = referentsOf(reading, clause.subject!.head, 'person')
	if (!subject) return []
	return [...clause.adjuncts, ...raisedIn(reading, clause)].flatMap((adjunct): FoundRelation[] => {
		const {preposition, head} = adjunct
		const place = entityAt(reading, head)?.type === 'place' && /^(?:at|in|near)$/.test(preposition)
		if (place) return [relate('birth', subject, sideAt(reading, head), 'birth-place', {verb: clause.verb})]
		const [time] = timesIn(reading, spanOf(reading, adjunct)).filter(({type}) => type === 'DATE')
		if (!time) return []
		const object: Side = {from: time.from, to: time.to, head: time.from, entity: null, name: time.value}
		return [relate('birth', subject, object, 'birth-date', {verb: clause.verb})]
	})
}

// `raised` of `was born and raised in Oslo`
const isBornAnd = (reading: Reading, verb: number): boolean =>
	normAt(reading, verb - 1) === 'and' && normAt(reading, verb - 2) === 'born'

// `born and raised in Oslo`, not `born and raised three sons in Oslo`
function raisedIn(reading: Reading, {verb}: Clause): Clause['adjuncts'] {
	if (normAt(reading, verb + 1) !== 'and' || normAt(reading, verb + 2) !== 'raised') return []
	const clause = clauseAt(reading, verb + 2)
	return clause && clause.object === null ? clause.adjuncts : []
}
