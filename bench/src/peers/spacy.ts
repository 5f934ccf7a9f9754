import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {EntityRecord} from '../../../dist/facts/entity.js'
import type {Extraction} from '../../../dist/facts/extraction.js'
import type {ArticleInput} from '../../../dist/model/article/article.js'
import {dateRecord, nameRecord, quantityRecord, recordsOf} from '../records.js'
import type {Loader} from '../system.js'

interface Found {
	readonly sentences: readonly [number, number][]
	readonly tokens: readonly [number, number, string, string, string, number, string][]
	readonly entities: readonly [number, number, string][]
}

const program = fileURLToPath(new URL('../../peers/read_with_spacy.py', import.meta.url))

/** spaCy's small English model, where a Python with it is at hand (`PYTHON`, else `python3`). */
export const spacy: Loader = async () => {
	const python = process.env.PYTHON ?? 'python3'
	const known = new Map<string, Found>()
	let why = ''
	const run = (texts: readonly string[], ...flags: string[]): string | null => {
		const input = texts.map((text) => `${JSON.stringify({text})}\n`).join('')
		const child = spawnSync(python, [program, ...flags], {input, encoding: 'utf8', maxBuffer: 2 ** 30})
		why = child.error?.message ?? child.stderr.trim().split('\n').at(-1) ?? ''
		return child.status === 0 ? child.stdout.trim() : null
	}
	const prepare = (texts: readonly string[]): boolean => {
		const lines = run(texts)?.split('\n')
		if (!lines) return false
		for (const [index, text] of texts.entries()) known.set(text, JSON.parse(lines[index]!) as Found)
		return true
	}
	if (!prepare(['It rains.'])) {
		process.stderr.write(`spaCy: no Python with spaCy and a model, skipped (${python}: ${why})\n`)
		return null
	}
	return {
		name: 'spaCy sm',
		jobs: ['sentences', 'tags', 'names', 'spans', 'dates'],
		lacks: ['DURATION.f1', 'value.f1'],
		extract(article) {
			if (!known.has(article.text)) prepare([article.text])
			return spacyRecords(article, known.get(article.text)!)
		},
		prepare,
		seconds: (texts) => Number(run(texts, '--seconds')),
	}
}

/** What spaCy found, in our records: OntoNotes types folded into ours. */
function spacyRecords(article: ArticleInput, {sentences, tokens, entities}: Found): Extraction {
	const {text} = article
	return recordsOf(article, {
		sentences: sentences.map(([start, end]) => ({start, end})),
		tokens: {
			start: tokens.map(([start]) => start),
			end: tokens.map(([, end]) => end),
			upos: tokens.map(([, , upos]) => upos),
			xpos: tokens.map(([, , , xpos]) => xpos),
			lemma: tokens.map(([, , , , lemma]) => lemma),
			head: tokens.map(([, , , , , head]) => head),
			deprel: tokens.map(([, , , , , , deprel]) => deprel.toLowerCase()),
		},
		entities: entities.flatMap(([start, end, label]) => {
			const type = names[label]
			return type ? nameRecord(text, {start, end}, type) : []
		}),
		facts: entities.flatMap(([start, end, label]) => {
			const type = amounts[label]
			if (type) return quantityRecord(text, {start, end}, {type, value: null, unit: null})
			return label === 'DATE' || label === 'TIME' ? dateRecord(text, {start, end}, label, '') : []
		}),
	})
}

const names: Readonly<Record<string, EntityRecord['type']>> = {
	PERSON: 'person',
	GPE: 'place',
	LOC: 'place',
	FAC: 'place',
	ORG: 'organization',
	NORP: 'group',
	PRODUCT: 'product',
	EVENT: 'event',
	WORK_OF_ART: 'work',
	LAW: 'work',
	LANGUAGE: 'work',
}

const amounts = {CARDINAL: 'count', MONEY: 'money', PERCENT: 'percent'} as Readonly<
	Record<string, 'count' | 'money' | 'percent'>
>
