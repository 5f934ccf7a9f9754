import {readFileSync} from 'node:fs'
import {describe, expect, it} from '@jest/globals'
import {nounBases, pluralNoun, verbBases, verbForms} from '../src/lexicon/inflect.js'
import {baseLexicon, classGroup, classNames, inClass} from '../src/lexicon/lexicon.js'
import {ownPlural, ownVerbForms} from '../src/lexicon/own-forms.js'
import {extendLexicon, nearClasses} from '../src/lexicon/own-words.js'

interface File {
	readonly name: string
	readonly text: string
}

interface Lists {
	readonly classes: readonly {readonly name: string; readonly part: string}[]
	readonly lists: readonly {readonly rows: ReadonlyMap<string, {readonly names: readonly string[]}>}[]
}

const folder = new URL('../src/lexicon/', import.meta.url)
const script = (name: string): Promise<unknown> => import(new URL(name, folder).href)
const {readFiles, readLists, textOf} = (await script('read-rows.js')) as {
	readFiles(): readonly File[]
	readLists(files: readonly File[], options?: {readonly join?: boolean}): Lists
	textOf(list: unknown): string
}
const {tablesText, typeText} = (await script('tables-text.js')) as Record<string, (lists: Lists) => string>

const verbs = (...lines: string[]): File => ({
	name: 'verbs.tsv',
	text: ['# @reporting  verbs that report', ...lines, ''].join('\n'),
})
const nouns = {name: 'nouns.tsv', text: '# @person-noun  people\nnurse\tperson-noun\n'}

describe('the word lists', () => {
	it('are what the tables were made of: npm run lexicon', () => {
		const read = readLists(readFiles())
		expect(readFileSync(new URL('tables.ts', folder), 'utf8')).toBe(tablesText!(read))
		expect(readFileSync(new URL('../model/word-class.ts', folder), 'utf8')).toBe(typeText!(read))
	})

	it('stand in their normal order', () => {
		const files = readFiles()
		expect(readLists(files).lists.map(textOf)).toEqual(files.map(({text}) => text))
	})

	it('say of every word what its classes are', () => {
		const {classes, lists} = readLists(readFiles())
		expect([...classNames].sort()).toEqual(classes.map(({name}) => name).sort())
		for (const wordClass of classNames) {
			const expected = lists.flatMap(({rows}) =>
				[...rows].flatMap(([word, {names}]) => (names.includes(wordClass) ? word : [])),
			)
			expect(baseLexicon.words(wordClass).toSorted()).toEqual(expected.sort())
			expect(expected.every((word) => inClass(word, wordClass))).toBe(true)
		}
	})
})

describe('a list that is wrong', () => {
	it.each([
		['unknown class', ['say\treporting saying'], 'verbs.tsv:2: unknown class saying; declare it in verbs.tsv'],
		[
			'doubled lemma',
			['say\treporting', 'add\treporting', 'say\treporting'],
			'verbs.tsv:4: say stands at src/lexicon/verbs.tsv:2 too; join',
		],
		[
			'class without words',
			['# @asking  verbs that ask', 'say\treporting'],
			'verbs.tsv:2: class asking has no words; give it one',
		],
		['no class', ['say'], 'verbs.tsv:2: expected a lemma, one TAB and its classes; fill both fields'],
		['no lemma', ['\treporting'], 'verbs.tsv:2: expected a lemma, one TAB'],
		['two tabs', ['say\treporting\treporting'], 'verbs.tsv:2: expected a lemma, one TAB'],
		['two spaces between classes', ['say\treporting  reporting'], 'verbs.tsv:2: two spaces between classes; write one'],
		['class twice', ['say\treporting reporting'], 'verbs.tsv:2: class reporting twice; remove one'],
		['capital', ['Say\treporting'], 'verbs.tsv:2: Say has a capital; write it in small letters'],
		['space around', [' say\treporting'], 'verbs.tsv:2: ` say` has space around it'],
		[
			'class of another list',
			['say\treporting person-noun'],
			'verbs.tsv:2: class person-noun belongs to src/lexicon/nouns.tsv:1; move',
		],
		[
			'class declared twice',
			['# @reporting  others', 'say\treporting'],
			'verbs.tsv:2: class reporting is declared at src/lexicon/verbs.tsv:1 too',
		],
		[
			'class declared askew',
			['# @Asking verbs', 'say\treporting'],
			'verbs.tsv:2: no class is declared like this; write `# @class-name  ',
		],
	])('%s: file, line and cure', (_, lines, message) => {
		expect(() => readLists([nouns, verbs(...lines)])).toThrow(`src/lexicon/${message}`)
	})

	it('reports all its faults at once', () => {
		expect(() => readLists([verbs('Say\treporting', 'ask')])).toThrow(/verbs\.tsv:3.*\n.*verbs\.tsv:2/)
	})

	it('has lines of one lemma joined where that is asked for', () => {
		const {lists} = readLists([nouns, verbs('# @asking  that ask', 'say\treporting', 'say\tasking')], {join: true})
		expect(lists.map(textOf)[1]).toContain('\nsay\tasking reporting\n')
	})
})

describe('classes of words', () => {
	it('are those of the lemma', () => {
		expect(inClass('say', 'reporting')).toBe(true)
		expect(inClass('said', 'reporting')).toBe(false)
		expect(inClass('walk', 'reporting')).toBe(false)
		expect(inClass(undefined, 'reporting')).toBe(false)
		expect(inClass('call on', 'reporting')).toBe(true)
		expect(inClass('constructor', 'reporting')).toBe(false)
	})

	it('are asked for together, a caller’s words among them', () => {
		const group = classGroup(['reporting', 'person-noun'])
		const lexicon = extendLexicon({reporting: ['thilk']})
		for (const word of ['say', 'nurse', 'thilk', 'walk', 'constructor', ''])
			expect(lexicon.hasAny(word, group)).toBe(lexicon.has(word, 'reporting') || lexicon.has(word, 'person-noun'))
		expect(lexicon.hasAny('thilk', group)).toBe(true)
		expect(baseLexicon.hasAny('thilk', group)).toBe(false)
	})

	it.each(['say', 'says', 'said', 'saying', 'denied', 'denies', 'replying', 'admitted', 'told', 'wrote', 'implied'])(
		'%s is a form of a reporting verb',
		(form) => {
			expect(baseLexicon.formIn(form, 'reporting')).toBe(true)
		},
	)

	it.each(['seed', 'walked', 'ministers', 'sing-song', 'thing', ''])('%s is none', (form) => {
		expect(baseLexicon.formIn(form, 'reporting')).toBe(false)
	})

	it('count for plurals of nouns, and for no other form', () => {
		expect(baseLexicon.formIn('nurses', 'person-noun')).toBe(true)
		expect(baseLexicon.formIn('policemen', 'person-noun')).toBe(true)
		expect(baseLexicon.formIn('nursing', 'person-noun')).toBe(false)
		expect(baseLexicon.formIn('says', 'speech-form')).toBe(true)
		expect(baseLexicon.formIn('utters', 'speech-form')).toBe(false)
	})
})

describe('forms', () => {
	it.each([
		['blurb', 'blurbs blurbed blurbing'],
		['quip', 'quips quipped quipping'],
		['deny', 'denies denied denying'],
		['argue', 'argues argued arguing'],
		['say', 'says said saying'],
		['admit', 'admits admited admitted admiting admitting'],
		['write', 'writes wrote written writing'],
		['relay', 'relays relayed relaying'],
		['preach', 'preaches preached preaching'],
	])('of %s', (base, expected) => {
		const {present, pasts, participles, gerunds} = verbForms(base)
		expect([...new Set([present, ...pasts, ...participles, ...gerunds])].join(' ')).toBe(expected)
		for (const form of [present, ...pasts, ...participles, ...gerunds]) expect(verbBases(form)).toContain(base)
	})

	it.each([
		['barista', 'baristas'],
		['deputy', 'deputies'],
		['spokeswoman', 'spokeswomen'],
		['coach', 'coaches'],
	])('of the noun %s', (base, expected) => {
		expect(pluralNoun(base)).toBe(expected)
		expect(nounBases(expected)).toContain(base)
	})
})

describe("a caller's words", () => {
	const lexicon = extendLexicon({reporting: ['Blurb', 'fire back'], 'person-noun': ['barista'], determiner: ['thilk']})

	it('have the classes of their exemplar, and leave the built-in lists alone', () => {
		for (const wordClass of ['reporting', 'act-say', 'topic-object'] as const)
			expect(lexicon.has('blurb', wordClass)).toBe(true)
		expect(lexicon.has('blurb', 'act-ask')).toBe(false)
		expect(lexicon.formIn('blurbed', 'reporting')).toBe(true)
		expect(lexicon.has('blurbed', 'speech-form')).toBe(true)
		expect(lexicon.has('blurbing', 'speech-form')).toBe(false)
		expect(lexicon.has('fire back', 'reporting')).toBe(true)
		expect(lexicon.has('fire', 'reporting')).toBe(false)
		expect(lexicon.formIn('baristas', 'person-noun')).toBe(true)
		expect(lexicon.words('person-noun')).toContain('barista')
		expect(lexicon.has('say', 'reporting')).toBe(true)
		expect(inClass('blurb', 'reporting')).toBe(false)
	})

	it('have no more than their class where it has no exemplar', () => {
		expect(lexicon.has('thilk', 'determiner')).toBe(true)
		expect(lexicon.own.has('thilk')).toBe(false)
	})

	it('change nothing where the lists know them', () => {
		expect(extendLexicon({reporting: ['say', 'announce']})).toBe(baseLexicon)
		expect(extendLexicon({})).toBe(baseLexicon)
	})

	it('have the classes meant that are near in spelling', () => {
		expect(nearClasses('reportin')).toEqual(['reporting'])
		expect(nearClasses('persons-noun')[0]).toBe('person-noun')
		expect(nearClasses('zebra')).toEqual([])
	})
})

describe("forms of a caller's words", () => {
	it.each([
		['quip', 'quipped', 'quipping'],
		['permit', 'permitted', 'permitting'],
		['visit', 'visited', 'visiting'],
		['overwrite', 'overwrote', 'overwriting'],
		['blurb', 'blurbed', 'blurbing'],
	])('of the verb %s are spelled right', (base, past, gerund) => {
		const {pasts, gerunds} = ownVerbForms(base)
		expect([pasts, gerunds]).toEqual([[past], [gerund]])
	})

	it.each([
		['ombudsperson', 'ombudspersons'],
		['chairwoman', 'chairwomen'],
		['ex-wife', 'ex-wives'],
		['alumnus', 'alumni'],
	])('of the noun %s are spelled right', (base, plural) => {
		expect(ownPlural(base)).toBe(plural)
	})
})
