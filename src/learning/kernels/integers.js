import {advance, define, get, locals, moduleOf, number, repeat, set, sumsOf} from './text.js'

// Two rows of A by four of W at a time: eight sums stay in registers. `a`, `w`, `c`: places in bytes; `step`: bytes from one
// row of A to the next, `inner`: bytes of a row.
const product = define(
	'product',
	['a', 'step', 'w', 'c', 'rows', 'columns', 'inner'],
	`${locals('i32', ['other', 'left', 'at', 'weight', 'place', 'under'])}
	${locals('v128', ['x', 'z', 'y', 'u', 'v', 's0', 's1', 's2', 's3', 't0', 't1', 't2', 't3'])}
	(block $done (loop $pairs
		(br_if $done (i32.le_s ${get('rows')} ${number(0)}))
		${set('other', `(i32.add ${get('a')} ${get('step')})`)}
		${set('under', `(i32.add ${get('c')} (i32.shl ${get('columns')} ${number(2)}))`)}
		${set('weight', get('w'))}
		${set('left', get('columns'))}
		(loop $fours
			${['s0', 's1', 's2', 's3', 't0', 't1', 't2', 't3'].map((name) => set(name, '(v128.const i32x4 0 0 0 0)')).join(' ')}
			${set('at', number(0))}
			(loop $along
				${set('x', `(v128.load (i32.add ${get('a')} ${get('at')}))`)}
				${set('z', `(v128.load (i32.add ${get('other')} ${get('at')}))`)}
				${set('place', `(i32.add ${get('weight')} ${get('at')})`)}
				${repeat(
					4,
					(row) => `${set('y', `(v128.load ${get('place')})`)}
				${set(`s${row}`, `(i32x4.add ${get(`s${row}`)} (i32x4.dot_i16x8_s ${get('x')} ${get('y')}))`)}
				${set(`t${row}`, `(i32x4.add ${get(`t${row}`)} (i32x4.dot_i16x8_s ${get('z')} ${get('y')}))`)}
				${row < 3 ? advance('place', get('inner')) : ''}`,
				)}
				${advance('at', number(16))}
				(br_if $along (i32.lt_u ${get('at')} ${get('inner')})))
			${['s', 't']
				.map(
					(row) => `${set('y', `(block (result v128) ${sumsOf([0, 1, 2, 3].map((column) => row + column))})`)}
			(v128.store ${get(row === 's' ? 'c' : 'under')} ${get('y')})`,
				)
				.join('\n')}
			${advance('c', number(16))}
			${advance('under', number(16))}
			${advance('weight', `(i32.shl ${get('inner')} ${number(2)})`)}
			${set('left', `(i32.sub ${get('left')} ${number(4)})`)}
			(br_if $fours (i32.gt_s ${get('left')} ${number(0)})))
		${set('c', get('under'))}
		${set('a', `(i32.add ${get('other')} ${get('step')})`)}
		${set('rows', `(i32.sub ${get('rows')} ${number(2)})`)}
		(br $pairs)))`,
)

const load = (place, offset = 0) => `(v128.load offset=${offset} ${place})`
const real = (place, offset = 0) => `(f32x4.convert_i32x4_s ${load(place, offset)})`
/** A sum of the product in real numbers: times its unit, plus its bias. */
const valued = (sums, units, biases, offset = 0) =>
	`(f32x4.add (f32x4.mul ${real(sums, offset)} ${load(units, offset)}) ${load(biases, offset)})`
const whole = (value) => `(i32x4.trunc_sat_f32x4_s (f32x4.nearest ${value}))`
const narrow = (one, other) => `(i16x8.narrow_i32x4_s ${whole(one)} ${whole(other)})`
const clamp = (value, bound) => `(f32x4.max (f32x4.min ${value} ${splat(bound)}) ${splat(-bound)})`
const splat = (value) => `(v128.const f32x4 ${value} ${value} ${value} ${value})`

// `body` for each `bytes` of `length`, with `at` running.
const along = (name, length, bytes, body) =>
	`${set('at', number(0))}
	(loop $${name} ${body}
		${advance('at', number(bytes))}
		(br_if $${name} (i32.lt_u ${get('at')} ${length})))`
// Back to the loop of rows while any is left.
const again = (count) => `(br_if $rows (local.tee $${count} (i32.sub ${get(count)} ${number(1)})))`
const by = (name) => `(i32.add ${get(name)} ${get('at')})`

// The two parts of a layer, for each of `rows`, `length` bytes of real numbers: values from 0 on, and x += near + values.
const rectify = define(
	'rectify',
	['sums', 'units', 'biases', 'out', 'rows', 'length'],
	`${locals('i32', ['at'])}
	(loop $rows ${along(
		'row',
		get('length'),
		16,
		`(v128.store ${by('out')} (f32x4.max ${valued(by('sums'), by('units'), by('biases'))} ${splat(0)}))`,
	)}
		${advance('sums', get('length'))} ${advance('out', get('length'))}
		${again('rows')})`,
)

const grow = define(
	'grow',
	['sums', 'units', 'biases', 'near', 'x', 'rows', 'length'],
	`${locals('i32', ['at'])}
	(loop $rows ${along(
		'row',
		get('length'),
		16,
		`(v128.store ${by('x')} (f32x4.add ${load(by('x'))} (f32x4.add ${load(by('near'))} ${valued(by('sums'), by('units'), by('biases'))})))`,
	)}
		${['sums', 'near', 'x'].map((name) => advance(name, get('length'))).join(' ')}
		${again('rows')})`,
)

// Real numbers to 16-bit integers, times `scale` (a place of four equal numbers): `length` bytes of them.
const round = define(
	'round',
	['from', 'to', 'scale', 'length'],
	`${locals('i32', ['at'])} ${locals('v128', ['factor'])}
	${set('factor', load(get('scale')))}
	${along(
		'row',
		get('length'),
		32,
		`(v128.store (i32.add ${get('to')} (i32.shr_u ${get('at')} ${number(1)})) ${narrow(
			`(f32x4.mul ${load(by('from'))} ${get('factor')})`,
			`(f32x4.mul ${load(by('from'), 16)} ${get('factor')})`,
		)})`,
	)}`,
)

// Sums to 16-bit integers, none below `least` (a place of four equal numbers).
const recode = define(
	'recode',
	['sums', 'units', 'biases', 'least', 'to', 'rows', 'length'],
	`${locals('i32', ['at'])} ${locals('v128', ['floor'])}
	${set('floor', load(get('least')))}
	(loop $rows ${along(
		'row',
		get('length'),
		32,
		`(v128.store (i32.add ${get('to')} (i32.shr_u ${get('at')} ${number(1)})) ${narrow(
			`(f32x4.max ${valued(by('sums'), by('units'), by('biases'))} ${get('floor')})`,
			`(f32x4.max ${valued(by('sums'), by('units'), by('biases'), 16)} ${get('floor')})`,
		)})`,
	)}
		${advance('sums', get('length'))} ${advance('to', `(i32.shr_u ${get('length')} ${number(1)})`)}
		${again('rows')})`,
)

// x (27 + x²) / (27 + 9 x²) for x between -3 and 3: see train/learning/approximate-tanh.ts.
const approximateTanh = (name) => {
	const square = `(f32x4.mul ${get(name)} ${get(name)})`
	return `(f32x4.div (f32x4.mul ${get(name)} (f32x4.add ${splat(27)} ${get('square')})) (f32x4.add ${splat(27)} (f32x4.mul ${splat(9)} ${get('square')})))`.replace(
		/^/,
		`${set('square', square)} `,
	)
}

// One direction of a gated layer. `gates` holds sums of gates and, `span` bytes on, of candidates; `step` bytes from one node
// to the next, less than 0 backward; `last` is room for what was let through last, `length` bytes; `to` gets it in integers.
const half = (offset) => `
	${set('gate', clamp(`(f32x4.mul ${splat(0.5)} ${valued(by('gates'), by('units'), by('biases'), offset)})`, 3))}
	${set('candidate', clamp(valued(`(i32.add ${by('gates')} ${get('span')})`, `(i32.add ${by('units')} ${get('span')})`, `(i32.add ${by('biases')} ${get('span')})`, offset), 3))}
	${set('z', `(block (result v128) ${approximateTanh('gate')})`)}
	${set('z', `(f32x4.add ${splat(0.5)} (f32x4.mul ${splat(0.5)} ${get('z')}))`)}
	${set('c', `(block (result v128) ${approximateTanh('candidate')})`)}
	${set('before', load(by('last'), offset))}
	${set(offset ? 'high' : 'low', `(f32x4.add ${get('before')} (f32x4.mul ${get('z')} (f32x4.sub ${get('c')} ${get('before')})))`)}
	(v128.store offset=${offset} ${by('last')} ${get(offset ? 'high' : 'low')})`
const gate = define(
	'gate',
	['gates', 'units', 'biases', 'span', 'last', 'to', 'rows', 'length', 'step', 'toStep'],
	`${locals('i32', ['at'])} ${locals('v128', ['gate', 'candidate', 'z', 'c', 'before', 'low', 'high', 'square'])}
	(loop $rows ${along(
		'row',
		get('length'),
		32,
		`${half(0)} ${half(16)}
		(v128.store (i32.add ${get('to')} (i32.shr_u ${get('at')} ${number(1)})) ${narrow(
			`(f32x4.mul ${get('low')} ${splat(16384)})`,
			`(f32x4.mul ${get('high')} ${splat(16384)})`,
		)})`,
	)}
		${advance('gates', get('step'))} ${advance('to', get('toStep'))}
		${again('rows')})`,
)

// x += row * unit for each of `count` rows of 8-bit integers; `length` of them a row, a multiple of eight.
const embed = define(
	'embed',
	['rows', 'count', 'table', 'units', 'x', 'length'],
	`${locals('i32', ['row', 'at'])} ${locals('v128', ['unit', 'eight'])}
	(loop $rows
		${set('row', `(i32.load ${get('rows')})`)}
		${set('unit', `(v128.load32_splat (i32.add ${get('units')} (i32.shl ${get('row')} ${number(2)})))`)}
		${set('row', `(i32.add ${get('table')} (i32.mul ${get('row')} ${get('length')}))`)}
		${along(
			'row',
			get('length'),
			8,
			`${set('eight', `(v128.load8x8_s (i32.add ${get('row')} ${get('at')}))`)}
			${[0, 16]
				.map((offset) => {
					const place = `(i32.add ${get('x')} (i32.shl ${get('at')} ${number(2)}))`
					const wide = `(i32x4.extend_${offset ? 'high' : 'low'}_i16x8_s ${get('eight')})`
					return `(v128.store offset=${offset} ${place} (f32x4.add ${load(place, offset)} (f32x4.mul ${get('unit')} (f32x4.convert_i32x4_s ${wide}))))`
				})
				.join('\n')}`,
		)}
		${advance('rows', number(4))}
		${again('count')})`,
)

// The hidden units of a relation: of both ends and the way between them, `length` bytes, to 16-bit integers from 0 on.
const end = (sums, skip, offset) =>
	`(f32x4.mul ${real(by(sums), offset)} ${load(skip ? `(i32.add ${by('units')} ${get('length')})` : by('units'), offset)})`
const joined = (offset) =>
	`(f32x4.max (f32x4.add (f32x4.add ${end('own', false, offset)} ${end('other', true, offset)}) ${load(by('way'), offset)}) ${splat(0)})`
const join = define(
	'join',
	['own', 'other', 'units', 'way', 'to', 'length'],
	`${locals('i32', ['at'])}
	${along(
		'row',
		get('length'),
		32,
		`(v128.store (i32.add ${get('to')} (i32.shr_u ${get('at')} ${number(1)})) ${narrow(joined(0), joined(16))})`,
	)}`,
)

/** Products of integer matrices, and what a network does between them. */
export const integers = moduleOf([product, rectify, grow, round, recode, gate, embed, join])
