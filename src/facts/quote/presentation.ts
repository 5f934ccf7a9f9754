import {type FactPresentation, named, textOf} from '../presentation.js'
import type {QuoteFact} from './schema.js'

export const quotePresentation: FactPresentation<QuoteFact> = {
	singular: 'Quote',
	plural: 'Quotes',
	about: 'who said what',
	ink: {light: '#8f1d18', dark: '#ff9d8f'},
	line: null,
	shown: 'words',
	lane: 1,
	// `Ann Lee, spokeswoman, said`
	lead: ({speaker, speakerTitle, cue}) =>
		[speaker ?? 'Unknown speaker', speakerTitle && `, ${speakerTitle},`, cue && cue.text !== ':' && ` ${cue.text}`]
			.filter(Boolean)
			.join(''),
	detail: ({content, mode}) => {
		const words = content.map(({text}) => text).join(' … ')
		return mode === 'direct' ? `“${words}”` : words
	},
	parts: ({content, cue, source, addressee, occasion, place}) => [
		...content.flatMap((piece) => named('words', piece)),
		...named('source', source),
		...named('cue', cue),
		...named('to', addressee),
		...named('occasion', occasion),
		...named('place', place),
	],
	voices: ({speaker, speakers}) =>
		speakers.length > 0 ? speakers.map(({name}) => name) : speaker === null ? [] : [speaker],
	columns: {
		speaker: ({speaker}) => speaker,
		speakerTitle: ({speakerTitle}) => speakerTitle,
		content: ({content}) => content.map(({text}) => text),
		mode: ({mode}) => mode,
		act: ({act}) => act,
		cue: ({cue}) => textOf(cue),
		cueLemma: ({cue}) => cue?.lemma ?? null,
		source: ({source}) => textOf(source),
		sourceType: ({sourceType}) => sourceType,
		speakerId: ({speakerId}) => speakerId,
		speakers: ({speakers}) => speakers.map(({name}) => name),
		speakerRule: ({speakerRule}) => speakerRule,
		speakerConfidence: ({speakerConfidence}) => speakerConfidence,
		addressee: ({addressee}) => textOf(addressee),
		occasion: ({occasion}) => textOf(occasion),
		place: ({place}) => textOf(place),
		time: ({time}) => time,
		insertions: ({insertions}) => insertions.map(({text}) => text),
	},
	types: {content: 'texts', speakers: 'texts', speakerConfidence: 'number', insertions: 'texts'},
	describe: describeQuote,
}

// `Ann Lee (spokeswoman) said: “The mill is …”`, `Tom Weller noted: that the club had sold …`
function describeQuote({speaker, speakerTitle, cue, content, mode}: QuoteFact): string {
	const words = content.map(({text}) => text).join(' … ')
	const who = `${speaker ?? 'unknown speaker'}${speakerTitle ? ` (${speakerTitle})` : ''}`
	// `Lee: We won.` has a colon for its cue.
	return `${who}${cue && cue.text !== ':' ? ` ${cue.text}` : ''}: ${mode === 'direct' ? `“${words}”` : words}`
}
