import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A conditional random field of CoreNLP (Finkel et al., 2005). */
final class CoreNlp implements Tagger {
  private static final Map<String, String> TYPES =
      Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC", "MISC", "MISC");

  private final CRFClassifier<CoreLabel> field;

  /** One of the models in edu/stanford/nlp/models/ner, such as "english.all.3class". */
  CoreNlp(String model) {
    this.field =
        CRFClassifier.getClassifierNoExceptions("edu/stanford/nlp/models/ner/" + model + ".distsim.crf.ser.gz");
  }

  @Override
  public List<String> labels(List<String> forms) {
    List<String> labels = new ArrayList<>();
    String before = "O";
    for (CoreLabel word : field.classifySentence(forms.stream().map(CoreNlp::word).toList())) {
      String type = TYPES.getOrDefault(word.get(CoreAnnotations.AnswerAnnotation.class), "O");
      labels.add(type.equals("O") ? type : (type.equals(before) ? "I-" : "B-") + type);
      before = type;
    }
    return labels;
  }

  private static CoreLabel word(String form) {
    CoreLabel word = new CoreLabel();
    word.setWord(form);
    return word;
  }
}
