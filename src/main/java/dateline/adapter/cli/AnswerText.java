package dateline.adapter.cli;

import dateline.answer.Answer;
import dateline.answer.Proof;
import dateline.dialogue.Reply;
import java.util.List;
import java.util.Optional;

/** Prints replies for a person at a terminal. */
final class AnswerText {
  private final Console console;
  private final ProofText proofs;

  AnswerText(Console console) {
    this.console = console;
    proofs = new ProofText(console);
  }

  /** Prints a reply and tells the exit code that goes with it. */
  int print(Reply reply) {
    return reply.match(
        answered -> print(answered.answer()),
        said -> {
          console.out().println(said.text());
          return ExitCode.OK;
        });
  }

  private int print(Answer answer) {
    return answer.match(
        new Answer.Cases<Integer>(
            words -> printProof(proofs.words(words.best()), words.best()),
            yesNo -> printProof(yesNo.word().toString(), yesNo.proof()),
            listing -> printListing(listing.items()),
            articles -> printArticles(articles),
            unsaid -> printUnsaid(unsaid.nearest())));
  }

  private int printProof(String words, Proof proof) {
    console.out().println(console.bold(words));
    proofs.print(proof);
    return ExitCode.OK;
  }

  private int printListing(List<Proof> items) {
    for (List<Proof> run : Proof.byArticle(items)) {
      run.forEach(item -> console.out().println("• " + item(item)));
      console.out().println("  " + console.dim(ArticleLine.of(run.get(0).article())));
    }
    return ExitCode.OK;
  }

  private String item(Proof proof) {
    String words = proofs.words(proof);
    return proof.isTime()
        ? console.bold(words) + ": " + ProofText.oneLine(proof.passage().text())
        : words;
  }

  private int printArticles(Answer.Articles answer) {
    if (answer.articles().isEmpty()) {
      console.out().println("No articles yet. Add one: dateline read FILE");
    }
    answer
        .articles()
        .forEach(
            shelved -> console.out().println("• " + ArticleLine.withAuthors(shelved.article())));
    return ExitCode.OK;
  }

  private int printUnsaid(Optional<Proof> nearest) {
    console
        .out()
        .println(
            nearest.isPresent()
                ? "The articles don't say. Nearest line:"
                : "The articles don't say.");
    nearest.ifPresent(proofs::print);
    return ExitCode.UNSAID;
  }
}
