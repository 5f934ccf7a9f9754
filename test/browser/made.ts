import {readFileSync} from 'node:fs'
import type {Fact} from '../../src/facts/fact.js'
import {type Extraction, extract} from '../../src/index.js'
import {textSpan} from '../../src/model/span.js'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

export const sample = extract({id: 'sample', text: read('fixtures/sample/input.txt'), published: '2024-11-21'})

const about = JSON.parse(read('corpus/tram-strike/article.json')) as {id: string; title: string; published: string}

export const strike = extract({...about, text: read('corpus/tram-strike/article.txt')})

/** Words that would be mark-up, a script or the end of one, if anybody let them. */
export const hostile = extract({
	id: '"><script>broken()</script>',
	title: '<img src=x onerror=broken()>',
	source: '</script><script>broken()</script>',
	url: 'javascript:broken()',
	text: '“</script><img src=x onerror=broken()><script>broken()</script>,” said Ann </p> Lee of <b>Acme</b>, the <i>chief</i>, on Tuesday. It cost £5 million.',
})

/** A speaker whose name is one long word. */
export const long = extract({
	id: 'long',
	url: 'https://example.org/long',
	text: `Harbour plan falls\n\n“We won,” said Ann ${'Vandervolkenburgh'.repeat(6)}, the mayor.`,
})

/** Facts whose places cross and lie inside one another. */
export const crossing: Extraction = cross()

function cross(): Extraction {
	const text = 'Alpha beta gamma delta epsilon zeta eta theta.'
	const base = extract({id: 'crossing', text})
	const [model] = extract({text: 'It came on 5 May 2019.'}).facts.filter(({kind}) => kind === 'date')
	const places = [
		[0, 16],
		[6, 22],
		[11, 16],
		[11, 45],
		[0, 46],
		[23, 30],
	]
	const facts = places.map(([start, end], index): Fact => {
		const evidence = {...textSpan(text, {start: start!, end: end!}), rule: 'made'}
		return {...model!, id: `${index}`.padStart(16, '0'), article: 'crossing', evidence, confidence: index / 10}
	})
	return {...base, facts, entities: []}
}
