import {confidences} from '../../../model/confidences.js'
import {lemmaAt, normAt, normIn, uposAt, xposAt} from '../../../model/document.js'
import {childBy, childrenOf, relationOf} from '../../../model/grammar/tree.js'
import {mentionAt, type Reading} from '../../../model/reading.js'
import type {FoundEvent} from '../found.js'
import {inOrder} from './assign.js'
import {type Phrase, readPhrases} from './phrases.js'
import {byGrammar, type Filled, fillerRank} from './roles.js'

/**
 * What the other phrases of an appointment or a departure hold: of `chair of Oxfam` and `Oxfam chair` the organization, of
 * `named Lee coach, replacing Moss` the predecessor.
 */
export function withOfPosts(reading: Reading, events: readonly FoundEvent[]): FoundEvent[] {
	if (!events.some(({type}) => type.family === 'post')) return [...events]
	const phrases = readPhrases(reading)
	return events.map((event) => {
		if (event.type.family !== 'post') return event
		const further = [
			...add(event, 'organization', phraseAt(phrases, organizationRow(reading, event))),
			...add(event, 'predecessor', phraseAt(phrases, replacedRow(reading, event))),
		]
		if (further.length === 0) return event
		return {...event, filled: inOrder(event.type, [...event.filled, ...further])}
	})
}

const phraseAt = (phrases: ReturnType<typeof readPhrases>, row: number): Phrase | undefined =>
	row < 0 ? undefined : phrases.at(row)

// Where the event has nothing in the role yet, nor the phrase in another.
function add({type, filled}: FoundEvent, role: string, phrase: Phrase | undefined): Filled[] {
	const frame = type.roles[role]
	if (!frame || !phrase || fillerRank(frame, phrase.filler) < 2 || filled.some((one) => one.role === role)) return []
	if (filled.some(({candidate}) => candidate.phrase.head === phrase.head)) return []
	return [byGrammar(role, role, phrase, confidences.events['slot-role'])]
}

// Of a place it is the title that has it: `mayor of Oslo`, `the UK prime minister`.
function organizationRow(reading: Reading, {filled}: FoundEvent): number {
	const title = filled.find(({role}) => role === 'title')?.candidate.phrase
	if (!title || title.filler === 'clause' || isFormer(reading, title)) return -1
	for (const row of childrenOf(reading.tree, title.head)) {
		if (row < title.from || row >= title.to || !ofPost.test(relationOf(reading.tree, row))) continue
		const mention = mentionAt(reading, row)
		if (mention?.form !== 'name' || reading.entities[mention.entity]?.type !== 'organization') continue
		// `chair of Oxfam in Norland`, not `Oxfam`, nor a post that is a name as a whole
		if (mention.from > title.from || mention.to <= title.head) return mention.head
	}
	return -1
}

// Not `secretary of the Senate committee`.
const ofPost = /^(?:nmod|nmod:poss|compound)$/

// `former Oxfam chief`
function isFormer(reading: Reading, {from, head}: Phrase): boolean {
	for (let row = from; row < head; row++)
		if (normIn(reading, row, 'former-modifier') || normAt(reading, row).startsWith('ex-')) return true
	return false
}

// `replacing Moss`, `hired to replace Moss`, also where the tree has it on the title.
function replacedRow(reading: Reading, {trigger, filled}: FoundEvent): number {
	const heads = filled.flatMap(({role, candidate}) => (/^(?:person|title)$/.test(role) ? candidate.phrase.head : []))
	for (const head of [trigger.head, ...heads])
		for (const child of childrenOf(reading.tree, head))
			if (child > trigger.head && isReplacing(reading, child)) return childBy(reading.tree, child, 'obj')
	return -1
}

// Not `without replacing Moss`, nor `after replacing Moss elsewhere`.
function isReplacing(reading: Reading, row: number): boolean {
	if (!/^(?:replace|succeed)$/.test(lemmaAt(reading, row)) || !/^VBG?$/.test(xposAt(reading, row))) return false
	if (!/^(?:advcl|xcomp|acl)$/.test(relationOf(reading.tree, row))) return false
	const before = normAt(reading, row - 1)
	if (/^(?:ADP|SCONJ|PART)$/.test(uposAt(reading, row - 1)) && before !== 'to') return false
	return childrenOf(reading.tree, row).every(
		(child) => !/^(?:mark|case)$/.test(relationOf(reading.tree, child)) || normAt(reading, child) === 'to',
	)
}
