import {element} from '../../../view/browser/element.js'
import {likely} from '../../facts/column-values.js'
import type {Ref} from '../../overview/overview-data.js'
import {addressOf} from '../address.js'
import {offerCorrecting} from '../correcting/correcting.js'
import {evidenceOf, type FactView, placeOf} from '../data/facts.js'
import {singularOf} from '../data/overview-data.js'
import {markedText} from './marks.js'
import {capital, shortDay} from './written.js'

/** A link to the page of a person, an organization or a place. */
export const entityLink = ([id, name, type]: Ref, attributes: Readonly<Record<string, string>> = {}): HTMLElement =>
	element('a', {href: addressOf([type, id]), ...attributes}, name)

/** Facts of one passage as they stand in a list: what each says, the words they were read from, their article. */
export function drawFacts(facts: readonly FactView[], asked: readonly string[] = []): HTMLElement {
	const [first] = facts
	const {passage} = first!
	const marks = facts.flatMap((fact) => placesOf(fact).map(([start, end]) => ({start, end, fact})))
	const lines = facts.map((fact) => drawLine(fact, asked, facts.length > 1))
	const sentence = element('p', {class: 'passage'}, ...markedText(passage, marks, asked))
	if (facts.length > 1) for (const line of lines) light(line, sentence)
	return element(
		'article',
		{class: 'item', tabindex: '-1'},
		drawDate(first!),
		element(
			'div',
			{class: 'says'},
			// What was read from a sentence stands below it where that is more than one fact.
			...(facts.length > 1 ? [sentence, ...lines] : [...lines, sentence]),
			drawOrigin(first!, facts.length === 1),
		),
	)
}

// The words of the fact under the pointer, among those of the others.
function light(line: HTMLElement, sentence: HTMLElement): void {
	const toggle = (isLit: boolean): void => {
		for (const mark of sentence.querySelectorAll<HTMLElement>('mark.fact'))
			mark.classList.toggle('lit', isLit && (mark.dataset.f ?? '').split(' ').includes(line.dataset.fact ?? ''))
	}
	line.addEventListener('mouseenter', () => toggle(true))
	line.addEventListener('mouseleave', () => toggle(false))
}

/** Where the words of a fact stand in its passage: of a quote what was said, of others their evidence. */
function placesOf({row}: FactView): readonly (readonly [start: number, end: number])[] {
	const [, , , start, end] = row
	return row[13] !== null && row[13].length > 0 ? row[13] : [[start, end]]
}

function drawLine(fact: FactView, asked: readonly string[], isOneOfMany: boolean): HTMLElement {
	const {kind, type, row, id} = fact
	const [, , , , , , by, byId, confidence] = row
	const line = element(
		'p',
		{class: `line i-${kind}`, 'data-fact': id},
		element('span', {class: 'kind'}, kind === 'event' && type ? capital(type) : singularOf(kind)),
		' ',
		kind === 'quote' ? drawSpeaker(by, byId, asked) : element('span', {}, ...markedText(lineOf(fact), [], asked)),
		isOneOfMany && element('span', {class: 'sure'}, sureText(confidence)),
	)
	offerCorrecting(line, fact)
	return line
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

// A statement of all the words of its sentence stands there already.
function lineOf({kind, row, passage}: FactView): string {
	const line = row[5]
	if (kind === 'event') return withoutType(line, row[10])
	const isWhole = line.length > passage.length * wholeShare && plain(passage).includes(plain(line))
	return kind === 'statement' && isWhole ? '' : line
}

const wholeShare = 0.7

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase()

// `Not: meet (talks) · parties: Ann Lee · 2025-03-03`: type and day stand before it, its words are marked below.
function withoutType(line: string, date: string | null): string {
	const [head = '', ...rest] = line.split(' · ')
	const [, mark] = /^([\w, ]{1,40}): /.exec(head) ?? []
	return [mark, ...rest.filter((part) => part !== date)].filter(Boolean).join(' · ')
}

const sureText = (confidence: number): string => `${Math.round(confidence * 100)}% sure`

/** Where a fact comes from: its article, a link to the words there, and how sure it is. */
function drawOrigin(fact: FactView, isSingle: boolean): HTMLElement {
	const [, title, published, source] = fact.article
	const confidence = fact.row[8]
	const place = placeOf(fact)
	const name = title.length > maxTitle ? `${title.slice(0, maxTitle)}…` : title
	return element(
		'p',
		{class: 'origin'},
		place === null ? element('span', {}, name) : element('a', {href: place}, name),
		source !== null && element('span', {}, source),
		published !== null && fact.kind === 'event' && element('span', {}, shortDay(published)),
		isSingle && element('span', {class: 'sure'}, sureText(confidence)),
	)
}

/** Characters of a title in a line. */
const maxTitle = 140

/** A quote as it stands on the page of who said it. */
export function drawQuote(fact: FactView, elsewhere: number): HTMLElement {
	const {row, type, passage, id} = fact
	const pieces = row[13] ?? []
	const words =
		pieces.length > 0 ? pieces.map(([start, end]) => passage.slice(start, end)).join(' … ') : evidenceOf(fact)
	const manner = type === 'mixed' ? 'partly in their own words' : 'in the words of the article'
	const item = element(
		'article',
		{class: `item spoken ${type ?? ''}`, 'data-fact': id, tabindex: '-1'},
		drawDate(fact),
		element(
			'div',
			{class: 'says'},
			element('blockquote', {}, type === 'direct' ? `“${words}”` : words),
			type !== 'direct' && element('p', {class: 'manner'}, manner),
			drawOrigin(fact, row[8] * 100 < likely),
			elsewhere > 0 &&
				element('p', {class: 'elsewhere'}, `also in ${elsewhere} other ${elsewhere === 1 ? 'article' : 'articles'}`),
		),
	)
	offerCorrecting(item, fact)
	return item
}
