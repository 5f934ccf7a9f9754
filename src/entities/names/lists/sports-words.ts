const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words that only reports of matches hold in number. Lower case. */
export const sportsWords = words(`
	batsman batsmen batted batting bowled bowler bowlers bowling coach cup defender defenders equaliser equalizer final
	fixture fixtures fly-half fullback goal goalkeeper goalless goals group halftime half-time header hooker innings kickoff
	kick-off league match matches midfielder midfielders offside penalty pitch qualifier qualifiers quarterfinal
	quarterfinals quarter-final quarter-finals referee scoreless scored scorer scrum semifinal semifinals semi-final
	semi-finals shootout skipper squad stadium striker strikers substitute teammate teammates test tournament tries umpire
	wicket wicketkeeper wickets winger`)

/** What a side does, and no country: right after its name. */
export const sideVerbs = words(`
	beat beats bowled bowl clinched conceded concede crushed defeat defeated defeats draw drew edge edged eliminated equalised
	equalized faced faces face hammered kicked led lose loses lost outclassed outplayed overcame play played plays
	qualified qualify routed score scored scores stunned suffered thrashed thumped took trailed trounced win winning wins won`)

/** What is done to a side: right before its name. */
export const beatingVerbs = words(`
	against beat beating beats crushed crushing defeat defeated defeating defeats edged edging eliminated eliminating face faced faces
	facing hammered hammering outplayed overcame played playing routed routing stunned stunning thrashed thrashing trounced
	v versus vs`)

/** Who and what belongs to a side: after its name. */
export const sideNouns = words(`
	bench bowler bowlers captain coach defender defenders fans fly-half footballer footballers forward forwards fullback goalkeeper
	innings manager midfielder midfielders player players scrum-half side skipper squad starting striker strikers supporters team
	wicketkeeper winger wingers xi`)
