/** Clubs by their bynames, with the towns or states that they are called by as well, one league a line. */
const clubs = `
49ers:San Francisco;Niners:San Francisco;Bears:Chicago;Bengals:Cincinnati;Bills:Buffalo;Broncos:Denver;Browns:Cleveland;Buccaneers:Tampa Bay,Tampa;Bucs:Tampa Bay,Tampa;Cardinals:Arizona,St. Louis;Chargers:Los Angeles,San Diego;Chiefs:Kansas City;Colts:Indianapolis;Commanders:Washington;Cowboys:Dallas;Dolphins:Miami;Eagles:Philadelphia;Falcons:Atlanta;Giants:New York,San Francisco;Jaguars:Jacksonville;Jets:New York,Winnipeg;Lions:Detroit;Packers:Green Bay;Panthers:Carolina,Florida;Patriots:New England;Raiders:Las Vegas,Oakland;Rams:Los Angeles,St. Louis;Ravens:Baltimore;Redskins:Washington;Saints:New Orleans;Seahawks:Seattle;Steelers:Pittsburgh;Texans:Houston;Titans:Tennessee;Vikings:Minnesota
76ers:Philadelphia;Sixers:Philadelphia;Bucks:Milwaukee;Bulls:Chicago;Cavaliers:Cleveland;Cavs:Cleveland;Celtics:Boston;Clippers:Los Angeles;Grizzlies:Memphis;Hawks:Atlanta;Heat:Miami;Hornets:Charlotte;Jazz:Utah;Kings:Sacramento,Los Angeles;Knicks:New York;Lakers:Los Angeles;Magic:Orlando;Mavericks:Dallas;Mavs:Dallas;Nets:Brooklyn,New Jersey;Nuggets:Denver;Pacers:Indiana;Pelicans:New Orleans;Pistons:Detroit;Raptors:Toronto;Rockets:Houston;Spurs:San Antonio;Suns:Phoenix;Thunder:Oklahoma City;Timberwolves:Minnesota;Trail Blazers:Portland;Blazers:Portland;Warriors:Golden State;Wizards:Washington
Angels:Los Angeles,Anaheim;Astros:Houston;Athletics:Oakland;Blue Jays:Toronto;Braves:Atlanta;Brewers:Milwaukee;Cubs:Chicago;Diamondbacks:Arizona;Dodgers:Los Angeles;Guardians:Cleveland;Indians:Cleveland;Mariners:Seattle;Marlins:Miami,Florida;Mets:New York;Nationals:Washington;Orioles:Baltimore;Padres:San Diego;Phillies:Philadelphia;Pirates:Pittsburgh;Rangers:Texas,New York;Rays:Tampa Bay;Red Sox:Boston;Reds:Cincinnati;Rockies:Colorado;Royals:Kansas City;Tigers:Detroit;Twins:Minnesota;White Sox:Chicago;Yankees:New York
Avalanche:Colorado;Blackhawks:Chicago;Blue Jackets:Columbus;Blues:St. Louis;Bruins:Boston;Canadiens:Montreal;Canucks:Vancouver;Capitals:Washington;Coyotes:Arizona;Devils:New Jersey;Ducks:Anaheim;Flames:Calgary;Flyers:Philadelphia;Golden Knights:Vegas,Las Vegas;Hurricanes:Carolina;Islanders:New York;Kraken:Seattle;Lightning:Tampa Bay;Maple Leafs:Toronto;Oilers:Edmonton;Penguins:Pittsburgh;Predators:Nashville;Red Wings:Detroit;Sabres:Buffalo;Senators:Ottawa;Sharks:San Jose;Stars:Dallas;Wild:Minnesota
Aces:Las Vegas;Dream:Atlanta;Fever:Indiana;Liberty:New York;Lynx:Minnesota;Mercury:Phoenix;Mystics:Washington;Sky:Chicago;Sparks:Los Angeles;Storm:Seattle,Melbourne;Valkyries:Golden State;Wings:Dallas
Crew:Columbus;Dynamo:Houston;Earthquakes:San Jose;Fire:Chicago;Galaxy:Los Angeles,LA;Rapids:Colorado;Red Bulls:New York;Revolution:New England;Sounders:Seattle;Timbers:Portland;Union:Philadelphia;Whitecaps:Vancouver;Mutiny:Tampa Bay;Fusion:Miami;Courage:North Carolina;Current:Kansas City;Gotham:New Jersey,New York;Pride:Orlando;Reign:Seattle;Spirit:Washington;Thorns:Portland;Wave:San Diego
Alouettes:Montreal;Argonauts:Toronto;Elks:Edmonton;Redblacks:Ottawa;Roughriders:Saskatchewan;Stampeders:Calgary;Tiger-Cats:Hamilton;Blue Bombers:Winnipeg
Broncos:Brisbane;Bulldogs:Canterbury;Cowboys:North Queensland;Dolphins:Redcliffe;Dragons:St George Illawarra;Eels:Parramatta;Knights:Newcastle;Panthers:Penrith;Rabbitohs:South Sydney;Raiders:Canberra;Roosters:Sydney;Sea Eagles:Manly;Sharks:Cronulla,Natal;Storm:Melbourne;Titans:Gold Coast;Warriors:New Zealand
Bombers:Essendon;Cats:Geelong;Crows:Adelaide;Demons:Melbourne;Dockers:Fremantle;Eagles:West Coast;Giants:Greater Western Sydney;Hawks:Hawthorn;Kangaroos:North Melbourne;Lions:Brisbane;Magpies:Collingwood;Power:Port Adelaide;Saints:St Kilda;Suns:Gold Coast;Swans:Sydney;Tigers:Richmond
Capitals:Delhi;Daredevils:Delhi;Indians:Mumbai;Kings:Punjab;Knight Riders:Kolkata,Trinbago;Royals:Rajasthan;Super Giants:Lucknow;Super Kings:Chennai;Sunrisers:Hyderabad;Challengers:Bangalore,Bengaluru;Gladiators:Quetta;Qalandars:Lahore;Sultans:Multan;Zalmi:Peshawar;Amazon Warriors:Guyana;Tallawahs:Jamaica;Tridents:Barbados
Heat:Brisbane;Hurricanes:Hobart;Renegades:Melbourne;Scorchers:Perth;Sixers:Sydney;Stars:Melbourne;Strikers:Adelaide;Thunder:Sydney;Blues:Auckland;Brumbies:Canberra;Chiefs:Waikato;Crusaders:Canterbury;Highlanders:Otago;Rebels:Melbourne;Reds:Queensland;Waratahs:New South Wales
`

let known: ReadonlyMap<string, readonly string[]> | undefined

/** The towns or states of a club by its byname: `Browns`, `Boston Celtics`; none for what is no such name. */
export function homeTowns(name: string): readonly string[] {
	known ??= readClubs()
	const words = name.split(' ')
	for (let from = Math.max(0, words.length - 2); from < words.length; from++) {
		const byname = words.slice(from).join(' ')
		const towns = known.get(byname)
		const before = words.slice(0, from).join(' ')
		if (towns && (from === 0 || towns.includes(before))) return from === 0 ? towns : [before]
	}
	return []
}

/** Whether a name has a club's town before its byname: `Boston Celtics`. */
export const isWholeClub = (name: string): boolean => name.includes(' ') && homeTowns(name).length === 1

// Clubs of several leagues share a byname: `Giants:New York`, `Giants:Greater Western Sydney`.
function readClubs(): Map<string, string[]> {
	const towns = new Map<string, string[]>()
	for (const line of clubs.split(/[\n;]/).filter(Boolean)) {
		const [byname = '', homes = ''] = line.split(':')
		towns.set(byname, [...(towns.get(byname) ?? []), ...homes.split(',')])
	}
	return towns
}
