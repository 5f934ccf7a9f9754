/** States of the USA: name, newspaper and postal abbreviations, GeoNames id. */
export const usStates = `
Alabama|Ala.|AL|4829764
Alaska||AK|5879092
Arizona|Ariz.|AZ|5551752
Arkansas|Ark.|AR|4099753
California|Calif.|CA|5332921
Colorado|Colo.|CO|5417618
Connecticut|Conn.|CT|4831725
Delaware|Del.|DE|4142224
District of Columbia|D.C.|DC|4138106
Florida|Fla.|FL|4155751
Georgia|Ga.|GA|4197000
Hawaii||HI|5855797
Idaho||ID|5596512
Illinois|Ill.|IL|4896861
Indiana|Ind.|IN|4921868
Iowa||IA|4862182
Kansas|Kan.|KS|4273857
Kentucky|Ky.|KY|6254925
Louisiana|La.|LA|4331987
Maine||ME|4971068
Maryland|Md.|MD|4361885
Massachusetts|Mass.|MA|6254926
Michigan|Mich.|MI|5001836
Minnesota|Minn.|MN|5037779
Mississippi|Miss.|MS|4436296
Missouri|Mo.|MO|4398678
Montana|Mont.|MT|5667009
Nebraska|Neb.|NE|5073708
Nevada|Nev.|NV|5509151
New Hampshire|N.H.|NH|5090174
New Jersey|N.J.|NJ|5101760
New Mexico|N.M.|NM|5481136
New York|N.Y.|NY|5128638
North Carolina|N.C.|NC|4482348
North Dakota|N.D.|ND|5690763
Ohio||OH|5165418
Oklahoma|Okla.|OK|4544379
Oregon|Ore.|OR|5744337
Pennsylvania|Pa.|PA|6254927
Rhode Island|R.I.|RI|5224323
South Carolina|S.C.|SC|4597040
South Dakota|S.D.|SD|5769223
Tennessee|Tenn.|TN|4662168
Texas|Tex.|TX|4736286
Utah||UT|5549030
Vermont|Vt.|VT|5242283
Virginia|Va.|VA|6254928
Washington|Wash.|WA|5815135
West Virginia|W.Va.|WV|4826850
Wisconsin|Wis.|WI|5279468
Wyoming|Wyo.|WY|5843591
`

/** Bynames of states of the USA, by the code of the state. */
export const stateBynames = `
AK Last Frontier
AR Natural State
AZ Grand Canyon State
CA Golden State
CO Centennial State
CT Constitution State,Nutmeg State
FL Sunshine State
GA Peach State
HI Aloha State
IA Hawkeye State
IL Prairie State
IN Hoosier State
KS Sunflower State
KY Bluegrass State
LA Pelican State
MA Bay State
MD Old Line State
ME Pine Tree State
MI Wolverine State
MN Gopher State,North Star State
MO Show-Me State,Show Me State
MS Magnolia State
MT Treasure State
NC Tar Heel State
NE Cornhusker State
NH Granite State
NJ Garden State
NM Land of Enchantment
NV Silver State
NY Empire State
OH Buckeye State
OK Sooner State
OR Beaver State
PA Keystone State
RI Ocean State
SC Palmetto State
SD Mount Rushmore State
TN Volunteer State
TX Lone Star State
UT Beehive State
VA Old Dominion
VT Green Mountain State
WA Evergreen State
WI Badger State
WV Mountain State
WY Cowboy State,Equality State
`

/** Parts of countries, parts of the world, waters and mountains: by country or kind, one line each. */
export const regions = `
GB England,Scotland,Wales,Northern Ireland,Ulster,Cornwall,Devon,Dorset,Essex,Kent,Sussex,Surrey,Norfolk,Suffolk,Yorkshire,Lancashire,Cumbria,Northumberland,Merseyside,Tyneside,Midlands,West Midlands,Derbyshire,Hampshire,Somerset,Wiltshire,Gloucestershire,Cheshire,Staffordshire,Hertfordshire,Berkshire,Oxfordshire,Cambridgeshire,Lincolnshire,Nottinghamshire,Leicestershire,Warwickshire,Worcestershire,Shropshire,Buckinghamshire,Bedfordshire
CA Ontario,Quebec,Québec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Newfoundland and Labrador,Prince Edward Island,Yukon,Nunavut,Northwest Territories
AU New South Wales,NSW,Queensland,Victoria,Tasmania,South Australia,Western Australia,Northern Territory,Australian Capital Territory
IN Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Goa,Gujarat,Haryana,Himachal Pradesh,Jharkhand,Karnataka,Kerala,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha,Orissa,Punjab,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal,Jammu and Kashmir,Kashmir,Ladakh,Bengal
CN Anhui,Fujian,Gansu,Guangdong,Guangxi,Guizhou,Hainan,Hebei,Heilongjiang,Henan,Hubei,Hunan,Inner Mongolia,Jiangsu,Jiangxi,Jilin,Liaoning,Ningxia,Qinghai,Shaanxi,Shandong,Shanxi,Sichuan,Tibet,Xinjiang,Yunnan,Zhejiang
DE Bavaria,Saxony,Lower Saxony,Hesse,Brandenburg,Thuringia,Saarland,North Rhine-Westphalia,Rhineland-Palatinate,Baden-Wuerttemberg,Baden-Württemberg,Schleswig-Holstein
RU Siberia,Chechnya,Dagestan,Tatarstan,Ingushetia,North Ossetia,Bashkortostan
UA Crimea,Donbas,Donbass,Luhansk
ES Catalonia,Andalusia,Galicia,Basque Country,Castile,Canary Islands,Balearic Islands
IT Sicily,Sardinia,Tuscany,Lombardy,Piedmont,Umbria,Calabria,Liguria
FR Normandy,Brittany,Corsica,Provence,Alsace,Lorraine,Burgundy
PS West Bank,Gaza Strip,Gaza
SY Golan Heights
PK Balochistan,Baluchistan,Sindh,Khyber Pakhtunkhwa,Waziristan,North Waziristan,South Waziristan
ID Java,Sumatra,Bali,Aceh,Sulawesi,Kalimantan,West Papua,Papua
MX Chiapas,Guerrero,Jalisco,Sinaloa,Sonora,Michoacan,Michoacán,Tamaulipas,Veracruz,Yucatan,Oaxaca,Baja California
NG Borno,Kaduna State,Rivers State,Lagos State,Niger Delta
PH Luzon,Mindanao,Visayas
SD Darfur
SO Somaliland,Puntland,Jubaland
ET Tigray,Oromia,Amhara,Ogaden
TZ Zanzibar
GE Abkhazia,South Ossetia
MD Transnistria
AZ Nagorno-Karabakh
PF Tahiti
JP Hokkaido,Honshu,Kyushu,Okinawa
NZ South Island,North Island
- Europe,Western Europe,Eastern Europe,Central Europe,Southern Europe,Northern Europe,Asia,Southeast Asia,South-East Asia,South Asia,East Asia,Central Asia,Northeast Asia,Asia-Pacific,Asia Pacific,Indo-Pacific,Africa,North Africa,West Africa,East Africa,Southern Africa,Central Africa,Sub-Saharan Africa,sub-Saharan Africa,Horn of Africa,North America,South America,Latin America,Central America,Americas,Oceania,Antarctica,Arctic,Antarctic,Middle East,Mideast,Near East,Far East,Balkans,Baltics,Scandinavia,Caucasus,Maghreb,Sahel,Levant,Caribbean,West Indies,Kurdistan,Iberia,Polynesia,Melanesia,Mesopotamia,Eurasia,Korean Peninsula,Arabian Peninsula,Sinai,Sinai Peninsula,Silicon Valley,Midwest,New England,Pacific Northwest,Bay Area,Long Island,Manhattan,Brooklyn,Bronx,Queens,Staten Island,Hollywood,Cape Cod
~ Atlantic,Pacific,Mediterranean,Atlantic Ocean,Pacific Ocean,Indian Ocean,Arctic Ocean,Southern Ocean,Mediterranean Sea,Black Sea,Red Sea,North Sea,Baltic Sea,Baltic,Caspian Sea,Aegean,Aegean Sea,Adriatic,Adriatic Sea,South China Sea,East China Sea,Yellow Sea,Sea of Japan,Sea of Azov,Arabian Sea,Persian Gulf,Gulf of Mexico,Gulf of Aden,Gulf of Oman,Bay of Bengal,Strait of Hormuz,Taiwan Strait,English Channel,Suez Canal,Panama Canal,Amazon Basin,Danube,Rhine,Nile,Thames,Mississippi River,Yangtze,Mekong,Ganges,Volga,Himalayas,Alps,Andes,Rockies,Pyrenees,Mount Everest,Sahara,Gobi
`
