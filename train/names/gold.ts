import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {NameClass} from '#src/entities/names/detect/labels.js'
import {baseLexicon} from '#src/lexicon/lexicon.js'
import {makeArticle} from '#src/model/article/make-article.js'
import type {Document} from '#src/model/document.js'
import {buildTree} from '#src/model/grammar/tree.js'
import {newRuleRun} from '#src/model/rule-run.js'
import {abbreviations} from '#src/sentences/abbreviations.js'
import {readSentences} from '#src/sentences/read.js'

/** A text with the names that people found in it. */
export interface NamedArticle {
	readonly id: string
	readonly text: string
	readonly names: readonly {readonly start: number; readonly end: number; readonly kind: NameClass}[]
}

interface TaggedLine {
	readonly id: string
	readonly sentences: readonly {readonly tokens: readonly string[]; readonly tags: readonly string[]}[]
}

interface SpanLine {
	readonly id: string
	readonly text: string
	readonly names: readonly (readonly [number, number, string])[]
}

const kinds: Readonly<Record<string, NameClass>> = {
	PER: 'person',
	LOC: 'place',
	ORG: 'organization',
	MISC: 'other',
	Person: 'person',
	Location: 'place',
	Facility: 'place',
	Organization: 'organization',
	NORP: 'group',
	Misc: 'other',
	Product: 'other',
}

const readLines = <T>(gold: string, file: string): T[] =>
	readFileSync(join(gold, `${file}.jsonl`), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as T)

/** Texts with typed spans: Worldwide. */
export const readSpanned = (gold: string, file: string): NamedArticle[] =>
	readLines<SpanLine>(gold, file).map(({id, text, names}) => ({
		id: `${file}#${id}`,
		text,
		names: names.flatMap(([start, end, type]) => {
			const kind = kinds[type]
			return kind ? splitPlaces(text, {start, end, kind}) : []
		}),
	}))

// `Kigali, Rwanda` is two places, `Washington, D.C.` one.
function splitPlaces(text: string, name: NamedArticle['names'][number]): NamedArticle['names'][number][] {
	if (name.kind !== 'place') return [name]
	const parts: NamedArticle['names'][number][] = []
	let start = name.start
	for (const {0: comma, index} of text.slice(name.start, name.end).matchAll(/,\s+(?!D\.?C\b)/g)) {
		parts.push({...name, start, end: name.start + index})
		start = name.start + index + comma.length
	}
	return [...parts, {...name, start}].filter(({start, end}) => end > start)
}

/**
 * Tokens with IOB tags, joined by spaces, a blank line between sentences: CoNLL-2003, WikiGold. `isGroup` recognizes the
 * peoples and parties among what is `MISC` there.
 */
export const readTagged = (
	gold: string,
	file: string,
	isGroup: (words: readonly string[]) => boolean,
): NamedArticle[] =>
	readLines<TaggedLine>(gold, file).map(({id, sentences}) => {
		let text = ''
		const names: {start: number; end: number; kind: NameClass}[] = []
		for (const {tokens, tags} of sentences) {
			if (text !== '') text += '\n\n'
			let open = ''
			let words: string[] = []
			tokens.forEach((token, at) => {
				if (at > 0) text += ' '
				const [mark = 'O', type = ''] = [tags[at]!.slice(0, 1), tags[at]!.slice(2)]
				const last = names.at(-1)
				if (mark !== 'O' && (mark === 'B' || type !== open)) {
					words = [token]
					names.push({start: text.length, end: text.length + token.length, kind: kinds[type]!})
				} else if (mark !== 'O' && last) {
					words.push(token)
					last.end = text.length + token.length
				}
				const now = names.at(-1)
				if (mark !== 'O' && now && type === 'MISC') now.kind = isGroup(words) ? 'group' : 'other'
				open = mark === 'O' ? '' : type
				text += token
			})
		}
		return {id: `${file}#${id}`, text, names}
	})

const known = new Set(abbreviations)

/** Tokens and sentences of a text, as the model of names reads them. */
export function readPlainDocument(id: string, text: string): Document {
	const article = makeArticle({id, text})
	const {tokens, sentences} = readSentences(article, known, {tags: false})
	const {length} = tokens
	const empty = new Array<string>(length).fill('')
	const syntax = {
		upos: new Array(length).fill('X'),
		xpos: empty,
		lemmas: empty,
		heads: new Int32Array(length).fill(-1),
		deprels: empty,
	}
	return {
		article,
		text,
		lexicon: baseLexicon,
		tokens,
		sentences,
		syntax,
		tree: buildTree(syntax.heads, empty),
		clauses: [],
		clauseAt: new Int32Array(length).fill(-1),
		messages: [],
		run: newRuleRun(),
	}
}

/** Leaves out the articles that the project is measured on: those that share a long line with one of them. */
export function withoutMeasured(gold: string, articles: readonly NamedArticle[]): NamedArticle[] {
	const keptOut = new Set(readLines<{text: string}>(gold, 'newsfacts/articles').flatMap(({text}) => longLines(text)))
	return articles.filter(({text}) => !longLines(text).some((line) => keptOut.has(line)))
}

/** A shorter line may stand in two articles by chance. */
const maxCommonChars = 60

const longLines = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line.length > maxCommonChars)
