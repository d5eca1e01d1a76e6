/** Names, short forms and tools of everyone: no paper's own, however they stand in a sentence. */
export const KNOWN_NAMES: ReadonlySet<string> = new Set(
	// languages, places, people
	(
		'English Chinese Arabic German French Spanish Italian Portuguese Japanese Korean Russian Hindi Turkish Dutch European American African Asian Western Bayesian Gaussian Markov Fourier Euclidean Boolean Hebbian Lagrangian Hamiltonian Kalman Nash Pareto Riemannian Hilbert Wasserstein Lipschitz Newton Bellman Bernoulli Poisson Dirichlet Laplace Bayes UK USA US EU ' +
		// methods and models
		'AI LLM LM NLP ML RL DL DNN CNN RNN GAN GNN GCN DCNN ANN NN MLP LSTM ConvNet AE CAE DAE SAE BLSTM BiLSTM GRU VAE CVAE WGAN DCGAN CGAN CycleGAN StyleGAN BigGAN Transformer BERT RoBERTa XLNet ELMo GPT GPT-2 GPT-3 GPT-4 ChatGPT T5 CLIP Word2Vec word2vec GloVe fastText Seq2Seq seq2seq ResNet ResNet-50 ResNet-101 VGG VGG16 VGG-16 AlexNet GoogLeNet Inception DenseNet MobileNet U-Net YOLO R-CNN AlphaGo AlphaZero DQN A3C A2C PPO TRPO DDPG SAC MAML Q-learning Q-Learning PCA ICA SVD SVM SVR kNN k-NN KNN LDA HMM CRF MRF GMM EM MCMC HMC SGD Adam AdaGrad Adagrad RMSprop RMSProp AdaBoost XGBoost ADMM MCTS MPC PID TD MDP POMDP IRL GP DP FFT DCT DWT HOG SIFT SURF RANSAC SLAM OFDM MIMO CDMA NMF MAP MLE KL MSE RMSE SNR PSNR SSIM BLEU ROUGE FID AUC ROC ' +
		// data and tasks
		'ImageNet CIFAR CIFAR-10 CIFAR-100 CIFAR10 CIFAR100 MNIST Fashion-MNIST EMNIST SVHN CelebA LSUN Omniglot COCO KITTI Cityscapes SQuAD GLUE SuperGLUE SNLI MultiNLI WikiText WordNet Freebase Atari MuJoCo StarCraft Minecraft Wikipedia Twitter Facebook Google YouTube Amazon QA VQA ASR TTS MT NMT SMT NER OCR POS IR IE NLI NLU NLG DDoS ' +
		// computing
		'Internet Web API GPU CPU TPU FPGA ASIC VM OS UTF-8 Unicode Java JavaScript Python Haskell Scheme Lisp Prolog Linux Android Windows Unix SQL XML HTML JSON RDF OWL UML SPARQL PDF IoT VR AR HCI UI UX GUI IP TCP UDP HTTP DNS SDN NFV WSN MANET VANET RFID GPS GSM LTE Wi-Fi WiFi Bluetooth CUDA OpenCL MPI OpenMP MATLAB R PyTorch TensorFlow Keras Hadoop MapReduce Spark Bitcoin Ethereum PKI RSA AES SAT SMT IEEE ISO W3C ACM CMOS PWM AC DC DSP RAM DRAM SRAM SSD RAID SoC NoC CAD ERP CRM SaaS PaaS IaaS ' +
		// life sciences
		'DNA RNA mRNA miRNA siRNA PCR ELISA MRI fMRI CT PET SPECT EEG ECG EMG MEG COVID-19 SARS-CoV-2 HIV AIDS HPV HBV HCV TB BMI ICU ED QoL SF-36 VAS HADS PHQ-9 GAD-7 BDI DSM-IV DSM-5 ICD-10 ADHD PTSD OCD CBT COPD CVD CKD T2DM RCT WHO NHS FDA CDC PubMed MEDLINE EMBASE CINAHL Cochrane PRISMA SPSS SAS Stata ' +
		// words that open a sentence, and numerals
		'We The This These Our In A An It I II III IV V Table Figure Section'
	).split(' ')
);

/** "CNNs" as "CNN". */
export const isKnownName = (name: string): boolean =>
	KNOWN_NAMES.has(name) || KNOWN_NAMES.has(name.replace(/s$/, ''));
