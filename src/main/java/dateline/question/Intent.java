package dateline.question;

import java.util.EnumSet;
import java.util.Set;

/** What a person wants with a message. */
public enum Intent {
  /** Which person or body. */
  WHO,
  /** At what time. */
  WHEN,
  /** In which place. */
  WHERE,
  /** Which thing, or what happened to it. */
  WHAT,
  /** For what reason or purpose. */
  WHY,
  /** In what way. */
  HOW,
  /** How many, how long, how much, how old, how far. */
  HOW_MUCH,
  /** Whether something is so. */
  YES_NO,
  /** Who somebody is. */
  WHO_IS,
  /** What somebody said. */
  WHAT_SAID,
  /** Who said something. */
  WHO_SAID,
  /** An article in three sentences. */
  SUMMARY,
  /** What happened when, in order. */
  TIMELINE,
  /** All people, places, numbers or quotes. */
  LIST,
  /** Which articles there are. */
  ARTICLES,
  /** The newest on something. */
  LATEST,
  /** Who wrote an article, when and where it appeared; told by a message's form alone. */
  PUBLICATION,
  /** To be told when something becomes known. */
  WATCH,
  /** What the bot can do. */
  HELP,
  /** Hello. */
  GREETING,
  /** Thank you. */
  THANKS,
  /** Goodbye. */
  GOODBYE,
  /** The last answer was wrong. */
  CORRECTION,
  /** Nothing that news articles could answer. */
  OUT_OF_SCOPE;

  private static final Set<Intent> ABOUT_STORIES =
      EnumSet.of(SUMMARY, TIMELINE, LIST, ARTICLES, LATEST, PUBLICATION);

  /** Whether it is about whole stories rather than about what one says. */
  public boolean isAboutStories() {
    return ABOUT_STORIES.contains(this);
  }
}
