// Made by: npm run lexicon

/** The classes of each list; the place of a class among all is its number in the tables. */
export const classLists: Readonly<Record<string, string>> = {
	adjectives: `
`,
	adverbs: `
`,
	nouns: `
person-noun title-noun
`,
	verbs: `
act-accuse act-admit act-ask act-believe act-decline act-deny act-estimate act-intend act-order act-other
act-promise act-say act-show act-threaten act-warn act-write infinitive-content reporting
`,
	words: `
determiner speech-form
`,
}

/** The words of each list, `lemma:classes`: two characters a class, its number to the base of 36; _ for a space. */
export const tables: Readonly<Record<string, string>> = {
	adjectives: `
`,
	adverbs: `
`,
	nouns: `
activist:01 actor:01 actress:01 adm:01 admiral:01 adviser:01 advisor:01 agent:01 aide:01 ambassador:01 analyst:01 archbishop:01 artist:01 assemblyman:01 assemblywoman:01 attorney:01 author:01
banker:01 beauty:00 bishop:01 blonde:00 bombshell:00 boss:01 boy:00 bride:00 brig:01 brigadier:01 brunette:00 bully:00 bystander:00
capt:01 captain:01 chair:01 chairman:01 chairperson:01 chairwoman:01 chancellor:01 chief:01 citizen:0001 co-founder:01 coach:01 col:01 colonel:01 columnist:01 comdr:01 commandant:01 commander:01 commissioner:01 comptroller:01 comrade:01 congressman:01 congresswoman:01 constable:01 consul:01 controller:01 cornerback:01 corporal:01 correspondent:01 councillor:01 councilman:01 councilmember:01 councilor:01 councilwoman:01 counsel:01 counselor:01 cpl:01 critic:01 culprit:00
daredevil:00 dean:01 defender:01 defenseman:01 delegate:01 deputy:01 designer:01 despot:00 detective:01 devotee:00 dictator:01 diplomat:01 director:01 diva:00 doctor:01
economist:01 editor:01 envoy:01 ex-president:01 executive:01
felon:00 filmmaker:01 forward:01 founder:01 friend:00 fugitive:00 fullback:01
gen:01 general:01 genius:00 gentleman:00 girl:00 goalie:01 goalkeeper:01 gov:01 governor:01 groom:00 guard:01 guest:00 guitarist:01 guy:00
head:01 hero:00 heroine:00 historian:01 hitmaker:00 host:00 hostage:00 hunk:00
immigrant:00 incumbent:00 inmate:00 inspector:01 investor:01
journalist:01 judge:01 justice:01
kidnapper:00 killer:00
lad:00 lady:00 lass:00 lawyer:01 leader:01 legend:01 legislator:01 lieutenant:01 loner:00 lt:01
magistrate:01 maj:01 major:01 man:00 manager:01 mastermind:00 maverick:00 mayor:01 member:01 midfielder:01 minister:01 mobster:00 monsignor:01 motorist:00 murderer:00 musician:01
native:00 negotiator:01 neighbor:00 neighbour:00 newcomer:00 novelist:01
offender:00 officer:01 official:01 operative:01 opponent:00 organizer:01 outsider:00 owner:01
painter:01 participant:00 partner:0001 passenger:00 pastor:01 patient:00 pensioner:00 perpetrator:00 person:00 photographer:01 physicist:01 pilot:01 pitcher:01 playboy:00 player:01 playwright:01 poet:01 politician:01 predecessor:00 premier:01 presenter:01 president:01 president-elect:01 prime-minister:01 principal:01 prodigy:00 producer:01 prosecutor:01 provost:01 psychologist:01 pupil:00 pvt:01
quarterback:01
referee:01 rep:01 reporter:01 representative:01 researcher:01 resident:00 rival:00 robber:00 rookie:00
sailor:01 schoolboy:00 schoolgirl:00 scientist:01 secretary:01 secretary-general:01 sen:01 senator:01 sergeant:01 sgt:01 sheriff:01 shortstop:01 singer:01 skipper:01 socialite:00 solicitor:01 speaker:01 spokesman:01 spokesperson:01 spokeswoman:01 stalker:00 star:01 starlet:00 strategist:01 striker:01 successor:00 sufferer:00 sultan:01 superintendent:01 surgeon:01 survivor:00 suspect:00
teacher:01 teammate:01 technician:01 teen:00 teenager:00 thief:00 toddler:00 tourist:00 traveler:00 traveller:00 treasurer:01 tsar:01 tyrant:00
underdog:00 undersecretary:01
vice-president:01 victim:0001 villager:00 virtuoso:00 visitor:00
warden:01 whistleblower:01 wing:01 winger:01 winner:00 witness:00 woman:00 writer:01
youngster:00 youth:00
`,
	verbs: `
accept:030j accuse:020j acknowledge:030j add:0d0j admit:030i0j advise:0a0i0j advocate:0a0i0j affirm:0d0j agree:030i0j aim:090i0j alert:0g0j allege:020j announce:0d0j answer:0d0j anticipate:080j apologise:030j apologize:030j appeal:040i0j argue:0d0j ask:040i0j assert:0d0j assume:050j assure:0c0j attest:0d0j
beg:040i0j believe:050j bemoan:0d0j beseech:040i0j bet:080j bid:0a0i0j blame:020j blog:0h0j blurt_out:0d0j boast:0d0j brag:0d0j
calculate:080j call:0d0j call_for:0a0j call_on:0a0i0j caution:0g0i0j chant:0d0j characterise:0d0j characterize:0d0j charge:020j cite:0d0j claim:0b0i0j clarify:0d0j command:0a0i0j comment:0d0j commit:0c0i0j complain:0d0j concede:0d0j conclude:0d0j concur:030j condemn:020j confess:030j confirm:030j consider:050j contend:0d0j continue:0d0j counsel:0a0i0j counter:0d0j criticise:020j criticize:020j crow:0d0j cry:0d0j
decide:090i0j declare:0d0j decline:060i0j decree:0b0j demand:0a0i0j demonstrate:0e0j denounce:020j deny:070i0j describe:0d0j detail:0d0j determine:080j direct:0a0i0j disavow:070j disclose:0d0j discover:0e0j dismiss:070j dispute:070j document:0h0j doubt:050j drawl:0d0j
elaborate:0d0j email:0h0j emphasise:0d0j emphasize:0d0j encourage:0a0i0j estimate:080j exclaim:0d0j exhort:0a0i0j expect:050i0j explain:0d0j express:0d0j
fault:020j fear:050j feel:050j figure:050j find:0e0j forecast:080j foresee:080j forewarn:0g0j fume:0d0j
gasp:0d0j go:0d0j guarantee:0c0j guess:080j gush:0d0j
hear:0b0j highlight:0d0j hint:0d0j hold:050j hope:050i0j
imagine:050j implore:040i0j imply:0d0j indicate:0e0j inform:0d0j inquire:040j insist:0d0j instruct:0a0i0j intend:090i0j interject:0d0j invite:0a0i0j
joke:0d0j
know:050j
lament:0d0j lash_out:020j learn:0e0j lobby:0a0i0j
maintain:0d0j marvel:0d0j mention:0d0j mumble:0d0j murmur:0d0j muse:0d0j mutter:0d0j
note:0d0j
observe:0d0j offer:0c0i0j opine:0d0j order:0a0i0j outline:0d0j own_up:030j
pen:0h0j phrase:0d0j plan:090i0j plead:040i0j pledge:0c0i0j point_out:0d0j posit:0d0j post:0d0j preach:0d0j predict:080j press:0a0i0j pretend:0b0j print:0h0j proclaim:0d0j project:080j promise:0c0i0j pronounce:0d0j propose:0a0i0j prove:0e0j publish:0h0j put:080j
query:040j question:040j quip:0d0j
rage:0d0j read:0d0j reassure:0c0j rebut:070j recall:0d0j reckon:050j recommend:0a0i0j recount:0d0j refuse:060i0j refute:070j regard:050j reiterate:0d0j reject:070j rejoin:0d0j relate:0d0j relay:0d0j remark:0d0j remind:0d0i0j repeat:0d0j reply:0d0j report:0d0j request:040i0j require:0a0i0j resolve:090i0j respond:0d0j restate:0d0j retort:0d0j retweet:0h0j reveal:0d0j rule:0b0j
say:0d0j scoff:0d0j see:050j seek:090i0j shout:0d0j show:0e0j sigh:0d0j signal:0d0j sing:0d0j snap:0d0j sob:0d0j speak:0d0j speculate:080j stammer:0d0j state:0d0j stipulate:0b0j stress:0d0j suggest:0d0j sum_up:0d0j summon:0a0i0j suppose:050j surmise:080j suspect:050j swear:0c0i0j
tell:0d0i0j testify:0d0j text:0h0j think:050j threaten:0f0i0j trust:050j tweet:0h0j
underline:0d0j underscore:0d0j understand:050j urge:0a0i0j utter:0d0j
value:080j vent:0d0j view:050j voice:0d0j volunteer:0d0j vow:0c0i0j
want:090i0j warn:0g0i0j weigh_in:0d0j whisper:0d0j wish:090i0j wonder:040j worry:050j write:0h0j
yell:0d0j
`,
	words: `
a:0k added:0l adds:0l admits:0l admitted:0l agreed:0l an:0k announced:0l another:0k answered:0l any:0k argued:0l asked:0l asks:0l asserted:0l
began:0l begged:0l bellowed:0l boasted:0l
called:0l claimed:0l claims:0l commented:0l complained:0l concluded:0l confessed:0l continued:0l cried:0l cries:0l
declared:0l demanded:0l denied:0l
each:0k every:0k exclaimed:0l explained:0l explains:0l
gasped:0l growled:0l grumbled:0l
her:0k his:0k hissed:0l
insisted:0l insists:0l interrupted:0l its:0k
joked:0l
laughed:0l
mumbled:0l murmured:0l muttered:0l my:0k
no:0k noted:0l notes:0l
observed:0l ordered:0l our:0k
pleaded:0l posted:0l promised:0l protested:0l
quipped:0l
recalled:0l recalls:0l remarked:0l remembered:0l repeated:0l replied:0l replies:0l reported:0l responded:0l returned:0l roared:0l
said:0l says:0l screamed:0l shouted:0l shouts:0l shrieked:0l sighed:0l snapped:0l sobbed:0l some:0k spoke:0l squealed:0l stammered:0l stated:0l stressed:0l suggested:0l
teased:0l tells:0l testified:0l the:0k their:0k these:0k thinks:0l this:0k thought:0l told:0l tweeted:0l
urged:0l
wailed:0l warned:0l warns:0l went:0l whispered:0l wondered:0l wonders:0l writes:0l wrote:0l
yelled:0l yells:0l your:0k
`,
}
