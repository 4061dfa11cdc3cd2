package dateline.eval;

/** Makes systems under test that share their models and nothing else. Thread safe. */
public interface SubjectFactory {
  /** A system with a store as the conditions say: a fresh temporary one, or a named one. */
  Subject open(Conditions conditions);
}
