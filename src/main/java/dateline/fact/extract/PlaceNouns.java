package dateline.fact.extract;

import java.util.Set;

/** Common nouns that name places. */
final class PlaceNouns {
  private static final Set<String> NOUNS =
      Set.of(
          ("airport area arena bank barn base bay beach border bridge building camp campsite capital "
                  + "cathedral centre center church city coast college country county court "
                  + "courthouse cemetery desert district embassy factory farm field forest garden "
                  + "hall harbour harbor headquarters hill hills home hospital hotel house island "
                  + "jail lake market mosque mountain mountains museum neighborhood neighbourhood "
                  + "ocean office palace park peninsula plant plaza port prison province "
                  + "region republic reservoir resort restaurant river road school sea shore site "
                  + "square stadium state station street suburb territory theatre theater temple "
                  + "town tunnel university valley venue village waters zone north south east west")
              .split(" "));

  private PlaceNouns() {}

  static boolean has(String noun) {
    return NOUNS.contains(noun)
        || (noun.endsWith("s") && NOUNS.contains(noun.substring(0, noun.length() - 1)));
  }
}
