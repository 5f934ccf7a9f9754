// Made by: npm run lexicon

/** The classes of each list; the place of a class among all is its number in the tables. */
export const classLists: Readonly<Record<string, string>> = {
	adjectives: `
`,
	adverbs: `
`,
	nouns: `
description-noun female-noun male-noun person-noun title-noun
`,
	verbs: `
act-accuse act-admit act-ask act-believe act-decline act-deny act-estimate act-intend act-order act-other
act-promise act-say act-show act-threaten act-warn act-write infinitive-content inverting reporting
topic-object
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
abbot:03 academic:03 accountant:03 activist:0304 actor:020304 actress:010304 adjutant:03 adm:04 administrator:03 admiral:0304 adviser:0304 advisor:0304 advocate:03 agent:0304 aide:0304 alderman:0203 ally:03 ambassador:0304 amir:03 analyst:0304 anchor:03 anchorman:0203 anchorwoman:0103 appointee:03 apprentice:03 arbiter:03 archbishop:0304 architect:03 artist:0304 assemblyman:020304 assemblymember:03 assemblywoman:04 assistant:03 associate:03 astronaut:03 astronomer:03 athlete:03 attacker:03 attendant:03 attorney:0304 attorney-general:03 auditor:03 aunt:0103 author:0304
backer:03 baker:03 ballerina:0103 banker:0304 barber:03 baron:0203 baroness:0103 barrister:03 bartender:03 batsman:03 beauty:00 biathlete:03 biker:03 billionaire:03 bishop:0304 blacksmith:03 blogger:03 blonde:00 bodyguard:03 bomber:03 bombshell:00 bookmaker:03 bookseller:03 boss:0304 bowler:03 boxer:03 boy:000203 boyfriend:0203 bride:000103 brig:04 brigadier:04 broadcaster:03 broker:03 brother:0203 brunette:00 builder:03 bully:00 bureaucrat:03 businessman:0203 businesswoman:0103 butcher:03 buyer:03 bystander:0003
cameraman:0203 campaigner:03 candidate:03 capitalist:03 capt:04 captain:0304 cardinal:03 caretaker:03 carpenter:03 cashier:03 catcher:03 celebrity:03 ceo:03 cfo:03 chair:0304 chairman:020304 chairperson:0304 chairwoman:010304 challenger:03 champion:03 chancellor:0304 chaplain:03 chauffeur:03 chef:03 chemist:03 chief:0304 choreographer:03 citizen:000304 claimant:03 clergyman:03 cleric:03 clerk:03 climatologist:03 co-anchor:03 co-author:03 co-chair:03 co-chairman:03 co-driver:03 co-founder:0304 co-host:03 co-star:03 coach:0304 coauthor:03 cofounder:03 col:04 colleague:03 collector:03 colonel:0304 columnist:0304 comdr:04 comedian:03 comic:03 commandant:0304 commander:0304 commander-in-chief:03 commentator:03 commissioner:0304 committeeman:03 committeewoman:03 compatriot:03 competitor:03 composer:03 comptroller:0304 comrade:0304 conductor:03 confidant:03 congressman:020304 congresswoman:010304 conservationist:03 constable:0304 consul:0304 consultant:03 contender:03 contractor:03 contributor:03 controller:0304 convener:03 convenor:03 convict:03 coordinator:03 cop:03 cornerback:0304 coroner:03 corporal:04 correspondent:0304 councillor:0304 councilman:020304 councilmember:0304 councilor:0304 councilwoman:010304 counsel:0304 counsellor:03 counselor:0304 count:0203 counterpart:03 countess:0103 cpl:04 craftsman:0203 cricketer:03 criminologist:03 critic:0304 crooner:03 croupier:03 culprit:00 curator:03 customer:03 cyclist:03 czar:03
dad:0203 dancer:03 daredevil:00 daughter:0103 dean:0304 decathlete:03 defector:03 defendant:03 defender:0304 defenseman:04 delegate:0304 democrat:03 demonstrator:03 dentist:03 deputy:0304 designer:0304 despot:00 detainee:03 detective:0304 developer:03 devotee:00 dictator:0304 diplomat:0304 director:0304 dissident:03 diva:000103 diver:03 dj:03 doctor:0304 donor:03 driver:03 drummer:03 duchess:0103 duke:0203
ecologist:03 economist:0304 editor:0304 editor-in-chief:03 educator:03 electrician:03 emir:03 emissary:03 emperor:03 employee:03 endorser:03 engineer:03 entertainer:03 entrepreneur:03 envoy:0304 epidemiologist:03 evangelist:03 ex-chief:03 ex-president:0304 executive:0304 expert:03 explorer:03
farmer:03 father:0203 felon:00 fencer:03 fiance:0203 fiancee:0103 fiancé:0203 fiancée:0103 fighter:03 filmmaker:0304 finalist:03 financier:03 firebrand:03 firefighter:03 first_lady:0103 fisherman:0203 footballer:03 foreman:0203 forward:04 founder:0304 freelancer:03 friend:0003 front-runner:03 frontman:03 frontrunner:03 fugitive:0003 fullback:0304 functionary:03 funder:03 fundraiser:03
gambler:03 gangster:03 gardener:03 gen:04 general:0304 genius:00 gentleman:000203 geologist:03 girl:000103 girlfriend:0103 goalie:04 goalkeeper:0304 goalscorer:03 golfer:03 gov:04 governor:0304 governor-elect:03 gp:03 graduate:03 granddaughter:0103 grandfather:0203 grandmaster:03 grandmother:0103 grandson:0203 groom:000203 guard:0304 guest:0003 guitarist:0304 gunman:03 guy:000203 gymnast:03
hacker:03 hairdresser:03 head:0304 headmaster:03 headmistress:03 headteacher:03 heir:03 heiress:0103 helper:03 herder:03 hero:00 heroine:00 hiker:03 historian:0304 hitmaker:0003 homemaker:03 homeowner:03 host:0003 hostage:0003 hostess:0103 hotelier:03 housewife:0103 hunk:00 hunter:03 hurdler:03 husband:0203
icon:03 illustrator:03 imam:03 immigrant:0003 incumbent:0003 industrialist:03 infielder:03 influencer:03 inmate:0003 insider:03 inspector:0304 instructor:03 insurgent:03 intern:03 internist:03 interpreter:03 interviewer:03 inventor:03 investigator:03 investor:0304
jeweler:03 jeweller:03 jockey:03 journalist:0304 judge:0304 judoka:03 jurist:03 juror:03 justice:0304
keeper:03 kidnapper:00 killer:00 king:0203
lad:000203 lady:000103 landlady:0103 landlord:03 lass:000103 laureate:03 lawmaker:03 lawyer:0304 leader:0304 lecturer:03 legend:0304 legislator:0304 librarian:03 lieutenant:0304 lifeguard:03 linebacker:03 lineman:03 linguist:03 lobbyist:03 loner:00 lord:03 loser:03 loyalist:03 lt:04
magistrate:0304 magnate:03 maintainer:03 maj:04 major:0304 man:000203 manager:0304 marksman:03 marshal:03 mastermind:00 mathematician:03 matriarch:03 maverick:00 mayor:0304 mayor-elect:03 mec:03 mechanic:03 medalist:03 medallist:03 mediator:03 medic:03 member:0304 mercenary:03 meteorologist:03 midfielder:0304 midwife:03 migrant:03 militant:03 millionaire:03 miner:03 minister:0304 missionary:03 mla:03 mobster:00 model:03 moderator:03 mogul:03 mom:0103 monk:03 monsignor:04 mother:0103 motorist:0003 mountaineer:03 mp:03 mum:0103 murderer:00 musician:0304
nanny:03 nationalist:03 native:00 negotiator:0304 neighbor:0003 neighbour:0003 nephew:0203 neurologist:03 neuroscientist:03 neurosurgeon:03 newcomer:0003 niece:0103 nominee:03 novelist:0304 nun:0103 nurse:03 nutritionist:03
observer:03 offender:00 officer:0304 official:0304 oligarch:03 olympian:03 ombudsman:03 operative:0304 operator:03 opponent:0003 oppositionist:03 orator:03 organiser:03 organizer:0304 outfielder:03 outsider:00 owner:0304
painter:0304 paralympian:03 paramedic:03 parliamentarian:03 participant:0003 partner:000304 passenger:0003 pastor:0304 pathologist:03 patient:0003 patriarch:03 patrolman:03 patron:03 pediatrician:03 pensioner:0003 performer:03 perpetrator:00 person:0003 pharmacist:03 philanthropist:03 philosopher:03 photographer:0304 physician:03 physicist:0304 pianist:03 pilot:0304 pioneer:03 pitcher:0304 plaintiff:03 playboy:000203 player:0304 playwright:0304 plumber:03 podcaster:03 poet:0304 poetess:03 policeman:0203 policewoman:0103 politician:0304 pollster:03 pope:03 porter:03 postdoc:03 postmaster:03 potter:03 practitioner:03 preacher:03 predecessor:0003 premier:0304 presenter:0304 president:0304 president-elect:0304 priest:03 prime-minister:04 prince:0203 princess:0103 principal:0304 prisoner:03 prodigy:00 producer:0304 professor:03 programmer:03 promoter:03 prophet:03 proprietor:03 prosecutor:0304 protester:03 protestor:03 provost:0304 psychiatrist:03 psychologist:0304 publicist:03 publisher:03 pundit:03 pupil:0003 puppeteer:03 pvt:04
quarterback:0304 queen:0103
rabbi:03 racer:03 radiologist:03 rancher:03 ranger:03 rapist:03 rapper:03 rapporteur:03 reader:03 rebel:03 receptionist:03 recipient:03 recruiter:03 rector:03 referee:0304 reformer:03 refugee:03 registrar:03 rep:04 reporter:0304 representative:0304 republican:03 rescuer:03 researcher:0304 resident:0003 respondent:03 restaurateur:03 retailer:03 retiree:03 ringleader:03 rival:0003 robber:00 roofer:03 rookie:00 rower:03 ruler:03 runner:03
sailor:0304 salesman:0203 scholar:03 schoolboy:000203 schoolgirl:000103 schoolteacher:03 scientist:0304 screenwriter:03 sculptor:03 seaman:03 seamstress:03 secretary:0304 secretary-general:0304 seed:03 seer:03 sen:04 senator:0304 sergeant:0304 servant:03 serviceman:0203 sgt:04 sheikh:03 shepherd:03 sheriff:0304 shooter:03 shopkeeper:03 shortstop:0304 showman:03 singer:0304 sister:0103 skater:03 skier:03 skipper:0304 slugger:03 smuggler:03 sniper:03 snowboarder:03 socialist:03 socialite:0003 sociologist:03 soldier:03 solicitor:0304 son:0203 songwriter:03 soprano:03 speaker:0304 speaker-elect:03 specialist:03 speechwriter:03 spokesman:020304 spokesperson:0304 spokeswoman:010304 sponsor:03 sportsman:0203 sportswoman:0103 sprinter:03 spy:03 staffer:03 stalker:00 stalwart:03 star:0304 starlet:000103 statesman:0203 statistician:03 stepdaughter:0103 stepfather:0203 stepmother:0103 stepson:0203 stewardess:0103 stockbroker:03 strategist:0304 striker:0304 student:03 stuntman:03 substitute:03 successor:0003 sufferer:00 sultan:0304 superdelegate:03 superintendent:0304 superstar:03 supervisor:03 supporter:03 supremo:03 surfer:03 surgeon:0304 surrogate:03 surveyor:03 survivor:0003 suspect:0003 swimmer:03
tactician:03 tailor:03 teacher:0304 teammate:0304 technician:0304 technocrat:03 technologist:03 teen:00 teenager:0003 tenant:03 therapist:03 thief:00 toddler:00 tourist:0003 trader:03 trafficker:03 trainee:03 trainer:03 translator:03 traveler:0003 traveller:0003 treasurer:0304 triathlete:03 tribesman:0203 trucker:03 trustee:03 tsar:0304 tutor:03 tycoon:03 tyrant:00
umpire:03 uncle:0203 underdog:00 undersecretary:0304 understudy:03 user:03 usher:03
vendor:03 veteran:03 veterinarian:03 vicar:03 vice-chair:03 vice-chairman:03 vice-president:0304 victim:000304 villager:0003 violinist:03 virtuoso:00 viscount:03 visitor:0003 vlogger:03 volunteer:03 voter:03
waiter:03 waitress:0103 warden:0304 weaver:03 welder:03 whip:03 whistleblower:0304 widow:0103 widower:0203 wife:0103 winemaker:03 wing:04 winger:0304 winner:0003 witness:0003 woman:000103 worker:03 wrestler:03 writer:0304
youngster:0003 youth:00 youtuber:03
zookeeper:03 zoologist:03
`,
	verbs: `
accept:060n0o accuse:050n0o acknowledge:060n0o add:0g0m0n admit:060l0n0o advise:0d0l0n advocate:0d0l0n0o affirm:0g0n agree:060l0n aim:0c0l0n alert:0j0n allege:050n0o announce:0g0m0n0o answer:0g0n anticipate:0b0n apologise:060n apologize:060n appeal:070l0n argue:0g0m0n0o ask:070l0m0n assert:0g0n0o assume:080n assure:0f0n attest:0g0n
beg:070l0n believe:080n bemoan:0g0n beseech:070l0n bet:0b0n bid:0d0l0n blame:050n0o blog:0k0n blurt_out:0g0n boast:0g0n brag:0g0n
calculate:0b0n call:0g0n0o call_for:0d0n call_on:0d0l0n caution:0j0l0n chant:0g0n characterise:0g0n characterize:0g0n charge:050n cite:0g0n0o claim:0e0l0n0o clarify:0g0n command:0d0l0n comment:0g0n commit:0f0l0n complain:0g0n concede:0g0n conclude:0g0m0n concur:060n condemn:050n0o confess:060n confirm:060n0o consider:080n contend:0g0n continue:0g0m0n counsel:0d0l0n counter:0g0n criticise:050n0o criticize:050n0o crow:0g0n cry:0g0n
decide:0c0l0n declare:0g0m0n0o decline:090l0n decree:0e0n decry:0o demand:0d0l0n0o demonstrate:0h0n denounce:050n0o deny:0a0l0n0o describe:0g0n0o detail:0g0n0o determine:0b0n direct:0d0l0n disavow:0a0n disclose:0g0n0o discover:0h0n dismiss:0a0n dispute:0a0n0o document:0k0n doubt:080n drawl:0g0n dub:0o
elaborate:0g0n email:0k0n emphasise:0g0n0o emphasize:0g0n0o encourage:0d0l0n estimate:0b0n0o exclaim:0g0n exhort:0d0l0n expect:080l0n explain:0g0m0n0o express:0g0n0o
fault:050n fear:080n feel:080n figure:080n find:0h0n forecast:0b0n0o foresee:0b0n forewarn:0j0n fume:0g0n
gasp:0g0n go:0g0n guarantee:0f0n guess:0b0n gush:0g0n
hear:0e0n highlight:0g0n0o hint:0g0n0o hold:080n hope:080l0n
imagine:080n implore:070l0n imply:0g0n indicate:0h0n inform:0g0n inquire:070n insist:0g0m0n instruct:0d0l0n intend:0c0l0n interject:0g0n invite:0d0l0n
joke:0g0n
know:080n
label:0o lament:0g0n lash_out:050n learn:0h0n lobby:0d0l0n
maintain:0g0n marvel:0g0n mention:0g0n mumble:0g0n murmur:0g0n muse:0g0n mutter:0g0n
note:0g0m0n0o
observe:0g0m0n offer:0f0l0n opine:0g0n order:0d0l0n outline:0g0n0o own_up:060n
pen:0k0n phrase:0g0n plan:0c0l0n plead:070l0n pledge:0f0l0n0o point_out:0g0n posit:0g0n post:0g0n preach:0g0n predict:0b0n0o press:0d0l0n pretend:0e0n print:0k0n proclaim:0g0n0o project:0b0n0o promise:0f0l0n0o pronounce:0g0n propose:0d0l0n0o prove:0h0n publish:0k0n put:0b0n
query:070n question:070n0o quip:0g0n
rage:0g0n read:0g0m0n reassure:0f0n rebut:0a0n recall:0g0m0n reckon:080n recommend:0d0l0n0o recount:0g0n refuse:090l0n refute:0a0n regard:080n reiterate:0g0n reject:0a0n0o rejoin:0g0n relate:0g0n relay:0g0n remark:0g0m0n remind:0g0l0n repeat:0g0n reply:0g0m0n report:0g0m0n0o request:070l0n0o require:0d0l0n resolve:0c0l0n respond:0g0n restate:0g0n retort:0g0n retweet:0k0n reveal:0g0n0o rule:0e0n0o
say:0g0m0n0o scoff:0g0n see:080n seek:0c0l0n0o shout:0g0m0n show:0h0n sigh:0g0n signal:0g0n sing:0g0n snap:0g0n sob:0g0n speak:0g0n speculate:0b0n stammer:0g0n state:0g0m0n0o stipulate:0e0n stress:0g0n0o suggest:0g0n0o sum_up:0g0n summon:0d0l0n suppose:080n surmise:0b0n suspect:080n swear:0f0l0n
tell:0g0l0n term:0o testify:0g0n text:0k0n think:080n threaten:0i0l0n0o tout:0o trust:080n tweet:0k0n
underline:0g0n underscore:0g0n understand:080n urge:0d0l0n0o utter:0g0n
value:0b0n vent:0g0n view:080n voice:0g0n0o volunteer:0g0n vow:0f0l0n0o
want:0c0l0n warn:0j0l0m0n0o weigh_in:0g0n whisper:0g0n wish:0c0l0n wonder:070n worry:080n write:0k0m0n
yell:0g0n
`,
	words: `
a:0r added:0x adds:0x admits:0x admitted:0x agreed:0x an:0r announced:0x another:0r answered:0x any:0r apr:0t april:0s argued:0x asked:0x asks:0x asserted:0x aug:0t august:0s autumn:0w
began:0x begged:0x bellowed:0x billion:0v billionth:0u boasted:0x
called:0x claimed:0x claims:0x commented:0x complained:0x concluded:0x confessed:0x continued:0x cried:0x cries:0x crore:0v
dec:0t december:0s declared:0x demanded:0x denied:0x dozen:0v
each:0r eight:0p eighteen:0p eighteenth:0u eighth:0u eightieth:0u eighty:0p eleven:0p eleventh:0u every:0r exclaimed:0x explained:0x explains:0x
fall:0w feb:0t february:0s fifteen:0p fifteenth:0u fifth:0u fiftieth:0u fifty:0p first:0u five:0p fortieth:0u forty:0p four:0p fourteen:0p fourteenth:0u fourth:0u fourty:0p fri:0z friday:0y
gasped:0x growled:0x grumbled:0x
her:0r his:0r hissed:0x hundred:0v hundredth:0u
insisted:0x insists:0x interrupted:0x its:0r
jan:0t january:0s joked:0x jul:0t july:0s jun:0t june:0s
lac:0v lakh:0v laughed:0x
mar:0t march:0s may:0s million:0v millionth:0u mon:0z monday:0y mumbled:0x murmured:0x muttered:0x my:0r
naught:0p nil:0p nine:0p nineteen:0p nineteenth:0u ninetieth:0u ninety:0p ninth:0u no:0r noted:0x notes:0x nought:0p nov:0t november:0s
observed:0x oct:0t october:0s one:0p ordered:0x our:0r
pleaded:0x posted:0x promised:0x protested:0x
quadrillion:0v quipped:0x
recalled:0x recalls:0x remarked:0x remembered:0x repeated:0x replied:0x replies:0x reported:0x responded:0x returned:0x roared:0x
said:0x sat:0z saturday:0y says:0x screamed:0x second:0u sep:0t sept:0t september:0s seven:0p seventeen:0p seventeenth:0u seventh:0u seventieth:0u seventy:0p shouted:0x shouts:0x shrieked:0x sighed:0x six:0p sixteen:0p sixteenth:0u sixth:0u sixtieth:0u sixty:0p snapped:0x sobbed:0x some:0r spoke:0x spring:0w springtime:0w squealed:0x stammered:0x stated:0x stressed:0x suggested:0x summer:0w summertime:0w sun:0z sunday:0y
teased:0x tells:0x ten:0p tenth:0u testified:0x the:0r their:0r these:0r thinks:0x third:0u thirteen:0p thirteenth:0u thirtieth:0u thirty:0p this:0r thought:0x thousand:0v thousandth:0u three:0p thu:0z thur:0z thurs:0z thursday:0y today:0q told:0x tomorrow:0q tonight:0q trillion:0v trillionth:0u tue:0z tues:0z tuesday:0y tweeted:0x twelfth:0u twelve:0p twentieth:0u twenty:0p two:0p
urged:0x
wailed:0x warned:0x warns:0x wed:0z wednesday:0y weds:0z went:0x whispered:0x winter:0w wintertime:0w wondered:0x wonders:0x writes:0x wrote:0x
yelled:0x yells:0x yesterday:0q your:0r
zero:0p
`,
}
