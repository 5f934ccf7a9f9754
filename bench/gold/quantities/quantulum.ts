import {z} from 'zod'
import {countsOf, figuresOf, percent} from '#src/evaluate/counts.js'
import type {Difference} from '#src/evaluate/errors.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import type {Pair, Score} from '#src/evaluate/score.js'
import type {Task} from '#src/evaluate/task.js'
import type {ParsedQuantity} from '#src/numbers/amount.js'
import {readNumbers, standardOptions} from '#src/numbers/grammar/read.js'
import {nonQuantityRulesOf} from '#src/numbers/reject/reject.js'
import {isWordAt, type Pieces, pieceAt} from '#src/numbers/tokens/pieces.js'
import {nounUnit} from '#src/numbers/units/unit.js'

const schema = z.object({
	req: z.string(),
	res: z.array(z.object({value: z.number(), unit: z.string(), surface: z.string()})),
})

type Case = z.infer<typeof schema>
type Gold = Case['res'][number]

/**
 * quantulum3's own tests, by the number grammar alone, each sentence by itself: value (of a range its middle) and unit.
 * Years and numbers of models count here. `whole` is the share of sentences all right.
 */
export const quantulum: Task<Case> = {
	part: 'quantity',
	accepts: (file) => file.path.startsWith('quantities/') && recordsHave(file, 'req', 'res'),
	read: (file) => readJsonl(file, schema),
	article: ({req}) => ({text: req}),
	extract: () => ({article: null, sentences: [], entities: [], facts: [], messages: []}) as never,
	score: scoreCases,
}

// Dates aren't left out: a year is a number without dimension here.
const setup = {...standardOptions, nonQuantities: nonQuantityRulesOf(['no-clock', 'no-code', 'no-address', 'no-idiom'])}

function scoreCases(pairs: Iterable<Pair<Case>>): Score {
	const sum = {gold: 0, ours: 0, right: 0, whole: 0, cases: 0}
	const differences: Difference[] = []
	for (const {gold} of pairs) {
		const {pieces, found: all} = readNumbers(gold.req, {start: 0, end: gold.req.length}, setup)
		const found = joinMoves(all)
			.filter((own) => !isLeftOut(pieces, own))
			.map((own) => inDozens(pieces, own))
		const left = [...found]
		let right = 0
		for (const one of gold.res) {
			const index = left.findIndex((own) => isSame(one, own))
			if (index < 0) continue
			left.splice(index, 1)
			right++
		}
		sum.cases++
		sum.gold += gold.res.length
		sum.ours += found.length
		sum.right += right
		if (right === gold.res.length && left.length === 0) sum.whole++
		else differences.push(differenceOf(gold, found))
	}
	return {
		items: sum.gold,
		figures: [
			{metric: 'whole', value: percent(sum.whole, sum.cases)},
			...figuresOf('', countsOf(sum.right, sum.ours, sum.gold)),
		],
		differences,
	}
}

// Vague numbers and `one` before a noun are left out here.
const isLeftOut = (pieces: Pieces, {numeral, unit, type}: ParsedQuantity): boolean =>
	/^(?:several|many|few)$/.test(pieceAt(pieces, numeral.from).norm) ||
	(isWordAt(pieces, numeral.from, 'one') &&
		numeral.to === numeral.from + 1 &&
		unit === null &&
		type === 'count' &&
		pieceAt(pieces, numeral.to).type === 'word')

// `a dozen eggs` is one dozen here.
const inDozens = (pieces: Pieces, own: ParsedQuantity): ParsedQuantity =>
	isWordAt(pieces, own.numeral.to - 1, 'dozen') && own.value !== null
		? {...own, value: own.value / 12, unit: nounUnit('dozen')}
		: own

// The two ends of a change are a range here.
function joinMoves(found: readonly ParsedQuantity[]): ParsedQuantity[] {
	return found.flatMap((own, index) => {
		const next = found[index + 1]
		if (own.role === 'from' && next?.role === 'to')
			return [{...own, min: own.value, max: next.value, value: null, unit: next.unit}]
		return own.role === 'to' && found[index - 1]?.role === 'from' ? [] : [own]
	})
}

function middleOf({value, min, max}: ParsedQuantity): number {
	if (value !== null) return value
	return min !== null && max !== null ? (min + max) / 2 : (min ?? 0)
}

function isSame({value, unit}: Gold, own: ParsedQuantity): boolean {
	const ours = middleOf(own)
	if (Math.abs(ours - value) > 1e-6 * Math.max(Math.abs(value), 1e-9)) return false
	return plain(unit) === plain(unitOf(own))
}

const names: Readonly<Record<string, string>> = {
	'%': 'percentage',
	EUR: 'euro',
	GBP: 'pound sterling',
	JPY: 'yen',
	USD: 'dollar',
	GBX: 'penny',
	gigayear: 'gigayear',
	millilitre: 'cubic centimetre',
	'minute of arc': 'minute of arc',
	pound: 'pound-mass',
}

const unitOf = ({unit}: ParsedQuantity): string =>
	unit
		? unit.name
				.split(' per ')
				.map((part) => names[part] ?? part)
				.join(' per ')
		: 'dimensionless'

// `count per week` is what `times a week` is here.
const plain = (unit: string): string =>
	unit
		.toLowerCase()
		.replace(/^time per/, 'count per')
		.replace(/[\s-]/g, '')

const differenceOf = ({req, res}: Case, found: readonly ParsedQuantity[]): Difference => ({
	kind: 'quantulum',
	text: req,
	gold: res.map(({value, unit, surface}) => `${surface} = ${value} ${unit}`).join(' | '),
	ours: found.map((own) => `${middleOf(own)} ${unitOf(own)}`).join(' | '),
	rule: null,
})
