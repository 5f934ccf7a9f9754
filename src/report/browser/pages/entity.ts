import type {LinkedType} from '../../../archive/entities/sightings.js'
import {element} from '../../../view/browser/element.js'
import {likely, repeated} from '../../facts/column-values.js'
import type {EntityData, PostData, SharedData} from '../../report-data.js'
import {readNumbers} from '../../words/number-list.js'
import {addressOf} from '../address.js'
import {type Columns, loadColumns} from '../data/columns.js'
import {loadEntity} from '../data/entity-data.js'
import {load} from '../data/load.js'
import {overview} from '../data/overview-data.js'
import {change, forgetPlace, keptPlace, noteShown} from '../history-state.js'
import {drawFacts, drawQuote, entityLink} from '../parts/fact-item.js'
import {drawList} from '../parts/fact-list.js'
import {orderWords, pageHead, section} from '../parts/section.js'
import {amount, counted, countryName, spanText} from '../parts/written.js'
import {drawAside} from './entity-aside.js'
import {drawFault} from './fault.js'
import type {View} from './view.js'

const parts: Readonly<Record<LinkedType, string>> = {person: 'people', organization: 'organizations', place: 'places'}

/** The page of a person, an organization or a place: who they are, what they said in order of time, what happened to them. */
export async function drawEntity(id: string, query: URLSearchParams): Promise<View | null> {
	const [entity, columns, shared] = await Promise.all([loadEntity(id), loadColumns(), loadSharedFacts()])
	if (!entity) return null
	const isFirst = (fact: number): boolean => !(columns.flags[fact]! & repeated)
	const quotes = readNumbers(entity.quotes).filter(isFirst)
	const others = [...readNumbers(entity.about), ...readNumbers(entity.claims)].filter(isFirst)
	const events = others.filter((fact) => isEvent(fact, columns) && columns.confidences[fact]! >= likely)
	const node = element(
		'div',
		{class: 'entity'},
		drawHead(entity),
		element(
			'div',
			{class: 'columns'},
			element(
				'div',
				{class: 'wide'},
				quotes.length > 0 && (await drawQuotes(entity, quotes, columns, shared, query)),
				events.length > 0 && drawOthers('What happened', 'event', events, columns, quotes.length === 0),
				quotes.length + events.length < fewFacts &&
					others.length > 0 &&
					drawOthers('What was read of it', 'fact', others, columns, true),
			),
			drawAside(entity),
		),
	)
	return {node, title: entity.name, part: parts[entity.type]}
}

function drawHead({
	id,
	type,
	name,
	posts,
	aliases,
	namesakes,
	subtype,
	country,
	first,
	last,
	quotes,
	claims,
	about,
	score,
	articles,
}: EntityData): HTMLElement {
	const sort = [subtype, type === 'person' ? null : countryName(country)].filter(
		(word) => word !== null && word !== name,
	)
	const facts = readNumbers(quotes).length + readNumbers(claims).length + readNumbers(about).length
	return pageHead(
		type === 'person' ? 'Person' : [type, ...sort].join(' · '),
		name,
		posts.length > 0 && element('ul', {class: 'posts'}, ...posts.slice(0, maxPosts).map(drawPost)),
		element(
			'p',
			{class: 'standfirst'},
			[`Named in ${counted(readNumbers(articles).length, 'article')}`, spanText(first, last)]
				.filter(Boolean)
				.join(', '),
			'. ',
			facts > 0 && element('a', {href: addressOf(['search'], {who: id})}, `All ${amount(facts)} facts`),
		),
		aliases.length > 0 &&
			element(
				'p',
				{class: 'aliases'},
				'Also called ',
				aliases.slice(0, maxAliases).join(', '),
				aliases.length > maxAliases && ' …',
			),
		namesakes.length > 0 &&
			element(
				'p',
				{class: 'aliases'},
				'Another of the same name: ',
				...namesakes.flatMap(([ref, post], at) => [at > 0 && ', ', entityLink(ref), post === null ? '' : ` (${post})`]),
			),
		score < doubtful && element('p', {class: 'aliases'}, 'It isn’t certain that all these articles mean the same one.'),
	)
}

const maxPosts = 6
const maxAliases = 12
/** A score below this is doubtful. */
const doubtful = 0.5

const drawPost = ({title, organization, place, status, articles, first, last}: PostData): HTMLElement =>
	element(
		'li',
		{},
		status === 'current' ? title : `${title} (${status})`,
		organization && ', ',
		organization &&
			(organization[0] === null ? organization[1] : entityLink([organization[0], organization[1], 'organization'])),
		place !== null && `, ${place}`,
		element('span', {class: 'post'}, [counted(articles, 'article'), spanText(first, last)].filter(Boolean).join(' · ')),
	)

/** For each fact of words or events that several articles have, how many others do. */
async function loadSharedFacts(): Promise<ReadonlyMap<number, number>> {
	const others = new Map<number, number>()
	const files = Array.from({length: overview.files.counts.shared}, (_, at) => load<SharedData>(`shared-${at + 1}`))
	for (const {quotes, events} of await Promise.all(files))
		for (const facts of [...quotes.map((quote) => quote.facts), ...events]) others.set(facts[0]!, facts.length - 1)
	return others
}

async function drawQuotes(
	{name, id, type}: EntityData,
	quotes: readonly number[],
	columns: Columns,
	shared: ReadonlyMap<number, number>,
	query: URLSearchParams,
): Promise<HTMLElement> {
	const isOldest = query.get('sort') === 'oldest'
	const list = element('div', {})
	async function draw(oldest: boolean, shown: number): Promise<void> {
		const sign = oldest ? 1 : -1
		const ordered = [...quotes].sort((a, b) => sign * (columns.days[a]! - columns.days[b]!) || a - b)
		list.replaceChildren(
			await drawList(ordered, {
				shown,
				areSingle: true,
				draw: ([fact]) => drawQuote(fact!, shared.get(fact!.number) ?? 0),
				onShown: noteShown,
			}),
		)
	}
	const order = element('button', {type: 'button', class: 'order'}, orderWords(isOldest))
	let oldest = isOldest
	order.addEventListener('click', () => {
		oldest = !oldest
		order.textContent = orderWords(oldest)
		forgetPlace()
		change(addressOf([type, id], {sort: oldest ? 'oldest' : null}), false)
		draw(oldest, 0).catch((error) => list.replaceChildren(drawFault(error)))
	})
	await draw(oldest, keptPlace().shown)
	return section(`What ${name} said`, {note: counted(quotes.length, 'quote'), name: 'said'}, order, list)
}

const isEvent = (fact: number, {codes}: Columns): boolean => overview.codes[codes[fact]!]![0] === 'event'

/** A page with fewer quotes and events than these has other facts, too. */
const fewFacts = 3

/** Facts that are shown where quotes stand above them. */
const fewEvents = 6

function drawOthers(
	title: string,
	noun: string,
	facts: readonly number[],
	columns: Columns,
	areAll: boolean,
): HTMLElement {
	const ordered = [...facts].sort((a, b) => columns.days[b]! - columns.days[a]! || a - b)
	const list = element('div', {})
	const some = areAll ? ordered : ordered.slice(0, fewEvents)
	const draw = async (numbers: readonly number[]): Promise<void> =>
		list.replaceChildren(await drawList(numbers, {shown: 0, draw: (group) => drawFacts(group), onShown: () => {}}))
	const show = (numbers: readonly number[]): void =>
		void draw(numbers).catch((error) => list.replaceChildren(drawFault(error)))
	show(some)
	const all = element('button', {type: 'button', class: 'order'}, `All ${amount(facts.length)}`)
	all.hidden = some.length === ordered.length
	all.addEventListener('click', () => {
		all.hidden = true
		show(ordered)
	})
	return section(title, {note: counted(facts.length, noun)}, list, all)
}
