package dateline.fact.extract;

import dateline.fact.Fact;
import dateline.fact.FactKind;
import dateline.fact.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Profiles: a name with its title, apposition, age, or with what it "is". */
final class ProfileExtractor implements KindExtractor {
  private final FactMaker maker;

  ProfileExtractor(FactMaker maker) {
    this.maker = maker;
  }

  @Override
  public List<Fact> extract(SentenceView view) {
    List<Fact> profiles = new ArrayList<>();
    Appositions appositions = new Appositions(view);
    for (NamedPhrase named : NamedPhrase.in(view)) {
      Map<Role, TokenRange> roles = new EnumMap<>(Role.class);
      named.title().ifPresent(title -> describe(view, title, roles));
      appositions.after(named).ifPresent(range -> describe(view, range, roles));
      appositions.before(named).ifPresent(range -> describe(view, range, roles));
      appositions.age(named).ifPresent(age -> roles.put(Role.AGE, age));
      if (!roles.isEmpty()) {
        roles.put(Role.NAME, named.name());
        profiles.add(maker.make(view, FactKind.PROFILE, roles, FactMaker.PLAIN));
      }
    }
    view.clauses().forEach(clause -> copula(view, clause).ifPresent(profiles::add));
    return profiles;
  }

  private static void describe(SentenceView view, TokenRange range, Map<Role, TokenRange> roles) {
    for (int i = range.first(); i <= range.last(); i++) {
      if (view.word(i).endsWith("-year-old")) {
        roles.put(Role.AGE, new TokenRange(i, i));
      } else if (ProfileWords.isNationality(view.token(i))) {
        roles.putIfAbsent(Role.NATIONALITY, new TokenRange(i, i));
      }
    }
    boolean noun = false;
    for (int i = range.first(); i <= range.last(); i++) {
      noun |=
          (view.token(i).isNoun() && !view.word(i).endsWith("-year-old"))
              || view.isAny(i, ProfileWords.TITLES);
    }
    if (noun) {
      roles.putIfAbsent(Role.DESCRIPTION, range);
      membership(view, range).ifPresent(of -> roles.putIfAbsent(Role.MEMBERSHIP, of));
    }
  }

  /** What follows "of", "at", "for" in a description. */
  private static Optional<TokenRange> membership(SentenceView view, TokenRange description) {
    for (int i = description.first() + 1; i < description.last(); i++) {
      if (ProfileWords.BELONGING.contains(view.word(i))) {
        return Optional.of(new TokenRange(i + 1, description.last()));
      }
    }
    return Optional.empty();
  }

  /** "Velora is the country's second-largest carmaker". */
  private Optional<Fact> copula(SentenceView view, Clause clause) {
    boolean is = ProfileWords.BEING.contains(view.token(view.mainVerb(clause.verb())).lemma());
    Optional<TokenRange> subject = clause.subject().filter(range -> stands(view, range));
    Optional<TokenRange> object = clause.object().filter(range -> describes(view, range));
    if (!is || subject.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    Map<Role, TokenRange> roles = new EnumMap<>(Role.class);
    describe(view, object.get(), roles);
    roles.put(Role.NAME, subject.get());
    return Optional.of(
        maker.make(view, FactKind.PROFILE, roles, new ModalityReader(view).read(clause)));
  }

  /** Whether it is a name, or a pronoun or role that stands for one. */
  private boolean stands(SentenceView view, TokenRange range) {
    return maker.canonicals().of(view.span(range)).isPresent()
        || view.names().stream().anyMatch(name -> name.span().equals(view.span(range)));
  }

  private static boolean describes(SentenceView view, TokenRange range) {
    String tag = view.tag(range.first());
    int head = view.units().get(view.unitOf(range.first())).range().last();
    return (tag.equals("DT") || tag.equals("PRP$") || view.tag(range.first() + 1).equals("POS"))
        && view.token(head).isNoun()
        && !view.token(head).isProperNoun();
  }
}
