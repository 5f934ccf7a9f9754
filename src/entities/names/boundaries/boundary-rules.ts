import {type Document, normAt, normIn, spaceBefore, wordAt} from '../../../model/document.js'
import {type RuleCard, rule} from '../../../rules/rule.js'
import {ruleSet} from '../../../rules/rule-set.js'
import {rewrite} from '../../../rules/run-rules.js'
import {type NameContext, type RawName, wordsOf} from '../name-context.js'

/** One name as found, and the names it is cut into. */
type CutName = readonly RawName[]

/** A rule that cuts a name into other ones; null where it leaves it. */
const boundaryRule = ({
	cut,
	...card
}: RuleCard & {readonly cut: (context: NameContext, name: RawName) => CutName | null}) =>
	rule<NameContext, CutName, CutName>({
		...card,
		match(context, pieces) {
			const parts = pieces.map((name) => cut(context, name))
			return parts.every((part) => part === null) ? null : pieces.flatMap((name, at) => parts[at] ?? [name])
		},
		apply: (_, __, cuts) => cuts,
	})

/** Where names begin and end, against the model. */
export const boundaryRules = ruleSet<NameContext, CutName>(
	'entities/names',
	['name-boundary'],
	[
		// `Harbour Ministry • Hartwell Institute`: the bullet of a list item ends a name.
		boundaryRule({
			name: 'list-separator',
			phase: 'name-boundary',
			example: 'The Harbour Forum • Quill Conference opened.',
			cut({doc}, name) {
				let isList = false
				for (let row = name.from; row < name.to && !isList; row++) isList = separatesItems(doc, row)
				if (!isList) return null
				const items: RawName[] = []
				let {from} = name
				for (let row = from; row <= name.to; row++) {
					if (row < name.to && !separatesItems(doc, row)) continue
					// `Group F — Norway`: the letter of a list item is no name.
					const isLetter = row - from === 1 && row - from < name.to - name.from && wordAt(doc, from).length === 1
					if (row > from && !isLetter) items.push({...name, from, to: row})
					from = row + 1
				}
				return items.length === 1 && items[0]!.from === name.from && items[0]!.to === name.to ? null : items
			},
		}),
		// Party, hyphen, and the state or constituency that a member sits for.
		boundaryRule({
			name: 'party-and-seat',
			phase: 'name-boundary',
			example: 'Ann Lee (NDP-Timmins) spoke.',
			cut({doc, lexicon: {forms}}, name) {
				const {from, to} = name
				const party = wordAt(doc, from)
				const isLetter = /^[RDI]$/.test(party)
				if (to - from < 3 || normAt(doc, from + 1) !== '-' || !/^[(,]$/.test(wordAt(doc, from - 1))) return null
				// `Ann Lee, D-Holm`, whatever the model takes Holm for
				if (name.type === 'person' && !isLetter) return null
				const text = wordsOf(doc, {from: from + 2, to})
				// `R-Tex`, without its stop
				const entry = forms.get(text) ?? forms.get(`${text}.`)
				const isConstituency = entry?.type === 'place' && entry.subtype !== 'country'
				const constituency: RawName = {
					...name,
					from: from + 2,
					type: 'place',
					subtype: isConstituency ? entry.subtype : 'region',
				}
				if (isLetter) return [constituency]
				const bracketed = normAt(doc, from - 1) === '(' && normAt(doc, to) === ')'
				if (isConstituency || !bracketed || !/^\p{Lu}{2,6}$/u.test(party)) return null
				return [{...name, to: from + 1, type: 'organization', subtype: 'party'}, constituency]
			},
		}),
		// `Quillmoor village of Sorel`: a place, and the larger one that it lies in; not `Eastern District of Sorel`.
		boundaryRule({
			name: 'place-in-place',
			phase: 'name-boundary',
			example: 'Police closed the Karan area of Mosul on Friday.',
			cut({doc}, name) {
				const {from, to, type} = name
				if (type !== 'place' || normAt(doc, from) === 'the') return null
				for (let row = from + 2; row < to - 1; row++)
					if (normAt(doc, row) === 'of' && isArea(wordAt(doc, row - 1)))
						return [
							{...name, to: row - 1},
							{...name, from: row + 1, subtype: null},
						]
				return null
			},
		}),
		// `Bob “Slim” Moss`, of which the model may see two or three names, with a mark in one of them.
		boundaryRule({
			name: 'quoted-nickname',
			phase: 'name-boundary',
			example: 'Dwayne "The Reed" Holm sang.',
			cut({doc, names}, name) {
				const close = name.type === 'person' ? nicknameEnd(doc, name) : -1
				if (close < name.to) return null
				const family = names.find(({from, to}) => from <= close + 1 && to > close + 1)
				return family?.type === 'person' ? [{...name, to: family.to}] : null
			},
		}),
		// `Oslo's Harbour District`, where Oslo is listed as a place; `St. John's Hospital` is one name.
		boundaryRule({
			name: 'possessor-place',
			phase: 'name-boundary',
			example: 'He died at Kenya’s Holmby Hospital.',
			cut({doc, lexicon: {forms}}, name) {
				const {from, to, type} = name
				const isOrganization = type === 'organization' && normIn(doc, to - 1, 'collective-noun')
				if (type !== 'place' && !isOrganization) return null
				for (let row = from + 1; row < to - 1; row++) {
					if (!/^['’]s$/.test(wordAt(doc, row)) || !/^\p{Lu}/u.test(wordAt(doc, row + 1))) continue
					// `East China's Holm Province`
					const start = isCompassWord(doc, from) && from + 1 < row ? from + 1 : from
					const owner = forms.get(wordsOf(doc, {from, to: row})) ?? forms.get(wordsOf(doc, {from: start, to: row}))
					if (owner?.type !== 'place') return null
					return [
						{
							...name,
							from: forms.has(wordsOf(doc, {from, to: row})) ? from : start,
							to: row,
							type: 'place',
							subtype: owner.subtype,
						},
						{...name, from: row + 1},
					]
				}
				return null
			},
		}),
	],
)

const isCompassWord = (doc: Document, row: number): boolean =>
	/^(?:(?:north|south)?(?:ea|we)st|north|south|central)(?:ern)?$/.test(normAt(doc, row))

// Words for parts of a country after their names, in lower case; not `Gulf of Sorel`.
const isArea = (word: string): boolean =>
	/^(?:area|borough|city|county|district|locality|municipality|neighbou?rhood|prefecture|province|region|suburb|taluk|tehsil|town|township|village)$/.test(
		word,
	)

/** Longest nickname, in tokens. */
const maxNickname = 4

// The row of the mark that ends a nickname which begins in a name or right after it; -1 where none does.
function nicknameEnd(doc: Document, {from, to}: RawName): number {
	let open = from + 1
	while (open <= to && !/^["“‘]$/.test(wordAt(doc, open))) open++
	if (open > to) return -1
	for (let row = open + 1; row <= open + maxNickname + 1; row++) {
		if (/^["”’]$/.test(wordAt(doc, row))) return row > open + 1 ? row : -1
		if (!/^\p{Lu}/u.test(wordAt(doc, row))) return -1
	}
	return -1
}

function separatesItems(doc: Document, row: number): boolean {
	const word = wordAt(doc, row)
	return word.length === 1 && (/[•·▪►◦‣|]/.test(word) || (/[–—]/.test(word) && spaceBefore(doc, row)))
}

const rangeOf = (pieces: CutName) => ({from: pieces[0]?.from ?? 0, to: pieces.at(-1)?.to ?? 0})

/** The names as the rules cut and join them. */
export const cutNames = (context: NameContext): RawName[] =>
	context.names.flatMap((name) => rewrite(boundaryRules, context, [name], context.doc.run, rangeOf).item ?? [])
