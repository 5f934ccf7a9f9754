const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Abbreviations that stand before a name or a number and never end a sentence. Lower case, without the last stop. */
export const never: ReadonlySet<string> = words(
	`adm atty brig capt cdr cf cmdr col comdr cpl det dr drs e.g eg eq eqs ex fig figs ft gen gens gov govs hon i.e ie
	insp lieut lt maj messrs mlle mlles mme mmes mr mrs ms msgr mt n.b no nos nr p p.s pfc pp pres prof profs pvt rep reps
	rev revs sen sens sfc sgt sgts st sta ste sts supt v viz vol vols vs`,
)

/** Abbreviations of times of day and eras: they end a sentence before a capital, unless only a time stands before them. */
export const times: ReadonlySet<string> = words('a.d a.m ad am b.c b.c.e bc c.e p.m')

/** Academic degrees. */
export const degrees: ReadonlySet<string> = words('b.a b.s d.d.s j.d ll.b ll.d ll.m m.a m.b.a m.d m.s m.sc ph.d')

/** Units that follow a number. */
export const measures: ReadonlySet<string> = words(
	'cm ft hr hrs in k km lb lbs m mi min mins mm oz sec secs yd yds yr yrs',
)

/** Names written with an exclamation mark. */
export const shouted: ReadonlySet<string> = words('ahoy jeopardy joomla oklahoma yahoo yum')

/** Words after which no sentence ends. */
export const danglers: ReadonlySet<string> = words(
	"'s a an and as at by for from his my of or our the their to with your ’s",
)

/** What follows a time of day inside a sentence, beside days and months: `5 p.m. EST`. */
export const zonesOfTime: ReadonlySet<string> = words(
	'bst cdt central cest cet cst eastern ect edt est et gmt ist mdt mountain mst pacific pdt pst pt utc',
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
