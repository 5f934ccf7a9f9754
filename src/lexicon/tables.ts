// Made by: npm run lexicon

/** The classes of each list; the place of a class among all is its number in the tables. */
export const classLists: Readonly<Record<string, string>> = {
	adjectives: `
`,
	adverbs: `
`,
	nouns: `
age-group-noun description-noun female-noun kinship-noun male-noun person-noun title-noun
`,
	verbs: `
act-accuse act-admit act-ask act-believe act-decline act-deny act-estimate act-intend act-order act-other
act-promise act-say act-show act-threaten act-warn act-write infinitive-content inverting life-event-verb
reporting topic-object
`,
	words: `
cardinal day-adverb determiner month month-abbreviation ordinal scale season speech-form weekday
weekday-abbreviation
`,
}

/** The words of each list, `lemma:classes`: two characters a class, its number to the base of 36; _ for a space. */
export const tables: Readonly<Record<string, string>> = {
	adjectives: `
`,
	adverbs: `
`,
	nouns: `
abbot:05 academic:05 accountant:05 activist:0506 actor:040506 actress:020506 adjutant:05 adm:06 administrator:05 admiral:0506 adolescent:00 adult:00 adviser:0506 advisor:0506 advocate:05 agent:0506 aide:0506 alderman:0405 ally:05 ambassador:0506 amir:05 analyst:0506 anchor:05 anchorman:0405 anchorwoman:0205 appointee:05 apprentice:05 arbiter:05 archbishop:0506 architect:05 artist:0506 assemblyman:040506 assemblymember:05 assemblywoman:06 assistant:05 associate:05 astronaut:05 astronomer:05 athlete:05 attacker:05 attendant:05 attorney:0506 attorney-general:05 auditor:05 aunt:020305 author:0506
baby:00 backer:05 baker:05 ballerina:0205 banker:0506 barber:05 baron:0405 baroness:0205 barrister:05 bartender:05 batsman:05 beauty:01 biathlete:05 biker:05 billionaire:05 bishop:0506 blacksmith:05 blogger:05 blonde:01 bodyguard:05 bomber:05 bombshell:01 bookmaker:05 bookseller:05 boss:0506 bowler:05 boxer:05 boy:00010405 boyfriend:030405 bride:010205 brig:06 brigadier:06 broadcaster:05 broker:05 brother:030405 brunette:01 builder:05 bully:01 bureaucrat:05 businessman:0405 businesswoman:0205 butcher:05 buyer:05 bystander:0105
cameraman:0405 campaigner:05 candidate:05 capitalist:05 capt:06 captain:0506 cardinal:05 caretaker:05 carpenter:05 cashier:05 catcher:05 celebrity:05 ceo:05 cfo:05 chair:0506 chairman:040506 chairperson:0506 chairwoman:020506 challenger:05 champion:05 chancellor:0506 chaplain:05 chauffeur:05 chef:05 chemist:05 chief:0506 child:00 choreographer:05 citizen:010506 claimant:05 clergyman:05 cleric:05 clerk:05 climatologist:05 co-anchor:05 co-author:05 co-chair:05 co-chairman:05 co-driver:05 co-founder:0506 co-host:05 co-star:05 coach:0506 coauthor:05 cofounder:05 col:06 colleague:05 collector:05 colonel:0506 columnist:0506 comdr:06 comedian:05 comic:05 commandant:0506 commander:0506 commander-in-chief:05 commentator:05 commissioner:0506 committeeman:05 committeewoman:05 compatriot:05 competitor:05 composer:05 comptroller:0506 comrade:0506 conductor:05 confidant:05 congressman:040506 congresswoman:020506 conservationist:05 constable:0506 consul:0506 consultant:05 contender:05 contractor:05 contributor:05 controller:0506 convener:05 convenor:05 convict:05 coordinator:05 cop:05 cornerback:0506 coroner:05 corporal:06 correspondent:0506 councillor:0506 councilman:040506 councilmember:0506 councilor:0506 councilwoman:020506 counsel:0506 counsellor:05 counselor:0506 count:0405 counterpart:05 countess:0205 cousin:03 cpl:06 craftsman:0405 cricketer:05 criminologist:05 critic:0506 crooner:05 croupier:05 culprit:01 curator:05 customer:05 cyclist:05 czar:05
dad:0405 dancer:05 daredevil:01 daughter:020305 dean:0506 decathlete:05 defector:05 defendant:05 defender:0506 defenseman:06 delegate:0506 democrat:05 demonstrator:05 dentist:05 deputy:0506 designer:0506 despot:01 detainee:05 detective:0506 developer:05 devotee:01 dictator:0506 diplomat:0506 director:0506 dissident:05 diva:010205 diver:05 dj:05 doctor:0506 donor:05 driver:05 drummer:05 duchess:0205 duke:0405
ecologist:05 economist:0506 editor:0506 editor-in-chief:05 educator:05 electrician:05 emir:05 emissary:05 emperor:05 employee:05 endorser:05 engineer:05 entertainer:05 entrepreneur:05 envoy:0506 epidemiologist:05 evangelist:05 ex-chief:05 ex-president:0506 executive:0506 expert:05 explorer:05
farmer:05 father:030405 felon:01 fencer:05 fiance:0405 fiancee:0205 fiancé:0405 fiancée:0205 fighter:05 filmmaker:0506 finalist:05 financier:05 firebrand:05 firefighter:05 first_lady:0205 fisherman:0405 footballer:05 foreman:0405 forward:06 founder:0506 freelancer:05 friend:0105 front-runner:05 frontman:05 frontrunner:05 fugitive:0105 fullback:0506 functionary:05 funder:05 fundraiser:05
gambler:05 gangster:05 gardener:05 gen:06 general:0506 genius:01 gentleman:010405 geologist:05 girl:00010205 girlfriend:020305 goalie:06 goalkeeper:0506 goalscorer:05 golfer:05 gov:06 governor:0506 governor-elect:05 gp:05 graduate:05 granddaughter:020305 grandfather:030405 grandmaster:05 grandmother:020305 grandson:030405 groom:010405 guard:0506 guest:0105 guitarist:0506 gunman:05 guy:010405 gymnast:05
hacker:05 hairdresser:05 head:0506 headmaster:05 headmistress:05 headteacher:05 heir:05 heiress:0205 helper:05 herder:05 hero:01 heroine:01 hiker:05 historian:0506 hitmaker:0105 homemaker:05 homeowner:05 host:0105 hostage:0105 hostess:0205 hotelier:05 housewife:0205 hunk:01 hunter:05 hurdler:05 husband:030405
icon:05 illustrator:05 imam:05 immigrant:0105 incumbent:0105 industrialist:05 infant:00 infielder:05 influencer:05 inmate:0105 insider:05 inspector:0506 instructor:05 insurgent:05 intern:05 internist:05 interpreter:05 interviewer:05 inventor:05 investigator:05 investor:0506
jeweler:05 jeweller:05 jockey:05 journalist:0506 judge:0506 judoka:05 jurist:05 juror:05 justice:0506
keeper:05 kid:00 kidnapper:01 killer:01 king:0405
lad:010405 lady:010205 landlady:0205 landlord:05 lass:010205 laureate:05 lawmaker:05 lawyer:0506 leader:0506 lecturer:05 legend:0506 legislator:0506 librarian:05 lieutenant:0506 lifeguard:05 linebacker:05 lineman:05 linguist:05 lobbyist:05 loner:01 lord:05 loser:05 loyalist:05 lt:06
magistrate:0506 magnate:05 maintainer:05 maj:06 major:0506 man:010405 manager:0506 marksman:05 marshal:05 mastermind:01 mathematician:05 matriarch:05 maverick:01 mayor:0506 mayor-elect:05 mec:05 mechanic:05 medalist:05 medallist:05 mediator:05 medic:05 member:0506 mercenary:05 meteorologist:05 midfielder:0506 midwife:05 migrant:05 militant:05 millionaire:05 miner:05 minister:0506 minor:00 missionary:05 mla:05 mobster:01 model:05 moderator:05 mogul:05 mom:0205 monk:05 monsignor:06 mother:020305 motorist:0105 mountaineer:05 mp:05 mum:0205 murderer:01 musician:0506
nanny:05 nationalist:05 native:01 negotiator:0506 neighbor:0105 neighbour:0105 nephew:030405 neurologist:05 neuroscientist:05 neurosurgeon:05 newcomer:0105 niece:020305 nominee:05 novelist:0506 nun:0205 nurse:05 nutritionist:05
observer:05 offender:01 officer:0506 official:0506 oligarch:05 olympian:05 ombudsman:05 operative:0506 operator:05 opponent:0105 oppositionist:05 orator:05 organiser:05 organizer:0506 outfielder:05 outsider:01 owner:0506
painter:0506 paralympian:05 paramedic:05 parliamentarian:05 participant:0105 partner:010506 passenger:0105 pastor:0506 pathologist:05 patient:0105 patriarch:05 patrolman:05 patron:05 pediatrician:05 pensioner:0105 performer:05 perpetrator:01 person:0105 pharmacist:05 philanthropist:05 philosopher:05 photographer:0506 physician:05 physicist:0506 pianist:05 pilot:0506 pioneer:05 pitcher:0506 plaintiff:05 playboy:010405 player:0506 playwright:0506 plumber:05 podcaster:05 poet:0506 poetess:05 policeman:0405 policewoman:0205 politician:0506 pollster:05 pope:05 porter:05 postdoc:05 postmaster:05 potter:05 practitioner:05 preacher:05 predecessor:0105 premier:0506 presenter:0506 president:0506 president-elect:0506 priest:05 prime-minister:06 prince:0405 princess:0205 principal:0506 prisoner:05 prodigy:01 producer:0506 professor:05 programmer:05 promoter:05 prophet:05 proprietor:05 prosecutor:0506 protester:05 protestor:05 provost:0506 psychiatrist:05 psychologist:0506 publicist:05 publisher:05 pundit:05 pupil:0105 puppeteer:05 pvt:06
quarterback:0506 queen:0205
rabbi:05 racer:05 radiologist:05 rancher:05 ranger:05 rapist:05 rapper:05 rapporteur:05 reader:05 rebel:05 receptionist:05 recipient:05 recruiter:05 rector:05 referee:0506 reformer:05 refugee:05 registrar:05 rep:06 reporter:0506 representative:0506 republican:05 rescuer:05 researcher:0506 resident:0105 respondent:05 restaurateur:05 retailer:05 retiree:05 ringleader:05 rival:0105 robber:01 roofer:05 rookie:01 rower:05 ruler:05 runner:05
sailor:0506 salesman:0405 scholar:05 schoolboy:010405 schoolgirl:010205 schoolteacher:05 scientist:0506 screenwriter:05 sculptor:05 seaman:05 seamstress:05 secretary:0506 secretary-general:0506 seed:05 seer:05 sen:06 senator:0506 senior:00 sergeant:0506 servant:05 serviceman:0405 sgt:06 sheikh:05 shepherd:05 sheriff:0506 shooter:05 shopkeeper:05 shortstop:0506 showman:05 singer:0506 sister:020305 skater:05 skier:05 skipper:0506 slugger:05 smuggler:05 sniper:05 snowboarder:05 socialist:05 socialite:0105 sociologist:05 soldier:05 solicitor:0506 son:030405 songwriter:05 soprano:05 speaker:0506 speaker-elect:05 specialist:05 speechwriter:05 spokesman:040506 spokesperson:0506 spokeswoman:020506 sponsor:05 sportsman:0405 sportswoman:0205 sprinter:05 spy:05 staffer:05 stalker:01 stalwart:05 star:0506 starlet:010205 statesman:0405 statistician:05 stepdaughter:0205 stepfather:0405 stepmother:0205 stepson:0405 stewardess:0205 stockbroker:05 strategist:0506 striker:0506 student:05 stuntman:05 substitute:05 successor:0105 sufferer:01 sultan:0506 superdelegate:05 superintendent:0506 superstar:05 supervisor:05 supporter:05 supremo:05 surfer:05 surgeon:0506 surrogate:05 surveyor:05 survivor:0105 suspect:0105 swimmer:05
tactician:05 tailor:05 teacher:0506 teammate:0506 technician:0506 technocrat:05 technologist:05 teen:01 teenager:000105 tenant:05 therapist:05 thief:01 toddler:0001 tourist:0105 trader:05 trafficker:05 trainee:05 trainer:05 translator:05 traveler:0105 traveller:0105 treasurer:0506 triathlete:05 tribesman:0405 trucker:05 trustee:05 tsar:0506 tutor:05 tycoon:05 tyrant:01
umpire:05 uncle:030405 underdog:01 undersecretary:0506 understudy:05 user:05 usher:05
vendor:05 veteran:05 veterinarian:05 vicar:05 vice-chair:05 vice-chairman:05 vice-president:0506 victim:010506 villager:0105 violinist:05 virtuoso:01 viscount:05 visitor:0105 vlogger:05 volunteer:05 voter:05
waiter:05 waitress:0205 warden:0506 weaver:05 welder:05 whip:05 whistleblower:0506 widow:0205 widower:0405 wife:020305 winemaker:05 wing:06 winger:0506 winner:0105 witness:0105 woman:010205 worker:05 wrestler:05 writer:0506
youngster:0105 youth:0001 youtuber:05
zookeeper:05 zoologist:05
`,
	verbs: `
accept:080q0r accuse:070q0r acknowledge:080q0r add:0i0o0q admit:080n0q0r advise:0f0n0q advocate:0f0n0q0r affirm:0i0q agree:080n0q aim:0e0n0q alert:0l0q allege:070q0r announce:0i0o0q0r answer:0i0q anticipate:0d0q apologise:080q apologize:080q appeal:090n0q argue:0i0o0q0r ask:090n0o0q assert:0i0q0r assume:0a0q assure:0h0q attest:0i0q
beg:090n0q believe:0a0q bemoan:0i0q beseech:090n0q bet:0d0q bid:0f0n0q blame:070q0r blog:0m0q blurt_out:0i0q boast:0i0q brag:0i0q
calculate:0d0q call:0i0q0r call_for:0f0q call_on:0f0n0q caution:0l0n0q chant:0i0q characterise:0i0q characterize:0i0q charge:070q cite:0i0q0r claim:0g0n0q0r clarify:0i0q command:0f0n0q comment:0i0q commit:0h0n0q complain:0i0q concede:0i0q conclude:0i0o0q concur:080q condemn:070q0r confess:080q confirm:080q0r consider:0a0q contend:0i0q continue:0i0o0q counsel:0f0n0q counter:0i0q criticise:070q0r criticize:070q0r crow:0i0q cry:0i0q
debut:0p decide:0e0n0q declare:0i0o0q0r decline:0b0n0q decree:0g0q decry:0r demand:0f0n0q0r demonstrate:0j0q denounce:070q0r deny:0c0n0q0r describe:0i0q0r detail:0i0q0r determine:0d0q die:0p direct:0f0n0q disavow:0c0q disclose:0i0q0r discover:0j0q dismiss:0c0q dispute:0c0q0r document:0m0q doubt:0a0q drawl:0i0q dub:0r
elaborate:0i0q email:0m0q emphasise:0i0q0r emphasize:0i0q0r encourage:0f0n0q estimate:0d0q0r exclaim:0i0q exhort:0f0n0q expect:0a0n0q explain:0i0o0q0r express:0i0q0r
fault:070q fear:0a0q feel:0a0q figure:0a0q find:0j0q forecast:0d0q0r foresee:0d0q forewarn:0l0q fume:0i0q
gasp:0i0q go:0i0q graduate:0p guarantee:0h0q guess:0d0q gush:0i0q
hear:0g0q highlight:0i0q0r hint:0i0q0r hold:0a0q hope:0a0n0q
imagine:0a0q implore:090n0q imply:0i0q indicate:0j0q inform:0i0q inquire:090q insist:0i0o0q instruct:0f0n0q intend:0e0n0q interject:0i0q invite:0f0n0q
joke:0i0q
know:0a0q
label:0r lament:0i0q lash_out:070q learn:0j0q lobby:0f0n0q
maintain:0i0q marry:0p marvel:0i0q mention:0i0q mumble:0i0q murmur:0i0q muse:0i0q mutter:0i0q
note:0i0o0q0r
observe:0i0o0q offer:0h0n0q opine:0i0q order:0f0n0q orphan:0p outline:0i0q0r own_up:080q
pen:0m0q phrase:0i0q plan:0e0n0q plead:090n0q pledge:0h0n0q0r point_out:0i0q posit:0i0q post:0i0q preach:0i0q predict:0d0q0r press:0f0n0q pretend:0g0q print:0m0q proclaim:0i0q0r project:0d0q0r promise:0h0n0q0r pronounce:0i0q propose:0f0n0q0r prove:0j0q publish:0m0q put:0d0q
query:090q question:090q0r quip:0i0q
rage:0i0q read:0i0o0q reassure:0h0q rebut:0c0q recall:0i0o0q reckon:0a0q recommend:0f0n0q0r recount:0i0q refuse:0b0n0q refute:0c0q regard:0a0q reiterate:0i0q reject:0c0q0r rejoin:0i0q relate:0i0q relay:0i0q remark:0i0o0q remind:0i0n0q repeat:0i0q reply:0i0o0q report:0i0o0q0r request:090n0q0r require:0f0n0q resolve:0e0n0q respond:0i0q restate:0i0q retire:0p retort:0i0q retweet:0m0q reveal:0i0q0r rule:0g0q0r
say:0i0o0q0r scoff:0i0q see:0a0q seek:0e0n0q0r shout:0i0o0q show:0j0q sigh:0i0q signal:0i0q sing:0i0q snap:0i0q sob:0i0q speak:0i0q speculate:0d0q stammer:0i0q state:0i0o0q0r stipulate:0g0q stress:0i0q0r suggest:0i0q0r sum_up:0i0q summon:0f0n0q suppose:0a0q surmise:0d0q suspect:0a0q swear:0h0n0q
tell:0i0n0q term:0r testify:0i0q text:0m0q think:0a0q threaten:0k0n0q0r tout:0r trust:0a0q tweet:0m0q
underline:0i0q underscore:0i0q understand:0a0q urge:0f0n0q0r utter:0i0q
value:0d0q vent:0i0q view:0a0q voice:0i0q0r volunteer:0i0q vow:0h0n0q0r
want:0e0n0q warn:0l0n0o0q0r weigh_in:0i0q whisper:0i0q widow:0p wish:0e0n0q wonder:090q worry:0a0q write:0m0o0q
yell:0i0q
`,
	words: `
a:0u added:10 adds:10 admits:10 admitted:10 agreed:10 an:0u announced:10 another:0u answered:10 any:0u apr:0w april:0v argued:10 asked:10 asks:10 asserted:10 aug:0w august:0v autumn:0z
began:10 begged:10 bellowed:10 billion:0y billionth:0x boasted:10
called:10 claimed:10 claims:10 commented:10 complained:10 concluded:10 confessed:10 continued:10 cried:10 cries:10 crore:0y
dec:0w december:0v declared:10 demanded:10 denied:10 dozen:0y
each:0u eight:0s eighteen:0s eighteenth:0x eighth:0x eightieth:0x eighty:0s eleven:0s eleventh:0x every:0u exclaimed:10 explained:10 explains:10
fall:0z feb:0w february:0v fifteen:0s fifteenth:0x fifth:0x fiftieth:0x fifty:0s first:0x five:0s fortieth:0x forty:0s four:0s fourteen:0s fourteenth:0x fourth:0x fourty:0s fri:12 friday:11
gasped:10 growled:10 grumbled:10
her:0u his:0u hissed:10 hundred:0y hundredth:0x
insisted:10 insists:10 interrupted:10 its:0u
jan:0w january:0v joked:10 jul:0w july:0v jun:0w june:0v
lac:0y lakh:0y laughed:10
mar:0w march:0v may:0v million:0y millionth:0x mon:12 monday:11 mumbled:10 murmured:10 muttered:10 my:0u
naught:0s nil:0s nine:0s nineteen:0s nineteenth:0x ninetieth:0x ninety:0s ninth:0x no:0u noted:10 notes:10 nought:0s nov:0w november:0v
observed:10 oct:0w october:0v one:0s ordered:10 our:0u
pleaded:10 posted:10 promised:10 protested:10
quadrillion:0y quipped:10
recalled:10 recalls:10 remarked:10 remembered:10 repeated:10 replied:10 replies:10 reported:10 responded:10 returned:10 roared:10
said:10 sat:12 saturday:11 says:10 screamed:10 second:0x sep:0w sept:0w september:0v seven:0s seventeen:0s seventeenth:0x seventh:0x seventieth:0x seventy:0s shouted:10 shouts:10 shrieked:10 sighed:10 six:0s sixteen:0s sixteenth:0x sixth:0x sixtieth:0x sixty:0s snapped:10 sobbed:10 some:0u spoke:10 spring:0z springtime:0z squealed:10 stammered:10 stated:10 stressed:10 suggested:10 summer:0z summertime:0z sun:12 sunday:11
teased:10 tells:10 ten:0s tenth:0x testified:10 the:0u their:0u these:0u thinks:10 third:0x thirteen:0s thirteenth:0x thirtieth:0x thirty:0s this:0u thought:10 thousand:0y thousandth:0x three:0s thu:12 thur:12 thurs:12 thursday:11 today:0t told:10 tomorrow:0t tonight:0t trillion:0y trillionth:0x tue:12 tues:12 tuesday:11 tweeted:10 twelfth:0x twelve:0s twentieth:0x twenty:0s two:0s
urged:10
wailed:10 warned:10 warns:10 wed:12 wednesday:11 weds:12 went:10 whispered:10 winter:0z wintertime:0z wondered:10 wonders:10 writes:10 wrote:10
yelled:10 yells:10 yesterday:0t your:0u
zero:0s
`,
}
