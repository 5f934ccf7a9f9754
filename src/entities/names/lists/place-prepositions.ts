/** Prepositions before the name of where something is. Lower case. */
export const wherePrepositions: ReadonlySet<string> = new Set(
	'across around at from in inside into near outside through throughout within'.split(' '),
)

/** Prepositions before the name of where something goes: people can stand behind them as well. Lower case. */
export const whitherPrepositions: ReadonlySet<string> = new Set('to toward towards'.split(' '))
