package dateline.adapter.cli;

import dateline.eval.EvaluationData;
import dateline.eval.LabelledArticle;
import dateline.eval.SubjectFactory;
import dateline.eval.bench.Bench;
import dateline.eval.bench.Machine;
import java.util.List;
import java.util.function.Supplier;

/**
 * What {@code bench} works with.
 *
 * @param subjects the system that is measured
 * @param data files with articles
 * @param pipelines what reading is held against; asked once, since it loads models
 * @param machine start-up and memory
 * @param samples the bundled articles, for a bench without files
 */
public record BenchTools(
    SubjectFactory subjects,
    EvaluationData data,
    Supplier<Bench.Pipelines> pipelines,
    Machine machine,
    Supplier<List<LabelledArticle>> samples) {}
