import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The tagger of nlp4j (Choi, 2016). */
final class Nlp4j implements Tagger {
  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv><column index="0" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
          <word_embeddings field="word_form_undigitalized">edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz</word_embeddings>
          <named_entity_gazetteers field="word_form_simplified">edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner>
        </models>
      </configuration>
      """;

  /** OntoNotes' types in ours; those that are missing are no names to us. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("PERSON", "PER"),
          Map.entry("ORG", "ORG"),
          Map.entry("GPE", "LOC"),
          Map.entry("LOC", "LOC"),
          Map.entry("FAC", "LOC"),
          Map.entry("NORP", "MISC"),
          Map.entry("PRODUCT", "MISC"),
          Map.entry("EVENT", "MISC"),
          Map.entry("WORK_OF_ART", "MISC"),
          Map.entry("LAW", "MISC"),
          Map.entry("LANGUAGE", "MISC"),
          Map.entry("DATE", "DATE"),
          Map.entry("TIME", "DATE"));

  private final NLPDecoder decoder =
      new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));

  @Override
  public List<String> labels(List<String> forms) {
    NLPNode[] nodes = new NLPNode[forms.size() + 1];
    nodes[0] = decoder.create();
    nodes[0].toRoot();
    for (int i = 0; i < forms.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, forms.get(i));
    }
    decoder.decode(nodes);
    return Arrays.stream(nodes).skip(1).map(node -> tag(node.getNamedEntityTag())).toList();
  }

  /** BILOU with OntoNotes' types to BIO with ours. */
  private static String tag(String tag) {
    int dash = tag.indexOf('-');
    String type = dash < 0 ? null : TYPES.get(tag.substring(dash + 1));
    if (type == null) {
      return "O";
    }
    return (tag.charAt(0) == 'B' || tag.charAt(0) == 'U' ? "B-" : "I-") + type;
  }
}
