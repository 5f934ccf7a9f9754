import type {PageData} from '../page-data.js'
import {hrefOf} from './address.js'
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
export function drawMasthead(data: PageData, correct: () => void): Masthead {
	const {articles, desk} = data
	const facts = articles.reduce((sum, {counts}) => sum + counts.slice(0, -1).reduce((all, count) => all + count, 0), 0)
	const total = desk?.count ?? articles.length
	const about = `${counted(articles.length, 'article', 'articles')}, ${counted(facts, 'fact', 'facts')}`
	const button = element('button', {class: 'correct', 'aria-pressed': 'false', 'aria-keyshortcuts': 'c'}, 'Correct')
	button.addEventListener('click', correct)
	const way = element('nav', {'aria-label': 'Articles'})
	const node = element(
		'header',
		{class: 'masthead'},
		total > 1
			? element('a', {class: 'wordmark', href: desk ? '/' : '#'}, 'newsfacts')
			: element('span', {class: 'wordmark'}, 'newsfacts'),
		element('span', {class: 'about'}, about),
		way,
		drawSkip(),
		button,
		drawTheme(),
	)
	function show(article: number | null): void {
		button.hidden = article === null
		const at = desk ? (desk.article ?? 0) - 1 : article
		way.replaceChildren(...(total > 1 && article !== null && at !== null ? turns(data, at, total) : []))
	}
	return {node, show, showCorrecting: (on) => button.setAttribute('aria-pressed', String(on))}
}

// For those who come by keyboard: past the text, to the list.
function drawSkip(): HTMLElement {
	const skip = element('button', {class: 'skip'}, 'Skip to the facts')
	skip.addEventListener('click', () => document.querySelector<HTMLElement>('.card[tabindex="0"]')?.focus())
	return skip
}

const turns = (data: PageData, article: number, count: number): HTMLElement[] => [
	turn(data, '‹', 'Article before', article > 0 ? article - 1 : null),
	element('a', {class: 'all', href: data.desk ? '/' : '#'}, `${article + 1} of ${count}`),
	turn(data, '›', 'Next article', article + 1 < count ? article + 1 : null),
]

const turn = (data: PageData, sign: string, label: string, article: number | null): HTMLElement =>
	article === null
		? element('span', {class: 'turn', 'aria-hidden': 'true'}, sign)
		: element('a', {class: 'turn', href: hrefOf(data, article), 'aria-label': label}, sign)
