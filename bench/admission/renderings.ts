import type {Extraction} from '#src/facts/extraction.js'

type Fact = Extraction['facts'][number]

interface Rendering {
	/** What was found of the kind, in the order of the text or of the records. */
	readonly items: (extraction: Extraction) => string[]
	/** A line asks for some of the items alone; else for all, in their order. */
	readonly some?: true
	/** Each text has some: `–` asks for none of them, not for there being none. */
	readonly always?: true
}

/** What a line of a list of cases or of known errors can be about: the kinds. */
const renderings = {
	/** The words of each sentence. */
	sentences: {items: ({article, sentences}) => sentences.map(({start, end}) => article.text.slice(start, end))},
	/** The words of each token. */
	tokens: {
		items: ({article, tokens}) => tokens?.start.map((start, row) => article.text.slice(start, tokens.end[row])) ?? [],
	},
	/** `word relation head` of each token, the head of a root is ROOT, and `word TAG` (Penn Treebank). */
	arcs: {items: arcsOf, some: true, always: true},
	/** `speaker: content` of each quote; pieces of content with ` … ` between them, `–` for no speaker. */
	quotes: {
		items: ({facts}) =>
			factsOf(facts, 'quote').map(
				({speaker, content}) => `${speaker ?? '–'}: ${content.map(({text}) => text).join(' … ')}`,
			),
	},
	/** The speaker of each quote, `?` for none. */
	speakers: {items: ({facts}) => factsOf(facts, 'quote').map(({speaker}) => speaker ?? '?')},
	/** The words of each source of a quote. */
	sources: {items: ({facts}) => factsOf(facts, 'quote').map(({source}) => source?.text ?? '?')},
	/** The type of the source of each quote. */
	'source types': {items: ({facts}) => factsOf(facts, 'quote').map(({sourceType}) => sourceType)},
	/** `person, title, organization or place, status` of each post. */
	posts: {
		items: ({facts}) =>
			factsOf(facts, 'role').map(({person, title, organization, place, status}) =>
				[person, title ?? '–', organization ?? place ?? '–', status].join(', '),
			),
	},
	/** `person, title, status, since/until` of each post, `–` for no date. */
	terms: {
		items: ({facts}) =>
			factsOf(facts, 'role').map(({person, title, status, since, until}) =>
				[person, title ?? '–', status, `${since ?? '–'}/${until ?? '–'}`].join(', '),
			),
	},
	/** `person, title, whom` of each post whose holder serves another. */
	served: {
		items: ({facts}) =>
			factsOf(facts, 'role').flatMap((role) =>
				role.for ? [[role.person, role.title ?? '–', role.for.name].join(', ')] : [],
			),
	},
	/** `name, type` of each entity that is named. */
	names: {
		items: ({entities}) =>
			entities
				.filter(({mentions}) => mentions.some(({form}) => form === 'name'))
				.map(({name, type}) => `${name}, ${type}`),
	},
	/** `words, type, subtype, country or region` of each mention by name; what there isn't is left out. */
	mentions: {items: mentionsOf},
	/** `name: mention, mention` of each person. */
	people: {items: ({entities}) => entities.filter(({type}) => type === 'person').map(nameWithMentions)},
	/** `name: mention, mention` of each entity. */
	entities: {items: ({entities}) => entities.map(nameWithMentions), some: true},
	/** `as written, value, unit or what is counted` of each quantity. */
	quantities: {
		items: ({facts}) =>
			factsOf(facts, 'quantity').map(({evidence, value, unit, countedHead}) =>
				[evidence.text, value ?? '–', unit ?? countedHead ?? '–'].join(', '),
			),
	},
	/** `numeral, what is counted or measured` of each quantity, `–` for nothing. */
	counted: {
		items: ({facts}) =>
			factsOf(facts, 'quantity').map(({numeral, counted}) => `${numeral.text}, ${counted?.text ?? '–'}`),
	},
	/** `bound number unit` of each quantity: `> 50 substance`, `40..45 %`, `1:5 person`, `3` without bound or unit. */
	amounts: {items: ({facts}) => factsOf(facts, 'quantity').map(amountOf)},
	/** `as written = TIMEX3 value` of each date. */
	dates: {items: ({facts}) => factsOf(facts, 'date').map(({evidence, value}) => `${evidence.text} = ${value ?? '–'}`)},
	/** `type, subject, object` of each relation, and its detail if it has one. */
	relations: {
		items: ({facts}) =>
			factsOf(facts, 'relation').map(({type, subject, object, detail}) =>
				[type, subject.name, object.name, ...(detail === null ? [] : [detail])].join(', '),
			),
	},
	/** `subject, lemma, object` of each statement, and the recipient if it has one. */
	statements: {items: statementsOf, some: true},
	/** The same, but a line names them all. */
	'all statements': {items: statementsOf},
	/** `role, words` of each adjunct of a statement. */
	adjuncts: {
		items: ({facts}) =>
			factsOf(facts, 'statement').flatMap(({adjuncts}) => adjuncts.map(({role, text}) => `${role}, ${text}`)),
		some: true,
	},
	/** `lemma, polarity, modality` of each statement. */
	claims: {
		items: ({facts}) =>
			factsOf(facts, 'statement').map(({verb, claim}) => [verb.lemma, claim.polarity, claim.modality].join(', ')),
		some: true,
	},
	/** `type, trigger, role: words` of each event, its roles in the order of its type. */
	events: {
		items: ({facts}) =>
			factsOf(facts, 'event').map(({type, trigger, arguments: all}) =>
				[type, trigger.text, ...all.map(({role, text}) => `${role}: ${text}`)].join(', '),
			),
		some: true,
	},
	/** `type, date, place, polarity, modality` of each event, `–` for none. */
	'event claims': {
		items: ({facts}) =>
			factsOf(facts, 'event').map(({type, date, place, claim}) =>
				[type, date?.value ?? '–', place?.name ?? '–', claim.polarity, claim.modality].join(', '),
			),
		some: true,
	},
	/** `type, trigger, root code in PLOVER` of each event, `–` for none. */
	'event codes': {
		items: ({facts}) =>
			factsOf(facts, 'event').map(({type, trigger, plover}) => [type, trigger.text, plover ?? '–'].join(', ')),
		some: true,
	},
} as const satisfies Record<string, Rendering>

export type Kind = keyof typeof renderings

export const kinds = Object.keys(renderings)

export const isKind = (name: string): name is Kind => Object.hasOwn(renderings, name)

/** What was found of a kind. Tokens and arcs are there if the reader was asked for tokens. */
export const itemsOf = (kind: Kind, extraction: Extraction): string[] => renderings[kind].items(extraction)

/**
 * What of the found items is to be held against the wanted ones: all; where the kind lets a line ask for some alone, those
 * that it asks for, or all if one is missing.
 */
export function askedFor(kind: Kind, wanted: readonly string[], found: readonly string[]): readonly string[] {
	const {some, always}: Rendering = renderings[kind]
	return some && (wanted.length > 0 || always) && wanted.every((item) => found.includes(item)) ? wanted : found
}

/** Items as a column of a line has them: ` | ` between them, `–` for none. */
export const columnOf = (items: readonly string[]): string => items.join(' | ') || '–'

/** The items of a column; none where it is `–` or empty. */
export const itemsOfColumn = (column: string): string[] => (column === '–' || column === '' ? [] : column.split(' | '))

const factsOf = <K extends Fact['kind']>(facts: readonly Fact[], kind: K): Extract<Fact, {kind: K}>[] =>
	facts.filter((fact): fact is Extract<Fact, {kind: K}> => fact.kind === kind)

const nameWithMentions = ({name, mentions}: Extraction['entities'][number]): string =>
	`${name}: ${mentions.map(({text}) => text).join(', ')}`

function arcsOf({article, tokens}: Extraction): string[] {
	if (!tokens) return []
	const {start, end, head, deprel, xpos} = tokens
	const word = (row: number): string => (row < 0 ? 'ROOT' : article.text.slice(start[row], end[row]))
	return start.flatMap((_, row) => [`${word(row)} ${deprel[row]} ${word(head[row]!)}`, `${word(row)} ${xpos[row]}`])
}

function mentionsOf({entities}: Extraction): string[] {
	const found = entities.flatMap(({type, subtype, ids, mentions}) =>
		mentions
			.filter(({form}) => form === 'name')
			.map(({start, end, text}) => ({start, end, item: [text, type, subtype, ids.iso].filter(Boolean).join(', ')})),
	)
	return found.sort((a, b) => a.start - b.start || b.end - a.end).map(({item}) => item)
}

function statementsOf({facts}: Extraction): string[] {
	return factsOf(facts, 'statement').map(({subject, verb, object, recipient}) =>
		[subject?.text ?? '–', verb.lemma, object?.text ?? '–', ...(recipient ? [recipient.text] : [])].join(', '),
	)
}

function amountOf({bound, value, min, max, parts, unit}: Extract<Fact, {kind: 'quantity'}>): string {
	const number = parts.length > 0 ? parts.join(':') : (value ?? `${min ?? ''}..${max ?? ''}`)
	return [bound === '=' ? null : bound, number, unit].filter((part) => part !== null).join(' ')
}
