package dateline.eval;

import dateline.eval.bench.BenchInput;
import dateline.eval.fact.FactSet;
import dateline.eval.name.TaggedSentence;
import dateline.question.LabelledQuestion;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads evaluation files, gzipped or not. Every method throws {@link EvaluationException} with a
 * sentence that names the file and, where there is one, the line.
 */
public interface EvaluationData {
  /** SQuAD 1.1 or 2.0: one exercise, each paragraph an article of its own. */
  EvaluationSet squad(Path file);

  /**
   * Questions in JSON lines about articles in a directory of text files.
   *
   * @param scope whether a question is asked about its own article or about all of them
   */
  EvaluationSet questions(Path articles, Path file, QuestionScope scope);

  /**
   * RealTime QA in JSON lines: an exercise a question, with the articles that were found for it.
   *
   * @param limit how many questions at most, from the file's start
   */
  EvaluationSet realTimeQa(Path file, int limit);

  /** Questions with their classes, in tab-separated values with a header. */
  List<LabelledQuestion> questionClasses(Path file);

  /** Tokens with BIO tags, one a line, sentences parted by empty lines. */
  List<TaggedSentence> names(Path file);

  /** A directory of articles with all of their facts labelled, and the floors of the scores. */
  FactSet facts(Path directory);

  /**
   * Distinct articles for a bench, with questions where the files have some.
   *
   * @param sources directories of text files, text files, or RealTime QA files
   */
  BenchInput articles(List<Path> sources);
}
