package dateline.adapter.dataset;

import dateline.eval.EvaluationData;
import dateline.eval.EvaluationSet;
import dateline.eval.QuestionScope;
import dateline.eval.bench.BenchInput;
import dateline.eval.fact.FactSet;
import dateline.eval.name.TaggedSentence;
import dateline.question.LabelledQuestion;
import java.nio.file.Path;
import java.util.List;

/** One reader a format. */
final class FileEvaluationData implements EvaluationData {
  @Override
  public EvaluationSet squad(Path file) {
    return SquadFile.read(file);
  }

  @Override
  public EvaluationSet questions(Path articles, Path file, QuestionScope scope) {
    return new QuestionFile(articles, scope).read(file);
  }

  @Override
  public EvaluationSet realTimeQa(Path file, int limit) {
    return RealTimeQaFile.read(file, limit);
  }

  @Override
  public List<LabelledQuestion> questionClasses(Path file) {
    return QuestionClassFile.read(file);
  }

  @Override
  public List<TaggedSentence> names(Path file) {
    return BioFile.read(file);
  }

  @Override
  public FactSet facts(Path directory) {
    return FactFolder.read(directory);
  }

  @Override
  public BenchInput articles(List<Path> sources) {
    return BenchSources.read(sources);
  }
}
