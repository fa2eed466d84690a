/** Words of Māori interfaces that anyone can read (Silverstripe, Brightspace, Scratch, GNOME), with the slips they were printed with. */
export const wordsMi = `
ae aha ahakoa ahatia ahau ahi aho ahua ai akakoa ake akoako akomanga akonga amahi anake anei anga angitu ani ano anō anōtia ao apa apaapa aperira
arapāho arataki aratakinga aratohu aro arohaina aronga aropā arotahi aroākapanga arunga arā ata ataahua ataata atahanga atahangariki atamira atu au
aua auaha auau aue auheke aukati aunoa aupiki auē awhe e ekengia engari etahi ewhakakite haerenga hakihea hangaia hanganga hangarau hangaru hangatanga
hangatia hara haratua hari haria haumaru haumiria haurua hauā he hea hei heke heoi here hereturikōkā hi hia hiahia hiahiatia hiatonga hiku hipa hiriwa
hoahoa hoahoatia hohe hohenga hohonu hoki hokia hokihoki hokimuri hongongoi hono honoa honohonoa hopuhopu hopuoro hototahi hua huaina huakina huapae
hue hui huinga huitanguru hukihuki hunaia hunga hunāia huri hurihia hurikōaro huringa hā hākinakina hākoritanga hāmate hāngai hāora hāpono hē hēhē
hīanga hīkaka hīkina hītori hōmai hōngongoi hōputu hōtēra hōu ia iere iho ikeike ina ingoa inoi inā ināia ināianei ira irakē irirangi ka kaha kahu kai
kaingākautanga kaingākautia kaipakihi kairauhī kaitirotiro kaituhi kaituitui kaituku kaiwaehere kaiwehe kaiwhakaata kaiwhakahaere kaiwhakamahi
kaiwhakataurite kaiwhakauta kaiwhiwhi kaiāwhina kakariki kanohi kaore kapa kape kapea kapomata kapongao kara karetao karu katahi katia katoa katoatia
kaua kauhoe kaunuku kaupapa kaupapahere kauruku kautahanga kaute kawa kawe kaweake kawepūrongo kei kete ki kia kinaki kingi kino kiripuaki kitea
kitenga ko koa koe koekoe kohi kohia kohinga koi koki konae konei kopaki kopirua kore koremana korero koretahi koretake koromeke korowhitiwhiti
kotarangi kupu kupuhipa kuputuhi kura kāhua kākarepō kāpeka kāti kēkē kēmu kētanga kētia kī kīa kōkiri kōmakatia kōmuru kōnae kōnei kōpaki kōrea
kōrereo kōriporipo kōrure kōtahi kōti kōwhiria kōwhiringa kōwhiritia mahea mahi mahinga mahuru makerōnia mana manatoko manatokonga manatā manawanui
mango manuhiri maori marama marea mata mataara mataharehare matahuna matangi matapaki matapakinga matatapu matau matawhānui matihiko matua mau maui
maukati mauī me mea mehemea meira meneti mi mihi miniti moe mohio mohiotanga mohiotia mokowā mokowāmuri momo momoho momotuhi moni monokia motika
motuhake motukia mua muhani muhu muia muku mukua muna muri mutu mutunga mā māharahara māhunga māku māna mārama mātauranga mātotoru mātua mātā mātārere
mātāwaka māu mēnā mēra mōhio mōhiotanga mōhiotia mōkai mōmo mōnehu mōrahi na nama nano nekehanga nga ngahau ngaro ngaru ngita ngoikoretanga ngā
ngārara ngāwari nihokikorangi no noa noatia noho nohoanga note nuinga nuka nukunuku nunui nā nāianei nō nōhea o ohorere one onāianei orange oro oti
otinga paengawhāwhā paepae paetukutuku pahū pahūngia painga paiwaitara paki pakipaki pakitara pakiwaitara pakoko paku panana pango panoni panonitia
panuku papamua papamuri papapātuhi papatono papatū papā para paraihe paraurehe parehe patohia patuhi paua pehea pene pepa piako pine piro pohewatia
pono poraka pore porohita porohīanga porowhita poto potukara pouaka pouakataki pouako poutūterangi puango puawai puimotu puka pukapuka pumahara puna
puni puninga punua pupuri purena puripuri puritia puriwāhi puru putanga putu putumōhio putumōhiotia putunga pā pākihi pānui pānuitia pāorooro pāpaku
pāpāho pāraha pātai pātaihia pātuhi pāwhiri pāwhiritia pēhea pēhi pēhia pēnei pēnā pīataata pīkau pīpiri pīrangai pō pōhewatia pōnaho pōraka pōrana
pōro pōturi pōwhiritia pū pūatatata pūhoru pūkenga pūkete pūkoro pūkumekume pūmanawa pūmau pūoro pūrere pūrongo pūtea pūtere pūtirotiro pūtorino
pūwhakamana pūāhua rahi rahinga rahua rahui rama ranei rangatira rangi rapu rapua rarangi rarapa raro rarowhenua raru rarā ratonga rau rauemi raupapa
rawa raweke rehu reira reo rerekē reta retawhika ringa ripa ripanga ririki riro rite ritenga roanga romeinia rongo rongorau ropū rorohiko ruku rukua
runga rā rāhina rāhoroi rāhuitia rākau rākeitanga rānei rāpare rārangi rātapu rātou rātū rēhita rēhitatanga rēhitatia rēkoata rēreti rō rōia
rōpinepine rōpū tae taea taha tahi tahuri taiapa taihoa taima taiohi taipitopito taitara taiwhanga taka takahanga takahi takahia takaiho takatu takatā
takawaenga take taketake takina takiputa takirua takitahi takiuru taku takunetanga tamaiki tamariki tamarua tana tango tanguru taniko taniwha taonga
tapaina tapanga tapatoru tapawhā tapu taputapu tare tata tatari tataunga tatū tatūnga tau tauanga tauhou taukiru taumahinga taumata taunoa taupori
taupua taupuni taupānga taura taurangi tautapa tautapatia tautokona tautokotia tautono tautuhi tautuhinga tauwhiti tauwhāiti tauwāhi tawhiti tawhito
te tekau tenei tepu tere tiakiake tiakina tiakinga tikanga tikiake tikiaketia tikina tina tinana tini tino tipu tirohanga tirohia titiro tito toa
toenga tohanga tohotohu tohu tohua tohutohu tohutoro tohuāki toko tokona tomokanga tono tonu tonutia toro torohanga torona toronga torotoro toru
tuakiri tuari tuaritia tuarongo tuarua tuatahi tuhi tuhia tuhinga tuhipoka tuhirua tuhiwaehere tuihono tuimotu tuituinga tukanga tuku tukua tukuake
tukuata tukuatu tukupū tumanako tupato tupu ture turi tuturu tuwheratanga tā tāhau tāhua tāia tākina tāmau tāne tānga tāone tāonga tāpaetia
tāpiritanga tāpiritia tāraia tārite tārua tāruarua tāruatia tātari tātauira tātea tātou tāu tāuru tāurua tāurunga tāurutia tāutahia tāutuhia tāweratia
tāwhana tāwhiowhio tēhea tēnā tēpū tētahi tīari tīaro tīkete tīma tīmata tīmatanga tīpakohia tīpakona tīpakonga tīpakongia tīpapa tīpokatia tīwae
tīwhiri tīwēwē tōaitia tōkau tōmua tōmuri tōna tōpuku tōpū tōtika tōu tūhura tūmataiti tūmataitinga tūmau tūmomo tūranga tūraru tūtohu tūtohunga
tūwhera tūwheratia u uara uru urupare uta utauta waea waehere waeheretia waeine waenganui wahine waho wai waiata waiatatia waihanga waihangatia wairoa
wairua waitara waitohu waiwai waka wani wania wawata wehea wera wero wetekia wetewhakaputa wetohia whai whaia whaihua whaiwhai whakaae whakaaetanga
whakaaetia whakaahua whakaako whakaarahia whakaaranga whakaari whakaaro whakaarohia whakaatu whakaaturanga whakaaturia whakaawhiwhi whakaea whakahaere
whakahaerehia whakahangahanga whakahautanga whakaheke whakahekenga whakahirahira whakahoahoa whakahohea whakahoki whakahokia whakahono whakahou
whakahounga whakahoungia whakahoutanga whakahoutia whakahua whakahuahua whakahuahuatia whakahuatia whakahōu whakahōunga whakahōutia whakairoiro
whakaiti whakakaha whakakahatia whakakapia whakakauriki whakakorehia whakakorengia whakakā whakakāhore whakakāhoretia whakakē whakakētia whakakī
whakakīia whakakōnae whakakōrerotia whakakū whakamihia whakamutu whakamutua whakamārama whakamāramatia whakamātauria whakamōhio whakangahau
whakangaroa whakangita whakangungua whakanui whakaohonga whakaohooho whakaohorere whakaora whakapae whakapai whakapaoho whakapau whakapeke whakapiri
whakapiria whakaputa whakaputanga whakapōturi whakapūruatia whakarangatira whakarapopototia whakaraupapahia whakaraupapatia whakarere whakarereke
whakarereketia whakarite whakaritenga whakarongo whakarākei whakarākeitanga whakarākeitia whakarōpūngia whakatakotoria whakatangi whakatangihia
whakatapeke whakatata whakatau whakatauranga whakatemauī whakatere whakatikatia whakatina whakatipuranga whakatupuranga whakatīkai whakatītaha
whakatūpato whakatūturu whakauru whakaurungia whakaurutanga whakauta whakaute whakauteute whakautu whakaweto whakawhaiti whakawhanake
whakawhanaungatanga whakawhenumitia whakawhirinaki whakawhitia whakawātea whana whanau whanaunga whanganui wharetō whati whea whenua wheoro whero
whetu whirihoranga whiringa whiriwhiria whiwhi whānui whānuitanga whārangi whāwhai wiaporoporo wā wāhanga wāhi wāhitau wānanga wātea ā āa āhua
āhuatanga āianei ākona ākuanei ākuni āna āngia āpiti āpure āputa ārahi ārai āu āwangawanga āwhina ēnei ērā ētahi ī īmerā īmēra ōkena ōna ōrau ōtautahi
ōwhiro ū ūkuia
`.trim().split(/\s+/)
