package dateline.adapter.cli;

import dateline.eval.EvaluationData;
import dateline.eval.Predictions;
import dateline.eval.SubjectFactory;
import dateline.eval.fact.FactReading;
import dateline.question.AnswerTypeTrainer;
import dateline.question.QuestionClassifier;
import dateline.text.TextAnalyzer;
import java.util.function.Supplier;

/**
 * What the commands of {@code eval} work with. Suppliers are asked by the commands that need them
 * only, since loading models takes a while.
 *
 * @param subjects the system under test
 * @param data evaluation files
 * @param predictions files of predictions
 * @param analyzer finds names, and analyses questions
 * @param classifier the classifier of questions that ships
 * @param trainer trains classifiers of answer types
 * @param facts reads articles into facts
 */
public record EvaluationTools(
    SubjectFactory subjects,
    EvaluationData data,
    Predictions predictions,
    Supplier<TextAnalyzer> analyzer,
    Supplier<QuestionClassifier> classifier,
    Supplier<AnswerTypeTrainer> trainer,
    Supplier<FactReading> facts) {}
