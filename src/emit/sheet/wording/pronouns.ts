import type {EntityRecord} from '../../../facts/entity.js'
import {inClass} from '../../../lexicon/lexicon.js'
import {genitiveOf} from '../../../model/grammar/genitive.js'
import type {Span} from '../../../model/span.js'
import {type SheetArticle, type SheetMention, sentenceAt} from '../sheet-article.js'
import {contractedVerb} from './contracted-verb.js'
import {hasIndefinite, isLastName} from './other-people.js'

/** Words of the text that others stand in for. */
export interface Edit extends Span {
	readonly text: string
}

/** Most characters in which pronouns are looked at: a table without full stops is one sentence. */
const mostChars = 2000

const ofPerson = /^(?:he|she|him|her|his|hers)$/i
const ofOther = /^(?:it|its|they|them|their|theirs)$/i
const possessive = /^(?:his|hers|its|their|theirs)$/i

/**
 * Names for the pronouns of a span whose antecedent isn't in it; null where a pronoun at its start stays open, so that
 * it says nothing by itself. `known`: an entity that the line has named already. `instead`: words that the caller has for one of them.
 */
export function namedPronouns(
	article: SheetArticle,
	span: Span,
	known: string | null,
	instead: Edit | null = null,
): Edit[] | null {
	const edits: Edit[] = instead ? [instead] : []
	if (span.end - span.start > mostChars) return edits
	const mentions = mentionsIn(article, span)
	const named = new Set<string | null>([known])
	mentions.forEach((mention, at) => {
		const {entity, form} = mention
		if (instead && mention.start < instead.end && instead.start < mention.end) {
			named.add(entity.id)
			return
		}
		if (form !== 'pronoun') {
			named.add(entity.id)
			return
		}
		if (named.has(entity.id) || isQuoted(article, mention)) return
		const verb = contractedVerb(article.text, mention)
		if (verb === undefined) return
		// `After she left, Ann Lee …`
		const isNamedLater = mentions.slice(at + 1).some((other) => other.form === 'name' && other.entity.id === entity.id)
		const isDoubtful =
			isBehindOther(article, mentions, at) ||
			(subordinator.test(article.text.slice(span.start, mention.start)) && isAhead(article, mentions, at)) ||
			(!isSource(article, mention) &&
				(isNamedLater ||
					isAhead(article, mentions, at) ||
					isFar(article, mention, at) ||
					(mayBeKnown(article, mention, known) && !isObject(article.text, mention))))
		const name = isDoubtful ? null : nameFor(article, mention)
		named.add(entity.id)
		if (name !== null) edits.push({start: mention.start, end: mention.end + verb.length, text: `${name}${verb.text}`})
	})
	return known === null && isOpen(article, span, edits) ? null : edits
}

// `When he insisted on it, Lee stayed`
const subordinator = /(?<!\p{L})(?:after|although|as|because|before|if|once|since|though|when|while) $/iu

// `In her letter, Lee thanked Ray`: the subject says whose it is, not the sentence before.
function isAhead({text}: SheetArticle, mentions: readonly SheetMention[], at: number): boolean {
	const {start, end} = mentions[at]!
	const isFirst = mentions.slice(0, at).every(({form}) => form === 'pronoun')
	if (!isFirst || !/^[\p{Ll}]/u.test(text.slice(start, end))) return false
	// `When he paid the bill himself, Lee said so`
	const isBefore = (one: Span): boolean =>
		isPossessive(text, text.slice(start, end), end) || /,\s$/.test(text.slice(end, one.start).slice(-2))
	return mentions.slice(at + 1).some((one) => one.form === 'name' && one.entity.type === 'person' && isBefore(one))
}

// `The mill is shut, he said`: a speaker is known with more certainty than an antecedent.
const isSource = ({factsOf, sentences}: SheetArticle, {start, entity}: SheetMention): boolean =>
	(factsOf.get(sentenceAt(sentences, start)) ?? []).some(
		(fact) => fact.kind === 'quote' && fact.source?.start === start && fact.speakerId === entity.id,
	)

// `Ray was jailed, which he appealed`: in its own sentence another is named, and one of the two antecedents is wrong.
function isBehindOther(article: SheetArticle, mentions: readonly SheetMention[], at: number): boolean {
	const {entity} = mentions[at]!
	const isSpeaker = isSource(article, mentions[at]!)
	if (entity.type === 'person' && hasIndefinite(article, mentions[at]!)) return true
	return mentions.slice(0, at).some((other) =>
		// Whom a name is of is less sure to be a man or a woman than that he or she is a person.
		isSpeaker
			? namesAnother(other, entity.id)
			: other.form === 'name' && (mayBe(other.entity, entity) || isLastName(article, other, entity)),
	)
}

/** Whether a mention is the name of a person, and of another than the one with this id. */
export const namesAnother = ({form, entity}: SheetMention, id: string | null): boolean =>
	form === 'name' && entity.type === 'person' && entity.id !== id

// Where the sentence before doesn't have its antecedent, or has another too, one of three is right; at the front, with no other, four of five.
function isFar({mentionsOf, sentences}: SheetArticle, {start, entity}: SheetMention, at: number): boolean {
	const sentence = sentenceAt(sentences, start)
	const before = mentionsOf.get(sentence - 1) ?? []
	const isBefore = before.some((one) => one.entity.id === entity.id)
	const hasOther = before.some((one) => one.form === 'name' && one.entity.id !== entity.id && mayBe(one.entity, entity))
	const isFirst = at === 0 && start - sentences[sentence]!.start <= mostOpening
	// Whether a name is that of a man or a woman is less sure than that it stands nearer.
	const hasNearer = before.some((one) => namesAnother(one, entity.id))
	return isFirst ? !isBefore && (hasOther || hasNearer) : !isBefore || hasOther
}

// `Lee called him a liar`: another than Lee.
const isObject = (text: string, {start, end}: Span): boolean =>
	/^(?:him|her)$/i.test(text.slice(start, end)) && !isPossessive(text, text.slice(start, end), end)

// `Lee said he would stay`
const mayBeKnown = ({entities}: SheetArticle, {entity}: SheetMention, known: string | null): boolean =>
	entities.some((one) => one.id === known && one.type === 'person' && mayBe(one, entity))

/** Most characters before a pronoun at the front of its sentence: `But in May `. */
const mostOpening = 11

const mayBe = (one: EntityRecord, other: EntityRecord): boolean =>
	one.type === other.type && (one.gender === other.gender || one.gender === null || other.gender === null)

/** The mentions that a span holds. */
export const mentionsIn = (article: SheetArticle, {start, end}: Span): SheetMention[] => {
	const first = Math.max(0, sentenceAt(article.sentences, start))
	const last = Math.max(first, sentenceAt(article.sentences, end - 1))
	const found: SheetMention[] = []
	for (let at = first; at <= last; at++)
		for (const one of article.mentionsOf.get(at) ?? []) if (one.start >= start && one.end <= end) found.push(one)
	return found
}

/** Whether a place is in direct speech or in the quoted part of a sentence. */
export function isQuoted({text, sentences, speechOf}: SheetArticle, {start, end}: Span): boolean {
	const sentence = sentenceAt(sentences, start)
	if (speechOf.get(sentence)?.some((piece) => piece.start <= start && end <= piece.end)) return true
	const before = text.slice(sentences[sentence]?.start ?? start, start)
	return (before.match(/[“”„"«»]/g)?.length ?? 0) % 2 !== 0
}

// Things and groups are taken for another more often than people are: they have to be the subject of the sentence before.
function nameFor(article: SheetArticle, mention: SheetMention): string | null {
	const {entity, start, end} = mention
	const word = article.text.slice(start, end)
	const isClear = ofPerson.test(word)
		? entity.type === 'person'
		: ofOther.test(word) &&
			entity.type !== 'person' &&
			!(/^the/i.test(word) && entity.type === 'place') &&
			(isSource(article, mention) || isSubjectBefore(article, entity.id, start))
	if (!isClear) return null
	return isPossessive(article.text, word, end) ? genitiveOf(entity.name, entity.type) : entity.name
}

function isSubjectBefore({sentences, factsOf}: SheetArticle, id: string, place: number): boolean {
	const before = factsOf.get(sentenceAt(sentences, place) - 1) ?? []
	return before.some(
		(fact) => fact.kind === 'statement' && fact.subject?.id === id && fact.subject.text === fact.subject.name,
	)
}

// `told her that`, `saw her.`; `her two mills`
const afterObject =
	/^(?:\s*(?:$|[^\s\p{L}\d])|\s+(?:that|to|in|on|at|for|and|as|by|with|when|if|about|from|of|or|but|after|before|not|out|up|off|down|into|over|during|because|while|who|where|how|what|why|the|a|an)\b)/u

const isPossessive = (text: string, word: string, end: number): boolean =>
	possessive.test(word) || (/^her$/i.test(word) && !afterObject.test(text.slice(end, end + 20)))

/** Words before a pronoun in which nothing can be named that it stands for: `In May, he`. */
const openingWords = 3
/** Whether a word may stand in front of a pronoun that a sentence is about: `In May, he`. */
export const isOpener = (word: string): boolean => inClass(word.toLowerCase(), 'subject-opener')
const pronoun = /^(?:he|she|they|it|his|her|their|its)$/i
const pointer = /^(?:this|that|these|those|which|who)$/i
// `In its 20 years, the firm grew`: the subject says whose.
const ahead = /^its [^,.;:“”"]{1,90}, (?:the |an? |\p{Lu})/u
// `When these – in May – met`, `While this was so`
const barePointer =
	/^\p{L}+ (?:this|that|these|those)(?: [,–—-]|[,–—]| (?:is|are|was|were|has|had|have|will|would|can|could|may|might|happen(?:s|ed)?)(?!\p{L}))/iu
const auxiliary =
	/^(?:s|is|was|are|were|has|had|have|will|would|can|could|may|might|should|must|does|did|do|means|meant|comes|came|includes|included|led|leads|makes|made|follows|followed|brings|brought|marks|marked|gives|gave|shows|showed)$/i
// `It is feared that …` is about nothing before it.
const expletive =
	/^it(?:[’']s| is| was| has been| will be| would be| seems| appears| remains| takes| took)(?: [^\s,.;]{1,20}){0,4} (?:that|to(?! (?:the|an?|his|her|its|their)\b)|for|who|if|whether|when|since)\b/is

// `That leaves`, but no `These mills`, `This boss`.
const isVerb = (pronoun: string, word: string): boolean => /^th(?:is|at)$/i.test(pronoun) && /[^su]s$/.test(word)

function isOpen(article: SheetArticle, span: Span, edits: readonly Edit[]): boolean {
	const text = article.text.slice(span.start, Math.min(span.end, span.start + 300))
	const words = [...text.matchAll(/\p{L}+/gu)].slice(0, openingWords + 1)
	const first = words[0]?.[0] ?? ''
	if (pointer.test(first))
		return /^wh/i.test(first) || auxiliary.test(words[1]?.[0] ?? '') || isVerb(first, words[1]?.[0] ?? '')
	if (isOpener(first) && pointer.test(words[1]?.[0] ?? '') && barePointer.test(text)) return true
	return words.some(({0: word, index}, at) => {
		if (!pronoun.test(word) || (at > 0 && !isOpener(first)) || expletive.test(text.slice(index))) return false
		const place = {start: span.start + index, end: span.start + index + word.length}
		// `When it comes to mills, Acme leads`
		if (at === 1 && /^it$/i.test(word) && /^[^,]{1,120},/.test(text) && !isMention(article, span, place.start))
			return false
		const isNamed = edits.some((edit) => edit.start === place.start)
		if (isNamed || isQuoted(article, place)) return false
		if (at > 0 && ahead.test(text.slice(index)) && !isPersonAfter(article, span, place.end)) return false
		// `Her plan came a day after Ann Lee left`: a name behind the subject is not what it is about.
		if ((at > 0 || opensText(article, span)) && isNamedIn(article, span, place.start)) return false
		// `In her letter, Lee …`
		return at === 0 || !/^(?:his|her)$/i.test(word) || !isPersonAfter(article, span, place.end)
	})
}

// Nothing stands before it but a heading, which says what its pronouns are about.
function opensText({sentences, heading}: SheetArticle, {start}: Span): boolean {
	const sentence = sentenceAt(sentences, start)
	return sentence <= 0 || (heading.has(sentence - 1) && sentence <= heading.size)
}

const isMention = (article: SheetArticle, span: Span, place: number): boolean =>
	mentionsIn(article, span).some(({start}) => start === place)

const isPersonAfter = (article: SheetArticle, span: Span, place: number): boolean =>
	mentionsIn(article, span).some(
		({start, form, entity}) => start >= place && form === 'name' && entity.type === 'person',
	)

// `After she left, Ann Lee …`: a pronoun whose name stands in the same span.
function isNamedIn(article: SheetArticle, span: Span, place: number): boolean {
	const mentions = mentionsIn(article, span)
	const own = mentions.find(({start, form}) => start === place && form === 'pronoun')
	return own !== undefined && mentions.some(({form, entity}) => form === 'name' && entity.id === own.entity.id)
}
