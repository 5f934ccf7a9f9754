import type {Extraction} from '../facts/extraction.js'
import {codePoints} from '../model/code-points.js'
import type {Span} from '../model/span.js'
import type {Emitter} from './emitter.js'

/**
 * Input of spaCy's viewer, `displacy.render(documents, style='ent', manual=True)`: each article with its names, dates and
 * quantities, under the labels for which the viewer has colours. Entities of the viewer don't overlap: the longest of
 * those that do is kept. Offsets count Unicode characters, as Python does.
 */
export const emitDisplacy: Emitter = () => [
	{
		file: 'displacy.json',
		head: '[',
		body: (extraction, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(documentOf(extraction))}`,
		tail: '\n]\n',
	},
]

interface Label extends Span {
	readonly label: string
	readonly kb_id?: string
	readonly kb_url?: string
}

function documentOf(extraction: Extraction): object {
	const {title, text} = extraction.article
	const at = codePoints(text)
	const ents = withoutOverlap([...names(extraction), ...values(extraction)], text.length)
	return {
		title,
		ents: ents.map(({start, end, ...rest}) => ({start: at(start), end: at(end), ...rest})),
		text,
	}
}

type Entity = Extraction['entities'][number]

const names = ({entities}: Extraction): Label[] =>
	entities.flatMap((entity) =>
		entity.mentions
			.filter(({form}) => form === 'name')
			.map(({start, end}) => ({start, end, label: labelOf(entity), ...knownAs(entity)})),
	)

function labelOf({type, subtype}: Entity): string {
	if (type !== 'place') return labels[type]
	return subtype === 'facility' ? 'FAC' : subtype && geopolitical.has(subtype) ? 'GPE' : 'LOC'
}

const geopolitical: ReadonlySet<string> = new Set(['country', 'city'])

const labels: Readonly<Record<Exclude<Entity['type'], 'place'>, string>> = {
	person: 'PERSON',
	organization: 'ORG',
	group: 'NORP',
	product: 'PRODUCT',
	event: 'EVENT',
	work: 'WORK_OF_ART',
}

const knownAs = ({ids: {wikidata}}: Entity): object =>
	wikidata === null ? {} : {kb_id: wikidata, kb_url: `https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`}

const values = ({facts}: Extraction): Label[] =>
	facts.flatMap((fact) => {
		const {start, end} = fact.evidence
		if (fact.kind === 'date') return [{start, end, label: fact.type === 'TIME' ? 'TIME' : 'DATE'}]
		return fact.kind === 'quantity' ? [{start, end, label: quantityLabels[fact.type] ?? 'CARDINAL'}] : []
	})

const quantityLabels: Readonly<Record<string, string>> = {
	money: 'MONEY',
	percent: 'PERCENT',
	measure: 'QUANTITY',
	rate: 'QUANTITY',
	duration: 'DATE',
	age: 'DATE',
}

// The longest first; of two as long the earlier, of two at one place the first given. Kept in the order of the text.
function withoutOverlap(found: readonly Label[], length: number): Label[] {
	const longest = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
	const taken = new Uint8Array(length)
	const kept = longest.filter(({start, end}) => {
		if (end <= start || taken[start] === 1 || taken[end - 1] === 1) return false
		taken.fill(1, start, end)
		return true
	})
	return kept.sort((a, b) => a.start - b.start)
}
