package dateline.fact.extract;

import dateline.fact.Standing;

/** Whether something is said not to be so, and how firmly. */
record Modality(boolean negated, Standing standing) {}
