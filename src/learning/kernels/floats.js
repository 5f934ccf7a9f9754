import {advance, define, get, locals, moduleOf, number, repeat, set} from './text.js'

const sums = Array.from({length: 8}, (_, index) => `s${index >> 1}${index & 1}`)

// Four rows of A by eight columns of B at a time: C (+)= A B. Places and steps in bytes; `columns` in bytes too.
const product = define(
	'product',
	['a', 'rowStep', 'innerStep', 'b', 'c', 'rows', 'columns', 'inner', 'adds'],
	`${locals('i32', ['column', 'left', 'from', 'along', 'place'])}
	${locals('v128', ['x', 'y0', 'y1', ...sums])}
	(block $done (loop $fours
		(br_if $done (i32.le_s ${get('rows')} ${number(0)}))
		${set('column', number(0))}
		(loop $eights
			(if ${get('adds')} (then
				${set('place', `(i32.add ${get('c')} ${get('column')})`)}
				${repeat(4, (row) => `${[0, 1].map((half) => set(`s${row}${half}`, `(v128.load offset=${half * 16} ${get('place')})`)).join(' ')} ${advance('place', get('columns'))}`)}
			) (else ${sums.map((name) => set(name, '(v128.const i32x4 0 0 0 0)')).join(' ')}))
			${set('from', `(i32.add ${get('b')} ${get('column')})`)}
			${set('along', get('a'))}
			${set('left', get('inner'))}
			(loop $inner
				${set('y0', `(v128.load ${get('from')})`)}
				${set('y1', `(v128.load offset=16 ${get('from')})`)}
				${set('place', get('along'))}
				${repeat(
					4,
					(row) => `${set('x', `(v128.load32_splat ${get('place')})`)}
				${[0, 1].map((half) => set(`s${row}${half}`, `(f32x4.add ${get(`s${row}${half}`)} (f32x4.mul ${get('x')} ${get(`y${half}`)}))`)).join(' ')}
				${row < 3 ? advance('place', get('rowStep')) : ''}`,
				)}
				${advance('along', get('innerStep'))}
				${advance('from', get('columns'))}
				${set('left', `(i32.sub ${get('left')} ${number(1)})`)}
				(br_if $inner ${get('left')}))
			${set('place', `(i32.add ${get('c')} ${get('column')})`)}
			${repeat(4, (row) => `${[0, 1].map((half) => `(v128.store offset=${half * 16} ${get('place')} ${get(`s${row}${half}`)})`).join(' ')} ${advance('place', get('columns'))}`)}
			${advance('column', number(32))}
			(br_if $eights (i32.lt_s ${get('column')} ${get('columns')})))
		${advance('c', `(i32.shl ${get('columns')} ${number(2)})`)}
		${advance('a', `(i32.shl ${get('rowStep')} ${number(2)})`)}
		${set('rows', `(i32.sub ${get('rows')} ${number(4)})`)}
		(br $fours)))`,
)

/** Products of real matrices, for training. */
export const floats = moduleOf([product])
