/**
 * What questions, options and sentences often hold, the most frequent last: the preset dictionary of
 * the deflate stream (RFC 1950, section 2.2). It is part of the format; a change needs a new version.
 */
export const DICTIONARY = `
participants patients students readers learners children adults mice rats neurons cells proteins genes sequences
samples images videos tokens documents sentences questions answers games agents societies users developers
randomized controlled trial meta-analysis systematic review cohort cross-sectional survey interview case study
p < 0.05 p < 0.001 p = 0.0 (95% CI confidence interval odds ratio hazard ratio relative risk effect size Cohen's d
standard deviation correlation regression analysis significantly higher than lower than compared with no difference
between groups in the control group intervention group treatment placebo baseline follow-up outcome mortality risk
increased decreased reduced improved outperformed outperforms state-of-the-art achieves accuracy precision recall F1
score BLEU ROUGE AUC latency throughput memory parameters training inference fine-tuning pre-training reinforcement
learning supervised unsupervised self-supervised transformer attention neural network deep learning language models
large language models LLMs GPT-4 GPT-3 Claude 3.5 Sonnet Llama 3 Gemini BERT Transformer convolutional recurrent
ImageNet benchmark benchmarks dataset data set corpus framework method approach algorithm system model architecture
hypothesis evidence suggests that the results show that we find that is associated with depends on leads to because
million billion thousand percent percentage points seconds minutes hours days weeks months years times as many mg kg
first second third two three four five six seven eight nine ten twelve fewer more less most least than without during
How many How much How large By how much By how many percentage points To what Which model Which method Which share of
Which benchmark In what On how many On which data set From what to what What does What is What was What did What do
What happens to What limits What makes What raises What lowers What predicts Why does Why do Where does When does Who
, what is the, what was the, what does the, what did the, by how much did, how many were, how does compare with
 in the  of the  to the  and the  on the  for the  with the  from the  that the  by the  was the  were the  (20
(2026): (2025): (2024): (2023): (2022): (2021): (2020): (2019): how many : what : by how much : which : `.replaceAll(
	'\n',
	' '
);
