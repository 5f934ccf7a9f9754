import type {Reader} from '#src/extract.js'
import type {Extraction} from '#src/facts/extraction.js'
import {newRuleRun} from '#src/model/rule-run.js'

/** What a line of a `known-errors.tsv` can be about. */
const renderings = {
	/** `speaker: content` of each quote; pieces of content with ` … ` between them, `–` for no speaker. */
	quotes: ({facts}: Extraction): string[] =>
		facts.flatMap((fact) =>
			fact.kind === 'quote' ? [`${fact.speaker ?? '–'}: ${fact.content.map(({text}) => text).join(' … ')}`] : [],
		),
	/** `person, title, organization or place, status` of each post. */
	posts: ({facts}: Extraction): string[] =>
		facts.flatMap((fact) =>
			fact.kind === 'role'
				? [[fact.person, fact.title ?? '–', fact.organization ?? fact.place ?? '–', fact.status].join(', ')]
				: [],
		),
	/** `name, type` of each entity that is named. */
	names: ({entities}: Extraction): string[] =>
		entities
			.filter(({mentions}) => mentions.some(({form}) => form === 'name'))
			.map(({name, type}) => `${name}, ${type}`),
	/** `as written, value, unit or what is counted` of each quantity. */
	quantities: ({facts}: Extraction): string[] =>
		facts.flatMap((fact) =>
			fact.kind === 'quantity'
				? [[fact.evidence.text, fact.value ?? '–', fact.unit ?? fact.countedHead ?? '–'].join(', ')]
				: [],
		),
	/** `as written, TIMEX3 value` of each date. */
	dates: ({facts}: Extraction): string[] =>
		facts.flatMap((fact) => (fact.kind === 'date' ? [`${fact.evidence.text}, ${fact.value ?? '–'}`] : [])),
	/** `subject, lemma, object` of each statement. */
	statements: ({facts}: Extraction): string[] =>
		facts.flatMap((fact) =>
			fact.kind === 'statement'
				? [[fact.subject?.text ?? '–', fact.verb.lemma, fact.object?.text ?? '–'].join(', ')]
				: [],
		),
	/** `lemma, polarity, modality` of each statement. */
	claims: ({facts}: Extraction): string[] =>
		facts.flatMap((fact) =>
			fact.kind === 'statement' ? [[fact.verb.lemma, fact.claim.polarity, fact.claim.modality].join(', ')] : [],
		),
} as const

type Kind = keyof typeof renderings

const isKind = (name: string): name is Kind => Object.hasOwn(renderings, name)

/** A line of a `known-errors.tsv`: what is to come out of a text, and what did when the line was written. */
export interface KnownError {
	readonly text: string
	readonly kind: Kind
	/** Items with ` | ` between them. */
	readonly wanted: string
	readonly found: string
}

/** A fault in a list of known errors: names the file, the line and the cure. */
export class KnownErrorsFault extends Error {
	override name = 'KnownErrorsFault'
}

/**
 * Reads the lines of a list: text (` ¶ ` between paragraphs), TAB, kind, TAB, what should come out, TAB, what does.
 * @throws KnownErrorsFault for a line of another shape, an unknown kind or a text that stands there twice
 */
export function readKnownErrors(file: string, lines: string): KnownError[] {
	const seen = new Set<string>()
	return lines.split('\n').flatMap((line, index) => {
		if (line.trim() === '' || line.startsWith('#')) return []
		const place = `${file}:${index + 1}`
		const [text = '', kind = '', wanted, found, ...more] = line.split('\t')
		if (wanted === undefined || found === undefined || more.length > 0)
			throw new KnownErrorsFault(`${place}: write text, kind, what should come out and what does, with tabs between`)
		if (!isKind(kind))
			throw new KnownErrorsFault(`${place}: '${kind}' is no kind: write one of ${Object.keys(renderings).join(', ')}`)
		if (seen.has(`${kind} ${text}`)) throw new KnownErrorsFault(`${place}: the text stands here twice: drop a line`)
		seen.add(`${kind} ${text}`)
		return [{text, kind, wanted, found}]
	})
}

/** How a known error comes out now. */
export interface Reported extends KnownError {
	readonly now: string
	readonly state: 'mended' | 'as known' | 'otherwise wrong'
}

export function reportKnownErrors(errors: readonly KnownError[], read: Reader): Reported[] {
	return errors.map((error) => {
		const text = error.text.replaceAll(' ¶ ', '\n\n')
		const extraction = read({id: 'known-error', published: '2024-11-21', text}, {}, newRuleRun())
		const now = renderings[error.kind](extraction).join(' | ')
		const state = isRight(error, now) ? 'mended' : now === error.found ? 'as known' : 'otherwise wrong'
		return {...error, now, state}
	})
}

/** Kinds of which a line may ask for some items alone. */
const partial: readonly Kind[] = ['statements', 'claims']

function isRight({kind, wanted}: KnownError, now: string): boolean {
	const items = now.split(' | ')
	return (
		now === wanted ||
		(partial.includes(kind) && wanted !== '' && wanted.split(' | ').every((item) => items.includes(item)))
	)
}

/** The list with what comes out now in its last column, without the errors that are mended; comments stay on top. */
export function rewriteKnownErrors(lines: string, reported: readonly Reported[]): string {
	const comments = lines.split('\n').filter((line) => line.startsWith('#'))
	const left = reported.filter(({state}) => state !== 'mended')
	const rows = left.map(({text, kind, wanted, now}) => [text, kind, wanted, now].join('\t'))
	return `${[...comments, ...rows.sort()].join('\n')}\n`
}
