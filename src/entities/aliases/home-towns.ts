/** Clubs by their bynames, with the towns or states that they are called by as well, one league a line. */
const clubs = `
49ers:San Francisco;Niners:San Francisco;Bears:Chicago;Bengals:Cincinnati;Bills:Buffalo;Broncos:Denver;Browns:Cleveland;Buccaneers:Tampa Bay,Tampa;Bucs:Tampa Bay,Tampa;Cardinals:Arizona,St. Louis;Chargers:Los Angeles,San Diego;Chiefs:Kansas City;Colts:Indianapolis;Commanders:Washington;Cowboys:Dallas;Dolphins:Miami;Eagles:Philadelphia;Falcons:Atlanta;Giants:New York,San Francisco;Jaguars:Jacksonville;Jets:New York,Winnipeg;Lions:Detroit;Packers:Green Bay;Panthers:Carolina,Florida;Patriots:New England;Raiders:Las Vegas,Oakland;Rams:Los Angeles,St. Louis;Ravens:Baltimore;Redskins:Washington;Saints:New Orleans;Seahawks:Seattle;Steelers:Pittsburgh;Texans:Houston;Titans:Tennessee;Vikings:Minnesota
76ers:Philadelphia;Sixers:Philadelphia;Bucks:Milwaukee;Bulls:Chicago;Cavaliers:Cleveland;Cavs:Cleveland;Celtics:Boston;Clippers:Los Angeles;Grizzlies:Memphis;Hawks:Atlanta;Heat:Miami;Hornets:Charlotte;Jazz:Utah;Kings:Sacramento,Los Angeles;Knicks:New York;Lakers:Los Angeles;Magic:Orlando;Mavericks:Dallas;Mavs:Dallas;Nets:Brooklyn,New Jersey;Nuggets:Denver;Pacers:Indiana;Pelicans:New Orleans;Pistons:Detroit;Raptors:Toronto;Rockets:Houston;Spurs:San Antonio;Suns:Phoenix;Thunder:Oklahoma City;Timberwolves:Minnesota;Trail Blazers:Portland;Blazers:Portland;Warriors:Golden State;Wizards:Washington
Angels:Los Angeles,Anaheim;Astros:Houston;Athletics:Oakland;Blue Jays:Toronto;Braves:Atlanta;Brewers:Milwaukee;Cubs:Chicago;Diamondbacks:Arizona;Dodgers:Los Angeles;Guardians:Cleveland;Indians:Cleveland;Mariners:Seattle;Marlins:Miami,Florida;Mets:New York;Nationals:Washington;Orioles:Baltimore;Padres:San Diego;Phillies:Philadelphia;Pirates:Pittsburgh;Rangers:Texas,New York;Rays:Tampa Bay;Red Sox:Boston;Reds:Cincinnati;Rockies:Colorado;Royals:Kansas City;Tigers:Detroit;Twins:Minnesota;White Sox:Chicago;Yankees:New York
Avalanche:Colorado;Blackhawks:Chicago;Blue Jackets:Columbus;Blues:St. Louis;Bruins:Boston;Canadiens:Montreal;Canucks:Vancouver;Capitals:Washington;Coyotes:Arizona;Devils:New Jersey;Ducks:Anaheim;Flames:Calgary;Flyers:Philadelphia;Golden Knights:Vegas,Las Vegas;Hurricanes:Carolina;Islanders:New York;Kraken:Seattle;Lightning:Tampa Bay;Maple Leafs:Toronto;Oilers:Edmonton;Penguins:Pittsburgh;Predators:Nashville;Red Wings:Detroit;Sabres:Buffalo;Senators:Ottawa;Sharks:San Jose;Stars:Dallas;Wild:Minnesota
`

let known: ReadonlyMap<string, readonly string[]> | undefined

/** The towns or states of a club by its byname: `Browns`, `Boston Celtics`; none for what is no such name. */
export function homeTowns(name: string): readonly string[] {
	known ??= new Map(
		clubs
			.split(/[\n;]/)
			.filter(Boolean)
			.map((line): [string, string[]] => {
				const [byname = '', towns = ''] = line.split(':')
				return [byname, towns.split(',')]
			}),
	)
	const words = name.split(' ')
	for (let from = Math.max(0, words.length - 2); from < words.length; from++) {
		const byname = words.slice(from).join(' ')
		const towns = known.get(byname)
		const before = words.slice(0, from).join(' ')
		if (towns && (from === 0 || towns.includes(before))) return from === 0 ? towns : [before]
	}
	return []
}
