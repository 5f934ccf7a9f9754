import type {QuoteFact} from './schema.js'

// `Lin Jian (spokesman) said: “China is …”`, `Rahul Gupta noted: that China had shut down …`
export function describeQuote({speaker, speakerTitle, cue, content, mode}: QuoteFact): string {
	const words = content.map(({text}) => text).join(' … ')
	const who = `${speaker ?? 'unknown speaker'}${speakerTitle ? ` (${speakerTitle})` : ''}`
	return `${who}${cue ? ` ${cue.text}` : ''}: ${mode === 'direct' ? `“${words}”` : words}`
}
