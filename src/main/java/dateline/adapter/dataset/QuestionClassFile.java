package dateline.adapter.dataset;

import dateline.question.AnswerType;
import dateline.question.LabelledQuestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Question classes as tab-separated values. The header names the columns: {@code coarse}, {@code
 * question} and, where known, {@code fine}.
 */
final class QuestionClassFile {
  private final DataFile file;
  private final List<LabelledQuestion> questions = new ArrayList<>();
  private List<String> columns = List.of();

  private QuestionClassFile(DataFile file) {
    this.file = file;
  }

  static List<LabelledQuestion> read(Path path) {
    QuestionClassFile classes = new QuestionClassFile(new DataFile(path));
    classes.file.lines(classes::line);
    if (classes.questions.isEmpty()) {
      throw classes.file.fault("the file has no questions.");
    }
    return List.copyOf(classes.questions);
  }

  private boolean line(int number, String line) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    if (number == 1) {
      columns = cells;
      if (!cells.containsAll(List.of("coarse", "question"))) {
        throw file.fault(1, "a header with the columns \"coarse\" and \"question\" is wanted.");
      }
    } else if (!line.isBlank()) {
      questions.add(question(number, cells));
    }
    return true;
  }

  private LabelledQuestion question(int number, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw file.fault(number, columns.size() + " columns are wanted, not " + cells.size() + ".");
    }
    String fine = columns.contains("fine") ? cells.get(columns.indexOf("fine")) : "";
    AnswerType type = new AnswerType(coarse(number, cells.get(columns.indexOf("coarse"))), fine);
    return new LabelledQuestion(cells.get(columns.indexOf("question")), type);
  }

  private AnswerType.Coarse coarse(int number, String name) {
    try {
      return AnswerType.Coarse.valueOf(name);
    } catch (IllegalArgumentException e) {
      String known =
          Arrays.stream(AnswerType.Coarse.values())
              .map(Enum::name)
              .collect(Collectors.joining(", "));
      throw file.fault(number, "\"" + name + "\" is no class; known are " + known + ".");
    }
  }
}
