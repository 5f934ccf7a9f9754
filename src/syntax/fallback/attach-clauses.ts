import {baseLexicon} from '../../lexicon/lexicon.js'
import type {Chunk, TaggedTokens} from './chunks.js'

/** The state of the pass from left to right. Rows; -1 for none. */
interface State {
	readonly heads: Int32Array
	readonly deprels: string[]
	root: number
	/** The verb that objects and phrases currently attach to. */
	verb: number
	hasObject: boolean
	/** The last noun, and whether something other than a comma stood after it. */
	noun: number
	/** A noun phrase still without the verb of which it is the subject. */
	subject: number
	preposition: number
	/** Fronted phrases still without their verb. */
	fronted: number[]
	marker: number
	conjunction: number
	comma: boolean
	/** The noun directly before the marker: `the man who`. */
	antecedent: number
}

const isRelative = (norm: string): boolean => baseLexicon.has(norm, 'relative-pronoun')

const isSubordinator = (norm: string): boolean => baseLexicon.has(norm, 'clause-opener') && !isRelative(norm)

const isTimeNoun = (norm: string): boolean =>
	baseLexicon.has(norm, 'weekday') ||
	baseLexicon.has(norm, 'month') ||
	baseLexicon.has(norm, 'day-adverb') ||
	baseLexicon.formIn(norm, 'calendar-unit')

/** Attaches the chunks of one sentence to each other, from left to right. */
export function attachClauses(
	tagged: TaggedTokens,
	chunks: readonly Chunk[],
	heads: Int32Array,
	deprels: string[],
): void {
	const state: State = {
		heads,
		deprels,
		root: -1,
		verb: -1,
		hasObject: false,
		noun: -1,
		subject: -1,
		preposition: -1,
		fronted: [],
		marker: -1,
		conjunction: -1,
		comma: false,
		antecedent: -1,
	}
	chunks.forEach((chunk, index) => {
		const next = chunks[index + 1]
		if (chunk.type === 'noun') attachNounChunk(tagged, chunk, next, state)
		else if (chunk.type === 'verb') attachVerbChunk(tagged, chunk, state)
		else if (chunk.type === 'preposition') state.preposition = chunk.head
		else if (chunk.type === 'marker') openSubordinate(chunk, state)
		else if (chunk.type === 'conjunction') state.conjunction = chunk.head
		else if (chunk.type === 'punctuation') state.comma = true
		else if (chunk.type === 'adjective' && state.verb >= 0 && state.noun < state.verb)
			link(state, chunk.head, state.verb, 'xcomp')
		else if (state.verb >= 0) link(state, chunk.head, state.verb, 'advmod')
		if (chunk.type === 'noun' || chunk.type === 'verb') state.comma = false
	})
	if (state.root < 0 && state.subject >= 0) {
		state.deprels[state.subject] = 'root'
		state.root = state.subject
	} else if (state.subject >= 0) link(state, state.subject, state.root, 'dep')
	for (const row of state.fronted)
		if (state.root >= 0 && row !== state.root) link(state, row, state.root, frontedRelation(state, row))
}

function link(state: State, row: number, head: number, relation: string): void {
	// `After months of thought, …`: no cycle, where the verb found depends on the fronted noun itself.
	for (let at = head, steps = 0; at >= 0 && steps < 500; at = state.heads[at]!, steps++) if (at === row) return
	state.heads[row] = head
	state.deprels[row] = relation
}

const frontedRelation = (state: State, row: number): string => (state.deprels[row] === 'advcl' ? 'advcl' : 'obl')

function openSubordinate(chunk: Chunk, state: State): void {
	state.marker = chunk.head
	state.antecedent = state.comma ? -1 : state.noun
	flushSubject(state)
}

// A subject without a verb is an object or a fragment.
function flushSubject(state: State): void {
	if (state.subject < 0 || state.verb < 0) return
	link(state, state.subject, state.verb, state.hasObject ? 'dep' : 'obj')
	state.subject = -1
}

function attachNounChunk({norms, upos}: TaggedTokens, chunk: Chunk, next: Chunk | undefined, state: State): void {
	const {head} = chunk
	const norm = norms[head] ?? ''
	if (isRelative(norm) && next?.type === 'verb' && state.noun >= 0) {
		state.marker = head
		state.antecedent = state.noun
		state.subject = head
		return
	}
	if (state.preposition >= 0) attachPrepositional(norms, head, state)
	else if (state.conjunction >= 0 && state.noun >= 0 && next?.type !== 'verb') coordinate(head, state, state.noun)
	else if (isTimeNoun(norm) && state.verb >= 0) link(state, head, state.verb, 'obl:tmod')
	else if (state.comma && state.subject >= 0 && state.noun === state.subject && upos[head] !== 'PRON')
		link(state, head, state.subject, 'appos')
	else if (state.verb >= 0 && next?.type !== 'verb' && state.marker < 0 && state.noun < state.verb) {
		link(state, head, state.verb, 'obj')
		state.hasObject = true
	} else if (state.comma && state.noun >= 0 && next?.type === 'punctuation') link(state, head, state.noun, 'appos')
	else {
		flushSubject(state)
		state.subject = head
	}
	state.noun = head
}

function coordinate(row: number, state: State, first: number): void {
	link(state, row, first, 'conj')
	link(state, state.conjunction, row, 'cc')
	state.conjunction = -1
}

function attachPrepositional(norms: readonly string[], head: number, state: State): void {
	link(state, state.preposition, head, 'case')
	const preposition = norms[state.preposition] ?? ''
	const close = state.noun >= 0 && !state.comma
	if (
		close &&
		(preposition === 'of' || (state.noun > state.verb && !isTimeNoun(norms[head] ?? '') && preposition !== 'by'))
	)
		link(state, head, state.noun, 'nmod')
	else if (state.verb >= 0) link(state, head, state.verb, 'obl')
	else if (close) link(state, head, state.noun, 'nmod')
	else state.fronted.push(head)
	state.preposition = -1
}

function attachVerbChunk(tagged: TaggedTokens, chunk: Chunk, state: State): void {
	const {head} = chunk
	const relation = governVerb(tagged, chunk, state)
	if (state.subject >= 0 && state.subject !== head) {
		const passive = state.deprels.slice(chunk.from, chunk.to).includes('aux:pass')
		link(state, state.subject, head, passive ? 'nsubj:pass' : 'nsubj')
	}
	if (state.marker >= 0 && state.marker !== state.subject) link(state, state.marker, head, 'mark')
	if (state.preposition >= 0) link(state, state.preposition, head, 'mark')
	if (relation === 'conj' && state.conjunction >= 0) link(state, state.conjunction, head, 'cc')
	for (const row of state.fronted) link(state, row, head, frontedRelation(state, row))
	Object.assign(state, {
		verb: head,
		hasObject: false,
		subject: -1,
		marker: -1,
		conjunction: -1,
		preposition: -1,
		fronted: [],
		antecedent: -1,
	})
}

// Attaches the verb to its head; returns the relation.
function governVerb({norms, xpos}: TaggedTokens, {from, head}: Chunk, state: State): string {
	const marker = norms[state.marker] ?? ''
	const first = xpos[from] ?? ''
	const finite = /^(?:MD|VBD|VBZ|VBP)$/.test(first) || state.subject >= 0
	const to = norms[from] === 'to'
	if (
		state.root < 0 &&
		(finite || state.noun < 0) &&
		!isSubordinator(marker) &&
		!(first === 'VBG' && state.subject < 0)
	) {
		state.root = head
		state.deprels[head] = 'root'
		return 'root'
	}
	const [governor, relation] = headAndRelation(state, marker, finite, to)
	if (governor < 0) {
		// A clause before the main one is attached once the root is known.
		state.fronted.push(head)
		state.deprels[head] = 'advcl'
		return 'advcl'
	}
	link(state, head, governor, relation)
	return relation
}

function headAndRelation(state: State, marker: string, finite: boolean, to: boolean): [number, string] {
	if (isRelative(marker) && state.antecedent >= 0 && state.marker === state.subject)
		return [state.antecedent, 'acl:relcl']
	if (marker === 'that' || marker === 'whether') return [state.verb, 'ccomp']
	if (isSubordinator(marker)) return [state.verb, 'advcl']
	if (to) return [state.verb, 'xcomp']
	if (state.conjunction >= 0 && state.verb >= 0) return [state.verb, 'conj']
	if (!finite && state.noun > state.verb && !state.comma) return [state.noun, 'acl']
	if (!finite) return [state.verb, state.comma ? 'advcl' : 'xcomp']
	return [state.verb, state.comma ? 'parataxis' : 'ccomp']
}
