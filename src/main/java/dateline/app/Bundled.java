package dateline.app;

/**
 * Something that works with a bundled model.
 *
 * @param kind what model it is and, where that is not the best one, why, for people
 */
record Bundled<T>(T model, String kind) {}
