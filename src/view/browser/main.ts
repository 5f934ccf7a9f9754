import type {PageData} from '../page-data.js'
import {addressOf, hrefOf, readAddress} from './address.js'
import {chooseMain} from './choice.js'
import {openDeskStore} from './correcting/desk-store.js'
import {textsOfPage} from './correcting/kept-texts.js'
import {openLocalStore} from './correcting/local-store.js'
import {element} from './element.js'
import {drawFront} from './front.js'
import {watchKeys} from './keys.js'
import {drawMasthead} from './masthead.js'
import {openStory, type Story} from './story.js'

// Draws the page from its data; what is on show follows the address, so that back, forward and links work.

const data = JSON.parse(document.getElementById('data')!.textContent!) as PageData
const choice = chooseMain()
const store = data.desk?.article ? openDeskStore(data) : openLocalStore(textsOfPage(data))
const masthead = drawMasthead(data, correct)
const main = element('main')
const foot = element(
	'footer',
	{class: 'foot'},
	...['j', 'k'].map((key) => element('kbd', {}, key)),
	' from fact to fact',
	(data.desk?.count ?? data.articles.length) > 1 &&
		element('span', {}, element('kbd', {}, '['), element('kbd', {}, ']'), ' from article to article'),
	element('span', {}, element('kbd', {}, 'Esc'), ' to choose nothing'),
	element('span', {}, element('kbd', {}, 'c'), ' to correct'),
	element(
		'span',
		{class: 'when-correcting'},
		...keys([
			['r', 'right'],
			['w', 'wrong'],
			['u', 'undo'],
			['m', 'missing'],
		]),
	),
	element('span', {}, 'A click on the same words goes on to what stands around them.'),
)
// Who opens a page of the server came to correct.
let isCorrecting = typeof data.desk?.article === 'number'
let story: Story | null = null
let current: number | null | undefined

document.body.append(masthead.node, main, foot)
addEventListener('hashchange', follow)
follow()
watchKeys(() => ({
	step: (by) => story?.step(by),
	turn: (by) => {
		const at = data.desk ? data.desk.article && data.desk.article - 1 : current
		const next = (at ?? -1) + by
		if (typeof at !== 'number' || next < 0 || next >= (data.desk?.count ?? data.articles.length)) return
		if (data.desk) location.href = hrefOf(data, next)
		else location.hash = addressOf(next)
	},
	clear: () => {
		if (!story?.correcting.close()) story?.choose(null)
	},
	correct,
	correcting: isCorrecting && story ? story.correcting : null,
}))

function correct(): void {
	if (!story) return
	isCorrecting = !isCorrecting
	showCorrecting(story)
}

function showCorrecting({correcting}: Story): void {
	document.documentElement.toggleAttribute('data-correcting', isCorrecting)
	masthead.showCorrecting(isCorrecting)
	correcting.turn(isCorrecting)
}

function follow(): void {
	const isList = data.desk?.article === null
	const {article, fact} = isList ? {article: null, fact: null} : readAddress(location.hash, data.articles.length)
	if (article !== current || (article !== null && !story)) show(article)
	if (article === null || !story) return
	const item = fact === null ? -1 : data.articles[article]!.items.findIndex(({id}) => id === fact)
	if (item >= 0 && story.chosen() !== item) story.choose(item)
}

function show(article: number | null): void {
	current = article
	choice.voice = null
	masthead.show(article)
	document.title = `${article === null ? data.title : data.articles[article]!.title} – newsfacts`
	story?.end()
	story =
		article === null ? null : openStory({data, index: article, choice, store, onChoose: (item) => note(article, item)})
	if (story && isCorrecting) showCorrecting(story)
	main.replaceChildren(story ? story.node : drawFront(data))
	scrollTo(0, 0)
}

// The chosen fact goes into the address without a step in the history.
function note(article: number, item: number | null): void {
	const fact = item === null ? null : data.articles[article]!.items[item]!.id
	history.replaceState(null, '', addressOf(article, fact))
}

function keys(all: readonly (readonly [string, string])[]): (HTMLElement | string)[] {
	return all.flatMap(([key, does]) => [element('kbd', {}, key), `${does} `])
}
