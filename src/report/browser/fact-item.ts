import {element} from '../../view/browser/element.js'
import type {Ref} from '../overview-data.js'
import {addressOf} from './address.js'
import {evidenceOf, type FactView, placeOf} from './facts.js'
import {markedText} from './marks.js'
import {singularOf} from './overview-data.js'
import {capital, shortDay} from './written.js'

/** A link to the page of a person, an organization or a place. */
export const entityLink = ([id, name, type]: Ref, attributes: Readonly<Record<string, string>> = {}): HTMLElement =>
	element('a', {href: addressOf([type, id]), ...attributes}, name)

/** A fact as it stands in a list: what it says, the words it was read from, its article. */
export function drawFact(fact: FactView, asked: readonly string[] = []): HTMLElement {
	const {kind, type, row, passage} = fact
	const [, , , start, end, , by, byId, confidence] = row
	const pieces = row[13] ?? [[start, end] as const]
	return element(
		'article',
		{class: `item i-${kind}`, 'data-fact': fact.id, tabindex: '-1'},
		drawDate(fact),
		element(
			'div',
			{class: 'says'},
			element(
				'p',
				{class: 'line'},
				element('span', {class: 'kind'}, kind === 'event' && type ? capital(type) : singularOf(kind)),
				' ',
				kind === 'quote' ? drawSpeaker(by, byId, asked) : element('span', {}, ...markedText(lineOf(fact), [], asked)),
			),
			element('p', {class: 'passage'}, ...markedText(passage, pieces, asked)),
			drawOrigin(fact, confidence),
		),
	)
}

function drawDate({article, row, kind}: FactView): HTMLElement {
	const own = kind === 'event' ? row[10] : null
	const day = own ?? article[2]
	return element('p', {class: 'when'}, day === null ? 'undated' : shortDay(day))
}

function drawSpeaker(by: string | null, id: string | null, asked: readonly string[]): HTMLElement {
	const words = by === null ? ['An unnamed source'] : markedText(by, [], asked)
	return id === null ? element('span', {}, ...words) : element('a', {href: addressOf(['entity', id])}, ...words)
}

// A statement in the words of its sentence is marked there.
function lineOf({kind, row, passage}: FactView): string {
	const line = row[5]
	if (kind === 'event') return withoutType(line)
	return kind === 'statement' && plain(passage).includes(plain(line)) ? '' : line
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase()

// `Not: meet (talks) · parties: Ann Lee`: the type stands before it, its words are marked below.
function withoutType(line: string): string {
	const [head = '', ...rest] = line.split(' · ')
	const [, mark] = /^([\w, ]{1,40}): /.exec(head) ?? []
	return [mark, ...rest].filter(Boolean).join(' · ')
}

/** Where a fact comes from: its article, a link to the words there, and how sure it is. */
export function drawOrigin(fact: FactView, confidence?: number): HTMLElement {
	const [, title, published, source] = fact.article
	const place = placeOf(fact)
	const name = title.length > maxTitle ? `${title.slice(0, maxTitle)}…` : title
	return element(
		'p',
		{class: 'origin'},
		place === null ? element('span', {}, name) : element('a', {href: place}, name),
		source !== null && element('span', {}, source),
		published !== null && fact.kind === 'event' && element('span', {}, shortDay(published)),
		confidence !== undefined &&
			element('span', {class: 'sure', title: 'How sure the fact is'}, `${Math.round(confidence * 100)}% sure`),
	)
}

/** Characters of a title in a line. */
const maxTitle = 140

/** A quote as it stands on the page of who said it. */
export function drawQuote(fact: FactView, elsewhere: number): HTMLElement {
	const {row, type, passage} = fact
	const pieces = row[13] ?? []
	const words =
		pieces.length > 0 ? pieces.map(([start, end]) => passage.slice(start, end)).join(' … ') : evidenceOf(fact)
	return element(
		'article',
		{class: `item spoken ${type ?? ''}`, 'data-fact': fact.id, tabindex: '-1'},
		drawDate(fact),
		element(
			'div',
			{class: 'says'},
			element('blockquote', {}, type === 'direct' ? `“${words}”` : words),
			type !== 'direct' &&
				element('p', {class: 'manner'}, type === 'mixed' ? 'partly in their own words' : 'in the words of the article'),
			drawOrigin(fact),
			elsewhere > 0 &&
				element('p', {class: 'elsewhere'}, `also in ${elsewhere} other ${elsewhere === 1 ? 'article' : 'articles'}`),
		),
	)
}
