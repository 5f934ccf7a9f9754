const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/**
 * Words that open sentences and hardly ever continue a name or follow an abbreviation inside a sentence: with a capital after
 * an ambiguous full stop they show the end of a sentence.
 */
export const starters: ReadonlySet<string> = words(
	`a about according after all also although am among an and another any anyone are as asked at because before
	behind being below besides between beyond billions both but by can consequently could despite did do does don't
	dozens during each either even every everyone few finally first for from further furthermore had has have he
	hence her here hers him his how however hundreds i i'd i'll i'm i've if in indeed instead into is it it's its
	just last lastly later let let's like many maybe meanwhile millions moreover most much my neither never
	nevertheless no nobody none nor not nothing now of often on once one only or other others otherwise our over
	perhaps please previously rather scores second she she's should similarly since so some someone something
	sometimes soon still such tens than that that's the their them then there there's therefore these they they're
	they've this those though thousands through throughout thus to today together under unless unlike until upon was
	we we're we've were what what's when where whether which while who whose why will with within without would yes
	yet you you're your`,
)

/** Words after which no sentence ends. */
export const danglers: ReadonlySet<string> = words(
	"'s a an and as at by for from his my of or our the their to with your ’s",
)

/** Prepositions and conjunctions among the words that open sentences: in a headline they go on with it. */
export const joiners: ReadonlySet<string> = words(
	'about after among and as at before behind below between beyond by despite during for from in into of on or over through to under until upon with within without',
)

/** Prepositions that open a time at the head of a sentence. */
export const timePrepositions: ReadonlySet<string> = words(
	'about after around at before between by during from in on since till until',
)

/** Subjects and auxiliaries: where one stands, a clause has begun. */
export const clauseWords: ReadonlySet<string> = words(
	'am are did do does had has have he i is it she they was we were will would you',
)

/** Words that open a new clause after a question or exclamation even when they are written small. */
export const clauseOpeners: ReadonlySet<string> = words(
	'can do he how i if it my please she that there they this we what where who why you',
)

/** Names written with an exclamation mark. */
export const exclaimedNames: ReadonlySet<string> = words('ahoy jeopardy joomla oklahoma yahoo yum')
