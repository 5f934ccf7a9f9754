import type {QuoteFact} from '../quote/schema.js'
import {isPronoun} from './pronoun.js'
import {withSmallClause} from './small-opener.js'
import {spelledTitle} from './title.js'

/** Who said what, with the verb of the article. */
export function sentenceOfQuote(quote: QuoteFact): string {
	const {speakerId, speakerTitle, cue, content, mode, addressee} = quote
	const words = content.map(({text}) => text).join(' … ')
	const name = nameOf(quote)
	// `“It leaked.”` amid more of the same speech is by no unnamed source.
	if (name === undefined) return `Unattributed: ${mode === 'direct' ? `“${words}”` : words}`
	const who = speakerTitle ? `${name}, ${spelledTitle(speakerTitle)},` : closed(name)
	if (cue?.lemma === 'according to') return `according to ${who.replace(/,$/, '')}, ${withSmallClause(words)}`
	const said = cueOf(cue, addressee, speakerId === null && /s$/.test(name))
	if (mode === 'direct') return `${who} ${said}: “${words}”`
	// `The mill leaks, Lee said`: a sentence of its own; not `Lee said Acme leaks`.
	const isOwn = !cue || content[0]!.start < cue.start
	return `${who} ${said}${isOwn && /^\p{Lu}/u.test(words) && !/^I\b/.test(words) ? ':' : ''} ${words}`
}

/** Longest phrase for a source without a name that stands as written, in characters. */
const maxSource = 60

// `A research team` for `research team`, `Norland’s Defence Ministry` for one of two ministries of that name
function nameOf({speaker, speakerId, source, sourceType}: QuoteFact): string | undefined {
	if (!source || isPronoun(source.text)) return speaker ?? source?.text
	const isLong = source.text.length > maxSource && !article.test(source.text.slice(0, -(speaker?.length ?? 0)))
	if (isLong) return speaker ?? source.text
	const isWhole = speakerId === null || (sourceType === 'organization' && source.text.endsWith(` ${speaker}`))
	return isWhole ? source.text : (speaker ?? source.text)
}

const article = /^(?:an?|the)\s$/i

/** `The union, which represents the drivers,`: the comma that closes a clause before the verb. */
export const closed = (source: string): string =>
	/,\s(?:which|who|whom|whose|where)\s/.test(source) && !/[,”"]$/.test(source) ? `${source},` : source

// `told the court`: without its addressee the verb is replaced; a colon or dash is no verb.
function cueOf(cue: QuoteFact['cue'], addressee: QuoteFact['addressee'], isPlural: boolean): string {
	if (!cue || !/\p{L}/u.test(cue.text)) return 'said'
	// `SAID` in a headline; `told the Norvik Times` keeps its names.
	const words = /\s/.test(cue.text) ? spelledCue(cue.text) : finite(cue.text.toLowerCase(), cue.lemma, isPlural)
	if (cue.lemma !== 'tell') return words
	return addressee === null ? 'said' : `${words} ${addressee.text}`
}

/** The words of a cue with its auxiliary written out behind a name: `is not saying` of `he’s not saying`, `has said` of `she’s said`. */
export const spelledCue = (words: string): string =>
	words.replace(/^['’](d|ll|re|s|ve)(?=\s)/i, (_, short: string) =>
		short.toLowerCase() === 's' ? (/ing$/.test(words) ? 'is' : 'has') : auxiliaries[short.toLowerCase()]!,
	)

const auxiliaries: Readonly<Record<string, string>> = {d: 'had', ll: 'will', re: 'are', ve: 'have'}

/** `argues` for `…, arguing that`: a participle has no tense of its own. */
export function finite(words: string, lemma: string, isPlural: boolean): string {
	if (!words.endsWith('ing') || /\s/.test(lemma)) return words
	if (isPlural) return lemma
	return /[^aeiou]y$/.test(lemma)
		? `${lemma.slice(0, -1)}ies`
		: `${lemma}${/(?:ch|sh|s|x|z|o)$/.test(lemma) ? 'es' : 's'}`
}
