import {element} from '../../view/browser/element.js'
import {drawTheme} from '../../view/browser/theme.js'
import {addressOf, readAddress} from './address.js'
import {isCorrectable} from './correcting/articles.js'
import {openCorrecting} from './correcting/correcting.js'
import {openOverview, overview} from './data/overview-data.js'
import {forgetPlace, keptPlace, watchPlace} from './history-state.js'
import {watchKeys} from './keys.js'
import {drawEntity} from './pages/entity.js'
import {drawEvents} from './pages/events.js'
import {drawFault} from './pages/fault.js'
import {drawFront} from './pages/front.js'
import {drawAllShared, drawArticles, drawEntityList, drawOneShared} from './pages/lists.js'
import {drawAllNumbers, drawNumber} from './pages/numbers.js'
import {drawSearch} from './pages/search.js'
import {drawTalk} from './pages/talk.js'
import type {View} from './pages/view.js'
import {pageHead} from './parts/section.js'

// Draws the report from its files of data; what is on show follows the address, so that back, forward and links work.

const parts = [
	['people', 'People'],
	['organizations', 'Organizations'],
	['places', 'Places'],
	['events', 'Events'],
	['talk', 'Who speaks of whom'],
	['numbers', 'Numbers'],
	['articles', 'Articles'],
	['search', 'Search'],
] as const

const main = element('main', {id: 'main'})
const links = parts.map(([name, words]) => element('a', {href: addressOf([name]), 'data-part': name}, words))
const correct = element('button', {class: 'correct', 'aria-pressed': 'false', 'aria-keyshortcuts': 'c'}, 'Correct')
const correcting = openCorrecting(main)
let isCorrecting = false
let showing = 0

async function start(): Promise<void> {
	document.body.append(drawMasthead(), correcting.desk, main, drawFoot())
	await openOverview()
	correct.hidden = !isCorrectable()
	correct.addEventListener('click', turnCorrecting)
	watchPlace()
	watchKeys(main, {turn: turnCorrecting, correcting: () => (isCorrecting ? correcting : null)})
	addEventListener('hashchange', () => void follow(false))
	await follow(true)
}

async function follow(isFirst: boolean): Promise<void> {
	const mine = ++showing
	forgetPlace()
	const place = keptPlace()
	main.setAttribute('aria-busy', 'true')
	const view = await drawView().catch((error: unknown): View => ({node: drawWrong(error), title: 'Not found'}))
	if (mine !== showing) return
	main.removeAttribute('aria-busy')
	correcting.leave()
	main.replaceChildren(view.node)
	document.title = `${view.title === null ? overview.title : `${view.title} – ${overview.title}`} – newsfacts`
	for (const link of links)
		if (link.dataset.part === view.part) link.setAttribute('aria-current', 'page')
		else link.removeAttribute('aria-current')
	scrollTo(0, place.y)
	// Those who listen hear where they are.
	if (!isFirst) main.querySelector<HTMLElement>('h1')?.focus({preventScroll: true})
}

function turnCorrecting(): void {
	if (!isCorrectable()) return
	isCorrecting = !isCorrecting
	correct.setAttribute('aria-pressed', String(isCorrecting))
	document.documentElement.toggleAttribute('data-correcting', isCorrecting)
	correcting.turn(isCorrecting).catch((error: unknown) => correcting.desk.replaceChildren(drawFault(error)))
}

async function drawView(): Promise<View> {
	const {path, query} = readAddress(location.hash)
	const [part, one, other] = path
	const view = await drawPart(part, one, other, query)
	return (
		view ?? {
			node: pageHead(null, 'Not in this report', element('p', {}, element('a', {href: '#/'}, 'To the first page'))),
			title: 'Not in this report',
		}
	)
}

function drawPart(
	part: string | undefined,
	one: string | undefined,
	other: string | undefined,
	query: URLSearchParams,
): View | null | Promise<View | null> {
	switch (part) {
		case undefined:
			return drawFront()
		case 'people':
			return drawEntityList('person', query)
		case 'organizations':
			return drawEntityList('organization', query)
		case 'places':
			return drawEntityList('place', query)
		case 'person':
		case 'organization':
		case 'place':
		case 'entity':
			return drawEntity(one ?? '', query)
		case 'events':
			return drawEvents(query)
		case 'talk':
			return drawTalk()
		case 'numbers':
			return one === undefined ? drawAllNumbers(query) : drawNumber(one, other ?? '')
		case 'shared':
			return one === undefined ? drawAllShared(query) : drawOneShared(one)
		case 'articles':
			return drawArticles(query)
		case 'search':
			return drawSearch(query)
		default:
			return null
	}
}

function drawMasthead(): HTMLElement {
	const skip = element('button', {class: 'skip', type: 'button'}, 'Skip to the page')
	skip.addEventListener('click', () => main.querySelector<HTMLElement>('h1')?.focus())
	return element(
		'header',
		{class: 'masthead'},
		skip,
		element('a', {class: 'wordmark', href: '#/'}, 'newsfacts'),
		element('nav', {'aria-label': 'Parts of the report'}, ...links),
		correct,
		drawTheme(),
	)
}

const drawFoot = (): HTMLElement =>
	element(
		'footer',
		{class: 'foot'},
		element('span', {}, element('kbd', {}, '/'), 'search'),
		element('span', {}, element('kbd', {}, 'j'), element('kbd', {}, 'k'), 'from fact to fact'),
		element('span', {}, element('kbd', {}, 'Enter'), 'the words in their article'),
		element('span', {}, element('kbd', {}, 'c'), 'to correct'),
		element(
			'span',
			{class: 'when-correcting'},
			element('kbd', {}, 'r'),
			'right ',
			element('kbd', {}, 'w'),
			'wrong ',
			element('kbd', {}, 'u'),
			'undo',
		),
		element('span', {}, 'Facts were read by a program: look at the article before you rely on one.'),
	)

const drawWrong = (error: unknown): HTMLElement =>
	element('div', {}, pageHead(null, 'This can’t be shown'), drawFault(error))

start().catch((error: unknown) => main.replaceChildren(drawWrong(error)))
