import type {Lexicon} from '../model/lexicon.js'
import type {SpeechAct} from '../model/quote.js'

/** What a cue verb takes: a clause or words in marks, and whether an infinitive can be its content. */
export interface Cue {
	readonly act: SpeechAct
	readonly infinitive: boolean
}

const acts: readonly SpeechAct[] = [
	'say',
	'ask',
	'order',
	'promise',
	'threaten',
	'deny',
	'accuse',
	'admit',
	'warn',
	'believe',
	'intend',
	'estimate',
	'show',
	'write',
	'decline',
	'other',
]

/** What is known of a cue verb by its lemma, with its particle where it has one: `call on`. */
export function knownCue(lexicon: Lexicon, lemma: string | undefined): Cue | undefined {
	if (!lexicon.has(lemma, 'reporting')) return undefined
	return {
		act: acts.find((act) => lexicon.has(lemma, `act-${act}`)) ?? 'other',
		infinitive: lexicon.has(lemma, 'infinitive-content'),
	}
}

/** Acts of verbs that report words in marks only with a clause beside them. */
const withoutMarks: ReadonlySet<SpeechAct> = new Set(['believe', 'intend', 'estimate', 'show', 'decline', 'other'])

/** Whether a verb reports words in marks beside it whatever their form: the only ones trusted without a content clause. */
export function isSpeechVerb(lexicon: Lexicon, lemma: string): boolean {
	const cue = knownCue(lexicon, lemma)
	return cue !== undefined && !withoutMarks.has(cue.act)
}
