/** A line with one of these, and nothing that a title has, says where an author works. */
export const AFFILIATION =
	/\b(?:universit\w+|univ\.|institut\w*|department|dept\.|faculty|facult\w+|school of|college|laborator\w+|hospital|clinic|cent(?:er|re) for|research cent(?:er|re)|academy|agency|museum|observatory|research council|research group|division of|ministry|national lab\w*|gmbh|inc\.?|corp(?:oration)?\.?|ltd\.?|llc|google (?:brain|research|deepmind)|deepmind|microsoft research|openai|anthropic|meta ai|ibm research|nvidia|eth z[uü]rich|cnrs|inria|mit csail|csiro)(?=$|[^\p{L}])/iu;

export const VENUE =
	/^(?:in:?\s+)?(?:proc(?:eedings|\.)\s|advances in\s|(?:the\s+)?(?:[\p{L}’'-]+\s){0,6}(?:journal|conference|symposium|transactions|annals|workshop)(?:\s+(?:of|on|for|in)\s|\s*$|[\s,]+\d))/iu;

const QUALIFIERS =
	"(?:'?\\d{2,4}|\\d+(?:st|nd|rd|th)?|poster|oral|spotlight|notable|top|conference|conf|workshops?|findings|main|track|submission|submitted to|under review|preprints?|datasets|benchmarks|and|medicine|digital|communications|reports|methods|biology|genetics|neuroscience|advances|translational|machine|intelligence|human|behaviou?r|psychiatry|oncology|infectious|diseases|neurology|global|health|one|computational|biotechnology|climate|change|energy|open|network|proceedings|vol|no|pp|accepted|talk|papers?|long|short|&|\\(?v\\d\\)?)";

/** Places that papers appear in, by the name they go by; a title that begins with such a word goes on otherwise. */
export const VENUE_NAME = new RegExp(
	`^(?:(?:published|appeared|accepted|to appear|presented)\\s+(?:in|at|to|by)\\s+|in:?\\s+|@\\s*)?(?:the\\s+)?(?:ICLR|ICML|NeurIPS|NIPS|ACL|EMNLP|NAACL|EACL|TACL|COLING|COLM|CVPR|ICCV|ECCV|AAAI|IJCAI|AISTATS|UAI|KDD|WWW|SIGIR|WSDM|CHI|CSCW|UIST|DIS|IUI|SOSP|OSDI|NSDI|EuroSys|ASPLOS|ISCA|SIGCOMM|SIGMOD|VLDB|PVLDB|PLDI|POPL|ICSE|FSE|USENIX(?: \\w+)?|FAccT|AIES|JMLR|TMLR|JAIR|Interspeech|ICASSP|ICRA|IROS|CoRL|RSS|Nature|Science|Cell|Neuron|Lancet|PLoS|BMJ|JAMA|NEJM|PNAS|eLife|PeerJ|bioRxiv|medRxiv|arXiv|PsyArXiv|SSRN|OSF|Cognition|Psychological Science)(?:[\\s,.:;()/’-]+${QUALIFIERS})*[\\s.,)]*$`,
	'i'
);
