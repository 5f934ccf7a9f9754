/** Words that are capitalized at the start of a sentence or in a headline without being names, lower case. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
	`a about above according across actually add additionally after afterwards again against ago all almost along already also
	although always am amid among an and another any anyone anything are around as aside ask asked at away back based be because
	been before behind being below beside besides between beyond both but by call can can't cannot clearly come consider
	could critics currently despite did didn't do does doesn't doing don't down due during each earlier early either else
	even eventually ever every everyone everybody everything except experts far few fewer finally first five follow following for
	former four from further furthermore get given go good had half has have having he he's her here here's hers herself
	him himself his hopefully how however hundreds i i'd i'll i'm i've if in including indeed inside instead into is isn't
	it it's its itself just last late later latest less let let's like likewise long look lots many maybe me meanwhile
	men might millions mine more moreover most mostly much must my myself near nearby nearly neither never nevertheless new next
	nine no nobody none nonetheless nor not nothing now nowhere of off officials often oh ok okay old on once one only onto or
	other others otherwise our ours out outside over overall own people per perhaps please police previously quite rather
	read really recently right same saying scientists second see seven several shall she she's should similarly since six so
	some somebody someone something sometimes soon still students such sure surely ten than thank thanks that that's the
	their theirs them themselves then there there's thereafter therefore these they they're they've third this those though
	thousands three through throughout thus to today together tomorrow tonight too toward towards two ultimately under
	undoubtedly unfortunately unless unlike until up upon us use using usually very via wait was wasn't watch we we'll we're
	we've well were weren't what what's whatever when whenever where whereas wherever whether which while who who's whoever
	whole whom whose why will with within without women won't would wouldn't yes yesterday yet you you'll you're you've
	young your yours`
		.split(/\s+/)
		.filter(Boolean),
)

/** Capitalized words that name times and languages, not persons, places or organizations, lower case. */
export const calendarWords: ReadonlySet<string> = new Set(
	`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
	january february march april may june july august september october november december jan feb mar apr jun jul aug sep
	sept oct nov dec am pm a.m p.m gmt est edt pst utc ad bc bce ce christmas easter`
		.split(/\s+/)
		.filter(Boolean),
)
