import {inClass} from '../../../lexicon/lexicon.js'
import type {WordClass} from '../../../model/word-class.js'
import {pointsBehindWord} from './dangling.js'

const unit = '(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)'
const openings = [
	// `Two years later, the mill fell`
	`(?:(?:\\p{L}{1,10} |\\d{1,2} ){0,3}${unit} (?:later|earlier)|(?:Immediately|Moments|Shortly|Soon) (?:after|afterwards?|later|thereafter)|Afterwards?|Then|Thereafter),? (?!than\\b)`,
	`(?:On )?[Tt]he (?:following|next|previous) (?:afternoon|morning|night|${unit}),? `,
	'(?:Better still|Even so|Worse|Worse still), ',
	'(?:By (?:comparison|contrast)|In (?:comparison|contrast|reaction|response|return)),? (?!to\\b|with\\b)',
]
const opening = new RegExp(`^(?:${openings.join('|')})`, 'u')

const insides = [
	// `On 3 May of that year`, `later that day`
	/(?:after|before|by|during|earlier|in|later|of|on|since) that (?:same )?(?:afternoon|day|decade|evening|month|morning|night|summer|week|weekend|winter|year)(?!\p{L})/u,
	// `gave Ray a similar hat`, but not `similar to the mill`
	/(?<!\p{L})(?:a|any|for|in|of|on|the|to|with) similar (?!to\b)(?:\p{Ll}{2,20} ){0,2}\p{Ll}{2,20}(?! (?:as|of|to)\b)(?![\p{L}-])/u,
	/(?<!\p{L})(?:likewise|similarly)(?!\p{L}| to\b)/u,
	// `The council did so as well`
	/(?:did|do|does|done) (?:so|the same),? (?:as well|too)(?!\p{L})/u,
	// `wardens saw the two carried rope`, but not `the two mills`
	/(?<=\p{L} )the (?:duo|pair|three|trio|two) (?:also |then )?(?:agreed|are|had|have|met|said|were|will|would|\p{Ll}{2,20}ed)(?!\p{L})(?! \p{Ll}{2,20}s\b)/u,
]

const nouns: readonly WordClass[] = ['content-noun', 'action-noun', 'document-noun', 'pointed-noun', 'shell-noun']
// `rued that mistake and left`: a clause would have its verb behind the noun.
const determined =
	/(?<=\p{L} )(?<!for )that (?<noun>\p{Ll}{3,20})(?=[.,;]|$| (?:after|and|at|because|before|but|by|in|on|or|when|while|with)\s)/gu
// `repeat those mistakes.`, but not `those owners who left`
const determinedPlural =
	/(?<=\p{L} )those (?:\p{Ll}{3,20} )?\p{Ll}{2,20}s(?=[.,;]|$| (?:and|are|but|had|have|were|will|would)\s)/u

/** Whether words of a sentence outside quotation marks point to the sentence before: `Two years later`, `of that year`, `rued that mistake`. */
export function pointsBack(sentence: string): boolean {
	const words = sentence.trim().replace(/[“"][^“”"]{0,400}[”"]/g, '“”')
	return (
		opening.test(words) ||
		pointsBehindWord(words) ||
		insides.some((one) => one.test(words)) ||
		determinedPlural.test(words) ||
		[...words.matchAll(determined)].some(({groups}) => nouns.some((one) => inClass(groups!.noun!, one)))
	)
}
