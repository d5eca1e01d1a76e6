/** Words of the language that sentences begin with and that no ending tells from a name. */
export const PLAIN_OPENERS: ReadonlySet<string> = new Set(
	(
		'acetylcholine adjunct anesthesiologists brainstem consistently coverage definite device devices dropouts extrapyramidal hemodynamics ' +
		'histology hypertension hypotension increasing irrespective lymphocyte lymphocytes mainly percentage pharmacists prolactin regardless ' +
		'slowly superoxide tendency thereafter triglycerides ultraviolet undergraduate ' +
		'accuracy age air alcohol allele alleles angina anxiety appetite area areas arm arousal arm asthma attitude attitudes axial ' +
		'balance basal baseline batch bias bilateral birth bladder blood body bone boys bowel brain breast breath breastfeeding ' +
		'caffeine calcium cancer carers cardiac carotid case cases cell cells center centre cerebral cervical chest childhood ' +
		'cholesterol chronic climate clinic clinics cocaine cohort colon colonic comparison comparisons composite concern concerns ' +
		'content core cost costs coronary cortical creatine crude cytokine cytokines data dataset datasets death deaths deep ' +
		'demographics dental depth detailed dietary diet disease disc dog dogs donor donors dose doses drinking driver drivers drug drugs dual ' +
		'dynamic early elderly elastic eligible enzyme enzymes error errors estrogen examples exercise expert experts explicit expression ' +
		'eye facial faculty families family farm farmers fat fatigue feature features female females fetal fever fibrinogen fish flu foot ' +
		'forest free frequent frontal fruit full future gait gamma gastric gender gene genes genome genotype genotypes girls global ' +
		'glucose goals grain graph gray grey group groups growth guided habitat hair hand head health hearing heart height hemoglobin ' +
		'haemoglobin heat hepatic high higher hip home hormone hospital hospitals host hot human humans hybrid hypotheses image images immune ' +
		'impact inclusion income index infant infants influenza insulin intake intense interest internet iron item items juvenile kidney ' +
		'knee label labels language larvae late lead leaf length lesion lesions lessons level levels life light limb lipid lipids liver low lower ' +
		'lumbar lung lymph male males market mass maternal mean means median memory men mice milk mind mixed mood morning mortality mothers motor ' +
		'mouse multilevel muscle muscular nasal neck needle nerve net network networks neural newborns newly night nodal noise normal null nurse ' +
		'nurses nutrient obese obesity odds oil older onset oral others outcome outcomes overnight oxygen pain parallel parent parents patch ' +
		'patient peak peer pelvic percentages perfusion peripheral person phase physical physicians placebo plant plants plasma platelet ' +
		'platelets polyp polyps poor post preterm primary prior progression prolonged proper protein proteins provision psychological pulmonary ' +
		'pulse pupils quantity questionnaire questionnaires rain rainfall raised random rapid rat rate rates rats ratio readers ' +
		'readmission recall recent recurrent reduced regimens regression relapse relative renal respondents response responses retinal risk ' +
		'risks root routine rural salt sample samples scan scans scenario school schools sea season secondary seed seeds seedlings segment ' +
		'semantic sepsis serial serum severe severity sex shared sheep shock shorter side signal signals site sites size skeletal skin sleep small ' +
		'smoke smokers social sodium soil soils sparse species speech spinal spine sputum staff stage static stem stress strength stroke ' +
		'students subject subjects sugar suicide surgeons surgical survey surveys survival symptom symptoms synaptic tax teachers team teams teammate ' +
		'technique techniques teeth telephone temperature tensor test text thigh thorough thyroid time tissue tissues tobacco tooth total trait ' +
		'traits trauma tree trees trunk trust tumor tumors tumour tumours twin twins type types ulcer univariate upper urban urgent urine ' +
		'uterine vaccine vaccines vaginal valve vascular vein venous video viral virus visual voice volume vowel waist walking water website ' +
		'weight whole wild women wood work workers wound younger yeast yield youth'
	).split(' ')
);
