import {type Document, lemmaAt, lemmaIn, normAt, sentenceAt, uposAt, xposAt} from '../model/document.js'
import {isNoLonger} from '../model/negation.js'
import type {Clause} from '../model/phrases.js'
import {childBy, childrenOf, relationOf, subtreeOf} from '../model/tree.js'
import {isNegative} from './negative.js'

const doubting =
	/^(?:allegedly|apparently|conceivably|maybe|ostensibly|perhaps|possibly|presumably|probably|purportedly|reportedly|reputedly|seemingly|supposedly)$/

/** Nouns for what may or may not be so: `the claim that it leaks`. */
const doubtful =
	/^(?:accusation|allegation|assertion|assumption|belief|chance|charge|claim|fear|hint|hope|idea|impression|insinuation|likelihood|notion|perception|possibility|prospect|report|risk|rumor|rumour|speculation|suggestion|suspicion|theory|threat)$/

const proving = /^(?:confirmation|evidence|indication|proof|sign)$/

/**
 * What a clause tells is in doubt: `allegedly`, `the claim that …`, `no evidence that …`, `came close to closing`, `it was reported
 * that …`, `the court heard that …`.
 */
export function isDoubtful(doc: Document, {head, verb, marker}: Clause, governor: Clause | undefined): boolean {
	const above = doc.tree.heads[head] ?? -1
	if (governor && isUnconfirmed(doc, head, governor)) return true
	if (governor?.head === above && /^c(?:comp|subj)$/.test(relationOf(doc.tree, head)) && isHearsay(doc, governor))
		return true
	if (childrenOf(doc.tree, head).some((row) => Math.abs(row - verb) < 6 && doubting.test(normAt(doc, row)))) return true
	if (marker === 'to' && xposAt(doc, head) === 'VBG')
		return normAt(doc, childBy(doc.tree, head, 'mark') - 1) === 'close' && uposAt(doc, above) !== 'NOUN'
	if (marker !== 'that' || above > head || !tellsNoun(doc, head)) return false
	const noun = lemmaAt(doc, above)
	return doubtful.test(noun) || (proving.test(noun) && isNegative(doc, above))
}

// `the claim that it leaks`: the content of a noun; not `the claim that won`.
function tellsNoun(doc: Document, head: number): boolean {
	const that = childBy(doc.tree, head, 'mark')
	return (
		uposAt(doc, doc.tree.heads[head] ?? -1) === 'NOUN' && normAt(doc, that) === 'that' && xposAt(doc, that) === 'IN'
	)
}

const reporting = /^(?:allege|assume|believe|claim|fear|report|rumor|rumour|say|suggest|suspect|think|understand)$/
const sitting = /^(?:court|hearing|inquest|inquiry|judge|juror|jury|magistrate|panel|trial|tribunal)$/

const confirming =
	/^(?:allege|announce|argue|claim|confirm|establish|find|insist|mention|prove|say|show|state|suggest|verify)$/

// `have not confirmed that he died`, `stopped short of saying that it failed`: whoever hasn't said so leaves it open.
const isUnconfirmed = (doc: Document, head: number, governor: Clause): boolean =>
	relationOf(doc.tree, head) === 'ccomp' &&
	doc.tree.heads[head] === governor.head &&
	confirming.test(lemmaAt(doc, governor.verb)) &&
	(governor.negated || stopsShort(doc, governor))

const stopsShort = (doc: Document, {head, marker}: Clause): boolean =>
	marker === 'of' && normAt(doc, doc.tree.heads[head] ?? -1) === 'short'

// Somebody said so, and nobody is named: `it was reported that …`, `jurors were told that …`, `the court heard that …`.
function isHearsay(doc: Document, {verb, voice, agent, subject}: Clause): boolean {
	const lemma = lemmaAt(doc, verb)
	if (lemma === (voice === 'passive' ? 'tell' : 'hear'))
		return subject !== null && sitting.test(lemmaAt(doc, subject.head))
	return voice === 'passive' && agent === null && reporting.test(lemma)
}

/** Words beside the verb deny it: `nearly won`, `no longer works`, `hardly any boats sank`, `at no time did it leak`, `rather than sink`. */
export function isDeniedBeside(doc: Document, {head, verb, subject}: Clause): boolean {
	const asks = normAt(doc, (sentenceAt(doc, verb)?.to ?? 0) - 1) === '?'
	return childrenOf(doc.tree, head).some((row) => {
		const norm = normAt(doc, row)
		if (norm === 'longer') return isNoLonger(doc.tokens.norms, row)
		if (norm === 'rather') return row < head && normAt(doc, row + 1) === 'than'
		if (/^(?:barely|hardly|scarcely)$/.test(norm)) return /^any/.test(normAt(doc, row + 1))
		if (/^(?:almost|nearly)$/.test(norm))
			return row < head && row > head - 3 && uposAt(doc, head) === 'VERB' && !lemmaIn(doc, head, 'multiplying-verb')
		if (subject === null || row >= subject.from || asks) return false
		return isNothing(doc, row) && isInverted(doc, row, verb, subject.from)
	})
}

// `at no time`, `not once`, `under no circumstances`; not `no sooner`, nor `not until Monday`.
function isNothing(doc: Document, row: number): boolean {
	const {from} = subtreeOf(doc.tree, row)
	const next = normAt(doc, from + 1)
	if (/^(?:at|by|in|on|under)$/.test(normAt(doc, from))) return next === 'no'
	return (
		/^(?:nowhere|rarely|scarcely|seldom)$/.test(normAt(doc, from)) || (normAt(doc, from) === 'not' && next === 'once')
	)
}

// An auxiliary stands before the subject.
function isInverted(doc: Document, from: number, verb: number, to: number): boolean {
	for (let row = from + 1; row < to && row <= verb; row++)
		if (uposAt(doc, row) === 'AUX' || /^(?:did|do|does|had|has|have)$/.test(normAt(doc, row))) return true
	return false
}

const rejecting = /^(?:contest|counter|deny|dismiss|dispute|quash|rebut|refute|reject|rubbish)$/
const disputing = /^(?:disprove|dispute|doubt|refute)$/
const thinking = /^(?:believe|reckon|suppose|think)$/
// `only too happy to help`
const willing = /^(?:eager|glad|happy|keen|pleased|ready|willing)$/
const untrue = /^(?:false|inaccurate|incorrect|untrue)$/

/**
 * What stands above a clause denies it: `doubts that …`, `does not believe that …`, `it is not true that …`, `too weak to
 * sail`, `has yet to sail`, `refrained from sailing`, `not guilty of sailing`. Null where it says nothing of that.
 * `denied`: the clause above is denied itself.
 */
export function deniedAbove(
	doc: Document,
	{head, marker, modal}: Clause,
	governor: Clause,
	denied: () => boolean,
): boolean | null {
	const word = doc.tree.heads[head] ?? -1
	const label = relationOf(doc.tree, head)
	const lemma = lemmaAt(doc, governor.verb)
	if ((label === 'ccomp' || label === 'csubj') && word === governor.head) {
		if (disputing.test(lemma) || isRuledOut(doc, governor)) return !denied()
		// Who cannot believe that it happened knows that it did, and what nobody thought would happen may have.
		if (thinking.test(lemma)) return governor.modal === '' && modal !== 'would' && denied() ? true : null
		if (untrue.test(normAt(doc, word))) return !denied()
		if (/^(?:accurate|correct|true)$/.test(normAt(doc, word))) return denied()
	}
	// `rejected claims that it leaks`
	if (tellsNoun(doc, head) && doubtful.test(lemmaAt(doc, word)) && doc.tree.heads[word] === governor.head)
		if (relationOf(doc.tree, word) === 'obj' && rejecting.test(lemma)) return !denied()
	const mark = childBy(doc.tree, head, 'mark')
	if (marker === 'to' && normAt(doc, mark - 1) === 'yet') return true
	if (marker === 'to' && uposAt(doc, word) === 'ADJ' && hasChild(doc, word, 'too'))
		return willing.test(normAt(doc, word)) ? null : !denied()
	if (marker === 'of' && normAt(doc, word) === 'short' && /^(?:fall|stop)$/.test(lemma)) return !denied()
	if (marker === 'from' && /^(?:abstain|desist|refrain)$/.test(lemma)) return !denied()
	if (/^(?:of|to)$/.test(marker) && /^(?:guilty|innocent)$/.test(normAt(doc, word)))
		return (normAt(doc, word) === 'innocent') !== hasChild(doc, word, 'not') ? true : null
	return null
}

/** `ruled out`; not `ruled`. */
export const isRuledOut = (doc: Document, {head, verb}: Clause): boolean =>
	lemmaAt(doc, verb) === 'rule' && normAt(doc, childBy(doc.tree, head, 'compound:prt', 'compound')) === 'out'

const hasChild = (doc: Document, row: number, norm: string): boolean =>
	childrenOf(doc.tree, row).some((child) => child < row && normAt(doc, child) === norm)
