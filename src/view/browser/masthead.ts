import type {PageData} from '../page-data.js'
import {addressOf} from './address.js'
import {counted, element} from './element.js'
import {drawTheme} from './theme.js'

/** The head of the page. */
export interface Masthead {
	readonly node: HTMLElement
	/** Shows where the reader is. */
	show(article: number | null): void
	/** Shows whether the reader corrects. */
	showCorrecting(on: boolean): void
}

/** The head of the page: its name, the way back to the index and to the articles before and after, light and dark. */
export function drawMasthead({articles}: PageData, correct: () => void): Masthead {
	const facts = articles.reduce((sum, {items}) => sum + items.filter(({claim}) => claim !== null).length, 0)
	const many = articles.length > 1
	const about = `${counted(articles.length, 'article', 'articles')}, ${counted(facts, 'fact', 'facts')}`
	const button = element('button', {class: 'correct', 'aria-pressed': 'false', 'aria-keyshortcuts': 'c'}, 'Correct')
	button.addEventListener('click', correct)
	const way = element('nav', {'aria-label': 'Articles'})
	const node = element(
		'header',
		{class: 'masthead'},
		many
			? element('a', {class: 'wordmark', href: '#'}, 'newsfacts')
			: element('span', {class: 'wordmark'}, 'newsfacts'),
		element('span', {class: 'about'}, about),
		way,
		drawSkip(),
		button,
		drawTheme(),
	)
	function show(article: number | null): void {
		button.hidden = article === null
		way.replaceChildren(...(many && article !== null ? turns(article, articles.length) : []))
	}
	return {node, show, showCorrecting: (on) => button.setAttribute('aria-pressed', String(on))}
}

// For those who come by keyboard: past the text, to the list.
function drawSkip(): HTMLElement {
	const skip = element('button', {class: 'skip'}, 'Skip to the facts')
	skip.addEventListener('click', () => document.querySelector<HTMLElement>('.card[tabindex="0"]')?.focus())
	return skip
}

const turns = (article: number, count: number): HTMLElement[] => [
	turn('‹', 'Article before', article > 0 ? article - 1 : null),
	element('a', {class: 'all', href: '#'}, `${article + 1} of ${count}`),
	turn('›', 'Next article', article + 1 < count ? article + 1 : null),
]

const turn = (sign: string, label: string, article: number | null): HTMLElement =>
	article === null
		? element('span', {class: 'turn', 'aria-hidden': 'true'}, sign)
		: element('a', {class: 'turn', href: addressOf(article), 'aria-label': label}, sign)
