/**
 * What kind of thing a noun names: one class a line, its nouns behind the colon, each in the singular.
 * A class is true of every sense in which papers use the noun: where senses differ, the noun is given with the word
 * before it ("working_memory"), with any of several ("short-term+long-term_memory"), or not at all.
 */
const LINES = `
drug: aspirin ibuprofen paracetamol acetaminophen metformin warfarin heparin morphine fentanyl methadone naloxone ketamine propofol cisplatin carboplatin paclitaxel docetaxel doxorubicin methotrexate tamoxifen gemcitabine fluorouracil cyclophosphamide cyclosporine tacrolimus sirolimus prednisone prednisolone dexamethasone hydrocortisone clozapine haloperidol olanzapine risperidone quetiapine fluoxetine sertraline methylphenidate levodopa digoxin amiodarone furosemide spironolactone clopidogrel sildenafil gabapentin pregabalin valproate carbamazepine phenytoin lamotrigine levetiracetam clonidine ondansetron misoprostol chloroquine hydroxychloroquine ivermectin remdesivir colchicine allopurinol fenofibrate atropine antibiotic statin corticosteroid opioid antidepressant anticoagulant antipsychotic analgesic anticonvulsant bisphosphonate diuretic vasopressor antiemetic anesthetic anaesthetic sedative benzodiazepine triptan nsaid beta-blocker immunosuppressant antihypertensive antihistamine antiviral antifungal
treatment: therapy chemotherapy radiotherapy immunotherapy chemoradiotherapy chemoradiation brachytherapy psychotherapy pharmacotherapy physiotherapy acupuncture hemodialysis haemodialysis plasmapheresis lithotripsy thrombolysis anticoagulation phototherapy cryotherapy hemofiltration counseling counselling rehabilitation
procedure: surgery biopsy intubation extubation catheterization catheterisation cannulation transplantation anastomosis resection excision amputation embolization embolisation stenting cesarean caesarean
preventive measure: vaccination immunization immunisation prophylaxis chemoprophylaxis quarantine handwashing
disease: diabetes asthma tuberculosis malaria leukemia leukaemia lymphoma influenza pneumonia cirrhosis psoriasis schistosomiasis measles cholera dengue sarcoidosis endometriosis osteoporosis glaucoma dementia parkinsonism epilepsy lupus scleroderma copd covid-19 multiple+systemic_sclerosis
tumour: melanoma glioma adenoma meningioma myoma fibroid hemangioma lipoma
condition: hypertension obesity overweight sepsis hypotension hypothermia hypoxia ischemia ischaemia hypothyroidism hyperthyroidism malnutrition infertility pregnancy schizophrenia autism adhd ptsd dyslexia alcoholism blindness deafness heart+renal+kidney+liver+respiratory+organ_failure depressive+anxiety+bipolar+personality+eating+mood+sleep+mental_disorder atrial_fibrillation arrhythmia tachycardia bradycardia stroke preeclampsia eclampsia insulin_resistance metabolic+nephrotic+down+fatigue+bowel+coronary+distress_syndrome apnea apnoea acidosis hernia fibrosis stenosis frailty sarcopenia jaundice prematurity
injury: fracture dislocation concussion laceration sprain whiplash
medical problem: seroma hematoma haematoma hemorrhage haemorrhage thrombosis thromboembolism embolism fistula anastomotic_leak anastomotic_leakage
symptom: pain headache nausea vomiting dizziness vertigo cough itching pruritus dyspnea dyspnoea insomnia diarrhea diarrhoea constipation rash tinnitus numbness palpitation tremor bloating dysphagia
outcome: mortality morbidity death survival relapse remission readmission rehospitalization hospitalization hospitalisation miscarriage stillbirth tumor+tumour+local+biochemical+disease+cancer_recurrence
substance: glucose cholesterol lactate creatinine bilirubin triglyceride calcium magnesium potassium sodium iron zinc copper selenium nitrate nitrite ammonia oxygen alcohol ethanol caffeine nicotine cocaine cannabis heroin epinephrine adrenaline norepinephrine noradrenaline dopamine serotonin acetylcholine glutamate histamine curcumin resveratrol polyphenol flavonoid antioxidant cellulose chitosan arsenic cadmium pesticide polymer
hormone: insulin cortisol estrogen oestrogen estradiol testosterone progesterone leptin ghrelin melatonin thyroxine prolactin adiponectin glucagon aldosterone oxytocin vasopressin
protein: albumin hemoglobin haemoglobin ferritin fibrinogen troponin myoglobin collagen keratin elastin fibronectin laminin ubiquitin interferon interleukin cytokine chemokine immunoglobulin antibody autoantibody integrin cadherin p53 vegf tgf-beta interleukin-6 interleukin-8 interleukin-10 tnf-alpha tnf-α il-1 il-2 il-6 il-8 il-10 crp
part of the body: liver kidney lung spleen pancreas bladder uterus ovary prostate thyroid esophagus oesophagus intestine colon rectum duodenum placenta femur tibia fibula pelvis skull mandible maxilla sternum clavicle hip knee ankle shoulder elbow wrist thumb hamstring quadriceps biceps tendon ligament cartilage aorta artery vein hippocampus amygdala striatum thalamus cerebellum hypothalamus insula putamen brainstem neocortex cortex retina cornea cochlea
kind of cell: lymphocyte macrophage neutrophil monocyte granulocyte eosinophil platelet erythrocyte leukocyte interneuron astrocyte microglia fibroblast osteoblast osteoclast hepatocyte keratinocyte adipocyte myocyte cardiomyocyte
pathogen: bacterium virus staphylococcus streptococcus enterococcus pseudomonas salmonella candida aspergillus plasmodium cytomegalovirus hiv rotavirus norovirus
animal: rat rabbit pig sheep goat horse cow cattle cat dog monkey macaque chimpanzee zebrafish chicken songbird
food: vegetable fruit meat milk bread hamburger soda cheese yogurt cereal dessert
imaging method: mri fmri ct ultrasonography ultrasound sonography radiography mammography angiography echocardiography scintigraphy tomography
technique: microscopy spectroscopy spectrometry chromatography electrophoresis immunohistochemistry immunofluorescence elisa pcr rt-pcr immunoblotting cytometry electromyography electroencephalography eeg crystallography autoradiography
statistical method: anova ancova manova chi-square bootstrapping meta-analysis metaanalysis t-test u-test logistic+linear+cox+poisson+multiple+multivariate+multivariable+stepwise+hierarchical+ridge+lasso+bayesian_regression factor+cluster+discriminant+path+survival+regression+correlation+mediation+latent-class+component+components_analysis survival_analyses hazard_modeling hazards_modeling hazard+hazards_model equation_modeling equation_modelling
source of data: questionnaire interview survey checklist diary
data: tweet transcript medical+health+patient+hospital+electronic_record sensor+environmental+clinical+genomic+claims+registry+training+text+speech+imaging+simulation+simulated+survey+census+location+gps+time-series+user_data
data set: imagenet cifar-10 cifar-100 cifar10 cifar mnist fashion-mnist svhn squad coco ms-coco kitti cityscapes wikitext-2 wikitext-103 snli multinli librispeech timit celeba lsun omniglot miniimagenet mini-imagenet movielens cora citeseer shapenet modelnet40
ability: working+short-term+long-term+episodic+semantic+spatial+verbal+visual+autobiographical+declarative+procedural+prospective+recognition_memory selective+sustained+divided_attention executive+cognitive+language+motor_function reading_comprehension comprehension creativity literacy numeracy self-control self-regulation dexterity eyesight
trait: extraversion extroversion introversion neuroticism agreeableness conscientiousness impulsivity perfectionism narcissism psychopathy optimism pessimism self-esteem self-efficacy self-worth shyness humility
feeling: fear anger sadness happiness guilt shame disgust joy boredom frustration loneliness jealousy gratitude compassion pride grief hopelessness worry anxiety
habit: smoking gambling snacking alcohol+tobacco+drug+cannabis+substance_use tobacco+alcohol+drug+substance_abuse alcohol+tobacco+meat+caffeine_consumption binge_drinking
activity: exercise walking jogging swimming cycling dancing gardening yoga meditation
characteristic: age gender sex ethnicity birthweight bmi mass_index marital+socioeconomic+smoking+employment+nutritional+menopausal+insurance_status handedness personality education_level
quantity: rate concentration ratio volume height length width diameter thickness density depth distance angle velocity speed temperature amplitude voltage intensity duration frequency amount number dose dosage proportion percentage prevalence incidence magnitude probability likelihood variance entropy energy+power+water+oxygen+fuel+electricity_consumption latency throughput overhead jitter runtime running+execution+response+training+inference+reaction+waiting+operating+operative+computation+computational+processing+completion+transit_time sample+time+space+communication_complexity memory_footprint memory_usage cost expense price income revenue profit blood+weight+bone_loss body+birth_weight blood+venous+portal+arterial+intracranial+systolic+diastolic_pressure curvature
measure: accuracy auc f1 f1-score bleu rouge perplexity fid kl-divergence kl+kullback-leibler+jensen-shannon_divergence mutual_information cosine_similarity wasserstein+earth-mover+hamming+euclidean+mahalanobis_distance squared_error score p-value
property: scalability reliability availability robustness flexibility usability interpretability explainability transferability generalizability smoothness convexity sparsity invariance equivariance symmetry linearity nonlinearity non-linearity stationarity stability consistency diversity modularity portability reusability maintainability interoperability security privacy anonymity confidentiality transparency fairness expressiveness expressivity expressive_power differentiability monotonicity identifiability heterogeneity homogeneity stiffness elasticity hardness roughness conductivity permeability viscosity solubility biocompatibility toxicity sensitivity specificity
problem: overfitting forgetting mode_collapse congestion deadlock bottleneck vulnerability bug crash vanishing+exploding_gradient data_scarcity cold-start non-compliance noncompliance nonadherence non-adherence poor_compliance poor_adherence misdiagnosis underreporting corruption poverty unemployment homelessness bullying cyberbullying stigma discrimination overcrowding pollution
threat: malware phishing spoofing eavesdropping ransomware botnet spyware
method: backpropagation back-propagation sgd rmsprop adagrad adam knowledge_distillation quantization quantisation data_augmentation regularization regularisation fine-tuning finetuning pre-training pretraining bagging gradient_boosting mcmc pca t-sne reinforcement+transfer+supervised+unsupervised+semi-supervised+self-supervised+imitation+contrastive+federated+deep+machine+multi-task+multitask+metric+dictionary+curriculum+adversarial+ensemble+continual_learning meta-learning q-learning self-training self-supervision adversarial_training gradient+coordinate+mirror_descent importance+gibbs+thompson+rejection+negative_sampling beam+grid+tree_search dynamic+integer+linear+quadratic+genetic_programming variational+bayesian+amortized_inference batch+layer+spectral_normalization weight_decay early_stopping teacher_forcing expectation_maximization spectral+k-means+hierarchical+agglomerative+density-based_clustering k-means message_passing linear+probabilistic_discriminant back-translation parameter+weight_sharing domain_randomization cross-validation simulated_annealing bayesian+evolutionary+swarm+convex+stochastic_optimization
model: random_forest decision_tree vector_machine svm naive_bayes markov_model gaussian_process boltzmann_machine bert gpt-2 gpt-3 elmo word2vec roberta albert xlnet transformer
kind of network: cnn rnn lstm gru mlp gan vae dnn gnn gcn resnet resnet-50 u-net unet densenet vgg perceptron autoencoder auto-encoder convnet
component: encoder decoder discriminator backbone skip+residual_connection softmax+output+embedding+hidden+attention+convolutional+pooling+recurrent+bottleneck_layer attention_head memory_module memory_bank scheduler cache buffer compiler middleware firewall front-end back-end memory_controller branch_predictor hypervisor query_optimizer
representation: embedding latent_code latent+feature+word+sentence+context_vector bag-of-words feature_map
training objective: cross-entropy triplet+contrastive+adversarial+hinge+reconstruction+perceptual+cycle-consistency_loss
theoretical result: generalization+error+regret+upper+lower+convergence+complexity+approximation_bound convergence+theoretical+approximation+privacy+optimality_guarantee theorem
hardware: gpu cpu fpga asic tpu microcontroller
device: smartphone smartwatch phone camera microphone headset laptop robot drone sensor wearable accelerometer gyroscope thermometer pacemaker catheter stent joystick touchscreen electrode ventilator lidar kinect
technology: bluetooth wifi wi-fi rfid zigbee lora lorawan blockchain 5g virtual+augmented+mixed_reality cloud+edge+fog+quantum_computing
protocol: tcp udp http https ospf bgp mqtt coap smtp
programming language: python java javascript fortran haskell prolog sql c++ matlab typescript
field: robotics finance physics biology chemistry economics psychology neuroscience agriculture healthcare marketing linguistics epidemiology oncology genomics bioinformatics e-commerce
change: increase decrease reduction rise decline improvement deterioration worsening
process: apoptosis autophagy angiogenesis proliferation phagocytosis chemotaxis mitosis meiosis phosphorylation methylation acetylation glycolysis gluconeogenesis lipolysis photosynthesis respiration fermentation inflammation neurogenesis oxidation corrosion erosion sedimentation evaporation crystallization gastric_emptying bone+tissue+liver_regeneration wound+fracture_healing bone_resorption bone_formation ossification calcification coagulation fibrinolysis ovulation spermatogenesis aging ageing thermoregulation vasodilation vasoconstriction protein_synthesis cell+tumor+tumour+plant_growth metabolism
`;

/** What computers are set to do: bodies and persons do it too, so each with the word before it. */
const TASKS_ON =
	'image video text speech face facial object scene action activity semantic instance machine language document sentiment entity relation link node graph question audio music pose depth traffic keyword event anomaly novelty outlier pedestrian lane gesture handwriting character digit fraud intrusion malware spam topic emotion speaker iris fingerprint image-to-image text-to-speech coreference part-of-speech dependency few-shot one-shot zero-shot multi-label multi-class word-sense time-series';
const TASKS =
	'recognition classification segmentation detection translation summarization summarisation captioning retrieval parsing tagging answering modeling modelling generation tracking estimation prediction completion recommendation synthesis disambiguation extraction resolution labeling labelling localization forecasting inpainting denoising super-resolution entailment verification diarization re-identification';

export interface ClassOfHead {
	/** Words of which one has to stand before the noun; none where any may. */
	readonly before: readonly string[];
	readonly name: string;
}

function readLines(): ReadonlyMap<string, readonly ClassOfHead[]> {
	const classes = new Map<string, ClassOfHead[]>();
	const add = (noun: string, name: string) => {
		const at = noun.lastIndexOf('_');
		const before = at < 0 ? [] : noun.slice(0, at).split('+');
		const head = noun.slice(at + 1);
		const others = classes.get(head) ?? [];
		// The closer reading first: "smoking status" before any status.
		classes.set(
			head,
			before.length > 0 ? [{ before, name }, ...others] : [...others, { before, name }]
		);
	};
	for (const line of LINES.trim().split('\n')) {
		const [name = '', nouns = ''] = line.split(': ');
		for (const noun of nouns.split(' ')) add(noun, name);
	}
	const before = TASKS_ON.split(' ');
	for (const task of TASKS.split(' '))
		classes.set(task, [{ before, name: 'task' }, ...(classes.get(task) ?? [])]);
	return classes;
}

let known: ReadonlyMap<string, readonly ClassOfHead[]> | undefined;

/** The lines are read where the first card is drafted. */
export const classesOfHead = (head: string): readonly ClassOfHead[] =>
	(known ??= readLines()).get(head) ?? [];

/** Ends of nouns that tell their class. */
const ENDS: readonly (readonly [RegExp, string])[] = [
	[
		/(?:ectomy|oplasty|(?<!dich)otomy|ostomy|(?<!micr|spectr|stethosc)oscopy|centesis)$/u,
		'procedure'
	],
	[
		/(?:[a-z]mab|tinib|(?:pra|sim|ator|rosu|lo|flu)vastatin|sartan|olol|cillin|mycin|floxacin|conazole|prazole|[dv]ocaine|[bp]ivacaine|zepam|zolam)$/u,
		'drug'
	],
	[/(?:carcinoma|sarcoma|blastoma)$/u, 'tumour'],
	[
		/(?:(?<!acad)emia|aemia|proteinuria|haematuria|hematuria|neuropathy|nephropathy|retinopathy|myopathy|encephalopathy|plegia)$/u,
		'condition'
	],
	[/[a-z]{3}itis$/u, 'disease'],
	[
		/(?:phosphatase|kinase|transferase|synthase|reductase|oxidase|protease|polymerase|dehydrogenase|catalase|amylase|lipase)$/u,
		'enzyme'
	]
];

export const classByEnd = (head: string): string | undefined =>
	ENDS.find(([end]) => end.test(head))?.[1];
