import type {BlockType} from '../article.js'
import {hasStop, isReadType} from './beside-text.js'
import {isEndHeading, isLabelLine, isNoticeLine} from './page-line.js'

const maxHeadingChars = 80
/** Share of an article's characters of which no more may follow the heading of its end, `Comments`, and one that is plain: `Comments (2)`. */
const maxEnd = 1 / 8
const maxPlainEnd = 1 / 2
/** Characters of a writer's life, which is short: `Ann Lee joined the Hollin Post in 2019.` */
const maxLifeChars = 300

type Parts = readonly {readonly text: string; readonly type: BlockType}[]

/**
 * What a page says of itself below the first line of an article: `Already a subscriber? Log in`, and all below `Comments (2)`
 * or `About the author` near the end, unless speech follows. A sentence of the article stays, whatever it opens with. Linear.
 */
export function markPageParts(parts: Parts, types: BlockType[]): void {
	const whole = parts.reduce((sum, {text}) => sum + text.length, 0)
	const lastSpeech = parts.findLastIndex(({text}) => /[“"]/.test(text))
	let left = whole
	let hasText = false
	for (let index = 0; index < parts.length; index++) {
		const {text, type} = parts[index]!
		left -= text.length
		const isOpening = !hasText
		hasText ||= hasStop(text)
		if (index === 0 || type !== 'paragraph') continue
		if (index > lastSpeech && isClosing(text, left, whole)) {
			for (let row = index; row < parts.length; row++) if (isReadType(types[row]!)) types[row] = 'promotion'
			return
		}
		if (isReadType(types[index]!) && isPagePart(text, isOpening)) types[index] = 'promotion'
	}
}

// Before the first sentence stand titles: `Opinion: Moss must go`.
function isPagePart(text: string, isOpening: boolean): boolean {
	if (title.test(text) && (isOpening || hasStop(text))) return false
	if (isLabelLine(text) || sponsor.test(text)) return true
	if (!isNoticeLine(text)) return false
	return isLink(text) ? !isOpening : pageWord.test(text) && (!isReport(text) || isAddressed(text))
}

// Speech, persons who aren't the reader, and names in a sentence: `Paid by Acme, Dora Pell lied to the court.`
const isReport = (text: string): boolean =>
	/[“”"]/.test(text) ||
	said.test(text) ||
	others.test(text) ||
	happened.test(text) ||
	((hasStop(text) || text.endsWith('?')) && fullName.test(text.replaceAll(pageNames, '')))

// `Get the Hollin Post in your inbox.`, `Reach the reporter at lee@hollin.example.`
const isAddressed = (text: string): boolean =>
	!/[“”"]/.test(text) &&
	!happened.test(text) &&
	!said.test(text) &&
	(/@\S/.test(text) || (/\byour?\b/i.test(text) && business.test(text)))

// `Explained: Why Moss sold up`
const isLink = (text: string): boolean => /^[^:.!?“”"]{3,40}: /.test(text) && !hasStop(text) && !text.endsWith('?')

function isClosing(text: string, left: number, whole: number): boolean {
	if (text.length > maxHeadingChars || left === 0 || hasStop(text) || !isEndHeading(text)) return false
	const isPlain = plainEnd.test(text) || (/^about /i.test(text) && left <= maxLifeChars)
	return left < whole * (isPlain ? maxPlainEnd : maxEnd)
}

const plainEnd = /\(\d+\)$|^(?:(?:add|leave|post) (?:a|your) (?:comment|reply)|join the (?:conversation|discussion))/i
// `Sponsored by Acme: “Our rates are best.”`
const sponsor = /^(?:Promoted|Sponsored) by \p{Lu}\S{0,20}(?: \p{Lu}\S{0,20}){0,3}: /u

const business = /\b(?:cookies|e-?mails?|inbox|newsletters?|subscri(?:be|bers?|bing|ptions?))\b/i
/** Words by which a page speaks of itself and of what its readers may do there. */
const pageWord = new RegExp(
	`${business.source}|@\\S|https?:|\\b(?:ads?|advertisements?|app|articles?|browser|click(?:ing)?|commission|comments? (?:are|below|have)|content from|download|miss out on|your (?:first |next )?order|javascript|journalism|log ?in|min(?:ute)?s? read|podcasts?|post by|privacy|(?:read|see|watch|find|learn) (?:more|next|the (?:full|original))|rights reserved|share (?:this|on|via)|sign(?:ing)? (?:in|up)|skip (?:to|past)|slideshow|terms|this (?:episode|page|site|stor(?:y|ies)|website)|toggle caption|tags?:|your (?:account|cart|letters?|news|tips?))\\b|(?:^|\\n)(?:tags?|contributing):|^(?:filed (?:in|under):|(?:image|photo|picture|slide) \\d{1,3} (?:of|/) \\d|\\d{1,3} (?:comments?|likes?|shares?|views?)[^\\p{L}]{0,10}$|(?:first |last )?(?:modified|posted|published|updated)\\b|follow (?:us|@)|end of \\p{L}{1,20} post|©|\\(c\\) \\d{4})`,
	'iu',
)
const said =
	/\b(?<!be )(?:add(?:ed|s)|agree[ds]|argue[ds]|ask(?:ed|s)|begged|call(?:ed|s)|claim(?:ed|s)|cried|den(?:ied|ies)|explain(?:ed|s)|sa(?:id|ys)|show(?:ed|s)?|told|warn(?:ed|s)|wrote|writes)\b/i
// `Share this burden, the bishop urged.`, `3 shares were sold.`; not `This site is protected`, `Comments are closed`
const happened =
	/, (?:the |an? )?(?:\p{L}{2,20} ){1,3}(?!(?:add|agre|bas|clos|curat|deliver|direct|edit|includ|ne|relat|unlimit)ed\b)\p{L}{2,20}ed(?: \p{L}{2,20}){0,5}[.!]?$|\b(?:were|had|did|led|rose|fell|took|stole|won|lost|died|killed|arrested|sold|cut|bought|caused|failed|ruled|doubled|promised)\b|\b(?:court|minister|mayor|police|council|government)\b/iu
const others = /\b(?:he|her|hers|him|his|she|their|theirs|them|they)\b/i
const fullName = /(?<=\S )\p{Lu}[\p{Ll}’'-]{1,30} \p{Lu}\p{Ll}/u
const pageNames =
	/\b(?:Privacy (?:Notice|Policy)|Terms (?:and Conditions|of (?:Service|Use))|App Store|Google Play|Apple Podcasts|Cookie Policy|My News)\b/g

// `Poll: Ferry to stay.`, `FACEBOOK.` above what was written there
const title = /^[^\p{L}]{0,4}\p{L}{1,20}(?::|\.$)/u
