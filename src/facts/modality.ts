import {type Document, lemmaAt, normAt, sentenceAt, uposAt, xposAt} from '../model/document.js'
import type {Clause} from '../model/phrases.js'
import {isToil} from '../model/toil.js'
import {childBy, childrenOf, relationOf} from '../model/tree.js'
import type {Claim} from './base.js'
import {isDoubtful} from './hedges.js'
import {isOutcome} from './outcome.js'
import {isSemiAuxiliary} from './semi-auxiliary.js'
import {sharesAuxiliary} from './shared-auxiliary.js'

type Modality = Claim['modality']

/** The same of a clause in indirect speech, where `would` stands for the `will` that was said. */
export function reportedModality(doc: Document, clause: Clause): Modality {
	const modality = modalityOf(doc, clause)
	return modality === 'conditional' && clause.modal === 'would' && !isHypothetical(doc, clause) ? 'predicted' : modality
}

// `would have paid`, `would pay if …`
const isHypothetical = (doc: Document, {head, group}: Clause): boolean =>
	childrenOf(doc.tree, head).some(
		(child) =>
			(child >= group.from && child < head && lemmaAt(doc, child) === 'have') ||
			(relationOf(doc.tree, child) === 'advcl' && doc.clauses[doc.clauseAt[child] ?? -1]?.marker === 'if'),
	)

/** Whether what a clause tells was so, may be, is meant, has to be, is expected, depends on something or is asked. */
export function modalityOf(doc: Document, clause: Clause, depth = 0): Modality {
	const {modal, marker, relation} = clause
	if (marker === 'if' || marker === 'unless')
		return relation === 'wh' && !opensSpeech(doc, clause) ? 'asked' : 'conditional'
	if (marker === 'lest') return 'possible'
	if (isLikened(doc, clause)) return 'conditional'
	if (marker === 'whether' && relation !== 'main' && relation !== 'conjunct') return 'asked'
	if (isInverted(doc, clause)) return 'conditional'
	const own = byModal[modal]
	// `must have left`: so it seems.
	if (modal === 'must' && hasPerfect(doc, clause)) return 'possible'
	if (own) return own
	const governor = depth < 10 ? doc.clauses[clause.governor] : undefined
	if (isDoubtful(doc, clause, governor)) return 'possible'
	if (governor && awaits(doc, clause, governor)) return 'predicted'
	// `if it rains and the river rises`
	if (governor && clause.relation === 'conjunct' && marker === '' && opensCondition(governor)) return 'conditional'
	const governed = governor && byGovernor(doc, clause, governor, depth)
	if (governed) return governed
	// `is to certify the results`
	if (clause.verb !== clause.head && uposAt(doc, clause.head) === 'VERB' && isInfinitive(doc, clause)) return 'intended'
	if (isOrdered(doc, clause) || isDue(doc, clause)) return 'intended'
	const sentence = sentenceAt(doc, clause.verb)
	if (sentence && normAt(doc, sentence.to - 1) === '?') return 'asked'
	return clause.tense === 'present' && dependsOnIf(doc, clause) ? 'conditional' : 'actual'
}

// `is to be fired`
const isOrdered = (doc: Document, {head, voice}: Clause): boolean => {
	const mark = childBy(doc.tree, head, 'mark')
	return voice === 'passive' && normAt(doc, mark) === 'to' && /^(?:are|is|was|were)$/.test(normAt(doc, mark - 1))
}

// `was due to open`
const isDue = (doc: Document, {head}: Clause): boolean => {
	const due = childBy(doc.tree, head, 'mark')
	return normAt(doc, due) === 'due' && normAt(doc, due + 1) === 'to'
}

const hasPerfect = (doc: Document, {head, group}: Clause): boolean =>
	childrenOf(doc.tree, head).some((child) => child >= group.from && child < head && normAt(doc, child) === 'have')

// `as if he had left`
const isLikened = (doc: Document, {head}: Clause): boolean =>
	childrenOf(doc.tree, head).some((row) => /^(?:if|though)$/.test(normAt(doc, row)) && normAt(doc, row - 1) === 'as')

// `If it rains, the dam leaks`; not `even if`, nor what somebody finds out by looking: `if you look, it leaks`.
const dependsOnIf = (doc: Document, {head}: Clause): boolean =>
	childrenOf(doc.tree, head).some((row) => {
		const other = doc.clauses[doc.clauseAt[row] ?? -1]
		if (other?.head !== row || relationOf(doc.tree, row) !== 'advcl' || !opensCondition(other)) return false
		const mark = childBy(doc.tree, row, 'mark')
		return other.tense === 'present' && normAt(doc, mark - 1) !== 'even' && normAt(doc, mark + 1) !== 'you'
	})

// `She said, “If it rains, we leave.”`: nobody asks whether it does.
const opensSpeech = (doc: Document, {head}: Clause): boolean =>
	/^[,:"“‘]$/.test(normAt(doc, childBy(doc.tree, head, 'mark') - 1))

const opensCondition = ({marker, relation}: Clause): boolean =>
	(marker === 'if' || marker === 'unless') && relation !== 'wh'

// `Had it rained, …`, `should there be a strike`: an auxiliary before the subject, and no question.
function isInverted(doc: Document, {group, subject, head, inherited}: Clause): boolean {
	const opens = normAt(doc, group.from)
	if (!/^(?:had|should|were)$/.test(opens) || !subject || inherited || subject.head < group.from) return false
	if (subject.from !== group.from + 1 || head < subject.head || group.from === head) return false
	const sentence = sentenceAt(doc, head)
	return sentence !== undefined && normAt(doc, sentence.to - 1) !== '?' && hasMain(doc, head)
}

// Another clause says what would be then.
const hasMain = (doc: Document, head: number): boolean =>
	/^(?:advcl|parataxis)$/.test(doc.tree.deprels[head]!) ||
	childrenOf(doc.tree, head).some((child) => child > head && doc.tree.deprels[child] === 'parataxis')

// `will stay shut until the owner pays`: what has to come first is still to come.
const awaits = (doc: Document, {head, marker, tense, modal}: Clause, governor: Clause): boolean =>
	tense === 'present' &&
	modal === '' &&
	doc.tree.deprels[head] === 'advcl' &&
	/^(?:after|before|once|until|when)$/.test(marker) &&
	/^(?:must|should|will)$/.test(governor.modal)

const byModal: Readonly<Record<string, Modality>> = {
	can: 'possible',
	could: 'possible',
	may: 'possible',
	might: 'possible',
	must: 'required',
	ought: 'required',
	shall: 'predicted',
	should: 'required',
	will: 'predicted',
	would: 'conditional',
}

const isInfinitive = (doc: Document, {head}: Clause): boolean =>
	/^t[ao]$/.test(normAt(doc, childBy(doc.tree, head, 'mark')))

const governs = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs, adjectives and nouns by what they make of the infinitive that hangs on them. */
const byWord: readonly (readonly [Modality, ReadonlySet<string>])[] = [
	[
		'intended',
		governs(
			'agree aim application attempt bid bribe campaign commitment decide decision desire determined due eager effort endeavour hire hope intend intention keen mean move offer pay plan pledge poised prepare promise propose proposal ready recruit schedule scheduled seek set threat threaten try vote vow want willing wish',
		),
	],
	[
		'required',
		governs(
			'advise appeal ask beg call crucial demand duty encourage essential force forced imperative important instruct mandate necessary need obligation oblige obliged order plea press pressure request require requirement tell urge urgent vital',
		),
	],
	['predicted', governs('about bound certain destined doomed expect expected guaranteed likely sure unlikely')],
	[
		'possible',
		governs(
			'ability able allege allow appear authority believe capability capacity chance difficult easier easy eligible enable entitled fit fitness free freedom hard harder impossible opportunity option permission permit possible power qualified repute right rumor rumour safe seem suspect think unable unfit way',
		),
	],
]

function byGovernor(doc: Document, clause: Clause, governor: Clause, depth: number): Modality | undefined {
	if (sharesAuxiliary(doc, clause)) return modalityOf(doc, governor, depth + 1)
	if (isAlleged(doc, clause, governor)) return 'possible'
	const label = doc.tree.deprels[clause.head]
	const governing = lemmaAt(doc, governor.verb)
	if (label === 'ccomp') {
		// `wishes he had left`, `hopes that he left`
		if (governing === 'wish') return 'conditional'
		if (/^(?:dread|fear|hope|pray|worry)$/.test(governing)) return 'possible'
	}
	// `considered selling it`, `ruled out resigning`
	if (label === 'xcomp' && xposAt(doc, clause.head) === 'VBG' && weighing.test(governing)) return 'possible'
	if (clause.marker === 'with' && /^(?:entrust|task)$/.test(governing)) return 'intended'
	const word = doc.tree.heads[clause.head] ?? -1
	// `It is vital for farms to keep their seed`, `in order to mend it`
	const inner = clause.marker === 'for' || clause.marker === 'in'
	if (inner && isInfinitiveBehind(doc, clause)) return byPurpose(doc, clause, word)
	if (clause.marker !== 'to' && clause.relation !== 'to') return undefined
	if (word === governor.head && (label === 'xcomp' || isSemiAuxiliary(doc, governor))) {
		const outer = modalityOf(doc, governor, depth + 1)
		// `is said to have left`
		if (governor.voice === 'passive' && /^(?:presume|report|say|understand)$/.test(lemmaAt(doc, word)))
			return 'possible'
		// `forced schools to close`: they did.
		if (governor.tense === 'past' && /^(?:cause|compel|force|oblige)$/.test(lemmaAt(doc, word))) return outer
		if (isSemiAuxiliary(doc, governor)) {
			const lemma = lemmaAt(doc, word)
			// `has yet to resign`
			if (normAt(doc, childBy(doc.tree, clause.head, 'mark') - 1) === 'yet') return outer
			if (/^(?:get|have|suppose)$/.test(lemma) && isInfinitive(doc, clause))
				return lemma === 'suppose' && hasPerfect(doc, clause) ? 'possible' : 'required'
			return (lemma === 'go' || lemma === 'set') && outer === 'actual' ? 'predicted' : outer
		}
		return named(doc, word) ?? (outer === 'actual' ? undefined : outer)
	}
	// `expects the road to open` hangs the infinitive on the noun, too.
	if (label === 'acl')
		return (
			named(doc, word) ??
			(relationOf(doc.tree, word) === 'obj' ? named(doc, governor.verb) : undefined) ??
			(isDone(doc, word) ? undefined : 'possible')
		)
	if (uposAt(doc, word) === 'ADJ') return named(doc, word)
	if (isOutcome(doc, clause, governor) || isToil(doc, governor)) return modalityOf(doc, governor, depth + 1)
	// `to finance the deal, it sold …`, but not `became the first to …`
	return label === 'advcl' && clause.marker === 'to' && !/^(?:be|become)$/.test(lemmaAt(doc, governor.verb))
		? (named(doc, word) ?? 'intended')
		: undefined
}

const weighing = /^(?:consider|contemplate|discuss|explore|mull|ponder|propose|recommend|rule|suggest|weigh)$/

const alleging: Readonly<Record<string, ReadonlySet<string>>> = {
	for: new Set('arrest blame detain indict investigate prosecute sue try'.split(' ')),
	of: new Set('accuse suspect'.split(' ')),
	with: new Set(['charge']),
}

// `is suspected of stealing`, `was charged with lying`; whoever accuses somebody by name claims that he did it.
const isAlleged = (doc: Document, {marker, head}: Clause, {verb, voice, agent}: Clause): boolean =>
	(xposAt(doc, head) === 'VBG' || normAt(doc, childBy(doc.tree, head, 'aux')) === 'having') &&
	(alleging[marker]?.has(lemmaAt(doc, verb)) ?? false) &&
	!(lemmaAt(doc, verb) === 'accuse' && (voice === 'active' || agent !== null))

// `the first woman to lead it` does lead it, and so does `the youngest`; who has `a place to sleep` may not.
const isDone = (doc: Document, noun: number): boolean =>
	/^(?:failure|inability|neglect|refusal)$/.test(lemmaAt(doc, noun)) ||
	[noun, ...childrenOf(doc.tree, noun)].some(
		(row) => row <= noun && (/^(?:JJS|RBS)$/.test(xposAt(doc, row)) || ranked.test(normAt(doc, row))),
	)

const ranked = /^(?:first|last|latest|lone|next|one|only|second|third|fourth|fifth|\d+(?:st|nd|rd|th))$/

const isInfinitiveBehind = (doc: Document, {head}: Clause): boolean =>
	childrenOf(doc.tree, head).some((child) => child < head && normAt(doc, child) === 'to')

function byPurpose(doc: Document, {head, marker}: Clause, word: number): Modality | undefined {
	if (marker === 'in') return 'intended'
	const told = uposAt(doc, word) === 'ADJ' ? word : childBy(doc.tree, word, 'xcomp')
	return told >= 0 && told < head ? named(doc, told) : undefined
}

const named = (doc: Document, row: number): Modality | undefined =>
	byWord.find(([, words]) => words.has(lemmaAt(doc, row)) || words.has(normAt(doc, row)))?.[0]
