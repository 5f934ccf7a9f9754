/** Short titles in full. */
const fullTitles: ReadonlyMap<string, string> = new Map([
	['capt', 'captain'],
	['col', 'colonel'],
	['cllr', 'councillor'],
	['dr', 'doctor'],
	['gen', 'general'],
	['gov', 'governor'],
	['insp', 'inspector'],
	['lt', 'lieutenant'],
	['maj', 'major'],
	['prof', 'professor'],
	['rep', 'representative'],
	['rev', 'reverend'],
	['sen', 'senator'],
	['sgt', 'sergeant'],
	['supt', 'superintendent'],
	['ceo', 'executive'],
])

/** The head noun of a title in lower case, spelled out: `U.S. Sen.` → senator, `minister of finance` → minister. */
export function postHead(title: string): string {
	const words = title
		.slice(0, 200)
		.toLowerCase()
		.replace(/ (?:of|for|and|at|in|on|to|with) .*$/su, '')
		.split(/\s+/)
		.map((word) => word.replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, ''))
		.filter(Boolean)
	const head = (words.at(-1) ?? '').replace(/^(?:vice|deputy|ex|co)-/, '')
	return fullTitles.get(head) ?? head.replace(/^(\p{L}{3,})s$/u, '$1')
}

/** Walks of life, by the head nouns of posts in them. */
const fields: Readonly<Record<string, string>> = {
	politics:
		'alderman ambassador assemblyman assemblywoman candidate chancellor congressman congresswoman councillor councilman councilwoman delegate democrat governor lawmaker legislator mayor minister mp nominee politician premier president republican representative secretary senator undersecretary',
	sport:
		'athlete batsman boxer bowler captain coach cornerback cricketer cyclist defender footballer forward goalkeeper golfer halfback jockey linebacker midfielder pitcher player quarterback racer receiver referee runner skipper sprinter striker swimmer winger wrestler',
	law: 'attorney barrister clerk judge justice lawyer magistrate prosecutor solicitor',
	business:
		'banker chairman chairwoman entrepreneur executive financier founder investor manager mogul owner trader shareholder',
	arts: 'actor actress architect artist author choreographer comedian composer conductor dancer designer drummer guitarist model musician novelist painter photographer pianist playwright poet rapper screenwriter sculptor singer songwriter violinist writer',
	media: 'anchor blogger broadcaster columnist commentator correspondent editor host journalist presenter reporter',
	science:
		'astronomer biologist botanist chemist climatologist ecologist economist engineer epidemiologist geologist historian lecturer linguist mathematician physicist professor psychologist researcher scientist scholar sociologist',
	medicine:
		'cardiologist dentist midwife neurosurgeon nurse paramedic pathologist pharmacist physician psychiatrist surgeon',
	police: 'constable detective inspector officer sergeant sheriff superintendent trooper warden',
	military: 'admiral brigadier colonel commander corporal general lieutenant major marine soldier',
	faith: 'archbishop bishop cardinal deacon evangelist imam monk nun pastor pope priest rabbi reverend vicar',
	trades:
		'baker barber butcher builder carpenter cashier chef cook driver electrician farmer firefighter fisherman gardener hairdresser joiner mechanic miner pilot plumber porter sailor shopkeeper waiter waitress welder',
	school: 'headmaster headmistress headteacher principal pupil schoolboy schoolgirl student teacher',
	crime: 'burglar convict defendant fugitive gunman inmate killer prisoner robber smuggler suspect thief',
}

const fieldOfPost: ReadonlyMap<string, string> = new Map(
	Object.entries(fields).flatMap(([field, posts]) => posts.split(' ').map((post) => [post, field] as const)),
)

/** Fields between which people move often, or which one person has at a time: `a senator and lawyer`. */
const near: ReadonlySet<string> = new Set(
	[
		'politics law',
		'politics business',
		'politics military',
		'politics media',
		'politics science',
		'politics medicine',
		'politics school',
		'politics police',
		'politics arts',
		'politics faith',
		'politics crime',
		'business crime',
		'business media',
		'business science',
		'business arts',
		'business law',
		'business trades',
		'business sport',
		'arts media',
		'arts school',
		'sport media',
		'science medicine',
		'science school',
		'science law',
		'science arts',
		'science media',
		'law police',
		'police military',
		'medicine military',
		'medicine school',
		'sport school',
		'trades crime',
		'trades arts',
		'school crime',
	].flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
)

/** Whether one person hardly has both posts: `striker` and `judge`. Unknown posts are far from none. */
export function areFar(post: string, other: string): boolean {
	const [a, b] = [fieldOfPost.get(post), fieldOfPost.get(other)]
	return a !== undefined && b !== undefined && a !== b && !near.has(`${a} ${b}`)
}
