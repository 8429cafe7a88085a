/**
 * Classes of words that phrases are composed of. A member is a word, `stem*`, a word in CAPITALS as
 * written, or another `{class}`.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  number:
    '@num one two three four five six seven eight nine ten twelve fifteen twenty thirty forty sixty half quarter couple few several',
  person: 'pt pts patient* client* she he they i',
  therapist: 'therapist* pt ot clinician* provider pta cota',
  be: 'is was were are be been being has had have remains remained',
  did: 'performed completed applied provided administered given used utilized received rendered furnished executed delivered done tolerated treated initiated',
  minute: 'min mins minute minutes m',
  time: '{minute} sec secs second seconds hr hrs hour hours h',
  span: 'd day days wk wks week weeks mo mos month months yr yrs year years visit visits session sessions tx',
  degree: 'deg degs degree degrees @degrees °',
  length: 'cm mm in inch inches ft feet foot',
  distance:
    '{length} yard yards yd yds mile miles mi block blocks km meter meters metres m step steps stair* flight flights lap laps',
  weight: 'lb lbs pound pounds kg # gallon',
  side: 'right left r l rt lt bilateral* bil bilat b both b/l R L (r) (l)',

  // What hurts or feels wrong.
  pain: 'pain pains pn painful LBP lbp ache aches aching achy achiness hurt hurts hurting sore soreness discomfort tenderness cramp* burning throbbing shooting stabbing neuralgia sciatica arthralgia',
  symptom:
    '{pain} stiff* numb* tingl* paresthesia* paraesthesia* headache* migraine* HA has weak* swelling swollen swells swell edema* oedema* puffy heaviness tightness tight spasm* dizz* vertigo nausea lightheaded* fatigue* instability buckl* clicking locking catching popping lock locks catches crepitus radicul* radiating radiates radiate lump fullness pressure cramping',
  limit:
    'limit* restrict* decreas* reduc* impair* difficult* compromis* poor diminish* lack* interfer* hinder* prevent* hamper* affect* inhibit*',
  hard: 'difficult* trouble troubles hard struggl* problem* issue* challeng* pain painful hurts discomfort apprehens* fear* afraid hesita* limited limitation* labored slow',
  cannot: "cannot can't cant couldn't unable inability incapable unsafe",
  activity:
    'sit* stand* walk* ambulat* reach* lift* carry* carrie* driv* sleep* turn* bend* stoop* squat* kneel* climb* stair* step* dress* don* doff* bath* shower* groom* wash* comb* brush* cook* clean* vacuum* sweep* mop* laundry dish* reading read writ* typ* work* desk comput* keyboard* text* grip* grasp* pinch* hold* open* push* pull* throw* run* runn* jog* swim* golf* tennis cycl* bik* hike* hiking jump* hop* crawl* roll* transfer* bed getting toilet* hygiene eat* chew* swallow* talk* speak* yawn* look* check* scan* rotat* overhead fasten* hook* bra button* zip* tuck* tie* shoe* sock* pants hair shampoo* garden* yard* shovel* mow* rake* sing* sang swam served choir knit* danc* yoga gym exercis* sport* play* pick* feed* bathe* parent* nurs* child* caregiv* housework* chore* househol* adl* iadl* activit* task* duties job occupation school attend* concentrat* function* mobility gait balance balanc* negotiat* commut* travel* shop* grocer* intercourse intimacy void* urinat* stand* get rise* rising weightbear* propel* perform* participat* complet* use return* tolerat* lying lie supine sidelying prone enter* exit* manag* care',
  help: 'help assist* aid cane walker crutch* wheelchair rail handrail* brace sling min mod max cga sba minimal moderate maximal contact guard supervision dependent',

  // Parts and movements.
  movement:
    'flex flexion flexes ext extension rot rotation* rotate rotating abd abduction add adduction er ir sb sidebend* sidebent sideflexion pronation supination dorsiflexion df plantarflexion pf inversion eversion opposition opening mouth depression retraction protraction elevation scaption bend bending deviation retrusion protrusion lf ROM nod tilt motion raise',
  rom: 'rom arom prom aarom motion mobility range',
  joint:
    'joint* facet* segment* glenohumeral gh gha acromioclavicular ac sc sternoclavicular scapulothoracic talocrural subtalar tibiofemoral patellofemoral pf tibiofibular humeroulnar radiocapitellar radiohumeral radioulnar radiocarpal carpal* metacarpal* mcp pip dip cmc mtp sij si sacroiliac costovertebral costotransverse zygapophyseal z oa aa atlantoaxial atlantooccipital capsule capsular capsul* hip* shoulder* knee* ankle* elbow* wrist* thumb finger* toe* cervical thoracic lumbar spine spinal rib* tmj @level midcarpal cuboid navicular talus tibia fibula calcaneus scapula* scap cspine tspine lspine ulnohumeral proximal distal intercarpal lunate scaphoid sacrum innominate ilium coccyx',
  muscle:
    'muscle* ut upper trap* trapezius lev levator scapulae suboccip* scalene* scm sternocleidomastoid pec* pectoral* lat lats latissimus rhomboid* infraspinatus supraspinatus subscap* teres deltoid* bicep* tricep* brachialis brachioradialis pronator supinator extensor* flexor* ql quadratus lumborum erector* paraspinal* multifid* iliopsoas psoas iliacus glute* glut piriformis tfl itb adductor* hamstring* hs quad* rectus vastus vmo vl gastroc* soleus calf calves peroneal* tibialis plantar fascia* masseter temporalis pterygoid* obturator pelvic popliteus sartorius gracilis achilles semitendin* semimembran* splenius longus wad wrist forearm hip thigh tissue* tendon* ligament* fascial myofascial fascia musculature spinae cuff paravertebral* abdominal* diaphragm',
  place:
    '{side} {joint} {muscle} neck back arm* leg* hand* foot feet head jaw chest upper lower mid low ue le ues les rue lue rle lle bue ble lb limb extremit* scar* incision abdomen buttock* heel groin axilla trunk area region shin patella* sternum occiput',

  // Course.
  better:
    'better improv* decreas* reduc* less lessen* resolv* reliev* relief eased easing easier looser loosened lighter abolish* centraliz* gone diminish* subsid* abat* increased increase gain* up',
  worse:
    'worse worsen* worsening aggravat* exacerbat* increas* flare* regress* deteriorat* peripheraliz*',
  treatment:
    'treatment* tx tx. therapy session* visit intervention* manual technique* mobilization* mobs mob manipulation* thrust stm mfr iastm met stretch* massage release* traction distraction drainage mld glide* snag* needling dn stim tens e-stim injection* work soft cupping graston exercis* ice heat ultrasound pressure tpr scs mwm hvla rx appointment',
  after: 'after following post afterwards afterward immediately s/p posttreatment',
  rehearsal: 'perform* do did complet* practic*',
  test: "test* sign* screen* maneuver* manoeuvre* provocation spurling* hawkins neer* lachman* mcmurray* faber* fadir* phalen* tinel* finkelstein* speed* yergason* slr slump ober* thomas drawer apley* jobe* ultt* ultn* ulnt* ultt1 compression distraction gapping trendelenburg thessaly noble thompson apprehension relocation sulcus cozen* mill* tuck cff cfrt allen adson* roos froment* kemp* quadrant scour stinchfield ely* gaenslen* patrick* homan* windlass squeeze impingement cluster spring drop can crank o'brien* obrien* bunnell",
  result:
    'positive negative pos neg + minus positives reproduces reproduced reproduction provokes provoked @plus equivocal',
  degree_word:
    'mild* moderate* mod severe* marked* min minimal* slight* maximal* significant* minor major gross* firm hard soft empty springy capsular bony boggy leathery absent abnormal normal',
  two: 'two three four both several multiple 2 3 4 5',
  helper:
    'aide aides tech techs technician* helper* volunteer* receptionist extern ATC LMT CMT athletic trainer',
  exercise:
    'exercise* squat* bridge* bridging clamshell* lunge* plank* curl* row rows raise raises press* slr slrs sls abduction* extension* dip dips stepup* marches marching isometric* set rotations shrug* retraction* tuck tucks slides',
  work: 'works worker working job by profession',
  roman: 'i ii iii iv v I II III IV V',
  direction:
    'posterior anterior inferior superior lateral medial caudal cranial dorsal ventral ap pa ap/pa downslope upslope downglide upglide central unilateral posteroanterior anteroposterior inf post ant sup med lat dorsal volar palmar radial ulnar cephalad rotational',
  spine:
    'cervical lumbar thoracic neck cspine lspine spinal head occipital suboccipital* @level lumbopelvic back spine',
  tissue:
    'tissue* fascia* muscle* tendon* musculature paraspinal* trap* ut levator hamstring* quad* piriformis gastroc* soleus calf ql glute* pec* scalene* rhomboid* itb',
  span2: 'day days wk wks week weeks mo mos month months yr yrs year years decades d/',
  cause:
    'fall fell lifting lifted mva accident surgery injury twist* slip* trip* shovel* move moving garden* work* pregnan* birth delivery childbirth chemo* radiation running run playing sport* throw* reach* bend* sleep* sitting travel* fractur* immobiliz* cast',
  goalword: 'goal* will able',
  min: 'min mod max minimal moderate maximal contact standby cga sba',
  cannot2: 'unable',
  redflag:
    'saddle bowel bladder drop diplopia dysarthria dysphagia dizziness night fever* chills weight cauda double slurred nystagmus syncope consciousness incontinence homan* calf sweats blurred',
  dose: 'grade* force* pressure depth amplitude direction* dosage dose intensity position* technique* angle vector duration speed oscillation* hold* parameters amplitude load',
  dosed:
    '{dose} mobilization* mobs manipulation* thrust* hand contact stretch* traction distraction glide*',
  adjust:
    'reduc* decreas* lower* increas* rais* modif* adjust* adapt* progress* regress* chang* titrat* select* chos* choos* lighten* eased deepen* switch* shorten* lengthen* limit* graded scal* vari* tailor* kept back* alter* shift* redirect* advanc* held withheld stopp* pick* match* upgrad* downgrad* directed guided',
  reason:
    'because due based secondary since as given after when for owing to per per according guided until once so following from depending with by response',
  sign: 'end endfeel joint irritab* response* resist* restrict* hypomobil* hypermobil* stiff* guard* spasm* tenderness palpat* tissue* finding* symptom* reproduct* severity acuity stage precaution* osteopor* anticoag* fusion test* tolerance reactiv* centraliz* peripheraliz* neurodynamic feedback presentation assessment exam* barrier tone mobility pain',
  technique_short:
    'stm mfr iastm mobs mobilization* manip* thrust traction mld release* glides snag* stretch* pressure technique* needling massage mobs',
  reports: 'reports reported states stated notes noted says said feels felt describes',
  effect: 'reaction* response* effect* event* symptom*',
  reduced: 'less decreas* reduc* fewer diminish* lessen* eased milder',
  before:
    'before pre prior initially initial pretreatment baseline start previously eval evaluation visit was',
  planverb:
    'continue add progress reassess review focus trial introduce start begin increase reduce decrease include address advance recheck monitor perform provide work transition wean discharge hold try use',
  goalverb:
    'be demonstrate perform return tolerate increase decrease improve achieve report ambulate walk sit stand sleep reach lift carry complete drive turn resume reduce have negotiate climb maintain verbalize transfer manage dress',
  changed:
    'updated changed modified revised adjusted amended altered upgraded downgraded progressed advanced update revise change modify changes updates',
  together: 'simultaneous* together concurrent* jointly synchronously same',
  improved:
    'improved decreased reduced increased resolved relieved eased dropped fell rose went gained restored centralized lessened abolished diminished',
  measure: '{time} {distance} {weight} x times flight flights',
  provokes:
    'provok* increases aggravat* bring* causes causing cause trigger* worsen* irritat* flares flare reproduces',
  tolerate: 'tolerate tolerates tolerated only',
  because: 'because due based secondary since owing until depending according given as',
  qualia:
    'catch pinch pinching pinches zap* throb* twinge* jolt* electric* buzzing grinding grinds pulling sharp',
  planword:
    'grade gr add progress recheck reassess introduce iv trial start retest review discharge @roman mobs thrust exercise* stm mob*',
  day: 'mon tue tues wed thu thur thurs fri sat monday tuesday wednesday thursday friday saturday',
}
