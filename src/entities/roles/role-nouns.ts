/** Nouns for people by post, profession or part in the story: what can stand before a name or for it. Lower case, singular. */
const neutral = `abbot academic accountant activist adjutant administrator admiral adviser advisor advocate agent aide ally ambassador amir analyst
	anchor appointee apprentice arbiter archbishop architect artist assemblyman assemblymember assistant associate astronaut
	astronomer athlete attacker attendant attorney attorney-general auditor author backer baker banker barber barrister bartender
	batsman biathlete biker billionaire bishop blacksmith blogger bodyguard bomber bookmaker bookseller boss bowler boxer broadcaster
	broker builder bureaucrat butcher buyer bystander campaigner candidate capitalist captain cardinal caretaker carpenter cashier
	catcher celebrity ceo cfo chair chairperson challenger champion chancellor chaplain chauffeur chef chemist chief choreographer
	citizen claimant clergyman cleric clerk climatologist co-anchor co-author co-chair co-chairman co-driver co-founder co-host
	co-star coach coauthor cofounder colleague collector colonel columnist comedian comic commandant commander commander-in-chief
	commentator commissioner committeeman committeewoman compatriot competitor composer comptroller comrade conductor confidant
	congressman conservationist constable consul consultant contender contractor contributor controller convener convenor convict
	coordinator cop cornerback coroner correspondent councillor councilman councilmember councilor counsel counsellor counselor
	counterpart cricketer criminologist critic crooner croupier curator customer cyclist czar dancer dean decathlete defector
	defendant defender delegate democrat demonstrator dentist deputy designer detainee detective developer dictator diplomat director
	dissident diver dj doctor donor driver drummer ecologist economist editor editor-in-chief educator electrician emir emissary emperor
	employee endorser engineer entertainer entrepreneur envoy epidemiologist evangelist ex-chief ex-president executive expert
	explorer farmer fencer fighter filmmaker finalist financier firebrand firefighter fisherman footballer foreman founder freelancer
	friend front-runner frontman frontrunner fugitive fullback functionary funder fundraiser gambler gangster gardener general
	geologist goalkeeper goalscorer golfer governor governor-elect gp graduate grandmaster guard guest guitarist gunman gymnast hacker
	hairdresser head headmaster headmistress headteacher heir helper herder hiker historian hitmaker homemaker homeowner host hostage
	hotelier hunter hurdler icon illustrator imam immigrant incumbent industrialist infielder influencer inmate insider inspector
	instructor insurgent intern internist interpreter interviewer inventor investigator investor jeweler jeweller jockey journalist
	judge judoka jurist juror justice keeper landlord laureate lawmaker lawyer leader lecturer legend legislator librarian lieutenant
	lifeguard linebacker lineman linguist lobbyist lord loser loyalist magistrate magnate maintainer major manager marksman marshal
	mathematician matriarch mayor mayor-elect mec mechanic medalist medallist mediator medic member mercenary meteorologist midfielder
	midwife migrant militant millionaire miner minister missionary mla model moderator mogul monk motorist mountaineer mp musician nanny
	nationalist negotiator neighbor neighbour neurologist neuroscientist neurosurgeon newcomer nominee novelist nurse nutritionist
	observer officer official oligarch olympian ombudsman operative operator opponent oppositionist orator organiser organizer
	outfielder owner painter paralympian paramedic parliamentarian participant partner passenger pastor pathologist patient patriarch
	patrolman patron pediatrician pensioner performer person pharmacist philanthropist philosopher photographer physician physicist
	pianist pilot pioneer pitcher plaintiff player playwright plumber podcaster poet poetess policeman politician pollster pope porter
	postdoc postmaster potter practitioner preacher predecessor premier presenter president president-elect priest principal prisoner
	producer professor programmer promoter prophet proprietor prosecutor protester protestor provost psychiatrist psychologist
	publicist publisher pundit pupil puppeteer quarterback rabbi racer radiologist rancher ranger rapist rapper rapporteur reader
	rebel receptionist recipient recruiter rector referee reformer refugee registrar reporter representative republican
	rescuer researcher resident respondent restaurateur retailer retiree ringleader rival roofer rower ruler runner sailor scholar
	schoolteacher scientist screenwriter sculptor seaman seamstress secretary secretary-general seed seer senator sergeant servant
	sheikh shepherd sheriff shooter shopkeeper shortstop showman singer skater skier skipper slugger smuggler sniper snowboarder
	socialist socialite sociologist soldier solicitor songwriter soprano speaker speaker-elect specialist speechwriter spokesperson
	sponsor sprinter spy staffer stalwart star statesman statistician stockbroker strategist striker student stuntman substitute
	successor sultan superdelegate superintendent superstar supervisor supporter supremo surfer surgeon surrogate surveyor survivor
	suspect swimmer tactician tailor teacher teammate technician technocrat technologist teenager tenant therapist tourist trader
	trafficker trainee trainer translator traveler traveller treasurer triathlete trucker trustee tsar tutor tycoon umpire
	undersecretary understudy user usher vendor veteran veterinarian vicar vice-chair vice-chairman vice-president victim villager
	violinist viscount visitor vlogger volunteer voter waiter warden weaver welder whip whistleblower winemaker winger winner witness
	worker wrestler writer youngster youtuber zookeeper zoologist`
const male = `actor alderman anchorman assemblyman baron boy boyfriend brother businessman cameraman chairman congressman councilman count
	craftsman dad duke father fiance fiancé fisherman foreman gentleman grandfather grandson groom guy husband king lad man nephew
	playboy policeman prince salesman schoolboy serviceman son spokesman sportsman statesman stepfather stepson tribesman uncle
	widower`
const female = `actress anchorwoman aunt ballerina baroness bride businesswoman chairwoman congresswoman councilwoman countess daughter diva
	duchess fiancee fiancée girl girlfriend granddaughter grandmother heiress hostess housewife lady landlady lass mom mother mum
	niece nun policewoman princess queen schoolgirl sister spokeswoman sportswoman starlet stepdaughter stepmother stewardess waitress
	widow wife woman`

const split = (words: string): string[] => words.trim().split(/\s+/)

/** Gender that a role noun tells: `spokeswoman` is female; null where it tells none. */
export const roleNouns: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
	...split(neutral).map((word) => [word, null] as const),
	...split(male).map((word) => [word, 'male'] as const),
	...split(female).map((word) => [word, 'female'] as const),
	['first lady', 'female'],
])

/** Short titles before a name, lower case, without stop: `Sen. Smith`, `Det Supt Lee`. */
export const ranks: ReadonlySet<string> = new Set(
	split(`adm ald asst atty brig brigadier capt cllr cmdr cmsr col comdr commr const cpl cpt dc dci det dir fr gen gov insp lt lt-col maj msgr pc pfc pm prof pte pvt rep
		reps sec sen sens sgt spc ssgt supt`),
)

/** Kin and bonds: they describe somebody by another person and are no posts. */
export const kinNouns: ReadonlySet<string> = new Set(
	split(`aunt boyfriend brother child cousin dad daughter fiance fiancé fiancee fiancée father friend girlfriend granddaughter grandfather
		grandmother grandson husband mom mother mum nephew niece partner sister son stepfather stepmother uncle widow widower wife`),
)

/** Nouns for bodies that act: `the ministry`, `the company`. Lower case, singular. */
export const bodyNouns: ReadonlySet<string> = new Set(
	split(`academy administration agency airline alliance army assembly association authority bank board broadcaster bureau cabinet campaign
		carmaker carrier center centre chain charity church city club coalition college commission committee company congress consortium corporation
		council country court department district division firm force foundation fund government group guild hospital house institute institution
		junta league legislature magazine maker manufacturer ministry movement museum nation navy network newspaper office operator organisation organization
		paper parliament party police producer publisher regime regulator retailer school senate service startup state station store studio supplier team
		town tribunal union university utility watchdog website`),
)
