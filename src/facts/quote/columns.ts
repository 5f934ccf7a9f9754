import {type Columns, joined, textOf} from '../presentation.js'
import type {QuoteFact} from './schema.js'

export const quoteColumns: Columns<QuoteFact> = {
	speaker: ({speaker}) => speaker,
	speakerTitle: ({speakerTitle}) => speakerTitle,
	content: ({content}) => joined(content.map(({text}) => text)),
	mode: ({mode}) => mode,
	act: ({act}) => act,
	cue: ({cue}) => textOf(cue),
	cueLemma: ({cue}) => cue?.lemma ?? null,
	source: ({source}) => textOf(source),
	sourceType: ({sourceType}) => sourceType,
	speakerId: ({speakerId}) => speakerId,
	speakers: ({speakers}) => joined(speakers.map(({name}) => name)),
	speakerRule: ({speakerRule}) => speakerRule,
	speakerConfidence: ({speakerConfidence}) => speakerConfidence,
	addressee: ({addressee}) => textOf(addressee),
	occasion: ({occasion}) => textOf(occasion),
	place: ({place}) => textOf(place),
	time: ({time}) => time,
	insertions: ({insertions}) => joined(insertions.map(({text}) => text)),
}
