import type {SheetArticle, SheetLine} from './sheet-article.js'

// `A spokesman for Acme`, `Ray, the chairman,`: one subject, without a clause of its own.
const subject = '^(?:(?!\\b(?:and|but)\\b)[^,;:“”"]){1,80}(?:,[^,;:“”"]{2,80},)? '
const refusal = '(?:declin|refus)(?:ed|es) (?:to )?comment'
const not = "(?:(?:\\p{L}{2,6}n[’']t|(?:could|did|has|have|had|was|were) not)(?: immediately| yet){0,2})"
const asked =
	'(?:(?:a |any |the |our |several |repeated |multiple |written ){0,2}(?:calls?|e-?mails?|inquiries|inquiry|messages?|questions?|requests?)(?: (?:for|seeking) (?:a |further )?comment)?)'
const noAnswer = `${not} (?:(?:available|be reached|been reached|return a call|return calls) for comment|(?:answer(?:ed)?|respond(?:ed)?(?: to)?|repl(?:y|ied)(?: to)?|return(?:ed)?) ${asked})`
// `on the case`, `on Monday`, `by late Tuesday`, `in Oslo`: its matter in few words, its time and place.
const matter = '(?: (?:on|about) (?:his|her|its|that|the|their|this) \\p{Ll}{1,20}(?: \\p{Ll}{1,20}){0,2})?'
const when =
	'(?: (?:(?:early|late) )?(?:on|by|in|as of)? ?(?:(?:early|late) )?(?:\\p{Lu}\\p{L}{2,20}|today|yesterday|this week)(?: (?:morning|afternoon|evening|night))?){0,2}'

const noComment = new RegExp(`${subject}(?:${refusal}|${noAnswer})${matter}${when}$`, 'u')

/**
 * Whether all that a line says is that no answer came: `Ray refused to comment`, but not `Ray, who refused to comment, sued`. A second
 * clause is news of its own.
 */
export const isNoComment = ({factsOf}: SheetArticle, {text, sentences}: SheetLine): boolean =>
	sentences.length === 1 &&
	noComment.test(text) &&
	(factsOf.get(sentences[0]!) ?? []).filter((fact) => fact.kind === 'statement' && fact.tense !== 'none').length <= 1
