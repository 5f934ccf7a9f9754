import {counted, element} from '../../src/view/browser/element.js'
import {drawTheme} from '../../src/view/browser/theme.js'
import {watchFiles} from './files.js'
import {openOutcome} from './outcome.js'
import type {Answer, Read, Request} from './protocol.js'
import {openReader} from './reader.js'
import {hashOf, readHash} from './share.js'

// The page: what is in the text field is read as it changes, and shown below it.

/** Articles to try, put in by the build. */
declare const examples: readonly {readonly title: string; readonly text: string; readonly published: string}[]

/** Size of the weights, put in by the build. */
declare const weightMegabytes: string

/** How long nothing is typed before the text is read. */
const pauseMilliseconds = 500

/** Errors that are listed. */
const maxLines = 8

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T
const text = find<HTMLTextAreaElement>('text')
const published = find<HTMLInputElement>('published')
const example = find<HTMLSelectElement>('example')
const status = find('status')
const problems = find('problems')
const reader = openReader(new URL('.', import.meta.url).href)
const outcome = openOutcome(reader.ask, say)
let pause: ReturnType<typeof setTimeout> | undefined
/** Number of the last request: answers to others come too late. */
let turn = 0
let isFirst = true

document.querySelector('.masthead')!.append(drawTheme())
find('outcome').append(outcome.node)
example.append(
	...['Choose one', ...examples.map(({title}) => title)].map((title, index) =>
		element('option', {value: index}, title),
	),
)
example.addEventListener('change', () => {
	const chosen = examples[Number(example.value) - 1]
	if (chosen) open(chosen)
	example.value = '0'
})
watchFiles(find<HTMLInputElement>('file'), (files) => {
	text.value = ''
	forget()
	void read({kind: 'read files', files, published: published.value}, null)
})
text.addEventListener('input', () => {
	clearTimeout(pause)
	pause = setTimeout(readText, pauseMilliseconds)
})
text.addEventListener('keydown', (event) => {
	if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) readText()
})
published.addEventListener('change', readText)
find('intake').addEventListener('submit', (event) => {
	event.preventDefault()
	readText()
})
addEventListener('hashchange', follow)
void reader.inPage.then((why) => {
	if (why !== null) note(`${why}: the page reads by itself, and stands still meanwhile.`)
	if (typeof WebAssembly === 'undefined') note('There is no WebAssembly here: reading takes some times as long.')
})
if (!follow()) open(examples[0]!)

function open(given: {readonly text: string; readonly published: string}): void {
	text.value = given.text
	published.value = given.published
	text.scrollTop = 0
	void readText()
}

/** Follows the address; whether it has a text to read. */
function follow(): boolean {
	const shared = readHash(location.hash)
	if (shared === null) outcome.follow(location.hash)
	else if ('fault' in shared) warn([`The address ${shared.fault}`])
	else {
		text.value = shared.text
		published.value = shared.published
		void read({kind: 'read', ...shared}, share)
		return true
	}
	return false
}

async function readText(): Promise<void> {
	clearTimeout(pause)
	forget()
	if (text.value.trim() === '') {
		turn++
		outcome.show(null, null)
		warn([])
		say('Nothing to read yet.')
	} else await read({kind: 'read', text: text.value, published: published.value}, share)
}

async function read(request: Request, how: (() => void) | null): Promise<void> {
	const own = ++turn
	say(isFirst ? `Loading ${weightMegabytes} MB of weights …` : 'Reading …')
	const answer = await reader.ask(request)
	if (own === turn) show(answer, how)
}

function show(answer: Answer, how: (() => void) | null): void {
	if (answer.kind === 'failed') {
		say('')
		warn([answer.message])
	} else if (answer.kind === 'read') {
		isFirst = false
		outcome.show(answer.read, how)
		performance.mark('facts')
		warn(answer.read.errors.map(({place, reason, cure}) => `${place}: ${reason}; ${cure}`))
		say(summary(answer.read))
	}
}

function summary({articles, took}: Read): string {
	const facts = articles.reduce((sum, {lines}) => sum + lines.length, 0)
	const what = counted(facts, 'fact', 'facts')
	const where = articles.length === 1 ? '' : ` in ${counted(articles.length, 'article', 'articles')}`
	return `${what}${where}, read in ${(took / 1000).toFixed(2)} s.`
}

async function share(): Promise<void> {
	const hash = hashOf({text: text.value, published: published.value})
	if (hash === null) {
		say('This text is too long for an address: send the text itself.')
		return
	}
	history.replaceState(null, '', hash)
	const copied = await navigator.clipboard?.writeText(location.href).then(
		() => true,
		() => false,
	)
	say(
		copied
			? `Copied an address of ${location.href.length} characters.`
			: 'The address of this page now has the text in it.',
	)
}

// An address stands for the text that it was made of alone.
function forget(): void {
	if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search)
}

function say(line: string): void {
	status.textContent = line
}

function warn(lines: readonly string[]): void {
	problems.hidden = lines.length === 0
	problems.replaceChildren(...lines.slice(0, maxLines).map((line) => element('p', {}, line)))
	if (lines.length > maxLines) problems.append(element('p', {}, `… and ${lines.length - maxLines} more`))
}

const note = (line: string): void => status.after(element('p', {class: 'progress'}, line))
