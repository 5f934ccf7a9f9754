import {closed} from '../../../facts/describe/quote.js'
import type {QuoteFact} from '../../../facts/quote/schema.js'
import {inClass} from '../../../lexicon/lexicon.js'
import type {Span} from '../../../model/span.js'
import type {SheetArticle} from '../sheet-article.js'
import {clearText} from '../wording/clear-text.js'
import {plain} from '../wording/markdown.js'
import {speakerPost} from './speaker-post.js'

/** Least confidence of a name that stands in for a noun phrase, and for a pronoun. */
const minNominal = 0.75
const minPronoun = 0.4

const pronouns = /^(?:he|she|it|they|we|i|you|this|that|these|those|who|which|all this|all that)$/i

const indefinite = /^(?:an?|another|one) /i
const narrator = /^(?:I|we)$/i

const isOfOtherNumber = ({entities}: SheetArticle, {speaker, speakerId}: QuoteFact, pronoun: string): boolean =>
	/^they$/i.test(pronoun)
		? entities.some(({id, type}) => id === speakerId && type === 'place')
		: /^it$/i.test(pronoun) && speakerId === null && /(?:^|\s)\p{Ll}[\p{L}-]*[^\Ws]s$/u.test(speaker ?? '')

/** `Ann Lee, director,`; `The company`, where it isn't sure which it is; null where nothing is known of it. */
export function sourceOf(article: SheetArticle, quote: QuoteFact): string | null {
	const {speaker, speakerConfidence, source} = quote
	const isPronoun = source !== null && pronouns.test(source.text)
	// `I said`: who writes is seldom named. `They said`, and `it said`: no country, and nothing of which there are several.
	if (source !== null && narrator.test(source.text)) return asWritten(article, source)
	if (isPronoun && speaker !== null && isOfOtherNumber(article, quote, source.text)) return null
	if (speaker === null || (isPronoun && speakerConfidence < minPronoun))
		return source === null || isPronoun ? null : asWritten(article, source)
	const isNamed = quote.speakerId !== null
	// `The Acme driver`, `the Norvik Times`: no person whose name stands there.
	const isOwn = isNamed && source?.text.includes(speaker)
	const isPerson = isOwn && article.people.has(quote.speakerId ?? '')
	if (source !== null && !isPronoun && (!isNamed || (isOwn ? !isPerson : speakerConfidence < minNominal)))
		return asWritten(article, source)
	// `One clerk, who won’t give a name`: no one who is named elsewhere.
	if (source !== null && indefinite.test(source.text) && !source.text.includes(speaker.split(' ').at(-1)!))
		return asWritten(article, source)
	// `Lee and his lawyers`
	if (source !== null && !isPronoun && isOneOfThem(source.text, speaker)) return asWritten(article, source)
	// `Republican Ray and Democrat Lee`: a party is none of the speakers.
	if (source !== null && !isPronoun && quote.speakers.length > 1 && isMixed(article, quote))
		return asWritten(article, source)
	const post = speakerPost(article, quote)
	// `The department … It added that`
	if (!isNamed && isPronoun && /^\p{Ll}[\p{L}’' -]{0,60}$/u.test(speaker) && !isDetermined(speaker))
		return `the ${plain(speaker)}`
	return `${plain(speaker)}${post === null ? '' : `, ${plain(post)},`}`
}

// `Four owners, including Ann Lee,`, `a group led by Lee`, `Lee and her lawyers`, `she and other owners`: the speaker is one of those who speak.
function isOneOfThem(source: string, speaker: string): boolean {
	if (/^(?:he|she) and /i.test(source)) return true
	const name = speaker.split(' ').at(-1)!
	const at = source.indexOf(name)
	if (at < 0) return false
	const [before, behind] = [source.slice(0, at), source.slice(at + name.length)]
	return behind.startsWith(' and ') || /(?<!\p{L})(?:including|led by|like|such as)\s[^,]{0,60}/u.test(before)
}

// Some of several speakers are people.
const isMixed = ({people}: SheetArticle, {speakers}: QuoteFact): boolean =>
	new Set(speakers.map(({id}) => id !== null && people.has(id))).size > 1

// `the department`, `its owner`
const isDetermined = (words: string): boolean =>
	(['determiner', 'demonstrative'] as const).some((one) => inClass(words.split(' ')[0], one))

function asWritten(article: SheetArticle, source: Span): string | null {
	const text = clearText(article, source, {known: ''})
	return text && closed(text)
}
