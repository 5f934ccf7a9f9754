import {type Look, named} from '../presentation.js'
import type {QuoteFact} from './schema.js'

export const quoteLook: Look<QuoteFact> = {
	singular: 'Quote',
	plural: 'Quotes',
	about: 'who said what',
	ink: {light: '#8f1d18', dark: '#ff9d8f'},
	line: null,
	shown: 'words',
	lane: 1,
	// `Lin Jian, spokesman, said`
	lead: ({speaker, speakerTitle, cue}) =>
		[speaker ?? 'Unknown speaker', speakerTitle && `, ${speakerTitle},`, cue && ` ${cue.text}`]
			.filter(Boolean)
			.join(''),
	body: ({content, mode}) => {
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
}
